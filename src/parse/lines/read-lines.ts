import { lineConstructs } from './constructs.ts'
import type { Line, LineKind } from './line.ts'
import { partPageNumbers } from './part-page-numbers.ts'
import { markSpacedRows } from './mark-spaced-rows.ts'

/** Cuts the folded text into lines and says what each is; total: every character but line breaks and outer blanks belongs to a line. */
export function readLines(folded: string): Line[] {
  const lines: Line[] = []
  let from = 0
  const breaks = folded.includes('\r') ? /\r\n?|\n/g : /\n/g
  for (let match = breaks.exec(folded); match !== null; match = breaks.exec(folded)) {
    lines.push(readLine(folded, from, match.index))
    from = match.index + match[0].length
  }
  lines.push(readLine(folded, from, folded.length))
  const parted = partPageNumbers(lines, (line, start) => ({ ...readLine(folded, start, line.end), indent: line.indent }))
  return folded.includes('序号 ') ? markSpacedRows(parted) : parted
}

function readLine(folded: string, from: number, to: number): Line {
  let start = from
  let end = to
  // A row’s first cells may be empty: its tabs say so.
  const row = folded.charCodeAt(from) === TAB && folded.slice(from, to).trimStart().includes('\t')
  while (!row && start < end && isOuter(folded.charCodeAt(start))) start++
  while (end > start && isOuter(folded.charCodeAt(end - 1))) end--
  // Marks of Markdown around a heading say nothing that its number does not.
  const marks = /^(?:#{1,6} +|> +|[-*+] +(?=[（第\d一二三四五六七八九十]))/.exec(folded.slice(start, Math.min(start + 9, end)))
  if (marks) start += marks[0].length
  const text = folded.slice(start, end)
  return { kind: kindOf(text), start, end, text, indent: start - from }
}

const TAB = 9
const isOuter = (code: number): boolean => code === 32 || code === 9 || code === 12

function kindOf(text: string): LineKind {
  if (text === '') return 'blank'
  const bare = text.startsWith('**') ? text.slice(2) : text
  for (const construct of lineConstructs) if (construct.test(bare)) return construct.kind
  return 'other'
}
