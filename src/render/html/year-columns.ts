import type { Language } from '../../model/language.ts'
import type { Target } from '../../model/target.ts'
import { yearOf } from './page-index.ts'
import { pageLabels } from './page-labels.ts'

/** More years than these are shown without the empty ones between. */
const MOST_YEARS = 20

/** The targets of one year, or those without one. */
export interface YearColumn {
  readonly key: string
  readonly label: string
  readonly total: number
  readonly aspirational: number
  readonly first: Target | undefined
}

/** The years from the first to the last deadline, then what recurs, then what has no date. */
export function yearColumns(targets: readonly Target[], language: Language): YearColumn[] {
  const dated = [...new Set(targets.map(yearOf))].filter((year) => /^\d+$/.test(year)).map(Number)
  const [first, last] = [Math.min(...dated), Math.max(...dated)]
  const years =
    dated.length > 0 && last - first < MOST_YEARS
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : dated.sort((left, right) => left - right)
  const keys = [...years.map((year) => String(year).padStart(4, '0')), 'recurring', 'undated']
  return keys.flatMap((key) => {
    const found = targets.filter((target) => yearOf(target) === key)
    if (found.length === 0 && !/^\d/.test(key)) return []
    const label = key === 'recurring' || key === 'undated' ? pageLabels[key][language] : key
    return [
      {
        key,
        label,
        total: found.length,
        aspirational: found.filter(({ modality }) => modality === 'aspirational').length,
        first: found[0],
      },
    ]
  })
}
