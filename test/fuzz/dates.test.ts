import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from '../../src/recognize/time/find-times.ts'
import { check } from './check.ts'
import { writeHan } from './write-han.ts'

const YEAR = 2023
const reference = { year: YEAR, firstYear: YEAR, periodEnd: '2025-12-31' }
const style = { liang: false, circle: false, fullTen: false }

const year = fc.integer({ min: YEAR, max: 2035 })
const month = fc.integer({ min: 1, max: 12 })
const day = fc.integer({ min: 1, max: 28 })
const inDigits = (value: number, han: boolean): string => (han ? writeHan(value, style) : String(value))
const yearIn = (value: number, han: boolean): string =>
  han ? String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))) : String(value)
const two = (value: number): string => String(value).padStart(2, '0')
/** Counted as the Romans did, not by asking a calendar of the platform. */
const lastDay = (y: number, m: number): number => {
  if (m === 2) return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31
}

interface Written {
  readonly text: string
  readonly date: string
}

const written: fc.Arbitrary<Written> = fc.oneof(
  fc
    .tuple(year, fc.boolean(), fc.constantFrom('到_年', '_年底前', '_年年底前', '_年末', '_年内', '力争到_年', '截至_年底'))
    .map(([y, han, form]) => ({
      text: form.replace('_', yearIn(y, han)),
      date: `${y}-12-31`,
    })),
  fc.tuple(year, month, fc.boolean(), fc.constantFrom('_年_月底前', '_年_月前', '到_年_月', '_年_月末')).map(([y, m, han, form]) => ({
    text: form.replace('_', yearIn(y, han)).replace('_', inDigits(m, han)),
    date: `${y}-${two(m)}-${two(lastDay(y, m))}`,
  })),
  fc.tuple(year, month, day, fc.boolean()).map(([y, m, d, han]) => ({
    text: `${yearIn(y, han)}年${inDigits(m, han)}月${inDigits(d, han)}日前`,
    date: `${y}-${two(m)}-${two(d)}`,
  })),
  fc.tuple(month, fc.boolean(), fc.constantFrom('_月底前', '_月份前', '_月底')).map(([m, han, form]) => ({
    text: form.replace('_', inDigits(m, han)),
    date: `${YEAR}-${two(m)}-${two(lastDay(YEAR, m))}`,
  })),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => ({
    text: `${y}年第${'一二三四'.charAt(quarter - 1)}季度`,
    date: `${y}-${two(quarter * 3)}-${two(lastDay(y, quarter * 3))}`,
  })),
  fc.constantFrom<Written>(
    { text: '年底前', date: `${YEAR}-12-31` },
    { text: '年内', date: `${YEAR}-12-31` },
    { text: '全年', date: `${YEAR}-12-31` },
    { text: '今年', date: `${YEAR}-12-31` },
    { text: '上半年', date: `${YEAR}-06-30` },
    { text: '到“十四五”末', date: '2025-12-31' },
    { text: '规划期末', date: '2025-12-31' },
  ),
)

describe('a time that was written', () => {
  it('reads back to its last day, from its first character to its last', () => {
    check(
      fc.property(
        fc.constantFrom('', '全市要抓紧，', '。'),
        written,
        fc.constantFrom('，', '完成改造。', ''),
        (before, { text, date }, after) => {
          const found = findTimes(before + text + after, reference)
          expect(found.map((time) => ({ text: (before + text + after).slice(time.from, time.to), date: time.date }))).toEqual([
            { text, date },
          ])
        },
      ),
      900,
    )
  })

  it('is never a day that the calendar does not have', () => {
    const anything = fc
      .array(fc.constantFrom(...'0123456789年月日底末前到至-第一二三十上下半季度每'), { maxLength: 30 })
      .map((list) => list.join(''))
    check(
      fc.property(anything, (text) => {
        let last = 0
        for (const { date, from, to } of findTimes(text, reference)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          last = to
          if (date === null) continue
          const [y = 0, m = 0, d = 0] = date.split('-').map(Number)
          expect(m >= 1 && m <= 12 && d >= 1 && d <= lastDay(y, m), date).toBe(true)
        }
      }),
    )
  })
})
