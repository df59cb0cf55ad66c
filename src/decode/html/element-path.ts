import { type Document, type Element, type Node } from './parse-page.ts'

/** Names an element of a page by a CSS selector, short where an `id` stands near: `#zoom > p:nth-of-type(3)`. */
export type NameElement = (element: Element) => string

/** Makes the namer of a page’s elements; a name is made once. */
export function createElementNamer(page: Document): NameElement {
  const ids = countIds(page)
  const names = new Map<Element, string>()
  const places = new Map<Node, Map<Element, string>>()
  const name: NameElement = (element) => {
    const known = names.get(element)
    if (known !== undefined) return known
    const path = build(element)
    names.set(element, path)
    return path
  }
  const build = (element: Element): string => {
    const id = attribute(element, 'id')
    if (id !== undefined && ids.get(id) === 1 && /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(id)) return `#${id}`
    const parent = element.parentNode
    if (parent === null || !isElement(parent) || element.tagName === 'body') return element.tagName
    let siblings = places.get(parent)
    if (siblings === undefined) places.set(parent, (siblings = placeChildren(parent)))
    return `${name(parent)} > ${siblings.get(element) ?? element.tagName}`
  }
  return name
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

/** The value of an element’s attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}

function placeChildren(parent: Element): Map<Element, string> {
  const children = parent.childNodes.filter(isElement)
  const total = new Map<string, number>()
  for (const { tagName } of children) total.set(tagName, (total.get(tagName) ?? 0) + 1)
  const seen = new Map<string, number>()
  return new Map(
    children.map((child) => {
      const place = (seen.get(child.tagName) ?? 0) + 1
      seen.set(child.tagName, place)
      return [child, total.get(child.tagName) === 1 ? child.tagName : `${child.tagName}:nth-of-type(${place})`]
    }),
  )
}

function countIds(page: Document): Map<string, number> {
  const ids = new Map<string, number>()
  const open: Node[] = [page]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isElement(node)) {
      const id = attribute(node, 'id')
      if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1)
    }
    if ('childNodes' in node) for (const child of node.childNodes) open.push(child)
  }
  return ids
}
