import type { Basis, Comparator, Modality, Recurrence, Severity, TargetKind, UnitRole } from '../../model/lists.ts'
import type { Bilingual } from '../../model/language.ts'

/** What people call each kind of target. */
export const kindLabels: Readonly<Record<TargetKind, Bilingual>> = {
  count: { en: 'count', zh: '数量' },
  percentage: { en: 'percentage', zh: '比例' },
  coverage: { en: 'coverage', zh: '全覆盖' },
  rate: { en: 'rate', zh: '配比' },
  money: { en: 'money', zh: '金额' },
  measure: { en: 'measure', zh: '度量' },
  frequency: { en: 'frequency', zh: '频次' },
  milestone: { en: 'milestone', zh: '时间节点' },
  relative: { en: 'relative', zh: '相对标准' },
}

/** What people call each role of a unit. */
export const roleLabels: Readonly<Record<UnitRole, Bilingual>> = {
  lead: { en: 'lead', zh: '牵头' },
  responsible: { en: 'responsible', zh: '责任' },
  support: { en: 'support', zh: '配合' },
  implement: { en: 'implement', zh: '落实' },
}

/** How people say how often. */
export const recurrenceLabels: Readonly<Record<Recurrence, Bilingual>> = {
  year: { en: 'every year', zh: '每年' },
  'half-year': { en: 'every half-year', zh: '每半年' },
  quarter: { en: 'every quarter', zh: '每季度' },
  month: { en: 'every month', zh: '每月' },
  week: { en: 'every week', zh: '每周' },
  day: { en: 'every day', zh: '每天' },
}

/** What people call the two strengths of a target. */
export const modalityLabels: Readonly<Record<Modality, Bilingual>> = {
  binding: { en: 'binding', zh: '约束性' },
  aspirational: { en: 'aspirational', zh: '预期性' },
}

/** What people call the two ways to count. */
export const basisLabels: Readonly<Record<Basis, Bilingual>> = {
  cumulative: { en: 'cumulative', zh: '累计' },
  increase: { en: 'increase', zh: '新增' },
}

/** What people call each severity. */
export const severityLabels: Readonly<Record<Severity, Bilingual>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'note', zh: '提示' },
}

/** How people write a comparator before a number; a plain value has none. */
export const comparatorSigns: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '~': '≈ ',
  range: '',
}
