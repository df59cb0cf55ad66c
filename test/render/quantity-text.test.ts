import { expect, it } from 'vitest'
import { quantityText } from '../../src/render/words/quantity-text.ts'

it.each([
  { comparator: '>=', value: 4500, max: null, unit: '户', shown: '≥ 4,500户' },
  { comparator: '=', value: 80, max: null, unit: '%', shown: '80%' },
  { comparator: 'range', value: 5, max: 7, unit: '个', shown: '5–7个' },
  { comparator: '=', value: 150_000_000_000, max: null, unit: '元', shown: '1,500亿元' },
  { comparator: '~', value: 1_500_000_000_000, max: null, unit: '元', shown: '≈ 1.5万亿元' },
  { comparator: '~', value: 35_000, max: null, unit: '人', shown: '≈ 3.5万人' },
  { comparator: '=', value: 12_345, max: null, unit: '人', shown: '12,345人' },
  { comparator: '=', value: 4.6, max: null, unit: null, shown: '4.6' },
  { comparator: '=', value: null, max: null, unit: null, shown: '年底前' },
  { comparator: '>=', value: null, max: null, unit: null, shown: '≥ 年底前' },
  { comparator: '>', value: null, max: null, unit: null, shown: '> 年底前' },
] as const)('shows $shown', ({ shown, ...target }) => {
  expect(quantityText({ ...target, text: '年底前' })).toBe(shown)
})
