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
  { name: 'document', width: 30, read: ({ plan }) => plan.document.title },
  { name: 'jurisdiction', width: 12, read: ({ plan }) => plan.document.jurisdiction?.name ?? null },
  { name: 'action', width: 9, read: ({ action }) => action?.id ?? null },
  { name: 'actionTitle', width: 36, read: ({ action }) => action?.title ?? null },
  { name: 'unit', width: 26, read: ({ unit }) => unit.name },
  { name: 'role', width: 12, read: ({ unit }) => unit.role },
  { name: 'function', width: 20, read: ({ unit }) => unit.function },
  { name: 'inherited', width: 11, read: ({ responsibility }) => responsibility.inherited },
  { name: 'openEnded', width: 11, read: ({ responsibility }) => responsibility.openEnded },
  { name: 'text', width: 22, read: ({ unit }) => unit.text },
  { name: 'line', width: 7, read: ({ unit }) => unit.span.line },
  { name: 'start', width: 8, read: ({ unit }) => unit.span.start },
  { name: 'end', width: 8, read: ({ unit }) => unit.span.end },
  { name: 'path', width: 30, read: ({ plan }) => plan.source.path },
  { name: 'part', width: 6, read: ({ plan }) => plan.source.part },
]
