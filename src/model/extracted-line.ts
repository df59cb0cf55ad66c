import * as z from 'zod'
import { Plan } from './plan.ts'

/** Why a line of input gave no plans. */
export const LineError = z
  .strictObject({
    line: z.int().positive().describe('the line of the input, from 1'),
    code: z
      .string()
      .describe(
        'why, for programs: `not-utf-8`, `not-json`, `no-object`, `bad-text`, `bad-id`, `too-long`, `internal`, or why the text is no document: `empty`, `blank`, `nul` …',
      ),
    message: z.string().describe('why, for people, in English'),
  })
  .meta({ id: 'LineError' })
export type LineError = z.infer<typeof LineError>

/** What `plan extract - --input jsonl` prints for a line of its input: its plans, or why there are none. */
export const ExtractedLine = z
  .strictObject({
    id: z
      .union([z.string(), z.number()])
      .nullable()
      .describe('that of the line, as it was given; null where it has none or cannot be read'),
    plans: z.array(Plan).describe('those of its text; none where `error` says why'),
    error: LineError.nullable().describe('why there are no plans; null where there are some'),
  })
  .meta({ id: 'ExtractedLine', title: 'ExtractedLine', description: 'What `plan extract - --input jsonl` prints for a line of its input.' })
export type ExtractedLine = z.infer<typeof ExtractedLine>
