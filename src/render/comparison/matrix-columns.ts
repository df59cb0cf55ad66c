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
    { name: 'indicator', meaning: 'what all plans of the row measure', width: 34, holds: 'long text', read: ({ indicator }) => indicator },
    { name: 'unit', meaning: 'their measure word', width: 8, read: ({ unit }) => unit },
    { name: 'kind', meaning: 'their kind', width: 11, read: ({ kind }) => kind },
    {
      name: 'highest',
      meaning: 'the plans with the highest value; empty where there are not two to compare, or all are equal',
      width: 14,
      read: (row) => named(row, 'highest'),
    },
    { name: 'lowest', meaning: 'those with the lowest', width: 14, read: (row) => named(row, 'lowest') },
    {
      name: 'why',
      meaning: 'what parts the plans of the row: level, deadline, basis, modality',
      width: 26,
      holds: 'long text',
      read: ({ why }) => why,
    },
    ...targetColumns.flatMap((column) => plans.map((plan, at) => columnOf(column, plan, at, names[at] ?? ''))),
    {
      name: 'fingerprint',
      meaning: 'the same in every run as long as the row is about the same things',
      width: 14,
      read: ({ fingerprint }) => fingerprint,
    },
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
