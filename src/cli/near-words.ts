/** The words that a mistyped one may stand for, nearest first: `extrac` for `extract`, `vaildate` for `validate`; none where it is like none. */
export function nearWords(typed: string, words: readonly string[]): string[] {
  const most = Math.min(2, Math.floor(typed.replace(/^-+/, '').length / 3))
  return words
    .map((word) => ({ word, distance: distanceOf(typed.toLowerCase(), word.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance)
    .map(({ word }) => word)
}

/** What people call a format that has another name here. */
const otherNames: Readonly<Record<string, string>> = {
  excel: 'xlsx',
  workbook: 'xlsx',
  xls: 'xlsx',
  yml: 'yaml',
  md: 'markdown',
  ndjson: 'jsonl',
  htm: 'html',
  page: 'html',
  txt: 'table',
  plain: 'table',
}

/** The words that a mistyped one may stand for, by its letters or as another name of the same thing; all words where it is like none. */
export function nearestOrAll(typed: string, words: readonly string[]): readonly string[] {
  const other = otherNames[typed.toLowerCase()]
  if (other !== undefined && words.includes(other)) return [other]
  const near = nearWords(typed, words)
  return near.length > 0 ? near : words
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
