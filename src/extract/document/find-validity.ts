import { endOfMonth, isoDate } from '../../recognize/time/calendar.ts'
import { readNumeral } from '../../text/numerals.ts'
import type { Placed } from '../../tree.ts'

/** A day on which a document begins or ceases to hold; the date is null where it hangs on a day that is not printed. */
export interface ValidityDay extends Placed {
  readonly date: string
}

const FORCE = '(?:正式)?(?:施行|实施|执行|生效|试行)'
const BEGINS = new RegExp(
  `本[一-鿿]{1,16}?(?:从|自|于)(?:(?:印发|发布|公布|发文|下发)之日(?:起)?(?:(\\d{1,3}|[一二三四五六七八九十]{1,3})(日|天|个月)后)?|(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?)(?:起|开始)?${FORCE}`,
  'g',
)
const ENDS =
  /(?:有效期|执行期|实施期|试行期)限?(?:自[^，。；\n]{2,20}?(?:至|到))?(?:暂定|截止|截至|为|至|到|：){0,3}(?:(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?|底)?|(\d{1,2}|[一二两三四五六七八九十]{1,3})(年|个月))/g

/**
 * Finds when a document begins to hold: `自2024年1月1日起施行`, `自印发之日起施行` (the day of printing, else of issue), said of itself (`本措施…`).
 * Not what another document says (`《条例》自…起施行`).
 */
export function findEffectiveFrom(text: string, stretch: Placed, issued: string | null): ValidityDay | null {
  BEGINS.lastIndex = stretch.from
  for (let match = BEGINS.exec(text); match !== null && match.index < stretch.to; match = BEGINS.exec(text)) {
    const [, count, unit, year, month, day] = match
    const date = year ? isoDate(Number(year), Number(month ?? 1), Number(day ?? 1)) : later(issued, readNumeral(count ?? '') ?? 0, unit)
    if (date) return { date, from: match.index, to: match.index + match[0].length }
  }
  return null
}

/** Finds the last day on which a document holds: `有效期至2025年12月31日`, `有效期2年` counted from the day on which it begins. */
export function findValidUntil(text: string, stretch: Placed, begins: string | null): ValidityDay | null {
  ENDS.lastIndex = stretch.from
  for (let match = ENDS.exec(text); match !== null && match.index < stretch.to; match = ENDS.exec(text)) {
    const [, year, month, day, count, unit] = match
    const date = year ? lastDay(Number(year), month, day) : before(begins, readNumeral(count ?? ''), unit)
    if (date) return { date, from: match.index, to: match.index + match[0].length }
  }
  return null
}

function lastDay(year: number, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return isoDate(year, 12, 31)
  return day === undefined ? endOfMonth(year, Number(month)) : isoDate(year, Number(month), Number(day))
}

/** So many days or months after a day. */
function later(date: string | null, count: number, unit: string | undefined): string | null {
  if (date === null || count === 0) return date
  return unit === '个月' ? addMonths(date, count) : addDays(date, count)
}

/** The last day of so many years or months that begin on a day. */
function before(date: string | null, count: number | null, unit: string | undefined): string | null {
  if (date === null || count === null) return null
  const next = addMonths(date, unit === '年' ? count * 12 : count)
  return next && addDays(next, -1)
}

function addMonths(date: string, count: number): string | null {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const months = year * 12 + month - 1 + count
  const [nextYear, nextMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return isoDate(nextYear, nextMonth, day) ?? endOfMonth(nextYear, nextMonth)
}

function addDays(date: string, count: number): string | null {
  let [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  day += count
  if (day < 1) return endOfMonth(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1)
  for (let last = endOfMonth(year, month); last !== null && day > Number(last.slice(8)); last = endOfMonth(year, month)) {
    day -= Number(last.slice(8))
    month = (month % 12) + 1
    if (month === 1) year++
  }
  return isoDate(year, month, day)
}
