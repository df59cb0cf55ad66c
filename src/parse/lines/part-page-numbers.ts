import type { Line } from './line.ts'

// What follows is text, and no measure word or date makes it a quantity by standing there page after page.
const GLUED = /^(\d{1,3})(?=[\u4e00-\u9fff“（《])/
const FEWEST_PAGES = 5
const FEWEST_LINES = 10
const SPREAD = 2
const REGULAR = 0.7

interface Candidate {
  readonly index: number
  readonly page: number
}

/**
 * Parts the page numbers that are glued to the first line of each page (`12本一致，…` and, a page on, `13系和重大…`): they count on by one, at an even
 * distance of lines. Not the numbers of a list (`1社区`, `2养老`), whose items are not a page long.
 */
export function partPageNumbers(lines: readonly Line[], readAgain: (line: Line, start: number) => Line): Line[] {
  const pages = longestCount(candidatesIn(lines))
  if (pages.length < FEWEST_PAGES || !isRegular(pages)) return [...lines]
  const numbers = new Map(pages.map(({ index, page }) => [index, `${page}`.length]))
  return lines.flatMap((line, index) => {
    const length = numbers.get(index)
    if (length === undefined) return [line]
    const middle = line.start + length
    return [{ ...line, kind: 'page-number', end: middle, text: line.text.slice(0, length) }, readAgain(line, middle)]
  })
}

function candidatesIn(lines: readonly Line[]): Candidate[] {
  return lines.flatMap(({ text, kind }, index) => {
    const printed = kind === 'row' || kind === 'contents' ? undefined : GLUED.exec(text)?.[1]
    return printed === undefined ? [] : [{ index, page: Number(printed) }]
  })
}

/** The longest stretch of candidates that count on by one, whatever stands between them. */
function longestCount(candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<number, Candidate[]>()
  let longest: Candidate[] = []
  for (const candidate of candidates) {
    const before = counts.get(candidate.page - 1)
    const last = before?.at(-1)
    // Of a page number a later one may be a quantity by chance; a page has some lines.
    const count = before && last && candidate.index - last.index >= FEWEST_LINES ? before : []
    counts.delete(candidate.page - 1)
    count.push(candidate)
    counts.set(candidate.page, count)
    if (count.length > longest.length) longest = count
  }
  return longest
}

function isRegular(pages: readonly Candidate[]): boolean {
  const gaps = pages.slice(1).map(({ index }, at) => index - (pages[at]?.index ?? 0))
  const median = [...gaps].sort((one, other) => one - other)[gaps.length >> 1] ?? 0
  return gaps.filter((gap) => Math.abs(gap - median) <= SPREAD).length >= gaps.length * REGULAR
}
