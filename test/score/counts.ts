/** How many were right, of how many extracted and how many in the gold; for an accuracy the last two are the same. */
export interface Ratio {
  readonly right: number
  readonly extracted: number
  readonly gold: number
}

/** What was measured, by the name of the measure. */
export type Counts = Readonly<Record<string, Ratio>>

/** An accuracy: `right` of `all`. */
export function share(right: number, all: number): Ratio {
  return { right, extracted: all, gold: all }
}

/** Right ones among those extracted, or null where nothing was extracted. */
export function precision(ratio: Ratio): number | null {
  return ratio.extracted === 0 ? null : ratio.right / ratio.extracted
}

/** Right ones among those in the gold, or null where the gold has none. */
export function recall(ratio: Ratio): number | null {
  return ratio.gold === 0 ? null : ratio.right / ratio.gold
}

/** The harmonic mean of precision and recall, or null where there was nothing to extract and nothing extracted. */
export function f1(ratio: Ratio): number | null {
  return ratio.extracted + ratio.gold === 0 ? null : (2 * ratio.right) / (ratio.extracted + ratio.gold)
}

/** Adds the counts of several documents, measure by measure. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum: Record<string, Ratio> = {}
  for (const counts of all) {
    for (const [name, ratio] of Object.entries(counts)) {
      const before = sum[name] ?? { right: 0, extracted: 0, gold: 0 }
      sum[name] = { right: before.right + ratio.right, extracted: before.extracted + ratio.extracted, gold: before.gold + ratio.gold }
    }
  }
  return sum
}
