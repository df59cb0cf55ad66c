import { strToU8, zipSync } from 'fflate'
import type { Column } from '../rows/column.ts'
import { openSheet } from '../xlsx/sheet-writer.ts'
import { stylesXml } from '../xlsx/styles.ts'
import { workbookParts } from '../xlsx/workbook-parts.ts'
import type { MatrixFormat } from './comparison-format.ts'
import { matrixColumns } from './matrix-columns.ts'

/** A workbook of one sheet: indicators down, plans across. The same matrix gives the same bytes everywhere. */
export const matrixXlsx: MatrixFormat = {
  extension: 'xlsx',
  matrix: ({ plans, rows }) => {
    const columns = matrixColumns(plans)
    const written: string[] = []
    const sheet = openSheet('Indicators', { columns: columns.map(described) }, true, (xml) => written.push(xml))
    for (const row of rows) sheet.add({ cells: columns.map(({ read }) => read(row)), to: null }, undefined)
    sheet.end()
    const file = 'sheet1.xml'
    const parts = {
      ...workbookParts([{ name: sheet.name, range: sheet.range(), file }]),
      'xl/styles.xml': stylesXml,
      [`xl/worksheets/${file}`]: written.join(''),
    }
    // The container keeps local time; the earliest that it knows.
    const mtime = '1980-01-01T00:00:00'
    return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { mtime })
  },
}

function described({ name, meaning, width, holds }: Column<never>): Pick<Column<never>, 'name' | 'meaning' | 'width' | 'holds'> {
  return holds === undefined ? { name, meaning, width } : { name, meaning, width, holds }
}
