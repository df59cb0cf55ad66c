import type { Excerpt } from '../model/finding.ts'
import { displayWidth } from '../text/display-width.ts'

/** The line of a finding and the line under it with carets below what was found; they stand below it in columns, not in characters. */
export function caretLines({ text, start, end }: Excerpt, width: number): [line: string, carets: string] {
  const [before, found, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(visible) as [string, string, string]
  const marked = clipEnd(found, Math.max(2, width - 4))
  const head = clipStart(before, Math.max(0, width - displayWidth(marked) - 2))
  const tail = clipEnd(after, Math.max(0, width - displayWidth(head) - displayWidth(marked)))
  return [head + marked + tail, ' '.repeat(displayWidth(head)) + '^'.repeat(Math.max(1, displayWidth(marked)))]
}

/** A text whose control characters and tabs take one column and can be seen; half of a character becomes a whole one. */
export function visible(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu, '·')
}

const ELLIPSIS = '…'

function clipEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let used = displayWidth(ELLIPSIS)
  for (const character of text) {
    used += displayWidth(character)
    if (used > width) break
    kept += character
  }
  return kept + ELLIPSIS
}

function clipStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  const characters = [...text]
  let used = displayWidth(ELLIPSIS)
  let from = characters.length
  while (from > 0 && used + displayWidth(characters[from - 1] ?? '') <= width) used += displayWidth(characters[--from] ?? '')
  return ELLIPSIS + characters.slice(from).join('')
}
