/** The words that a mistyped one may stand for, nearest first: `extrac` for `extract`, `vaildate` for `validate`; none where it is like none. */
export function nearWords(typed: string, words: readonly string[]): string[] {
  const most = Math.min(2, Math.floor(typed.replace(/^-+/, '').length / 3))
  return words
    .map((word) => ({ word, distance: distanceOf(typed, word) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance)
    .map(({ word }) => word)
}

// Letters put in, left out, changed, or swapped with their neighbours.
function distanceOf(typed: string, word: string): number {
  if (Math.abs(typed.length - word.length) > 2) return Infinity
  let before: number[] = []
  let row = Array.from({ length: word.length + 1 }, (_, index) => index)
  for (let at = 1; at <= typed.length; at++) {
    const next = [at]
    for (let to = 1; to <= word.length; to++) {
      const same = typed.charAt(at - 1) === word.charAt(to - 1)
      const swapped = at > 1 && to > 1 && typed.charAt(at - 1) === word.charAt(to - 2) && typed.charAt(at - 2) === word.charAt(to - 1)
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[to - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = row
    row = next
  }
  return row[word.length] ?? Infinity
}
