import type { Basis, Comparator, Modality, TargetKind } from '../../model/lists.ts'
import type { Placed, QuantityReading, TimeReading } from '../../tree.ts'
import { readComparatorReaching } from '../quantity/read-comparator.ts'
import { carryDeadline, type CarriedTime } from './carry-deadline.ts'
import { decideBasis, decideKind, decideModality, findPer, type PerReading } from './decide-fields.ts'
import { findIndicator, type Indicator } from './find-indicator.ts'
import { findMilestones } from './find-milestones.ts'
import { findRelatives } from './find-relatives.ts'
import { carriedTerritory, findScope, skipMarks } from './find-scope.ts'
import { refuse } from './refuse.ts'
import { clauseIndexOf, type SentenceView } from './sentence-view.ts'

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
  let previousEnd = view.from
  // What is refused is known before anything is decided: a name behind a number must not end its noun.
  for (const quantity of view.quantities)
    quantity.refused = refuse(view, quantity, carried.at(clauseIndexOf(view, quantity.from), quantity.from), lookBack)
  for (const quantity of view.quantities) {
    const index = clauseIndexOf(view, quantity.from)
    if (quantity.refused === null) targets.push(decide(view, quantity, index, carried, previousEnd))
    if (quantity.refused !== 'denominator') previousEnd = quantity.to
  }
  const counted = shareInLists(view.text, targets)
  const uncounted = lookBack ? [] : [...findMilestones(view, counted), ...findRelatives(view, carried)]
  return { targets: uncounted.length === 0 ? counted : [...counted, ...uncounted].sort((a, b) => a.from - b.from), opener: carried.opener }
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

function decide(view: SentenceView, quantity: QuantityReading, index: number, carried: CarriedTime, previousEnd: number): TargetReading {
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
    indicator: findIndicator(view, quantity),
    scope: scopeOf(view, quantity, clause),
    per,
    basis: decideBasis(text, clause, quantity, previousEnd),
    modality: decideModality(view, clause, quantity),
  }
}

function scopeOf(view: SentenceView, quantity: QuantityReading, clause: Placed): Placed | null {
  const { text, times } = view
  let start = skipMarks(text, clause.from, quantity.from)
  const first = findScope(view, clause, start)
  for (const time of times)
    if (time.from >= start && time.from - start < 8 && time.to <= quantity.from) start = skipMarks(text, time.to, quantity.from)
  const own =
    findScope(view, { from: start, to: quantity.from }, start).own ?? (first.own && first.own.to <= quantity.from ? first.own : null)
  return own ?? carriedTerritory(view, quantity.from)
}
