import { stringify } from 'csv-stringify/sync'
import type { ComparedTarget, Comparison, TargetRow } from '../../model/comparison.ts'
import { guardFormula } from '../csv/guard-formula.ts'
import type { Cell } from '../rows/column.ts'
import type { DiffFormat, MatrixFormat } from './comparison-format.ts'
import { matrixColumns } from './matrix-columns.ts'
import { targetColumns } from './target-columns.ts'

/** CSV as spreadsheet programs open it: a row a target, both sides beside each other. */
export const diffCsv: DiffFormat = {
  extension: 'csv',
  diff: (comparison) => {
    const sides = ['left', 'right'] as const
    const heads = [
      ...rowColumns.map(({ name }) => name),
      ...sides.flatMap((side) => targetColumns.map(({ name }) => sideName(side, name))),
      'fingerprint',
    ]
    const row = (target: TargetRow): Cell[] => [
      ...rowColumns.map(({ read }) => read(target)),
      ...sides.flatMap((side) => cellsOf(target[side], comparison[side])),
      target.fingerprint,
    ]
    return csv([heads, ...comparison.targets.map(row)])
  },
}

/** CSV: a row an indicator; the values of all plans, then each of their other fields. */
export const matrixCsv: MatrixFormat = {
  extension: 'csv',
  matrix: ({ plans, rows }) => {
    const columns = matrixColumns(plans)
    return csv([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ read }) => read(row)))])
  },
}

/** The name of a column of one side: `leftValue`. */
export const sideName = (side: 'left' | 'right', name: string): string => side + name.charAt(0).toUpperCase() + name.slice(1)

/** What a row of a diff says of the pair. */
export const rowColumns: readonly { readonly name: string; readonly meaning: string; readonly read: (row: TargetRow) => Cell }[] = [
  { name: 'status', meaning: '`same`, `changed`, `left-only`, `right-only`', read: ({ status }) => status },
  {
    name: 'relation',
    meaning: '`same` where the numbers can be laid side by side, `related` for a weaker pair',
    read: ({ relation }) => relation,
  },
  { name: 'score', meaning: 'how well the two fit, 0 to 1', read: ({ score }) => score },
  { name: 'indicator', meaning: 'what both measure', read: ({ indicator }) => indicator },
  { name: 'verdict', meaning: '`left higher`, `right earlier`, `not comparable` …', read: ({ verdict }) => verdict },
  { name: 'difference', meaning: 'right − left, where both count the same', read: ({ difference }) => difference },
  { name: 'ratio', meaning: 'right ÷ left', read: ({ ratio }) => ratio },
  { name: 'changes', meaning: 'the fields that differ, apart by blanks', read: ({ changes }) => changes.join(' ') || null },
  { name: 'why', meaning: 'what else differs: `comparator: = / >=`', read: ({ why }) => why },
]

function cellsOf(target: ComparedTarget | null, plan: Comparison['left']): Cell[] {
  return targetColumns.map(({ read }) => (target === null ? null : read(target, plan)))
}

function csv(lines: readonly (readonly Cell[])[]): string {
  const cast = { string: guardFormula, boolean: String }
  // A lone line feed breaks a row too.
  return (
    '\ufeff' +
    stringify(
      [...lines].map((line) => [...line]),
      { record_delimiter: 'windows', quoted_match: /[\r\n]/, cast },
    )
  )
}
