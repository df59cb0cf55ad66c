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
  const candidates = [...within(candidatesOf(parsed), ({ at }) => at, root.from, root.to)]
  const found: Oddity[] = []
  for (const style of LEVELS) {
    const ofStyle = candidates.filter((candidate) => candidate.style === style)
    let before: Candidate | null = null
    for (const [index, candidate] of ofStyle.entries()) {
      if (accepted.has(candidate.at)) before = candidate
      // A list whose first number was refused is none of sections.
      else if (ofStyle[index - 1]?.ordinal === candidate.ordinal - 1 && ofStyle[index - 1] !== before) continue
      else if (isLost(before, candidate, ofStyle.slice(index + 1, index + 3), accepted)) {
        found.push(lost(before, candidate))
        // The others behind it are lost with it.
        break
      }
    }
  }
  return found
}

const known = new WeakMap<CheckedDocument['parsed'], readonly Candidate[]>()

// A file may hold many documents; its numbers are looked for once.
function candidatesOf(parsed: CheckedDocument['parsed']): readonly Candidate[] {
  const before = known.get(parsed)
  if (before !== undefined) return before
  const candidates = findNumbers(parsed.document).filter(({ style }) => LEVELS.has(style))
  known.set(parsed, candidates)
  return candidates
}

/** Whether a number that was not taken for a section’s is one all the same: it leaves out some, and the next goes on from it, or fills the gap. */
function isLost(
  before: Candidate | null,
  { ordinal }: Candidate,
  [next, third]: readonly Candidate[],
  accepted: ReadonlyMap<number, unknown>,
): boolean {
  if (before === null)
    return ordinal > 1 && (goesOn(ordinal, [next, third]) || (next?.ordinal === ordinal - 1 && third?.ordinal === ordinal + 1))
  if (ordinal <= before.ordinal + 1 || next === undefined) return false
  return accepted.has(next.at) ? next.ordinal === ordinal - 1 : next.ordinal === ordinal + 1
}

function goesOn(ordinal: number, [next, third]: readonly (Candidate | undefined)[]): boolean {
  return next?.ordinal === ordinal + 1 && third?.ordinal === ordinal + 2
}

function lost(before: Candidate | null, { at, text }: Candidate): Oddity {
  const message =
    before === null
      ? { en: `Unexpected first number ${text}, expected the first of its kind`, zh: `编号从“${text}”开始，前面有缺` }
      : { en: `Unexpected ${text} after ${before.text}, expected the next number`, zh: `“${before.text}”之后是“${text}”，中间有缺` }
  return { from: at, to: at + text.length, message }
}
