import type { Placed } from '../../tree.ts'

// More readings than a person puts beside each other; the bound keeps long enumerations linear.
const MANY = 16

/** The readings that end at or before a place, the nearest first; `readings` are in the order of the text. */
export function* nearestBefore<T extends Placed>(readings: readonly T[], at: number): Generator<T> {
  const end = firstFrom(readings, at)
  for (let index = end - 1; index >= Math.max(0, end - MANY); index--) {
    const reading = readings[index]
    if (reading && reading.to <= at) yield reading
  }
}

/** The readings that begin at or behind a place, the nearest first. */
export function* nearestBehind<T extends Placed>(readings: readonly T[], at: number): Generator<T> {
  const start = firstFrom(readings, at)
  for (let index = start; index < Math.min(readings.length, start + MANY); index++) {
    const reading = readings[index]
    if (reading) yield reading
  }
}

/** The first of several that meets a condition. */
export function firstOf<T>(readings: Iterable<T>, meets: (reading: T) => boolean): T | undefined {
  for (const reading of readings) if (meets(reading)) return reading
  return undefined
}

/** How many of the readings begin before a place. */
export function firstFrom(readings: readonly Placed[], at: number): number {
  let low = 0
  let high = readings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((readings[middle]?.from ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  return low
}
