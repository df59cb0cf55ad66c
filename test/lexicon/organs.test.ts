import { describe, expect, it } from 'vitest'
import { addresseeEndings, isAddressee, isNationalOrgan, isOrganName, nationalOrgans, organEndings } from '../../src/lexicon/organs.ts'

describe('organs', () => {
  it.each(organEndings)('%s ends %s', (ending, example) => {
    expect(example.endsWith(ending)).toBe(true)
    expect(isOrganName(example)).toBe(true)
    expect(isOrganName(`${example}（盖章）`)).toBe(true)
  })

  it.each(addresseeEndings)('%s ends %s', (ending, example) => {
    expect(example.endsWith(ending)).toBe(true)
    expect(isAddressee(example)).toBe(true)
  })

  it('has each organ of the state once', () => {
    expect(nationalOrgans).toEqual([...new Set(nationalOrgans)])
  })

  it.each([...nationalOrgans, '国务院办公厅', '民政部办公厅'])('%s is of the state', (name) => {
    expect(isNationalOrgan(name)).toBe(true)
  })

  it.each(['国家级示范区建设领导小组', '市财政局', '吉林省民政厅', '中国（山东）自由贸易试验区管委会', '中国建筑业协会'])(
    '%s is not of the state',
    (name) => {
      expect(isNationalOrgan(name)).toBe(false)
    },
  )

  it.each([
    '各县（区）人民政府',
    '2023年5月10日',
    '现将方案印发给你们',
    '关于做好工作的通知',
    '工作专班、领导小组',
    '县政府网站',
    '总体要求',
  ])('%s signs nothing', (text) => {
    expect(isOrganName(text)).toBe(false)
  })
})
