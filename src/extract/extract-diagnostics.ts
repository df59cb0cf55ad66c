import type { Diagnostic } from '../model/diagnostic.ts'
import type { Severity } from '../model/lists.ts'
import type { Parsed } from '../parse/parse.ts'
import type { Recognized } from '../recognize/recognize-document.ts'
import type { Root } from '../tree.ts'
import { findEmptyHeadings } from './diagnostics/find-empty-headings.ts'
import { findImpossibleDates } from './diagnostics/find-impossible-dates.ts'
import { findNumberingGaps, findNumberingRepeats } from './diagnostics/find-odd-numbers.ts'
import { findRepeatedPassages } from './diagnostics/find-repeated-passages.ts'
import { findUnbalancedBrackets, findUnbalancedTitles } from './diagnostics/find-unbalanced-brackets.ts'
import { findUnbalancedQuotes } from './diagnostics/find-unbalanced-quotes.ts'
import { findUnreadUnitLists } from './diagnostics/find-unread-unit-lists.ts'
import type { Oddity, DiagnosedDocument } from './diagnostics/oddity.ts'
import type { Responsibilities } from './read-responsibilities.ts'
import { messageOf } from '../model/diagnostic-messages.ts'
import { toSpan } from './to-span.ts'

/** What is looked for in every document that is extracted; the rules of the same names check it too. */
const checks: readonly (readonly [rule: string, severity: Severity, find: (document: DiagnosedDocument) => readonly Oddity[]])[] = [
  ['numbering-gap', 'warning', findNumberingGaps],
  ['numbering-repeat', 'warning', findNumberingRepeats],
  ['action-without-body', 'warning', findEmptyHeadings],
  ['unit-list-unreadable', 'warning', findUnreadUnitLists],
  ['brackets-unbalanced', 'warning', findUnbalancedBrackets],
  ['citation-unbalanced', 'warning', findUnbalancedTitles],
  ['quotes-unbalanced', 'info', findUnbalancedQuotes],
  ['repeated-passage', 'warning', findRepeatedPassages],
  ['impossible-date', 'error', findImpossibleDates],
]

/** Names what was odd in a document, each with its place: never silently dropped. */
export function extractDiagnostics(parsed: Parsed, root: Root, recognized: Recognized, responsibilities: Responsibilities): Diagnostic[] {
  const document: DiagnosedDocument = { parsed, root, responsibilities }
  const found = checks.flatMap(([rule, severity, find]) =>
    find(document).map((oddity): Diagnostic => ({ rule, severity, message: oddity.message.en, span: toSpan(parsed, oddity) })),
  )
  const unread = recognized.unreadTables.map((table): Diagnostic => ({
    rule: 'table-unread',
    severity: 'info',
    message: messageOf('unread-table').en,
    span: toSpan(parsed, table),
  }))
  return [...found, ...unread].sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0))
}
