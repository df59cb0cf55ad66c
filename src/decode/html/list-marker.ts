import { formatNumber } from '../number-formats.ts'
import { attribute, isElement } from './element-path.ts'
import type { Element } from './parse-page.ts'

// `type` of HTML, then the styles of CSS.
const styles: Readonly<Record<string, readonly [format: string, text: string]>> = {
  a: ['lowerLetter', '%.'],
  A: ['upperLetter', '%.'],
  i: ['lowerRoman', '%.'],
  I: ['upperRoman', '%.'],
  'lower-alpha': ['lowerLetter', '%.'],
  'lower-latin': ['lowerLetter', '%.'],
  'upper-alpha': ['upperLetter', '%.'],
  'upper-latin': ['upperLetter', '%.'],
  'lower-roman': ['lowerRoman', '%.'],
  'upper-roman': ['upperRoman', '%.'],
  'cjk-ideographic': ['chineseCounting', '%、'],
  'simp-chinese-informal': ['chineseCounting', '%、'],
  'trad-chinese-informal': ['chineseCounting', '%、'],
}

/** Which number a browser prints before the items of an ordered list: `1.` before the first; not before those that print their own. */
export function createListMarkers(): (item: Element) => string {
  const counters = new Map<Element, number>()
  return (item) => {
    const list = item.parentNode
    if (list === null || !isElement(list) || list.tagName !== 'ol') return ''
    const own = Number.parseInt(attribute(item, 'value') ?? '', 10)
    const value = Number.isNaN(own) ? (counters.get(list) ?? firstOf(list)) : own
    counters.set(list, value + 1)
    const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(`${attribute(item, 'style') ?? ''};${attribute(list, 'style') ?? ''}`)?.[1]
    if (style === 'none') return ''
    const [format, text] = styles[style ?? attribute(list, 'type') ?? ''] ?? ['decimal', '%.']
    return text.replace('%', formatNumber(value, format))
  }
}

function firstOf(list: Element): number {
  const start = Number.parseInt(attribute(list, 'start') ?? '', 10)
  return Number.isNaN(start) ? 1 : start
}
