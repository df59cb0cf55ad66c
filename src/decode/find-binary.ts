import { characterFinder } from '../text/character-finder.ts'
import { type ReadFailure, readFailure } from './read-failure.ts'

const SAMPLE_CHARACTERS = 65_536
const GREATEST_SHARE = 0.02

// Word leaves a few of these in pasted text (7 in table cells, 19–21 around fields), old editors a 26 at the end: a share counts, one does not.
const nextControl = characterFinder(controls())

function controls(): string {
  const codes = Array.from({ length: 0xa0 }, (_, code) => code)
  return String.fromCharCode(...codes.filter((code) => code < 0x09 || (code > 0x0d && code < 0x20) || code > 0x7e))
}

/** Says that a decoded text is no text: it holds a NUL, or more than a stray control character; else undefined. */
export function findBinary(text: string): ReadFailure | undefined {
  if (text.includes('\0')) return readFailure('nul')
  const length = Math.min(text.length, SAMPLE_CHARACTERS)
  let found = 0
  for (let at = nextControl(text, 0, length); at < length; at = nextControl(text, at + 1, length)) found++
  if (found < 2 || found <= length * GREATEST_SHARE) return undefined
  return readFailure('controls', { percent: Math.round((found / length) * 100) })
}
