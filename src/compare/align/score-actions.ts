import type { ActionProfile } from './action-profile.ts'
import { similarity } from '../wording/vocabulary.ts'

const CONTENT = 0.65
const UNITS = 0.2
// Below this neither the titles nor what is measured have enough in common.
const LEAST_LIKENESS = 0.25
// Actions without a title are known by what is measured in them.
const UNTITLED = 0.9

/** Scores two actions by their titles, what is measured inside them and who answers for them, the same in either order. */
export function scoreActions(left: ActionProfile, right: ActionProfile): number {
  if (left.signature === right.signature) return 1
  const content = similarity(left.content, right.content)
  if (left.title.total === 0 || right.title.total === 0) return left.title.total === right.title.total ? UNTITLED * content : 0
  const title = similarity(left.title, right.title)
  if (title + content < LEAST_LIKENESS) return 0
  return Math.min(0.99, 1 - (1 - title) * (1 - CONTENT * content) * (1 - UNITS * shareOf(left.functions, right.functions)))
}

function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0
  let common = 0
  for (const item of left) if (right.has(item)) common++
  return common / (left.size + right.size - common)
}
