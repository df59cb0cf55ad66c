import type { QuantityReading } from '../../../tree.ts'
import { findScope, skipMarks } from '../find-scope.ts'
import { firstOf, nearestBehind } from '../nearest.ts'
import type { SentenceView } from '../sentence-view.ts'
import { stripLeading, stripTrailing, type Stretch } from '../strip.ts'
import type { Indicator } from './indicator.ts'
import { isNoun } from './noun-shape.ts'

const MOST = 120

/** The object of the nearest clause before: 实施`困难家庭危房改造工程`; of a clause with a quantity, what that one measures. */
export function objectBefore(view: SentenceView, index: number, measured: (quantity: QuantityReading) => Indicator): Stretch | null {
  const { text, clauses } = view
  for (let before = index - 1; before >= 0 && before >= index - 3; before--) {
    const clause = clauses[before]
    if (!clause || (clause.mark === '；' && before < index - 1)) return null
    const counted = firstOf(nearestBehind(view.quantities, clause.from), ({ to, refused }) => to <= clause.to && refused === null)
    const part = counted && measured(counted).parts.at(0)
    if (part) return { from: part.from, to: part.to }
    let from = skipMarks(text, Math.max(clause.from, clause.to - MOST), clause.to)
    for (const time of view.times) if (time.from >= from && time.from - from < 8 && time.to < clause.to) from = time.to
    const scope = findScope(view, clause, from)
    if (scope.own && scope.rest < clause.to - 2) from = scope.rest
    const stretch: Stretch = stripTrailing(text, stripLeading(text, { from, to: clause.to }))
    const piece = text.slice(stretch.from, stretch.to)
    const timed = view.times.some((time) => time.from <= stretch.from && time.to >= stretch.to)
    if (!isNoun(piece) || timed) continue
    const named = piece.length > 20 ? /“[^”]{2,12}”[一-鿿]{0,6}$/.exec(piece) : null
    if (named) return { from: stretch.from + named.index, to: stretch.to }
    const share = /(?:比例|比重|率|占比)?(?:达到|提高到|全部)/.exec(piece)
    if (share && share.index > 3) return { from: stretch.from, to: stretch.from + share.index }
    return stretch
  }
  return null
}
