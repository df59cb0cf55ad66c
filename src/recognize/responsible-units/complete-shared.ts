import { beginsWithPlace } from '../../lexicon/place-stems.ts'

/** A name of a list as printed: whether it is only the beginning of one, whether `、` joins it to the name before, and a tail said behind 等. */
export interface PrintedName {
  readonly text: string
  readonly fragment: boolean
  readonly joined: boolean
  readonly tail: string | null
}

/**
 * Gives places that share the end of a name their own: `济南、青岛、烟台市政府` are 济南市政府, 青岛市政府, 烟台市政府; `市、县民政局` likewise.
 * A fragment that nothing completes is null: `财政、审计` stay without a unit.
 */
export function completeShared(names: readonly PrintedName[]): readonly (string | null)[] {
  const completed: (string | null)[] = []
  let tail: string | null = null
  let joins = false
  for (const name of names.toReversed()) {
    const shared: string | null = joins ? tail : null
    const own: string | null = name.tail ?? (name.fragment ? null : sharedTail(name.text))
    completed.push(name.fragment ? join(name.text, name.tail ?? shared) : name.text)
    tail = own ?? (name.fragment ? (shared ?? RANKED.exec(name.text)?.[0] ?? null) : null)
    joins = name.joined
  }
  return completed.toReversed()
}

/** What a name says behind its place, the rank included: 市政府 of 烟台市政府. */
function sharedTail(name: string): string | null {
  const match = GOVERNED_PLACE.exec(name) ?? PLACE_NAME.exec(name)
  return match ? name.slice((match[1] ?? '').length) : null
}

function join(fragment: string, tail: string | null): string | null {
  if (tail === null) return RANKED.test(fragment) && fragment.length > 2 ? fragment : null
  const rank = RANK.exec(tail)?.[0] ?? ''
  if (RANKED.test(fragment)) return fragment + tail.slice(rank.length)
  return GOVERNMENT.test(tail.slice(rank.length)) || beginsWithPlace(fragment) ? fragment + tail : null
}

const RANKS = '自治县|自治州|自治区|新区|省|市|县|区|州|盟|旗'
const PLACE_NAME = new RegExp(`^([\\u4e00-\\u9fff]{0,6}?)(?:${RANKS})(?:（[^（）]*）)?[\\u4e00-\\u9fff]*(?:（[^（）]*）)?$`)
const GOVERNED_PLACE = new RegExp(`^([\\u4e00-\\u9fff]{0,8}?)(?:${RANKS})(?:（[^（）]*）)?(?:(?:人民)?政府|管委会?)(?:（[^（）]*）)?$`)
const RANKED = /[省市县区州盟旗]$/
const RANK = new RegExp(`^(?:${RANKS})(?:（[^（）]*）)?`)
const GOVERNMENT = /^(?:(?:人民)?政府|管委会?|党工?委)?(?:（[^（）]*）)?$/
