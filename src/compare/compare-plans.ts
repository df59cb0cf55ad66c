import type { Matrix, MatrixCell, MatrixRow } from '../model/comparison.ts'
import type { Plan } from '../model/plan.ts'
import { SCHEMA_VERSION } from '../model/schema-version.ts'
import { shown, type TargetSide } from './differ/differ-targets.ts'
import { isAbsolute, placeLevel } from './differ/place-level.ts'
import { rank } from './rank.ts'
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
  const placed = members.flatMap(({ plan: at, target }, member) => {
    const [plan, profile] = [plans[at]?.plan, plans[at]?.targets[target]]
    if (plan === undefined || profile === undefined) return []
    const side: TargetSide = { profile, deadline: effectiveDeadline(profile.listed, plan), level: placeLevel(plan) }
    return [{ at, side, score: rounded(scores[member] ?? 1) }]
  })
  const sides = placed.map(({ side }) => side)
  const extremes = rank(sides)
  const cells: (MatrixCell | null)[] = plans.map(() => null)
  placed.forEach(({ at, side, score }, member) => {
    cells[at] = { ...comparedTarget(side.profile, side.deadline), score, extreme: extremes[member] ?? null }
  })
  const onlyOne = (extreme: MatrixCell['extreme']): number | null => {
    const having = placed.filter((_, member) => extremes[member] === extreme)
    return having.length === 1 ? (having[0]?.at ?? null) : null
  }
  const speaker = speakerOf(sides.map(({ profile }) => profile))
  return {
    indicator: speaker?.listed.target.indicator ?? null,
    unit: speaker?.listed.target.unit ?? null,
    kind: speaker?.listed.target.kind ?? 'count',
    cells,
    highest: onlyOne('highest'),
    lowest: onlyOne('lowest'),
    why: reasonsOf(sides),
    fingerprint: fingerprintOf(speaker === undefined ? [] : [identityOf(speaker)]),
  }
}

// What a reader of the numbers must know: each way that there is, in the order of the plans.
function reasonsOf(sides: readonly TargetSide[]): string | null {
  const absolute = sides.filter(({ profile }) => isAbsolute(profile))
  const ways = [
    { field: 'level', said: new Set(absolute.map(({ level }) => level)) },
    // A stated day and the same one that was assumed are one.
    { field: 'deadline', said: new Map(sides.map((side) => [side.deadline.date ?? shown('deadline', side), shown('deadline', side)])) },
    { field: 'basis', said: new Set(sides.map((side) => shown('basis', side))) },
    { field: 'modality', said: new Set(sides.map((side) => shown('modality', side))) },
  ]
  const reasons = ways.filter(({ said }) => said.size > 1).map(({ field, said }) => `${field}: ${[...said.values()].join(' / ')}`)
  return reasons.length === 0 ? null : reasons.join('; ')
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
