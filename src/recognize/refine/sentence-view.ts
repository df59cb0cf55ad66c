import type { QuantityReading, TimeReading } from '../../tree.ts'
import { cutClauses, type Clause } from './clauses.ts'
import { firstFrom } from './nearest.ts'

/** A sentence with everything that was read in it, for the refiners to decide with the whole of it in view. */
export interface SentenceView {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly clauses: readonly Clause[]
  readonly quantities: readonly QuantityReading[]
  readonly times: readonly TimeReading[]
}

/** Gathers a sentence’s clauses and readings. */
export function viewSentence(
  text: string,
  from: number,
  to: number,
  quantities: readonly QuantityReading[],
  times: readonly TimeReading[],
): SentenceView {
  return { text, from, to, clauses: cutClauses(text, from, to), quantities, times }
}

/** The clause in which a reading stands. */
export function clauseIndexOf(view: SentenceView, at: number): number {
  const index = firstFrom(view.clauses, at + 1) - 1
  const clause = view.clauses[index]
  return clause && at < clause.to ? index : view.clauses.length - 1
}
