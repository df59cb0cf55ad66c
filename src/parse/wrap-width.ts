import type { Line } from './lines/line.ts'

const TERMINAL = /[。！？；：…”"』」）.!?;:]$/

/** How wide a hard-wrapped text was set, in characters; null where each paragraph is a line of its own. */
export function wrapWidth(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>()
  let open = 0
  let characters = 0
  const longer: number[] = []
  for (const { kind, text, indent } of lines) {
    if (kind === 'blank' || kind === 'row' || kind === 'contents' || text.length < 12) continue
    characters += text.length
    if (text.length > 24) longer.push(text.length)
    if (TERMINAL.test(text) || text.length > 70) continue
    open++
    const length = text.length + Math.min(indent, 4)
    counts.set(length, (counts.get(length) ?? 0) + 1)
  }
  if (open < 12) return null
  let best = 0
  let width = 0
  for (const length of counts.keys()) {
    const near = (counts.get(length) ?? 0) + (counts.get(length - 1) ?? 0) + (counts.get(length + 1) ?? 0)
    if (near > best || (near === best && length > width)) {
      best = near
      width = length
    }
  }
  // Where much of the text stands on longer lines, the lines of one length are headings.
  const beyond = longer.reduce((sum, length) => (length > width + 4 ? sum + length : sum), 0)
  return best >= open * 0.35 && beyond < characters * 0.3 ? width : null
}
