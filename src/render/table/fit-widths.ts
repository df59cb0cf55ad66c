/** A column narrower than this cannot be read. */
const LEAST = 6

/** Gives columns of these natural widths so much of `room` that the narrow ones are whole and the wide ones share the rest. */
export function fitWidths(natural: readonly number[], room: number): number[] {
  const widths = [...natural]
  let left = room
  let open = widths.map((_, index) => index)
  // Each round settles the columns that need no more than an even share of what is left.
  for (;;) {
    const share = Math.floor(left / Math.max(open.length, 1))
    const narrow = open.filter((index) => (natural[index] ?? 0) <= share)
    for (const index of narrow) left -= natural[index] ?? 0
    open = open.filter((index) => !narrow.includes(index))
    if (narrow.length > 0 && open.length > 0) continue
    for (const index of open) widths[index] = Math.max(share, LEAST)
    return widths
  }
}
