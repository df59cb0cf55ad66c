import type { Matrix, MatrixCell, MatrixRow } from '../model/comparison.ts'
import type { Plan } from '../model/plan.ts'
import { SCHEMA_VERSION } from '../model/schema-version.ts'
import { compareNumbers } from './differ/compare-numbers.ts'
import { comparedPlan, comparedTarget, identityOf, rounded } from './compared-parts.ts'
import type { DiffOptions } from './diff-plans.ts'
import { effectiveDeadline } from './differ/effective-deadline.ts'
import { createFingerprints } from './fingerprint.ts'
import { groupTargets, type TargetGroup } from './align/group-targets.ts'
import { normalizeWording } from './wording/normalize-wording.ts'
import { orderGroups } from './order-groups.ts'
import { type PreparedPlan, preparePlans } from './align/prepared-plan.ts'
import { indicatorText, type TargetProfile } from './align/target-profile.ts'

/** Lays several plans side by side: a row for each indicator, a column for each plan. */
export function comparePlans(plans: readonly Plan[], { minScore }: DiffOptions = {}): Matrix {
  const prepared = preparePlans(plans)
  const fingerprintOf = createFingerprints()
  const rows = orderGroups(groupTargets(prepared, minScore), plans.length).map((group) => rowOf(group, prepared, fingerprintOf))
  return { schemaVersion: SCHEMA_VERSION, plans: plans.map(comparedPlan), rows }
}

function rowOf(
  { members, scores }: TargetGroup,
  plans: readonly PreparedPlan[],
  fingerprintOf: (sides: readonly string[]) => string,
): MatrixRow {
  const profiles = members.flatMap(({ plan, target }) => plans[plan]?.targets[target] ?? [])
  const cells: (MatrixCell | null)[] = plans.map(() => null)
  members.forEach(({ plan }, at) => {
    const [profile, holder] = [profiles[at], plans[plan]]
    if (profile === undefined || holder === undefined) return
    cells[plan] = { ...comparedTarget(profile, effectiveDeadline(profile.listed, holder.plan)), score: rounded(scores[at] ?? 1) }
  })
  const speaker = speakerOf(profiles)
  const [highest, lowest] = extremesOf(profiles)
  return {
    indicator: speaker?.listed.target.indicator ?? null,
    unit: speaker?.listed.target.unit ?? null,
    kind: speaker?.listed.target.kind ?? 'count',
    cells,
    highest: highest === null ? null : (members[highest]?.plan ?? null),
    lowest: lowest === null ? null : (members[lowest]?.plan ?? null),
    fingerprint: fingerprintOf(speaker === undefined ? [] : [identityOf(speaker)]),
  }
}

// The wording that most plans use names the row, of several the shortest.
function speakerOf(profiles: readonly TargetProfile[]): TargetProfile | undefined {
  const wordings = profiles.map(({ listed }) => normalizeWording(indicatorText(listed)))
  const times = (wording: string): number => wordings.filter((other) => other === wording).length
  const ranked = profiles.map((profile, at) => ({ profile, wording: wordings[at] ?? '', at }))
  return ranked.toSorted(
    (one, other) => times(other.wording) - times(one.wording) || one.wording.length - other.wording.length || one.at - other.at,
  )[0]?.profile
}

// Only numbers that count the same as the first one are ranked.
function extremesOf(profiles: readonly TargetProfile[]): [number | null, number | null] {
  let [highest, lowest]: [number | null, number | null] = [null, null]
  const first = profiles.findIndex(({ listed }) => listed.target.value !== null)
  profiles.forEach((_, at) => {
    const beside = (other: number) => orderOf(profiles[at], profiles[other])
    if (first < 0 || (at !== first && beside(first) === null)) return
    if (highest === null || beside(highest) === 'left higher') highest = at
    if (lowest === null || beside(lowest) === 'right higher') lowest = at
  })
  return highest === lowest || highest === null || lowest === null || orderOf(profiles[highest], profiles[lowest]) !== 'left higher'
    ? [null, null]
    : [highest, lowest]
}

function orderOf(left: TargetProfile | undefined, right: TargetProfile | undefined) {
  if (left === undefined || right === undefined) return null
  return compareNumbers(left.listed.target, right.listed.target, left.dimension, right.dimension)?.order ?? null
}
