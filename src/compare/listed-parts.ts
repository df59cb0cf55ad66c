import type { Action } from '../model/action.ts'
import type { Plan } from '../model/plan.ts'
import type { Target } from '../model/target.ts'

/** An action with what holds it. */
export interface ListedAction {
  readonly action: Action
  readonly parent: ListedAction | null
}

/** A target with the action that holds it; null outside every action. */
export interface ListedTarget {
  readonly target: Target
  readonly holder: ListedAction | null
}

/** Every action of a plan in its order, each before those inside it. */
export function listActions(plan: Plan): ListedAction[] {
  const listed: ListedAction[] = []
  const walk = (actions: readonly Action[], parent: ListedAction | null): void => {
    for (const action of actions) {
      const item = { action, parent }
      listed.push(item)
      walk(action.actions, item)
    }
  }
  walk(plan.actions, null)
  return listed
}

/** Every target of a plan in the order of its actions, those outside every action first. */
export function listTargets(plan: Plan, actions: readonly ListedAction[]): ListedTarget[] {
  return [
    ...plan.targets.map((target) => ({ target, holder: null })),
    ...actions.flatMap((holder) => holder.action.targets.map((target) => ({ target, holder }))),
  ]
}
