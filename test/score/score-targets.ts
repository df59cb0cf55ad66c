import type { Plan } from '../../src/model/index.ts'
import { checkFields, TARGET_FIELDS, WHOLE_FIELDS, type PlacedTarget } from './check-fields.ts'
import { share, type Counts, type Ratio } from './counts.ts'
import type { GoldDocument, GoldTarget } from './gold.ts'
import { locateQuote, overlapOf, type Place } from './locate-quote.ts'
import { matchOneToOne } from './match-one-to-one.ts'
import { listTargets } from './plan-parts.ts'
import { numberRepeats, type Fault, type Verdict } from './verdict.ts'

const UNSCORED_KINDS: readonly string[] = ['milestone', 'relative']

/** Scores the targets of all parts of a file: found, wholly right, and field by field over the found required ones. */
export function scoreTargets(gold: GoldDocument, plans: readonly Plan[], source: string): { counts: Counts; verdicts: Verdict[] } {
  const wanted = gold.targets.map((target) => ({
    target,
    place: locateQuote(source, target.quote, target.value_text),
    required: target.status === 'required' && !UNSCORED_KINDS.includes(target.kind),
  }))
  const extracted = plans.flatMap(listTargets).filter(({ target }) => !UNSCORED_KINDS.includes(target.kind))
  const pairs = matchOneToOne(
    wanted.toSorted((one, other) => Number(other.required) - Number(one.required)),
    extracted.toSorted((one, other) => lengthOf(one) - lengthOf(other)),
    (one, other) => overlapOf(one.place, other.target.span),
  )
  const wrong = new Map<string, number>()
  const verdicts: Verdict[] = []
  let found = 0
  let whole = 0
  for (const item of wanted) {
    const match = pairs.get(item)
    const faults = !item.required ? [] : match ? checkFields(item.target, match) : [missed(item.target)]
    verdicts.push({ section: item.required ? 'target' : 'optional', key: keyOf(item.target), offset: item.place.start, faults })
    if (!item.required || !match) continue
    found += 1
    for (const { field } of faults) wrong.set(field, (wrong.get(field) ?? 0) + 1)
    if (!faults.some(({ field }) => WHOLE_FIELDS.some((needed) => needed === field))) whole += 1
  }
  const matched = new Set(pairs.values())
  const extras = extracted.filter((placed) => !matched.has(placed))
  verdicts.push(...extraVerdicts(extras, gold, source))
  const ratio = (right: number): Ratio => ({
    right,
    extracted: found + extras.length,
    gold: wanted.filter(({ required }) => required).length,
  })
  const fields = TARGET_FIELDS.map((field) => [field, share(found - (wrong.get(field) ?? 0), found)] as const)
  return { counts: { found: ratio(found), whole: ratio(whole), ...Object.fromEntries(fields) }, verdicts }
}

function lengthOf({ target }: PlacedTarget): number {
  return target.span.end - target.span.start
}

function keyOf(target: GoldTarget): string {
  return target.quote === target.value_text ? target.quote : `${target.value_text} (${target.quote})`
}

function missed(target: GoldTarget): Fault {
  return { field: 'missed', gold: `${target.kind} ${target.indicator ?? ''}`.trim(), got: null }
}

function extraVerdicts(extras: readonly PlacedTarget[], gold: GoldDocument, source: string): Verdict[] {
  // A trap in a page's markup is not in the text that was read, so that nothing can fall into it.
  const traps = gold.non_targets.flatMap(({ quote, value_text, why }) =>
    quote.startsWith('<') && !source.includes(quote) ? [] : [{ place: locateQuote(source, quote, value_text), why }],
  )
  const keys = numberRepeats(extras.map(({ target }) => `${target.text} at ${target.span.start}`))
  return extras.map(({ target }, index) => ({
    section: 'target',
    key: keys[index] ?? target.text,
    offset: target.span.start,
    faults: [{ field: 'extra', gold: whyNot(target.span, traps), got: `${target.kind} ${target.indicator ?? ''} [${target.rule}]` }],
  }))
}

function whyNot(place: Place, traps: readonly { place: Place; why: string }[]): string | null {
  return traps.find((trap) => overlapOf(trap.place, place) > 0)?.why ?? null
}
