import * as z from 'zod'

/** What sort of number a target states; `value` is null for the last two and for a frequency without a count. */
export const TargetKind = z.enum(['count', 'percentage', 'coverage', 'rate', 'money', 'measure', 'frequency', 'milestone', 'relative'])
export type TargetKind = z.infer<typeof TargetKind>

/** How the reached value relates to the stated one. */
export const Comparator = z.enum(['=', '>=', '>', '<=', '<', '~', 'range'])
export type Comparator = z.infer<typeof Comparator>

/** How often a target falls due. */
export const Recurrence = z.enum(['year', 'half-year', 'quarter', 'month', 'week', 'day'])
export type Recurrence = z.infer<typeof Recurrence>

/** How finely a deadline is stated. */
export const Precision = z.enum(['day', 'month', 'quarter', 'half-year', 'year', 'period'])
export type Precision = z.infer<typeof Precision>

/** Whether a number counts from the beginning (累计) or on top of what there was (新增). */
export const Basis = z.enum(['cumulative', 'increase'])
export type Basis = z.infer<typeof Basis>

/** Whether a target must be met or is only aspired to. */
export const Modality = z.enum(['binding', 'aspirational'])
export type Modality = z.infer<typeof Modality>

/** What a unit does for an action: 牵头, 责任, 配合, or 落实 by lower governments. */
export const UnitRole = z.enum(['lead', 'responsible', 'support', 'implement'])
export type UnitRole = z.infer<typeof UnitRole>

/** The rank of a place in the administrative order. */
export const PlaceLevel = z.enum(['national', 'province', 'prefecture', 'county', 'township'])
export type PlaceLevel = z.infer<typeof PlaceLevel>

/** The container that a document came in. */
export const SourceFormat = z.enum(['text', 'markdown', 'html', 'docx', 'pdf'])
export type SourceFormat = z.infer<typeof SourceFormat>

/** The charset that its bytes were read as. */
export const SourceEncoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'])
export type SourceEncoding = z.infer<typeof SourceEncoding>

/** How serious a diagnostic or a finding is. */
export const Severity = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof Severity>

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
