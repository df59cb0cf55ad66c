import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount } from '../../src/recognize/quantity/read-number.ts'
import { readNumeral } from '../../src/text/numerals.ts'
import { check } from './check.ts'
import { writeHan } from './write-han.ts'

const style = fc.record({ liang: fc.boolean(), circle: fc.boolean(), fullTen: fc.boolean() })
// As many round numbers as crooked ones: it is zeros that are hard to write.
const digits = fc.array(fc.constantFrom(0, 0, 1, 2, 5, 9), { minLength: 1, maxLength: 12 })
const whole = digits.map((list) => Number(list.join('')))
const decimal = fc.record({ whole: fc.nat({ max: 9999 }), fraction: fc.stringMatching(/^[0-9]{1,4}$/) })
const SCALES = { '': 0, 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 千亿: 11, 万亿: 12 } as const
const scales = fc.constantFrom(...(Object.keys(SCALES) as (keyof typeof SCALES)[]))

describe('a number that was written reads back', () => {
  it('in Chinese', () => {
    check(
      fc.property(whole, style, (value, how) => {
        expect(readNumeral(writeHan(value, how))).toBe(value)
      }),
    )
  })

  it('digit by digit', () => {
    check(
      fc.property(fc.stringMatching(/^[1-9][0-9]{3}$/), fc.constantFrom('零', '〇', '○'), (text, zero) => {
        const han = text.replace(/\d/g, (digit) => (digit === '0' ? zero : '零一二三四五六七八九'.charAt(Number(digit))))
        expect(readNumeral(han)).toBe(Number(text))
      }),
    )
  })

  it('in Arabic digits, with commas or without', () => {
    check(
      fc.property(whole, fc.boolean(), (value, commas) => {
        expect(readNumeral(commas ? value.toLocaleString('en-US') : String(value))).toBe(value)
      }),
    )
  })

  it('in both', () => {
    check(
      fc.property(decimal, scales, (parts, scale) => {
        const printed = `${parts.whole}.${parts.fraction}${scale}`
        // What is shifted by decimal digits is exact.
        const exact = Number(`${parts.whole}.${parts.fraction}e${SCALES[scale]}`)
        expect(readNumeral(printed)).toBe(exact)
      }),
    )
  })

  it('where it stands in a text, to its last character', () => {
    const printed = fc.oneof(
      fc.tuple(whole, style).map(([value, how]) => ({ value, text: writeHan(value, how) })),
      whole.map((value) => ({ value, text: String(value) })),
      fc.tuple(fc.nat({ max: 9999 }), scales).map(([value, scale]) => ({ value: value * 10 ** SCALES[scale], text: `${value}${scale}` })),
    )
    check(
      fc.property(
        fc.constantFrom('新增', '达到', '，'),
        printed,
        fc.constantFrom('户', '个', '平方米', '，'),
        (before, { value, text }, after) => {
          fc.pre(value > 0)
          expect(readAmount(before + text + after, before.length)).toMatchObject({ value, to: before.length + text.length, more: false })
        },
      ),
    )
  })
})

describe('what is no number', () => {
  it('never throws, and never reads as one that is not finite', () => {
    check(
      fc.property(fc.string({ unit: fc.constantFrom(...'零〇一二两三十百千万亿廿卅0123.,点分之%') }), (text) => {
        const value = readNumeral(text)
        expect(value === null || Number.isFinite(value)).toBe(true)
      }),
    )
  })
})
