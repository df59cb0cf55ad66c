import type { Stretch } from '../strip.ts'

const LONG = 16

/**
 * Narrows a long noun to its head: `由医生、护士组成的上门巡诊队` is `上门巡诊队`; `社区教育示范基地` stays.
 */
export function narrowNoun(text: string, stretch: Stretch): Stretch {
  const piece = text.slice(stretch.from, stretch.to)
  if (piece.length <= LONG) return stretch
  const at = lastRelative(piece)
  const head = piece.slice(at + 1)
  return at !== -1 && head.length >= 4 && head.length <= 30 ? { from: stretch.from + at + 1, to: stretch.to } : stretch
}

/** The last 的 outside quotes and brackets that ends a description. */
export function lastRelative(piece: string): number {
  let depth = 0
  for (let at = piece.length - 1; at > 0; at--) {
    const character = piece.charAt(at)
    if (character === '”' || character === '）' || character === '》') depth++
    else if (character === '“' || character === '（' || character === '《') depth--
    else if (character === '的' && depth <= 0) return at
  }
  return -1
}
