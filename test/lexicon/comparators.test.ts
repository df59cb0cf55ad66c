import { describe, expect, it } from 'vitest'
import { comparatorWords } from '../../src/lexicon/comparators.ts'
import { findQuantities } from '../../src/recognize/quantity/find-quantities.ts'
import { readComparatorReaching } from '../../src/recognize/quantity/read-comparator.ts'

describe('comparators', () => {
  it.each(comparatorWords)('$word: $example', ({ word, comparator, example, place }) => {
    const [quantity, ...others] = findQuantities(example)
    expect(others).toEqual([])
    if (!quantity) throw new Error(`Unexpected nothing, expected a quantity in ${example}`)
    const printed = quantity.comparing ?? readComparatorReaching(example, 0, quantity.from)
    expect(printed && example.slice(printed.from, printed.to)).toBe(word)
    expect(quantity.comparing ? quantity.comparator : readComparatorReaching(example, 0, quantity.from)?.comparator).toBe(comparator)
    if (printed) expect(place === 'before' ? printed.to <= quantity.from : printed.from >= quantity.to).toBe(true)
  })

  it('are each there once on their side of the number', () => {
    const all = comparatorWords.map(({ word, place }) => `${place} ${word}`)
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
  })
})
