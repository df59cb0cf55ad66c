import fc from 'fast-check'
import { describe, it } from 'vitest'
import { encoders } from '../invariants/encode.ts'
import { repositoryDocuments } from '../invariants/documents.ts'
import { check } from './check.ts'
import { examine } from './examine.ts'

const documents = repositoryDocuments().filter(({ path }) => !path.startsWith('fixtures/regressions'))
// Signs on which a reader turns; put where they do not belong.
const SIGNS = ['（', '）', '《', '》', '“', '”', '。', '、', '；', '：', '\n', '\r', '\t', '|', '**', '一、', '（二）', '3.', '①', '2025年', '全覆盖', '%', '5-', '\ufeff', '\u200b', '\ud842', '\0'] // prettier-ignore

type Edit = (text: string) => string

/** A place in a text, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, share: number): number => Math.floor(share * text.length)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.nat({ max: 400 })).map(
    ([from, length]): Edit =>
      (text) =>
        text.slice(0, at(text, from)) + text.slice(at(text, from) + length),
  ),
  fc.tuple(place, fc.nat({ max: 200 }), fc.integer({ min: 1, max: 4 })).map(
    ([from, length, times]): Edit =>
      (text) =>
        text.slice(0, at(text, from)) + text.slice(at(text, from), at(text, from) + length).repeat(times) + text.slice(at(text, from)),
  ),
  fc.tuple(place, place, fc.nat({ max: 100 })).map(([left, right, length]): Edit => {
    return (text) => {
      const [first, second] = [Math.min(at(text, left), at(text, right)), Math.max(at(text, left), at(text, right))]
      if (second - first < length) return text
      const [one, other] = [text.slice(first, first + length), text.slice(second, second + length)]
      return text.slice(0, first) + other + text.slice(first + length, second) + one + text.slice(second + length)
    }
  }),
  fc.tuple(place, fc.constantFrom(...SIGNS)).map(
    ([from, sign]): Edit =>
      (text) =>
        text.slice(0, at(text, from)) + sign + text.slice(at(text, from)),
  ),
)

/** A stretch of a document, which is enough and leaves time for more, with some damage. */
const damagedText = fc
  .tuple(fc.constantFrom(...documents), place, fc.array(edit, { minLength: 1, maxLength: 5 }))
  .map(([{ text }, from, edits]) => {
    const begins = at(text, from)
    return edits.reduce((value, change) => change(value), text.slice(begins, begins + 3000))
  })

const flips = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { maxLength: 8 })
/** A stretch in some charset, a few of its bytes changed, cut anywhere. */
const damagedBytes = fc
  .tuple(fc.constantFrom(...documents), place, place, flips, fc.constantFrom(...Object.values(encoders)))
  .map(([{ text }, from, end, list, encode]) => {
    const begins = at(text, from)
    const damaged = encode(text.slice(begins, begins + 1200))
    for (const [share, value] of list) damaged[Math.floor(share * (damaged.length - 1))] = value
    return end < 0.5 ? damaged : damaged.subarray(0, Math.floor(end * damaged.length))
  })

describe('a document that was damaged', () => {
  it('gives plans that keep every invariant', { timeout: 60_000 }, () => {
    check(
      fc.property(damagedText, (text) => examine(Buffer.from(text))),
      3000,
    )
  })

  it('gives plans or a reason, whatever its bytes', { timeout: 60_000 }, () => {
    check(fc.property(damagedBytes, examine), 2500)
  })
})
