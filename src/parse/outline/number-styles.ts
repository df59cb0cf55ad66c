import { readNumeral } from '../../text/numerals.ts'
import type { NumberStyle } from '../../tree.ts'

/** A printed number at a place where a section may begin. */
export interface PrintedNumber {
  readonly style: NumberStyle
  readonly ordinal: number
  /** For `1.2.3` every part; else only the ordinal. */
  readonly parts: readonly number[]
  /** The number as printed, with its mark: `一、`, `（二）`, `3.`. */
  readonly text: string
}

const HAN = '[零〇一二三四五六七八九十百]{1,5}'

// One alternative per style; tried at one place only, so the order settles overlaps (1.1 before 1.).
const STYLES: readonly (readonly [NumberStyle, RegExp])[] = [
  ['part', new RegExp(`^第(${HAN})(?:编|篇|部分)(?=[\\s、：:]|[一-鿿])`)],
  ['chapter', new RegExp(`^第(${HAN}|\\d{1,2})章`)],
  ['section', new RegExp(`^第(${HAN}|\\d{1,2})节`)],
  ['article', new RegExp(`^第(${HAN}|\\d{1,3})条(?!例|第|规定|款|、|和|至|的)`)],
  ['han', new RegExp(`^(${HAN})\\s?(?:、|[.．﹒](?=\\D))`)],
  ['han-bracket', new RegExp(`^[（(](${HAN})[)）]`)],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d.%‰、亿万]|\s*(?:万|亿|个|%|版))(?=\s*[一-鿿“"《])[.、\s]*/],
  ['arabic', /^(\d{1,3})\s?(?:[.．﹒、]|[\ue000-\uf8ff])(?!\s?\d(?!\d{3}年))/],
  ['arabic-bracket', /^(?:[（(](\d{1,3})[)）]|(\d{1,2})[)）])/],
  ['word', /^([一二三四五六七八九十]{1,2})(?:是|要)(?=[^否不])/],
]
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** Reads a section's number at `at`; `一、` `（二）` `3.` `1.2` `④` `第五条` `六是`, but not `2.0版`, `3.5亿`, `第三届`, `一是否`. */
export function readNumber(text: string, at: number): PrintedNumber | null {
  const code = text.charCodeAt(at)
  if (!FIRST.test(text.charAt(at))) return null
  if (code >= 0x2460 && code <= 0x2473) {
    const ordinal = CIRCLED.indexOf(text.charAt(at)) + 1
    return { style: 'circled', ordinal, parts: [ordinal], text: text.charAt(at) }
  }
  if (code >= 0x2488 && code <= 0x249b) return { style: 'arabic', ordinal: code - 0x2487, parts: [code - 0x2487], text: text.charAt(at) }
  if (code >= 0x2474 && code <= 0x2487)
    return { style: 'arabic-bracket', ordinal: code - 0x2473, parts: [code - 0x2473], text: text.charAt(at) }
  if (code >= 0x3220 && code <= 0x3229)
    return { style: 'han-bracket', ordinal: code - 0x321f, parts: [code - 0x321f], text: text.charAt(at) }
  const piece = text.slice(at, at + 16)
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(piece)
    if (!match) continue
    const printed = match[1] ?? match[2] ?? ''
    if (style === 'decimal') {
      const parts = printed.split('.').map(Number)
      return { style, ordinal: parts.at(-1) ?? 0, parts, text: match[0].trimEnd() }
    }
    const ordinal = readNumeral(printed)
    if (ordinal === null || ordinal === 0) continue
    return { style, ordinal, parts: [ordinal], text: match[0].trimEnd() }
  }
  return null
}

const FIRST = /[第（(\d一二三四五六七八九十\u2460-\u249b\u3220-\u3229]/

/** Whether a line begins like a numbered section. */
export function startsWithNumber(text: string): boolean {
  return readNumber(text, 0) !== null
}
