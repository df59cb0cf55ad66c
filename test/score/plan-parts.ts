import type { Action, Plan } from '../../src/model/index.ts'
import type { PlacedTarget } from './check-fields.ts'
import { foldText } from './fold-text.ts'

/** All actions of a tree, each before those inside it. */
export function listActions(actions: readonly Action[]): Action[] {
  return actions.flatMap((action) => [action, ...listActions(action.actions)])
}

/** All targets of a plan, each with the id of the action that holds it. */
export function listTargets(plan: Plan): PlacedTarget[] {
  return [
    ...plan.targets.map((target) => ({ target, action: null })),
    ...listActions(plan.actions).flatMap((action) => action.targets.map((target) => ({ target, action: action.id }))),
  ]
}

/** The part of a file that the gold is about: the first with the gold’s title, else the largest; the others follow in their order. */
export function mainPartFirst(plans: readonly Plan[], title: string | null | undefined): Plan[] {
  const titled = title ? plans.find((plan) => plan.document.title !== null && foldText(plan.document.title) === foldText(title)) : undefined
  const size = (plan: Plan) => plan.source.characters + listActions(plan.actions).length
  const largest = plans.reduce<Plan | undefined>((best, plan) => (best && size(best) >= size(plan) ? best : plan), undefined)
  const main = titled ?? largest
  return main ? [main, ...plans.filter((plan) => plan !== main)] : []
}
