import type { Target } from '../../model/target.ts'
import { type Dimension, sameMeasure, yearly } from '../dimension.ts'

/** How the numbers of two targets relate. */
export interface NumberComparison {
  readonly order: 'equal' | 'left higher' | 'right higher'
  /** Null where the printed units are not the same size. */
  readonly difference: number | null
  readonly ratio: number | null
}

/** Compares the numbers of two targets where they count the same: `15亩` with `1公顷`, `每半年1次` with `每年2次`; null where nothing can be said. */
export function compareNumbers(left: Target, right: Target, leftIn: Dimension, rightIn: Dimension): NumberComparison | null {
  if (left.value === null || right.value === null || !sameMeasure(leftIn, rightIn)) return null
  if (opposed(left) && opposed(right) && isCeiling(left) !== isCeiling(right)) return null
  const [times, otherTimes] = [yearly(left), yearly(right)]
  if ((times === null) !== (otherTimes === null) && (times ?? otherTimes) !== 1) return null
  const [one, other] = [leftIn.factor * (times ?? 1), rightIn.factor * (otherTimes ?? 1)]
  const exact = one === other
  const order =
    orderOf(left.value * one, right.value * other, exact) ??
    orderOf((left.max ?? left.value) * one, (right.max ?? right.value) * other, exact) ??
    'equal'
  return {
    order,
    difference: exact ? plain(right.value - left.value, 12) : null,
    ratio: exact && left.value !== 0 ? plain(right.value / left.value, 4) : null,
  }
}

/** Whether the number is a limit that one may not pass. */
export function isCeiling({ comparator }: Target): boolean {
  return comparator === '<=' || comparator === '<'
}

function opposed(target: Target): boolean {
  return isCeiling(target) || target.comparator === '>=' || target.comparator === '>'
}

// A conversion of units is exact only to a few digits.
function orderOf(left: number, right: number, exact: boolean): 'left higher' | 'right higher' | null {
  const margin = (exact ? 1e-12 : 1e-3) * Math.max(Math.abs(left), Math.abs(right))
  if (Math.abs(left - right) <= margin) return null
  return left > right ? 'left higher' : 'right higher'
}

// 4.6 − 4.5 is 0.1, not 0.0999….
function plain(number: number, digits: number): number {
  return Number(number.toPrecision(digits)) + 0
}
