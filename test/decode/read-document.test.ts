import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { GREATEST_BYTES, readDocument } from '../../src/decode/read-document.ts'
import { SourceFormat } from '../../src/model/index.ts'

const Case = z.strictObject({
  name: z.string(),
  path: z.string().optional(),
  text: z.string(),
  format: SourceFormat.optional(),
  fails: z.string().optional(),
})
const cases = z.array(Case).parse(load(readFileSync(new URL('../../fixtures/encodings/formats.yaml', import.meta.url), 'utf8')))

describe('readDocument', () => {
  it.each(cases)('tells $name', ({ path, text, format, fails }) => {
    const document = readDocument(Buffer.from(text, 'latin1'), { path })
    if (fails === undefined) expect(document).toMatchObject({ ok: true, format, text })
    else expect(document).toMatchObject({ ok: false, reason: fails })
  })

  it('notes where a file was cut inside a character', () => {
    const document = readDocument(Buffer.from('一、总体要求\n年底前').subarray(0, -1))
    expect(document).toMatchObject({
      text: '一、总体要求\n年底',
      notes: [{ rule: 'cut-character', severity: 'warning', span: { start: 9, end: 9, line: 2, column: 3 } }],
    })
  })

  it('refuses more bytes than a string can have units', () => {
    expect(readDocument(new Uint8Array(GREATEST_BYTES + 1))).toMatchObject({ ok: false, code: 'too-large' })
  })
})
