import type { TimeReading } from '../../tree.ts'
import { readNumeral } from '../../text/numerals.ts'
import { endOfMonth, endOfYear, isoDate } from './calendar.ts'

/** What time words are resolved against: the year of the plan, and the years that it is for. */
export interface TimeReference {
  /** The year that 年底前 and 今年 mean; null where nothing says. */
  readonly year: number | null
  /** The first year of what the plan is for: an earlier one is past. */
  readonly firstYear: number | null
  /** The last day of the plan’s period, for 规划期末 and 三年内. */
  readonly periodEnd: string | null
}

const YEAR = '(?:\\d{4}|[一二三四五六七八九零〇○]{4})'
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
// Every alternative begins with a character that few places have; what stands before the match is looked at afterwards.
const TIMES = new RegExp(
  [
    `(?<from>${YEAR})年?[-—–~至到]{1,2}(?<until>${YEAR})年(?:期间|年均)?`,
    `(?<year>${YEAR})年(?:(?<month>${NUMBER})月份?(?:(?<day>${NUMBER})[日号])?|(?<half>上半年|下半年)|第?(?<quarter>[一二三四1-4])季度|度)?(?<tail>年底|底|年末|末)?(?<limit>之?前|以前|内(?!部|外|需|蒙|河|涝)|中(?![心部小央等学国医西东药介试期共华])|期间|起|以来|以后|之?后)?`,
    `(?<bareMonth>${NUMBER})月份?(?:(?<bareDay>${NUMBER})[日号])?(?:底|末)?(?:之?前|以前|底|末)`,
    '(?<plan>十[一二三四五六七])五”?(?:规划)?(?<planTail>时期末|期末|末|时期|期间|规划期|以来)?',
    '(?<within>[一二两三四五六七八九十]{1,2}|\\d{1,2})个?年(?:之|以)?内',
    '(?<word>贯穿全年|全年|年底之?前|年底|年末前|年末|年内|本年度|本年|今年年?底前?|今年内|今年|明年年?底之?前|明年年?底|明年|去年年?底|去年|上年度|上年|前年|近年来|近[一二两三四五六七八九十]年来?|过去[一二两三四五六七八九十]年|截至目前|目前|规划期末|规划期内|期末|上半年|下半年|(?:第?[一二三四]|[1-4])季度[末底]?前?)',
    '(?<every>每年度?|每半年|每个季度|每季度?|每个月|每月|每周|每星期|每日|每天|每[两二三四五六]个?(?:年|季度|月|周|星期|日|天)|每\\d{1,2}(?:[-—–~至到]\\d{1,2})?年(?!级)|逐年)',
    '(?:印发|发布)(?:之日起|之日|后|起)(?<months>[一二三四五六七八九十两]{1,2}|\\d{1,2})个月(?:之|以)?内',
  ].join('|'),
  'g',
)
const LEAD = /(?:力争到|争取到|截至|截止到?|(?<![达增加高升降少大小短])到|[至比较从自])“?$/
// 去年水平, 不低于上年度: last year is only what something is set against.
const AGAINST = /(?:较|比|与|和|同|于|超过|相比|达到)$/
const STANDARD = /^(?:度)?(?:的)?(?:水平|同期|基数|平均|实际|执行|标准)/
// 上年结转项目: the words name what is meant.
const NAMING = /^(?:度)?(?:结转|遗留|未)/

const RECURRENCES: Readonly<Record<string, TimeReading['recurrence']>> = {
  每年: 'year', 每年度: 'year', 每半年: 'half-year', 每季: 'quarter', 每季度: 'quarter', 每个季度: 'quarter', 每月: 'month', 每个月: 'month', 每周: 'week', 每星期: 'week', 每日: 'day', 每天: 'day',
} // prettier-ignore

/**
 * Finds every time expression in the clean text, in order, and the last day that it names.
 * Reads `年底前`, `到2025年`, `6月底前`, `“十四五”末`, `每季度`; not the year of `〔2023〕35号`; 2023年 before the plan’s year is past.
 */
export function findTimes(text: string, reference: TimeReference): TimeReading[] {
  const found: TimeReading[] = []
  TIMES.lastIndex = 0
  for (let match = TIMES.exec(text); match !== null; match = TIMES.exec(text)) {
    const before = found.at(-1)
    const shift = before && before.to === match.index ? shiftOf(text.slice(before.from, before.to)) : null
    const year = reference.year
    const reading = readTime(match, text, shift !== null && year !== null ? { ...reference, year: year + shift } : reference)
    if (!reading || inTitle(text, match.index)) continue
    // 明年上半年 and 明年6月底前 are one time.
    if (before && shift !== null && reading.role === 'deadline')
      found[found.length - 1] = { ...reading, from: before.from, ...(shift < 0 ? { role: 'past' } : {}) }
    else found.push(reading)
  }
  return found
}

const shiftOf = (word: string): number | null => (/^(?:今|本)年度?$/.test(word) ? 0 : word === '明年' ? 1 : word === '去年' ? -1 : null)

/** The years of a title say nothing about when something is due: 《规划（2021—2035年）》. */
function inTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}

function readTime(match: RegExpExecArray, text: string, reference: TimeReference): TimeReading | null {
  const groups = match.groups ?? {}
  const lead = LEAD.exec(text.slice(Math.max(0, match.index - 4), match.index))?.[0] ?? ''
  const from = match.index - lead.length
  const to = match.index + match[0].length
  const make = (
    rule: string,
    role: TimeReading['role'],
    date: string | null,
    precision: TimeReading['precision'],
    recurrence: TimeReading['recurrence'] = null,
  ): TimeReading => ({ type: 'time', rule, role, from, to, date, precision, recurrence })
  if (groups.until) {
    const year = yearOf(groups.until)
    return make('years', roleOf(lead, year, reference), endOfYear(year), 'period')
  }
  if (groups.year) return readDated(groups, lead, make, text.slice(to, to + 8), reference)
  if (groups.bareMonth) {
    const month = readNumeral(groups.bareMonth) ?? 0
    const day = groups.bareDay ? readNumeral(groups.bareDay) : null
    const date = reference.year === null ? null : day === null ? endOfMonth(reference.year, month) : isoDate(reference.year, month, day)
    if (month < 1 || month > 12) return null
    const yearly = text.startsWith('每年', match.index - 2)
    return make('month', yearly ? 'recurrence' : 'deadline', date, day === null ? 'month' : 'day', yearly ? 'year' : null)
  }
  if (groups.plan) {
    const number = '一二三四五六七'.indexOf(groups.plan.charAt(1)) + 11
    const end = 2005 + (number - 10) * 5
    if (!groups.planTail && lead === '') return null
    if (groups.planTail === '以来') return make('five-year-plan', 'past', null, 'period')
    const past = reference.firstYear !== null && end < reference.firstYear
    return make('five-year-plan', past ? 'past' : 'deadline', endOfYear(end), 'period')
  }
  // 印发后3个月内: the day is not counted out, since the words may mean another document.
  if (groups.months) return make('within-months', 'deadline', null, 'period')
  if (groups.within) {
    // 销售后1年内 counts from what happened before.
    if (/[后起]$/.test(text.charAt(match.index - 1))) return null
    const years = readNumeral(groups.within) ?? 0
    const end =
      reference.periodEnd !== null && years >= 3
        ? reference.periodEnd
        : reference.year === null
          ? null
          : endOfYear(reference.year + years - 1)
    return make('within-years', 'deadline', end, 'period')
  }
  // 期初…，期末…: a period that comes again is not the plan's.
  if (groups.word === '期末' && text.slice(Math.max(0, match.index - 40), match.index).includes('期初')) return null
  if (groups.every) return make('recurrence', 'recurrence', null, 'period', RECURRENCES[groups.every] ?? null)
  if (groups.word)
    return readWord(groups.word, make, reference, text.slice(Math.max(0, match.index - 2), match.index), text.slice(to, to + 3))
  return null
}

type Make = (rule: string, role: TimeReading['role'], date: string | null, precision: TimeReading['precision']) => TimeReading

function readDated(
  groups: Record<string, string | undefined>,
  lead: string,
  make: Make,
  next: string,
  reference: TimeReference,
): TimeReading | null {
  const year = yearOf(groups.year ?? '')
  if (year < 1949 || year > 2100) return null
  const month = groups.month ? readNumeral(groups.month) : null
  const day = groups.day ? readNumeral(groups.day) : null
  let date: string | null
  let precision: TimeReading['precision'] = 'year'
  if (month !== null && day !== null) {
    date = isoDate(year, month, day)
    precision = 'day'
    // A bare day is when something happened or happens; only 前 or 底 makes it a limit.
    if (!groups.limit || !/前/.test(groups.limit))
      return make('day', /起|以来|后/.test(groups.limit ?? '') ? 'start' : 'past', date, precision)
  } else if (month !== null) {
    date = endOfMonth(year, month)
    precision = 'month'
    if (!groups.tail && !groups.limit && lead === '') return make('month-of-year', 'past', date, precision)
  } else if (groups.half) {
    date = groups.half === '上半年' ? isoDate(year, 6, 30) : endOfYear(year)
    precision = 'half-year'
  } else if (groups.quarter) {
    date = endOfMonth(year, (quarterOf(groups.quarter) ?? 4) * 3)
    precision = 'quarter'
  } else date = endOfYear(year)
  if (groups.limit === '以来') return make('since', 'past', null, precision)
  if (/^起|后/.test(groups.limit ?? '')) return make('since', 'start', null, precision)
  // 2020年的3.68万亿元 and 2020年增加到 compare; a year that the plan’s lies behind is past.
  if (lead === '比' || lead === '较' || /^的(?:[\d.]+|[一二两三四五六七八九十]+)(?:倍|%|成)/.test(next))
    return make('baseline', 'baseline', date, precision)
  if (lead === '从' || lead === '自') return make('since', next.startsWith('的') ? 'past' : 'start', null, precision)
  return make('year', roleOf(lead, year, reference), date, precision)
}

function roleOf(lead: string, year: number, reference: TimeReference): TimeReading['role'] {
  if (lead === '比' || lead === '较') return 'baseline'
  if (reference.firstYear !== null && year < reference.firstYear) return 'past'
  return 'deadline'
}

function readWord(word: string, make: Make, { year, periodEnd }: TimeReference, before: string, next: string): TimeReading | null {
  if (/^(?:去年|上年)/.test(word) && NAMING.test(next)) return null
  if (/^(?:去年|上年)/.test(word) && (AGAINST.test(before) || STANDARD.test(next)))
    return make('baseline', 'baseline', year === null ? null : endOfYear(year - 1), 'year')
  if (/^(?:去年|上年|前年|近年|近[^期]|过去|.年来|目前|截至目前)/.test(word)) return make('past-word', 'past', null, 'period')
  if (word === '近期' || word === '远期') return null
  if (word === '期末' || word.startsWith('规划期')) return make('period-end', 'deadline', periodEnd, 'period')
  if (word === '上半年') return make('half-year', 'deadline', year === null ? null : isoDate(year, 6, 30), 'half-year')
  if (word === '下半年') return make('half-year', 'deadline', year === null ? null : endOfYear(year), 'half-year')
  const quarter = /([一二三四1-4])季度/.exec(word)
  if (quarter) return make('quarter', 'deadline', year === null ? null : endOfMonth(year, (quarterOf(quarter[1]) ?? 4) * 3), 'quarter')
  if (word.startsWith('明年')) return make('year-word', 'deadline', year === null ? null : endOfYear(year + 1), 'year')
  return make('year-word', 'deadline', year === null ? null : endOfYear(year), 'year')
}

const quarterOf = (text: string | undefined): number | null => readNumeral(text ?? '')

function yearOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : [...text].reduce((value, digit) => value * 10 + (readNumeral(digit) ?? 0), 0)
}
