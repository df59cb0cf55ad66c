import { type AlignedPair, alignActions } from './align-actions.ts'
import { type AlignedTargets, alignTargets } from './align-targets.ts'
import type { PreparedPlan } from './prepared-plan.ts'

/** What corresponds in two plans. */
export interface Alignment {
  readonly actions: readonly AlignedPair[]
  readonly targets: readonly AlignedTargets[]
}

/** Pairs actions and targets; which plan stands left changes nothing but the sides of each pair. */
export function alignPlans(left: PreparedPlan, right: PreparedPlan, leastScore?: number): Alignment {
  // Of several assignments that are worth the same one is found: always the same one, as the plans are taken in one order.
  const swapped = left.content > right.content
  const [one, other] = swapped ? [right, left] : [left, right]
  const actions = alignActions(one, other)
  const targets = alignTargets(one, other, actions, leastScore)
  return swapped ? { actions: actions.map(turned), targets: targets.map(turned) } : { actions, targets }
}

function turned<Pair extends AlignedPair>(pair: Pair): Pair {
  return { ...pair, left: pair.right, right: pair.left }
}
