import type { Basis, Comparator, Modality, TargetKind } from '../../model/lists.ts'
import type { Placed, QuantityReading, TimeReading } from '../../tree.ts'
import { readComparatorReaching } from '../quantity/read-comparator.ts'
import { findBaseline, type BaselineReading } from './find-baseline.ts'
import { carryDeadline, type CarriedTime } from './carry-deadline.ts'
import { decideBasis, decideKind, decideModality, findPer, type PerReading } from './decide-fields.ts'
import { indicatorFinder, type IndicatorFinder } from './indicator/find-indicator.ts'
import type { Indicator } from './indicator/indicator.ts'
import { findMilestones } from './find-milestones.ts'
import { findRelatives } from './find-relatives.ts'
import { carriedTerritory, findScope, skipMarks } from './find-scope.ts'
import { KINDS_OF_PLACE } from '../../lexicon/places.ts'
import { firstOf, nearestBefore } from './nearest.ts'
import { refuse } from './refuse.ts'
import { clauseIndexOf, type SentenceView } from './sentence-view.ts'

const BEHIND_SHARE = new RegExp(`^的?(?:${KINDS_OF_PLACE})`)

/** A target as decided from its sentence, with the places of its parts in the clean text. */
export interface TargetReading extends Placed {
  readonly quantity: QuantityReading
  readonly kind: TargetKind
  readonly comparator: Comparator
  readonly comparing: Placed | null
  readonly clause: Placed
  readonly deadline: TimeReading | null
  readonly recurrence: TimeReading | null
  readonly indicator: Indicator
  readonly scope: Placed | null
  readonly per: PerReading | null
  readonly basis: Basis | null
  readonly baseline?: BaselineReading | null
  readonly modality: Modality
}

/** What a sentence yields: its targets, and the deadline that opens it for the list behind it. */
export interface RefinedSentence {
  readonly targets: readonly TargetReading[]
  readonly opener: TimeReading | null
}

/** Decides the quantities of a sentence into targets or refusals (written into the readings). */
export function refineSentence(view: SentenceView, inherited: TimeReading | null, lookBack: boolean): RefinedSentence {
  const carried = carryDeadline(view, inherited)
  const targets: TargetReading[] = []
  const findIndicator = indicatorFinder(view)
  let previousEnd = view.from
  // What is refused is known before anything is decided: a name behind a number must not end its noun.
  for (const quantity of view.quantities)
    quantity.refused = refuse(view, quantity, carried.at(clauseIndexOf(view, quantity.from), quantity.from), lookBack)
  shareRefusals(view)
  for (const quantity of view.quantities) {
    const index = clauseIndexOf(view, quantity.from)
    if (quantity.refused === null) targets.push(decide(view, quantity, index, carried, previousEnd, findIndicator))
    if (quantity.refused !== 'denominator') previousEnd = quantity.to
  }
  const counted = shareInLists(view.text, targets)
  const uncounted = lookBack ? [] : [...findMilestones(view, counted), ...findRelatives(view, carried)]
  return { targets: uncounted.length === 0 ? counted : [...counted, ...uncounted].sort((a, b) => a.from - b.from), opener: carried.opener }
}

/** `1亿元、3亿元、5亿元的企业`: the last of a list describes, so do those before it; `500亩以上基地12个`: the first describes what the second counts. */
function shareRefusals({ text, quantities }: SentenceView): void {
  for (let index = quantities.length - 2; index >= 0; index--) {
    const [quantity, next] = [quantities[index], quantities[index + 1]]
    if (!quantity || !next || quantity.refused !== null) continue
    const listed = next.refused === 'condition' && next.kind === quantity.kind && /^[、和或]$/.test(text.slice(quantity.to, next.from))
    const described =
      quantity.kind !== 'count' &&
      quantity.kind !== 'percentage' &&
      next.kind === 'count' &&
      next.refused === null &&
      quantity.comparing !== null &&
      quantity.comparing.from >= quantity.to &&
      /^[一-鿿“”]{2,20}$/.test(text.slice(quantity.comparing.to, next.from))
    const edge = Math.max(quantity.to, quantity.comparing?.to ?? 0)
    if (listed || described || describesNext(text.slice(edge, next.from), quantity, next)) quantity.refused = 'condition'
  }
}

/** `产值超10亿元的企业8家`, `20户以上自然村通路比例达到100%`: the first number says which of them the second counts. */
function describesNext(between: string, { kind, comparing, to }: QuantityReading, next: QuantityReading): boolean {
  if (next.refused !== null || comparing === null || between.length > 30) return false
  if (kind !== 'count' && kind !== 'percentage' && next.kind === 'count')
    return /^的[一-鿿“”]{2,20}$/.test(between) && !/达到?$|不少于$/.test(between)
  return (
    kind === 'count' &&
    next.kind === 'percentage' &&
    comparing.from >= to &&
    /^的?[一-鿿]{2,24}(?:率|比例|占比|比重)(?:均?达到?|为|提高到|不低于)?$/.test(between)
  )
}

/** What is said once for a list holds for its items: 新增 in `新增A 30个、B 100户`, 左右 in `5%、6.5%左右`, 超过 in `超过2%、5%`. */
function shareInLists(text: string, targets: readonly TargetReading[]): TargetReading[] {
  return targets.map((target, index) => {
    const before = targets[index - 1]
    const after = targets[index + 1]
    let { basis, comparator, comparing } = target
    if (before && before.clause.from === target.clause.from) {
      const between = text.slice(before.to, target.from)
      if (
        basis === null &&
        before.basis !== null &&
        /^[^，]{0,4}、[^，。；]{0,24}$/.test(between) &&
        !/建|达|培/.test(between) &&
        target.kind === before.kind
      )
        basis = before.basis
      if (comparator === '=' && between === '、' && before.comparator === '>') ({ comparator, comparing } = before)
    }
    if (
      after &&
      comparator === '=' &&
      after.clause.from === target.clause.from &&
      text.slice(target.to, after.from) === '、' &&
      after.comparing &&
      after.comparing.from >= after.to
    )
      ({ comparator, comparing } = after)
    return { ...target, basis, comparator, comparing }
  })
}

function decide(
  view: SentenceView,
  quantity: QuantityReading,
  index: number,
  carried: CarriedTime,
  previousEnd: number,
  findIndicator: IndicatorFinder,
): TargetReading {
  const { text } = view
  const clause = view.clauses[index] ?? { from: view.from, to: view.to, mark: '' }
  const time = carried.at(index, quantity.from)
  const start = Math.max(clause.from, quantity.from - 120)
  const per = findPer(text, Math.max(start, Math.min(previousEnd, quantity.from)), quantity.from) ?? findPer(text, start, quantity.from)
  const reaching = quantity.comparator === '=' && quantity.kind !== 'coverage' ? readComparatorReaching(text, start, quantity.from) : null
  return {
    from: quantity.from,
    to: quantity.to,
    quantity,
    kind: decideKind(quantity, time, per, text.slice(start, quantity.from)),
    comparator: reaching?.comparator ?? quantity.comparator,
    comparing: quantity.comparing ?? reaching,
    clause: { from: clause.from, to: clause.to },
    deadline: time.deadline,
    recurrence: time.recurrence?.recurrence ? time.recurrence : null,
    indicator: findIndicator(quantity),
    scope: scopeOf(view, quantity, clause),
    per,
    basis: decideBasis(text, clause, quantity, previousEnd),
    baseline: findBaseline(view, quantity, clause),
    modality: decideModality(view, clause, quantity),
  }
}

function scopeOf(view: SentenceView, quantity: QuantityReading, clause: Placed): Placed | null {
  const { text, times } = view
  let start = skipMarks(text, clause.from, quantity.from)
  const first = findScope(view, clause, start)
  for (const time of times)
    if (time.from >= start && time.from - start < 8 && time.to <= quantity.from) start = skipMarks(text, time.to, quantity.from)
  const share = shareScope(view, quantity, clause)
  if (share) return share
  const own =
    findScope(view, { from: start, to: quantity.from }, start).own ?? (first.own && first.own.to <= quantity.from ? first.own : null)
  return own ?? carriedTerritory(view, quantity.from)
}

/** A share of places is where the next number holds: `一半以上城乡社区`至少建立1个. */
function shareScope({ text, quantities }: SentenceView, quantity: QuantityReading, clause: Placed): Placed | null {
  const share = firstOf(nearestBefore(quantities, quantity.from - 1), ({ from, refused }) => from >= clause.from && refused === null)
  if (share?.kind !== 'percentage' || quantity.kind === 'percentage') return null
  const edge = Math.max(share.to, share.comparing?.to ?? 0)
  const place = BEHIND_SHARE.exec(text.slice(edge, quantity.from))
  return place ? { from: share.from, to: edge + place[0].length } : null
}
