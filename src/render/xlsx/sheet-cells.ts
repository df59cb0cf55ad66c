import type { Language } from '../../model/language.ts'
import type { Plan } from '../../model/plan.ts'
import { actionColumns } from '../rows/action-columns.ts'
import type { Cell, Column } from '../rows/column.ts'
import { diagnosticColumns } from '../rows/diagnostic-columns.ts'
import { documentColumns } from '../rows/document-columns.ts'
import { allActions, allTargets } from '../rows/placed-action.ts'
import { targetColumns } from '../rows/target-columns.ts'
import { allUnits, unitColumns } from '../rows/unit-columns.ts'

/** What a sheet is made of. */
export interface SheetColumns {
  readonly columns: readonly Pick<Column<never>, 'name' | 'meaning' | 'width' | 'holds'>[]
  /** The column whose cells lead to a row of another sheet. */
  readonly link?: { readonly column: string; readonly sheet: SheetName }
}

/** The sheets in the order of their tabs. */
export const sheets: Readonly<Record<SheetName, SheetColumns>> = {
  Targets: { columns: targetColumns, link: { column: 'action', sheet: 'Actions' } },
  Actions: { columns: actionColumns, link: { column: 'document', sheet: 'Documents' } },
  Units: { columns: unitColumns, link: { column: 'action', sheet: 'Actions' } },
  Documents: { columns: documentColumns },
  Diagnostics: { columns: diagnosticColumns, link: { column: 'document', sheet: 'Documents' } },
}

/** The name of a sheet. */
export type SheetName = 'Targets' | 'Actions' | 'Units' | 'Documents' | 'Diagnostics'

/** A row, and the row of another sheet that it leads to, counted among those of the same file. */
export interface SheetRow {
  readonly cells: readonly Cell[]
  readonly to: number | null
}

/** The rows of a file for each sheet. */
export type SheetRows = Readonly<Record<SheetName, readonly SheetRow[]>>

/** Turns the plans of a file into rows. */
export function sheetRows(plans: readonly Plan[], language: Language): SheetRows {
  const actions = plans.flatMap(allActions)
  const rowOfAction = new Map(actions.map(({ action }, index) => [action, index]))
  const rowOfPlan = new Map(plans.map((plan, index) => [plan, index]))
  return {
    Targets: plans.flatMap(allTargets).map((row) => rowOf(targetColumns, row, row.action && rowOfAction.get(row.action))),
    Actions: actions.map((row) => rowOf(actionColumns, row, rowOfPlan.get(row.plan))),
    Units: plans.flatMap(allUnits).map((row) => rowOf(unitColumns, row, row.action && rowOfAction.get(row.action))),
    Documents: plans.map((plan) => rowOf(documentColumns, plan, null)),
    Diagnostics: plans.flatMap((plan) =>
      plan.diagnostics.map((diagnostic) => rowOf(diagnosticColumns, { plan, diagnostic, language }, rowOfPlan.get(plan))),
    ),
  }
}

function rowOf<Row>(columns: readonly Column<Row>[], row: Row, to: number | null | undefined): SheetRow {
  return { cells: columns.map(({ read }) => read(row)), to: to ?? null }
}
