import { expect, it } from 'vitest'
import { renderPlans } from '../../src/render/render-plans.ts'
import { fullPlan, planFixture, planWithTexts } from './full-plan.ts'

it.each([
  { file: 'full.csv', format: 'csv' },
  { file: 'full.md', format: 'markdown', language: 'en' },
  { file: 'full.zh.md', format: 'markdown', language: 'zh' },
  { file: 'full.table.txt', format: 'table', language: 'en', width: 72 },
  { file: 'full.zh.table.txt', format: 'table', language: 'zh', width: 50 },
] as const)('writes $file', async ({ file, format, ...options }) => {
  expect(await renderPlans([fullPlan], format, options)).toBe(planFixture(file))
})

it('shows text that means something in Markdown as it is', async () => {
  const text = await renderPlans([planWithTexts('<b>a|b*c_d`[x](javascript:y)\n# z')], 'markdown')
  expect(text).toContain('# \\<b\\>a\\|b\\*c\\_d\\`\\[x\\](javascript:y) \\# z\n')
  expect(text).not.toMatch(/^# z/m)
  const rows = text.split('\n').filter((line) => line.startsWith('| '))
  expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual(rows.map(() => 7))
})

it('lets no text of a document steer the terminal', async () => {
  const text = await renderPlans([planWithTexts('a\u001b[2J\u0007\u202eb')], 'table')
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u)
})
