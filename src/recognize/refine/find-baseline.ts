import type { Placed, QuantityReading } from '../../tree.ts'
import { firstOf, nearestBefore } from './nearest.ts'
import type { SentenceView } from './sentence-view.ts'

/** What a change is measured from: the words for a time (`比2020年`), or the number before (`由12%提高到25%`). */
export interface BaselineReading extends Placed {
  readonly value: number | null
  readonly date: string | null
}

/** Finds what a quantity is measured from in its own clause; null where the clause compares nothing. */
export function findBaseline(view: SentenceView, quantity: QuantityReading, clause: Placed): BaselineReading | null {
  const time = firstOf(nearestBefore(view.times, quantity.from), ({ role, from }) => role === 'baseline' && from >= clause.from) ?? null
  const figure = firstOf(
    nearestBefore(view.quantities, quantity.from),
    ({ refused, from }) => refused === 'baseline' && from >= clause.from,
  )
  if (figure) return { from: figure.from, to: figure.to, value: figure.value, date: time?.date ?? null }
  return time && { from: time.from, to: time.to, value: null, date: time.date }
}
