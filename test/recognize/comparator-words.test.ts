import { describe, expect, it } from 'vitest'
import { extractPlans } from '../../src/index.ts'
import { comparatorWords } from '../../src/lexicon/comparators.ts'

describe('a comparator that reaches its number, by its entry in the lexicon alone', () => {
  const words = comparatorWords.filter(({ reaches, word }) => reaches && word !== '最高')

  it.each(words)('$word makes a span of time a target, and is no part of what it measures', ({ word, comparator }) => {
    const plans = extractPlans(Buffer.from(`某市工作方案\n一、提速。办理时间${word}3天。`))
    const targets = plans.flatMap((plan) => plan.actions.flatMap((action) => action.targets))
    expect(targets.map((target) => [target.comparator, target.value, target.unit])).toEqual([[comparator, 3, '天']])
    expect(targets[0]?.indicator ?? '').not.toContain(word)
  })
})
