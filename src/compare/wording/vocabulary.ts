import type { Pieces } from './cut-wording.ts'

/** A wording with its pieces weighed: their numbers in rising order, and the weight of each. */
export interface WeighedWording {
  readonly pieces: Int32Array
  readonly weights: Float64Array
  readonly total: number
}

/** Weighs wordings against all those that are compared: a piece that few of them have says more. */
export interface Vocabulary {
  weigh(pieces: Pieces): WeighedWording
}

// A piece that every wording has still says something.
const LEAST = 0.3

/** Counts in how many wordings each piece stands. */
export function createVocabulary(wordings: readonly Pieces[]): Vocabulary {
  const counts = new Map<string, number>()
  for (const pieces of wordings) for (const piece of pieces.keys()) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  const numbers = new Map<string, number>()
  // Numbered in an order that does not hang on the order of the plans, so that sums come out alike to the last bit.
  for (const piece of [...counts.keys()].toSorted()) numbers.set(piece, numbers.size)
  const most = Math.log(1 + wordings.length)
  const rarity = (piece: string): number => LEAST + ((1 - LEAST) * Math.log(1 + wordings.length / (counts.get(piece) ?? 1))) / (most || 1)
  return {
    weigh: (pieces) => {
      const known = [...pieces.keys()].map((piece) => {
        let number = numbers.get(piece)
        if (number === undefined) numbers.set(piece, (number = numbers.size))
        return { number, weight: (pieces.get(piece) ?? 0) * Math.min(1, rarity(piece)) }
      })
      known.sort((one, other) => one.number - other.number)
      return {
        pieces: Int32Array.from(known, ({ number }) => number),
        weights: Float64Array.from(known, ({ weight }) => weight),
        total: known.reduce((sum, { weight }) => sum + weight, 0),
      }
    },
  }
}

/** How alike two wordings are, 0 to 1: what they share, against the mean of both and against the shorter of them. */
export function similarity(left: WeighedWording, right: WeighedWording): number {
  return likeness(left, right, shared(left, right))
}

/**
 * How alike two wordings are where each is understood in its own surroundings: `基础型社区覆盖率` under 智慧社区建设 is nearer to `智慧社区覆盖率`.
 * What one says and only the other’s surroundings say counts half.
 */
export function similarityInside(
  left: WeighedWording,
  right: WeighedWording,
  aroundLeft: WeighedWording,
  aroundRight: WeighedWording,
): number {
  const sum = shared(left, right)
  return sum === 0 ? 0 : likeness(left, right, sum + lent(left, aroundRight, right) / 2 + lent(right, aroundLeft, left) / 2)
}

function likeness(left: WeighedWording, right: WeighedWording, sum: number): number {
  if (sum === 0) return 0
  const against = sum / (left.total + right.total)
  const within = Math.min(1, sum / 2 / Math.min(left.total, right.total))
  return Math.min(1, 0.6 * against + 0.4 * within)
}

// The weight of what two wordings share, on both sides together.
function shared(left: WeighedWording, right: WeighedWording): number {
  const [lefts, rights] = [left.pieces, right.pieces]
  let [sum, one, other] = [0, 0, 0]
  while (one < lefts.length && other < rights.length) {
    const step = (lefts[one] ?? 0) - (rights[other] ?? 0)
    if (step === 0) sum += (left.weights[one] ?? 0) + (right.weights[other] ?? 0)
    if (step <= 0) one++
    if (step >= 0) other++
  }
  return sum
}

// The weight of what a wording shares with the surroundings of another one that does not say it itself.
function lent(wording: WeighedWording, around: WeighedWording, other: WeighedWording): number {
  let [sum, at, beside] = [0, 0, 0]
  wording.pieces.forEach((piece, one) => {
    while ((around.pieces[at] ?? Infinity) < piece) at++
    if (around.pieces[at] !== piece) return
    while ((other.pieces[beside] ?? Infinity) < piece) beside++
    if (other.pieces[beside] !== piece) sum += wording.weights[one] ?? 0
  })
  return sum
}
