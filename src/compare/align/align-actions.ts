import { assign } from './assign.ts'
import type { PreparedPlan } from './prepared-plan.ts'
import { scoreActions } from './score-actions.ts'

/** Two items that correspond, by their numbers in their plans. */
export interface AlignedPair {
  readonly left: number
  readonly right: number
  readonly score: number
}

/** Below this two actions stay alone. */
const LEAST_SCORE = 0.55
/** What an action is worth that was only renamed. */
const SAME_BODY = 0.9
const PARENT = 0.02
const ORDER = 0.002

// A renamed action of another version: nothing else changed, and what is measured in it, or the action before or behind it, tells that this is no chance.
function scoreBodies(left: PreparedPlan, one: number, right: PreparedPlan, other: number): number {
  const [action, counterpart] = [left.actions[one], right.actions[other]]
  if (action === undefined || counterpart === undefined || action.body === null || action.body !== counterpart.body) return 0
  const isBeside = (step: number): boolean => {
    const [neighbour, otherNeighbour] = [left.actions[one + step], right.actions[other + step]]
    return neighbour !== undefined && neighbour.signature === otherNeighbour?.signature
  }
  return action.measured || isBeside(-1) || isBeside(1) ? SAME_BODY : 0
}

/** Pairs the actions of two plans one to one; their numbers and depth do not count, their parents and order only where all else is the same. */
export function alignActions(left: PreparedPlan, right: PreparedPlan): AlignedPair[] {
  const numberOf = new Map(right.actions.map(({ listed }, at) => [listed, at]))
  const leftNumberOf = new Map(left.actions.map(({ listed }, at) => [listed, at]))
  const scores = left.actions.map((one, at) =>
    right.actions.map((other, beside) => Math.max(scoreActions(one, other), scoreBodies(left, at, right, beside))),
  )
  const parentScore = (one: number, other: number): number => {
    const [parent, otherParent] = [left.actions[one]?.listed.parent, right.actions[other]?.listed.parent]
    if (!parent || !otherParent) return !parent && !otherParent ? 1 : 0
    return scores[leftNumberOf.get(parent) ?? -1]?.[numberOf.get(otherParent) ?? -1] ?? 0
  }
  const candidates = scores.flatMap((row, one) =>
    row.flatMap((score, other) => {
      if (score < LEAST_SCORE) return []
      const apart = one / left.actions.length - other / right.actions.length
      const worth = score - LEAST_SCORE + 0.01 + PARENT * parentScore(one, other) + ORDER * (1 - apart * apart)
      return [{ left: one, right: other, score, worth }]
    }),
  )
  return assign(candidates).map(({ left: one, right: other, score }) => ({ left: one, right: other, score }))
}
