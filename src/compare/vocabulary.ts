import type { Pieces } from './wording.ts'

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
  if (left.total === 0 || right.total === 0) return 0
  let shared = 0
  for (let one = 0, other = 0; one < left.pieces.length && other < right.pieces.length; ) {
    const step = (left.pieces[one] ?? 0) - (right.pieces[other] ?? 0)
    if (step === 0) {
      shared += left.weights[one] ?? 0
      one++
      other++
    } else if (step < 0) one++
    else other++
  }
  if (shared === 0) return 0
  const against = (2 * shared) / (left.total + right.total)
  const within = shared / Math.min(left.total, right.total)
  return Math.min(1, 0.6 * against + 0.4 * within)
}
