import { HAN_NUMERAL, readNumeral } from '../../text/numerals.ts'

/** A number as printed, possibly rounded: `4500`, `0.35万`, `三百二十`, `20多`, `近百` without its 近. */
export interface PrintedAmount {
  readonly value: number
  readonly to: number
  /** 余, 多 and 来 say that it is somewhat more. */
  readonly more: boolean
  readonly han: boolean
}

const ARABIC = /(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,12})?/y
// 120千米 is 120 of the unit 千米, 3百分点 three of 百分点.
const SHIFT = /(?:[十百千]?万亿?|[百千]?亿|百(?!分)|千(?![米克瓦伏卡帕赫兆]))/y
const HAN = new RegExp(`[${HAN_NUMERAL}]{1,24}`, 'y')
// 一点五个百分点, 三点二万吨; not 八点三十分, 三点一线.
const DECIMAL = /点([零〇一二三四五六七八九]{1,4})(?=个百分点|百分点|倍|[万亿]|平方|立方|[公千厘毫]?米|公里|公顷|[公千]?吨|亩|元|小时)/y
const MORE = /[余多来]/

/**
 * Reads the amount at `at`: digits with 万 or 亿, or Chinese figures, with 余 or 多 in their place (`20多万`, `十余`).
 * Reads `1.2万`, `7000亿`, `十二`, `30余`; not `第三`, `2.0版` (its caller sees what stands around it).
 */
export function readAmount(text: string, at: number): PrintedAmount | null {
  ARABIC.lastIndex = at
  const arabic = ARABIC.exec(text)
  if (arabic) {
    let to = at + arabic[0].length
    let more = false
    if (MORE.test(text.charAt(to)) && /[万亿百千]/.test(text.charAt(to + 1))) {
      more = true
      to++
    }
    SHIFT.lastIndex = to
    const shift = SHIFT.exec(text)?.[0] ?? ''
    const value = readNumeral(arabic[0].replaceAll(',', '') + (shift === '十万' ? '0万' : shift))
    if (value === null) return null
    to += shift.length
    return withMore(text, value, to, more, false)
  }
  HAN.lastIndex = at
  const han = HAN.exec(text)
  if (!han) return null
  // 八一路 and 三八节 are names: bare Chinese digits are read one by one only in years.
  if (/^[一二两三四五六七八九]{2,}$/.test(han[0])) return null
  DECIMAL.lastIndex = at + han[0].length
  const decimal = DECIMAL.exec(text)
  const whole = readNumeral(han[0])
  if (decimal && whole !== null) {
    const digits = [...(decimal[1] ?? '')].map((digit) => readNumeral(digit) ?? 0).join('')
    const to = at + han[0].length + decimal[0].length
    const shift = /^[万亿]?/.exec(text.charAt(to))?.[0] ?? ''
    const value = readNumeral(`${whole}.${digits}${shift}`)
    return value === null ? null : withMore(text, value, to + shift.length, false, true)
  }
  const value = whole
  if (value === null || (value === 0 && han[0] !== '零')) return null
  return withMore(text, value, at + han[0].length, false, true)
}

function withMore(text: string, value: number, to: number, already: boolean, han: boolean): PrintedAmount {
  const more = MORE.test(text.charAt(to)) && !/[多次]/.test(text.slice(to + 1, to + 2)) && text.charAt(to) !== '来'
  if (!more) return { value, to, more: already, han }
  SHIFT.lastIndex = to + 1
  const shift = han ? '' : (SHIFT.exec(text)?.[0] ?? '')
  return { value: shift === '' ? value : (readNumeral(`${value}${shift}`) ?? value), to: to + 1 + shift.length, more: true, han }
}
