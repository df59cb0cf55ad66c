import type { ComparedPlan, ComparedTarget, MatrixRow } from '../../model/comparison.ts'
import type { Cell, Column } from '../rows/column.ts'
import { planLabels } from './plan-labels.ts'
import { placeText } from './side-text.ts'

const groups: readonly {
  readonly name: string
  readonly width: number
  readonly holds?: 'days' | 'long text'
  readonly read: (cell: ComparedTarget, plan: ComparedPlan) => Cell
}[] = [
  { name: 'value', width: 12, read: (cell) => cell.value ?? cell.text.replace(/\s+/g, '') },
  { name: 'comparator', width: 6, read: ({ comparator }) => comparator },
  { name: 'deadline', width: 12, holds: 'days', read: ({ deadline, assumed }) => deadline?.date ?? deadline?.text ?? assumed },
  { name: 'scope', width: 14, read: ({ scope }) => scope },
  { name: 'quote', width: 36, holds: 'long text', read: ({ quote }) => quote },
  { name: 'place', width: 26, read: placeText },
]

/** The columns of a matrix in a spreadsheet: the indicator, the values of all plans beside each other, then their deadlines, quotes and places. */
export function matrixColumns(plans: readonly ComparedPlan[]): Column<MatrixRow>[] {
  const names = planLabels(plans)
  const nameAt = (plan: number | null): Cell => (plan === null ? null : (names[plan] ?? null))
  return [
    { name: 'indicator', width: 34, holds: 'long text', read: ({ indicator }) => indicator },
    { name: 'unit', width: 8, read: ({ unit }) => unit },
    { name: 'kind', width: 11, read: ({ kind }) => kind },
    { name: 'highest', width: 14, read: ({ highest }) => nameAt(highest) },
    { name: 'lowest', width: 14, read: ({ lowest }) => nameAt(lowest) },
    ...groups.flatMap(({ name, width, holds, read }) =>
      plans.map((plan, at): Column<MatrixRow> => {
        const column = {
          name: `${name} ${names[at] ?? ''}`,
          width,
          read: ({ cells }: MatrixRow) => readCell(cells[at] ?? null, plan, read),
        }
        return holds === undefined ? column : { ...column, holds }
      }),
    ),
    { name: 'fingerprint', width: 14, read: ({ fingerprint }) => fingerprint },
  ]
}

function readCell(cell: ComparedTarget | null, plan: ComparedPlan, read: (cell: ComparedTarget, plan: ComparedPlan) => Cell): Cell {
  return cell === null ? null : read(cell, plan)
}
