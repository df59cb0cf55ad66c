import type { Placed, QuantityReading } from '../../tree.ts'
import { readComparatorReaching } from '../quantity/read-comparator.ts'
import { findRespective } from './find-respective.ts'
import { findReward } from './find-reward.ts'
import { findScope, skipMarks } from './find-scope.ts'
import { narrowNoun } from './narrow-noun.ts'
import { clauseIndexOf, type SentenceView } from './sentence-view.ts'
import { stripLeading, stripTrailing, stripVerbs, type Stretch } from './strip.ts'

/** What is measured, as stretches of the clean text that are joined in their order. */
export interface Indicator {
  readonly parts: readonly Placed[]
  /** 占…的比例 is supplied where only the whole is printed: `达到应配备总量的80%`. */
  readonly shareOf: boolean
}

const HAN = /[一-鿿a-zA-Z]/
// Words that say what is done or how it grows, but not to what.
const BARE =
  /^(?:改造|完成|培训|新增|招录|招聘|达标|建成|增加|覆盖|配备|设置|拥有|数量|总数|总量|达到|不少于|任务|建设|整治|培育|规模|工程|项目|面积|比例|占比|比重|力争|分别|总面积|总规模|(?:年均|同比|同口径)?(?:增长|提高|下降|提升|增加|降低|减少)(?:率|幅度)?|.{0,1})$/
const ONLY_PLACE =
  /^(?:所有|各类?|每个?)?(?:[省市县区州乡镇村街道社（）、级和]|城市|农村|城乡|行政|政府部门|机关|部门)+$|^[一-鿿]{2,8}(?:地区|区域)$/
const MOST = 120

/**
 * Finds what a quantity measures: the noun before it (`助老食堂达到700家`), behind it (`12个社区社会组织`), around it (`社区100%建站`),
 * or, where its clause has none, the object of the clause before (`实施…适老化改造工程，改造4500户`).
 */
export function findIndicator(view: SentenceView, quantity: QuantityReading): Indicator {
  const index = clauseIndexOf(view, quantity.from)
  const clause = view.clauses[index] ?? { from: view.from, to: view.to }
  const respective = findRespective(view, quantity, clause)
  if (respective) return { parts: trimFirst(view, respective), shareOf: false }
  if (quantity.kind === 'money') {
    const reward = findReward(view, quantity, rightOf(view, quantity, clause))
    const own = leftOf(view, quantity, clause)
    const ownText = view.text.slice(own.from, own.to)
    if (reward && (!isNoun(ownText) || REWARDING.test(ownText) || overlaps(own, reward.who)))
      return { parts: reward.what ? [reward.who, reward.what] : [reward.who], shareOf: false }
  }
  const shared = sharesWithPrevious(view, quantity, clause)
  if (shared) return findIndicator(view, shared)
  const { text } = view
  const left = leftOf(view, quantity, clause)
  const right = rightOf(view, quantity, clause)
  const leftText = text.slice(left.from, left.to)
  const rightText = text.slice(right.from, right.to)
  if (standardFrame(text, quantity, clause)) {
    const object = frameObject(view, quantity, index)
    if (object) return isBareOrPlace(leftText) && !/[面规]/.test(leftText) ? { parts: [object], shareOf: false } : join(left, object, 60)
  }
  if (quantity.kind === 'percentage' || quantity.kind === 'coverage') {
    const whole = /(?:^|占)([^，]{2,14}(?:总量|总数|总额|总人口|人数|总面积))的?$/.exec(leftText)
    if (whole && leftText.length <= (whole[1]?.length ?? 0) + 2) {
      const before = objectBefore(view, index)
      if (before) return { parts: [before, left], shareOf: true }
    }
    if (isNoun(leftText) && isNoun(rightText) && quantity.kind === 'percentage') return join(left, right, 44)
    if (isNoun(leftText) && !ONLY_PLACE.test(leftText)) return { parts: [left], shareOf: false }
    if (isNoun(rightText) && quantity.kind === 'percentage') return { parts: [right], shareOf: false }
  } else {
    if (isNoun(rightText)) {
      // 每千名…配备18人: the denominator stays with what is counted.
      if (/每[千万百十\d]/.test(leftText)) return join(left, right, 44)
      const relative = text.charAt(Math.max(quantity.to, quantity.comparing?.to ?? 0)) === '的'
      if (quantity.kind === 'money' && isNoun(leftText) && !relative) return join(left, right, 60)
      return { parts: [narrowNoun(text, right)], shareOf: false }
    }
    if (isNoun(leftText) && !ONLY_PLACE.test(leftText)) return { parts: [left], shareOf: false }
  }
  const before = objectBefore(view, index)
  if (
    before &&
    leftText.length > 1 &&
    HAN.test(leftText) &&
    !/^(?:完成|达到|建成|新增|实现|不少于)$/.test(leftText) &&
    !ONLY_PLACE.test(leftText) &&
    !text.slice(before.from, before.to).includes(leftText)
  ) {
    return join(before, left, 60)
  }
  if (before) return { parts: [before], shareOf: false }
  const any = leftText.length > 0 && !view.times.some((time) => time.from <= left.from && time.to >= left.to) ? left : right
  return { parts: any.to > any.from ? [any] : [], shareOf: false }
}

const REWARDING = /^(?:对|按|单个|每|一次性|最高|分|再|共|省级|市级|给予)|奖励$|补助$|资助$|奖补$|扶持$|给予/
const overlaps = (a: Placed, b: Placed): boolean => a.from < b.to && b.from < a.to

/** Takes time, scope and verbs off the first part. */
function trimFirst(view: SentenceView, parts: readonly Placed[]): Placed[] {
  const [first, ...rest] = parts
  if (!first) return []
  let from = skipMarks(view.text, first.from, first.to)
  for (const time of view.times)
    if (time.from >= from - 1 && time.from - from < 6 && time.to < first.to) from = skipMarks(view.text, time.to, first.to)
  const scope = findScope(view, first, from)
  if (scope.territory && scope.territory.to < first.to - 1) from = scope.territory.to
  return [stripLeading(view.text, { from, to: first.to }), ...rest]
}

const isNoun = (text: string): boolean => text.length >= 2 && HAN.test(text) && !BARE.test(text)
const isBareOrPlace = (text: string): boolean => BARE.test(text) || ONLY_PLACE.test(text)

function join(left: Placed, right: Placed, limit: number): Indicator {
  if (left.to - left.from + right.to - right.from > limit)
    return { parts: [right.to - right.from < left.to - left.from ? right : left], shareOf: false }
  return { parts: [left, right], shareOf: false }
}

/** In `分别增长5%、6.5%` and `超过2%、5%` the second number measures what the first does. */
function sharesWithPrevious(view: SentenceView, quantity: QuantityReading, clause: Placed): QuantityReading | null {
  const previous = previousTarget(view, quantity, clause)
  if (!previous || previous.kind !== quantity.kind) return null
  const between = view.text.slice(previous.to, quantity.from)
  if (!/^(?:以上|以下|左右)?[、，和]$/.test(between)) return null
  const after = view.text.charAt(Math.max(quantity.to, quantity.comparing?.to ?? 0))
  return after === '' || /[，。；、：）\n]/.test(after) ? previous : null
}

function previousTarget(view: SentenceView, quantity: QuantityReading, clause: Placed): QuantityReading | undefined {
  return view.quantities.findLast(({ from, to, refused }) => from >= clause.from && to <= quantity.from && refused === null)
}

/** The clause from the quantity before (or its beginning) to this one, without time, scope, verbs and comparators. */
function leftOf(view: SentenceView, quantity: QuantityReading, clause: Placed): Stretch {
  const { text, times } = view
  const edge = Math.min(quantity.from, quantity.comparing?.from ?? quantity.from)
  const previous = previousTarget(view, quantity, clause)
  let from = Math.max(clause.from, previous ? Math.max(previous.to, previous.comparing?.to ?? 0) : clause.from, edge - MOST)
  if (previous && previous.to <= edge) from = afterList(text, from, edge)
  const skipTimes = (): void => {
    for (const time of times)
      if (time.from < edge && time.to > from && time.from - from <= (time.role === 'recurrence' ? 3 : 8))
        from = Math.max(from, Math.min(time.to, edge))
  }
  skipTimes()
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
  from = behindVerb(text, from, to, quantity.kind === 'coverage')
  const stretch = stripVerbs(text, { from, to })
  // 储备能力2021年达到: a time between what is measured and its number belongs to neither.
  const inner = times.findLast((time) => time.to === stretch.to && time.from > stretch.from)
  return lastOfList(text, inner ? stripVerbs(text, { from: stretch.from, to: inner.from }) : stretch)
}

/** A scope is taken off where enough is left to say what is measured. */
function keepsSense(text: string, from: number, to: number): boolean {
  const rest = text.slice(from, to).replace(/(?:实现|达到|达|不低于|不少于)+$/, '')
  return rest.length >= 4 || rest.length === 0
}

/** `A、B等8类重点对象信息采集率` is measured of the last words alone. */
function lastOfList(text: string, stretch: Stretch): Stretch {
  const piece = text.slice(stretch.from, stretch.to)
  if (piece.length <= 24) return stretch
  const cut = /等(?=[\d一-鿿]{4,}$)/.exec(piece)
  return cut ? { from: stretch.from + cut.index + 1, to: stretch.to } : stretch
}

/** A list item before may leave its noun: in `A 3万人、B 0.35万人` the left of the second begins at B. */
function afterList(text: string, from: number, to: number): number {
  const piece = text.slice(from, to)
  const cut = Math.max(piece.lastIndexOf('、'), piece.lastIndexOf('和'), piece.lastIndexOf('及'), piece.lastIndexOf('，'))
  return cut === -1 ? from : from + cut + 1
}

/** Who acts is not what is measured: `各级民政部门完成`培训养老护理员. */
function behindActor(text: string, from: number, to: number): number {
  const match =
    /^(?:各级|各[市县区地]|市县|省市|[市县区省]级)?[^，、]{0,12}(?:部门|政府|单位)(?=完成|实现|培育|培训|开展|组织|建设|新增|建成)/.exec(
      text.slice(from, to),
    )
  return match ? from + match[0].length : from
}

/** Where a clause first says in what frame and then what to do (`在全省范围内实现X`), X begins behind the verb. */
function behindVerb(text: string, from: number, to: number, coverage: boolean): number {
  const piece = text.slice(from, to)
  const match = coverage
    ? /^[^，]*(?:实现|达到|推动|推进|完成)(?=[一-鿿“])/.exec(piece)
    : /^(?:在|以|通过|到|按照|结合|围绕|面向|依托)[^，]{2,40}?(?:实现|建成|建设|打造|培育|完成|新增|形成|达到|开展|选择|选树|推出|达成|设立)(?=[一-鿿“])/.exec(
        piece,
      )
  if (!match || from + match[0].length >= to - 1) return from
  // 公交化运营实现乡镇全覆盖: a place behind the verb is where, not what.
  return coverage && ONLY_PLACE.test(piece.slice(match[0].length)) ? from : from + match[0].length
}

/** What stands behind the quantity up to the end of its clause or the next one in a list. */
function rightOf(view: SentenceView, quantity: QuantityReading, clause: Placed): Stretch {
  const { text, quantities } = view
  const from = Math.max(quantity.to, quantity.comparing?.to ?? 0)
  let to = Math.max(from, Math.min(clause.to, from + MOST))
  const next = quantities.find(
    (other) => other.from >= from && other.from < to && !/^(?:name|category|set|condition|ordinal)$/.test(other.refused ?? ''),
  )
  if (next && quantity.kind !== 'percentage' && !next.small) {
    const edge = Math.min(next.from, next.comparing?.from ?? next.from)
    const piece = text.slice(from, edge)
    const cut = Math.max(piece.lastIndexOf('、'), piece.lastIndexOf('和'), piece.lastIndexOf('及'), piece.lastIndexOf('，'))
    to = from + (cut === -1 ? piece.length : cut)
  }
  if (/^(?:[、，和与及；：]|（[^（）]*(?:）[^一-鿿“]|）$|$)|的?(?:标准|前提|条件|比例|原则|要求|目标|任务))/.test(text.slice(from, to)))
    return { from, to: from }
  let start = from
  const aside = /^（[^（）]{0,30}）(?=[一-鿿“])/.exec(text.slice(start, to))
  if (aside) start += aside[0].length
  if (text.charAt(start) === '的') start++
  const stop = /(?:并且?|且|，|；|。|用于|以满足|从而|提供)/.exec(text.slice(start, to))
  if (stop && stop.index > 1) to = start + stop.index
  while (to > start && /[、，；：的等]/.test(text.charAt(to - 1))) to--
  const tail = /(?:建设|创建|培育)?(?:任务|目标|工作)$/.exec(text.slice(start, to))
  return { from: start, to: tail && tail.index > 3 ? start + tail.index : to }
}

const STANDARD = /^[^，；]{0,24}?的?标准/

/** `按照总面积不低于600平方米…的标准，加强党群服务中心建设`: what the standard is for stands behind it. */
function standardFrame(text: string, quantity: QuantityReading, clause: Placed): boolean {
  return (
    /^[^，；]{0,24}的标准/.test(text.slice(Math.max(quantity.to, quantity.comparing?.to ?? 0), clause.to)) &&
    /按|以/.test(text.slice(clause.from, clause.from + 12))
  )
}

function frameObject(view: SentenceView, quantity: QuantityReading, index: number): Stretch | null {
  const { text, clauses } = view
  const clause = clauses[index]
  if (!clause) return null
  const frame = STANDARD.exec(text.slice(quantity.to, clause.to))
  const from = quantity.to + (frame?.[0].length ?? 0)
  const rest = from < clause.to - 1 ? { from, to: clause.to } : clauses[index + 1]
  if (!rest) return null
  const stretch = stripTrailing(text, stripLeading(text, { from: skipMarks(text, rest.from, rest.to), to: rest.to }))
  return stretch.to - stretch.from >= 2 && stretch.to - stretch.from <= 40 ? stretch : null
}

/** The object of the nearest clause before: 实施`特殊困难老年人家庭适老化改造工程`; of a clause with a quantity, what that one measures. */
function objectBefore(view: SentenceView, index: number): Stretch | null {
  const { text, clauses } = view
  for (let before = index - 1; before >= 0 && before >= index - 3; before--) {
    const clause = clauses[before]
    if (!clause || (clause.mark === '；' && before < index - 1)) return null
    const counted = view.quantities.find(({ from, to, refused }) => from >= clause.from && to <= clause.to && refused === null)
    if (counted) {
      const part = findIndicator(view, counted).parts.at(0)
      if (part) return { from: part.from, to: part.to }
    }
    let from = skipMarks(text, Math.max(clause.from, clause.to - MOST), clause.to)
    for (const time of view.times) if (time.from >= from && time.from - from < 8 && time.to < clause.to) from = time.to
    const scope = findScope(view, clause, from)
    if (scope.own && scope.rest < clause.to - 2) from = scope.rest
    const stretch: Stretch = stripTrailing(text, stripLeading(text, { from, to: clause.to }))
    const piece = text.slice(stretch.from, stretch.to)
    if (!isNoun(piece)) continue
    const named = piece.length > 20 ? /“[^”]{2,12}”[一-鿿]{0,6}$/.exec(piece) : null
    if (named) return { from: stretch.from + named.index, to: stretch.to }
    const share = /(?:比例|比重|率|占比)?(?:达到|提高到|全部)/.exec(piece)
    if (share && share.index > 3) return { from: stretch.from, to: stretch.from + share.index }
    return stretch
  }
  return null
}
