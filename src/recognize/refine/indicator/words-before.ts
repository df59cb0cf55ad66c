import type { Placed, QuantityReading, TimeReading } from '../../../tree.ts'
import { readComparatorReaching } from '../../quantity/read-comparator.ts'
import { findScope, skipMarks } from '../find-scope.ts'
import { firstOf, nearestBefore } from '../nearest.ts'
import type { SentenceView } from '../sentence-view.ts'
import { stripVerbs, type Stretch } from '../strip.ts'
import { isNoun, isPlaceOnly } from './noun-shape.ts'

const MOST = 120
const ACTOR =
  /^(?:各级|各[市县区地]|市县|省市|[市县区省]级)?[^，、]{0,12}(?:部门|政府|单位)(?=完成|实现|培育|培训|开展|组织|建设|新增|建成)/
const COVERING = /^[^，]*(?:实现|达到|推动|推进|完成)(?=[一-鿿“])/
const MEANS = /^(?:通过|以|采取|利用)[^，]{2,40}?(?:方式|形式|途径|渠道|手段)/
// 在满足居民需求和保证工作者每周工作时间: what is kept up stands behind its verb.
const KEEPING = /^在[^，]{4,30}?(?:和|并|且)(?:保证|确保|保障)(?=[一-鿿]{4})/
const FRAMED =
  /^(?:在|以|通过|到|按照|结合|围绕|面向|依托)[^，]{2,40}?(?:实现|实施|建成(?!区)|建设(?!用地|水平|标准)|建立|打造|培育|完成|新增|增补|形成|达到|达成|开展|举办|选择|选树|推出|推广|设立|组建|布局|布设|引进|增设|设置|配置|投放|安装|新建|建造)(?=[一-鿿“])/

// How far behind the beginning of a clause its time may stand: a comparison further in is part of what it says.
const REACH: Readonly<Record<TimeReading['role'], number>> = { deadline: 8, past: 8, start: 8, recurrence: 3, baseline: 0 }

/** The target before a quantity in its clause. */
export const previousTarget = (view: SentenceView, quantity: QuantityReading, clause: Placed): QuantityReading | undefined =>
  firstOf(nearestBefore(view.quantities, quantity.from), ({ from, refused }) => from >= clause.from && refused === null)

/** The words of the clause before a quantity, from the one before it on, without time, scope, verbs and comparators: `助老食堂` in `全市助老食堂达到700家`. */
export function wordsBefore(view: SentenceView, quantity: QuantityReading, clause: Placed): Stretch {
  const { text, times } = view
  const start = Math.min(quantity.from, quantity.comparing?.from ?? quantity.from)
  // 总量翻一番: the verb belongs to the measure word.
  const edge = quantity.unit === '番' && text.charAt(start - 1) === '翻' ? start - 1 : start
  const previous = previousTarget(view, quantity, clause)
  let from = Math.max(clause.from, previous ? Math.max(previous.to, previous.comparing?.to ?? 0) : clause.from, edge - MOST)
  if (previous && previous.to <= edge) from = afterList(text, from, edge)
  // 不大于20、拆建比: a number that was read as no quantity closes its item too.
  from += /^.*\d[^、，\d]{0,3}、(?=[一-鿿]{2})/.exec(text.slice(from, edge))?.[0].length ?? 0
  const open = text.slice(from, edge).lastIndexOf('（')
  // A number in an aside is of what the aside says.
  if (open !== -1 && !text.slice(from + open, edge).includes('）')) from += open + 1
  const skipTimes = (): void => {
    for (const time of times)
      if (time.from < edge && time.to > from && time.from - from <= REACH[time.role]) from = Math.max(from, Math.min(time.to, edge))
  }
  skipTimes()
  from = behindFrame(text, from, edge)
  from = skipMarks(text, from, edge)
  const scope = findScope(view, { from, to: edge }, from)
  if (scope.own && keepsSense(text, scope.rest, edge)) from = scope.rest
  else if (scope.territory) from = Math.max(from, scope.territory.to)
  skipTimes()
  let to = edge
  const reaching = readComparatorReaching(text, from, edge)
  // 至少建立: what stands before the comparator is a subject, what stands behind it a verb.
  if (reaching && /^(?:至少|最少|至多|最多)$/.test(text.slice(reaching.from, reaching.to))) to = reaching.from
  from = behindActor(text, from, to)
  const whole = quantity.kind === 'coverage' ? covered(text, from, to) : { from, to }
  const stretch = behindModal(text, whole) ?? stripVerbs(text, whole)
  return withoutAside(text, lastOfList(text, beforeInnerTime(view, stretch)))
}

const ASIDE = /(?<=[一-鿿]{4})（(?:主要|具体)?(?:包括|包含|是指|以下简称)[^（）]{1,80}）$/

/** 储备能力（包括企业、港口等）: what it takes in is no part of its name. */
function withoutAside(text: string, { from, to }: Stretch): Stretch {
  const aside = ASIDE.exec(text.slice(from, to))
  return aside ? { from, to: from + aside.index } : { from, to }
}

/** 储备能力2021年达到, 贡献率比2020年提高: a time between what is measured and its number belongs to neither. */
function beforeInnerTime({ text, times }: SentenceView, stretch: Stretch): Stretch {
  const inner = times.findLast((time) => time.to === stretch.to && time.from > stretch.from)
  return inner ? stripVerbs(text, { from: stretch.from, to: inner.from }) : stretch
}

const MODAL = /^[^，]{2,24}?(?<![主重需首必紧])(?:要|应当)(?![素求点急用对])(?=[一-鿿]{4})/

/** 中心城区要有效应对: who must is not what is measured, where enough follows to say it. */
function behindModal(text: string, { from, to }: Stretch): Stretch | null {
  const modal = MODAL.exec(text.slice(from, to))
  if (!modal) return null
  const stretch = stripVerbs(text, { from: from + modal[0].length, to })
  return isNoun(text.slice(stretch.from, stretch.to)) ? stretch : null
}

/** A scope is taken off where enough is left to say what is measured. */
function keepsSense(text: string, from: number, to: number): boolean {
  const rest = text.slice(from, to).replace(/(?:实现|达到|达|不低于|不少于){1,3}$/, '')
  return rest.length >= 4 || rest.length === 0
}

/** `A、B等8类重点对象信息采集率` is measured of the last words alone. */
function lastOfList(text: string, stretch: Stretch): Stretch {
  const piece = text.slice(stretch.from, stretch.to)
  if (piece.length <= 24) return stretch
  let tail = piece.length
  while (tail > 0 && /[\d一-鿿]/.test(piece.charAt(tail - 1))) tail--
  const cut = piece.indexOf('等', tail)
  return cut !== -1 && piece.length - cut > 4 ? { from: stretch.from + cut + 1, to: stretch.to } : stretch
}

/** A list item before may leave its noun: in `A 3万人、B 0.35万人` the left of the second begins at B. */
function afterList(text: string, from: number, to: number): number {
  let depth = 0
  for (let at = to - 1; at >= from; at--) {
    const character = text.charAt(at)
    if (character === '）') depth++
    else if (character === '（') depth--
    else if (depth === 0 && /[、和及，]/.test(character)) return at + 1
  }
  return from
}

/** Who acts is not what is measured: `各级民政部门完成`培训养老护理员. */
function behindActor(text: string, from: number, to: number): number {
  const match = ACTOR.exec(text.slice(from, to))
  return match ? from + match[0].length : from
}

/** Where a clause first says in what frame and then what to do (`在全省范围内实现X`, `通过配建等方式筹集X`), X begins behind the verb. */
function behindFrame(text: string, from: number, to: number): number {
  const piece = text.slice(from, to)
  const match = MEANS.exec(piece) ?? KEEPING.exec(piece) ?? FRAMED.exec(piece)
  return match && from + match[0].length < to - 1 ? from + match[0].length : from
}

/** What is covered stands behind its verb; a place there is where, not what: `公交化运营`实现乡镇全覆盖. */
function covered(text: string, from: number, to: number): Stretch {
  const piece = text.slice(from, to)
  const match = COVERING.exec(piece)
  if (!match || from + match[0].length >= to - 1) return { from, to }
  if (!isPlaceOnly(piece.slice(match[0].length))) return { from: from + match[0].length, to }
  const verb = /(?:实现|达到|推动|推进|完成)$/.exec(match[0])?.index ?? 0
  return verb > 1 && !/^(?:基本|全面|全部|率先)$/.test(piece.slice(0, verb))
    ? { from, to: from + verb }
    : { from: verb > 1 ? from + match[0].length : from, to }
}
