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
    path: z.string().nullable(),
    title: z.string().nullable(),
    jurisdiction: Jurisdiction.nullable(),
    period: Period.nullable(),
  })
  .meta({ id: 'ComparedPlan' })
export type ComparedPlan = z.infer<typeof ComparedPlan>

/** A target as it stands in its plan, with the action that holds it. */
export const ComparedTarget = Target.extend({
  action: z.string().nullable().describe('the id of the innermost action that holds it; null outside every action'),
  assumed: IsoDate.nullable().describe('the end of the plan’s period, taken for its deadline where it states none'),
}).meta({ id: 'ComparedTarget' })
export type ComparedTarget = z.infer<typeof ComparedTarget>

const score = z.number().min(0).max(1)
const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .describe('the same in every run as long as the row is about the same things, whatever their numbers and places')

/** Departments by their function, a key of the lexicon; those of unknown function by their name. */
export const UnitsComparison = z
  .strictObject({ common: z.array(z.string()), leftOnly: z.array(z.string()), rightOnly: z.array(z.string()) })
  .meta({ id: 'UnitsComparison' })
export type UnitsComparison = z.infer<typeof UnitsComparison>

const ActionSide = z.strictObject({ id: z.string(), title: z.string().nullable() })

/** An action of one plan beside its counterpart. */
export const ActionRow = z
  .strictObject({
    status: ActionStatus,
    score: score.nullable(),
    left: ActionSide.nullable(),
    right: ActionSide.nullable(),
    changes: z.array(ActionChange),
    units: UnitsComparison,
    fingerprint,
  })
  .meta({ id: 'ActionRow' })
export type ActionRow = z.infer<typeof ActionRow>

/** A target of one plan beside its counterpart. */
export const TargetRow = z
  .strictObject({
    status: RowStatus,
    relation: Relation.nullable(),
    score: score.nullable(),
    indicator: z.string().nullable(),
    left: ComparedTarget.nullable(),
    right: ComparedTarget.nullable(),
    changes: z.array(TargetChange),
    difference: z.number().nullable().describe('right − left; null where the two do not count the same'),
    ratio: z.number().nullable().describe('right ÷ left, to four digits'),
    verdict: Verdict,
    why: z.string().nullable().describe('`field: left / right` of what else differs, joined by `; `'),
    fingerprint,
  })
  .meta({ id: 'TargetRow' })
export type TargetRow = z.infer<typeof TargetRow>

/** Two plans side by side: the contract of `plan diff`. */
export const Comparison = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    left: ComparedPlan,
    right: ComparedPlan,
    actions: z.array(ActionRow),
    targets: z.array(TargetRow),
  })
  .meta({ id: 'Comparison', title: 'Comparison', description: 'Two plans side by side.' })
export type Comparison = z.infer<typeof Comparison>

/** A target of one plan in a row of the matrix; `score` is how well it fits the others of the row, 1 where it is alone. */
export const MatrixCell = ComparedTarget.extend({ score }).meta({ id: 'MatrixCell' })
export type MatrixCell = z.infer<typeof MatrixCell>

/** One indicator over all plans. */
export const MatrixRow = z
  .strictObject({
    indicator: z.string().nullable(),
    unit: z.string().nullable(),
    kind: TargetKind,
    cells: z.array(MatrixCell.nullable()).describe('one per plan; null where a plan has no such target'),
    highest: z
      .int()
      .nonnegative()
      .nullable()
      .describe('the plan with the highest value; null where there are not two to compare, or all are equal'),
    lowest: z.int().nonnegative().nullable(),
    fingerprint,
  })
  .meta({ id: 'MatrixRow' })
export type MatrixRow = z.infer<typeof MatrixRow>

/** Indicators by plans: the contract of `plan compare`. */
export const Matrix = z
  .strictObject({ schemaVersion: z.literal(SCHEMA_VERSION), plans: z.array(ComparedPlan), rows: z.array(MatrixRow) })
  .meta({ id: 'Matrix', title: 'Matrix', description: 'The indicators of several plans, each a row, each plan a column.' })
export type Matrix = z.infer<typeof Matrix>

/** What `plan diff` and `plan compare` print as JSON. */
export const ComparisonDocument = z
  .union([Comparison, Matrix])
  .meta({ title: 'Comparison or matrix', description: 'What `plan diff` and `plan compare` print as JSON.' })
