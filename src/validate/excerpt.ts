import type { Excerpt } from '../model/finding.ts'
import type { Place } from './rule.ts'

const BEFORE = 24
const FOUND = 60
const AFTER = 24

/** The piece of the line on which a finding begins, with some words on both sides; cut between characters, never inside one. */
export function excerptOf(source: string, { start, end }: Place): Excerpt {
  const from = whole(source, startOfLine(source, start))
  const lineEnd = endOfLine(source, start)
  const last = Math.max(start, Math.min(end, lineEnd, start + FOUND))
  const to = whole(source, Math.min(lineEnd, last + AFTER))
  const found = whole(source, last)
  return { text: source.slice(from, to), start: start - from, end: Math.max(start, found) - from }
}

// A line may be the whole text: no more of it is looked at than is shown.
function startOfLine(source: string, at: number): number {
  let start = at
  while (start > 0 && start > at - BEFORE && source.charAt(start - 1) !== '\n' && source.charAt(start - 1) !== '\r') start--
  return start
}

function endOfLine(source: string, at: number): number {
  let end = at
  while (end < source.length && end < at + FOUND + AFTER + 2 && source.charAt(end) !== '\n' && source.charAt(end) !== '\r') end++
  return end
}

// Not between the halves of a character beyond U+FFFF.
function whole(source: string, at: number): number {
  const code = source.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
