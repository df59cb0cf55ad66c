import { type ReadFailure, readFailure } from './read-failure.ts'

const SAMPLE_CHARACTERS = 65_536
const GREATEST_SHARE = 0.02

// Word leaves a few of these in pasted text (7 in table cells, 19–21 around fields), old editors a 26 at the end: a share counts, one does not.
const controls = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g

/** Says that a decoded text is no text: it holds a NUL, or more than a stray control character; else undefined. */
export function findBinary(text: string): ReadFailure | undefined {
  if (text.includes('\0')) return readFailure('nul')
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const found = sample.match(controls)?.length ?? 0
  if (found < 2 || found <= sample.length * GREATEST_SHARE) return undefined
  return readFailure('controls', { percent: Math.round((found / sample.length) * 100) })
}
