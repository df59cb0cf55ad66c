import type { Plan } from '../../model/plan.ts'
import type { Column } from './column.ts'
import { allActions, allTargets } from './placed-action.ts'

/** A row a document. */
export const documentColumns: readonly Column<Plan>[] = [
  { name: 'document', meaning: 'the plan’s own title', width: 44, holds: 'long text', read: ({ document }) => document.title },
  { name: 'genre', meaning: 'the kind of document: 行动方案, 实施意见 …', width: 11, read: ({ document }) => document.genre },
  {
    name: 'documentNumber',
    meaning: 'the number as printed: 吉民发〔2023〕35号',
    width: 20,
    read: ({ document }) => document.documentNumber,
  },
  { name: 'jurisdiction', meaning: 'the place whose plan it is', width: 12, read: ({ document }) => document.jurisdiction?.name ?? null },
  { name: 'jurisdictionCode', meaning: 'six digits of GB/T 2260', width: 11, read: ({ document }) => document.jurisdiction?.code ?? null },
  {
    name: 'jurisdictionLevel',
    meaning: '`national`, `province`, `prefecture`, `county`, `township`',
    width: 11,
    read: ({ document }) => document.jurisdiction?.level ?? null,
  },
  {
    name: 'province',
    meaning: 'the province that the place lies in',
    width: 12,
    read: ({ document }) => document.jurisdiction?.province ?? null,
  },
  {
    name: 'issuers',
    meaning: 'the units that sign, apart by 、',
    width: 36,
    holds: 'long text',
    read: ({ document }) => listed(document.issuers),
  },
  {
    name: 'addressees',
    meaning: '主送机关, apart by 、',
    width: 36,
    holds: 'long text',
    read: ({ document }) => listed(document.addressees),
  },
  { name: 'copiedTo', meaning: '抄送, apart by 、', width: 20, holds: 'long text', read: ({ document }) => listed(document.copiedTo) },
  { name: 'issuedOn', meaning: 'the date at the signature', width: 12, holds: 'days', read: ({ document }) => document.issuedOn },
  { name: 'effectiveFrom', meaning: 'from when it holds', width: 12, holds: 'days', read: ({ document }) => document.effectiveFrom },
  { name: 'validUntil', meaning: 'until when it holds', width: 12, holds: 'days', read: ({ document }) => document.validUntil },
  {
    name: 'periodFrom',
    meaning: 'the first day that the plan is for',
    width: 12,
    holds: 'days',
    read: ({ document }) => document.period?.from ?? null,
  },
  {
    name: 'periodTo',
    meaning: 'the last day that the plan is for',
    width: 12,
    holds: 'days',
    read: ({ document }) => document.period?.to ?? null,
  },
  { name: 'disclosure', meaning: '主动公开, 依申请公开 …', width: 11, read: ({ document }) => document.disclosure },
  {
    name: 'citations',
    meaning: 'every 《…》, apart by 、',
    width: 30,
    holds: 'long text',
    read: ({ document }) => listed(document.citations.map(({ title }) => `《${title}》`)),
  },
  { name: 'actions', meaning: 'how many actions it has, children counted too', width: 9, read: (plan) => allActions(plan).length },
  { name: 'targets', meaning: 'how many targets it has', width: 9, read: (plan) => allTargets(plan).length },
  { name: 'diagnostics', meaning: 'how many diagnostics it has', width: 11, read: ({ diagnostics }) => diagnostics.length },
  { name: 'path', meaning: 'the file as given: what tells plans of one title apart', width: 30, read: ({ source }) => source.path },
  { name: 'part', meaning: 'which document of the file, from 1', width: 6, read: ({ source }) => source.part },
  { name: 'format', meaning: '`text`, `markdown`, `html`, `docx`, `pdf`', width: 9, read: ({ source }) => source.format },
  { name: 'encoding', meaning: '`utf-8`, `utf-16le`, `utf-16be`, `gb18030`', width: 10, read: ({ source }) => source.encoding },
  { name: 'characters', meaning: 'the length of the decoded source in UTF-16 units', width: 11, read: ({ source }) => source.characters },
  { name: 'sha256', meaning: 'of the bytes of the file', width: 18, read: ({ source }) => source.sha256 },
]

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('、')
}
