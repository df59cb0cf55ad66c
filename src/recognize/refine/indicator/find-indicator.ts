import { repeatedVerbs, waysOfDoing } from '../../../lexicon/verbs.ts'
import type { Placed, QuantityReading } from '../../../tree.ts'
import { readComparatorReaching } from '../../quantity/read-comparator.ts'
import { alternatives } from '../alternatives.ts'
import type { Clause } from '../clauses.ts'
import { findScope, skipMarks } from '../find-scope.ts'
import { firstOf, nearestBefore } from '../nearest.ts'
import { clauseIndexOf, type SentenceView } from '../sentence-view.ts'
import { stripLeading, type Stretch } from '../strip.ts'
import { findRespective } from './find-respective.ts'
import { findReward } from './find-reward.ts'
import { findSharedHead } from './shared-head.ts'
import { indicatorOf, joined, type Indicator } from './indicator.ts'
import { narrowNoun } from './narrow-noun.ts'
import { hasWords, isBareOrPlace, isNoun, isPlaceOnly } from './noun-shape.ts'
import { objectBefore } from './object-before.ts'
import { standardObject } from './standard-frame.ts'
import { withoutComparator } from './without-comparator.ts'
import { withoutComparison } from './without-comparison.ts'
import { previousTarget, wordsBefore } from './words-before.ts'
import { wordsBehind } from './words-behind.ts'

/** Finds what each quantity of a sentence measures. */
export type IndicatorFinder = (quantity: QuantityReading) => Indicator

/**
 * Finds what the quantities of a sentence measure: the noun before (`助老食堂达到700家`), behind (`12个社区社会组织`), around (`社区100%建站`),
 * or, where the clause has none, the object of the clause before (`实施…适老化改造工程，改造4500户`). Each is decided once, since one may refer to another.
 */
export function indicatorFinder(view: SentenceView): IndicatorFinder {
  const known = new Map<QuantityReading, Indicator>()
  const find: IndicatorFinder = (quantity) => {
    const indicator = known.get(quantity) ?? withoutComparator(view, quantity, withoutComparison(view, decide(view, quantity, find)))
    known.set(quantity, indicator)
    return indicator
  }
  return find
}

/** A quantity with the words around it. */
interface Surroundings {
  readonly clause: Clause | Placed
  readonly left: Stretch
  readonly right: Stretch
  readonly leftText: string
  readonly rightText: string
}

function decide(view: SentenceView, quantity: QuantityReading, find: IndicatorFinder): Indicator {
  const { text } = view
  const index = clauseIndexOf(view, quantity.from)
  const clause = view.clauses[index] ?? { from: view.from, to: view.to }
  const respective = findRespective(view, quantity, clause)
  if (respective) return indicatorOf(...trimFirst(view, respective))
  const left = wordsBefore(view, quantity, clause)
  const right = wordsBehind(view, quantity, clause)
  const around: Surroundings = {
    clause,
    left,
    right,
    leftText: text.slice(left.from, left.to),
    rightText: text.slice(right.from, right.to),
  }
  const reward = quantity.kind === 'money' ? rewardOf(view, quantity, around) : null
  if (reward) return reward
  const shared = sharesWithPrevious(view, quantity, clause)
  if (shared) return find(shared)
  const object = standardObject(view, quantity, clause, view.clauses[index + 1])
  // 每平方公里应急排涝能力: what says enough needs no object.
  if (object && around.leftText.length > 9 && /[率数量力]$/.test(around.leftText)) return indicatorOf(left)
  // 总面积不低于600平方米的标准，加强党群服务中心建设: what has that attribute is named first.
  if (object && ATTRIBUTE_ALONE.test(around.leftText)) return indicatorOf(withoutTail(text, object), left)
  if (object) return isBareOrPlace(around.leftText) && !/[面规]/.test(around.leftText) ? indicatorOf(object) : joined(left, object, 60)
  const named =
    quantity.kind === 'percentage' || quantity.kind === 'coverage'
      ? ofShare(text, quantity, around, () => objectBefore(view, index, find))
      : ofCount(view, quantity, around, () => objectBefore(view, index, find))
  const own = named && withSubject(view, quantity, named, find)
  // 投资450亿元、增长9%以上: how much the same grows.
  const grown = own === null && GROWTH.test(around.leftText) ? previousTarget(view, quantity, clause) : undefined
  const base = grown && find(grown).parts.at(-1)
  if (base) return joined(base, left, 60)
  const found = own ?? ofEarlierClause(view, around, objectBefore(view, index, find))
  // 培训2轮、不少于600人次: a second count of the same.
  const previous = found.parts.length === 0 ? previousTarget(view, quantity, clause) : undefined
  if (previous) return find(previous)
  // 基本实现家庭全覆盖 with nothing before it: whom is better than nothing.
  return found.parts.length === 0 && quantity.kind === 'coverage' && POPULATION.test(around.leftText) ? indicatorOf(left) : found
}

const ATTRIBUTE_ALONE = /^(?:总|建筑|使用|用地|占地|服务)?(?:总)?(?:面积|规模|长度|宽度|高度|半径)$/

/** 党群服务中心建设 without 建设. */
function withoutTail(text: string, { from, to }: Placed): Placed {
  const tail = /(?<=[一-鿿]{4})(?:规范化|标准化)?建设$/.exec(text.slice(from, to))
  return { from, to: tail ? from + tail.index : to }
}

/** 其中达到推荐标准比例: who reaches it is the subject of what was measured before; without one the verb goes. */
function withSubject(
  { text, quantities }: SentenceView,
  { from, kind }: QuantityReading,
  indicator: Indicator,
  find: IndicatorFinder,
): Indicator {
  const [part, ...others] = indicator.parts
  if (kind !== 'percentage' || !part || others.length > 0 || !text.startsWith('达到', part.from)) return indicator
  const before = firstOf(nearestBefore(quantities, from), ({ refused }) => refused === null)
  const whole = before && find(before).parts[0]
  const verb = whole ? text.slice(whole.from, whole.to).indexOf('达到') : -1
  return whole && verb > 1
    ? indicatorOf({ from: whole.from, to: whole.from + verb }, part)
    : indicatorOf({ from: part.from + 2, to: part.to })
}

const POPULATION = /^(?:家庭|农户|人群|居民)$/
const GROWTH = /^(?:年均|同比)?(?:增长|增加|提高|提升|下降|降低|减少)$/
const REWARDING = /^(?:对|按|单个|每|一次性|最高|分|再|共|省级|市级|给予)|奖励$|补助$|资助$|奖补$|扶持$|给予/
const GRANT = /的(?:一次性)?(?:奖励|补助|资助|补贴)$/

/** A promised sum is for somebody: who stands before the giving, where the clause itself does not say what it is for. */
function rewardOf(view: SentenceView, quantity: QuantityReading, { left, right, leftText }: Surroundings): Indicator | null {
  const reward = findReward(view, quantity, right)
  if (!reward || (GRANT.exec(leftText)?.index ?? 0) >= 4) return null
  const overlaps = reward.who.some(({ from, to }) => from < left.to && left.from < to)
  if (!isNoun(leftText) || REWARDING.test(leftText) || overlaps) return indicatorOf(...reward.who, reward.what)
  // 对X的，考核优秀的给予50万元: the condition narrows who.
  return /^的(?:分别|一次性|最高|再)*(?:给予|予以|奖励|补助)/.test(view.text.slice(left.to, quantity.from))
    ? indicatorOf(...reward.who, left, reward.what)
    : null
}

/** A share is of the noun before it, of what stands around it, or of the whole whose part is the object before. */
function ofShare(
  text: string,
  { kind }: QuantityReading,
  { left, right, leftText, rightText }: Surroundings,
  before: () => Stretch | null,
): Indicator | null {
  const whole = /(?:^|占)([^，]{2,14}(?:总量|总数|总额|总人口|人数|总面积))的?$/.exec(leftText)
  if (whole && leftText.length <= (whole[1]?.length ?? 0) + 2) {
    const part = before()
    if (part) return { parts: [withoutEffort(text, part), left], shareOf: true }
  }
  if (isNoun(leftText) && isNoun(rightText) && kind === 'percentage') return joined(left, right, 44)
  if (isNoun(leftText) && !isPlaceOnly(leftText)) return indicatorOf(left)
  return isNoun(rightText) && kind === 'percentage' ? indicatorOf(right) : null
}

/** 社区工作者统一招录力度: the share is of those who are taken on. */
function withoutEffort(text: string, { from, to }: Stretch): Stretch {
  const effort = /(?<=[一-鿿]{3})(?:统一|公开)?(?:招录|招聘|培养|引进|配备|选派|储备|培育)?(?:力度|步伐)$/.exec(text.slice(from, to))
  return { from, to: effort ? from + effort.index : to }
}

const ATTRIBUTE = /(?:半径|面积|宽度|高度|厚度|深度|距离|里程|长度|时间|时长|时限|耗时|用时|浓度|能耗|水耗|温度|价格|金额|周期)$/
const WITHIN = /^(?:个?小时|分钟|秒|天|日|个?工作日|个自然日)$/

/** A count is of the noun behind it, else of the one before it. */
function ofCount(
  view: SentenceView,
  quantity: QuantityReading,
  { clause, left, right, leftText, rightText }: Surroundings,
  before: () => Stretch | null,
): Indicator | null {
  const { text } = view
  const staffed = STAFFED.test(leftText) ? beforeAside(text, clause, left) : null
  if (staffed) return indicatorOf(staffed)
  if (!isNoun(rightText)) return isNoun(leftText) && !isPlaceOnly(leftText) ? indicatorOf(left) : null
  // 每千名…配备18人: the denominator stays with what is counted.
  if (/每[千万百十\d]/.test(leftText)) return joined(left, right, 44)
  const relative = text.charAt(Math.max(quantity.to, quantity.comparing?.to ?? 0)) === '的'
  if (isNoun(leftText)) {
    // 有效应对50年一遇的暴雨
    if (quantity.unit === '年一遇') return joined(left, right, 44)
    if (quantity.kind === 'money' && !relative) return joined(left, right, 60)
    // 平均服务半径小于5公里的充电网络
    if (quantity.kind === 'measure' && relative && ATTRIBUTE.test(leftText)) return indicatorOf(left)
  }
  // 进口货物48小时内放行: what is done in that time to what.
  if (WITHIN.test(quantity.unit ?? '') && quantity.comparator === '<=') {
    const what = isNoun(leftText) ? left : before()
    if (what) return joined(what, right, 60)
  }
  // 主动联系1次签约居民: how often something is done to somebody.
  const done = /^[次遍趟]$/.test(quantity.unit ?? '') ? verbBefore(text, left, quantity.from) : null
  if (done) return indicatorOf(done, right)
  // 创建达标累计48个小区: what they have become stands before 累计.
  if (/达标|示范|合格/.test(leftText.slice(-2)) && text.slice(left.to, quantity.from) === '累计') return joined(left, right, 44)
  // 对860个站台进行改造: what is worked on and the work.
  const work = text.charAt(clause.from) === '对' ? /(?:进行|实施|开展)(?=[一-鿿]{2,10}$)/.exec(rightText) : null
  if (work && work.index > 1)
    return indicatorOf({ from: right.from, to: right.from + work.index }, { from: right.from + work.index + work[0].length, to: right.to })
  // 18个街道实现便民超市全覆盖: the verb is of what they reach.
  const reached = /^[一-鿿（）]{2,10}?((?:基本|全部)?实现)(?=[一-鿿]{3})/.exec(rightText)
  if (reached?.[1] && PLACES.test(rightText.slice(0, reached[0].length - reached[1].length)))
    return indicatorOf(
      { from: right.from, to: right.from + reached[0].length - reached[1].length },
      { from: right.from + reached[0].length, to: right.to },
    )
  const head = findSharedHead(view, clause, right, (next) => wordsBehind(view, next, clause))
  return head ? indicatorOf(right, head) : indicatorOf(narrowNoun(text, right))
}

const PLACES = /(?:乡镇|街道|社区|村|县|区|市|镇|（街道）|（社区）)$/
const STAFFED = /^\d+[户人名家个](?:配备?|设置?|安排|聘用)$/

/** 建立护林员队伍（按300户配1名）: what an aside sizes stands before it. */
function beforeAside(text: string, clause: Placed, left: Placed): Placed | null {
  const open = text.slice(clause.from, left.from).lastIndexOf('（')
  return open > 1 ? stripLeading(text, { from: clause.from, to: clause.from + open }) : null
}

const VERB = new RegExp(`(?:${alternatives(waysOfDoing)})?(?:${alternatives(repeatedVerbs)})$`)

/** What is done, right before how often: `主动联系`1次. */
function verbBefore(text: string, { to }: Stretch, at: number): Placed | null {
  const from = Math.max(to, at - 8)
  const verb = VERB.exec(text.slice(from, at))
  return verb ? { from: from + verb.index, to: at } : null
}

function ofEarlierClause(
  { text, times }: SentenceView,
  { clause, left, right, leftText }: Surroundings,
  before: Stretch | null,
): Indicator {
  if (before) {
    const adds =
      hasWords(leftText) &&
      !/^(?:完成|达到|建成|新增|实现|不少于)$/.test(leftText) &&
      !isPlaceOnly(leftText) &&
      !text.slice(before.from, before.to).includes(leftText)
    return adds ? joined(before, left, 60) : indicatorOf(before)
  }
  const timed = times.some((time) => time.from <= left.from && time.to >= left.to)
  const any = leftText.length > 0 && !timed ? left : right
  return any.to > any.from ? indicatorOf(any) : indicatorOf(...aroundComparator(text, clause.from, left.to))
}

/** 单个项目最高支持200万元: where nothing else is said, what stands on both sides of the comparator. */
function aroundComparator(text: string, from: number, to: number): Placed[] {
  const reaching = readComparatorReaching(text, Math.max(from, to - 40), to)
  return reaching && reaching.from > from
    ? [
        { from, to: reaching.from },
        { from: reaching.to, to },
      ]
    : []
}

/** In `分别增长5%、6.5%` and `超过2%、5%` the second number measures what the first does. */
function sharesWithPrevious(view: SentenceView, quantity: QuantityReading, clause: Placed): QuantityReading | null {
  const previous = previousTarget(view, quantity, clause)
  if (!previous || previous.kind !== quantity.kind) return null
  if (!/^(?:以上|以下|左右)?[、，和]$/.test(view.text.slice(previous.to, quantity.from))) return null
  const after = view.text.charAt(Math.max(quantity.to, quantity.comparing?.to ?? 0))
  return after === '' || /[，。；、：）\n]/.test(after) ? previous : null
}

/** Takes time, scope and verbs off the first part. */
function trimFirst(view: SentenceView, parts: readonly Placed[]): Placed[] {
  const [first, ...rest] = parts
  if (!first) return []
  let from = skipMarks(view.text, first.from, first.to)
  for (const time of view.times)
    if (time.from >= from - 1 && time.from - from < 6 && time.to < first.to) from = skipMarks(view.text, time.to, first.to)
  const scope = findScope(view, first, from)
  if (scope.territory && scope.territory.to < first.to - 1) from = scope.territory.to
  const leading = stripLeading(view.text, { from, to: first.to })
  return [leading.to > leading.from ? leading : first, ...rest]
}
