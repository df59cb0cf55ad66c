import type { Oddity, DiagnosedDocument } from '../extract/diagnostics/oddity.ts'
import { toSpan } from '../extract/to-span.ts'
import type { Problem } from './rule.ts'

/** Turns what was odd at places of the clean text into problems of the source. */
export function problemsOf({ parsed }: Pick<DiagnosedDocument, 'parsed'>, oddities: readonly Oddity[]): Problem[] {
  return oddities.map((oddity) => {
    const { first, message } = oddity
    return { place: toSpan(parsed, oddity), message, ...(first ? { related: toSpan(parsed, first) } : {}) }
  })
}
