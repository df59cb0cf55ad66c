import { genreOf } from '../../lexicon/genres.ts'
import type { DocumentFacts, DocumentPlaces } from '../../model/document.ts'
import type { Parsed } from '../../parse/parse.ts'
import type { Placed } from '../../tree.ts'
import { toSpan } from '../to-span.ts'
import { readAtoms, readTextLines } from './atoms.ts'
import { attachmentHead } from './attachment-head.ts'
import { findAddressees } from './find-addressees.ts'
import { findCitations } from './find-citations.ts'
import { findCopiedTo } from './find-copied-to.ts'
import { findDelivery } from './find-delivery.ts'
import { findDisclosure } from './find-disclosure.ts'
import { findDocumentNumber } from './find-document-number.ts'
import { findIssuers } from './find-issuers.ts'
import { findJurisdiction } from './find-jurisdiction.ts'
import { findPeriod } from './find-period.ts'
import { findSignature } from './find-signature.ts'
import { findTitle } from './find-title.ts'
import { findEffectiveFrom, findValidUntil } from './find-validity.ts'
import { genreInBody } from './genre-in-body.ts'
import { hull } from './hull.ts'
import { readEntryDate, readWebMetadata } from './read-web-metadata.ts'

/** Which part of a file is meant, and the facts of its first part, which hold for the others too. */
export interface FactsOptions {
  readonly stretch?: Placed
  readonly first?: DocumentFacts
}

// A text without numbers has no body that begins; its head is looked at all the same. An attachment has its title at once.
const LONGEST_FRONT = 4000
const ATTACHED_FRONT = 400

/**
 * Reads the facts of a document, or of one part of a file: title, genre, number, who issued it for whom, when, for what time and place, and what it cites.
 * `responsibility` is left null: it is read with the units. Never throws; what is not printed is null.
 */
export function extractDocumentFacts(parsed: Parsed, { stretch: given, first }: FactsOptions = {}): DocumentFacts {
  const { text } = parsed.document.map
  const stretch = given ?? { from: 0, to: text.length }
  const attached = first ? attachmentHead(parsed, stretch.from, stretch.to) : null
  const front = frontEnd(parsed, stretch, attached === null ? LONGEST_FRONT : ATTACHED_FRONT)
  const atoms = readAtoms(parsed, attached ?? stretch.from, front)
  const lines = readTextLines(atoms)
  const web = readWebMetadata(lines)
  const { own, notice } = findTitle(text, stretch, front, atoms, web.title, attached !== null)
  const number = findDocumentNumber(lines, atoms) ?? web.documentNumber
  // What is printed behind the attachments (抄送, 印发) is said of the first part.
  const end = first ? stretch.to : text.length
  const signature = findSignature(parsed, stretch, front, notice ?? own, own?.text ?? null, end)
  const issuers = findIssuers(signature, notice ?? own, lines, number, web.issuers)
  const issued = signature.issued ?? readEntryDate(web.issuedOn) ?? signature.printed ?? readEntryDate(web.publishedOn)
  const body = { from: (own ?? notice)?.to ?? stretch.from, to: stretch.to }
  const effective = findEffectiveFrom(text, body, (signature.printed ?? issued)?.date ?? null)
  const valid = findValidUntil(text, body, effective?.date ?? null)
  const addressees = first ? [] : findAddressees(text, notice?.to ?? stretch.from, front)
  const copiedTo = findCopiedTo(text, { from: stretch.from, to: end })
  const disclosure = findDisclosure(text, stretch)
  const genre = own ? genreOf(own.text) : genreInBody(text, stretch.from, front)
  const delivery = genre?.name.endsWith('工作报告') ? findDelivery(text, stretch.from, front) : null
  const documentNumber = number?.text ?? first?.documentNumber ?? null
  const issuedOn = issued?.date ?? first?.issuedOn ?? null
  const named = findJurisdiction({
    names: [own?.text, issuers[0]?.name, notice?.text, signature.printer?.name, delivery?.assembly].filter((name) => name !== undefined),
    documentNumber: number?.text ?? null,
    addressees: addressees.map(({ name }) => name),
    text: first ? '' : text.slice(stretch.from, stretch.to),
  })
  // Its first part may know more of the same place.
  const jurisdiction = named === null || named.name === first?.jurisdiction?.name ? (first?.jurisdiction ?? named) : named
  const places: Record<keyof DocumentPlaces, Placed | null> = {
    title: own, documentNumber: number, issuers: hull(issuers), addressees: hull(addressees), copiedTo: hull(copiedTo), issuedOn: issued, effectiveFrom: effective, validUntil: valid, disclosure,
  } // prettier-ignore
  return {
    title: own?.text ?? null,
    genre: genre?.name ?? null,
    documentNumber,
    jurisdiction,
    issuers: issuers.length > 0 ? issuers.map(({ name }) => name) : (first?.issuers ?? []),
    addressees: addressees.map(({ name }) => name),
    copiedTo: copiedTo.map(({ name }) => name),
    issuedOn,
    effectiveFrom: effective?.date ?? null,
    validUntil: valid?.date ?? null,
    period: findPeriod({
      title: own?.text ?? null,
      notice: notice?.text ?? null,
      genre,
      year: yearOf(issuedOn ?? delivery?.date ?? null, documentNumber),
    }),
    disclosure: disclosure?.value ?? first?.disclosure ?? null,
    responsibility: null,
    citations: findCitations(text, stretch).map(({ title, documentNumber: cited, ...place }) => ({
      title,
      documentNumber: cited,
      span: toSpan(parsed, place),
    })),
    places: Object.fromEntries(Object.entries(places).flatMap(([key, place]) => (place ? [[key, toSpan(parsed, place)]] : []))),
  }
}

function frontEnd(parsed: Parsed, { from, to }: Placed, longest: number): number {
  const first = parsed.numbers.find(({ at }) => at >= from)?.at ?? to
  return Math.min(first, to, from + longest)
}

function yearOf(issuedOn: string | null, documentNumber: string | null): number | null {
  const printed = issuedOn?.slice(0, 4) ?? /[〔﹝[【（]((?:19|20)\d\d)/.exec(documentNumber ?? '')?.[1]
  return printed === undefined ? null : Number(printed)
}
