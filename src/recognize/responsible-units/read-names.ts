import type { UnitRole } from '../../model/lists.ts'
import { lentFront } from './lent-front.ts'
import type { TextRange } from './responsibility-reading.ts'
import { splitNames } from './split-names.ts'
import { isBareNoun, saysDuty, unitShape, type UnitShape } from './unit-shape.ts'

/** A name as it stands; `fragment` is the place of a name whose rest comes later: 济南 in 济南、青岛市政府. */
export interface NameReading extends TextRange {
  readonly shape: UnitShape | 'fragment'
  /** What 等 says that the names before it share: 市政府 in 济南、淄博等市政府. */
  readonly tail: string | null
  /** The role in a bracket behind the name: 市民政局（牵头）. */
  readonly role: UnitRole | null
}

/** The names in an item, and whether 等 follows them. */
export interface NamesReading {
  readonly names: readonly NameReading[]
  readonly openEnded: boolean
}

/** What is known before an item is read: whether a label says that units follow, the name before it, and whether `、` joins the two. */
export interface NameContext {
  readonly lenient: boolean
  readonly before: string
  readonly joined: boolean
}

/**
 * Reads an item of a list that ends in no verb: `市财政局等部门`, `住房城乡建设部等国务院相关部门及各地区`, `市民政局（牵头）`.
 * Null for what is no name: `谁主管谁`, `社会`. Behind a label a noun for anyone is one.
 */
export function readNames(text: string, start: number, end: number, context: NameContext): NamesReading | null {
  const names: NameReading[] = []
  let openEnded = false
  let { before, joined } = context
  const from = start + (LEADING.exec(text.slice(start, end))?.[0].length ?? 0)
  for (const range of splitNames(text, from, end)) {
    const rest = AND_OTHERS.exec(text.slice(range.start, range.end))
    if (rest) openEnded = true
    const stop = rest ? range.start + rest.index : range.end
    const tail = rest?.[1] ?? null
    if (stop === range.start) continue
    const noted = ROLE_NOTE.exec(text.slice(range.start, stop))
    const nameEnd = noted ? range.start + noted.index : stop
    const name = text.slice(range.start, nameEnd)
    const shape = tail === null ? shapeOf(name, { lenient: context.lenient, before, joined }) : 'fragment'
    if (shape === null) return null
    names.push({ start: range.start, end: nameEnd, shape, tail, role: noted ? roleOfNote(noted[1] ?? '') : null })
    // 各镇、街道、园区: the first lends to all that follow.
    if (!isBareNoun(name)) before = name
    joined = true
  }
  return { names, openEnded }
}

function shapeOf(name: string, { lenient, before, joined }: NameContext): NameReading['shape'] | null {
  const shape = unitShape(name, before !== '')
  if (shape) return shape
  if (isBareNoun(name) && name.length > 1) return (joined && lentFront(before) !== null) || lenient ? 'collective' : null
  if (lenient && UNITS.test(name)) return 'collective'
  if ((lenient || before !== '') && RANKED.test(name) && !saysDuty(name)) return 'organ'
  return FRAGMENT.test(name) ? 'fragment' : null
}

const UNITS = /^[\u4e00-\u9fff（）“”]{2,20}(?:单位|部门|机构|企业|高校|组织|[村镇乡处科室股组队站所院])(?:（[^（）]*）)?$/
// 市企联 is in no lexicon, but it stands among units and begins with their rank.
const RANKED = /^(?:[省市县州盟旗](?![民容场际域直级])|区(?![域块划级直]))[\u4e00-\u9fff]{2,12}$/

const LEADING = /^(?:并?由|以及|及|和(?=[省市县区]))/
const OTHERS =
  '(?:国务院|中央|省政府|市政府|省直|市直|县直|区直|省级|市级|省|市|县|区|州)?(?:\\d{1,3}个?|多个?|各)?(?:有关|相关|其他|各|多)*(?:职能|成员|责任|主管|直属|政府)*' +
  '(?:部门|单位|地区|部委|委办局|机构|企业|高校|组织|处室|方面)(?:（[^（）]*）)?(?:[和及、]?(?:单位|部门|地区|企业))?'
const AND_OTHERS = new RegExp(`等(?:${OTHERS}|\\d{0,3}个?((?:市|县|区|州|区县|县区)(?:人民)?(?:政府|管委会)?))?$`)
const ROLE_NOTE = /（(牵头|主办|主责|责任|配合|协办|参与|协助)(?:单位|部门)?）$/
const FRAGMENT = /^[\u4e00-\u9fff]{1,6}$/

function roleOfNote(word: string): UnitRole {
  if (word === '牵头' || word === '主办') return 'lead'
  return word === '主责' || word === '责任' ? 'responsible' : 'support'
}
