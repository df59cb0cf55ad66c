import type { Placed, QuantityReading } from '../../tree.ts'
import type { SentenceView } from './sentence-view.ts'

/** What a change is measured from: the words for a time (`比2020年`), or the number before (`由12%提高到25%`). */
export interface BaselineReading extends Placed {
  readonly value: number | null
  readonly date: string | null
}

/** Finds what a quantity is measured from in its own clause; null where the clause compares nothing. */
export function findBaseline(view: SentenceView, quantity: QuantityReading, clause: Placed): BaselineReading | null {
  const time = view.times.findLast(({ role, from, to }) => role === 'baseline' && from >= clause.from && to <= quantity.from) ?? null
  const figure = view.quantities.findLast(({ refused, from, to }) => refused === 'baseline' && from >= clause.from && to <= quantity.from)
  if (figure) return { from: figure.from, to: figure.to, value: figure.value, date: time?.date ?? null }
  return time && { from: time.from, to: time.to, value: null, date: time.date }
}
