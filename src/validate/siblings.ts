import { isFrameHeading } from '../lexicon/frame-headings.ts'
import type { Action } from '../model/action.ts'
import type { Plan } from '../model/plan.ts'

/** The actions that stand side by side under one parent, for each parent; rows of a table are theirs. */
export function siblingGroups(plan: Plan): readonly (readonly Action[])[] {
  const groups: Action[][] = []
  const visit = (actions: readonly Action[]): void => {
    const rows = actions.filter(({ number }) => number === null)
    const sections = actions.filter(({ number }) => number !== null)
    for (const group of [sections, rows]) if (group.length > 0) groups.push(group)
    for (const action of actions) visit(action.actions)
  }
  visit(plan.actions)
  return groups
}

/** The actions of a group that say what is to be done: not what frames the plan (总体要求, 组织实施), nor the items of a sentence (一是…). */
export function tasks(group: readonly Action[]): readonly Action[] {
  return group.filter(({ number, title }) => !isFrameHeading(title) && !/[是要]$/.test(number ?? ''))
}

/** The actions of a group that lack what enough of the others have; none where the group is too small to tell. */
export function exceptions(
  group: readonly Action[],
  has: (action: Action) => boolean,
  { share, fewest }: { readonly share: number; readonly fewest: number },
): readonly Action[] {
  const lacking = group.filter((action) => !has(action))
  return group.length >= fewest && lacking.length > 0 && group.length - lacking.length >= group.length * share ? lacking : []
}

/** How a message names an action: by its number and heading. */
export function nameOf({ id, number, title }: Action): string {
  const name = `${number ?? id}${number !== null && /[\w)]$/.test(number) ? ' ' : ''}${title ?? ''}`
  return name.length <= 24 ? name : `${name.slice(0, 23)}…`
}

/** The place of an action’s number and heading, not of all that is inside it; blanks between them count for nothing. */
export function headPlace({ span, number, title }: Action, source: string): { start: number; end: number } {
  let left = (number ?? '').replace(/\s/g, '').length + (title ?? '').replace(/\s/g, '').length
  let end = span.start
  while (left > 0 && end < span.end) if (!/[\s*]/.test(source.charAt(end++))) left--
  return { start: span.start, end }
}
