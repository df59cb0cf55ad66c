const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
} // prettier-ignore
const SCORES: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }

/** The characters of a number written in Chinese, for building patterns. */
export const HAN_NUMERAL = '零〇○一二两三四五六七八九十百千万亿廿卅'

/**
 * Reads a number written in Chinese, Arabic or both; null for anything else.
 * Reads `三百二十`, `两千`, `廿五`, `二〇二五`, `1.5万`, `3,200`, `十二亿`; not `百分之八十`, `几十`, `1.2.3`.
 */
export function readNumeral(text: string): number | null {
  const arabic = /^(\d{1,15}|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,15}))?(百|千)?([万亿]{0,2})$/.exec(text)
  if (arabic) {
    const [, whole = '', fraction = '', small = '', large = ''] = arabic
    let shift = small === '百' ? 2 : small === '千' ? 3 : 0
    for (const unit of large) shift += MYRIADS[unit] ?? 0
    return shiftExactly(whole.replaceAll(',', ''), fraction, shift)
  }
  return readHan(text)
}

/** Moves the decimal point of a printed number to the right without floating arithmetic: `0.57` by 4 is 5700. */
export function shiftExactly(whole: string, fraction: string, shift: number): number {
  const padded = fraction.padEnd(shift, '0')
  return Number(`${whole}${padded.slice(0, shift)}.${padded.slice(shift)}0`)
}

const ZERO = /[零〇○]/

function readHan(text: string): number | null {
  if (text === '') return null
  if (/^[零〇○一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((digit) => DIGITS[digit]).join(''))
  // What 亿 closed, what 万 did behind it, and what neither has yet.
  let closed = 0
  let total = 0
  let section = 0
  let digit: number | null = null
  let lastUnit = 0
  for (const character of text) {
    const value = DIGITS[character]
    const ten = TENS[character]
    const myriad = MYRIADS[character]
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = value
    } else if (SCORES[character] !== undefined) {
      if (section !== 0 || digit !== null) return null
      section = SCORES[character] ?? 0
    } else if (ten !== undefined) {
      section += (digit ?? 1) * ten
      lastUnit = ten
      digit = null
    } else if (myriad !== undefined) {
      const amount = section + (digit ?? 0)
      if (amount === 0 && total === 0) return null
      // 一万亿 multiplies, 一亿二千万 adds.
      if (myriad === 8 ? closed > 0 : total > 0) return null
      if (myriad === 8) closed = (total + amount) * 10 ** myriad
      total = myriad === 8 ? 0 : amount * 10 ** myriad
      section = 0
      digit = null
      lastUnit = 10 ** myriad
    } else return null
  }
  // 两千五 is 2500: a bare last digit counts the unit below the one before it, unless 零 stands between, as in 三百零五.
  if (digit !== null && digit !== 0 && lastUnit >= 100 && !ZERO.test(text.charAt(text.length - 2)))
    return closed + total + section + digit * (lastUnit / 10)
  return closed + total + section + (digit ?? 0)
}
