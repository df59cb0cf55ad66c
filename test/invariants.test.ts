import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { extractPlans } from '../src/index.ts'
import { Plan } from '../src/model/index.ts'
import { comparable } from './invariants/comparable.ts'
import { repositoryDocuments } from './invariants/documents.ts'
import { encodeGb18030, encoders } from './invariants/encode.ts'
import { findViolations } from './invariants/find-violations.ts'

const schema: unknown = JSON.parse(readFileSync(new URL('../schemas/plan.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: false }).compile(z.record(z.string(), z.unknown()).parse(schema))

describe.each(repositoryDocuments())('$path', ({ bytes, text }) => {
  const plans = extractPlans(bytes)
  const unix = text.replace(/\r\n?/g, '\n')

  it('keeps every invariant', () => {
    expect(findViolations(text, plans)).toEqual([])
  })

  it('is what the model and the published schema say', () => {
    for (const plan of plans) {
      expect(Plan.safeParse(plan).error).toBeUndefined()
      validate(JSON.parse(JSON.stringify(plan)))
      expect(validate.errors).toBeNull()
    }
  })

  it('gives the same answer twice', () => {
    expect(JSON.stringify(extractPlans(bytes))).toBe(JSON.stringify(plans))
  })

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['LF', '\n'],
  ])('is the same with %s', (_, ends) => {
    const ended = unix.replaceAll('\n', ends)
    const found = extractPlans(Buffer.from(ended))
    expect(comparable(ended, found)).toEqual(comparable(text, plans))
    expect(findViolations(ended, found)).toEqual([])
  })

  it.each(Object.entries(encoders))('is the same in %s', (name, encode) => {
    const found = extractPlans(encode(text))
    expect(found[0]?.source.encoding).toBe(name.split(' ')[0])
    // The byte order mark is no character of the text, so the offsets are the same too.
    const unsourced = (plan: Plan): unknown => ({ ...plan, source: null })
    expect(found.map(unsourced)).toEqual(plans.map(unsourced))
    expect(found[0]?.source.characters).toBe(text.length)
  })
})

describe('the encoder of GB 18030', () => {
  it('is undone by the decoder', () => {
    const text = 'A一鿿㐀〇①㎡℃“”￥é\u{20000}😀'
    expect(new TextDecoder('gb18030').decode(encodeGb18030(text))).toBe(text)
  })
})
