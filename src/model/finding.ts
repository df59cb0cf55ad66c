import * as z from 'zod'
import { Severity } from './lists.ts'
import { Span } from './span.ts'

/** A sentence for people, in both languages. */
export const Message = z.strictObject({ en: z.string(), zh: z.string() }).meta({ id: 'Message' })
export type Message = z.infer<typeof Message>

/** The piece of a line around a finding; what was found is `text.slice(start, end)`. */
export const Excerpt = z
  .strictObject({ text: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .meta({ id: 'Excerpt', description: 'The piece of a line around a finding; what was found is text.slice(start, end).' })
export type Excerpt = z.infer<typeof Excerpt>

/** The other place that a finding speaks of: where a passage stood first, the document that this one repeats. */
export const RelatedPlace = z.strictObject({ path: z.string(), span: Span.nullable() }).meta({ id: 'RelatedPlace' })
export type RelatedPlace = z.infer<typeof RelatedPlace>

/** What a rule found in a file, with its place. */
export const Finding = z
  .strictObject({
    path: z.string().describe('the file, as given'),
    part: z.int().positive().describe('which document of the file'),
    rule: z.string(),
    severity: Severity,
    message: Message,
    span: Span.nullable().describe('null where the whole file is meant'),
    end: z
      .strictObject({ line: z.int().positive(), column: z.int().positive() })
      .nullable()
      .describe('the line and column behind the span'),
    excerpt: Excerpt.nullable(),
    related: RelatedPlace.nullable(),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{12}$/)
      .describe('the same as long as the rule finds the same words in the same surroundings of the file, wherever they stand'),
    accepted: z.boolean().describe('the baseline holds it'),
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof Finding>

/** A file that could not be checked, and why. */
export const FailedFile = z.strictObject({ path: z.string(), message: Message }).meta({ id: 'FailedFile' })
export type FailedFile = z.infer<typeof FailedFile>

/** How much was checked and found; accepted findings count only as such. */
export const FindingCounts = z
  .strictObject({
    files: z.int().nonnegative(),
    error: z.int().nonnegative(),
    warning: z.int().nonnegative(),
    info: z.int().nonnegative(),
    accepted: z.int().nonnegative(),
  })
  .meta({ id: 'FindingCounts' })
export type FindingCounts = z.infer<typeof FindingCounts>

/** What `plan validate --format json` prints. */
export const FindingsDocument = z
  .strictObject({
    schemaVersion: z.literal('1'),
    findings: z.array(Finding),
    failures: z.array(FailedFile),
    counts: FindingCounts,
  })
  .meta({ id: 'Findings', title: 'Findings', description: 'What was found in policy documents, each with its place.' })
export type FindingsDocument = z.infer<typeof FindingsDocument>

/** What a report says of a rule besides what it found. */
export interface RuleHelp {
  readonly id: string
  readonly severity: Severity
  readonly summary: Message
  readonly why: Message
  readonly mend: Message
}
