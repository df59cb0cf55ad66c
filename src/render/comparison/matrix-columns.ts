import type { ComparedPlan, ComparedTarget, MatrixRow } from '../../model/comparison.ts'
import type { Cell, Column } from '../rows/column.ts'
import { planLabels } from './plan-labels.ts'
import { placeText } from './side-text.ts'

const groups: readonly {
  readonly name: string
  readonly meaning: string
  readonly width: number
  readonly holds?: 'days' | 'long text'
  readonly read: (cell: ComparedTarget, plan: ComparedPlan) => Cell
}[] = [
  {
    name: 'value',
    meaning: 'the number of the plan’s target in base units; the document’s own words where there is none',
    width: 12,
    read: (cell) => cell.value ?? cell.text.replace(/\s+/g, ''),
  },
  { name: 'comparator', meaning: 'how it relates to that number: `>=`', width: 6, read: ({ comparator }) => comparator },
  {
    name: 'deadline',
    meaning: 'the day by which it is due; without one its time words, or the end of the plan’s period',
    width: 12,
    holds: 'days',
    read: ({ deadline, assumed }) => deadline?.date ?? deadline?.text ?? assumed,
  },
  { name: 'scope', meaning: 'the territory or kind of place that it holds for', width: 14, read: ({ scope }) => scope },
  { name: 'quote', meaning: 'the clause that says it', width: 36, holds: 'long text', read: ({ quote }) => quote },
  { name: 'place', meaning: '`file:line:column` of the value', width: 26, read: placeText },
]

/** The columns of a matrix in a spreadsheet: the indicator, the values of all plans beside each other, then their deadlines, quotes and places. */
export function matrixColumns(plans: readonly ComparedPlan[]): Column<MatrixRow>[] {
  const names = planLabels(plans)
  const nameAt = (plan: number | null): Cell => (plan === null ? null : (names[plan] ?? null))
  return [
    { name: 'indicator', meaning: 'what all plans of the row measure', width: 34, holds: 'long text', read: ({ indicator }) => indicator },
    { name: 'unit', meaning: 'their measure word', width: 8, read: ({ unit }) => unit },
    { name: 'kind', meaning: 'their kind', width: 11, read: ({ kind }) => kind },
    {
      name: 'highest',
      meaning: 'the plan with the highest value; empty where there are not two to compare, or all are equal',
      width: 14,
      read: ({ highest }) => nameAt(highest),
    },
    { name: 'lowest', meaning: 'that with the lowest', width: 14, read: ({ lowest }) => nameAt(lowest) },
    ...groups.flatMap(({ name, meaning, width, holds, read }) =>
      plans.map((plan, at): Column<MatrixRow> => {
        const column = {
          name: `${name} ${names[at] ?? ''}`,
          meaning,
          width,
          read: ({ cells }: MatrixRow) => readCell(cells[at] ?? null, plan, read),
        }
        return holds === undefined ? column : { ...column, holds }
      }),
    ),
    {
      name: 'fingerprint',
      meaning: 'the same in every run as long as the row is about the same things',
      width: 14,
      read: ({ fingerprint }) => fingerprint,
    },
  ]
}

function readCell(cell: ComparedTarget | null, plan: ComparedPlan, read: (cell: ComparedTarget, plan: ComparedPlan) => Cell): Cell {
  return cell === null ? null : read(cell, plan)
}
