import { LEVEL } from '../../../lexicon/places.ts'
import type { Placed, QuantityReading } from '../../../tree.ts'
import { firstFrom } from '../nearest.ts'
import type { SentenceView } from '../sentence-view.ts'
import { respectiveTime, type RespectiveTime } from '../respective-times.ts'
import { stripTrailing, stripVerbs } from '../strip.ts'
import { alignList } from './align-list.ts'

const LEVELS = new RegExp(`(?:${LEVEL})(?:[、和](?:${LEVEL})){1,6}[^、，\\d]{2,20}$`)
const GROWTH = /(?:年均)?(?:增长|下降|提高|降低|减少|增加|提升)$/
const GIVEN = /^(?:一次性|最高|再)*(?:给予|予以|奖励|补助|资助|补贴|按照?)/

/**
 * Reads which item of a list a number belongs to where the two are matched one by one:
 * in `城市和县城污水处理率分别达到95%和85%` the first is `城市` with the words that both share, in `A、B分别增长5%、6%` the growth stands behind.
 */
export function findRespective(view: SentenceView, quantity: QuantityReading, clause: Placed): readonly Placed[] | null {
  const { text } = view
  const timed = respectiveTime(view, quantity, clause)
  if (timed) return ofTimes(text, timed)
  const word = text.slice(Math.max(clause.from, quantity.from - 200), quantity.from).lastIndexOf('分别')
  if (word === -1) return ofLevels(view, quantity, clause)
  const at = Math.max(clause.from, quantity.from - 200) + word
  const siblings = view.quantities.filter(
    ({ from, kind, refused }) => from > at && from < clause.to && kind === quantity.kind && refused === null,
  )
  const index = siblings.indexOf(quantity)
  const first = siblings[0]
  if (siblings.length < 2 || index === -1 || !first) return null
  const items = alignList(text, { from: Math.max(clause.from, at - 100), to: at }, siblings.length)
  const item = items?.[index]
  if (!item) return null
  const shared = between(text, at + 2, Math.min(first.from, first.comparing?.from ?? first.from))
  return shared ? [...item, shared] : item
}

/** Where the items are times, what stands behind 分别 is measured of all of them. */
function ofTimes(text: string, { behind, first }: RespectiveTime): readonly Placed[] | null {
  if (behind === null) return null
  const noun = stripVerbs(text, { from: behind, to: Math.min(first.from, first.comparing?.from ?? first.from) })
  return noun.to - noun.from >= 2 ? [noun] : null
}

/** `新增省级、市级龙头企业2家、20家`: levels are matched with adjacent numbers without a word for it. */
function ofLevels({ text, quantities }: SentenceView, quantity: QuantityReading, clause: Placed): readonly Placed[] | null {
  const beside = (left: QuantityReading | undefined, right: QuantityReading | undefined): boolean =>
    left !== undefined && right !== undefined && left.unit === right.unit && text.slice(left.to, right.from) === '、'
  let first = firstFrom(quantities, quantity.from)
  const index = first
  while (first > 0 && beside(quantities[first - 1], quantities[first])) first--
  let last = index
  while (beside(quantities[last], quantities[last + 1])) last++
  const opening = quantities[first]
  if (!opening || last === first) return null
  const levels = LEVELS.exec(text.slice(Math.max(clause.from, opening.from - 40), opening.from))
  if (!levels) return null
  const list = { from: opening.from - levels[0].length, to: opening.from }
  return alignList(text, list, last - first + 1)?.[index - first] ?? null
}

/** What stands between 分别 and the first number, without verbs of reaching and giving: 增长, 占比, 实际投资额. */
function between(text: string, from: number, to: number): Placed | null {
  const given = GIVEN.exec(text.slice(from, to))
  const start = from + (given?.[0].length ?? 0)
  const growth = GROWTH.exec(text.slice(start, to))
  if (growth) return { from: start + growth.index, to: start + growth.index + growth[0].length }
  const noun = stripTrailing(text, { from: start, to })
  const piece = text.slice(noun.from, noun.to)
  return piece.length >= 2 && /^[一-鿿]+$/.test(piece) && !/^(?:比|为|占全|达到|不|建成|完成|储备|更新|配备|培育)/.test(piece) ? noun : null
}
