import type { ComparedPlan, ComparedTarget } from '../model/comparison.ts'
import type { Plan } from '../model/plan.ts'
import type { EffectiveDeadline } from './differ/effective-deadline.ts'
import { normalizeWording } from './wording/normalize-wording.ts'
import { indicatorText, type TargetProfile } from './align/target-profile.ts'

/** What a comparison says of a plan. */
export function comparedPlan({ source, document }: Plan): ComparedPlan {
  return { path: source.path, title: document.title, jurisdiction: document.jurisdiction, period: document.period }
}

/** A target as a comparison shows it. */
export function comparedTarget({ listed: { target, holder } }: TargetProfile, { assumed }: EffectiveDeadline): ComparedTarget {
  return { ...target, action: holder?.action.id ?? null, assumed }
}

/** What a target is about, whatever its number, place and day. */
export function identityOf(profile: TargetProfile): string {
  const { listed, scope, dimension } = profile
  const { per, recurrence, basis, kind } = listed.target
  return [
    normalizeWording(indicatorText(listed)),
    scope,
    dimension.family,
    dimension.group ?? '',
    kind,
    per?.text ?? '',
    recurrence ?? '',
    basis ?? '',
  ].join('|')
}

/** A number from 0 to 1 with two decimals. */
export function rounded(score: number): number {
  return Math.min(1, Math.round(score * 100) / 100)
}
