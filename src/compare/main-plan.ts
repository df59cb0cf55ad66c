import type { Plan } from '../model/plan.ts'
import { listActions, listTargets } from './listed-parts.ts'

/** Of the documents in one file the one that a comparison is about: the one with the most targets, then the most actions, then the first. */
export function mainPlan(plans: readonly Plan[]): Plan | undefined {
  const counted = plans.map((plan) => {
    const actions = listActions(plan)
    return { plan, targets: listTargets(plan, actions).length, actions: actions.length }
  })
  return counted.toSorted((one, other) => other.targets - one.targets || other.actions - one.actions)[0]?.plan
}

/** Whether a plan has anything to compare. */
export function isComparable(plan: Plan): boolean {
  return plan.actions.length > 0 || plan.targets.length > 0
}
