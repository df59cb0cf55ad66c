import type { Cell, Column } from '../rows/column.ts'
import { escapeXml, fitCell } from './escape-xml.ts'
import { styles } from './styles.ts'

/** Writes one cell at a place such as `B7`: numbers, truths and days as such, text as text that no program takes for a formula. */
export function cellXml(place: string, cell: Cell, holds: Column<never>['holds'], linked: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}" s="${Number.isInteger(cell) ? styles.integer : styles.plain}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`
  const day = holds === 'days' ? daySerial(cell) : undefined
  if (day !== undefined) return `<c r="${place}" s="${styles.day}"><v>${day}</v></c>`
  const wrapped = holds === 'long text'
  const style = linked ? (wrapped ? styles.wrappedLink : styles.link) : wrapped ? styles.wrapped : styles.plain
  return textXml(place, cell, style)
}

/** Writes a cell that holds text. */
export function textXml(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(fitCell(text))}</t></is></c>`
}

/** The name of a column, counted from 0: A, B, … Z, AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}

/** The number by which a spreadsheet counts a day; undefined before 1 March 1900, up to where programs count differently. */
function daySerial(day: string): number | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const serial = Date.UTC(year, month - 1, date) / 86_400_000 + 25_569
  return Number.isFinite(serial) && year >= 1000 && serial > 60 ? serial : undefined
}
