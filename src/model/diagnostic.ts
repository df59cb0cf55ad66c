import * as z from 'zod'
import { Severity } from './lists.ts'
import { Span } from './span.ts'

/** Something odd in a document, with its place. */
export const Diagnostic = z
  .strictObject({ rule: z.string(), severity: Severity, message: z.string(), span: Span.nullable() })
  .meta({ id: 'Diagnostic' })
export type Diagnostic = z.infer<typeof Diagnostic>
