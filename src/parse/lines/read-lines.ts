import { lineConstructs } from './constructs.ts'
import type { Line, LineKind } from './line.ts'

/** Cuts the folded text into lines and says what each is; total: every character but line breaks and outer blanks belongs to a line. */
export function readLines(folded: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= folded.length) {
    let to = folded.indexOf('\n', from)
    if (to === -1) to = folded.length
    pushLine(lines, folded, from, to)
    from = to + 1
  }
  return lines
}

function pushLine(lines: Line[], folded: string, from: number, to: number): void {
  // A lone CR breaks lines too.
  const cut = folded.indexOf('\r', from)
  if (cut !== -1 && cut < to - 1) {
    pushLine(lines, folded, from, cut)
    pushLine(lines, folded, cut + 1, to)
    return
  }
  let start = from
  let end = to
  while (start < end && isOuter(folded.charCodeAt(start))) start++
  while (end > start && isOuter(folded.charCodeAt(end - 1))) end--
  // Marks of Markdown around a heading say nothing that its number does not.
  const marks = /^(?:#{1,6} +|> +)/.exec(folded.slice(start, Math.min(start + 8, end)))
  if (marks) start += marks[0].length
  const text = folded.slice(start, end)
  lines.push({ kind: kindOf(text), start, end, text })
}

const isOuter = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 12

function kindOf(text: string): LineKind {
  if (text === '') return 'blank'
  const bare = text.startsWith('**') ? text.slice(2) : text
  for (const construct of lineConstructs) if (construct.test(bare)) return construct.kind
  return 'other'
}
