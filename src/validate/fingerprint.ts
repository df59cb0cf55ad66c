import { sha256Hex } from '../text/sha256-hex.ts'
import type { Place } from './rule.ts'

const AROUND = 12

/**
 * Makes the fingerprints of one file’s findings: the same as long as a rule finds the same words between the same words, on whatever line;
 * of several that are alike each has its own. Not those of compared pairs, which are made without Node.js.
 */
export function createFingerprints(source: string): (rule: string, part: number, place: Place | null) => string {
  const seen = new Map<string, number>()
  return (rule, part, place) => {
    const words = place === null ? [`part ${part}`] : surroundings(source, place)
    const key = [rule, ...words].join('\0')
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return sha256Hex(`${key}\0${count}`).slice(0, 12)
  }
}

function surroundings(source: string, { start, end }: Place): string[] {
  const pieces = [source.slice(Math.max(0, start - 2 * AROUND), start), source.slice(start, end), source.slice(end, end + 2 * AROUND)]
  const [before = '', found = '', after = ''] = pieces.map((piece) => piece.replace(/\s+/g, ''))
  return [before.slice(-AROUND), found, after.slice(0, AROUND)]
}
