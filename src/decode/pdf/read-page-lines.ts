import { readableText } from './readable-text.ts'
import type { Page, PageItem } from './read-pages.ts'

/** A printed line: its text, its ends, its baseline and the size of its letters, in points. */
export interface PdfLine {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Puts the runs of a page together into its lines, from top to bottom; what is printed twice to look bold is read once. */
export function readPageLines({ number, items }: Page): PdfLine[] {
  const rows: { items: PageItem[]; y: number; size: number }[] = []
  for (const item of items.toSorted((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows.at(-1)
    if (row && overlaps(row, item)) {
      row.items.push(item)
      if (item.size > row.size) {
        row.size = item.size
        row.y = item.y
      }
    } else rows.push({ items: [item], y: item.y, size: item.size })
  }
  return rows.flatMap((row) => {
    const line = joinRow(row.items)
    return line.text.trim() === '' ? [] : [{ ...line, page: number, y: row.y, size: row.size }]
  })
}

// A raised or lowered figure shares more than half of its height with the line.
function overlaps(row: { readonly y: number; readonly size: number }, { y, size }: PageItem): boolean {
  const shared = Math.min(row.y, y) - Math.max(row.y - row.size, y - size)
  return shared > Math.min(row.size, size) * 0.6
}

function joinRow(items: readonly PageItem[]): { text: string; left: number; right: number } {
  let text = ''
  let left = Infinity
  let right = -Infinity
  let last: PageItem | undefined
  for (const item of items.toSorted((one, other) => one.x - other.x)) {
    const blank = item.text.trim() === ''
    if (last && !blank && last.text === item.text && Math.abs(item.x - last.x) < item.size * 0.25) continue
    if (text !== '' && !blank && !/\s$/.test(text) && !/^\s/.test(item.text)) {
      const wide = /[\u2e80-\uffef]$/.test(text) && /^[\u2e80-\uffef]/.test(item.text)
      if (item.x - right > item.size * (wide ? 0.8 : 0.2)) text += ' '
    }
    if (!(blank && text === '')) text += item.text
    if (blank) continue
    left = Math.min(left, item.x)
    right = Math.max(right, item.x + item.width)
    last = item
  }
  return { text: readableText(text.trimEnd()), left, right }
}
