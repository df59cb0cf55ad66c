import { stringify } from 'csv-stringify/sync'
import type { PlanFormat } from '../plan-format.ts'
import { allTargets } from '../rows/placed-action.ts'
import { targetColumns } from '../rows/target-columns.ts'
import { separatedBy } from '../separated-by.ts'
import { guardFormula } from './guard-formula.ts'

/** CSV as spreadsheet programs open it: a row a target, UTF-8 with its mark, lines that end as RFC 4180 says. */
export const csvFormat: PlanFormat = {
  extension: 'csv',
  piece: ({ plans }) => rows(plans.flatMap(allTargets).map((target) => targetColumns.map(({ read }) => read(target)))),
  open: () => {
    const header = '\ufeff' + rows([targetColumns.map(({ name }) => name)])
    return separatedBy('', { before: header, empty: header })
  },
}

function rows(cells: readonly (readonly unknown[])[]): string {
  return stringify([...cells], {
    record_delimiter: 'windows',
    // A lone line feed breaks a row too.
    quoted_match: /[\r\n]/,
    cast: { string: guardFormula, boolean: String },
  })
}
