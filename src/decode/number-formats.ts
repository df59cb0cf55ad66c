/** How a counter of a list is printed: 3 as `3`, `三`, `③`, `c` or `III`; the names are those of Word’s `w:numFmt`. */
type NumberFormat = (value: number) => string

const han = (value: number): string => countInHan(value, '〇一二三四五六七八九', ['', '十', '百', '千'], '万')
const digits = (value: number): string => String(value)
const cycle =
  (signs: string): NumberFormat =>
  (value) =>
    [...signs][value - 1] ?? String(value)
const series =
  (first: number, count: number): NumberFormat =>
  (value) =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value)
const wide: NumberFormat = (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const circled: NumberFormat = (value) => {
  if (value <= 20) return series(0x2460, 20)(value)
  if (value <= 35) return series(0x3251, 15)(value - 20)
  return value <= 50 ? series(0x32b1, 15)(value - 35) : String(value)
}

const formats: Readonly<Record<string, NumberFormat>> = {
  decimal: digits,
  decimalHalfWidth: digits,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: series(0x2488, 20),
  decimalEnclosedParen: series(0x2474, 20),
  numberInDash: (value) => `- ${value} -`,
  chineseCounting: han,
  chineseCountingThousand: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  japaneseCounting: han,
  koreanCounting: han,
  chineseLegalSimplified: (value) => countInHan(value, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟'], '万'),
  ideographLegalTraditional: (value) => countInHan(value, '零壹貳參肆伍陸柒捌玖', ['', '拾', '佰', '仟'], '萬'),
  ideographDigital: (value) => [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join(''),
  japaneseDigitalTenThousand: (value) => [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join(''),
  taiwaneseDigital: (value) => [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join(''),
  ideographTraditional: cycle('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: series(0x3280, 10),
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  none: () => '',
}

/** Prints a counter in a format by its name in Word; one that is not known prints Arabic digits. */
export function formatNumber(value: number, format: string): string {
  return (formats[format] ?? digits)(value)
}

function countInHan(value: number, figures: string, units: readonly string[], myriad: string): string {
  if (value <= 0 || value >= 100_000_000) return value === 0 ? figures.charAt(0) : String(value)
  if (value >= 10_000) {
    const rest = value % 10_000
    const gap = rest > 0 && rest < 1000 ? figures.charAt(0) : ''
    return (
      countInHan(Math.floor(value / 10_000), figures, units, myriad) +
      myriad +
      gap +
      (rest > 0 ? countInHan(rest, figures, units, myriad) : '')
    )
  }
  let text = ''
  let gap = false
  for (let power = 3; power >= 0; power--) {
    const figure = Math.floor(value / 10 ** power) % 10
    if (figure === 0) gap = text !== ''
    else {
      text += (gap ? figures.charAt(0) : '') + figures.charAt(figure) + (units[power] ?? '')
      gap = false
    }
  }
  // 十二, not 一十二.
  return value < 20 && figures.charAt(1) === '一' && value >= 10 ? text.slice(1) : text
}

// After z comes aa, as Word has it: the letter is repeated.
function letters(value: number): string {
  return value < 1 || value > 780 ? String(value) : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  if (value < 1 || value > 5000) return String(value)
  let text = ''
  let rest = value
  for (const [worth, sign] of signs) {
    text += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return text
}
