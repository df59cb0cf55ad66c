import type { Action } from '../../model/action.ts'
import type { Plan } from '../../model/plan.ts'
import type { Responsibility, ResponsibleUnit } from '../../model/responsibility.ts'
import type { Column } from './column.ts'
import { allActions } from './placed-action.ts'

/** A unit with the action that it answers for; without one it answers for the whole document. */
export interface PlacedUnit {
  readonly plan: Plan
  readonly action: Action | null
  readonly responsibility: Responsibility
  readonly unit: ResponsibleUnit
}

/** Every unit of a plan: those that answer for the whole document first, then by action. */
export function allUnits(plan: Plan): PlacedUnit[] {
  const named = [
    { action: null, responsibility: plan.document.responsibility },
    ...allActions(plan).map(({ action }) => ({ action, responsibility: action.responsibility })),
  ]
  return named.flatMap(({ action, responsibility }) =>
    responsibility === null ? [] : responsibility.units.map((unit) => ({ plan, action, responsibility, unit })),
  )
}

/** A row a unit and action. */
export const unitColumns: readonly Column<PlacedUnit>[] = [
  { name: 'document', meaning: 'the plan’s own title', width: 30, read: ({ plan }) => plan.document.title },
  { name: 'jurisdiction', meaning: 'the place whose plan it is', width: 12, read: ({ plan }) => plan.document.jurisdiction?.name ?? null },
  {
    name: 'action',
    meaning: 'the id of the action that it answers for; empty for the whole document',
    width: 9,
    read: ({ action }) => action?.id ?? null,
  },
  { name: 'actionTitle', meaning: 'the title of that action', width: 36, read: ({ action }) => action?.title ?? null },
  {
    name: 'unit',
    meaning:
      'the unit in full, an omitted prefix restored; a row for each action that it answers for, so that a count of these rows says which unit has most',
    width: 26,
    read: ({ unit }) => unit.name,
  },
  { name: 'role', meaning: '`lead`, `responsible`, `support`, `implement`', width: 12, read: ({ unit }) => unit.role },
  {
    name: 'function',
    meaning: 'the key of its function, the same for 市卫健委 and 省卫生健康委员会: `health`',
    width: 20,
    read: ({ unit }) => unit.function,
  },
  {
    name: 'inherited',
    meaning: 'whether the units stand at a parent of the action',
    width: 11,
    read: ({ responsibility }) => responsibility.inherited,
  },
  { name: 'openEnded', meaning: 'whether the list of units ends in 等', width: 11, read: ({ responsibility }) => responsibility.openEnded },
  { name: 'text', meaning: 'the characters that name it, as printed', width: 22, read: ({ unit }) => unit.text },
  { name: 'line', meaning: 'the line where it stands, from 1', width: 7, read: ({ unit }) => unit.span.line },
  {
    name: 'start',
    meaning: 'the offset of its first character in the decoded source, in UTF-16 units',
    width: 8,
    read: ({ unit }) => unit.span.start,
  },
  { name: 'end', meaning: 'the offset behind its last character', width: 8, read: ({ unit }) => unit.span.end },
  { name: 'path', meaning: 'the file as given: what tells plans of one title apart', width: 30, read: ({ plan }) => plan.source.path },
  { name: 'part', meaning: 'which document of the file, from 1', width: 6, read: ({ plan }) => plan.source.part },
]
