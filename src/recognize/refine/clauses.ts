import { characterFinder } from '../../text/character-finder.ts'
import type { Placed } from '../../tree.ts'

const nextMark = characterFinder('，。；：！？（）《》“”"')

/** A clause with the mark that closes it. */
export interface Clause extends Placed {
  readonly mark: string
}

/**
 * Cuts a sentence into clauses at `，；：。！？` outside brackets, quotes and book titles; enumeration commas do not cut.
 */
export function cutClauses(text: string, from: number, to: number): Clause[] {
  const clauses: Clause[] = []
  let start = from
  let depth = 0
  for (let at = nextMark(text, from, to); at < to; at = nextMark(text, at + 1, to)) {
    const mark = text.charAt(at)
    if (mark === '（' || mark === '《' || mark === '“') depth++
    else if (mark === '）' || mark === '》' || mark === '”') depth = Math.max(0, depth - 1)
    // A straight quote closes a curly one (“双跨"); alone it says nothing.
    else if (mark === '"') depth = Math.max(0, depth - 1)
    else if (depth === 0 || at - start > 300) {
      clauses.push({ from: start, to: at, mark })
      start = at + 1
      depth = 0
    }
  }
  if (start < to) clauses.push({ from: start, to, mark: '' })
  return clauses
}
