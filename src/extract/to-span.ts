import type { Span } from '../model/span.ts'
import type { Parsed } from '../parse/parse.ts'
import type { Placed } from '../tree.ts'

/** The place in the source of a stretch of the clean text. */
export function toSpan(parsed: Parsed, { from, to }: Placed): Span {
  const { start, end } = parsed.locate(from, to)
  return { start: start.offset ?? 0, end: end.offset ?? 0, line: start.line, column: start.column }
}
