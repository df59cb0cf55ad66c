import type { Bilingual, Language } from '../../model/language.ts'
import { fileNameOf } from './file-name.ts'

/** What people call the parts of a plan. */
export const labels = {
  action: { en: 'Action', zh: '行动' },
  actions: { en: 'Actions', zh: '行动' },
  target: { en: 'Target', zh: '目标值' },
  targets: { en: 'Targets', zh: '目标' },
  indicator: { en: 'Indicator', zh: '指标' },
  scope: { en: 'Scope', zh: '范围' },
  deadline: { en: 'Deadline', zh: '时限' },
  units: { en: 'Units', zh: '责任单位' },
  documentUnits: { en: 'Units for the whole document', zh: '全文责任单位' },
  citations: { en: 'Cited documents', zh: '引用文件' },
  diagnostics: { en: 'Diagnostics', zh: '诊断' },
  untitled: { en: 'Untitled document', zh: '无标题文件' },
  noTargets: { en: 'No quantitative targets.', zh: '没有量化目标。' },
  aspirational: { en: 'aspirational', zh: '预期性' },
} satisfies Readonly<Record<string, Bilingual>>

const counted = {
  actions: { en: ['action', 'actions'], zh: '项行动' },
  targets: { en: ['target', 'targets'], zh: '个目标' },
} as const

/** A number of things as people say it: `1 action`, `27 targets`, `27 个目标`. */
export function countText(count: number, of: keyof typeof counted, language: Language): string {
  const { en, zh } = counted[of]
  const number = count.toLocaleString('en')
  return language === 'zh' ? `${number} ${zh}` : `${number} ${count === 1 ? en[0] : en[1]}`
}

/** A line of a document as people name it. */
export function lineText(line: number, language: Language): string {
  return language === 'zh' ? `第 ${line} 行` : `line ${line}`
}

/** A remark behind a word, in the brackets of the language. */
export function inBrackets(remark: string, language: Language): string {
  return language === 'zh' ? `（${remark}）` : ` (${remark})`
}

/** What a document is called: its title, else the name of its file. */
export function titleText(title: string | null, path: string | null, language: Language): string {
  return title ?? fileNameOf(path) ?? labels.untitled[language]
}
