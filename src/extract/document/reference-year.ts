import type { DocumentFacts } from '../../model/document.ts'

/** What is known of a document’s time. */
export type DatedFacts = Pick<DocumentFacts, 'period' | 'issuedOn' | 'effectiveFrom' | 'documentNumber'>

/**
 * The year that 年底前 and 6月底前 are meant in: the one that the plan is for; in a plan for several years the year of its issue, else its first; else that of
 * `asOf`. Null where none is known: a deadline then keeps its words and has no date.
 */
export function referenceYear({ period, issuedOn, effectiveFrom, documentNumber }: DatedFacts, asOf?: string): number | null {
  const [from, to] = [yearOf(period?.from), yearOf(period?.to)]
  if (from !== null && from === to) return from
  const numbered = /[〔﹝[【（]((?:19|20)\d\d)/.exec(documentNumber ?? '')
  return yearOf(issuedOn) ?? (numbered ? Number(numbered[1]) : null) ?? from ?? yearOf(effectiveFrom) ?? yearOf(asOf)
}

const yearOf = (date: string | null | undefined): number | null => (date ? Number(date.slice(0, 4)) : null)
