/** A bracket with its inner text between `start` and `end`; the signs themselves stand just outside. */
export interface Bracket {
  readonly start: number
  readonly end: number
}

/** Pairs the brackets of a text, in the order of their openings; one that is never closed is left out. */
export function matchBrackets(text: string): readonly Bracket[] {
  const closing = new Map<number, number>()
  const open: { at: number; closes: string }[] = []
  SIGNS.lastIndex = 0
  for (let match = SIGNS.exec(text); match !== null; match = SIGNS.exec(text)) {
    const closes = PAIRS[match[0]]
    if (closes !== undefined) open.push({ at: match.index, closes })
    else if (open.at(-1)?.closes === match[0]) closing.set(open.pop()?.at ?? 0, match.index)
  }
  return [...closing].sort(([left], [right]) => left - right).map(([at, end]) => ({ start: at + 1, end }))
}

const PAIRS: Readonly<Record<string, string>> = { '（': '）', '【': '】', '[': ']', '〔': '〕' }
const SIGNS = /[（）【】[\]〔〕]/g
