import * as z from 'zod'
import { IsoDate, PlaceLevel } from './lists.ts'
import { Responsibility } from './responsibility.ts'
import { Span } from './span.ts'

/** The place whose plan it is, with its GB/T 2260 code. */
export const Jurisdiction = z
  .strictObject({
    name: z.string(),
    code: z
      .string()
      .regex(/^\d{6}$/)
      .nullable(),
    level: PlaceLevel.nullable(),
    province: z.string().nullable(),
  })
  .meta({ id: 'Jurisdiction' })
export type Jurisdiction = z.infer<typeof Jurisdiction>

/** A document named in 《…》, with its own number where one follows. */
export const Citation = z.strictObject({ title: z.string(), documentNumber: z.string().nullable(), span: Span }).meta({ id: 'Citation' })
export type Citation = z.infer<typeof Citation>

/** The time that a plan is for. */
export const Period = z.strictObject({ from: IsoDate, to: IsoDate }).meta({ id: 'Period' })
export type Period = z.infer<typeof Period>

/** Where each fact of the document stands; a list stands from its first to its last item. */
export const DocumentPlaces = z.partialRecord(
  z.enum(['title', 'documentNumber', 'issuers', 'addressees', 'copiedTo', 'issuedOn', 'effectiveFrom', 'validUntil', 'disclosure']),
  Span,
)
export type DocumentPlaces = z.infer<typeof DocumentPlaces>

/** The facts of the document itself. */
export const DocumentFacts = z
  .strictObject({
    title: z.string().nullable(),
    genre: z.string().nullable(),
    documentNumber: z.string().nullable(),
    jurisdiction: Jurisdiction.nullable(),
    issuers: z.array(z.string()),
    addressees: z.array(z.string()),
    copiedTo: z.array(z.string()),
    issuedOn: IsoDate.nullable(),
    effectiveFrom: IsoDate.nullable(),
    validUntil: IsoDate.nullable(),
    period: Period.nullable(),
    disclosure: z.string().nullable(),
    responsibility: Responsibility.nullable().describe('one that holds for the whole document'),
    citations: z.array(Citation),
    places: DocumentPlaces,
  })
  .meta({ id: 'DocumentFacts' })
export type DocumentFacts = z.infer<typeof DocumentFacts>
