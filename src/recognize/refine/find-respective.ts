import type { Placed, QuantityReading } from '../../tree.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * Reads which item of a list a number belongs to where the two are matched one by one:
 * in `城市和县城污水处理率分别达到95%和85%` the first is `城市`, with the words that the last item shares behind it.
 */
export function findRespective(view: SentenceView, quantity: QuantityReading, clause: Placed): readonly Placed[] | null {
  const { text } = view
  const siblings = view.quantities.filter(
    ({ from, kind, refused }) => from >= clause.from && from < clause.to && kind === quantity.kind && refused === null,
  )
  const index = siblings.indexOf(quantity)
  const first = siblings[0]
  if (siblings.length < 2 || index === -1 || !first) return null
  const start = Math.max(clause.from, first.from - 100)
  const word = text.slice(start, first.from).lastIndexOf('分别')
  if (word === -1) return null
  const items = cutItems(text, start, start + word)
  if (items.length !== siblings.length) return null
  const item = items[index]
  const last = items.at(-1)
  if (!item || !last) return null
  const verb = /^(?:比\d{4}年)?((?:年均)?(?:增长|下降|提高|降低|减少|增加|提升))$/.exec(
    text.slice(
      start + word + 2,
      Math.min(first.from, first.comparing && first.comparing.to <= first.from ? first.comparing.from : first.from),
    ),
  )
  const tail = index < items.length - 1 ? sharedTail(text, item, last) : null
  const verbAt = verb?.[1] ? { from: start + word + 2 + verb[0].length - verb[1].length, to: start + word + 2 + verb[0].length } : null
  return [item, ...(tail ? [tail] : []), ...(verbAt ? [verbAt] : [])]
}

function cutItems(text: string, from: number, to: number): Placed[] {
  const items: Placed[] = []
  let start = from
  for (let at = from; at < to; at++) {
    if (!/[、和与及]/.test(text.charAt(at))) continue
    if (at > start) items.push({ from: start, to: at })
    start = at + 1
  }
  if (to > start) items.push({ from: start, to })
  return items
}

const HEAD = /(?:产量|产值|总量|比例|比重|占比|覆盖率|处理率|利用率|普及率|增加值|数量|规模|面积|能力|收入|总额|率)$/

/** `原油、天然气产量`: 产量 belongs to both. */
function sharedTail(text: string, item: Placed, last: Placed): Placed | null {
  if (HEAD.test(text.slice(item.from, item.to))) return null
  const head = HEAD.exec(text.slice(last.from, last.to))
  return head ? { from: last.from + head.index, to: last.to } : null
}
