import { strToU8, Zip, ZipDeflate } from 'fflate'
import { type SheetName, type SheetRows, sheets } from './sheet-cells.ts'
import { openSheet, type Place, type SheetWriter } from './sheet-writer.ts'
import { stylesXml } from './styles.ts'
import { workbookParts } from './workbook-parts.ts'

/** A spreadsheet program reads no more rows in one sheet. */
const MOST_ROWS = 1_048_576
/** What is written at once; each piece is compressed as it comes. */
const PIECE = 65_536

/** Writes a workbook as files come; only what is compressed already is kept. The same plans give the same bytes everywhere. */
export interface Workbook {
  add(rows: SheetRows): void
  end(): Uint8Array[]
}

/** The order in which sheets are written, so that what a link leads to comes first. */
const order: readonly SheetName[] = ['Documents', 'Actions', 'Targets', 'Units', 'Diagnostics']

/** Begins a workbook; a sheet that is full is followed by another one, `Targets 2`. */
export function openWorkbook(mostRows: number = MOST_ROWS): Workbook {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const open = new Map<SheetName, { writer: SheetWriter; file: string }[]>()
  let files = 0

  const addFile = (path: string): ((text: string, last?: boolean) => void) => {
    const file = new ZipDeflate(path, { level: 6 })
    // Kept in local time, the earliest that the container knows.
    file.mtime = new Date(1980, 0, 1)
    zip.add(file)
    return (text, last = false) => file.push(strToU8(text), last)
  }
  const begin = (name: SheetName): { writer: SheetWriter; file: string } => {
    const before = open.get(name) ?? []
    const file = `sheet${++files}.xml`
    const put = addFile(`xl/worksheets/${file}`)
    let waiting = ''
    const write = (xml: string): void => {
      waiting += xml
      if (waiting.length < PIECE) return
      put(waiting)
      waiting = ''
    }
    const writer = openSheet(
      before.length === 0 ? name : `${name} ${before.length + 1}`,
      sheets[name],
      name === 'Targets' && before.length === 0,
      write,
    )
    const end = (): void => {
      writer.end()
      put(waiting, true)
    }
    const sheet = { writer: { ...writer, end }, file }
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
      const parts = workbookParts(tabs.map(({ writer, file }) => ({ name: writer.name, range: writer.range(), file })))
      for (const [path, text] of Object.entries({ ...parts, 'xl/styles.xml': stylesXml })) addFile(path)(text, true)
      zip.end()
      return chunks
    },
  }
}
