import { completeShared } from './complete-shared.ts'
import type { Duty } from './read-duties.ts'
import { restorePrefixes } from './restore-prefix.ts'
import type { UnitReading } from './responsibility-reading.ts'

/**
 * Gives every unit of a list its name in full; one that is said twice counts once.
 * Null where a word is left that names no unit; with `lenient` such words are dropped.
 */
export function nameUnits(duties: readonly Duty[], lenient: boolean): readonly UnitReading[] | null {
  const printed = completeShared(duties.map(({ text, shape, joined, tail }) => ({ text, fragment: shape === 'fragment', joined, tail })))
  if (!lenient && printed.includes(null)) return null
  const kept = duties.flatMap((duty, at) => {
    const text = printed[at] ?? null
    return text === null ? [] : [{ duty, text }]
  })
  const names = restorePrefixes(kept.map(({ text }) => text))
  const seen = new Set<string>()
  return kept.flatMap(({ duty }, at) => {
    const name = names[at] ?? duty.text
    const key = `${duty.given} ${name}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ name, role: duty.given, start: duty.start, end: duty.end }]
  })
}
