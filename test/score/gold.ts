import * as z from 'zod'
import { Basis, Comparator, IsoDate, Modality, Recurrence, TargetKind, UnitRole } from '../../src/model/index.ts'

const fields = {
  action: z.string().nullable(),
  kind: TargetKind,
  value: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().nullable(),
  comparator: Comparator,
  deadline: IsoDate.nullable(),
  recurrence: Recurrence.nullable(),
  indicator: z.string().nullable(),
  scope: z.string().nullable(),
  basis: Basis.nullable(),
  modality: Modality,
}

/** Another reading of some of a gold target’s fields that counts as well. */
export const GoldAlternative = z.strictObject(fields).partial()
export type GoldAlternative = z.infer<typeof GoldAlternative>

/** A target that the readers agreed on; `quote` stands once in the source and `value_text` once in `quote`. */
export const GoldTarget = z.strictObject({
  ...fields,
  quote: z.string().min(1),
  value_text: z.string().min(1),
  status: z.enum(['required', 'optional']),
  indicator_keys: z.array(z.string()).nullable().optional(),
  alt_indicator_keys: z.array(z.string()).nullable().optional(),
  alt: GoldAlternative.nullable().optional(),
  note: z.string().nullable().optional(),
})
export type GoldTarget = z.infer<typeof GoldTarget>

/** A numbered section with its heading and the units printed at that section itself. */
export const GoldAction = z.strictObject({
  path: z.string(),
  level: z.int().positive(),
  title: z.string().nullable(),
  units: z.array(z.strictObject({ name: z.string(), role: UnitRole })),
  openEnded: z.boolean(),
})
export type GoldAction = z.infer<typeof GoldAction>

/** The facts of the document; a key that is absent is not scored. */
export const GoldMetadata = z
  .strictObject({
    title: z.string().nullable(),
    genre: z.string().nullable(),
    documentNumber: z.string().nullable(),
    jurisdiction: z.string().nullable(),
    issuers: z.array(z.string()),
    addressees: z.array(z.string()),
    copiedTo: z.array(z.string()),
    issuedOn: IsoDate.nullable(),
    effectiveFrom: IsoDate.nullable(),
    validUntil: IsoDate.nullable(),
    disclosure: z.string().nullable(),
  })
  .partial()
export type GoldMetadata = z.infer<typeof GoldMetadata>

/** A numeral that a careless reader might take for a target. */
export const GoldNonTarget = z.strictObject({ quote: z.string().min(1), value_text: z.string().min(1), why: z.string() })
export type GoldNonTarget = z.infer<typeof GoldNonTarget>

/** The hand-made annotation of one document. */
export const GoldDocument = z.strictObject({
  doc: z.string().min(1),
  metadata: GoldMetadata,
  actions: z.array(GoldAction),
  targets: z.array(GoldTarget),
  non_targets: z.array(GoldNonTarget).default([]),
})
export type GoldDocument = z.infer<typeof GoldDocument>

const PairSide = z.strictObject({
  action: z.string().nullable(),
  quote: z.string().min(1),
  value_text: z.string().min(1),
  indicator: z.string().nullable(),
})

/** Targets of two documents that a researcher would lay side by side (`same`), and weaker pairs (`related`). */
export const GoldPairs = z.strictObject({
  left: z.string().min(1),
  right: z.string().min(1),
  same: z.array(z.tuple([PairSide, PairSide])),
  related: z.array(z.tuple([PairSide, PairSide])),
})
export type GoldPairs = z.infer<typeof GoldPairs>
