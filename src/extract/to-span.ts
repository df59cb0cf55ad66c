import { originAt } from '../decode/origins.ts'
import type { Span } from '../model/span.ts'
import type { Parsed } from '../parse/parse.ts'
import type { Placed } from '../tree.ts'

/** The place in the source of a stretch of the clean text. */
export function toSpan(parsed: Parsed, { from, to }: Placed): Span {
  const { start, end } = parsed.locate(from, to)
  const offset = start.offset ?? 0
  const span: Span = { start: offset, end: end.offset ?? 0, line: start.line, column: start.column }
  const origin = parsed.origins.length > 0 ? originAt(parsed.origins, offset) : undefined
  if (origin?.page !== undefined) span.page = origin.page
  if (origin?.element !== undefined) span.element = origin.element
  return span
}
