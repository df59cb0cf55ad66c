import { expect, it } from 'vitest'
import { targetCells } from '../../src/render/words/target-cells.ts'
import { fullPlan } from './full-plan.ts'

it.each([
  { indicator: '城市社区警务室', scope: '城市社区', shown: '城市社区警务室' },
  { indicator: '政务代办服务村（社区）', scope: '村（社区）', shown: '政务代办服务村（社区）' },
  { indicator: '警务室', scope: '城市社区', shown: '警务室 (城市社区)' },
  { indicator: '警务室', scope: null, shown: '警务室' },
  { indicator: null, scope: '全市', shown: ' (全市)' },
])('names $shown', ({ indicator, scope, shown }) => {
  const [target] = fullPlan.targets
  const cells = target && targetCells({ plan: fullPlan, action: null, target: { ...target, indicator, scope } }, 'en')
  expect(cells?.[1]).toBe(shown)
})
