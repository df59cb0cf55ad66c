import * as z from 'zod'
import { Jurisdiction, Period } from './document.ts'
import { IsoDate, TargetKind } from './lists.ts'
import { SCHEMA_VERSION } from './schema-version.ts'
import { Target } from './target.ts'

/** Whether both sides have a row, and whether they agree. */
export const RowStatus = z.enum(['same', 'changed', 'left-only', 'right-only'])
export type RowStatus = z.infer<typeof RowStatus>

/** Whether an action has a counterpart. */
export const ActionStatus = z.enum(['matched', 'left-only', 'right-only'])
export type ActionStatus = z.infer<typeof ActionStatus>

/** How close two targets are: numbers to lay side by side, or a weaker pair at another level, stage or measure. */
export const Relation = z.enum(['same', 'related'])
export type Relation = z.infer<typeof Relation>

/** The field of a target in which two sides differ. */
export const TargetChange = z.enum(['value', 'comparator', 'unit', 'per', 'kind', 'deadline', 'recurrence', 'scope', 'basis', 'modality'])
export type TargetChange = z.infer<typeof TargetChange>

/** The field of an action in which two sides differ. */
export const ActionChange = z.enum(['title', 'deadline', 'scope', 'units', 'lead'])
export type ActionChange = z.infer<typeof ActionChange>

/** What a pair comes to; the stricter of two sides asks for more where the numbers alone do not say it. */
export const Verdict = z.enum([
  'same',
  'left higher',
  'right higher',
  'left earlier',
  'right earlier',
  'left stricter',
  'right stricter',
  'not comparable',
  'left only',
  'right only',
])
export type Verdict = z.infer<typeof Verdict>

/** One of the plans that are compared. */
export const ComparedPlan = z
  .strictObject({
    path: z.string().nullable().describe('the file as given'),
    title: z.string().nullable().describe('the plan’s title'),
    jurisdiction: Jurisdiction.nullable().describe('the place whose plan it is'),
    period: Period.nullable().describe('the time that it is for'),
  })
  .meta({ id: 'ComparedPlan' })
export type ComparedPlan = z.infer<typeof ComparedPlan>

/** A target as it stands in its plan, with the action that holds it. */
export const ComparedTarget = Target.extend({
  action: z.string().nullable().describe('the id of the innermost action that holds it; null outside every action'),
  assumed: IsoDate.nullable().describe(
    'what was taken for its deadline where it states none: that of its action, else the end of the plan’s period',
  ),
}).meta({ id: 'ComparedTarget' })
export type ComparedTarget = z.infer<typeof ComparedTarget>

const score = z.number().min(0).max(1)
const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .describe('the same in every run as long as the row is about the same things, whatever their numbers and places')

/** Departments by their function, a key of the lexicon; those of unknown function by their name. */
export const UnitsComparison = z
  .strictObject({
    common: z.array(z.string()).describe('on both sides'),
    leftOnly: z.array(z.string()).describe('on the left only'),
    rightOnly: z.array(z.string()).describe('on the right only'),
  })
  .meta({ id: 'UnitsComparison', description: 'By `function`; a unit of unknown function by its name.' })
export type UnitsComparison = z.infer<typeof UnitsComparison>

const ActionSide = z.strictObject({ id: z.string(), title: z.string().nullable() })

/** An action of one plan beside its counterpart. */
export const ActionRow = z
  .strictObject({
    status: ActionStatus.describe('`matched`, `left-only`, `right-only`'),
    score: score.nullable().describe('how well the two fit, 0 to 1: likeness, no probability'),
    left: ActionSide.nullable().describe('its `id` and `title`'),
    right: ActionSide.nullable().describe('the same of the counterpart'),
    changes: z.array(ActionChange).describe('what differs: `title`, `deadline`, `scope`, `units`, `lead`'),
    units: UnitsComparison.describe('their units'),
    fingerprint,
  })
  .meta({ id: 'ActionRow' })
export type ActionRow = z.infer<typeof ActionRow>

/** A target of one plan beside its counterpart. */
export const TargetRow = z
  .strictObject({
    status: RowStatus.describe('`same`, `changed`, `left-only`, `right-only`'),
    relation: Relation.nullable().describe(
      '`same` where the numbers can be laid side by side, `related` for a weaker pair at another level, stage or measure',
    ),
    score: score.nullable().describe('how well the two fit, 0 to 1: likeness, no probability'),
    indicator: z.string().nullable().describe('what both measure'),
    left: ComparedTarget.nullable().describe('the target on the left'),
    right: ComparedTarget.nullable().describe('that on the right'),
    changes: z
      .array(TargetChange)
      .describe(
        'the fields that differ: `value`, `comparator`, `unit`, `per`, `kind`, `deadline`, `recurrence`, `scope`, `basis`, `modality`',
      ),
    difference: z.number().nullable().describe('right − left, of ranges the lower bounds; null where the two do not count the same'),
    ratio: z.number().nullable().describe('right ÷ left, to four digits'),
    verdict: Verdict.describe(
      '`same`, `left higher`, `right higher`, `left earlier`, `right earlier`, `left stricter`, `right stricter`, `not comparable`, `left only`, `right only`. Of ranges the lower bounds are compared, and where these are equal the upper ones: 5-7个 is higher than 5个',
    ),
    why: z
      .string()
      .nullable()
      .describe(
        'what else differs: `comparator: = / >=`; of counts and money also the `level` of the places: `level: province / prefecture`',
      ),
    fingerprint,
  })
  .meta({
    id: 'TargetRow',
    description:
      'Two targets are laid side by side where the same thing is measured, of the same kind of population or place, in the same kind of unit: 助老食堂 with 社区老年食堂, but not 城市社区 with 农村社区, and not 新建 with 累计.',
  })
export type TargetRow = z.infer<typeof TargetRow>

/** Two plans side by side: the contract of `plan diff`. */
export const Comparison = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION).describe('`1`'),
    left: ComparedPlan.describe('the first plan'),
    right: ComparedPlan.describe('the second'),
    actions: z.array(ActionRow).describe('actions with their counterparts'),
    targets: z.array(TargetRow).describe('targets with their counterparts'),
  })
  .meta({
    id: 'Comparison',
    title: 'Comparison',
    description:
      'What `plan diff --format json` prints: one object, valid by `plan schema comparison`. [how-it-works.md](how-it-works.md#what-score-means) says what a `score` is.',
  })
export type Comparison = z.infer<typeof Comparison>

/** A target of one plan in a row of the matrix; `score` is how well it fits the others of the row, 1 where it is alone. */
export const MatrixCell = ComparedTarget.extend({
  score: score.describe('how well it fits the others of the row, 0 to 1; 1 where it is alone'),
  extreme: z
    .enum(['highest', 'lowest'])
    .nullable()
    .describe(
      'whether its value is the `highest` or the `lowest` of the row; of several that are equal each is. Counts and amounts of money are ranked among the plans of one level only, that of most plans of the row',
    ),
}).meta({ id: 'MatrixCell' })
export type MatrixCell = z.infer<typeof MatrixCell>

/** One indicator over all plans. */
export const MatrixRow = z
  .strictObject({
    indicator: z.string().nullable().describe('what all of the row measure'),
    unit: z.string().nullable().describe('their measure word'),
    kind: TargetKind.describe('their kind'),
    cells: z.array(MatrixCell.nullable()).describe('one a plan, or null'),
    highest: z
      .int()
      .nonnegative()
      .nullable()
      .describe(
        'the index of the one plan with the highest value; null where several tie for it (their cells say `extreme`), there are not two to compare, or all are equal',
      ),
    lowest: z.int().nonnegative().nullable().describe('that of the lowest, likewise'),
    why: z
      .string()
      .nullable()
      .describe('in what the plans differ beside the number: `level: province / prefecture; deadline: 2023-12-31 / 2025-12-31`'),
    fingerprint,
  })
  .meta({ id: 'MatrixRow' })
export type MatrixRow = z.infer<typeof MatrixRow>

/** Indicators by plans: the contract of `plan compare`. */
export const Matrix = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION).describe('`1`'),
    plans: z.array(ComparedPlan).describe('the plans in their order'),
    rows: z.array(MatrixRow).describe('an indicator each'),
  })
  .meta({
    id: 'Matrix',
    title: 'Matrix',
    description: 'What `plan compare --format json` prints: one object, valid by `plan schema comparison`.',
  })
export type Matrix = z.infer<typeof Matrix>

/** What `plan diff` and `plan compare` print as JSON. */
export const ComparisonDocument = z
  .union([Comparison, Matrix])
  .meta({ title: 'Comparison or matrix', description: 'What `plan diff` and `plan compare` print as JSON.' })
