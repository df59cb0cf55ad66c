import { foldTraditional } from './fold-traditional.ts'

/**
 * Folds width and white space one character for one, so that every offset stays true: full-width digits, letters and signs
 * become half width, half-width brackets and commas beside Chinese become full width, every kind of space becomes a blank, what turns a page a line break.
 * Reads `（２０２３，80％）` and `(2023,80%)` alike; leaves `①`, `㎡` and `Ⅲ` as they are, which NFKC would not.
 */
export function fold(source: string): string {
  const folded = NEEDS_FOLD.test(source) ? source.replace(WIDE, wide).replace(NARROW_BESIDE_HAN, (sign) => FULL[sign] ?? sign) : source
  return foldTraditional(folded)
}

const NEEDS_FOLD = /[\v\f\u0085\u00a0\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\uff01-\uff5e(),:;!?⼀-⿕]/
// Digits, letters and signs that stand in numbers; full-width `！（），：；？` are how Chinese is punctuated and stay.
const WIDE =
  /[\v\f\u0085\u00a0\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\uff05\uff0b\uff0d-\uff19\uff1c-\uff1e\uff21-\uff3a\uff41-\uff5a\uff5e]/g
const NARROW_BESIDE_HAN =
  /[()]|(?<=[\u3001-\u303f\u4e00-\u9fff\uff00-\uffef”’％%》])[,:;!?]|[,:;!?](?=[ \t]*[\u3001-\u303f\u4e00-\u9fff\uff08“‘])/g
const FULL: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' }

// What turns a page also ends a line.
const PAGE_BREAKS = '\v\f\u0085'

function wide(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return PAGE_BREAKS.includes(character) ? '\n' : ' '
}
