import type { Action, Plan, Target } from '../../src/index.ts'

/** The same plan with its actions, targets and units in another order and every number another; `random` gives numbers from 0 to 1. */
export function shufflePlan(plan: Plan, random: () => number): Plan {
  const shuffled = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, at: random() }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ item }) => item)
  const targetsOf = (targets: readonly Target[], id: string): Target[] =>
    shuffled(targets).map((target, at) => ({ ...target, id: `${id}#${at + 1}` }))
  const actionsOf = (actions: readonly Action[], parent: string): Action[] =>
    shuffled(actions).map((action, at) => {
      const number = String(at + 1)
      const id = parent === '' ? number : `${parent}.${number}`
      const responsibility = action.responsibility && { ...action.responsibility, units: shuffled(action.responsibility.units) }
      // The body is as long as before, whatever number is printed before it.
      const end = action.span.end - (action.number?.length ?? 0) + number.length
      return {
        ...action,
        id,
        number,
        span: { ...action.span, end },
        responsibility,
        targets: targetsOf(action.targets, id),
        actions: actionsOf(action.actions, id),
      }
    })
  return { ...plan, actions: actionsOf(plan.actions, ''), targets: targetsOf(plan.targets, '') }
}
