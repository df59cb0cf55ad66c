import type { Bilingual } from '../../model/language.ts'

/** The words of the page itself. */
export const pageLabels = {
  document: { en: 'Document', zh: '原文' },
  structure: { en: 'Structure', zh: '结构' },
  panes: { en: 'Show', zh: '切换' },
  legend: { en: 'Marks', zh: '标注' },
  heading: { en: 'action', zh: '行动' },
  value: { en: 'target', zh: '目标值' },
  indicator: { en: 'indicator', zh: '指标' },
  deadline: { en: 'deadline', zh: '时限' },
  scope: { en: 'scope', zh: '范围' },
  unit: { en: 'unit', zh: '责任单位' },
  fact: { en: 'fact', zh: '文件信息' },
  overYears: { en: 'Targets over the years', zh: '各年目标' },
  undated: { en: 'no date', zh: '未注明' },
  recurring: { en: 'recurring', zh: '定期' },
  filters: { en: 'Filter', zh: '筛选' },
  kind: { en: 'Kind', zh: '类型' },
  unitFilter: { en: 'Unit', zh: '单位' },
  yearFilter: { en: 'Year', zh: '年份' },
  all: { en: 'all', zh: '全部' },
  reset: { en: 'Show all', zh: '显示全部' },
  shown: { en: '{shown} of {all} targets', zh: '共 {all} 个目标，显示 {shown} 个' },
  title: { en: 'Title', zh: '标题' },
  facts: { en: 'Facts', zh: '文件信息' },
  outside: { en: 'Outside of the numbered actions', zh: '编号行动之外' },
  baseline: { en: 'from', zh: '基期' },
  per: { en: 'per', zh: '分母' },
  inherited: { en: 'of the action above', zh: '沿用上级' },
  openEnded: { en: 'and others', zh: '等' },
  source: { en: 'Extracted from', zh: '来源' },
} satisfies Readonly<Record<string, Bilingual>>

/** The name of such a word. */
export type PageLabel = keyof typeof pageLabels
