import type { PlanFormat } from '../plan-format.ts'
import { openWorkbook } from './open-workbook.ts'
import { type SheetRows, sheetRows } from './sheet-cells.ts'

/** A workbook: sheets of targets, actions, units, documents and diagnostics, with links from a target to its action. */
export const xlsxFormat: PlanFormat = {
  extension: 'xlsx',
  // Rows as JSON: which row of the workbook a link leads to is known only when all files before it are written.
  piece: ({ plans }, { language }) => JSON.stringify(sheetRows(plans, language)),
  open: (_, openSpool) => {
    const workbook = openWorkbook(openSpool)
    return {
      add: (piece) => {
        workbook.add(JSON.parse(typeof piece === 'string' ? piece : new TextDecoder().decode(piece)) as SheetRows)
        return []
      },
      end: () => workbook.end(),
    }
  },
}
