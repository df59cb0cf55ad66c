import type { PdfLine } from './read-page-lines.ts'
import { fitColumns, type Columns, headColumns, inColumns, isHead } from './table-columns.ts'
import { groupRows, isRest, type TableRow } from './table-rows.ts'

/** The lines of a head; more are none. */
const HEAD_LINES = 3

/**
 * Puts each table into one line a row, with tabs between its cells: `指标 单位 2025年目标` over cells that stand below. A table has a head that says
 * so, and all its rows stand in its columns; what is not plain stays as it is printed.
 */
export function findTables(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const found: PdfLine[][] = []
  let open: { columns: Columns; head: string; last: TableRow } | undefined
  for (const lines of pages) {
    const page: PdfLine[] = []
    let at = 0
    if (open) {
      const rest = readRest(lines, open.columns, open.head)
      if (rest) {
        const [first, ...others] = rest.rows
        const torn = first !== undefined && !first.whole && isRest(first.cells) && replaceLast(found, joinTorn(open.last, first))
        page.push(...(torn ? others : rest.rows).map(rowLine))
        at = rest.end
        open = at === lines.length && rest.rows.length > 0 ? { ...open, last: rest.rows.at(-1) ?? open.last } : undefined
      } else open = undefined
    }
    while (at < lines.length) {
      const table = tableAt(lines, at)
      const line = lines[at]
      if (table) {
        page.push(...[table.head, ...table.rows].map(rowLine))
        at = table.end
        const last = table.rows.at(-1)
        open = at === lines.length && last ? { columns: table.columns, head: table.head.cells.join(), last } : undefined
      } else {
        if (line) page.push(line)
        at++
        open = undefined
      }
    }
    found.push(page)
  }
  return found
}

interface FoundTable {
  readonly head: TableRow
  readonly rows: readonly TableRow[]
  readonly columns: Columns
  readonly end: number
}

function tableAt(lines: readonly PdfLine[], at: number): FoundTable | undefined {
  for (let count = 1; count <= HEAD_LINES && at + count < lines.length; count++) {
    const heads = lines.slice(at, at + count)
    const columns = headColumns(heads)
    const first = heads[0]
    if (!columns || !first) continue
    const fitted = fitColumns(lines, at + count, columns.extents)
    const rows = fitted && groupRows(fitted.lines, fitted.columns)
    if (!rows || rows.filter((row) => !row.whole).length < 2 || rows.some(({ cells, whole }) => !whole && isHead(cells))) continue
    return {
      head: { cells: columns.names, whole: false, line: first, lines: count },
      rows,
      columns: fitted.columns,
      end: endOf(at + count, rows),
    }
  }
  return undefined
}

// The same columns at the head of the next page, under the same head or none.
function readRest(lines: readonly PdfLine[], columns: Columns, head: string): { rows: readonly TableRow[]; end: number } | undefined {
  let from = 0
  for (let count = 1; count <= HEAD_LINES; count++) {
    const names = headColumns(lines.slice(0, count))?.names
    if (names?.join() === head) from = count
  }
  const inside = inColumns(lines, from, columns)
  const rows = groupRows(inside, columns, true)
  if (!rows || rows.every((row) => row.whole)) return undefined
  return { rows, end: endOf(from, rows) }
}

const endOf = (from: number, rows: readonly TableRow[]): number => rows.reduce((sum, row) => sum + row.lines, from)

function joinTorn(above: TableRow, below: TableRow): TableRow {
  return { ...above, cells: above.cells.map((cell, index) => cell + (below.cells[index] ?? '')) }
}

function replaceLast(pages: readonly PdfLine[][], row: TableRow): boolean {
  const page = pages.at(-1)
  if (!page) return false
  page[page.length - 1] = rowLine(row)
  return true
}

function rowLine({ cells, line, whole }: TableRow): PdfLine {
  return whole ? line : { ...line, text: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join('\t'), row: true }
}
