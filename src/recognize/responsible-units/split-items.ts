import type { TextRange } from './responsibility-reading.ts'

/** An item of a list and the mark that stands before it (empty for the first). */
export interface Item extends TextRange {
  readonly mark: string
}

/**
 * Cuts a list at `、，；。/` outside brackets, quotes and book titles: `各县（市、区）人民政府、市民政局` has two items.
 * A blank or a half-width point between two names stands for `、`.
 */
export function splitItems(text: string, start: number, end: number): readonly Item[] {
  const items: Item[] = []
  let from = start
  let mark = ''
  let depth = 0
  for (let at = start; at < end; at++) {
    const character = text.charAt(at)
    if (OPENERS.includes(character)) depth++
    else if (CLOSERS.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && (SEPARATORS.includes(character) || isSlip(text, at, character))) {
      items.push({ start: from, end: at, mark })
      from = at + 1
      mark = './． '.includes(character) ? '、' : character === ',' ? '，' : character
    }
  }
  items.push({ start: from, end, mark })
  return items
}

const OPENERS = '（“《【〔「'
const CLOSERS = '）”》】〕」'
const SEPARATORS = '、，；。/,;\n'

function isSlip(text: string, at: number, character: string): boolean {
  return '.． '.includes(character) && HAN.test(text.charAt(at - 1)) && HAN.test(text.charAt(at + 1))
}

const HAN = /[\u4e00-\u9fff]/
