import type { ActionRow, Comparison, TargetRow } from '../model/comparison.ts'
import type { Plan } from '../model/plan.ts'
import { SCHEMA_VERSION } from '../model/schema-version.ts'
import type { ActionProfile } from './align/action-profile.ts'
import { type AlignedPair } from './align/align-actions.ts'
import { alignPlans } from './align/align-plans.ts'
import type { AlignedTargets } from './align/align-targets.ts'
import { comparedPlan, comparedTarget, identityOf, rounded } from './compared-parts.ts'
import { compareUnits, differActions } from './differ/differ-actions.ts'
import { differTargets, type TargetSide } from './differ/differ-targets.ts'
import { effectiveDeadline } from './differ/effective-deadline.ts'
import { placeLevel } from './differ/place-level.ts'
import { createFingerprints } from './fingerprint.ts'
import { interleave, type SidedRow } from './interleave.ts'
import { normalizeWording } from './wording/normalize-wording.ts'
import { type PreparedPlan, preparePlans } from './align/prepared-plan.ts'
import { obstaclesBetween } from './align/score-targets.ts'

/** How two plans are to be compared. */
export interface DiffOptions {
  /** Targets that fit less than this, 0 to 1, stay alone; 0.5 where nothing is said. */
  readonly minScore?: number | undefined
}

/** Lays two plans side by side: who corresponds to whom, and what differs. */
export function diffPlans(left: Plan, right: Plan, { minScore }: DiffOptions = {}): Comparison {
  const [one, other] = preparePlans([left, right])
  if (one === undefined || other === undefined) throw new Error('unreachable: two plans were prepared')
  const { actions, targets } = alignPlans(one, other, minScore)
  return {
    schemaVersion: SCHEMA_VERSION,
    left: comparedPlan(left),
    right: comparedPlan(right),
    actions: actionRows(one, other, actions),
    targets: targetRows(one, other, targets),
  }
}

function actionRows(left: PreparedPlan, right: PreparedPlan, pairs: readonly AlignedPair[]): ActionRow[] {
  const fingerprintOf = createFingerprints()
  return interleave(withThoseAlone(pairs, left.actions.length, right.actions.length)).map((row): ActionRow => {
    const one = row.left === null ? undefined : left.actions[row.left]
    const other = row.right === null ? undefined : right.actions[row.right]
    const [action, otherAction] = [one?.listed.action ?? null, other?.listed.action ?? null]
    const both = action !== null && otherAction !== null
    const { changes, units } = both ? differActions(action, otherAction) : { changes: [], units: compareUnits(action, otherAction) }
    return {
      status: both ? 'matched' : action !== null ? 'left-only' : 'right-only',
      score: row.pair === null ? null : rounded(row.pair.score),
      left: action && { id: action.id, title: action.title },
      right: otherAction && { id: otherAction.id, title: otherAction.title },
      changes,
      units,
      fingerprint: fingerprintOf([one, other].flatMap((profile) => (profile === undefined ? [] : [titleOf(profile)]))),
    }
  })
}

function titleOf({ listed, signature }: ActionProfile): string {
  return listed.action.title === null ? signature : normalizeWording(listed.action.title)
}

function targetRows(left: PreparedPlan, right: PreparedPlan, pairs: readonly AlignedTargets[]): TargetRow[] {
  const fingerprintOf = createFingerprints()
  const [lefts, rights] = [left, right].map(sidesOf)
  return interleave(withThoseAlone(pairs, left.targets.length, right.targets.length)).map((row): TargetRow => {
    const one = row.left === null ? undefined : lefts?.[row.left]
    const other = row.right === null ? undefined : rights?.[row.right]
    const sides = [one, other].filter((side) => side !== undefined)
    const differences =
      one !== undefined && other !== undefined
        ? differTargets(one, other, row.pair?.relation === 'related' ? obstaclesBetween(one.profile, other.profile) : [])
        : alone(one !== undefined)
    const { status, changes, difference, ratio, verdict, why } = differences
    return {
      status,
      relation: row.pair?.relation ?? null,
      score: row.pair === null ? null : rounded(row.pair.score),
      indicator: shortest(sides.map(({ profile }) => profile.listed.target.indicator)),
      left: one === undefined ? null : comparedTarget(one.profile, one.deadline),
      right: other === undefined ? null : comparedTarget(other.profile, other.deadline),
      changes,
      difference,
      ratio,
      verdict,
      why,
      fingerprint: fingerprintOf(sides.map(({ profile }) => identityOf(profile))),
    }
  })
}

function sidesOf({ plan, targets }: PreparedPlan): TargetSide[] {
  return targets.map((profile) => ({ profile, deadline: effectiveDeadline(profile.listed, plan), level: placeLevel(plan) }))
}

function alone(left: boolean) {
  const [status, verdict] = left ? (['left-only', 'left only'] as const) : (['right-only', 'right only'] as const)
  return { status, verdict, changes: [], difference: null, ratio: null, why: null }
}

function shortest(indicators: readonly (string | null)[]): string | null {
  const named = indicators.filter((indicator) => indicator !== null)
  return named.toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))[0] ?? null
}

interface PairRow<Pair> extends SidedRow {
  readonly pair: Pair | null
}

function withThoseAlone<Pair extends AlignedPair>(pairs: readonly Pair[], leftCount: number, rightCount: number): PairRow<Pair>[] {
  const [lefts, rights] = [new Set(pairs.map(({ left }) => left)), new Set(pairs.map(({ right }) => right))]
  const rows: PairRow<Pair>[] = pairs.map((pair) => ({ left: pair.left, right: pair.right, pair }))
  for (let left = 0; left < leftCount; left++) if (!lefts.has(left)) rows.push({ left, right: null, pair: null })
  for (let right = 0; right < rightCount; right++) if (!rights.has(right)) rows.push({ left: null, right, pair: null })
  return rows
}
