import type { Plan } from '../../src/model/index.ts'
import type { Counts } from './counts.ts'
import { foldText } from './fold-text.ts'
import type { GoldAction } from './gold.ts'
import { listActions } from './plan-parts.ts'
import { numberRepeats, type Verdict } from './verdict.ts'

/** Scores the responsible units by action, name and role; those that an action inherits are left out. */
export function scoreUnits(gold: readonly GoldAction[], plan: Plan | undefined): { counts: Counts; verdicts: Verdict[] } {
  const paths = numberRepeats(gold.map(({ path }) => path))
  const wanted = numberRepeats(gold.flatMap(({ units }, index) => units.map(({ name, role }) => keyOf(paths[index] ?? '', name, role))))
  const printed = listActions(plan?.actions ?? []).flatMap(({ id, responsibility }) =>
    responsibility && !responsibility.inherited
      ? responsibility.units.map(({ name, role, span }) => ({ key: keyOf(id, name, role), offset: span.start }))
      : [],
  )
  const keys = numberRepeats(printed.map(({ key }) => key))
  const extracted = new Map(keys.map((key, index) => [key, printed[index]?.offset ?? null]))
  const verdicts: Verdict[] = wanted.map((key) => ({
    section: 'unit',
    key,
    offset: extracted.get(key) ?? null,
    faults: extracted.has(key) ? [] : [{ field: 'missed', gold: key, got: null }],
  }))
  const known = new Set(wanted)
  for (const [key, offset] of extracted) {
    if (!known.has(key)) verdicts.push({ section: 'unit', key, offset, faults: [{ field: 'extra', gold: null, got: key }] })
  }
  const right = wanted.filter((key) => extracted.has(key)).length
  return { counts: { units: { right, extracted: extracted.size, gold: wanted.length } }, verdicts }
}

function keyOf(path: string, name: string, role: string): string {
  return `${path} ${foldText(name)} ${role}`
}
