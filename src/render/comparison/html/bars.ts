import type { MatrixRow, TargetRow } from '../../../model/comparison.ts'
import { type Markup, markup, nothing } from '../../html/markup.ts'

/** Two bars that show who aims higher; nothing where the numbers are not comparable. */
export function pairBars({ left, right, difference }: TargetRow): Markup {
  const [one, other] = [left?.value ?? null, right?.value ?? null]
  if (difference === null || one === null || other === null || one < 0 || other < 0) return nothing
  const most = Math.max(one, other) || 1
  return markup`<svg class="bars" viewBox="0 0 120 22" role="img" aria-label="${one} / ${other}">
    <rect class="l" x="0" y="1" width="${length(one / most, 120)}" height="9" rx="2" />
    <rect class="r" x="0" y="12" width="${length(other / most, 120)}" height="9" rx="2" />
  </svg>`
}

/** One bar of a row’s greatest value; nothing where the row has not two numbers to compare. */
export function cellBar(row: MatrixRow, plan: number): Markup {
  const value = row.cells[plan]?.value ?? null
  const values = row.cells.flatMap((cell) => (cell?.value === null || cell?.value === undefined ? [] : [cell.value]))
  if (
    value === null ||
    values.length < 2 ||
    row.cells.every((cell) => (cell?.extreme ?? null) === null) ||
    values.some((other) => other < 0)
  )
    return nothing
  const kind = { highest: 'hi', lowest: 'lo', none: 'm' }[row.cells[plan]?.extreme ?? 'none']
  return markup`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${value}">
    <rect class="${kind}" x="0" y="0" width="${length(value / (Math.max(...values) || 1), 100)}" height="8" />
  </svg>`
}

// A value above nothing is seen.
function length(share: number, whole: number): number {
  return Math.round(Math.max(share > 0 ? 1 : 0, share * whole) * 10) / 10
}
