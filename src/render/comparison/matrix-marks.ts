import type { MatrixRow } from '../../model/comparison.ts'
import type { Language } from '../../model/language.ts'
import { labels } from './labels.ts'

/** ▲ behind the highest value of a row, ▼ behind the lowest; of several that are alike each has it. */
export function markOf({ cells }: MatrixRow, plan: number): string {
  const extreme = cells[plan]?.extreme ?? null
  return extreme === null ? '' : extreme === 'highest' ? ' ▲' : ' ▼'
}

/** What the marks mean, in brackets. */
export function marksLegend(language: Language): string {
  const [highest, lowest] = [labels.highest[language], labels.lowest[language]]
  return language === 'zh' ? `（▲ ${highest}，▼ ${lowest}）` : ` (▲ ${highest}, ▼ ${lowest})`
}
