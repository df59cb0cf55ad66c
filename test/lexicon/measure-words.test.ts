import { describe, expect, it } from 'vitest'
import { measureWords } from '../../src/lexicon/measure-words.ts'
import { findQuantities } from '../../src/recognize/quantity/find-quantities.ts'

describe('measure words', () => {
  it.each(measureWords)('$word: $example', ({ word, sort, example }) => {
    const read = findQuantities(example)
    if (sort === 'category') {
      expect(read.every(({ refused }) => refused !== null)).toBe(true)
      expect(read.map(({ unit }) => unit)).toContain(word)
      return
    }
    expect(read.map(({ unit }) => unit)).toEqual([word === '人民币' ? '元' : word])
    if (!['千伏', '伏'].includes(word)) expect(read[0]?.refused).toBeNull()
  })

  it('are each there once', () => {
    const all = measureWords.map(({ word }) => word)
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
  })
})
