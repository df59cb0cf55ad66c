import type { Genre } from '../../lexicon/genres.ts'
import type { Period } from '../../model/document.ts'
import { readNumeral } from '../../text/numerals.ts'
import { readNotice } from './read-notice.ts'

const RANGE = /((?:19|20)\d\d)年?(?:[—–－\-~～至到一]{1,2})((?:19|20)\d\d)(?!\d)/
const FIVE_YEARS = /(?<![一二三四五六七八九十百])十([一二三四五六七八九])五(?![个条项届年月日号])|第(十[一二三四五六七八九])个五年/
const YEARS_LONG = /([一两二三四五]|[2-5])年(?:行动|计划|攻坚|提升|建设|发展|规划|滚动|专项)/
const HAN_YEAR = /二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g
const YEAR = /((?:19|20)\d\d)(?:年|年度)?(?!\d)/g

/** What a document says about the time that it is for. */
export interface PeriodSources {
  readonly title: string | null
  /** The title of the notice that carries it. */
  readonly notice: string | null
  readonly genre: Genre | null
  /** The year of its issue, as far as it is printed. */
  readonly year: number | null
}

/**
 * The time that a plan is for: `（2021—2023年）`, `2023年…行动方案`, `“十四五”…规划`, `三年行动计划` from the year of its issue, the year of issue
 * for what is made anew each year (工作要点). Null where nothing says; `2030年前碳达峰行动方案` names an end, no period.
 */
export function findPeriod({ title, notice, genre, year }: PeriodSources): Period | null {
  const found = title === null ? null : periodOf(title)
  if (found) return found
  // A notice that carries several plans speaks of their years, not of this one’s.
  const wrapped = notice === null ? null : readNotice(notice)
  const alone = wrapped !== null && (title === null || wrapped.length <= title.length + 12) ? periodOf(wrapped) : null
  if (alone) return alone
  if (title !== null && year !== null) {
    const long = YEARS_LONG.exec(title)
    if (long) return years(year, year + (readNumeral(long[1] ?? '') ?? 1) - 1)
    if (genre?.annual) return years(year, year)
  }
  return null
}

function periodOf(printed: string): Period | null {
  const title = printed.replace(HAN_YEAR, (year) => String(readNumeral(year) ?? year))
  const range = RANGE.exec(title)
  if (range && Number(range[1]) < Number(range[2])) return years(Number(range[1]), Number(range[2]))
  const five = FIVE_YEARS.exec(title)
  if (five) {
    const nth = readNumeral(five[2] ?? `十${five[1] ?? ''}`) ?? 0
    return years(1951 + nth * 5, 1955 + nth * 5)
  }
  for (const match of title.matchAll(YEAR)) {
    const behind = title.slice(match.index + 4, match.index + 8)
    if (/^年?(?:年?前|年?版|年?修|[〕\]】]|号)/.test(behind) || (!behind.startsWith('年') && behind !== '')) continue
    const first = Number(match[1])
    return years(first, first)
  }
  return null
}

const years = (from: number, to: number): Period => ({ from: `${from}-01-01`, to: `${to}-12-31` })
