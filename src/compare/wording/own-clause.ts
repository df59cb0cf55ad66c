import type { Target } from '../../model/target.ts'
import { cleanText } from '../../text/clean.ts'

const separator = /[，、；：。]/
// 、 in 县（市、区） separates nothing.
const closed = /（[^（）]*）/g

/** The piece of a target’s clause that is its own, without the value: of `培训护林员3万人、防火员0.6万人` the half around the number. */
export function ownClause({ quote, text }: Target): string {
  const value = cleanText(text)
  const at = quote.indexOf(value)
  if (value === '' || at < 0) return quote
  const marks = quote.replace(closed, (bracket) => ' '.repeat(bracket.length))
  let from = at
  while (from > 0 && !separator.test(marks.charAt(from - 1))) from--
  let to = at + value.length
  while (to < quote.length && !separator.test(marks.charAt(to))) to++
  return quote.slice(from, at) + quote.slice(at + value.length, to)
}
