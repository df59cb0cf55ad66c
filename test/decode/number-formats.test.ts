import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/decode/number-formats.ts'

describe('formatNumber', () => {
  it.each([
    ['chineseCounting', [1, 10, 12, 20, 35, 100, 110, 1005], ['一', '十', '十二', '二十', '三十五', '一百', '一百一十', '一千〇五']],
    ['ideographDigital', [10, 25], ['一〇', '二五']],
    ['chineseLegalSimplified', [2, 13], ['贰', '壹拾叁']],
    ['decimalEnclosedCircle', [1, 20, 21, 36, 51], ['①', '⑳', '㉑', '㊱', '51']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
    ['decimalZero', [7, 12], ['07', '12']],
    ['decimalFullWidth', [12], ['１２']],
    ['upperRoman', [4, 19], ['IV', 'XIX']],
    ['lowerLetter', [1, 26, 27], ['a', 'z', 'aa']],
    ['none', [3], ['']],
    ['somethingNew', [3], ['3']],
  ])('prints %s', (format, values, printed) => {
    expect(values.map((value) => formatNumber(value, format))).toEqual(printed)
  })
})
