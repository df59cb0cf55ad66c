import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.ts'
import { diffPlans } from '../../src/compare/diff-plans.ts'
import { madePlan } from './made-plan.ts'

function rowOf(...plans: readonly (readonly [string, string])[]) {
  const { rows } = comparePlans(plans.map(([place, body]) => madePlan(place, body)))
  expect(rows).toHaveLength(1)
  const [row] = rows
  return { marks: row?.cells.map((cell) => cell?.extreme), highest: row?.highest, lowest: row?.lowest, why: row?.why }
}

describe('the highest and the lowest of a row', () => {
  it('are one plan each where none ties', () => {
    expect(rowOf(['济宁市', '社区食堂达到12家。'], ['菏泽市', '社区食堂达到9家。'])).toEqual({
      marks: ['highest', 'lowest'],
      highest: 0,
      lowest: 1,
      why: null,
    })
  })

  it('are all that tie, and then no one plan', () => {
    expect(rowOf(['济宁市', '社区食堂达到12家。'], ['菏泽市', '社区食堂达到9家。'], ['临沂市', '社区食堂达到12家。'])).toMatchObject({
      marks: ['highest', 'lowest', 'highest'],
      highest: null,
      lowest: 1,
    })
    expect(rowOf(['济宁市', '社区食堂达到12家。'], ['菏泽市', '社区食堂达到12家。'])).toMatchObject({ marks: [null, null], highest: null })
  })

  it('are for counts those of one level, for shares those of all', () => {
    expect(rowOf(['山东省', '社区食堂达到700家。'], ['济宁市', '社区食堂达到12家。'], ['菏泽市', '社区食堂达到9家。'])).toEqual({
      marks: [null, 'highest', 'lowest'],
      highest: 1,
      lowest: 2,
      why: 'level: province / prefecture',
    })
    expect(rowOf(['山东省', '社区食堂达到700家。'], ['济宁市', '社区食堂达到12家。'])).toMatchObject({ marks: [null, null] })
    expect(rowOf(['山东省', '社区食堂覆盖率达到90%。'], ['济宁市', '社区食堂覆盖率达到80%。'])).toMatchObject({
      marks: ['highest', 'lowest'],
      why: null,
    })
  })

  it('come without the days where one plan states what is assumed of the other', () => {
    expect(rowOf(['济宁市', '到2024年，社区食堂达到12家。'], ['菏泽市', '社区食堂达到9家。']).why).toBeNull()
  })

  it('come with the days and the strength that differ', () => {
    expect(rowOf(['济宁市', '到2026年，社区食堂达到12家。'], ['菏泽市', '力争社区食堂达到9家。']).why).toBe(
      'deadline: 2026-12-31 / 2024-12-31 (assumed); modality: binding / aspirational',
    )
  })
})

describe('two plans of other levels', () => {
  const whyOf = (left: string, right: string) => diffPlans(madePlan('山东省', left), madePlan('济宁市', right)).targets[0]?.why
  it('say so beside counts and money, not beside shares', () => {
    expect(whyOf('社区食堂达到700家。', '社区食堂达到12家。')).toBe('level: province / prefecture')
    expect(whyOf('投入社区养老资金3亿元。', '投入社区养老资金2000万元。')).toBe('level: province / prefecture')
    expect(whyOf('社区食堂覆盖率达到90%。', '社区食堂覆盖率达到80%。')).toBeNull()
    expect(whyOf('每千名常住人口拥有托位数4.6个。', '每千名常住人口拥有托位数4.5个。')).toBeNull()
  })
})
