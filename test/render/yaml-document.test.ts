import fc from 'fast-check'
import { CORE_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { type JsonValue, yamlDocument } from '../../src/render/yaml-document.ts'

// What has a meaning somewhere in YAML, mixed with anything else.
const marks = [
  '- ',
  ': ',
  ' #',
  '#',
  ':',
  '"',
  "'",
  '\n',
  '\t',
  ' ',
  '{',
  '}',
  '[',
  ',',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '~',
  '?',
  '=',
  '<<',
  '---',
  '...',
]
const words = [
  '2023',
  '-',
  '01',
  '.',
  'e',
  '+',
  '0x',
  '_',
  'null',
  'yes',
  'No',
  'inf',
  'nan',
  '年',
  '（',
  '一、',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u0085',
  '\u2028',
  '😀',
  '\ud800',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...marks, ...words), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 6 })
  .map((parts) => parts.join(''))
const scalar = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null))
const span = fc.record({ start: fc.nat(), end: fc.nat(), line: fc.nat(), element: text })
const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 3 },
    ),
    span,
  ),
}))

describe('yamlDocument', () => {
  it.each([CORE_SCHEMA, YAML11_SCHEMA])('writes what a reader of YAML 1.2 and of 1.1 gets back', (schema) => {
    fc.assert(
      fc.property(value, (item) => {
        const json: unknown = JSON.parse(JSON.stringify({ item }))
        expect(load(yamlDocument({ item }), { schema })).toEqual(json)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves out what is undefined', () => {
    expect(yamlDocument({ one: undefined, two: { three: undefined }, four: 4 })).toBe('two: {}\nfour: 4\n')
  })
})
