import type { Placed, QuantityReading } from '../../tree.ts'
import { narrowNoun } from './narrow-noun.ts'
import type { SentenceView } from './sentence-view.ts'

/** Who is promised a sum, and the word for it. */
export interface Reward {
  readonly who: Placed
  readonly what: Placed | null
}

const FRAME = /(?:^|[，；：。）]|其中|同时|并|支持)(?:对于?|给予)(?=[一-鿿“])/g
const GIVING =
  /(?:，|的，|的)?(?:分别|一次性|按照?|每[个家户人项年]|最高|再|分[一二三四五]年)*(?:共)?(?:给予|予以|奖励|补助|资助|补贴|奖补|扶持|贴息|按照?|最高)/
const WORD = /(?:一次性)?(?:财政|资金|创新|经费|项目经费|综合)?(?:奖励|补助|资助|补贴|奖补|扶持|贴息|奖金)/
const LONGEST = 26

/**
 * Reads whom a promised sum is for: in `对新认定的省级平台，给予最高100万元奖励` it is `新认定的省级平台`, and the word is `奖励`.
 * Of a list that sums are matched with one by one (`对A、B、C分别奖励30万元、20万元、10万元`) it takes the item that has the sum’s place.
 */
export function findReward(view: SentenceView, quantity: QuantityReading, right: Placed): Reward | null {
  const { text } = view
  const start = Math.max(view.from, quantity.from - 400)
  const before = text.slice(start, quantity.from)
  const frame = lastFrame(before)
  if (frame === null) return null
  const after = before.slice(frame)
  const giving = GIVING.exec(after)
  const end = frame + (giving ? giving.index : after.length)
  let who: Placed = { from: start + frame, to: start + end }
  while (who.to > who.from && /[，、；的]/.test(text.charAt(who.to - 1))) who = { from: who.from, to: who.to - 1 }
  if (who.to - who.from < 2) return null
  const list = sumsOf(view, quantity)
  who = list.count > 1 ? itemOf(text, who, list) : who
  if (who.to - who.from > LONGEST) who = narrowNoun(text, who)
  const word = WORD.exec(text.slice(right.from, right.to)) ?? null
  if (word) return { who, what: { from: right.from + word.index, to: right.from + word.index + word[0].length } }
  const said = WORD.exec(before.slice(end))
  const later = WORD.exec(text.slice(quantity.to, Math.min(view.to, quantity.to + 60)))
  if (said) return { who, what: { from: start + end + said.index, to: start + end + said.index + said[0].length } }
  return { who, what: later ? { from: quantity.to + later.index, to: quantity.to + later.index + later[0].length } : null }
}

function lastFrame(before: string): number | null {
  let found: number | null = null
  FRAME.lastIndex = 0
  for (let match = FRAME.exec(before); match !== null; match = FRAME.exec(before)) {
    if (match[0].endsWith('给予') && found !== null) continue
    if (!match[0].endsWith('给予')) found = match.index + match[0].length
  }
  return found
}

interface SumList {
  readonly count: number
  readonly index: number
}

/** The sums that stand in one list with this one. */
function sumsOf(view: SentenceView, quantity: QuantityReading): SumList {
  const sums = view.quantities.filter(({ kind, refused }) => kind === quantity.kind && refused === null)
  const at = sums.indexOf(quantity)
  const joined = (left: QuantityReading | undefined, right: QuantityReading | undefined): boolean =>
    left !== undefined && right !== undefined && /^[、，和]$/.test(view.text.slice(left.to, right.from))
  let first = at
  while (joined(sums[first - 1], sums[first])) first--
  let last = at
  while (joined(sums[last], sums[last + 1])) last++
  return { count: last - first + 1, index: at - first }
}

/** The item of an enumeration that has the sum’s place; the whole where the two lists do not match. */
function itemOf(text: string, who: Placed, { count, index }: SumList): Placed {
  if (who.to - who.from <= LONGEST) return who
  const cuts: number[] = []
  let depth = 0
  for (let at = who.from; at < who.to; at++) {
    const character = text.charAt(at)
    if (character === '“' && text.charAt(at - 1) === '”') cuts.push(at)
    if (character === '（' || character === '“') depth++
    else if (character === '）' || character === '”') depth--
    else if (character === '、' && depth === 0) cuts.push(at + 1)
  }
  if (cuts.length !== count - 1) return who
  const from = index === 0 ? who.from : (cuts[index - 1] ?? who.from)
  const to = index === count - 1 ? who.to : (cuts[index] ?? who.to)
  return { from, to: text.charAt(to - 1) === '、' ? to - 1 : to }
}
