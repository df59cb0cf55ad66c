import type { TimeReading } from '../../tree.ts'
import type { SentenceView } from './sentence-view.ts'

/** What time holds at a place of a sentence. */
export interface TimeAt {
  readonly deadline: TimeReading | null
  readonly recurrence: TimeReading | null
  /** The words 去年, 截至目前 and the like hold here: what is said is done. */
  readonly past: boolean
}

/** The time that holds for each place, and the deadline that opens the sentence and so reaches its end. */
export interface CarriedTime {
  at(clause: number, offset: number): TimeAt
  readonly opener: TimeReading | null
}

const OPENING = /^(?:[^，。；]{0,24}[：])?(?:[—\-●•*·]|力争|争取|确保|其中|同时|即|“|（|，)*(?:全[市省县区州盟旗国])?$/

/**
 * Carries a deadline forward over commas to the targets after it, up to `；`; one that opens its sentence reaches over `；` too.
 * Another time or a recurrence takes over: in `年底前A达到80%，每年办B4次` the second has a recurrence and no deadline.
 */
export function carryDeadline(view: SentenceView, inherited: TimeReading | null): CarriedTime {
  const { text, clauses, times } = view
  const opener = times.find((time) => time.role === 'deadline' && opens(view, time)) ?? null
  const standing: { from: number; time: TimeReading | null; past: boolean }[] = []
  const base = opener ?? inherited
  let next = 0
  standing.push({ from: view.from, time: inherited, past: false })
  for (const clause of clauses) {
    const before = standing.at(-1)
    for (let time = times[next]; time !== undefined && time.from < clause.to; time = times[++next]) {
      if (time.role === 'baseline') continue
      if (time.role === 'deadline') standing.push({ from: time.from, time, past: false })
      else if (time.role === 'recurrence') standing.push({ from: time.from, time: null, past: false })
      else if (time.role === 'start') standing.push({ from: time.from, time: null, past: false })
      else standing.push({ from: time.from, time: null, past: true })
    }
    // 对2023年度考核优秀的村，给予…: when somebody earned it says nothing about the giving.
    const state = standing.at(-1)
    if (before && state !== before && /^(?:对于?|凡|符合)/.test(text.slice(clause.from, clause.from + 2)))
      standing.push({ ...before, from: clause.to })
    if (clause.mark === '；' || clause.mark === '：') {
      const last = standing.at(-1)
      if (clause.mark === '；') standing.push({ from: clause.to, time: base, past: false })
      else if (last?.past) standing.push({ from: clause.to, time: last.time, past: last.past })
    }
  }
  return {
    opener,
    at(index, offset) {
      const clause = clauses[index]
      const state = standing.findLast(({ from }) => from <= offset) ?? { time: null, past: false }
      const own = clause ? times.filter(({ from }) => from >= clause.from && from < clause.to) : []
      const recurrence =
        own.findLast((time) => time.role === 'recurrence' && time.from < offset) ??
        own.find((time) => time.role === 'recurrence' && text.slice(offset, time.from).length < 12) ??
        null
      // A time behind the value in its own clause holds for it where none stands before: 改造任务于年底前完成.
      const later =
        state.time === null && !state.past && recurrence === null
          ? (own.find((time) => time.role === 'deadline' && time.from > offset) ?? null)
          : null
      return { deadline: recurrence && !ownDeadline(own, recurrence) ? null : (state.time ?? later), recurrence, past: state.past }
    },
  }
}

/** A deadline printed in the same clause as a recurrence, behind it, stays: 每年…，到2025年达到. */
const ownDeadline = (own: readonly TimeReading[], recurrence: TimeReading): boolean =>
  own.some((time) => time.role === 'deadline' && time.from > recurrence.from)

function opens(view: SentenceView, time: TimeReading): boolean {
  return OPENING.test(view.text.slice(view.from, time.from))
}
