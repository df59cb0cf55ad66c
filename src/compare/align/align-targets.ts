import type { Relation } from '../../model/comparison.ts'
import type { AlignedPair } from './align-actions.ts'
import { assign, type Candidate } from './assign.ts'
import type { PreparedPlan } from './prepared-plan.ts'
import { scoreTargets } from './score-targets.ts'
import type { TargetProfile } from './target-profile.ts'
import { similarity } from '../wording/vocabulary.ts'

/** Two targets that correspond. */
export interface AlignedTargets extends AlignedPair {
  readonly relation: Relation
}

/** Below this two targets stay alone, unless the caller says otherwise. */
export const LEAST_TARGET_SCORE = 0.5
/** A weaker pair must be the more alike in words. */
const LEAST_RELATED_SCORE = 0.6
// Where all else is the same.
const ORDER = 0.002
const IDENTICAL = 0.01

/** Pairs the targets of two plans one to one: first those that are the same, then, of the rest, the weaker pairs. */
export function alignTargets(
  left: PreparedPlan,
  right: PreparedPlan,
  actions: readonly AlignedPair[],
  leastScore = LEAST_TARGET_SCORE,
): AlignedTargets[] {
  const contextOf = createContext(left, right, actions)
  const candidates: (Candidate & AlignedTargets)[] = []
  left.targets.forEach((one, at) => {
    right.targets.forEach((other, beside) => {
      const fit = scoreTargets(one, other, contextOf(left.holders[at] ?? -1, right.holders[beside] ?? -1))
      const least = fit?.relation === 'related' ? Math.max(LEAST_RELATED_SCORE, leastScore) : leastScore
      if (fit === null || fit.score < least) return
      const apart = at / left.targets.length - beside / right.targets.length
      const worth = fit.score - least + 0.01 + ORDER * (1 - apart * apart) + (sameWords(one, other) ? IDENTICAL : 0)
      candidates.push({ left: at, right: beside, ...fit, worth })
    })
  })
  const same = assign(candidates.filter(({ relation }) => relation === 'same'))
  const [lefts, rights] = [new Set(same.map((pair) => pair.left)), new Set(same.map((pair) => pair.right))]
  const related = assign(candidates.filter((pair) => pair.relation === 'related' && !lefts.has(pair.left) && !rights.has(pair.right)))
  return [...same, ...related].map(({ left: one, right: other, score, relation }) => ({ left: one, right: other, score, relation }))
}

function sameWords({ listed: { target } }: TargetProfile, { listed: { target: other } }: TargetProfile): boolean {
  return target.quote === other.quote && target.text === other.text && target.indicator === other.indicator
}

/** How near what holds two targets is: as near as the titles, and as the actions where these correspond. */
export function createContext(
  left: PreparedPlan,
  right: PreparedPlan,
  actions: readonly AlignedPair[],
): (one: number, other: number) => number {
  const aligned = new Map(actions.map((pair) => [pair.left * right.actions.length + pair.right, pair.score]))
  const known = new Map<number, number>()
  return (one, other) => {
    const [action, otherAction] = [left.actions[one], right.actions[other]]
    if (action === undefined || otherAction === undefined) return 0
    const key = one * right.actions.length + other
    let context = known.get(key)
    if (context === undefined) {
      context = Math.max(similarity(action.title, otherAction.title), aligned.get(key) ?? 0)
      known.set(key, context)
    }
    return context
  }
}
