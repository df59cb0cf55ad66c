import type { SheetColumns, SheetRow } from './sheet-cells.ts'
import { cellXml, columnName, textXml } from './cell-xml.ts'
import { styles } from './styles.ts'

/** A place that a link leads to. */
export interface Place {
  readonly sheet: string
  readonly row: number
}

/** Writes a sheet from its first row to its last; it never stands in memory. */
export interface SheetWriter {
  readonly name: string
  /** The last row that was written; the header is 1. */
  row(): number
  add(row: SheetRow, to: Place | undefined): void
  end(): void
  /** The cells that a filter covers, `A1:AK20`. */
  range(): string
}

/** A spreadsheet program refuses more links in one sheet. */
const MOST_LINKS = 65_530
const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const frozen =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'

/** Begins a sheet: column widths, a header that stays in sight; `write` takes its XML piece by piece. */
export function openSheet(name: string, { columns, link }: SheetColumns, first: boolean, write: (xml: string) => void): SheetWriter {
  const linked = columns.findIndex((column) => column.name === link?.column)
  const names = columns.map((_, index) => columnName(index))
  const widths = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
  const header = columns.map((column, index) => textXml(`${names[index] ?? ''}1`, column.name, styles.header))
  // As XML, or an object each, they would take more memory than all else.
  const links = { from: [] as number[], to: [] as number[], sheet: [] as string[] }
  let row = 1
  const range = (): string => `A1:${names.at(-1) ?? 'A'}${row}`
  write('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n')
  write(
    `<worksheet ${namespaces}><sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen}</sheetView></sheetViews>`,
  )
  write(`<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1">${header.join('')}</row>`)
  return {
    name,
    row: () => row,
    range,
    add: ({ cells }, to) => {
      row++
      const leads = to !== undefined && links.from.length < MOST_LINKS
      const written = cells.map((cell, index) =>
        cellXml(`${names[index] ?? ''}${row}`, cell, columns[index]?.holds, leads && index === linked),
      )
      write(`<row r="${row}">${written.join('')}</row>`)
      if (!leads) return
      links.from.push(row)
      links.to.push(to.row)
      links.sheet.push(to.sheet)
    },
    end: () => {
      write(`</sheetData><autoFilter ref="${range()}"/>`)
      if (links.from.length > 0) {
        write('<hyperlinks>')
        links.from.forEach((from, index) =>
          write(`<hyperlink ref="${names[linked] ?? 'A'}${from}" location="'${links.sheet[index] ?? ''}'!A${links.to[index] ?? 1}"/>`),
        )
        write('</hyperlinks>')
      }
      write(
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape"/></worksheet>',
      )
    },
  }
}
