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
  /** The head of a decimal outline, printed without a mark. */
  bare?: boolean
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

/** What is known of the count while it goes on. */
interface Count {
  open: Open[]
  /** The last ordinal of each style, for numbering that is not restarted under a new parent. */
  lastOf: Map<NumberStyle, number>
  decimals: readonly number[]
}

interface Decision {
  readonly depth: number
  readonly odd: AcceptedNumber['odd']
}

/**
 * Decides which candidates begin a section: those that carry on the count of a level that is open, or open a level that goes on.
 * A number in the middle of a line must fit exactly; one at the beginning of a line may skip or repeat, and is marked as odd.
 */
export function decideSequence(candidates: readonly Candidate[], boundaries: readonly number[]): AcceptedNumber[] {
  const accepted: AcceptedNumber[] = []
  let count: Count = { open: [], lastOf: new Map(), decimals: [] }
  let boundary = 0
  candidates.forEach((candidate, index) => {
    while ((boundaries[boundary] ?? Infinity) <= candidate.at) {
      count = { open: [], lastOf: new Map(), decimals: [] }
      boundary++
    }
    const decision = decide(count, candidates, index, accepted.at(-1))
    if (!decision) return
    const { style, ordinal, parts } = candidate
    count.open = [...count.open.slice(0, decision.depth), { style, ordinal, bare: style === 'decimal' && parts.length === 1 }]
    count.lastOf.set(style, ordinal)
    if (style === 'decimal') count.decimals = parts
    accepted.push({ ...candidate, ...decision })
  })
  return accepted
}

function decide(count: Count, candidates: readonly Candidate[], index: number, last: AcceptedNumber | undefined): Decision | null {
  const candidate = candidates[index]
  if (!candidate) return null
  const { style, place } = candidate
  if (style === 'decimal') {
    return place === 'line' && followsDecimal(count.decimals, candidate.parts)
      ? { depth: placeOfDecimal(count.open, candidate), odd: null }
      : null
  }
  const depth = count.open.findLastIndex((level) => level.style === style)
  const level = count.open[depth]
  if (place === 'glued') return decideGlued(count, candidates, index, last, level ? { ...level, depth } : null)
  return level ? decideInLevel(candidates, index, depth, level.ordinal) : decideNewLevel(count, candidates, index)
}

/** Lines that lost their breaks: `一、总体要求（一）指导思想`, `…准确三、改进…`. Only an exact fit counts. */
function decideGlued(
  count: Count,
  candidates: readonly Candidate[],
  index: number,
  last: AcceptedNumber | undefined,
  level: (Open & { depth: number }) | null,
): Decision | null {
  const candidate = candidates[index]
  if (!candidate) return null
  const { style, ordinal, at } = candidate
  // The first of all may be glued to the title: `分工方案一、持续加强…`.
  if (!last) return style === 'han' && ordinal === 1 && opens(candidates, index) ? { depth: 0, odd: null } : null
  if (last.piece !== candidate.piece) return null
  const underHeading = last.at === candidates[index - 1]?.at && at - last.at <= 50 && candidate.sameSentence
  if (underHeading && !level) {
    // A list of one shows itself where other headings open such lists too.
    const fits = ordinal === 1 ? opens(candidates, index) || followed(candidates, index, 1) : count.lastOf.get(style) === ordinal - 1
    return fits ? { depth: parentDepth(count.open, style), odd: null } : null
  }
  const goesOnAlone = style === 'han' && level !== null && ordinal - level.ordinal === 1 && at - last.at > 60 && goesOn(candidates, index)
  return goesOnAlone ? { depth: level.depth, odd: null } : null
}

function decideInLevel(candidates: readonly Candidate[], index: number, depth: number, before: number): Decision | null {
  const { ordinal = 0, place, style } = candidates[index] ?? {}
  const step = ordinal - before
  if (step === 1) return { depth, odd: null }
  if (ordinal === 1) return opens(candidates, index) && place !== 'gap' ? { depth, odd: null } : null
  if (place !== 'line' || style === 'word') return null
  if (step === 0) return { depth, odd: 'repeat' }
  if (step > 1) return step <= 3 || goesOn(candidates, index) ? { depth, odd: 'gap' } : null
  return goesOn(candidates, index) ? { depth, odd: 'repeat' } : null
}

function decideNewLevel({ open, lastOf }: Count, candidates: readonly Candidate[], index: number): Decision | null {
  const candidate = candidates[index]
  if (!candidate) return null
  const { style, ordinal, place } = candidate
  const depth = parentDepth(open, style)
  if (ordinal === 1) return (place === 'line' && style !== 'word') || opens(candidates, index) ? { depth, odd: null } : null
  if (style === 'word') return null
  const lastOne = lastOf.get(style)
  if (lastOne === ordinal - 1) return { depth, odd: null }
  // A list that begins at 2 has its first item elsewhere: notes under a table, a picture’s legend.
  const skipped = lastOne === undefined ? RANK[style] < RANK.arabic && goesOn(candidates, index) : ordinal > lastOne
  return place === 'line' && skipped ? { depth, odd: 'gap' } : null
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
  // 1.1 stands under a bare 1 where the document prints one.
  const first = open[at]?.bare || candidate.parts.length === 1 ? 1 : 2
  return Math.min(open.length, base + Math.max(0, candidate.parts.length - first))
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
