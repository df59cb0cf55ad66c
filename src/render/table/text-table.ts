import Table from 'cli-table3'
import { displayWidth } from '../../text/display-width.ts'
import { type ColumnNeed, fitWidths } from './fit-widths.ts'
import { longestWord, wrapText } from './wrap-text.ts'

/** A column of a table on a terminal. */
export interface TextColumn {
  readonly head: string
  readonly right?: boolean
}

const GAP = '  '

// Blanks between the columns, nothing else.
const edges = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'] as const
const inner = ['left', 'left-mid', 'right', 'right-mid', 'mid', 'mid-mid'] as const
const chars = { ...Object.fromEntries([...edges, ...inner].map((name) => [name, ''])), middle: GAP }

// What cli-table3 needs grows with the square of the rows that it is given at once.
const ROWS_AT_ONCE = 20

/** Writes rows under heads in columns that a terminal of `width` columns holds; what is too long goes on below. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[], width: number): string[] {
  const needs = columns.map(({ head }, index) => needOf([head, ...rows.map((row) => row[index] ?? '')]))
  const widths = fitWidths(needs, width - GAP.length * (columns.length - 1))
  // Wrapped here: cli-table3 loses characters of Chinese text that it wraps itself.
  const wrapped = (row: readonly string[]): string[] => columns.map((_, at) => wrapText(row[at] ?? '', widths[at] ?? 1).join('\n'))
  const colAligns = columns.map(({ right }) => (right ? 'right' : 'left'))
  const draw = (block: readonly string[][]): string[] => {
    const table = new Table({ colAligns, chars, style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 } })
    table.push(...block)
    return table.toString().split('\n')
  }
  // The line under the heads is as wide as the columns: at the top of each block it keeps all blocks alike.
  const line = widths.map((count) => '─'.repeat(count))
  const lines = draw([wrapped(columns.map(({ head }) => head)), line])
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    lines.push(...draw([line, ...rows.slice(at, at + ROWS_AT_ONCE).map(wrapped)]).slice(1))
  return lines.map((text) => text.trimEnd())
}

function needOf(cells: readonly string[]): ColumnNeed {
  return {
    natural: cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), 0),
    least: cells.reduce((most, cell) => Math.max(most, longestWord(cell)), 0),
  }
}
