import { characterFinder } from '../../text/character-finder.ts'
import type { Placed } from '../../tree.ts'

const LONGEST_BOOK = 200
const nextOpener = characterFinder('《')

/** Where the book title that opens at `open` (its `《`) closes, inner titles `《…〈…〉…》` or `《…《…》…》` passed over; -1 where it never does. */
export function closeOfBook(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < Math.min(text.length, open + LONGEST_BOOK); at++) {
    const character = text.charAt(at)
    if (character === '《') depth++
    else if (character === '》' && --depth === 0) return at
  }
  // `《…〈…》` and `《…《…》` lost a sign: the first closing one ends it.
  const close = text.slice(open, open + LONGEST_BOOK).indexOf('》')
  return close === -1 ? -1 : open + close
}

/** Every `《…》` from `from` to `to`; the stretch is what stands between the signs. */
export function findBooks(text: string, from: number, to: number): Placed[] {
  const books: Placed[] = []
  for (let open = nextOpener(text, from, to); open < to;) {
    const close = closeOfBook(text, open)
    if (close !== -1 && close > open + 1) books.push({ from: open + 1, to: close })
    open = nextOpener(text, close === -1 ? open + 1 : close + 1, to)
  }
  return books
}
