import { allMatches } from '../../../text/all-matches.ts'
import type { Placed, QuantityReading } from '../../../tree.ts'
import { clauseIndexOf, type SentenceView } from '../sentence-view.ts'
import { stripLeading } from '../strip.ts'
import { alignList } from './align-list.ts'
import { condense } from './condense.ts'

/** Who is promised a sum, as parts in their order, and the word for it. */
export interface Reward {
  readonly who: readonly Placed[]
  readonly what: Placed | null
}

const FRAME = /(?:^|[，；：。）]|其中|同时|并|支持)对于?(?=[一-鿿“])/g
const OCCASION = /每(?:认定|新增|引进|培育|获批|增加|孵化|吸纳|建成|招用)\d{0,6}[个家项名户件](?=[一-鿿“]{2})/
const GIVEN = /给予|予以|奖励|补助|资助|补贴|奖补|扶持/
const HOW = '(?:分别|一次性|最高|再|各|每[个家户人项年名]|分[一二三四五]年|共){0,4}'
// Where the words for who end: a comma, or what is given and by which measure.
const GIVING = new RegExp(
  [
    '[，；：]',
    '[省市县区](?:级|财政|级财政)(?=按照?|(?:分别)?(?:给予|予以))',
    `${HOW}(?:给予|予以)`,
    `${HOW}(?:奖励|补助|资助|补贴|奖补|扶持|贴息)(?=[每最不约至按\\d一二三四五六七八九十百千万]|$)`,
    '按照?(?=[^，]{0,24}(?:给予|予以|标准|比例|的))',
    '最高(?=给予|不超过|可|达|奖励|补助|资助|补贴|\\d)',
    '(?:分别|一次性)(?=[\\d一二三四五六七八九十百千万最给])',
  ].join('|'),
)
const WORD = /(?:一次性)?(?:财政|资金|创新|经费|项目经费|综合)?(?:奖励|补助|资助|补贴|奖补|扶持|贴息|奖金)/
const GROUND = /^(?:按|依据|根据|经|由|在|通过|结合|参照|其中|对照|最高|每(?!年)|单个|分别)/
const LONGEST = 400

/**
 * Reads whom a promised sum is for: in `对新认定的省级平台，给予最高100万元奖励` it is `新认定的省级平台`, and the word is `奖励`.
 * Of a list that sums are matched with one by one (`国家级、省级平台分别奖励30万元、20万元`) it takes the item that has the sum’s place.
 * Null where nothing is given: `产值达到30万元`.
 */
export function findReward(view: SentenceView, quantity: QuantityReading, right: Placed): Reward | null {
  const { text } = view
  const start = Math.max(view.from, quantity.from - LONGEST)
  const before = text.slice(start, quantity.from)
  const frame = frameOf(view, quantity, before, start)
  if (!frame) return null
  const after = text.slice(frame, quantity.from)
  const end = GIVING.exec(after)?.index ?? after.length
  const who = trimmed(text, { from: frame, to: frame + end })
  if (who.to - who.from < 2) return null
  const list = sumsOf(view, quantity)
  return { who: parties(view, quantity, who, list), what: wordOf(view, quantity, right, frame + end) }
}

/** Where the words for who begin: behind the last 对 of the same part of the sentence, else at a clause that names somebody, else behind an earlier 对. */
function frameOf(view: SentenceView, quantity: QuantityReading, before: string, start: number): number | null {
  const { text, clauses } = view
  const own = clauses[clauseIndexOf(view, quantity.from)]
  const lead = own ? text.slice(Math.max(own.from, start), quantity.from) : ''
  const occasion = OCCASION.exec(lead)
  const behind = occasion ? occasion.index + occasion[0].length : 0
  if (occasion && (GIVEN.exec(lead.slice(behind))?.index ?? 0) >= 2) return quantity.from - lead.length + behind
  if (EACH.test(lead)) return quantity.from - lead.length
  const frames = allMatches(FRAME, before).map((match) => start + match.index + match[0].length)
  const part = start + before.lastIndexOf('；') + 1
  const framed = frames.findLast((at) => at >= part)
  if (framed !== undefined) return headless(text, framed, quantity.from) ? (encouraged(view, framed) ?? framed) : framed
  return receiver(view, quantity, part) ?? frames.at(-1) ?? null
}

// 每家载体每年最高补助: it says for whom; 每个企业 and 单个项目 leave it open.
const EACH = /^每[个家户名](?!企业|项目|单位|一次|最高|给予|补助|奖励)[一-鿿]{2,8}?(?:每[年月])?(?:最高)?(?:给予|予以|奖励|补助|资助|补贴)/

/** Whether the words behind 对 are a bare condition: `对投资达500万元以上的，`. */
const headless = (text: string, from: number, to: number): boolean =>
  /^[^；]*?(?:以上|以下|超过[^，；]{2,12})的，/.test(text.slice(from, to))

/** The clause before a bare condition that says what is encouraged: `支持企业实施技术改造，对…的，`. */
function encouraged({ text, clauses }: SentenceView, at: number): number | null {
  const index = clauses.findIndex(({ from, to }) => at >= from && at < to)
  const before = clauses[index - 1]
  if (!before || !/^(?:支持|鼓励|引导|推动|实施)/.test(text.slice(before.from, before.from + 2))) return null
  return stripLeading(text, { from: before.from, to: before.to }).from
}

/** The first clause of this part of the sentence that names somebody, where the sum’s own clause only gives: `新获批省级机构的企业，给予…`. */
function receiver(view: SentenceView, quantity: QuantityReading, part: number): number | null {
  const { text, clauses } = view
  const index = clauseIndexOf(view, quantity.from)
  const [clause, previous] = [clauses[index], clauses[index - 1]]
  if (!clause) return null
  const giving = text.slice(Math.max(part, previous?.from ?? clause.from), Math.min(clause.to, quantity.to + 40))
  if (!WORD.test(giving) && !/给予|予以/.test(giving)) return null
  const candidates = clauses.filter(({ from, to }, at) => from >= part && at < index && to - from > 3)
  const first =
    candidates.find(({ from }) => !GROUND.test(text.slice(from, from + 3))) ??
    candidates.find(({ from }) => /^(?:每[个家户名]|单个)/.test(text.slice(from, from + 3)))
  if (!first) return null
  const { from } = stripLeading(text, { from: first.from, to: first.to })
  // 每年支持一批X的企业: how many are called says nothing about who.
  return from + (/^(?:一批|若干)/.exec(text.slice(from, first.to))?.[0].length ?? 0)
}

/** The parts that name who: the item of a list that has the sum’s place, what it must have reached, the noun without its description. */
function parties(view: SentenceView, quantity: QuantityReading, who: Placed, list: SumList): readonly Placed[] {
  const { text } = view
  const threshold = thresholdBefore(view, quantity, who)
  if (list.count > 1) {
    const reached = threshold && alignList(text, threshold, list.count)?.[list.index]
    if (reached) return who.to - who.from <= 16 ? [who, ...reached] : reached
    const item = alignList(text, who, list.count)?.[list.index]
    if (item) return item.length === 1 && item[0] ? condense(text, item[0]) : item
  }
  return condense(text, who)
}

/** `，年销售收入首次达到2000万元、5000万元的，分别给予…`: the clause right before the giving that says what must be reached. */
function thresholdBefore(view: SentenceView, quantity: QuantityReading, who: Placed): Placed | null {
  const clause = view.clauses[clauseIndexOf(view, quantity.from) - 1]
  if (!clause || clause.from <= who.to || view.text.charAt(clause.to - 1) !== '的') return null
  return { from: clause.from, to: clause.to - 1 }
}

/** The word for what is given: behind the sum, between it and who, or later in the sentence. */
function wordOf(view: SentenceView, quantity: QuantityReading, right: Placed, from: number): Placed | null {
  const { text } = view
  for (const stretch of [right, { from, to: quantity.from }, { from: quantity.to, to: Math.min(view.to, quantity.to + 60) }]) {
    const word = WORD.exec(text.slice(stretch.from, stretch.to))
    if (word) return { from: stretch.from + word.index, to: stretch.from + word.index + word[0].length }
  }
  return null
}

interface SumList {
  readonly count: number
  readonly index: number
}

/** The sums that stand in one list with this one. */
function sumsOf(view: SentenceView, quantity: QuantityReading): SumList {
  const sums = view.quantities.filter(({ kind, refused }) => kind === quantity.kind && refused === null)
  const at = sums.indexOf(quantity)
  const follows = (left: QuantityReading | undefined, right: QuantityReading | undefined): boolean =>
    left !== undefined && right !== undefined && /^[、，和]$/.test(view.text.slice(left.to, right.from))
  let first = at
  while (follows(sums[first - 1], sums[first])) first--
  let last = at
  while (follows(sums[last], sums[last + 1])) last++
  return { count: last - first + 1, index: at - first }
}

function trimmed(text: string, { from, to }: Placed): Placed {
  let end = to
  while (end > from && /[，、；的]/.test(text.charAt(end - 1))) end--
  return { from, to: end }
}
