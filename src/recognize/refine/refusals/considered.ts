import type { QuantityReading } from '../../../tree.ts'
import type { TimeAt } from '../carry-deadline.ts'
import type { Clause } from '../clauses.ts'
import { clauseIndexOf, type SentenceView } from '../sentence-view.ts'

/** A quantity in its clause, as every refusal looks at it. The stretches are bounded, so that a long clause costs no more than a short one. */
export interface Considered {
  readonly view: SentenceView
  readonly quantity: QuantityReading
  readonly time: TimeAt
  readonly clause: Clause
  /** The clause up to the number with its comparator left out, and from there to the clause’s end. */
  readonly before: string
  readonly after: string
  /** The same with the comparator: what stands right before the number and right behind it. */
  readonly lead: string
  readonly rest: string
}

/** Names the reason why a quantity is no target, or null. */
export type Refusal = (considered: Considered) => string | null

const LONGEST = 400
// The number of an item in a box or a dash belongs to no clause.
const NUMBERING = /^(?:（[一二三四五六七八九十\d]{1,3}）|[\d一二三四五六七八九十]{1,3}[.．、](?!\d)|[—\-·●•\s])+/

/** Gathers what the refusals look at; null for a sentence without clauses. */
export function consider(view: SentenceView, quantity: QuantityReading, time: TimeAt): Considered | null {
  const clause = view.clauses[clauseIndexOf(view, quantity.from)]
  if (!clause) return null
  const { text } = view
  const start = Math.min(quantity.from, quantity.comparing?.from ?? quantity.from)
  const edge = Math.max(quantity.to, quantity.comparing?.to ?? 0)
  const number = NUMBERING.exec(text.slice(clause.from, clause.from + 12))?.[0].length ?? 0
  const from = Math.max(clause.from + number < start ? clause.from + number : clause.from, quantity.from - LONGEST)
  const to = Math.min(clause.to, quantity.to + LONGEST)
  return {
    view,
    quantity,
    time,
    clause,
    before: text.slice(from, start),
    after: text.slice(edge, to),
    lead: text.slice(from, quantity.from),
    rest: text.slice(quantity.to, to),
  }
}
