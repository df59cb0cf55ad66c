import { allMatches } from '../../text/all-matches.ts'
import { KINDS_OF_PLACE } from '../../lexicon/places.ts'
import type { Placed, QuantityReading } from '../../tree.ts'
import { carriedTerritory, findScope, skipMarks } from './find-scope.ts'
import { firstOf, nearestBefore } from './nearest.ts'
import type { SentenceView } from './sentence-view.ts'

const BEHIND_SHARE = new RegExp(`^的?(?:${KINDS_OF_PLACE})`)
const EACH = new RegExp(`(?:每个?|单个|(?<=[在为对给])各)(?:${KINDS_OF_PLACE})(?!政府|级|部门|有关)`, 'g')
const COVERED = new RegExp(`(?:所有|各类?|全部)?(?:${KINDS_OF_PLACE}|政府部门|市州)$`)

/**
 * What a target holds for: the place at the head of its item or its clause (`行政村`建校率达到80%), each place before the number
 * (并在`每个社区`配备5名), the place that is covered (服务`城乡社区`全覆盖), the share of places (`一半以上城乡社区`至少建立1个), else the territory
 * that an earlier clause names.
 */
export function decideScope(view: SentenceView, quantity: QuantityReading, clause: Placed): Placed | null {
  const previous = firstOf(nearestBefore(view.quantities, quantity.from), ({ from, refused }) => from >= clause.from && refused === null)
  const item = previous ? itemStart(view.text, previous.to, quantity.from) : clause.from
  return (
    ofShare(view, quantity, previous) ??
    atHead(view, item, quantity, false) ??
    each(view.text, previous?.to ?? clause.from, quantity.from) ??
    covered(view.text, item, quantity) ??
    (previous ? atHead(view, clause.from, quantity, true) : null) ??
    carriedTerritory(view, quantity.from)
  )
}

/** The place with which a stretch opens, behind its time; of a whole clause only the territory holds for a later item. */
function atHead(view: SentenceView, from: number, quantity: QuantityReading, later: boolean): Placed | null {
  const { text, times } = view
  let start = skipMarks(text, from, quantity.from)
  const first = findScope(view, { from, to: quantity.from }, start)
  for (const time of times)
    if (time.to > start && time.from - start < 8 && time.to <= quantity.from) start = skipMarks(text, time.to, quantity.from)
  const behind = findScope(view, { from: start, to: quantity.from }, start)
  const scope = behind.own ? behind : first
  const place = later ? scope.territory : scope.own
  return place && place.to <= quantity.from ? place : null
}

/** Where the item of a list begins in which a number stands. */
function itemStart(text: string, from: number, to: number): number {
  const mark = /[、，；]|且/.exec(text.slice(from, Math.min(to, from + 12)))
  return mark ? from + mark.index + 1 : from
}

function each(text: string, from: number, to: number): Placed | null {
  const start = Math.max(from, to - 60)
  const found = allMatches(EACH, text.slice(start, to)).at(-1)
  return found ? { from: start + found.index, to: start + found.index + found[0].length } : null
}

function covered(text: string, from: number, { kind, from: at }: QuantityReading): Placed | null {
  if (kind !== 'coverage') return null
  const place = COVERED.exec(text.slice(Math.max(from, at - 16), at))
  return place && place[0].length > 1 ? { from: at - place[0].length, to: at } : null
}

/** A share of places is where the next number holds. */
function ofShare({ text }: SentenceView, quantity: QuantityReading, share: QuantityReading | undefined): Placed | null {
  if (share?.kind !== 'percentage' || quantity.kind === 'percentage') return null
  const edge = Math.max(share.to, share.comparing?.to ?? 0)
  const place = BEHIND_SHARE.exec(text.slice(edge, quantity.from))
  return place ? { from: share.from, to: edge + place[0].length } : null
}
