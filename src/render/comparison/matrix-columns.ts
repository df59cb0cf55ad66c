import type { ComparedPlan, MatrixCell, MatrixRow } from '../../model/comparison.ts'
import type { Column } from '../rows/column.ts'
import { planLabels } from './plan-labels.ts'
import { type TargetColumn, targetColumns } from './target-columns.ts'

/** The columns of a matrix in a spreadsheet: the indicator, the values of all plans beside each other, then each of their other fields likewise. */
export function matrixColumns(plans: readonly ComparedPlan[]): Column<MatrixRow>[] {
  const names = planLabels(plans)
  const named = ({ cells }: MatrixRow, extreme: MatrixCell['extreme']): string | null =>
    names.filter((_, plan) => cells[plan]?.extreme === extreme).join('; ') || null
  return [
    { name: 'indicator', width: 34, holds: 'long text', read: ({ indicator }) => indicator },
    { name: 'unit', width: 8, read: ({ unit }) => unit },
    { name: 'kind', width: 11, read: ({ kind }) => kind },
    { name: 'highest', width: 14, read: (row) => named(row, 'highest') },
    { name: 'lowest', width: 14, read: (row) => named(row, 'lowest') },
    { name: 'why', width: 26, holds: 'long text', read: ({ why }) => why },
    ...targetColumns.flatMap((column) => plans.map((plan, at) => columnOf(column, plan, at, names[at] ?? ''))),
    { name: 'fingerprint', width: 14, read: ({ fingerprint }) => fingerprint },
  ]
}

function columnOf({ name, read, ...look }: TargetColumn, plan: ComparedPlan, at: number, label: string): Column<MatrixRow> {
  return {
    ...look,
    name: `${name} ${label}`,
    read: ({ cells }) => {
      const cell = cells[at] ?? null
      return cell === null ? null : read(cell, plan)
    },
  }
}
