import { LEVEL } from '../../../lexicon/places.ts'
import type { Placed, QuantityReading } from '../../../tree.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Stretch } from '../strip.ts'

const ONLY_LEVEL = new RegExp(`^(?:${LEVEL})$`)
const LEVEL_FIRST = new RegExp(`^(?:${LEVEL})`)

/**
 * Reads the noun that a later item prints for an earlier one: in `10家国家级、20家省级示范企业` the first 10 are `示范企业` too.
 * Null where the words behind the number are more than a level.
 */
export function findSharedHead(
  view: SentenceView,
  quantity: QuantityReading,
  clause: Placed,
  right: Stretch,
  rightOf: (quantity: QuantityReading) => Stretch,
): Placed | null {
  const { text } = view
  if (!ONLY_LEVEL.test(text.slice(right.from, right.to)) || text.charAt(right.to) !== '、') return null
  const next = view.quantities.find(({ from, refused }) => from > quantity.to && from < clause.to && refused === null)
  if (!next || next.from > right.to + 4) return null
  const behind = rightOf(next)
  const level = LEVEL_FIRST.exec(text.slice(behind.from, behind.to))
  if (!level) return null
  const head = { from: behind.from + level[0].length, to: behind.to }
  return head.to > head.from ? head : findSharedHead(view, next, clause, behind, rightOf)
}
