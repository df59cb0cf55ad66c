import type { FormatName } from '../render/formats.ts'

/** The width of what is written to no terminal. */
export const PIPE_WIDTH = 100

/** How many columns stdout has; looked up only for a format that minds it, since process.stdout takes 3 ms to load. */
export function terminalWidth(format: FormatName): number {
  if (format !== 'table') return PIPE_WIDTH
  const columns = process.stdout.columns || Number(process.env['COLUMNS'])
  return Number.isInteger(columns) && columns > 0 ? columns : PIPE_WIDTH
}
