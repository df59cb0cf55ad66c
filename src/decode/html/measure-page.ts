import { isElement } from './element-path.ts'
import { blockElements, silentElements } from './element-kinds.ts'
import type { Element } from './parse-page.ts'

/** How much stands inside an element. */
export interface Measure {
  /** Characters that are no white space. */
  readonly characters: number
  /** Those of them that stand in links. */
  readonly linked: number
  readonly blocks: number
  readonly tables: number
}

/** Measures every element below `root` once; the map holds what is inside an element before the element. */
export function measurePage(root: Element): ReadonlyMap<Element, Measure> {
  const measures = new Map<Element, Measure>()
  const measure = (element: Element): Measure => {
    let characters = 0
    let linked = 0
    let blocks = 0
    let tables = 0
    for (const child of element.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) characters += child.value.replace(/\s+/g, '').length
      if (!isElement(child) || silentElements.has(child.tagName)) continue
      const inner = measure(child)
      characters += inner.characters
      linked += inner.linked
      blocks += inner.blocks + (blockElements.has(child.tagName) ? 1 : 0)
      tables += inner.tables + (child.tagName === 'table' && inner.characters > 0 ? 1 : 0)
    }
    const result = { characters, linked: element.tagName === 'a' ? characters : linked, blocks, tables }
    measures.set(element, result)
    return result
  }
  measure(root)
  return measures
}
