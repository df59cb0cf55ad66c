import type { Ratio } from './counts.ts'
import type { GoldPairs } from './gold.ts'
import { locateQuote, overlapOf, type Place } from './locate-quote.ts'
import { matchOneToOne } from './match-one-to-one.ts'

/** A row of a comparison that lays two targets side by side (its status is same or changed). */
export interface ComparedPair {
  readonly left: Place
  readonly right: Place
  readonly relation: 'same' | 'related'
}

/** What a comparison’s pairs are worth: the count, the gold pairs that it misses, and the pairs that the gold does not have. */
export interface PairsScore {
  readonly ratio: Ratio
  readonly missed: readonly GoldPairs['same'][number][]
  readonly extras: readonly ComparedPair[]
}

/** Scores the pairs of relation `same`: both places must overlap the gold’s, one to one; a pair that the gold calls related counts neither way. */
export function scorePairs(gold: GoldPairs, comparison: readonly ComparedPair[], sources: { left: string; right: string }): PairsScore {
  const placed = (relation: 'same' | 'related') =>
    gold[relation].map((pair) => ({
      pair,
      relation,
      left: locateQuote(sources.left, pair[0].quote, pair[0].value_text),
      right: locateQuote(sources.right, pair[1].quote, pair[1].value_text),
    }))
  const wanted = [...placed('same'), ...placed('related')]
  const extracted = comparison.filter(({ relation }) => relation === 'same')
  const matches = matchOneToOne(wanted, extracted, (one, other) => {
    const [left, right] = [overlapOf(one.left, other.left), overlapOf(one.right, other.right)]
    return left > 0 && right > 0 ? left + right : 0
  })
  const matched = new Set(matches.values())
  const extras = extracted.filter((pair) => !matched.has(pair))
  const same = wanted.filter(({ relation }) => relation === 'same')
  const missed = same.filter((item) => !matches.has(item)).map(({ pair }) => pair)
  const right = same.length - missed.length
  return { ratio: { right, extracted: right + extras.length, gold: same.length }, missed, extras }
}
