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
    path: z.string().nullable().describe('the file as given; null for text without a path'),
    part: z.int().positive().describe('which document of the file, from 1'),
    format: SourceFormat.describe('`text`, `markdown`, `html`, `docx`, `pdf`'),
    encoding: SourceEncoding.describe('`utf-8`, `utf-16le`, `utf-16be`, `gb18030`'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('of the bytes of the file'),
    characters: z.int().nonnegative().describe('the length of the decoded source in UTF-16 units'),
  })
  .meta({ id: 'Source' })
export type Source = z.infer<typeof Source>

/** One policy document as structured data: the contract of `plan extract`. */
export const Plan = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION).describe('the version of this form: `1`'),
    source: Source.describe('where the plan was read from'),
    document: DocumentFacts.describe('the facts of the document'),
    actions: z.array(Action).describe('its numbered sections, outermost first'),
    targets: z.array(Target).describe('targets outside every numbered section'),
    diagnostics: z.array(Diagnostic).describe('what was odd'),
  })
  .meta({
    id: 'Plan',
    title: 'Plan',
    description:
      'One object where one file holds one document, else an array (JSONL: a line each, YAML: a document each); `plan schema plan` is of one plan, so validate each item of an array by itself. A notice and the plan that it carries are one document.',
  })
export type Plan = z.infer<typeof Plan>
