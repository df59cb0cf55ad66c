import { allMatches } from '../../../text/all-matches.ts'
import { KINDS_OF_PLACE, LEVEL } from '../../../lexicon/places.ts'
import { attainingVerbs } from '../../../lexicon/verbs.ts'
import type { Placed } from '../../../tree.ts'
import { alternatives } from '../alternatives.ts'

const CONJUNCTION = /以及|[和与及]/g
const AMOUNT = '\\d[\\d.,]{0,15}[百千万亿]{0,3}(?:元|美元|%|个|家|人|名|户|亩|吨|平方米|公里|千瓦)?'
const MEASURED = /(?:产量|产值|总量|比例|比重|占比|覆盖率|处理率|利用率|普及率|增加值|数量|规模|面积|能力|收入|总额|[一-鿿]{2}化?率)$/

/**
 * Cuts a list into as many items as there are numbers for it, each with the words that all share: of `城市和县城污水处理率` the first is
 * `城市` + `污水处理率`, of `新认定的国家级、省级平台` it is `新认定的` + `国家级` + `平台`. Null where the list has another number of items.
 */
export function alignList(text: string, list: Placed, count: number): (readonly Placed[])[] | null {
  const items = cutItems(text, list, count)
  if (items === null || count < 2) return null
  return byMember(text, items, LEVEL) ?? byMember(text, items, AMOUNT) ?? byMember(text, items, KINDS_OF_PLACE) ?? byTail(text, items)
}

function cutItems(text: string, { from, to }: Placed, count: number): Placed[] | null {
  const items: Placed[] = []
  let start = from
  let depth = 0
  for (let at = from; at < to; at++) {
    const character = text.charAt(at)
    const beside = character === '“' && text.charAt(at - 1) === '”' && depth === 0
    if (character === '（' || character === '“' || character === '《') depth++
    else if (character === '）' || character === '”' || character === '》') depth = Math.max(0, depth - 1)
    if (!beside && !(character === '、' && depth === 0)) continue
    if (at > start) items.push({ from: start, to: at })
    start = beside ? at : at + 1
  }
  items.push({ from: start, to })
  const last = items.at(-1)
  if (items.length === count || items.length !== count - 1 || !last) return items.length === count ? items : null
  const piece = text.slice(last.from, last.to)
  const cut = allMatches(CONJUNCTION, piece).find(({ index, 0: word }) => index > 0 && index + word.length < piece.length)
  if (!cut) return null
  const at = last.from + cut.index
  return [...items.slice(0, -1), { from: last.from, to: at }, { from: at + cut[0].length, to: last.to }]
}

/** The first item ends in a member of a kind, the last begins with one, those between are one each: what stands before and behind belongs to all. */
function byMember(text: string, items: readonly Placed[], kind: string): (readonly Placed[])[] | null {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last) return null
  const slice = ({ from, to }: Placed): string => text.slice(from, to)
  const opening = new RegExp(`(?:${kind})$`).exec(slice(first))
  const closing = new RegExp(`^(?:${kind})`).exec(slice(last))
  const whole = new RegExp(`^(?:${kind})$`)
  if (!opening || !closing || !items.slice(1, -1).every((item) => whole.test(slice(item)))) return null
  const prefix = { from: first.from, to: first.from + opening.index }
  const suffix = { from: last.from + closing[0].length, to: last.to }
  return items.map((item, index) =>
    [
      prefix,
      index === 0 ? { from: prefix.to, to: first.to } : index === items.length - 1 ? { from: last.from, to: suffix.from } : item,
      suffix,
    ].filter(({ from, to }) => to > from),
  )
}

const ATTAINING = new RegExp(`^[^、，]{0,14}?(?:${alternatives(attainingVerbs)})(?:的|为)?`)

/** What the last item prints for all: `产量` in `原油、天然气产量`, `的企业` in `获批国际标准、国家标准的企业`, whose verb the first prints for all. */
function byTail(text: string, items: readonly Placed[]): (readonly Placed[])[] {
  const [first, last] = [items[0], items.at(-1)]
  const tail = first && last ? sharedTail(text, first, last) : null
  const verb = first && tail && text.charAt(tail.from) === '的' ? ATTAINING.exec(text.slice(first.from, first.to)) : null
  const lead = first && verb && verb[0].length < first.to - first.from ? { from: first.from, to: first.from + verb[0].length } : null
  return items.map((item, index) =>
    [index > 0 ? lead : null, item, index < items.length - 1 ? tail : null].filter((part): part is Placed => part !== null),
  )
}

function sharedTail(text: string, first: Placed, last: Placed): Placed | null {
  const [one, other] = [text.slice(first.from, first.to), text.slice(last.from, last.to)]
  if (MEASURED.test(one)) return null
  // 文化及相关产业、旅游及相关产业增加值: behind the words that both end in.
  for (let length = Math.min(6, one.length); length >= 2; length--) {
    const at = other.indexOf(one.slice(-length))
    if (at !== -1 && at + length < other.length) return { from: last.from + at + length, to: last.to }
  }
  const head = MEASURED.exec(other)
  return head ? { from: last.from + head.index, to: last.to } : null
}
