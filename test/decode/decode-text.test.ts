import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { load } from 'js-yaml'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/decode/decode-text.ts'
import { SourceEncoding } from '../../src/model/index.ts'

const Case = z.strictObject({
  name: z.string(),
  bytes: z.base64(),
  as: SourceEncoding.optional(),
  encoding: SourceEncoding.optional(),
  text: z.string().optional(),
  cut: z.boolean().default(false),
  fails: z.string().optional(),
})
const cases = z.array(Case).parse(load(readFileSync(new URL('../../fixtures/encodings/encodings.yaml', import.meta.url), 'utf8')))

describe('decodeText', () => {
  it.each(cases)('reads $name', ({ bytes, as, encoding, text, cut, fails }) => {
    const decoded = decodeText(Buffer.from(bytes, 'base64'), as)
    if (fails === undefined) expect(decoded).toMatchObject({ ok: true, encoding, text, cut })
    else expect(decoded).toMatchObject({ ok: false, reason: fails })
  })

  it('has an answer to any bytes', () => {
    const encodings = fc.constantFrom(undefined, ...SourceEncoding.options)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), encodings, (bytes, encoding) => {
        const decoded = decodeText(bytes, encoding)
        expect(decoded.ok ? decoded.text : decoded.reason).toBeTypeOf('string')
      }),
      { numRuns: 500 },
    )
  })

  it('finds a wrong byte that is far into a file', () => {
    const bytes = Buffer.concat([Buffer.from('改造户'.repeat(50_000)), Buffer.from([0xff]), Buffer.from('改造户')])
    expect(decodeText(bytes)).toMatchObject({ ok: false, values: { byte: 450_001 } })
  })
})
