import type { Plan } from '../../model/plan.ts'
import type { Column } from './column.ts'
import { allActions, allTargets } from './placed-action.ts'

/** A row a document. */
export const documentColumns: readonly Column<Plan>[] = [
  { name: 'document', width: 44, holds: 'long text', read: ({ document }) => document.title },
  { name: 'genre', width: 11, read: ({ document }) => document.genre },
  { name: 'documentNumber', width: 20, read: ({ document }) => document.documentNumber },
  { name: 'jurisdiction', width: 12, read: ({ document }) => document.jurisdiction?.name ?? null },
  { name: 'jurisdictionCode', width: 11, read: ({ document }) => document.jurisdiction?.code ?? null },
  { name: 'jurisdictionLevel', width: 11, read: ({ document }) => document.jurisdiction?.level ?? null },
  { name: 'province', width: 12, read: ({ document }) => document.jurisdiction?.province ?? null },
  { name: 'issuers', width: 36, holds: 'long text', read: ({ document }) => listed(document.issuers) },
  { name: 'addressees', width: 36, holds: 'long text', read: ({ document }) => listed(document.addressees) },
  { name: 'copiedTo', width: 20, holds: 'long text', read: ({ document }) => listed(document.copiedTo) },
  { name: 'issuedOn', width: 12, holds: 'days', read: ({ document }) => document.issuedOn },
  { name: 'effectiveFrom', width: 12, holds: 'days', read: ({ document }) => document.effectiveFrom },
  { name: 'validUntil', width: 12, holds: 'days', read: ({ document }) => document.validUntil },
  { name: 'periodFrom', width: 12, holds: 'days', read: ({ document }) => document.period?.from ?? null },
  { name: 'periodTo', width: 12, holds: 'days', read: ({ document }) => document.period?.to ?? null },
  { name: 'disclosure', width: 11, read: ({ document }) => document.disclosure },
  {
    name: 'citations',
    width: 30,
    holds: 'long text',
    read: ({ document }) => listed(document.citations.map(({ title }) => `《${title}》`)),
  },
  { name: 'actions', width: 9, read: (plan) => allActions(plan).length },
  { name: 'targets', width: 9, read: (plan) => allTargets(plan).length },
  { name: 'diagnostics', width: 11, read: ({ diagnostics }) => diagnostics.length },
  { name: 'path', width: 30, read: ({ source }) => source.path },
  { name: 'part', width: 6, read: ({ source }) => source.part },
  { name: 'format', width: 9, read: ({ source }) => source.format },
  { name: 'encoding', width: 10, read: ({ source }) => source.encoding },
  { name: 'characters', width: 11, read: ({ source }) => source.characters },
  { name: 'sha256', width: 18, read: ({ source }) => source.sha256 },
]

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('、')
}
