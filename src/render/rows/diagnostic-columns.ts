import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Plan } from '../../model/plan.ts'
import type { Column } from './column.ts'

/** A diagnostic with its plan. */
export interface PlacedDiagnostic {
  readonly plan: Plan
  readonly diagnostic: Diagnostic
}

/** A row a diagnostic. */
export const diagnosticColumns: readonly Column<PlacedDiagnostic>[] = [
  { name: 'document', width: 30, read: ({ plan }) => plan.document.title },
  { name: 'jurisdiction', width: 12, read: ({ plan }) => plan.document.jurisdiction?.name ?? null },
  { name: 'severity', width: 10, read: ({ diagnostic }) => diagnostic.severity },
  { name: 'rule', width: 20, read: ({ diagnostic }) => diagnostic.rule },
  { name: 'message', width: 70, holds: 'long text', read: ({ diagnostic }) => diagnostic.message },
  { name: 'line', width: 7, read: ({ diagnostic }) => diagnostic.span?.line ?? null },
  { name: 'column', width: 8, read: ({ diagnostic }) => diagnostic.span?.column ?? null },
  { name: 'path', width: 30, read: ({ plan }) => plan.source.path },
  { name: 'part', width: 6, read: ({ plan }) => plan.source.part },
]
