import * as z from 'zod'
import { IsoDate, PlaceLevel } from './lists.ts'
import { Responsibility } from './responsibility.ts'
import { Span } from './span.ts'

/** The place whose plan it is, with its GB/T 2260 code. */
export const Jurisdiction = z
  .strictObject({
    name: z.string().describe('菏泽市; 全国 for a national document'),
    code: z
      .string()
      .regex(/^\d{6}$/)
      .nullable()
      .describe('six digits of GB/T 2260; null for 全国'),
    level: PlaceLevel.nullable().describe('`national`, `province`, `prefecture`, `county`, `township`'),
    province: z.string().nullable().describe('the province that it lies in'),
  })
  .meta({ id: 'Jurisdiction' })
export type Jurisdiction = z.infer<typeof Jurisdiction>

/** A document named in 《…》, with its own number where one follows. */
export const Citation = z
  .strictObject({
    title: z.string().describe('what stands in 《…》'),
    documentNumber: z.string().nullable().describe('its own number where one follows'),
    span: Span.describe('where it stands'),
  })
  .meta({ id: 'Citation' })
export type Citation = z.infer<typeof Citation>

/** The time that a plan is for. */
export const Period = z.strictObject({ from: IsoDate.describe('the first day'), to: IsoDate.describe('the last day') }).meta({
  id: 'Period',
  description: '2023年…方案 is the year, （2021—2023年） both ends, 三年行动计划 three years from its first, “十四五” 2021 to 2025.',
})
export type Period = z.infer<typeof Period>

/** Where each fact of the document stands; a list stands from its first to its last item. */
export const DocumentPlaces = z.partialRecord(
  z.enum(['title', 'documentNumber', 'issuers', 'addressees', 'copiedTo', 'issuedOn', 'effectiveFrom', 'validUntil', 'disclosure']),
  Span,
)
export type DocumentPlaces = z.infer<typeof DocumentPlaces>

/** The facts of the document itself. */
export const DocumentFacts = z
  .strictObject({
    title: z.string().nullable().describe('the plan’s own title; of 印发《…》的通知 what stands in the brackets'),
    genre: z.string().nullable().describe('the kind of document: 行动方案, 实施意见, 工作要点 …'),
    documentNumber: z.string().nullable().describe('the number as printed: 吉民发〔2023〕35号'),
    jurisdiction: Jurisdiction.nullable().describe('the place whose plan it is; null where it is masked or absent'),
    issuers: z.array(z.string()).describe('the units that sign, in their order'),
    addressees: z.array(z.string()).describe('主送机关, split as printed'),
    copiedTo: z.array(z.string()).describe('抄送, split as printed'),
    issuedOn: IsoDate.nullable().describe('the date at the signature'),
    effectiveFrom: IsoDate.nullable().describe('from when it holds; for 自印发之日起 the day of issue'),
    validUntil: IsoDate.nullable().describe('until when it holds'),
    period: Period.nullable().describe('the time that it is for'),
    disclosure: z.string().nullable().describe('主动公开, 公开发布, 依申请公开, 不公开'),
    responsibility: Responsibility.nullable().describe('a statement of units that holds for the whole document'),
    citations: z.array(Citation).describe('every 《…》'),
    places: DocumentPlaces.describe('where each fact stands; keys are the names of the fields'),
  })
  .meta({ id: 'DocumentFacts' })
export type DocumentFacts = z.infer<typeof DocumentFacts>
