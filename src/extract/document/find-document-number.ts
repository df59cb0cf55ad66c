import { genreOf } from '../../lexicon/genres.ts'
import type { Atom, TextLine } from './atoms.ts'
import type { Placed } from '../../tree.ts'

/** A document number as it stands in a text. */
export interface PrintedNumber extends Placed {
  readonly text: string
}

const YEAR_AND_ORDINAL = /[〔﹝[【（] ?((?:19|20)\d\d) ?[〕﹞\]】）] ?第?\d{1,5} ?号/g
const PREFIX = /[一-鿿A-Za-z*×]/
const LONGEST_PREFIX = 14

/** Reads the first document number (发文字号) in a text: `吉民发〔2023〕35号`; where it is glued to a title (`…的通知国发〔2011〕42号`), only itself. */
export function readDocumentNumber(text: string, at = 0): PrintedNumber | null {
  YEAR_AND_ORDINAL.lastIndex = at
  for (let match = YEAR_AND_ORDINAL.exec(text); match !== null; match = YEAR_AND_ORDINAL.exec(text)) {
    let from = match.index
    while (from > at && match.index - from < LONGEST_PREFIX && PREFIX.test(text.charAt(from - 1))) from--
    from = behindGlue(text, from, match.index)
    if (match.index - from >= 2)
      return { text: text.slice(from, match.index + match[0].length).replaceAll(' ', ''), from, to: match.index + match[0].length }
  }
  return null
}

/** Where the number begins in a run of characters whose first belong to a title or to 文件. */
function behindGlue(text: string, from: number, bracket: number): number {
  for (let cut = bracket - 2; cut > from + 1; cut--) if (text.slice(cut - 2, cut) === '文件' || genreOf(text.slice(from, cut))) return cut
  return from
}

/**
 * Finds the document’s own number: alone on its line, in brackets under the title, or glued to it. Not one that is cited:
 * `《…的通知》（包府办发〔2022〕10号）`, and none behind the first sentence.
 */
export function findDocumentNumber(lines: readonly TextLine[], atoms: readonly Atom[]): PrintedNumber | null {
  for (const { text, from } of [...lines, ...atoms]) {
    const number = text.length <= 40 ? readDocumentNumber(text) : null
    if (number && /^[（(]?$/.test(text.slice(0, number.from)) && /^[）)]?$/.test(text.slice(number.to).trim()))
      return { text: number.text, from: from + number.from, to: from + number.to }
  }
  for (const { text, from } of lines) {
    const end = text.indexOf('。')
    const head = end === -1 ? text : text.slice(0, end)
    const number = readDocumentNumber(head)
    if (number && !/》[（(]?$/.test(head.slice(0, number.from)) && !/[《（]/.test(unclosed(head.slice(0, number.from))))
      return { text: number.text, from: from + number.from, to: from + number.to }
    if (end !== -1) return null
  }
  return null
}

/** What stands behind the last bracket that is still open; a bracket right before the number itself is its own. */
function unclosed(text: string): string {
  const inner = text.replace(/（$/, '')
  const book = inner.lastIndexOf('《') > inner.lastIndexOf('》')
  const bracket = inner.lastIndexOf('（') > inner.lastIndexOf('）')
  return `${book ? '《' : ''}${bracket ? '（' : ''}`
}
