import type { MatrixRow } from '../../model/comparison.ts'

/** ▲ behind the highest value of a row, ▼ behind the lowest; of several that are alike each has it. */
export function markOf({ cells }: MatrixRow, plan: number): string {
  const extreme = cells[plan]?.extreme ?? null
  return extreme === null ? '' : extreme === 'highest' ? ' ▲' : ' ▼'
}
