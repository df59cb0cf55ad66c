import type { Diagnostic } from '../../model/diagnostic.ts'
import { messageFor } from '../../model/diagnostic-messages.ts'
import type { Language } from '../../model/language.ts'
import type { Plan } from '../../model/plan.ts'
import type { Column } from './column.ts'

/** A diagnostic with its plan, for readers of a language. */
export interface PlacedDiagnostic {
  readonly plan: Plan
  readonly diagnostic: Diagnostic
  /** That of its message. */
  readonly language: Language
}

/** A row a diagnostic. */
export const diagnosticColumns: readonly Column<PlacedDiagnostic>[] = [
  { name: 'document', meaning: 'the plan’s own title', width: 30, read: ({ plan }) => plan.document.title },
  { name: 'jurisdiction', meaning: 'the place whose plan it is', width: 12, read: ({ plan }) => plan.document.jurisdiction?.name ?? null },
  { name: 'severity', meaning: '`error`, `warning`, `info`', width: 10, read: ({ diagnostic }) => diagnostic.severity },
  { name: 'rule', meaning: 'what kind of oddity: `numbering-gap`', width: 20, read: ({ diagnostic }) => diagnostic.rule },
  {
    name: 'message',
    meaning: 'what is odd, in the language of `--lang`',
    width: 70,
    holds: 'long text',
    read: ({ diagnostic, language }) => messageFor(diagnostic.message, language),
  },
  {
    name: 'line',
    meaning: 'the line where it stands, from 1; empty for the whole document',
    width: 7,
    read: ({ diagnostic }) => diagnostic.span?.line ?? null,
  },
  {
    name: 'column',
    meaning: 'the column where it stands, in UTF-16 units, from 1',
    width: 8,
    read: ({ diagnostic }) => diagnostic.span?.column ?? null,
  },
  { name: 'path', meaning: 'the file as given: what tells plans of one title apart', width: 30, read: ({ plan }) => plan.source.path },
  { name: 'part', meaning: 'which document of the file, from 1', width: 6, read: ({ plan }) => plan.source.part },
]
