import { displayWidth } from './display-width.ts'
import { type ColumnNeed, fitWidths } from './fit-widths.ts'
import { longestWord, wrapText } from './wrap-text.ts'

/** A column of a table on a terminal. */
export interface TextColumn {
  readonly head: string
  readonly right?: boolean
}

const GAP = '  '

/** Writes rows under heads in columns that a terminal of `width` columns holds; what is too long goes on below. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[], width: number): string[] {
  const needs = columns.map(({ head }, index) => needOf([head, ...rows.map((row) => row[index] ?? '')]))
  const widths = fitWidths(needs, width - GAP.length * (columns.length - 1))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.right ?? false))
      .join(GAP)
      .trimEnd()
  const block = (row: readonly string[]): string[] => {
    const wrapped = columns.map((_, index) => wrapText(row[index] ?? '', widths[index] ?? 1))
    const height = Math.max(...wrapped.map(({ length }) => length))
    return Array.from({ length: height }, (_, at) => line(wrapped.map((lines) => lines[at] ?? '')))
  }
  return [...block(columns.map(({ head }) => head)), line(widths.map((count) => '─'.repeat(count))), ...rows.flatMap(block)]
}

function needOf(cells: readonly string[]): ColumnNeed {
  return {
    natural: cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), 0),
    least: cells.reduce((most, cell) => Math.max(most, longestWord(cell)), 0),
  }
}

function pad(text: string, width: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return right ? blanks + text : text + blanks
}
