import { HAN_NUMERAL, readNumeral } from '../../text/numerals.ts'

/** A share said in words, as a percentage (or per mille for 千分之). */
export interface PrintedFraction {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly unit: '%' | '‰'
  readonly rule: 'percent-words' | 'fraction' | 'half' | 'tenths'
  /** 一半以上 and 过半 carry their comparator; null where the words say nothing. */
  readonly comparator: '>' | null
}

const NUMBER = `[${HAN_NUMERAL}]{1,8}(?:点[${HAN_NUMERAL}]{1,4})?|\\d{1,4}(?:\\.\\d{1,4})?`
const HUNDREDTHS = new RegExp(`(百|千|万)分之(${NUMBER})`, 'y')
const PARTS = new RegExp(`([${HAN_NUMERAL}]{1,4})分之([${HAN_NUMERAL}]{1,4})`, 'y')
const TENTHS = /([一二两三四五六七八九]|\d(?:\.\d)?)成(半|[一二三四五六七八九])?(?=及?以上|及?以下|以内|左右|上下|的|[，。；、）]|$)/y

/**
 * Reads a share in words at `at`: `百分之八十`, `千分之五`, `三分之二`, `一半`, `半数`, `八成以上`, `九成五`.
 * Not `一半会儿`, `十分之好`, `成立`.
 */
export function readFraction(text: string, at: number): PrintedFraction | null {
  // Most numbers have none of these signs near, and three patterns need not be tried.
  if (!/[分成半]/.test(text.slice(at, at + 9))) return null
  HUNDREDTHS.lastIndex = at
  const hundredths = HUNDREDTHS.exec(text)
  if (hundredths) {
    const value = readDecimal(hundredths[2] ?? '')
    if (value === null) return null
    const scale = hundredths[1] === '百' ? 1 : hundredths[1] === '千' ? 0.1 : 0.01
    const mille = hundredths[1] === '千'
    return {
      from: at,
      to: at + hundredths[0].length,
      value: mille ? value : round(value * scale),
      unit: mille ? '‰' : '%',
      rule: 'percent-words',
      comparator: null,
    }
  }
  PARTS.lastIndex = at
  const parts = PARTS.exec(text)
  if (parts) {
    const below = readNumeral(parts[1] ?? '')
    const above = readNumeral(parts[2] ?? '')
    if (below === null || above === null || below === 0 || above >= below) return null
    return { from: at, to: at + parts[0].length, value: round((above / below) * 100), unit: '%', rule: 'fraction', comparator: null }
  }
  TENTHS.lastIndex = at
  const tenths = TENTHS.exec(text)
  if (tenths) {
    const value = readNumeral(tenths[1] ?? '')
    if (value === null) return null
    return {
      from: at,
      to: at + tenths[0].length,
      value: round(value * 10 + (tenths[2] === '半' ? 5 : (readNumeral(tenths[2] ?? '零') ?? 0))),
      unit: '%',
      rule: 'tenths',
      comparator: null,
    }
  }
  if ((text.startsWith('一半', at) && text.charAt(at + 2) !== '会') || text.startsWith('半数', at))
    return { from: at, to: at + 2, value: 50, unit: '%', rule: 'half', comparator: null }
  return null
}

function readDecimal(text: string): number | null {
  const [whole = '', fraction] = text.split('点')
  const value = readNumeral(whole)
  if (value === null || fraction === undefined) return value
  const digits = [...fraction].map((digit) => readNumeral(digit))
  return digits.some((digit) => digit === null || digit > 9) ? null : Number(`${value}.${digits.join('')}`)
}

/** A fraction without an end keeps two decimals. */
const round = (value: number): number => Math.round(value * 100) / 100
