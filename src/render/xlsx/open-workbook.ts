import { memorySpool, type Spool } from '../spool.ts'
import { joinParts, openPart, type Part } from './workbook-part.ts'
import { type SheetName, type SheetRows, sheets } from './sheet-cells.ts'
import { openSheet, type Place, type SheetWriter } from './sheet-writer.ts'
import { stylesXml } from './styles.ts'
import { workbookParts } from './workbook-parts.ts'

/** A spreadsheet program reads no more rows in one sheet. */
const MOST_ROWS = 1_048_576

/** Writes a workbook as files come; what is compressed waits in a spool for each sheet. The same plans give the same bytes everywhere. */
export interface Workbook {
  add(rows: SheetRows): void
  end(): Iterable<Uint8Array>
}

/** The order in which sheets are written, so that what a link leads to comes first. */
const order: readonly SheetName[] = ['Documents', 'Actions', 'Targets', 'Units', 'Diagnostics']

/** Begins a workbook; a sheet that is full is followed by another one, `Targets 2`. */
export function openWorkbook(openSpool: () => Spool = memorySpool, mostRows: number = MOST_ROWS): Workbook {
  const open = new Map<SheetName, OpenSheet[]>()
  const parts: Part[] = []

  const begin = (name: SheetName): OpenSheet => {
    const before = open.get(name) ?? []
    const file = `sheet${parts.length + 1}.xml`
    const part = openPart(`xl/worksheets/${file}`, openSpool())
    parts.push(part)
    const writer = openSheet(
      before.length === 0 ? name : `${name} ${before.length + 1}`,
      sheets[name],
      name === 'Targets' && before.length === 0,
      part.write,
    )
    const sheet = { writer, file }
    open.set(name, [...before, sheet])
    return sheet
  }
  for (const name of order) begin(name)

  return {
    add: (rows) => {
      const places = new Map<SheetName, Place[]>()
      for (const name of order) {
        const link = sheets[name].link
        const placed = rows[name].map((row): Place => {
          let sheet = open.get(name)?.at(-1) ?? begin(name)
          if (sheet.writer.row() >= mostRows) sheet = begin(name)
          sheet.writer.add(row, link && row.to !== null ? places.get(link.sheet)?.[row.to] : undefined)
          return { sheet: sheet.writer.name, row: sheet.writer.row() }
        })
        places.set(name, placed)
      }
    },
    end: () => {
      for (const list of open.values()) for (const { writer } of list) writer.end()
      const tabs = (Object.keys(sheets) as SheetName[]).flatMap((name) => open.get(name) ?? [])
      const listing = workbookParts(tabs.map(({ writer, file }) => ({ name: writer.name, range: writer.range(), file })))
      for (const [path, text] of Object.entries({ ...listing, 'xl/styles.xml': stylesXml })) {
        const part = openPart(path, memorySpool())
        part.write(text)
        parts.push(part)
      }
      return joinParts(parts)
    },
  }
}

interface OpenSheet {
  readonly writer: SheetWriter
  readonly file: string
}
