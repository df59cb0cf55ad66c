import { readableText } from './readable-text.ts'
import type { Page, PageItem } from './read-pages.ts'
import { splitColumns } from './split-columns.ts'

/** A gap, in letters, that the setting of a line does not make. */
const APART = 0.8
/** A gap that may be that between two cells; words are no nearer to each other in a line that is stretched. */
const CELLS_APART = 0.45

/** A stretch of a line that stands apart from the others: a cell of a table, or all of the line. */
export interface PdfPart {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** A printed line: its text, its ends, its baseline and the size of its letters, in points. */
export interface PdfLine extends PdfPart {
  readonly page: number
  readonly y: number
  readonly size: number
  readonly parts: readonly PdfPart[]
  /** The ends of the column that it stands in, on a page of two. */
  readonly column?: { readonly left: number; readonly right: number }
  /** Whether it is a row of a table, with tabs between its cells. */
  readonly row?: true
}

/** Runs of text on one baseline. */
export interface PdfRow {
  readonly items: readonly PageItem[]
  readonly y: number
  readonly size: number
}

/** Puts the runs of a page together into its lines, from top to bottom, column by column; what is printed twice to look bold is read once. */
export function readPageLines({ number, items }: Page): PdfLine[] {
  return splitColumns(readRows(items)).flatMap(({ rows, column }) =>
    rows.flatMap((row) => {
      const line = { ...joinRow(row.items), page: number, y: row.y, size: row.size, ...(column ? { column } : {}) }
      return line.text.trim() === '' ? [] : [line]
    }),
  )
}

/** Sorts runs into rows, from top to bottom. */
export function readRows(items: readonly PageItem[]): PdfRow[] {
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
  return rows
}

// A raised or lowered figure shares more than half of its height with the line.
function overlaps(row: { readonly y: number; readonly size: number }, { y, size }: PageItem): boolean {
  const shared = Math.min(row.y, y) - Math.max(row.y - row.size, y - size)
  return shared > Math.min(row.size, size) * 0.6
}

function joinRow(items: readonly PageItem[]): Pick<PdfLine, 'text' | 'left' | 'right' | 'parts'> {
  let text = ''
  let left = Infinity
  let right = -Infinity
  let last: PageItem | undefined
  const parts: PdfPart[] = []
  let part = { from: 0, left: 0 }
  const endPart = (): void => {
    const own = readableText(text.slice(part.from)).trim()
    if (own !== '') parts.push({ text: own, left: part.left, right })
  }
  for (const item of items.toSorted((one, other) => one.x - other.x)) {
    const blank = item.text.trim() === ''
    if (last && !blank && last.text === item.text && Math.abs(item.x - last.x) < item.size * 0.25) continue
    if (!blank && last && item.x - right > item.size * CELLS_APART) {
      endPart()
      part = { from: text.length, left: item.x }
    }
    if (text !== '' && !blank && !/\s$/.test(text) && !/^\s/.test(item.text)) {
      const wide = /[\u2e80-\uffef]$/.test(text) && /^[\u2e80-\uffef]/.test(item.text)
      if (item.x - right > item.size * (wide ? APART : 0.2)) text += ' '
    }
    if (!(blank && text === '')) text += item.text
    if (blank) continue
    if (!last) part.left = item.x
    left = Math.min(left, item.x)
    right = Math.max(right, item.x + item.width)
    last = item
  }
  endPart()
  return { text: readableText(text.trimEnd()), left, right, parts }
}
