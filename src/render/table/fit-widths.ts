/** What the cells of a column need: `natural` to stand on one line each, `least` for their longest word. */
export interface ColumnNeed {
  readonly natural: number
  readonly least: number
}

/** A column narrower than this cannot be read. */
const NARROWEST = 4

/** Gives columns so much of `room` that the narrow ones are whole, words stay whole, and the wide ones share the rest. */
export function fitWidths(needs: readonly ColumnNeed[], room: number): number[] {
  const widths = needs.map(() => 0)
  const open = new Set(needs.keys())
  let left = room
  // Each round settles the columns for which an even share of what is left is enough, or too little for a word.
  for (let settled = true; settled && open.size > 0;) {
    settled = false
    const share = Math.floor(left / open.size)
    for (const index of open) {
      const { natural = 0, least = 0 } = needs[index] ?? {}
      const width = natural <= share ? natural : least > share && least <= room / 3 ? least : undefined
      if (width === undefined) continue
      widths[index] = width
      left -= width
      open.delete(index)
      settled = true
    }
  }
  for (const index of open) widths[index] = Math.max(Math.floor(left / open.size), NARROWEST)
  return widths
}
