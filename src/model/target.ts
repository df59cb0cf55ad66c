import * as z from 'zod'
import { Basis, Comparator, IsoDate, Modality, Precision, Recurrence, TargetKind } from './lists.ts'
import { Span } from './span.ts'

/** The last day by which a target is due; `date` is null when the text names a time that no reference date resolves. */
export const Deadline = z
  .strictObject({
    text: z.string().describe('the time words: 年底前'),
    date: IsoDate.nullable().describe('the last day by which it is due; null where neither the document nor `--as-of` gives the year'),
    precision: Precision.describe('`day`, `month`, `quarter`, `half-year`, `year`, `period`'),
  })
  .meta({
    id: 'Deadline',
    description:
      'Time words reach forward over commas to the targets behind them and end at 。 or ；; those that open a sentence reach to its end, and over the list that it introduces. Other time words or a recurrence take over.',
  })
export type Deadline = z.infer<typeof Deadline>

/** The printed denominator of a rate: 每千名常住人口 is 1000 名. */
export const Per = z
  .strictObject({ text: z.string().describe('每千名常住人口'), value: z.number().describe('1000'), unit: z.string().describe('名') })
  .meta({ id: 'Per' })
export type Per = z.infer<typeof Per>

/** What a change is measured from: 比2020年, the 现状值 column of a table. */
export const Baseline = z
  .strictObject({
    text: z.string().describe('比2020年, or the cell of the column 现状值'),
    value: z.number().nullable().describe('the number that it starts from'),
    date: IsoDate.nullable().describe('the day that it starts from'),
  })
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
    id: z.string().describe('the id of its action, `#`, and its number there: `1#2`'),
    kind: TargetKind.describe(
      'the first that fits of `money`; `percentage` (%, 百分之, a fraction), `coverage` (全覆盖); `measure` (area, length, time, weight); `frequency` (每年不少于4次); `rate` (每千名…4.6个); `count`. Without a value: `milestone` (a dated result), `relative` (不低于上年度平均水平)',
    ),
    indicator: z
      .string()
      .nullable()
      .describe(
        'what is measured, in the document’s own words, short and self-contained, without comparators and verbs of building or reaching; denominators and populations (每千名常住人口, 重点人群) stay in it',
      ),
    scope: z
      .string()
      .nullable()
      .describe(
        'the territory or kind of place that it holds for: 全市, 城市社区, 每个村（社区）; a territory at the head of its clause reaches forward to targets without one of their own; who acts is no scope',
      ),
    comparator: Comparator.describe('`>=` 不少于 至少 以上; `>` 超过 突破; `<=` 不超过 以内; `<` 低于; `~` 左右 约; `range` 5-7; else `=`'),
    value: z
      .number()
      .nullable()
      .describe(
        'the number in base units: 0.35万人 is 3500, 80% is 80, 一半 is 50; the lower bound of a range; null for a milestone, a relative standard, a frequency without a count',
      ),
    max: z.number().nullable().describe('the upper bound of a range: 7 of 5-7个; else null'),
    unit: z
      .string()
      .nullable()
      .describe('the measure word as printed without 万 and 亿; money 元; percentages, fractions and coverage `%`; `个百分点`'),
    per: Per.nullable().describe('the printed denominator of a rate'),
    deadline: Deadline.nullable().describe('by when it is due; never guessed from the year of the plan'),
    recurrence: Recurrence.nullable().describe(
      '`year`, `half-year`, `quarter`, `month`, `week`, `day` for 每年, 每半年 … in its own clause',
    ),
    basis: Basis.nullable().describe('`cumulative` for 累计, `increase` for 新增'),
    baseline: Baseline.nullable().describe('what a change is measured from'),
    modality: Modality.describe('`aspirational` for 力争, 争取, 原则上, 鼓励, 预期性; else `binding`'),
    text: z.string().describe('the characters of the value, exactly as in the source'),
    quote: z.string().describe('the clause around it, in normalized text; the slice of `places.clause` is the same as printed'),
    span: Span.describe('where `text` stands'),
    places: TargetPlaces.describe('where `deadline`, `indicator`, `scope`, `comparator` and the `clause` stand'),
    rule: z.string().describe('the reading that made it'),
  })
  .meta({
    id: 'Target',
    description:
      'A measurable result that the plan commits someone to: how many, what share, how often, how much, by when. What is already done, thresholds that say whom a sentence is about (65岁及以上老年人), names and slogans (“十百千”工程) and vague amounts (一批) are none; `plan inspect --readings` shows each with the reason.',
  })
export type Target = z.infer<typeof Target>
