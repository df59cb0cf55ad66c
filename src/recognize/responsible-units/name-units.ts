import { completeShared } from './complete-shared.ts'
import type { Duty } from './read-duties.ts'
import { restorePrefixes } from './restore-prefix.ts'
import type { UnitReading } from './responsibility-reading.ts'

/**
 * Gives every unit of a list its name in full; one that is said twice counts once.
 * Null where a word is left that names no unit; a `tolerant` reading drops it where it may be a person, else keeps it as printed.
 */
export function nameUnits(duties: readonly Duty[], tolerant: boolean): readonly UnitReading[] | null {
  const printed = completeShared(duties.map(({ text, shape, joined, tail }) => ({ text, fragment: shape === 'fragment', joined, tail })))
  if (!tolerant && printed.includes(null)) return null
  // Words of which none is the name of a unit are none by being behind a label: 责任单位：见任务分工表.
  if (duties.length > 0 && duties.every(({ shape }, at) => shape === 'fragment' && (printed[at] ?? null) === null)) return null
  const kept = duties.flatMap((duty, at) => {
    const text = printed[at] ?? (duty.text.length >= SHORTEST_KEPT ? duty.text : null)
    return text === null ? [] : [{ duty, text }]
  })
  const names = restorePrefixes(
    kept.map(({ text }) => text),
    (at) => kept[at]?.duty.joined ?? false,
  )
  const seen = new Set<string>()
  return kept.flatMap(({ duty }, at) => {
    const name = names[at] ?? duty.text
    const key = `${duty.given} ${name}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ name, role: duty.given, start: duty.start, end: duty.end }]
  })
}

// The name of a person has two or three characters.
const SHORTEST_KEPT = 4
