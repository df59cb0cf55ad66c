import { countGroups, measureFactors, timesAYear } from '../lexicon/counted-things.ts'
import type { Target } from '../model/target.ts'

/** What a number counts in, as far as it decides with which others it can be compared. */
export interface Dimension {
  /** `share`, `count`, a measure’s name, or the unit itself. */
  readonly family: string
  /** Of a count, what is counted; 个 is `any`. */
  readonly group: string | null
  /** Of a measure, how many base units one of it is. */
  readonly factor: number
}

const groupOf = new Map(countGroups.flatMap(({ key, words }) => words.map((word) => [word, key] as const)))
const general = new Set(countGroups.filter((group) => group.general).map(({ key }) => key))
const special = new Set(countGroups.filter((group) => !group.general).map(({ key }) => key))
const measureOf = new Map(
  Object.entries(measureFactors).flatMap(([family, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { family, factor }] as const),
  ),
)

/** Tells what a target counts in: `%` is a share, `家` a site, `亩` an area of 666.67, `元/平方米` only itself. */
export function dimensionOf({ kind, unit }: Pick<Target, 'kind' | 'unit'>): Dimension {
  if (unit === null) return { family: kind === 'coverage' ? 'share' : 'none', group: null, factor: 1 }
  const measure = measureOf.get(unit)
  if (measure !== undefined) return { family: measure.family, group: null, factor: measure.factor }
  if (kind === 'money' || unit.includes('/')) return { family: `unit ${unit}`, group: null, factor: 1 }
  return { family: 'count', group: unit === '个' ? 'any' : (groupOf.get(unit) ?? unit), factor: 1 }
}

/** Whether numbers of the two can be laid side by side. */
export function sameDimension(left: Dimension, right: Dimension): boolean {
  if (left.family !== right.family) return false
  if (left.family !== 'count' || left.group === right.group) return true
  const [one, other] = [left.group ?? '', right.group ?? '']
  if (one === 'any') return !special.has(other)
  if (other === 'any') return !special.has(one)
  return general.has(one) && general.has(other) ? one === other : isPeople(one) && isPeople(other)
}

/** Whether the numbers themselves can be subtracted: 家 and 个 can, 人 and 人次 cannot. */
export function sameMeasure(left: Dimension, right: Dimension): boolean {
  return sameDimension(left, right) && !(isPeople(left.group) && left.group !== right.group)
}

/** Whether a number is per something: `每千名常住人口4.6个`, `每个社区1个`. */
export function isRate({ kind, per }: Target): boolean {
  return kind === 'rate' || per !== null
}

/** How many times a year a target falls due; null where it does once and for all. */
export function yearly({ recurrence }: Target): number | null {
  return recurrence === null ? null : timesAYear[recurrence]
}

function isPeople(group: string | null): boolean {
  return group === 'person' || group === 'attendance'
}
