import type { RowStatus, TargetChange, Verdict } from '../../model/comparison.ts'
import { compareNumbers, isCeiling, type NumberComparison } from './compare-numbers.ts'
import type { EffectiveDeadline } from './effective-deadline.ts'
import { isAbsolute } from './place-level.ts'
import { sameMeasure } from '../dimension.ts'
import type { TargetProfile } from '../align/target-profile.ts'

/** One side of a pair. */
export interface TargetSide {
  readonly profile: TargetProfile
  readonly deadline: EffectiveDeadline
  /** The level of the place whose plan it stands in */
  readonly level: string
}

/** What differs between the two targets of a pair. */
export interface TargetDifference {
  readonly status: RowStatus
  readonly changes: TargetChange[]
  readonly difference: number | null
  readonly ratio: number | null
  readonly verdict: Verdict
  readonly why: string | null
}

/** Tells what differs between two targets that correspond; `obstacles` are what makes them a weaker pair, none where they are the same. */
export function differTargets(left: TargetSide, right: TargetSide, obstacles: readonly string[]): TargetDifference {
  const [one, other] = [left.profile.listed.target, right.profile.listed.target]
  const numbers = compareNumbers(one, other, left.profile.dimension, right.profile.dimension)
  const changes = changesBetween(left, right, numbers)
  const status = changes.length === 0 && obstacles.length === 0 ? 'same' : 'changed'
  if (obstacles.length > 0) {
    return { status, changes, difference: null, ratio: null, verdict: 'not comparable', why: obstacles.join('; ') }
  }
  const { difference, ratio } = changes.includes('kind')
    ? { difference: null, ratio: null }
    : (numbers ?? { difference: null, ratio: null })
  const { verdict, by } = judge(left, right, numbers)
  const ranges = one.max !== other.max
  const rest = changes.filter((change) => (change === 'value' ? ranges || verdict === 'not comparable' : change !== by))
  const reasons = rest.map((change) => reasonOf(change, left, right))
  if ((verdict === 'left higher' || verdict === 'right higher') && isCeiling(one) && isCeiling(other)) {
    reasons.unshift(`stricter: ${verdict === 'left higher' ? 'right' : 'left'}`)
  }
  if (left.level !== right.level && isAbsolute(left.profile) && isAbsolute(right.profile)) {
    reasons.push(`level: ${left.level} / ${right.level}`)
  }
  return { status, changes, difference, ratio, verdict, why: reasons.length === 0 ? null : reasons.join('; ') }
}

// 全覆盖 is 100 % said in words.
function bothShares(left: TargetSide, right: TargetSide): boolean {
  return left.profile.dimension.family === 'share' && right.profile.dimension.family === 'share'
}

function changesBetween(left: TargetSide, right: TargetSide, numbers: NumberComparison | null): TargetChange[] {
  const [one, other] = [left.profile.listed.target, right.profile.listed.target]
  const differs: Readonly<Record<TargetChange, boolean>> = {
    value: numbers === null ? one.value !== other.value || one.max !== other.max : numbers.order !== 'equal',
    comparator: one.comparator !== other.comparator,
    unit:
      one.unit !== other.unit &&
      (left.profile.dimension.factor !== right.profile.dimension.factor || !sameMeasure(left.profile.dimension, right.profile.dimension)),
    per: one.per?.value !== other.per?.value,
    kind: one.kind !== other.kind && !bothShares(left, right),
    deadline: dayOf(left) !== dayOf(right),
    recurrence: one.recurrence !== other.recurrence,
    scope: left.profile.scope !== right.profile.scope,
    basis: one.basis !== other.basis,
    modality: one.modality !== other.modality,
  }
  return order.filter((change) => differs[change])
}

const order: readonly TargetChange[] = [
  'value',
  'comparator',
  'unit',
  'per',
  'kind',
  'deadline',
  'recurrence',
  'scope',
  'basis',
  'modality',
]

function dayOf({ profile, deadline }: TargetSide): string | null {
  return deadline.date ?? profile.listed.target.deadline?.text ?? null
}

interface Judgement {
  readonly verdict: Verdict
  /** The change that the verdict itself tells. */
  readonly by: TargetChange | null
}

function judge(left: TargetSide, right: TargetSide, numbers: NumberComparison | null): Judgement {
  const [one, other] = [left.profile.listed.target, right.profile.listed.target]
  if (numbers === null && (one.value !== null || other.value !== null)) return { verdict: 'not comparable', by: null }
  if (numbers !== null && numbers.order !== 'equal') return { verdict: numbers.order, by: 'value' }
  const [day, otherDay] = [left.deadline.date, right.deadline.date]
  if (day !== null && otherDay !== null && day !== otherDay) {
    return { verdict: day < otherDay ? 'left earlier' : 'right earlier', by: 'deadline' }
  }
  const strictness = firmness(left) - firmness(right)
  if (strictness !== 0)
    return { verdict: strictness > 0 ? 'left stricter' : 'right stricter', by: one.modality === other.modality ? 'comparator' : 'modality' }
  return { verdict: 'same', by: null }
}

// Of two equal numbers 超过 and 低于 ask more than 不少于 and 不超过, and 左右 asks less; what is only aspired to asks least.
function firmness({ profile }: TargetSide): number {
  const { comparator, modality } = profile.listed.target
  const asked = comparator === '>' || comparator === '<' ? 1 : comparator === '~' ? -1 : 0
  return asked + (modality === 'binding' ? 10 : 0)
}

function reasonOf(change: TargetChange, left: TargetSide, right: TargetSide): string {
  return `${change}: ${shown(change, left)} / ${shown(change, right)}`
}

/** What a side says of a field, in the words of a reason. */
export function shown(change: TargetChange, { profile, deadline }: TargetSide): string {
  const { target } = profile.listed
  switch (change) {
    case 'value':
      return target.value === null ? 'none' : target.max === null ? String(target.value) : `${target.value}–${target.max}`
    case 'deadline':
      return deadline.date === null ? (target.deadline?.text ?? 'none') : deadline.date + (deadline.assumed === null ? '' : ' (assumed)')
    case 'per':
      return target.per?.text ?? 'none'
    default:
      return target[change] ?? 'none'
  }
}
