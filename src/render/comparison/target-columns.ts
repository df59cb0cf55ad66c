import type { ComparedPlan, ComparedTarget } from '../../model/comparison.ts'
import type { Cell, Column } from '../rows/column.ts'
import { placeText } from './side-text.ts'

/** A column of one side of a comparison, in CSV and XLSX alike. */
export interface TargetColumn extends Pick<Column<never>, 'name' | 'meaning' | 'width' | 'holds'> {
  readonly read: (target: ComparedTarget, plan: ComparedPlan) => Cell
}

/** All of a target that a verdict rests on, and where it stands; `deadline` is what the document says, `assumed` what was taken for it. */
export const targetColumns: readonly TargetColumn[] = [
  { name: 'value', meaning: 'its number in base units; empty where it has none', width: 12, read: ({ value }) => value },
  { name: 'max', meaning: 'the upper bound of a range', width: 8, read: ({ max }) => max },
  { name: 'unit', meaning: 'its measure word', width: 8, read: ({ unit }) => unit },
  { name: 'comparator', meaning: '`=`, `>=`, `>`, `<=`, `<`, `~`, `range`', width: 6, read: ({ comparator }) => comparator },
  { name: 'per', meaning: 'the printed denominator of a rate', width: 14, read: ({ per }) => per?.text ?? null },
  { name: 'kind', meaning: 'its kind', width: 11, read: ({ kind }) => kind },
  {
    name: 'deadline',
    meaning: 'the day by which it is due; without one its time words',
    width: 12,
    holds: 'days',
    read: ({ deadline }) => deadline?.date ?? deadline?.text ?? null,
  },
  {
    name: 'assumed',
    meaning: 'the end of the plan’s period where it states no deadline',
    width: 12,
    holds: 'days',
    read: ({ assumed }) => assumed,
  },
  { name: 'recurrence', meaning: 'how often: `year`, `month` …', width: 10, read: ({ recurrence }) => recurrence },
  { name: 'basis', meaning: '`cumulative`, `increase`', width: 10, read: ({ basis }) => basis },
  { name: 'modality', meaning: '`binding`, `aspirational`', width: 12, read: ({ modality }) => modality },
  { name: 'scope', meaning: 'the territory or kind of place that it holds for', width: 14, read: ({ scope }) => scope },
  {
    name: 'indicator',
    meaning: 'what it measures, in its document’s own words',
    width: 26,
    holds: 'long text',
    read: ({ indicator }) => indicator,
  },
  { name: 'action', meaning: 'the id of its action', width: 8, read: ({ action }) => action },
  { name: 'text', meaning: 'the characters of the value', width: 12, read: ({ text }) => text.replace(/\s+/g, '') },
  { name: 'quote', meaning: 'the clause that says it', width: 36, holds: 'long text', read: ({ quote }) => quote },
  { name: 'place', meaning: '`file:line:column` of the value', width: 26, read: placeText },
]
