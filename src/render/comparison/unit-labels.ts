import { departments } from '../../lexicon/departments.ts'
import type { UnitsComparison } from '../../model/comparison.ts'
import type { Language } from '../../model/language.ts'
import { labels } from './labels.ts'

const labelOf = new Map(departments.map(({ key, label }) => [key, label]))

/** What people call a department’s function: `civil-affairs` is 民政; what has none is named as it is. */
export function unitLabel(unit: string, language: Language): string {
  return language === 'zh' ? (labelOf.get(unit) ?? unit) : unit
}

/** Who answers for an action on both sides and on one only: `both 民政; left only 财政`. */
export function unitsComparisonText({ common, leftOnly, rightOnly }: UnitsComparison, language: Language): string {
  const parts = [
    { label: labels.commonUnits, units: common },
    { label: labels.leftOnlyUnits, units: leftOnly },
    { label: labels.rightOnlyUnits, units: rightOnly },
  ]
  return parts
    .filter(({ units }) => units.length > 0)
    .map(
      ({ label, units }) =>
        `${label[language]}${language === 'zh' ? '：' : ': '}${units.map((unit) => unitLabel(unit, language)).join(language === 'zh' ? '、' : ', ')}`,
    )
    .join(language === 'zh' ? '；' : '; ')
}
