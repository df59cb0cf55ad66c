import type { Placed, QuantityReading } from '../../../tree.ts'
import { firstOf, nearestBehind } from '../nearest.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Stretch } from '../strip.ts'

const MOST = 120
const PASSED_OVER = /^(?:name|category|set|condition|ordinal|attribute)$/
const NOTHING =
  /^(?:[、，和与及；：]|（[^（）]*(?:）[^一-鿿“]|）$|$)|全覆盖|的?(?:标准(?![化厂间池型球村校])|前提|条件|比例|原则|要求|目标|任务))/
const CLOSED = /^（[^（）]{0,30}）(?=[一-鿿“])/
const CLOSED_OR_CLOSING = /^（[^（）]{0,30}）(?=[一-鿿“])|^）(?=[一-鿿])/
const STOP = /(?:作为(?=[一-鿿])|并且?|且|，|；|。|用于|以满足|从而|提供)/
// 3项指标均达到90%: the verb belongs to the next number.
const REACHING = /(?:均|都|双双|分别|全部)?(?:达到|达|实现|不低于|不少于|超过|提高到)$/
const TAIL = /(?:建设|创建|培育)?(?:任务|目标|工作)$/

/** The words behind a quantity up to the end of its clause or the next one in a list: `社区社会组织` in `12个社区社会组织`. */
export function wordsBehind(view: SentenceView, quantity: QuantityReading, clause: Placed): Stretch {
  const { text, quantities } = view
  const from = Math.max(quantity.to, quantity.comparing?.to ?? 0)
  let to = Math.max(from, Math.min(clause.to, from + MOST))
  let start = from
  // 2400户（累计约3600户）餐饮单位: what stands between brackets explains the number.
  const aside = (quantity.kind === 'percentage' ? CLOSED : CLOSED_OR_CLOSING).exec(text.slice(start, to))
  if (aside) start += aside[0].length
  const behind = to
  const next = firstOf(nearestBehind(quantities, start), (other) => other.from < behind && !PASSED_OVER.test(other.refused ?? ''))
  if (next && quantity.kind !== 'percentage' && !next.small) {
    const edge = Math.min(next.from, next.comparing?.from ?? next.from)
    const piece = text.slice(start, edge)
    const cut = Math.max(piece.lastIndexOf('、'), piece.lastIndexOf('和'), piece.lastIndexOf('及'), piece.lastIndexOf('，'))
    to = start + (cut === -1 ? piece.length : cut)
  }
  if (NOTHING.test(text.slice(start, to)) || text.charAt(start) === '）') return { from, to: from }
  if (text.charAt(start) === '的') start++
  if (/^(?:给予|予以)/.test(text.slice(start, to))) start += 2
  // 15项业务编码、接口改造、网络铺设等多项工作: of an open list the first is what was counted.
  const first = /^[一-鿿]{2,20}(?=、[^，；。]{2,100}等多[项个种类])/.exec(text.slice(start, to))
  if (first) return { from: start, to: start + first[0].length }
  const stop = STOP.exec(text.slice(start, to))
  if (stop && stop.index > 1) to = start + stop.index
  const open = text.slice(start, to).lastIndexOf('（')
  if (open > 1 && !text.slice(start + open, to).includes('）')) to = start + open
  while (to > start && /[、，；：的等]/.test(text.charAt(to - 1))) to--
  to = start + text.slice(start, to).replace(REACHING, '').length
  const tail = TAIL.exec(text.slice(start, to))
  return { from: start, to: tail && tail.index > 3 ? start + tail.index : to }
}
