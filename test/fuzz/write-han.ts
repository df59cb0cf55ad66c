const DIGITS = '零一二三四五六七八九'

/** How a number may be written in Chinese. */
export interface HanStyle {
  /** 两百 for 二百. */
  readonly liang: boolean
  /** 一〇五 is no number, but 一百〇五 is one. */
  readonly circle: boolean
  /** 一十二 for 十二. */
  readonly fullTen: boolean
}

/** Writes a whole number below 10¹² in Chinese: 12003 is 一万二千零三. */
export function writeHan(value: number, style: HanStyle): string {
  if (value === 0) return style.circle ? '〇' : '零'
  const parts: { text: string; unit: string; small: boolean }[] = []
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['', 1],
  ] as const) {
    const part = Math.floor(value / size) % (unit === '亿' ? 1e8 : 1e4)
    if (part > 0) parts.push({ text: part >= 1e4 ? writeHan(part, style) : writeSection(part), unit, small: part < 1000 })
    else if (parts.length > 0 && unit !== '') parts.push({ text: '', unit: '', small: true })
  }
  let written = ''
  let gap = false
  for (const { text, unit, small } of parts) {
    if (text === '') gap = true
    else {
      if (written !== '' && (small || gap)) written += '零'
      written += text + unit
      gap = false
    }
  }
  if (!style.fullTen && written.startsWith('一十')) written = written.slice(1)
  if (style.liang) written = written.replace(/二(?=[百千万亿])/g, '两')
  return style.circle ? written.replaceAll('零', '〇') : written
}

function writeSection(value: number): string {
  let written = ''
  let zero = false
  for (const [unit, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10
    if (digit === 0) zero = written !== ''
    else {
      if (zero) written += '零'
      zero = false
      written += DIGITS.charAt(digit) + unit
    }
  }
  return written
}
