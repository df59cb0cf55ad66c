import type { Placed } from '../../tree.ts'

/** From the first to the last of some stretches; null where there are none. */
export function hull(stretches: readonly Placed[]): Placed | null {
  const first = stretches[0]
  const last = stretches.at(-1)
  return first && last ? { from: first.from, to: last.to } : null
}
