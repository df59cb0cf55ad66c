import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractPlans, type Plan } from '../../src/index.ts'
import { foldTraditional, isTraditional, simplify } from '../../src/text/fold-traditional.ts'
import { traditionalTable } from '../../src/text/traditional-table.ts'

const forms = new Map([...traditionalTable.simplified].map((simple, at) => [simple, traditionalTable.traditional.charAt(at)]))

/** Writes a text in traditional characters, one for one. */
function writeTraditional(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (character) => forms.get(character) ?? character)
}

describe('foldTraditional', () => {
  it('folds what is written in traditional characters, one for one', () => {
    expect(foldTraditional('責任單位：市衞生健康委員會，改造不少於4500戶')).toBe('责任单位：市卫生健康委员会，改造不少于4500户')
  })

  it.each(['乾隆年间的改造项目不少于4500户', '不少于4500户', '', '“雲”品牌1个，改造老旧小区，完善社区服务设施，建设便民服务中心'])(
    'leaves %j',
    (text) => {
      expect(isTraditional(text)).toBe(false)
      expect(foldTraditional(text)).toBe(text)
    },
  )

  it('reads a traditional document as its simplified twin, and keeps its characters', () => {
    const text = readFileSync(new URL('../../seeds/putian-2023.txt', import.meta.url), 'utf8')
    const [simple] = extractPlans(Buffer.from(text))
    const [traditional] = extractPlans(Buffer.from(writeTraditional(text)))
    expect(simplifyAll(traditional)).toEqual(simplifyAll(simple))
    expect(traditional?.document.title).toMatch(/關|務/)
    expect(traditional?.document.jurisdiction).toEqual(simple?.document.jurisdiction)
  })
})

function simplifyAll(plan: Plan | undefined): unknown {
  return JSON.parse([...JSON.stringify({ ...plan, source: null })].map(simplify).join(''))
}
