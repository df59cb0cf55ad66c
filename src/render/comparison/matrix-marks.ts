import type { MatrixRow } from '../../model/comparison.ts'
import type { Language } from '../../model/language.ts'
import { labels } from './labels.ts'

/** Whether a plan has the highest or the lowest value of a row; of several that are alike each has. */
export function extremeOf({ highest, lowest, cells }: MatrixRow, plan: number): 'highest' | 'lowest' | null {
  const like = (other: number | null): boolean => {
    if (other === null) return false
    const [one, same] = [cells[plan] ?? null, cells[other] ?? null]
    return one !== null && same !== null && one.value === same.value && one.max === same.max && one.unit === same.unit
  }
  if (like(highest)) return 'highest'
  return like(lowest) ? 'lowest' : null
}

/** ▲ behind the highest value of a row, ▼ behind the lowest. */
export function markOf(row: MatrixRow, plan: number): string {
  const extreme = extremeOf(row, plan)
  return extreme === null ? '' : extreme === 'highest' ? ' ▲' : ' ▼'
}

/** What the marks mean, in brackets. */
export function marksLegend(language: Language): string {
  const [highest, lowest] = [labels.highest[language], labels.lowest[language]]
  return language === 'zh' ? `（▲ ${highest}，▼ ${lowest}）` : ` (▲ ${highest}, ▼ ${lowest})`
}
