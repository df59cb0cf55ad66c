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
    (previous ? around(subject(view, clause.from, quantity), previous) : null) ??
    subject(view, item, quantity) ??
    sharedEach(view, quantity, clause) ??
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

// 企业 and 项目 are what is counted or done, no places.
const QUALIFIED = new RegExp(
  '^(?:[\\d]{1,4}个)?[一-鿿、]{0,16}?(?:社区|街道|乡镇|行政村|设区市|市辖区|中心城区|城区|试验区|开发区|区域|地区|流域)(?=(?:基本|全部|率先|均|都|要|应当?)?实现[一-鿿]{2}|至少[建设配]|要[一-鿿]{4}|内[一-鿿]{4}|力争达到\\d|每平方公里)',
)
const DOING = /^(?:加|推|支|鼓|引|以|对|为|按|从|由|通过|建设|打造|培育|完善|实施|开展|组织|强化|深化|提升)/

/** A place that its own words describe, as the subject of a clause: `集中安置社区`实现…全覆盖, `无公立医院的市辖区`至少建成1个. */
function subject(view: SentenceView, from: number, quantity: QuantityReading): Placed | null {
  const { text, times } = view
  let start = skipMarks(text, from, quantity.from)
  for (const time of times)
    if (time.to > start && time.from - start < 8 && time.to <= quantity.from) start = skipMarks(text, time.to, quantity.from)
  const place = QUALIFIED.exec(text.slice(start, Math.min(start + 32, quantity.to)))
  return place && place[0].length > 2 && !DOING.test(place[0]) ? { from: start, to: start + place[0].length } : null
}

/** 54个乡镇街道 counts the places and is one. */
const around = (place: Placed | null, { from, to }: Placed): Placed | null => (place && place.from <= from && place.to > to ? place : null)

const EACH_PLACE = new RegExp(`^(?:每个?|单个)(?:${KINDS_OF_PLACE})`)
const GOING_ON = /^(?:并|且|至少|同时)?(?:培养|培育|培训|配备|建设|建成|建立|设立|设置|组建|打造|开展|举办|组织|发展|储备|选派|招募)/

/** Each place that is the subject of the clause before is so of the next, which opens with its verb: 每个社区至少设立1个…，培养3名…. */
function sharedEach(view: SentenceView, { from }: QuantityReading, clause: Placed): Placed | null {
  const { text } = view
  const index = view.clauses.findIndex((other) => other.from === clause.from)
  if (!GOING_ON.test(text.slice(clause.from, Math.min(from, clause.from + 12)))) return null
  for (let before = index - 1; before >= 0 && before >= index - 4; before--) {
    const earlier = view.clauses[before]
    if (earlier?.mark !== '，') return null
    const start = skipMarks(text, earlier.from, earlier.to)
    const place = EACH_PLACE.exec(text.slice(start, Math.min(earlier.to, start + 24)))
    if (place) return { from: start, to: start + place[0].length }
    if (!GOING_ON.test(text.slice(earlier.from, Math.min(earlier.to, earlier.from + 12)))) return null
  }
  return null
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
