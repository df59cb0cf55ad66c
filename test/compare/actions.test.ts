import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { diffPlans } from '../../src/compare/diff-plans.ts'
import { extractPlans, type Plan } from '../../src/index.ts'

const Case = z.strictObject({
  left: z.string(),
  right: z.string(),
  score: z.number().nullable(),
  changes: z.array(z.string()).default([]),
})
const cases = z.array(Case).parse(load(readFileSync(new URL('../../fixtures/comparisons/actions.yaml', import.meta.url), 'utf8')))

function planOf(action: string): Plan {
  const [plan] = extractPlans(Buffer.from(`甲市社区服务2024年行动方案\n${action}\n`))
  if (plan === undefined) throw new Error(action)
  return plan
}

describe('two actions', () => {
  it.each(cases)('$left | $right: $score', ({ left, right, score, changes }) => {
    const found = diffPlans(planOf(left), planOf(right)).actions
    if (score === null) expect(found.map(({ status }) => status).toSorted()).toEqual(['left-only', 'right-only'])
    else expect(found).toMatchObject([{ status: 'matched', score, changes }])
    // The same in either order.
    expect(diffPlans(planOf(right), planOf(left)).actions.map((row) => row.score)).toEqual(found.map((row) => row.score))
  })
})

describe('two versions of one document', () => {
  const version = (title: string, after: string) =>
    planOf(
      `一、健全组织体系。\n各社区要明确专人负责此项工作。\n二、${title}。\n引导老年人就近在社区食堂用餐，做好服务。\n三、${after}。\n加强宣传，营造良好的社会氛围。`,
    )

  it('keep a renamed action together where one beside it is the same', () => {
    const { actions } = diffPlans(version('助餐行动', '强化宣传引导'), version('银龄食光', '强化宣传引导'))
    expect(actions.map(({ status, left, right }) => [status, left?.id, right?.id])).toEqual([
      ['matched', '1', '1'],
      ['matched', '2', '2'],
      ['matched', '3', '3'],
    ])
    expect(actions[1]).toMatchObject({ score: 0.9, changes: ['title'] })
  })
})
