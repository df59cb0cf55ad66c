import { isoDate } from '../../recognize/time/calendar.ts'
import { readNumeral } from '../../text/numerals.ts'

const YEAR = '(?:19|20)\\d\\d|[一二][〇○零oOО0九][〇○零oOО0一二三四五六七八九]{2}'
const DAY = '\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}'

/** A pattern of whole dates, `2023年6月5日` or `二○一一年十二月十五日`, for {@link readPrintedDate}; a new one each time, since it keeps its place. */
export const datePattern = (): RegExp => new RegExp(`(${YEAR})年(${DAY})月(${DAY})[日号]`, 'g')

/** The day that a match of {@link datePattern} names, as an ISO date; null where the calendar has none, as for `2023年13月1日`. */
export function readPrintedDate([, year = '', month = '', day = '']: RegExpExecArray): string | null {
  const numbers = [/^\d+$/.test(year) ? year : year.replace(/[oOО0]/g, '〇'), month, day].map(readNumeral)
  const [first, second, third] = numbers
  return first && second && third ? isoDate(first, second, third) : null
}
