import type { ComparedPlan, ComparedTarget } from '../../model/comparison.ts'
import type { Cell, Column } from '../rows/column.ts'
import { placeText } from './side-text.ts'

/** A column of one side of a comparison, in CSV and XLSX alike. */
export interface TargetColumn extends Pick<Column<never>, 'name' | 'width' | 'holds'> {
  readonly read: (target: ComparedTarget, plan: ComparedPlan) => Cell
}

/** All of a target that a verdict rests on, and where it stands; `deadline` is what the document says, `assumed` what was taken for it. */
export const targetColumns: readonly TargetColumn[] = [
  { name: 'value', width: 12, read: ({ value }) => value },
  { name: 'max', width: 8, read: ({ max }) => max },
  { name: 'unit', width: 8, read: ({ unit }) => unit },
  { name: 'comparator', width: 6, read: ({ comparator }) => comparator },
  { name: 'per', width: 14, read: ({ per }) => per?.text ?? null },
  { name: 'kind', width: 11, read: ({ kind }) => kind },
  { name: 'deadline', width: 12, holds: 'days', read: ({ deadline }) => deadline?.date ?? deadline?.text ?? null },
  { name: 'assumed', width: 12, holds: 'days', read: ({ assumed }) => assumed },
  { name: 'recurrence', width: 10, read: ({ recurrence }) => recurrence },
  { name: 'basis', width: 10, read: ({ basis }) => basis },
  { name: 'modality', width: 12, read: ({ modality }) => modality },
  { name: 'scope', width: 14, read: ({ scope }) => scope },
  { name: 'indicator', width: 26, holds: 'long text', read: ({ indicator }) => indicator },
  { name: 'action', width: 8, read: ({ action }) => action },
  { name: 'text', width: 12, read: ({ text }) => text.replace(/\s+/g, '') },
  { name: 'quote', width: 36, holds: 'long text', read: ({ quote }) => quote },
  { name: 'place', width: 26, read: placeText },
]
