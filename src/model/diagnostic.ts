import * as z from 'zod'
import { Severity } from './lists.ts'
import { Span } from './span.ts'

/** Something odd in a document, with its place. */
export const Diagnostic = z
  .strictObject({
    rule: z.string().describe('what kind of oddity: `numbering-gap`'),
    severity: Severity.describe('`error`, `warning`, `info`'),
    message: z.string().describe('in English; `--lang zh` says it in Chinese to people'),
    span: Span.nullable().describe('where; null for the whole document'),
  })
  .meta({ id: 'Diagnostic' })
export type Diagnostic = z.infer<typeof Diagnostic>
