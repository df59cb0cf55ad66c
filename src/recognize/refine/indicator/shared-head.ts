import { LEVEL } from '../../../lexicon/places.ts'
import type { Placed, QuantityReading } from '../../../tree.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Stretch } from '../strip.ts'

// 10个百万亩、100个十万亩防沙基地: sizes differ as levels do.
const SIZE = '[十百千万亿]+(?:[亩吨元户]|平方米|千瓦)级?'
const ONLY_LEVEL = new RegExp(`^(?:${LEVEL}|${SIZE})$`)
const LEVEL_FIRST = new RegExp(`^(?:${LEVEL}|${SIZE})`)

/**
 * Reads the noun that a later item prints for an earlier one: in `10家国家级、20家省级示范企业` the first 10 are `示范企业` too.
 * Null where the words behind the number are more than a level.
 */
export function findSharedHead(
  view: SentenceView,
  clause: Placed,
  right: Stretch,
  rightOf: (quantity: QuantityReading) => Stretch,
): Placed | null {
  const { text } = view
  if (!ONLY_LEVEL.test(text.slice(right.from, right.to)) || text.charAt(right.to) !== '、') return null
  const next = view.quantities.find(({ from, refused }) => from > right.to && from < clause.to && refused === null)
  if (!next || next.from > right.to + 4) return null
  const behind = rightOf(next)
  const level = LEVEL_FIRST.exec(text.slice(behind.from, behind.to))
  if (!level) return null
  const head = { from: behind.from + level[0].length, to: behind.to }
  return head.to > head.from ? head : findSharedHead(view, clause, behind, rightOf)
}
