import { readFileSync, readdirSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { extractPlans } from '../../src/index.ts'

const Cases = z.array(z.strictObject({ name: z.string(), text: z.string(), odd: z.array(z.string()).default([]) }))
const folder = 'fixtures/diagnostics'
const cases = readdirSync(folder).flatMap((name) => Cases.parse(load(readFileSync(`${folder}/${name}`, 'utf8'))))

const oddities = (text: string): string[] =>
  extractPlans(new TextEncoder().encode(text)).flatMap(({ diagnostics }) =>
    diagnostics.map(({ rule, span }) => `${rule} ${span === null ? '' : text.slice(span.start, span.end)}`),
  )

describe('the diagnostics of a plan', () => {
  it.each(cases)('$name', ({ text, odd }) => {
    expect(oddities(text)).toEqual(odd)
  })

  it('stand in the order of the text, on lines that are right', () => {
    const text = '某市工作方案\r\n一、甲工作。在村（社区推进甲。\r\n\r\n三、丙工作。9月31日。\r\n四、丁工作。推进丁。'
    const found = extractPlans(new TextEncoder().encode(text))[0]?.diagnostics ?? []
    expect(found.map(({ rule, span }) => [rule, span?.line, span?.column])).toEqual([
      ['brackets-unbalanced', 2, 9],
      ['numbering-gap', 4, 1],
      ['impossible-date', 4, 7],
    ])
  })

  it('of each document of a file are its own', () => {
    const plan = (name: string, last: string): string =>
      `某市${name}工作方案\n一、甲工作。推进甲。\n二、乙工作。推进乙。\n${last}丙工作。推进丙。\n五、丁工作。推进丁。\n`
    const text = `${plan('养老服务', '四、')}\n${plan('防汛', '三、')}`
    expect(extractPlans(new TextEncoder().encode(text)).map(({ diagnostics }) => diagnostics.map(({ span }) => span?.line))).toEqual([
      [4],
      [11],
    ])
  })
})
