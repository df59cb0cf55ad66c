import type { Placed, QuantityReading, TimeReading } from '../../tree.ts'
import type { SentenceView } from './sentence-view.ts'

/** The time that is a number’s own where times and numbers are matched one by one, and where the words behind 分别 begin, where those say what is measured. */
export interface RespectiveTime {
  readonly time: TimeReading
  readonly behind: number | null
  readonly first: QuantityReading
}

// 到2025年、2030年，森林覆盖率分别达到…: the subject may stand between.
const SUBJECT = /^(?:[底末]?前)?(?:，[^，。；、\d]{2,30})?$/
const JOINS = /^(?:[、，和及]|以及)$/

/**
 * Reads which of several times a number belongs to: in `2024年、2025年分别改造200栋、300栋` the second is due in 2025.
 * Null for `2024年底前城市、农村分别改造200栋、300栋`, whose items are places.
 */
export function respectiveTime(
  { text, quantities, times }: SentenceView,
  quantity: QuantityReading,
  clause: Placed,
): RespectiveTime | null {
  const from = Math.max(clause.from, quantity.from - 200)
  const word = text.slice(from, quantity.from).lastIndexOf('分别')
  if (word === -1) return null
  const at = from + word
  const siblings = quantities.filter(({ from: start, refused }) => start > at && start < clause.to && refused === null)
  const index = siblings.indexOf(quantity)
  const first = siblings[0]
  if (siblings.length < 2 || index === -1 || !first) return null
  const before = times
    .filter(({ role, from: start, to }) => role === 'deadline' && start >= clause.from - 40 && to <= at)
    .slice(-siblings.length)
  const time = before[index]
  if (before.length !== siblings.length || !time) return null
  const joined = before.every(({ to }, place) => {
    const next = before[place + 1]
    return next ? JOINS.test(text.slice(to, next.from)) : SUBJECT.test(text.slice(to, at))
  })
  if (!joined) return null
  return { time, first, behind: at - (before.at(-1)?.to ?? at) < 2 ? at + 2 : null }
}
