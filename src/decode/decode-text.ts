import type { SourceEncoding } from '../model/lists.ts'
import { byteOrderMark } from './byte-order-mark.ts'
import { declaredEncoding, isChineseText } from './declared-encoding.ts'
import { detectUtf16 } from './detect-utf16.ts'
import { findBinary } from './find-binary.ts'
import { type ReadFailure, readFailure } from './read-failure.ts'
import { strictDecode } from './strict-decode.ts'
import { findUtf8Damage } from './utf8-damage.ts'
import { isValidUtf8 } from './valid-utf8.ts'

/** A text, the encoding that it was read in, why that one, and whether the bytes end inside a last character, which is left out. */
export interface DecodedText {
  readonly ok: true
  readonly text: string
  readonly encoding: SourceEncoding
  readonly why: string
  readonly cut: boolean
}

/** Reads bytes as text, without their byte order mark: in `encoding`, else as the mark says, else in the first of UTF-8, UTF-16 and GB 18030 that fits. */
export function decodeText(bytes: Uint8Array, encoding?: SourceEncoding): DecodedText | ReadFailure {
  const mark = byteOrderMark(bytes)
  const length = mark?.bytes.length ?? 0
  if (encoding !== undefined) return decodeAs(encoding, bytes, 'asked for', mark?.encoding === encoding ? length : 0)
  if (bytes.length === length) return readFailure('empty')
  if (mark === undefined) return decodeUnmarked(bytes)
  return mark.encoding === null
    ? readFailure('other-format', { name: 'UTF-32' })
    : decodeAs(mark.encoding, bytes, 'byte order mark', length)
}

function decodeUnmarked(bytes: Uint8Array): DecodedText | ReadFailure {
  const validUtf8 = isValidUtf8(bytes)
  const utf8 = validUtf8 ? decodeAs('utf-8', bytes, 'valid UTF-8') : undefined
  const declared = declaredEncoding(bytes)
  const says = declared && 'encoding' in declared ? declared.encoding : undefined
  if (utf8?.ok) return says === 'gb18030' && !isChineseText(utf8.text) ? decodeAs(says, bytes, 'declared') : utf8
  const utf16 = detectUtf16(bytes)
  if (utf16?.sure) return decodeAs(utf16.encoding, bytes, 'punctuation and digits in UTF-16')
  if (utf8 !== undefined) return utf8
  // Chinese in UTF-8 is often valid GB 18030 too, so damage must be seen before that is tried.
  const damage = findUtf8Damage(bytes)
  if (damage !== undefined)
    return decodeAs('utf-8', bytes, damage === 'cut' ? 'valid UTF-8 up to its last character' : 'mostly valid UTF-8')
  if (declared && 'other' in declared) return readFailure('charset', { encoding: declared.other })
  const gb18030 = decodeAs('gb18030', bytes, says === 'gb18030' ? 'declared' : 'valid GB 18030')
  if (says === 'gb18030' && gb18030.ok) return gb18030
  if (utf16 !== undefined && !(gb18030.ok && isClean(gb18030.text))) return decodeAs(utf16.encoding, bytes, 'Chinese characters in UTF-16')
  if (gb18030.ok && !isMostlyPrivate(gb18030.text)) return gb18030
  if (bytes.includes(0)) return readFailure('nul')
  if (gb18030.ok) return readFailure('unknown-encoding', { byte: 1 })
  return gb18030.code === 'undecodable' ? readFailure('unknown-encoding', gb18030.values) : gb18030
}

function decodeAs(encoding: SourceEncoding, bytes: Uint8Array, why: string, skipped = 0): DecodedText | ReadFailure {
  const strict = strictDecode(bytes.subarray(skipped), encoding)
  if ('badByte' in strict) return readFailure('undecodable', { encoding, byte: skipped + strict.badByte + 1 })
  return findBinary(strict.text) ?? { ok: true, text: strict.text, encoding, why, cut: strict.cut }
}

function isClean(text: string): boolean {
  return !/(?![\t-\r])[\p{Cc}\ue000-\uf8ff]/u.test(text)
}

// Other double-byte charsets (Big5, Shift JIS) fall on the characters that GB 18030 leaves to private use.
function isMostlyPrivate(text: string): boolean {
  const sample = text.slice(0, 65_536)
  return (sample.match(/[\ue000-\uf8ff]/g)?.length ?? 0) > sample.length * 0.1
}
