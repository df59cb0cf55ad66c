import * as z from 'zod'
import { Action } from './action.ts'
import { Diagnostic } from './diagnostic.ts'
import { DocumentFacts } from './document.ts'
import { SourceEncoding, SourceFormat } from './lists.ts'
import { SCHEMA_VERSION } from './schema-version.ts'
import { Target } from './target.ts'

/** Where a plan was read from. */
export const Source = z
  .strictObject({
    path: z.string().nullable().describe('as given; null for text that came without a path'),
    part: z.int().positive().describe('which document of the file'),
    format: SourceFormat,
    encoding: SourceEncoding,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    characters: z.int().nonnegative(),
  })
  .meta({ id: 'Source' })
export type Source = z.infer<typeof Source>

/** One policy document as structured data: the contract of `plan extract`. */
export const Plan = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    source: Source,
    document: DocumentFacts,
    actions: z.array(Action),
    targets: z.array(Target).describe('those that stand outside every numbered action'),
    diagnostics: z.array(Diagnostic),
  })
  .meta({ id: 'Plan', title: 'Plan', description: 'One policy document as structured data.' })
export type Plan = z.infer<typeof Plan>
