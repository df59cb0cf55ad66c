import { TextEncoder } from 'node:util'

/** The ways in which the same text may come as bytes. */
export const encoders = {
  'utf-8': (text: string): Uint8Array => new TextEncoder().encode(text),
  'utf-8 with a mark': (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`),
  'utf-16le': (text: string): Uint8Array => Buffer.from(text, 'utf16le'),
  'utf-16le with a mark': (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16(),
  'utf-16be with a mark': (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  gb18030: encodeGb18030,
} as const

let codes: Map<string, readonly number[]> | undefined

/** Writes a text in GB 18030, which no encoder of the platform does: its table is the decoder’s, turned round. */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= codesOfGb18030()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else bytes.push(...(codes.get(character) ?? fourBytes(code - 0x10000 + SUPPLEMENTARY)))
  }
  return Uint8Array.from(bytes)
}

// The four-byte code of U+10000; those behind it follow in order.
const SUPPLEMENTARY = 189_000
// Four-byte codes below this number stand for the rest of the basic plane.
const BASIC_PLANE = 39_420

function codesOfGb18030(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030')
  const known = new Map<string, readonly number[]>()
  const learn = (bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if (character.length === 1 && character !== '\ufffd' && !known.has(character)) known.set(character, bytes)
  }
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) if (second !== 0x7f) learn([first, second])
  for (let number = 0; number < BASIC_PLANE; number++) learn(fourBytes(number))
  return known
}

function fourBytes(number: number): number[] {
  return [
    0x81 + Math.floor(number / 12_600),
    0x30 + (Math.floor(number / 1260) % 10),
    0x81 + (Math.floor(number / 10) % 126),
    0x30 + (number % 10),
  ]
}
