import { describe, expect, it } from 'vitest'
import { spanOf } from './example-plan.ts'
import { GoldPairs } from './gold.ts'
import { matchOneToOne } from './match-one-to-one.ts'
import { scorePairs, type ComparedPair } from './score-pairs.ts'

describe('matchOneToOne', () => {
  it('gives the heaviest pair first, each item once', () => {
    const weights: Record<string, number> = { 'a-x': 2, 'a-y': 3, 'b-y': 4 }
    const pairs = matchOneToOne(['a', 'b', 'c'], ['x', 'y'], (left, right) => weights[`${left}-${right}`] ?? 0)
    expect([...pairs]).toEqual([
      ['b', 'y'],
      ['a', 'x'],
    ])
  })
})

describe('scorePairs', () => {
  const left = '甲一户，乙二户，丙三户'
  const right = '甲四户，乙五户，丙六户'
  const side = (quote: string) => ({ action: '1', quote, value_text: quote.slice(1), indicator: quote.slice(0, 1) })
  const gold = GoldPairs.parse({
    left: 'left.txt',
    right: 'right.txt',
    same: [
      [side('甲一户'), side('甲四户')],
      [side('乙二户'), side('乙五户')],
    ],
    related: [[side('丙三户'), side('丙六户')]],
  })
  const row = (one: string, other: string, relation: ComparedPair['relation'] = 'same'): ComparedPair => ({
    left: spanOf(one, left),
    right: spanOf(other, right),
    relation,
  })
  const ratioOf = (comparison: ComparedPair[]) => scorePairs(gold, comparison, { left, right }).ratio

  it('counts the pairs of relation same, and those that the gold calls related neither way', () => {
    expect(ratioOf([row('一户', '四户'), row('二户', '五户')])).toEqual({ right: 2, extracted: 2, gold: 2 })
    expect(ratioOf([row('一户', '四户'), row('二户', '五户'), row('三户', '六户')])).toEqual({ right: 2, extracted: 2, gold: 2 })
    expect(ratioOf([row('一户', '四户'), row('二户', '五户', 'related')])).toEqual({ right: 1, extracted: 1, gold: 2 })
  })

  it('punishes a crossed pair on both sides', () => {
    const { ratio, missed, extras } = scorePairs(gold, [row('一户', '五户'), row('二户', '五户')], { left, right })
    expect(ratio).toEqual({ right: 1, extracted: 2, gold: 2 })
    expect(missed).toEqual([gold.same[0]])
    expect(extras).toEqual([row('一户', '五户')])
  })
})
