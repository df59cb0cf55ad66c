import type { NumberStyle } from '../../tree.ts'
import type { Candidate } from './find-numbers.ts'

/** A number that was accepted as a section’s, with its depth in the outline. */
export interface AcceptedNumber extends Candidate {
  readonly depth: number
  /** What was odd about it in its sequence. */
  readonly odd: 'gap' | 'repeat' | null
}

interface Open {
  style: NumberStyle
  ordinal: number
}

const RANK: Readonly<Record<NumberStyle, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  han: 3,
  article: 3,
  'han-bracket': 4,
  arabic: 5,
  decimal: 5,
  'arabic-bracket': 6,
  circled: 7,
  word: 8,
}

/**
 * Decides which candidates begin a section: those that carry on the count of a level that is open, or open a level that goes on.
 * A number in the middle of a line must fit exactly; one at the beginning of a line may skip or repeat, and is marked as odd.
 */
export function decideSequence(candidates: readonly Candidate[], boundaries: readonly number[]): AcceptedNumber[] {
  const accepted: AcceptedNumber[] = []
  let open: Open[] = []
  const lastOf = new Map<NumberStyle, number>()
  let decimals: readonly number[] = []
  let boundary = 0
  candidates.forEach((candidate, index) => {
    const { style, ordinal, place } = candidate
    while ((boundaries[boundary] ?? Infinity) <= candidate.at) {
      open = []
      lastOf.clear()
      decimals = []
      boundary++
    }
    const depth = open.findLastIndex((level) => level.style === style)
    const level = open[depth]
    const accept = (at: number, odd: AcceptedNumber['odd']): void => {
      open = open.slice(0, at)
      open.push({ style, ordinal })
      lastOf.set(style, ordinal)
      accepted.push({ ...candidate, depth: at, odd })
    }
    if (style === 'decimal') {
      if (place === 'line' && followsDecimal(decimals, candidate.parts)) {
        accept(placeOfDecimal(open, candidate), null)
        decimals = candidate.parts
      }
      return
    }
    if (place === 'glued') {
      // Lines that lost their breaks: `一、总体要求（一）指导思想`, `…准确三、改进…`. Only an exact fit counts.
      const last = accepted.at(-1)
      if (!last || last.piece !== candidate.piece) return
      const heading =
        candidates[index - 1] === undefined
          ? false
          : last.at === candidates[index - 1]?.at && candidate.at - last.at <= 50 && candidate.sameSentence
      if (heading && level === undefined && (ordinal === 1 ? opens(candidates, index) : lastOf.get(style) === ordinal - 1))
        accept(parentDepth(open, style), null)
      else if (style === 'han' && level && ordinal - level.ordinal === 1 && candidate.at - last.at > 60 && goesOn(candidates, index))
        accept(depth, null)
      return
    }
    if (level) {
      const step = ordinal - level.ordinal
      if (step === 1) return accept(depth, null)
      if (ordinal === 1) {
        if (opens(candidates, index) && place !== 'gap') accept(depth === open.length - 1 && place !== 'line' ? depth : depth, null)
        return
      }
      if (place !== 'line' || style === 'word') return
      if (step === 0) return accept(depth, 'repeat')
      if (step > 1 && (step <= 3 || goesOn(candidates, index))) return accept(depth, 'gap')
      if (step < 0 && goesOn(candidates, index)) return accept(depth, 'repeat')
      return
    }
    const parent = parentDepth(open, style)
    if (ordinal === 1) {
      if (place === 'line' ? style !== 'word' || opens(candidates, index) : opens(candidates, index)) accept(parent, null)
      return
    }
    if (lastOf.get(style) === ordinal - 1 && style !== 'word') return accept(parent, null)
    // A list that begins at 2 has its first item elsewhere: notes under a table, a picture’s legend.
    if (
      place === 'line' &&
      style !== 'word' &&
      ((RANK[style] < RANK.arabic && goesOn(candidates, index)) || (lastOf.has(style) && ordinal > (lastOf.get(style) ?? 0)))
    )
      accept(parent, 'gap')
  })
  return accepted
}

/** A style that ranks higher by habit than what is open closes it. */
function parentDepth(open: readonly Open[], style: NumberStyle): number {
  let depth = open.length
  while (depth > 0) {
    const above = open[depth - 1]?.style ?? style
    if (RANK[above] <= RANK[style] || (RANK[style] > RANK.han && RANK[above] < RANK.circled)) break
    depth--
  }
  return depth
}

/** Whether `1.2.1` may follow `1.2`, or `1.3` follow `1.2.4`: one part counts on, or a new last part begins at 1. */
function followsDecimal(before: readonly number[], parts: readonly number[]): boolean {
  const last = parts.at(-1) ?? 0
  if (parts.length === before.length + 1) return last === 1 && before.every((part, index) => part === parts[index])
  if (parts.length > before.length) return last === 1 && parts.length === 2
  const same = parts.slice(0, -1).every((part, index) => part === before[index])
  if (same) return last === (before[parts.length - 1] ?? 0) + 1
  return last === 1 && parts.length === 2 && (parts[0] ?? 0) > (before[0] ?? 0)
}

function placeOfDecimal(open: readonly Open[], candidate: Candidate): number {
  const at = open.findIndex((level) => level.style === 'decimal')
  const base = at === -1 ? open.length : at
  return Math.min(open.length, base + Math.max(0, candidate.parts.length - 2))
}

/** Whether a later candidate of the style is the second of this count, before another first one. */
function opens(candidates: readonly Candidate[], index: number): boolean {
  return followed(candidates, index, 2)
}

function goesOn(candidates: readonly Candidate[], index: number): boolean {
  return followed(candidates, index, (candidates[index]?.ordinal ?? 0) + 1)
}

const LOOK_AHEAD = 200

function followed(candidates: readonly Candidate[], index: number, ordinal: number): boolean {
  const style = candidates[index]?.style
  const rank = RANK[style ?? 'word']
  for (let next = index + 1; next < Math.min(candidates.length, index + LOOK_AHEAD); next++) {
    const candidate = candidates[next]
    if (!candidate) break
    if (candidate.style === style) {
      if (candidate.ordinal === ordinal) return true
      if (candidate.ordinal === 1) return false
    } else if (candidate.place === 'line' && RANK[candidate.style] < rank && rank >= RANK['arabic-bracket']) return false
  }
  return false
}
