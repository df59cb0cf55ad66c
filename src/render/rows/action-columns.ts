import type { Column } from './column.ts'
import type { PlacedAction } from './placed-action.ts'
import { unitNames } from './unit-names.ts'

/** A row an action. */
export const actionColumns: readonly Column<PlacedAction>[] = [
  { name: 'document', width: 30, read: ({ plan }) => plan.document.title },
  { name: 'jurisdiction', width: 12, read: ({ plan }) => plan.document.jurisdiction?.name ?? null },
  { name: 'action', width: 9, read: ({ action }) => action.id },
  { name: 'parent', width: 9, read: ({ parent }) => parent?.id ?? null },
  { name: 'level', width: 7, read: ({ action }) => action.level },
  { name: 'number', width: 9, read: ({ action }) => action.number },
  { name: 'title', width: 44, holds: 'long text', read: ({ action }) => action.title },
  { name: 'deadline', width: 12, holds: 'days', read: ({ action }) => action.deadline?.date ?? null },
  { name: 'deadlineText', width: 14, read: ({ action }) => action.deadline?.text ?? null },
  { name: 'scope', width: 14, read: ({ action }) => action.scope },
  { name: 'targets', width: 9, read: ({ action }) => action.targets.length },
  { name: 'leadUnits', width: 20, read: ({ action }) => unitNames(action.responsibility, 'lead') },
  { name: 'responsibleUnits', width: 36, holds: 'long text', read: ({ action }) => unitNames(action.responsibility, 'responsible') },
  { name: 'supportUnits', width: 20, read: ({ action }) => unitNames(action.responsibility, 'support') },
  { name: 'implementUnits', width: 20, read: ({ action }) => unitNames(action.responsibility, 'implement') },
  { name: 'openEnded', width: 11, read: ({ action }) => action.responsibility?.openEnded ?? null },
  { name: 'inherited', width: 11, read: ({ action }) => action.responsibility?.inherited ?? null },
  { name: 'line', width: 7, read: ({ action }) => action.span.line },
  { name: 'start', width: 8, read: ({ action }) => action.span.start },
  { name: 'end', width: 8, read: ({ action }) => action.span.end },
  { name: 'path', width: 30, read: ({ plan }) => plan.source.path },
  { name: 'part', width: 6, read: ({ plan }) => plan.source.part },
]
