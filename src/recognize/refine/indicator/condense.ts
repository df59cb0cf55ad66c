import { attainingVerbs } from '../../../lexicon/verbs.ts'
import type { Placed } from '../../../tree.ts'
import { alternatives } from '../alternatives.ts'
import { stripLeading } from '../strip.ts'
import { lastRelative, narrowNoun } from './narrow-noun.ts'

const SHORT = 14
const LONG = 40
// 企业, 个人, 第一单位 say too little without their description.
const SPECIFIC = 5
const DESCRIPTION = 10
// X企业上一年度购置Y并完成投资1000万元的: of a long description the deed says what is rewarded.
const DEED = /^[^，；]{0,200}?(?:上一?年度|当年度?|本年度)([^，；。、]{4,24}?)(?=$|的$|[并且]|，)/
const LEADING_LIST = new RegExp(`^([^、，]{0,12}?(?:${alternatives(attainingVerbs)})(?:的|为)?)(?=[^、]{2,}、)`)

/**
 * Shortens who a sum is for to what names them: `获批A、B、C等国家级平台的企业` to `获批` and `国家级平台的企业`,
 * `应用效果明显的工业互联网项目` to `工业互联网项目`; `新获批平台的企业` stays.
 */
export function condense(text: string, who: Placed): readonly Placed[] {
  const piece = text.slice(who.from, who.to)
  if (piece.length <= SHORT) return [who]
  const deed = piece.length > LONG || piece.startsWith('其') ? DEED.exec(piece) : null
  if (deed?.[1]) {
    const done = stripLeading(text, { from: who.from + deed[0].length - deed[1].length, to: who.from + deed[0].length })
    if (done.to - done.from >= 4) return [done]
  }
  const list = piece.includes('、') ? /[^等]等(?=[一-鿿]{3,})/.exec(piece) : null
  if (list) {
    const lead = LEADING_LIST.exec(piece)
    const rest = { from: who.from + list.index + list[0].length, to: who.to }
    if (rest.to - rest.from <= LONG) return lead ? [{ from: who.from, to: who.from + (lead[1]?.length ?? 0) }, rest] : [rest]
  }
  const at = lastRelative(piece)
  const head = at === -1 ? '' : piece.slice(at + 1)
  if (head.length >= SPECIFIC && at > DESCRIPTION) return [{ from: who.from + at + 1, to: who.to }]
  return piece.length > LONG ? [narrowNoun(text, who)] : [who]
}
