import type { Plan } from '../../model/plan.ts'
import type { TargetProfile } from '../align/target-profile.ts'

/** The level of the place whose plan it is; `unknown` where the document does not say. */
export function placeLevel({ document }: Plan): string {
  return document.jurisdiction?.level ?? 'unknown'
}

/** Whether a number grows with the place that it is for: `100家`, `3亿元`; not `80%`, `每千人4.6个`, `每年4次`, `200元/月`. */
export function isAbsolute({ rate, listed: { target } }: TargetProfile): boolean {
  return !rate && (target.kind === 'count' || target.kind === 'money') && target.unit?.includes('/') !== true
}
