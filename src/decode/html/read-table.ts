import { attribute, isElement } from './element-path.ts'
import type { Measure } from './measure-page.ts'
import type { Element } from './parse-page.ts'

const GREATEST_COLUMNS = 100

/** A row of a table with a cell for each column; null stands where a cell of a row or a column before reaches over. */
export interface TableRow {
  readonly element: Element
  readonly cells: readonly (Element | null)[]
}

/** The rows of a table that holds data; undefined where it only lays the page out: another table, or nearly all its text, in a cell; one column. */
export function readTable(table: Element, measures: ReadonlyMap<Element, Measure>): readonly TableRow[] | undefined {
  if ((measures.get(table)?.tables ?? 0) > 0 || attribute(table, 'role') === 'presentation') return undefined
  const rows = rowsOf(table)
  const cells = rows.map(cellsOf)
  if (cells.every((row) => row.length <= 1)) return undefined
  const whole = measures.get(table)?.characters ?? 0
  const blocks = rows.length === 1 ? 2 : 8
  const holdsAll = (cell: Element): boolean =>
    (measures.get(cell)?.blocks ?? 0) >= blocks && (measures.get(cell)?.characters ?? 0) > whole * 0.8
  if (rows.length <= 3 && cells.some((row) => row.some(holdsAll))) return undefined
  return spread(rows, cells)
}

function rowsOf(table: Element): Element[] {
  return table.childNodes.flatMap((child) => {
    if (!isElement(child)) return []
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter((child): child is Element => isElement(child) && (child.tagName === 'td' || child.tagName === 'th'))
}

function spread(rows: readonly Element[], cells: readonly (readonly Element[])[]): TableRow[] {
  // For each column, how many further rows a cell above reaches over.
  const reach: number[] = []
  return rows.map((element, index) => {
    const row: (Element | null)[] = []
    const skipReached = (): void => {
      while ((reach[row.length] ?? 0) > 0 && row.length < GREATEST_COLUMNS) {
        reach[row.length] = (reach[row.length] ?? 0) - 1
        row.push(null)
      }
    }
    for (const cell of cells[index] ?? []) {
      skipReached()
      const columns = spanOf(cell, 'colspan')
      const further = spanOf(cell, 'rowspan') - 1
      for (let column = 0; column < columns && row.length < GREATEST_COLUMNS; column++) {
        reach[row.length] = further
        row.push(column === 0 ? cell : null)
      }
    }
    skipReached()
    return { element, cells: row }
  })
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(attribute(cell, name) ?? '', 10)
  return value >= 1 ? value : 1
}
