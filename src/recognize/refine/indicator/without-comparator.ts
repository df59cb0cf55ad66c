import type { QuantityReading } from '../../../tree.ts'
import type { SentenceView } from '../sentence-view.ts'
import { stripTrailing } from '../strip.ts'
import type { Indicator } from './indicator.ts'
import { isBareOrPlace } from './noun-shape.ts'

const COMPARATOR = /(?:按照?)?(?:不(?:得)?[高低超少多大小][于过])(?=[一-鿿]{3})/

/**
 * A share of something is not less than the comparator says: `设施面积不低于总建筑面积的10%` measures 设施面积 of 总建筑面积;
 * `不低于` alone in front of a number was never part of it.
 */
export function withoutComparator({ text }: SentenceView, { kind }: QuantityReading, indicator: Indicator): Indicator {
  const [part, ...others] = indicator.parts
  if (kind !== 'percentage' || !part || others.length > 0) return indicator
  const found = COMPARATOR.exec(text.slice(part.from, part.to))
  if (!found) return indicator
  const whole = { from: part.from + found.index + found[0].length, to: part.to }
  const of = stripTrailing(text, { from: part.from, to: part.from + found.index })
  return isBareOrPlace(text.slice(of.from, of.to)) ? { parts: [whole], shareOf: false } : { parts: [of, whole], shareOf: true }
}
