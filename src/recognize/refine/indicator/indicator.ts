import type { Placed } from '../../../tree.ts'

/** What is measured, as stretches of the clean text that are joined in their order. */
export interface Indicator {
  readonly parts: readonly Placed[]
  /** 占…的比例 is supplied where only the whole is printed: `达到应配备总量的80%`. */
  readonly shareOf: boolean
}

/** An indicator of the parts that have characters. */
export const indicatorOf = (...parts: readonly (Placed | null)[]): Indicator => ({
  parts: parts.filter((part): part is Placed => part !== null && part.to > part.from),
  shareOf: false,
})

/** Two parts as one indicator; where they would be too long together the shorter stands alone. */
export function joined(left: Placed, right: Placed, limit: number): Indicator {
  const [before, behind] = [left.to - left.from, right.to - right.from]
  return before + behind <= limit ? indicatorOf(left, right) : indicatorOf(behind < before ? right : left)
}
