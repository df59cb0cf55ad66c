import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { sniffFormat } from '../../src/decode/sniff-format.ts'
import { SourceFormat } from '../../src/model/index.ts'

const Case = z.strictObject({ name: z.string(), path: z.string().optional(), text: z.string(), format: SourceFormat })
const cases = z.array(Case).parse(load(readFileSync(new URL('../../fixtures/encodings/formats.yaml', import.meta.url), 'utf8')))

describe('sniffFormat', () => {
  it.each(cases)('tells $name', ({ path, text, format }) => {
    expect(sniffFormat(text, path)).toBe(format)
  })
})
