/** What a test for UTF-16 without a byte order mark found. */
export interface Utf16Guess {
  readonly encoding: 'utf-16le' | 'utf-16be'
  /** Whether it holds marks that only a text in this order has, so that no other encoding need be tried. */
  readonly sure: boolean
}

const SAMPLE_BYTES = 65_536
const GREATEST_SHARE_IMPLAUSIBLE = 0.05
const LEAST_SHARE_MARKS = 0.01

// Units that a Chinese text is full of and that the bytes of GB 18030 never pair up to; those of ASCII hold a zero byte.
const marks = new Set([0x201c, 0x201d, 0x3000, 0x3001, 0x3002, 0xff08, 0xff09, 0xff0c, 0xff1a, 0xff1b, 0x7684])

/** Recognises Chinese or ASCII text in UTF-16 by its units, in both byte orders; undefined where neither fits. */
export function detectUtf16(bytes: Uint8Array): Utf16Guess | undefined {
  const little = weigh(bytes, 0)
  const big = weigh(bytes, 1)
  const [encoding, best] =
    little.implausible < big.implausible || (little.implausible === big.implausible && little.marks >= big.marks)
      ? (['utf-16le', little] as const)
      : (['utf-16be', big] as const)
  if (best.units === 0 || best.implausible > best.units * GREATEST_SHARE_IMPLAUSIBLE) return undefined
  return { encoding, sure: best.marks > 0 && best.marks >= best.units * LEAST_SHARE_MARKS }
}

function weigh(bytes: Uint8Array, high: 0 | 1): { units: number; marks: number; implausible: number } {
  const end = Math.min(bytes.length, SAMPLE_BYTES) & ~1
  let found = 0
  let implausible = 0
  for (let at = 0; at < end; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    const unit = high === 0 ? (second << 8) | first : (first << 8) | second
    if (isAsciiText(unit) || marks.has(unit)) found++
    else if (!isPlausible(unit)) implausible++
  }
  return { units: end / 2, marks: found, implausible }
}

function isAsciiText(unit: number): boolean {
  return (unit >= 0x20 && unit <= 0x7e) || unit === 0x0a || unit === 0x0d || unit === 0x09
}

// Scripts that a Chinese document is written in; surrogates are left to the strict decoder.
function isPlausible(unit: number): boolean {
  return (
    (unit >= 0xa0 && unit <= 0x17f) ||
    (unit >= 0x391 && unit <= 0x3c9) ||
    (unit >= 0x2000 && unit <= 0x27bf) ||
    (unit >= 0x2e80 && unit <= 0x9fff) ||
    (unit >= 0xd800 && unit <= 0xdfff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe10 && unit <= 0xfe6f) ||
    (unit >= 0xff00 && unit <= 0xffef)
  )
}
