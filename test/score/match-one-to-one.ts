/** Pairs two lists one to one, the heaviest pair first; of equal pairs the one earlier in its list wins, and a weight of 0 is no pair. */
export function matchOneToOne<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  weigh: (left: Left, right: Right) => number,
): Map<Left, Right> {
  const candidates: { left: Left; right: Right; weight: number }[] = []
  for (const one of left) {
    for (const other of right) {
      const weight = weigh(one, other)
      if (weight > 0) candidates.push({ left: one, right: other, weight })
    }
  }
  candidates.sort((one, other) => other.weight - one.weight)
  const pairs = new Map<Left, Right>()
  const taken = new Set<Right>()
  for (const candidate of candidates) {
    if (pairs.has(candidate.left) || taken.has(candidate.right)) continue
    pairs.set(candidate.left, candidate.right)
    taken.add(candidate.right)
  }
  return pairs
}
