import { messageOf } from '../../model/diagnostic-messages.ts'
import { isoDate } from '../../recognize/time/calendar.ts'
import { readNumeral } from '../../text/numerals.ts'
import { type Oddity, type DiagnosedDocument } from './oddity.ts'

const BEFORE = /(?:(\d{4}|[一二三四五六七八九零〇○]{4})年)?(\d{1,2}|[一二三四五六七八九十]{1,3})$/
const DAY = /^(\d{1,2}|[一二三四五六七八九十]{1,3})[日号](?:[-—–~～至到]{1,2}(\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?/
// 2000 is a leap year: without a year, 2月29日 exists.
const SOME_LEAP_YEAR = 2000

/** Finds days and months that no calendar has: `9月31日`, `2023年2月29日`, `2023年13月`; not `2月29日` without its year, nor `18月龄`. */
export function findImpossibleDates({ parsed, root }: DiagnosedDocument): Oddity[] {
  const text = parsed.document.map.text.slice(root.from, root.to)
  const found: Oddity[] = []
  for (let at = text.indexOf('月'); at !== -1; at = text.indexOf('月', at + 1)) {
    const before = BEFORE.exec(text.slice(Math.max(0, at - 8), at))
    if (!before) continue
    const [whole, year, printed = ''] = before
    const behind = DAY.exec(text.slice(at + 1, at + 10))
    if (year === undefined && behind === null) continue
    const month = readNumeral(printed) ?? 0
    const days = behind ? [behind[1], behind[2]].flatMap((day) => (day === undefined ? [] : [readNumeral(day) ?? 0])) : [1]
    if (days.every((day) => isoDate(yearOf(year), month, day) !== null)) continue
    const [from, to] = [at - whole.length, at + 1 + (behind?.[0].length ?? 0)]
    const date = text.slice(from, to)
    found.push({
      from: root.from + from,
      to: root.from + to,
      message: messageOf('no-such-day', { date }),
    })
  }
  return found
}

function yearOf(year: string | undefined): number {
  return year === undefined ? SOME_LEAP_YEAR : (readNumeral(year) ?? SOME_LEAP_YEAR)
}
