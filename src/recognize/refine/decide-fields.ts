import type { Basis, Modality, TargetKind } from '../../model/lists.ts'
import type { Placed, QuantityReading } from '../../tree.ts'
import { readAmount } from '../quantity/read-number.ts'
import { readUnit } from '../quantity/read-unit.ts'
import type { TimeAt } from './carry-deadline.ts'
import type { SentenceView } from './sentence-view.ts'

/** The printed denominator of a rate. */
export interface PerReading extends Placed {
  readonly value: number
  readonly unit: string
}

const EVENT = /^(?:次|场|期|场次|回|轮|批次|趟|遍|批)$/

/** The kind of a target: the first that fits of money, percentage, measure, frequency, rate, count. */
export function decideKind(quantity: QuantityReading, time: TimeAt, per: PerReading | null, clause: string): TargetKind {
  if (quantity.kind !== 'count') return quantity.kind
  if (quantity.rule === 'ratio') return 'rate'
  if (time.recurrence && EVENT.test(quantity.unit ?? '')) return 'frequency'
  if (per || /每(?!\d+年|学[年期])(?:个|[^年月周日天季半两三，])|平均(?:拥有|每)|人均|户均/.test(clause)) return 'rate'
  return 'count'
}

/** Reads the denominator in front of a value: `每千名常住人口` in `每千名常住人口拥有托位数4.6个`. */
export function findPer(text: string, from: number, to: number): PerReading | null {
  const at = from + text.slice(from, to).lastIndexOf('每')
  if (at < from) return null
  const amount = readAmount(text, at + 1) ?? readScale(text, at + 1)
  if (!amount) return null
  const unit = readUnit(text, amount.to)
  if (/^(?:年|月|周|天|日|季度|学期|学年)$/.test(unit?.text ?? '')) return null
  const noun = /^[一-鿿]{0,12}?(?=拥有|配备|不少于|不低于|达到|至少|不超过|有|床位|托位|，|\d)/.exec(text.slice(unit?.to ?? amount.to, to))
  const end = (unit?.to ?? amount.to) + (noun?.[0].length ?? 0)
  return { from: at, to: end, value: amount.value, unit: unit?.text ?? (noun?.[0] || '人') }
}

/** 每万, 每亿: a scale without a figure is one of it. */
function readScale(text: string, at: number): { readonly value: number; readonly to: number } | null {
  const value = { 万: 1e4, 亿: 1e8 }[text.charAt(at)]
  return value === undefined ? null : { value, to: at + 1 }
}

/** 累计 says that a number counts from the beginning, 新增 and its like that it comes on top. */
export function decideBasis(text: string, clause: Placed, quantity: QuantityReading, previousEnd: number): Basis | null {
  if (quantity.kind === 'percentage' || quantity.kind === 'coverage') return null
  const from = Math.max(clause.from, previousEnd, quantity.from - 60)
  const before = text.slice(from, quantity.from)
  if (/累计/.test(before)) return 'cumulative'
  // 对新认定的平台给予50万元: the platform is new, not the sum.
  if (quantity.kind === 'money' && /给予|奖励|补助|资助|补贴|奖补/.test(before)) return null
  // 新增劳动力平均受教育年限: what is new is not the number.
  if (/平均|人均|年限|寿命|浓度|强度|密度|指数/.test(before)) return null
  if (
    /(?:新增|增加|增创|新建|净增|增设|再培育|新培育|新认定|新创建)(?!长|强|值|的)(?:到|至)?/.test(before) &&
    !/(?:增加|新增)(?:到|至)/.test(before) &&
    !/新建(?:或|住宅|小区|居住|城区|、)/.test(before)
  )
    return 'increase'
  return null
}

/** 力争, 争取 and 原则上 hold to the end of the sentence, 鼓励 and 探索 in their own clause. */
export function decideModality(view: SentenceView, clause: Placed, quantity: QuantityReading): Modality {
  const sentence = view.text.slice(Math.max(view.from, quantity.from - 600), quantity.from)
  if (
    /力争(?!更好|更大|更多)|(?<!资金|项目|政策|指标)争取(?!更好|更大|[^，。；\d]{0,12}(?:支持|资金|补助|债券|额度|政策|试点))|原则上/.test(
      sentence,
    )
  )
    return 'aspirational'
  return /鼓励|探索/.test(view.text.slice(Math.max(clause.from, quantity.from - 120), quantity.from)) ? 'aspirational' : 'binding'
}
