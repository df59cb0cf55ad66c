import type { Oddity } from '../extract/diagnostics/oddity.ts'
import { within } from '../extract/diagnostics/within.ts'
import type { Candidate } from '../parse/outline/find-numbers.ts'
import { findNumbers } from '../parse/outline/find-numbers.ts'
import type { CheckedDocument } from './rule.ts'

const LEVELS = new Set<Candidate['style']>(['chapter', 'han', 'han-bracket'])

/**
 * Finds numbers in the middle of lines that were not taken for sections because the one before them is missing: in a text of one line `一、…。三、…。四、…。`
 * ends with `一、` for the outline. Two that follow each other show that they are numbers.
 */
export function findLostNumbers({ parsed, root }: Pick<CheckedDocument, 'parsed' | 'root'>): Oddity[] {
  const accepted = new Map([...within(parsed.numbers, ({ at }) => at, root.from, root.to)].map((number) => [number.at, number]))
  const last = new Map<Candidate['style'], Candidate>()
  const candidates = findNumbers(parsed.document).filter(({ at, style }) => at >= root.from && at < root.to && LEVELS.has(style))
  const found: Oddity[] = []
  for (const [index, candidate] of candidates.entries()) {
    const { style, ordinal, at, text } = candidate
    if (accepted.has(at)) {
      last.set(style, candidate)
      continue
    }
    const before = last.get(style)
    const next = candidates.slice(index + 1).find((other) => other.style === style)
    if (!before || ordinal <= before.ordinal + 1 || next?.ordinal !== ordinal + 1 || accepted.has(next.at)) continue
    found.push({
      from: at,
      to: at + text.length,
      message: { en: `Unexpected ${text} after ${before.text}, expected the next number`, zh: `“${before.text}”之后是“${text}”，中间有缺` },
    })
    last.set(style, { ...candidate, ordinal: Infinity })
  }
  return found
}
