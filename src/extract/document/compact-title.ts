import type { Placed } from '../../tree.ts'
import type { TitleCandidate } from './title-candidates.ts'

const DROPPED = /[\s《》〈〉<>“”"‘’']/
const DASH = /[—–－~～至]/
// What may follow a title and belong to it: （试行）, （征求意见稿）, （2021—2025年）.
const SUFFIX = /^（(?:[^（）]{0,8}(?:稿|草案|试行|暂行|修订|版)|[^（）]{0,4}\d{4}[^（）]{0,8})）/

/** A title without signs that are printed now so, now so: quotes, inner book titles, kinds of dashes. */
export function toCompact(title: string): string {
  let compact = ''
  for (let at = 0; at < title.length; at++) compact += compactAt(title, at)
  return compact
}

function compactAt(text: string, at: number): string {
  const character = text.charAt(at)
  if (DROPPED.test(character)) return ''
  if (DASH.test(character)) return '-'
  // 2021一2025: a dash that was read as the figure one.
  return character === '一' && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)) ? '-' : character
}

// A sentence that only speaks of the plan goes on so.
const SPOKEN_OF = /^[》”"]*(?:已|业?经|印发|的(?:通知|函|要求|规定)|和|等|，|、)/

/**
 * Finds a title that is known from its notice where it is printed at the head of the plan: the last place before the body that does not quote it;
 * behind the body only at the beginning of a line. With `quoted`, where it is quoted.
 */
export function findInCompact(text: string, name: string, { from, to }: Placed, front: number, quoted = false): TitleCandidate | null {
  const wanted = toCompact(name)
  if (wanted.length < 4) return null
  return lastIn(text, wanted, from, Math.min(front, to), quoted) ?? (front < to ? firstAtLine(text, name, front, to) : null)
}

function lastIn(text: string, wanted: string, from: number, to: number, quoted: boolean): TitleCandidate | null {
  let compact = ''
  const places: number[] = []
  for (let at = from; at < to; at++) {
    const kept = compactAt(text, at)
    if (kept === '') continue
    compact += kept
    places.push(at)
  }
  for (let found = compact.lastIndexOf(wanted); found !== -1; found = found === 0 ? -1 : compact.lastIndexOf(wanted, found - 1)) {
    const start = places[found] ?? from
    const end = (places[found + wanted.length - 1] ?? start) + 1
    if (quoted) return { text: text.slice(start, end).replaceAll('\n', ''), from: start, to: end }
    if (!isQuoted(text, start, from) && !SPOKEN_OF.test(text.slice(end, end + 6))) return titled(text, startOf(text, start), end)
  }
  return null
}

function firstAtLine(text: string, name: string, from: number, to: number): TitleCandidate | null {
  for (let at = text.indexOf(name, from); at !== -1 && at < to; at = text.indexOf(name, at + 1)) {
    const start = startOf(text, at)
    if (text.charAt(start - 1) === '\n') return titled(text, start, at + name.length)
  }
  return null
}

const isQuoted = (text: string, at: number, from: number): boolean => {
  const before = text.slice(Math.max(from, at - 80), at)
  return before.lastIndexOf('《') > before.lastIndexOf('》') || /附件：(?:\d+[.．、])?$|[。；]\d+[.．、]$/.test(before)
}

// An opening quote or book sign before the name is the title’s own.
const startOf = (text: string, at: number): number => (/[“"]/.test(text.charAt(at - 1)) ? at - 1 : at)

function titled(text: string, from: number, end: number): TitleCandidate {
  let to = end
  while (/[》〉>”"]/.test(text.charAt(to))) to++
  for (let suffix = SUFFIX.exec(text.slice(to, to + 24)); suffix !== null; suffix = SUFFIX.exec(text.slice(to, to + 24)))
    to += suffix[0].length
  return { text: text.slice(from, to).replaceAll('\n', ''), from, to }
}
