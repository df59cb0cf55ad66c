/** Where in its container a stretch of the decoded text came from: it holds from `from` up to the next one. */
export interface Origin {
  readonly from: number
  readonly page?: number
  /** A CSS selector. */
  readonly element?: string
}

/** The origin of the character at `offset`; undefined where the container says nothing. */
export function originAt(origins: readonly Origin[], offset: number): Origin | undefined {
  let low = 0
  let high = origins.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((origins[middle]?.from ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return origins[low - 1]
}
