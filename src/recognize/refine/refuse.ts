import type { QuantityReading } from '../../tree.ts'
import type { TimeAt } from './carry-deadline.ts'
import { baseline } from './refusals/baseline.ts'
import { condition } from './refusals/condition.ts'
import { consider, type Refusal } from './refusals/considered.ts'
import { denominator } from './refusals/denominator.ts'
import { duration } from './refusals/duration.ts'
import { example } from './refusals/example.ts'
import { inMeasuredName } from './refusals/in-measured-name.ts'
import { inName } from './refusals/in-name.ts'
import { mention } from './refusals/mention.ts'
import { past } from './refusals/past.ts'
import { penalty } from './refusals/penalty.ts'
import { rank } from './refusals/rank.ts'
import { score } from './refusals/score.ts'
import { smallSet } from './refusals/small-set.ts'
import type { SentenceView } from './sentence-view.ts'

/** Every ground on which a quantity is no target; the first that holds names it. */
const REFUSALS: readonly Refusal[] = [
  inName,
  inMeasuredName,
  denominator,
  score,
  example,
  penalty,
  past,
  baseline,
  rank,
  duration,
  condition,
  mention,
  smallSet,
]

/**
 * Names the reason why a quantity is no target, seen in its whole sentence; null where it is one.
 * `65岁以上老年人` is a condition, `“三张清单”` a name, `去年完成300个` is past, `六个方面` a set; `培育10家以上的企业` is a target.
 */
export function refuse(view: SentenceView, quantity: QuantityReading, time: TimeAt, lookBack: boolean): string | null {
  if (quantity.refused !== null) return quantity.refused
  if (lookBack) return 'look-back'
  const considered = consider(view, quantity, time)
  if (!considered) return null
  for (const refusal of REFUSALS) {
    const reason = refusal(considered)
    if (reason !== null) return reason
  }
  return null
}
