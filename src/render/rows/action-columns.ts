import type { Column } from './column.ts'
import type { PlacedAction } from './placed-action.ts'
import { unitNames } from './unit-names.ts'

/** A row an action. */
export const actionColumns: readonly Column<PlacedAction>[] = [
  { name: 'document', meaning: 'the plan’s own title', width: 30, read: ({ plan }) => plan.document.title },
  { name: 'jurisdiction', meaning: 'the place whose plan it is', width: 12, read: ({ plan }) => plan.document.jurisdiction?.name ?? null },
  {
    name: 'action',
    meaning: 'its id: printed numbers joined by dots, `3.10`; unique in its document',
    width: 9,
    read: ({ action }) => action.id,
  },
  {
    name: 'parent',
    meaning: 'the id of the action that it stands in; empty for an outermost one',
    width: 9,
    read: ({ parent }) => parent?.id ?? null,
  },
  { name: 'level', meaning: 'how deep it stands, from 1', width: 7, read: ({ action }) => action.level },
  { name: 'number', meaning: 'the number as printed: `一、`', width: 9, read: ({ action }) => action.number },
  {
    name: 'title',
    meaning: 'the heading; empty where the item is body text only',
    width: 44,
    holds: 'long text',
    read: ({ action }) => action.title,
  },
  {
    name: 'deadline',
    meaning: 'the last day by which the whole action is due',
    width: 12,
    holds: 'days',
    read: ({ action }) => action.deadline?.date ?? null,
  },
  { name: 'deadlineText', meaning: 'the time words as printed', width: 14, read: ({ action }) => action.deadline?.text ?? null },
  { name: 'scope', meaning: 'the territory or kind of place that it holds for', width: 14, read: ({ action }) => action.scope },
  {
    name: 'targets',
    meaning: 'how many targets stand in it, without those of its children',
    width: 9,
    read: ({ action }) => action.targets.length,
  },
  {
    name: 'leadUnits',
    meaning: 'its units with the role lead, apart by 、',
    width: 20,
    read: ({ action }) => unitNames(action.responsibility, 'lead'),
  },
  {
    name: 'responsibleUnits',
    meaning: 'those with the plain role',
    width: 36,
    holds: 'long text',
    read: ({ action }) => unitNames(action.responsibility, 'responsible'),
  },
  { name: 'supportUnits', meaning: 'those that support', width: 20, read: ({ action }) => unitNames(action.responsibility, 'support') },
  {
    name: 'implementUnits',
    meaning: 'the lower governments that implement it',
    width: 20,
    read: ({ action }) => unitNames(action.responsibility, 'implement'),
  },
  {
    name: 'openEnded',
    meaning: 'whether the list of units ends in 等',
    width: 11,
    read: ({ action }) => action.responsibility?.openEnded ?? null,
  },
  {
    name: 'inherited',
    meaning: 'whether the units stand at a parent of the action',
    width: 11,
    read: ({ action }) => action.responsibility?.inherited ?? null,
  },
  { name: 'line', meaning: 'the line where it stands, from 1', width: 7, read: ({ action }) => action.span.line },
  {
    name: 'start',
    meaning: 'the offset of its first character in the decoded source, in UTF-16 units',
    width: 8,
    read: ({ action }) => action.span.start,
  },
  { name: 'end', meaning: 'the offset behind its last character', width: 8, read: ({ action }) => action.span.end },
  { name: 'path', meaning: 'the file as given: what tells plans of one title apart', width: 30, read: ({ plan }) => plan.source.path },
  { name: 'part', meaning: 'which document of the file, from 1', width: 6, read: ({ plan }) => plan.source.part },
]
