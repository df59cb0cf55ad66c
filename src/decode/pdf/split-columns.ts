import { type PdfRow, readRows } from './read-page-lines.ts'
import type { PageItem } from './read-pages.ts'

/** Rows that are read one after the other, and the ends of the column that they fill where the page has two. */
export interface Band {
  readonly rows: readonly PdfRow[]
  readonly column?: { readonly left: number; readonly right: number }
}

const LEAST_ROWS = 6
const LEAST_FULL = 0.6

/** Parts the rows of a page into those that go across and columns; where it is not plain that both columns are prose, all rows go across. */
export function splitColumns(rows: readonly PdfRow[]): Band[] {
  const gutter = findGutter(rows)
  if (gutter === null) return [{ rows }]
  const bands: { rows: PdfRow[]; across: boolean }[] = []
  for (const row of rows) {
    const across = row.items.some((item) => isShown(item) && item.x < gutter && item.x + item.width > gutter)
    const band = bands.at(-1)
    if (band?.across === across) band.rows.push(row)
    else bands.push({ rows: [row], across })
  }
  return bands.flatMap((band): Band[] => {
    if (band.across) return [band]
    const items = band.rows.flatMap((row) => row.items)
    const columns = [items.filter((item) => item.x < gutter), items.filter((item) => item.x >= gutter)].map(readColumn)
    return columns.every(isProse) ? columns : [band]
  })
}

// Where fewest runs stand, near the middle of what is printed; null where many do everywhere.
function findGutter(rows: readonly PdfRow[]): number | null {
  const items = rows.flatMap((row) => row.items.filter(isShown))
  if (rows.length < LEAST_ROWS) return null
  const left = items.reduce((least, { x }) => Math.min(least, x), Infinity)
  const right = items.reduce((most, { x, width }) => Math.max(most, x + width), -Infinity)
  let best: number | null = null
  let fewest = items.length * 0.2
  for (let share = 0.4; share <= 0.6; share += 0.005) {
    const at = left + (right - left) * share
    const crossing = items.filter(({ x, width, size }) => x - size * 0.5 < at && x + width + size * 0.5 > at).length
    if (crossing >= fewest) continue
    fewest = crossing
    best = at
  }
  return best
}

function readColumn(items: readonly PageItem[]): Required<Band> {
  const rows = readRows(items)
  const left = rows.reduce((least, row) => Math.min(least, leftOf(row)), Infinity)
  const right = rows.reduce((most, row) => Math.max(most, rightOf(row)), -Infinity)
  return { rows, column: { left, right } }
}

// Lines that begin and end where the column does, as cells do not.
function isProse({ rows, column: { left, right } }: Required<Band>): boolean {
  const full = rows.filter((row) => leftOf(row) < left + row.size * 2.5 && rightOf(row) > right - row.size * 1.5 && !hasGap(row))
  const letters = rows.reduce((sum, row) => sum + row.items.reduce((count, { text }) => count + text.trim().length, 0), 0)
  return rows.length >= LEAST_ROWS && full.length >= rows.length * LEAST_FULL && letters / rows.length >= 8
}

function hasGap({ items, size }: PdfRow): boolean {
  const shown = items.filter(isShown).toSorted((one, other) => one.x - other.x)
  return shown.some((item, index) => {
    const before = shown[index - 1]
    return before !== undefined && item.x - before.x - before.width > size
  })
}

const isShown = ({ text }: PageItem): boolean => text.trim() !== ''
const leftOf = ({ items }: PdfRow): number => items.reduce((least, item) => (isShown(item) ? Math.min(least, item.x) : least), Infinity)
const rightOf = ({ items }: PdfRow): number =>
  items.reduce((most, item) => (isShown(item) ? Math.max(most, item.x + item.width) : most), -Infinity)
