import * as z from 'zod'
import { Basis, Comparator, IsoDate, Modality, Precision, Recurrence, TargetKind } from './lists.ts'
import { Span } from './span.ts'

/** The last day by which a target is due; `date` is null when the text names a time that no reference date resolves. */
export const Deadline = z
  .strictObject({
    text: z.string().describe('the time words as printed, cleaned of white space'),
    date: IsoDate.nullable().describe('the last day by which it is due'),
    precision: Precision,
  })
  .meta({ id: 'Deadline' })
export type Deadline = z.infer<typeof Deadline>

/** The printed denominator of a rate: 每千名常住人口 is 1000 名. */
export const Per = z.strictObject({ text: z.string(), value: z.number(), unit: z.string() }).meta({ id: 'Per' })
export type Per = z.infer<typeof Per>

/** What a change is measured from: 比2020年, the 现状值 column of a table. */
export const Baseline = z
  .strictObject({ text: z.string(), value: z.number().nullable(), date: IsoDate.nullable() })
  .meta({ id: 'Baseline' })
export type Baseline = z.infer<typeof Baseline>

/** Where the parts of a target stand in the source. */
export const TargetPlaces = z.strictObject({
  deadline: Span.nullable(),
  indicator: Span.nullable(),
  scope: Span.nullable(),
  comparator: Span.nullable(),
  clause: Span,
})

/** A measurable result that the plan commits someone to. */
export const Target = z
  .strictObject({
    id: z.string().describe('the id of its action, `#`, and its number there'),
    kind: TargetKind,
    indicator: z.string().nullable().describe('what is measured, in the document’s own words'),
    scope: z.string().nullable().describe('the territory or kind of place that it holds for'),
    comparator: Comparator,
    value: z
      .number()
      .nullable()
      .describe('the number in base units; the lower bound of a range; percentages, fractions and coverage in percent'),
    max: z.number().nullable().describe('the upper bound of a range'),
    unit: z.string().nullable().describe('the measure word as printed without 万 and 亿; money 元; percentages %'),
    per: Per.nullable(),
    deadline: Deadline.nullable(),
    recurrence: Recurrence.nullable(),
    basis: Basis.nullable(),
    baseline: Baseline.nullable(),
    modality: Modality,
    text: z.string().describe('the characters of the value, exactly as in the source'),
    quote: z.string().describe('the clause around it, cleaned of white space'),
    span: Span,
    places: TargetPlaces,
    rule: z.string().describe('the reading that made it'),
  })
  .meta({ id: 'Target' })
export type Target = z.infer<typeof Target>
