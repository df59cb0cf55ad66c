import type { Action } from '../../model/action.ts'
import type { Plan } from '../../model/plan.ts'
import type { Target } from '../../model/target.ts'

/** An action with the plan and the action that it stands in. */
export interface PlacedAction {
  readonly plan: Plan
  readonly parent: Action | null
  readonly action: Action
}

/** A target with its plan, and its action where it stands in one. */
export interface PlacedTarget {
  readonly plan: Plan
  readonly action: Action | null
  readonly target: Target
}

/** Every action of a plan in the order of the document. */
export function allActions(plan: Plan): PlacedAction[] {
  const found: PlacedAction[] = []
  const visit = (actions: readonly Action[], parent: Action | null): void => {
    for (const action of actions) {
      found.push({ plan, parent, action })
      visit(action.actions, action)
    }
  }
  visit(plan.actions, null)
  return found
}

/** Every target of a plan: those outside of every action first, then by action. */
export function allTargets(plan: Plan): PlacedTarget[] {
  return [
    ...plan.targets.map((target) => ({ plan, action: null, target })),
    ...allActions(plan).flatMap(({ action }) => action.targets.map((target) => ({ plan, action, target }))),
  ]
}
