import type { PdfLine } from './read-page-lines.ts'

const NUMBER = /^[-—–―－·•~\s]*(?:第\s*)?(\d{1,4})(?:\s*页)?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?[-—–―－·•~\s]*$/
const ADORNED = /^[-—–―－·•~]|页|[/／]/

/** Takes page numbers and running heads and feet out of the lines of the pages. */
export function dropMargins(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const running = runningTexts(pages)
  const offsets = numberOffsets(pages)
  return pages.map((lines) => {
    const isMargin = (index: number): boolean => {
      const line = lines[index]
      if (line === undefined) return false
      return (running.has(keyOf(line)) && standsApart(lines, index)) || isPageNumber(line, offsets) || isAlone(lines, index)
    }
    let first = 0
    let last = lines.length
    while (first < last && first < 3 && isMargin(first)) first++
    while (last > first && lines.length - last < 3 && isMargin(last - 1)) last--
    return lines.slice(first, last)
  })
}

function readNumber(text: string): number | null {
  const number = text.length < 40 ? NUMBER.exec(text)?.[1] : undefined
  return number === undefined ? null : Number(number)
}

// The same words at the same height, whatever number stands among them.
function keyOf({ text, y }: PdfLine): string {
  return `${text.replace(/\s+/g, '').replace(/\d+/g, '#')} ${Math.round(y / 6)}`
}

function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
  return lines.length <= 4 ? [...lines] : [...lines.slice(0, 2), ...lines.slice(-2)]
}

function runningTexts(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const key of new Set(
      edgesOf(lines)
        .filter(({ text }) => text.length < 60)
        .map(keyOf),
    ))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(3, pages.length * 0.3)
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key))
}

// A head or foot is set smaller than the text or farther from it than its lines are from each other.
function standsApart(lines: readonly PdfLine[], index: number): boolean {
  const line = lines[index]
  const inner = lines[index < lines.length / 2 ? index + 1 : index - 1]
  if (!line || !inner) return true
  const steps = lines.slice(1).map(({ y }, at) => y - (lines[at]?.y ?? y))
  const usual = steps.toSorted((one, other) => one - other)[Math.floor(steps.length / 2)] ?? 0
  return Math.abs(inner.y - line.y) > usual * 1.25 || Math.abs(inner.size - line.size) > inner.size * 0.1
}

// Printed numbers run along with the pages, from whichever they begin.
function numberOffsets(pages: readonly (readonly PdfLine[])[]): Set<number> {
  const counts = new Map<number, number>()
  for (const lines of pages)
    for (const line of edgesOf(lines)) {
      const number = readNumber(line.text)
      if (number !== null) counts.set(number - line.page, (counts.get(number - line.page) ?? 0) + 1)
    }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([offset]) => offset))
}

function isPageNumber({ text, page }: PdfLine, offsets: ReadonlySet<number>): boolean {
  const number = readNumber(text)
  return number !== null && (ADORNED.test(text.trim()) || offsets.has(number - page))
}

// The number of a single page stands apart from its text.
function isAlone(lines: readonly PdfLine[], index: number): boolean {
  const line = lines[index]
  const before = lines[index - 1]
  if (!line || !before || index !== lines.length - 1 || readNumber(line.text) === null) return false
  return line.y - before.y > before.size * 2.5
}
