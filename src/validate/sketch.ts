/** The least hashes of a text’s pieces: two texts are as alike as their sketches. */
export interface Sketch {
  readonly path: string
  readonly hashes: readonly number[]
}

const PIECE = 8
const SIZE = 128
// Fewer pieces than these say nothing.
const FEWEST = 64
const SIGNS = /[^\p{L}\p{N}]+/gu

/** Sketches a text by its letters, characters and digits, so that its white space and punctuation do not matter. */
export function sketchOf(path: string, text: string): Sketch {
  const letters = text.replace(SIGNS, '')
  if (letters.length < FEWEST) return { path, hashes: [] }
  const count = letters.length - PIECE + 1
  // The least of many are found among those below a bound that leaves enough.
  const bound = count > 8 * SIZE ? (2 ** 32 / count) * 4 * SIZE : 2 ** 32
  const least: number[] = []
  let rolling = 0
  for (let at = 0; at < letters.length; at++) {
    const leaving = at >= PIECE ? Math.imul(letters.charCodeAt(at - PIECE), POWER) : 0
    rolling = (Math.imul(rolling, BASE) + letters.charCodeAt(at) - Math.imul(leaving, BASE)) | 0
    if (at < PIECE - 1) continue
    const hash = mix(rolling)
    if (hash < bound) least.push(hash)
  }
  return { path, hashes: [...new Set(least)].sort((one, other) => one - other).slice(0, SIZE) }
}

const BASE = 0x01000193
const POWER = power(BASE, PIECE - 1)

function power(base: number, exponent: number): number {
  let result = 1
  for (let step = 0; step < exponent; step++) result = Math.imul(result, base)
  return result
}

function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** How much of two texts together stands in both, from 0 to 1, as far as their sketches tell. */
export function similarity(left: Sketch, right: Sketch): number {
  const size = Math.min(SIZE, Math.max(left.hashes.length, right.hashes.length))
  let [one, other, seen, common] = [0, 0, 0, 0]
  while (seen < size) {
    const [first = Infinity, second = Infinity] = [left.hashes[one], right.hashes[other]]
    if (first === Infinity && second === Infinity) break
    if (first === second) common++
    if (first <= second) one++
    if (second <= first) other++
    seen++
  }
  return seen === 0 ? 0 : common / seen
}
