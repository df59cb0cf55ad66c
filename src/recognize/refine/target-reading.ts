import type { Basis, Comparator, Modality, TargetKind } from '../../model/lists.ts'
import type { Placed, QuantityReading, TimeReading } from '../../tree.ts'
import type { PerReading } from './decide-fields.ts'
import type { BaselineReading } from './find-baseline.ts'
import type { Indicator } from './indicator/indicator.ts'

/** A target as decided from its sentence, with the places of its parts in the clean text. */
export interface TargetReading extends Placed {
  readonly quantity: QuantityReading
  readonly kind: TargetKind
  readonly comparator: Comparator
  readonly comparing: Placed | null
  readonly clause: Placed
  readonly deadline: TimeReading | null
  readonly recurrence: TimeReading | null
  readonly indicator: Indicator
  readonly scope: Placed | null
  readonly per: PerReading | null
  readonly basis: Basis | null
  readonly baseline?: BaselineReading | null
  readonly modality: Modality
}
