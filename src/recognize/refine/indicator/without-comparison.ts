import { firstOf, nearestBehind } from '../nearest.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Indicator } from './indicator.ts'

/** What something is set against is no part of it: `贡献率比2020年提高` is `贡献率提高`, `断面由759个增加到` is `断面`. */
export function withoutComparison({ text, quantities, times }: SentenceView, { parts, shareOf }: Indicator): Indicator {
  const apart = parts.flatMap((part) => {
    const start = firstOf(nearestBehind(quantities, part.from + 2), ({ refused, to }) => refused === 'baseline' && to <= part.to)
    if (start) return [{ from: part.from, to: start.from - (/[由从]/.test(text.charAt(start.from - 1)) ? 1 : 0) }]
    const inner = firstOf(nearestBehind(times, part.from + 1), ({ role, to }) => role === 'baseline' && to < part.to)
    return inner
      ? [
          { from: part.from, to: inner.from },
          { from: inner.to, to: part.to },
        ]
      : [part]
  })
  return { parts: apart, shareOf }
}
