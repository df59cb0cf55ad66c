import type { MatrixCell } from '../model/comparison.ts'
import { compareNumbers } from './differ/compare-numbers.ts'
import type { TargetSide } from './differ/differ-targets.ts'
import { isAbsolute } from './differ/place-level.ts'

/** Tells which of the targets of a row are the highest and which the lowest, all that tie; only numbers that count the same as the first one are ranked, counts and money only within a level. */
export function rank(sides: readonly TargetSide[]): MatrixCell['extreme'][] {
  const ranked = comparable(sides)
  const highest = ranked.reduce<TargetSide | undefined>((best, side) => (isAbove(side, best) ? side : best), ranked[0])
  const lowest = ranked.reduce<TargetSide | undefined>((least, side) => (isAbove(least, side) ? side : least), ranked[0])
  if (!isAbove(highest, lowest)) return sides.map(() => null)
  const ties = (side: TargetSide, best: TargetSide | undefined): boolean => ranked.includes(side) && orderOf(side, best) === 'equal'
  return sides.map((side) => (ties(side, highest) ? 'highest' : ties(side, lowest) ? 'lowest' : null))
}

function comparable(sides: readonly TargetSide[]): TargetSide[] {
  const numbers = sides.filter(({ profile }) => profile.listed.target.value !== null)
  const level = mostCommon(numbers.map((side) => side.level))
  const [first, ...others] = numbers.filter((side) => !isAbsolute(side.profile) || side.level === level)
  return first === undefined ? [] : [first, ...others.filter((side) => orderOf(side, first) !== null)]
}

function isAbove(one: TargetSide | undefined, other: TargetSide | undefined): boolean {
  return orderOf(one, other) === 'left higher'
}

function orderOf(one: TargetSide | undefined, other: TargetSide | undefined) {
  if (one === undefined || other === undefined) return null
  const [left, right] = [one.profile, other.profile]
  return compareNumbers(left.listed.target, right.listed.target, left.dimension, right.dimension)?.order ?? null
}

function mostCommon<Item>(items: readonly Item[]): Item | undefined {
  const times = new Map<Item, number>()
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1)
  return [...times].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}
