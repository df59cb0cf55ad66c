import { isValidUtf8 } from './valid-utf8.ts'

/** How bytes that are not UTF-8 come close to it: cut off inside the last character, or wrong in a few places. */
export type Utf8Damage = 'cut' | 'inside'

/** Tells damaged UTF-8 from another encoding; what is ASCII but for its end may be either, and counts as undamaged. */
export function findUtf8Damage(bytes: Uint8Array): Utf8Damage | undefined {
  const whole = bytes.subarray(0, bytes.length - incompleteTail(bytes))
  if (whole.length < bytes.length && isValidUtf8(whole) && whole.some((byte) => byte >= 0x80)) return 'cut'
  const text = new TextDecoder('utf-8').decode(bytes)
  let wide = 0
  let replaced = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) replaced++
    else if (unit >= 0x2e80) wide++
  }
  return wide > replaced * 10 ? 'inside' : undefined
}

// How many bytes at the end begin a character of UTF-8 without ending it.
function incompleteTail(bytes: Uint8Array): number {
  for (let length = 1; length <= 3 && length <= bytes.length; length++) {
    const byte = bytes[bytes.length - length] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return length < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length : 0
  }
  return 0
}
