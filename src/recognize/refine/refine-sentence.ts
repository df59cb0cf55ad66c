import type { QuantityReading, TimeReading } from '../../tree.ts'
import { readComparatorReaching } from '../quantity/read-comparator.ts'
import { carryDeadline, type CarriedTime } from './carry-deadline.ts'
import { decideBasis, decideKind, decideModality, findPer } from './decide-fields.ts'
import { decideScope } from './decide-scope.ts'
import { findBaseline } from './find-baseline.ts'
import { findMilestones } from './find-milestones.ts'
import { findRelatives } from './find-relatives.ts'
import { indicatorFinder, type IndicatorFinder } from './indicator/find-indicator.ts'
import { refuse } from './refuse.ts'
import { respectiveTime } from './respective-times.ts'
import { clauseIndexOf, type SentenceView } from './sentence-view.ts'
import { shareInLists } from './share-in-lists.ts'
import { shareRefusals } from './share-refusals.ts'
import type { TargetReading } from './target-reading.ts'

export type { TargetReading } from './target-reading.ts'

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
    deadline: respectiveTime(view, quantity, clause)?.time ?? time.deadline,
    recurrence: time.recurrence?.recurrence ? time.recurrence : null,
    indicator: findIndicator(quantity),
    scope: decideScope(view, quantity, clause),
    per,
    basis: decideBasis(text, clause, quantity, previousEnd),
    baseline: findBaseline(view, quantity, clause),
    modality: decideModality(view, clause, quantity),
  }
}
