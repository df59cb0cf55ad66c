import type { Origin } from '../origins.ts'
import type { PdfLine } from './read-page-lines.ts'

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[．.、](?!\d)|第[一二三四五六七八九十百\d]{1,5}[章节条]|[①-⑳]|附件)/

/** Joins the lines of each paragraph, over the ends of pages too, and says which page each stretch stands on. */
export function joinLines(pages: readonly (readonly PdfLine[])[]): { text: string; origins: readonly Origin[] } {
  const printed = pages.map((lines) => lines.filter((line) => !line.row && !line.column))
  const margins = printed.map((lines) => marginsOf(lines))
  const common = marginsOf(printed.flat())
  const origins: Origin[] = []
  let text = ''
  let last: PdfLine | undefined
  pages.forEach((lines, index) => {
    const { left, right } = (printed[index]?.length ?? 0) >= 10 ? (margins[index] ?? common) : common
    for (const line of lines) {
      if (last && continues(last, line, last.column ?? { left, right }, line.column?.left ?? left))
        text += /\w$/.test(text) && /^\w/.test(line.text) ? ' ' : ''
      else if (last) text += '\n'
      if (origins.at(-1)?.page !== line.page) origins.push({ from: text.length, page: line.page })
      text += line.text.trim()
      last = line
    }
  })
  return { text: text === '' ? '' : text + '\n', origins }
}

interface Margins {
  readonly left: number
  readonly right: number
}

// Where most lines begin and end; letters too many to fit hang over by one at most.
function marginsOf(lines: readonly PdfLine[]): Margins {
  const long = lines.filter(({ text }) => text.length > 15)
  return { left: mostFrequent(long.map(({ left }) => left)), right: mostFrequent(long.map(({ right }) => right)) }
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) {
    const step = Math.round(value / 4)
    for (const near of [step - 1, step, step + 1]) counts.set(near, (counts.get(near) ?? 0) + (near === step ? 2 : 1))
  }
  let best = 0
  let most = 0
  for (const [step, count] of counts)
    if (count > most) {
      most = count
      best = step
    }
  return best * 4
}

function continues(last: PdfLine, next: PdfLine, { left, right }: Margins, nextLeft: number): boolean {
  if (last.row || next.row || (isSpaced(last) && isSpaced(next))) return false
  const { size } = last
  if (Math.abs(next.size - size) > size * 0.2) return false
  if (last.page === next.page && next.y - last.y > size * 3) return false
  if (/[。！？；：]$/.test(last.text) && NUMBERED.test(next.text)) return false
  const full = last.right > right - size * 2
  const flush = next.left < nextLeft + size * 0.8 || (nextLeft === left && Math.abs(next.left - last.left) < size * 0.5)
  return full && flush && !(isCentred(last, left, right) && isCentred(next, left, right))
}

// Names side by side, or rows of what is not plainly a table: each line is one for itself.
function isSpaced({ parts, size }: PdfLine): boolean {
  return parts.some(({ left }, index) => index > 0 && left - (parts[index - 1]?.right ?? left) > size * 2)
}

function isCentred(line: PdfLine, left: number, right: number): boolean {
  const [before, behind] = [line.left - left, right - line.right]
  return before > line.size && Math.abs(before - behind) < line.size
}
