import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FindingsDocument } from '../../src/model/finding.ts'
import { rules } from '../../src/validate/rules.ts'
import { checkExample } from './example-files.ts'

describe.each(rules)('the rule $id', (rule) => {
  it('finds what its example shows', async () => {
    const document = await checkExample(rule.fails)
    expect(document.failures).toEqual([])
    expect(document.findings.map((finding) => finding.rule)).toContain(rule.id)
    FindingsDocument.parse(document)
  })

  it('accepts the example that is right', async () => {
    const document = await checkExample(rule.passes)
    expect(document.failures).toEqual([])
    expect(document.findings.filter((finding) => finding.rule === rule.id)).toEqual([])
  })

  it('is written', () => {
    expect(Object.entries({ ...rule, check: null }).filter(([, value]) => /write me/i.test(JSON.stringify(value)))).toEqual([])
  })

  it('says in both languages what it finds, why, and how to mend it', () => {
    for (const text of [rule.summary, rule.why, rule.mend]) {
      expect(text.zh).toMatch(/[一-鿿]/)
      expect(text.en).toMatch(/^[A-Z]/)
    }
    expect(rule.why.en).toMatch(/[.]$/)
    expect(rule.mend.zh).toMatch(/。$/)
  })
})

it('has a file for each rule, named after it', () => {
  const files = readdirSync('src/validate/rules').map((name) => name.replace('.ts', ''))
  expect(files.sort()).toEqual(rules.map(({ id }) => id).sort())
})
