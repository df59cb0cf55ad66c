import { allMatches } from '../../text/all-matches.ts'
import type { Comparator } from '../../model/lists.ts'
import type { CarriedTime } from './carry-deadline.ts'
import type { Clause } from './clauses.ts'
import { decideModality } from './decide-fields.ts'
import type { TargetReading } from './target-reading.ts'
import type { SentenceView } from './sentence-view.ts'
import { wordsBefore } from './indicator/words-before.ts'

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  不低于: '>=',
  不少于: '>=',
  不劣于: '>=',
  优于: '>',
  好于: '>',
  高于: '>',
  快于: '>',
  超过: '>',
  不高于: '<=',
  不超过: '<=',
  低于: '<',
  达到: '=',
  接近: '~',
}
const COMPARING = /(?:不低于|不少于|不劣于|优于|好于|(?<!不)高于|快于|(?<!不)超过|不高于|不超过|(?<!不)低于|达到|接近)(?=[一-鿿])/g
const END = '(?=$|[，。；、）])'
const OTHER_FIGURE = new RegExp(
  `^[^，。；、\\d]{0,12}(?:上年|上一年|去年|同期|全国|全省|全市|当地|本地|国家|平均|最低|经济|财政)[^，。；、\\d]{0,20}?(?:水平|(?<![级类])标准|增速|增幅|平均值|均值|比例|增长)${END}`,
)
const AVERAGE = new RegExp(`^[^，。；、\\d]{0,10}平均(?:水平|值|数)?${END}`)
const OTHER_GROUP = new RegExp(`^(?:[一-鿿]{2,8}(?:居民|经济|地区|收入|生产总值|工业|企业))${END}`)
const PACE = /(?:增速|增幅|增长|收入|水平|速度)$/

/** Whether a sentence without a number or a time may hold such a standard: `增速高于全国平均水平`; asked of every sentence, so it only looks for signs. */
export function mayCompare(sentence: string): boolean {
  return /[低少劣优好高快]于|超过|达到|接近/.test(sentence) && /水平|平均|均值|标准|比例|增[速幅长]|居民|经济|收入|企业|工业/.test(sentence)
}

/**
 * Finds standards that are set against another figure without a number: `不低于上年度城镇单位平均工资水平`, `增速高于城镇居民`, `达到全省平均水平`.
 * Not `不低于平均水平的80%`, which has one, nor `达到国家标准`, which is a grade.
 */
export function findRelatives(view: SentenceView, carried: CarriedTime): TargetReading[] {
  return view.clauses.flatMap((clause, index) => {
    const piece = view.text.slice(clause.from, Math.min(clause.to, clause.from + 200))
    return allMatches(COMPARING, piece).flatMap((match) => {
      const word = match[0]
      const figure = figureBehind(word, piece.slice(0, match.index), piece.slice(match.index + word.length, match.index + word.length + 60))
      if (figure === null) return []
      const at = clause.from + match.index
      return [relative(view, carried, clause, index, at, word, figure.length)]
    })
  })
}

function figureBehind(word: string, before: string, behind: string): string | null {
  const average = AVERAGE.exec(behind)
  if (word === '达到' || word === '接近') return average?.[0] ?? null
  const figure = average ?? OTHER_FIGURE.exec(behind) ?? (PACE.test(before) ? OTHER_GROUP.exec(behind) : null)
  return figure?.[0] ?? null
}

function relative(
  view: SentenceView,
  carried: CarriedTime,
  clause: Clause,
  index: number,
  at: number,
  word: string,
  length: number,
): TargetReading {
  const [from, to] = [at + word.length, at + word.length + length]
  const comparator = COMPARATORS[word] ?? '='
  const comparing = { from: at, to: from }
  const time = carried.at(index, at)
  const quantity = {
    type: 'quantity',
    rule: 'relative',
    kind: 'relative',
    from,
    to,
    value: null,
    max: null,
    unit: null,
    comparator,
    comparing,
    small: false,
    refused: null,
  } as const
  const indicator = wordsBefore(view, quantity, clause)
  return {
    from,
    to,
    quantity,
    kind: 'relative',
    comparator,
    comparing,
    clause: { from: clause.from, to: clause.to },
    deadline: time.deadline,
    recurrence: time.recurrence?.recurrence ? time.recurrence : null,
    indicator: { parts: indicator.to > indicator.from ? [indicator] : [], shareOf: false },
    scope: null,
    per: null,
    basis: null,
    modality: decideModality(view, clause, quantity),
  }
}
