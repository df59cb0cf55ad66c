import { characterFinder } from '../../text/character-finder.ts'

/** A bracket with its inner text between `start` and `end`; the signs themselves stand just outside. */
export interface Bracket {
  readonly start: number
  readonly end: number
}

/** Pairs the brackets of a text, in the order of their openings; one that is never closed is left out. */
export function matchBrackets(text: string): readonly Bracket[] {
  const closing = new Map<number, number>()
  const open: { at: number; closes: string }[] = []
  for (let at = nextSign(text, 0, text.length); at < text.length; at = nextSign(text, at + 1, text.length)) {
    const sign = text.charAt(at)
    const closes = PAIRS[sign]
    if (closes !== undefined) open.push({ at, closes })
    else if (open.at(-1)?.closes === sign) closing.set(open.pop()?.at ?? 0, at)
  }
  return [...closing].sort(([left], [right]) => left - right).map(([at, end]) => ({ start: at + 1, end }))
}

const PAIRS: Readonly<Record<string, string>> = { '（': '）', '【': '】', '[': ']', '〔': '〕' }
const nextSign = characterFinder('（）【】[]〔〕')
