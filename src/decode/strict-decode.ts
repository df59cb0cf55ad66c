import type { SourceEncoding } from '../model/lists.ts'
import { decodeValidUtf8, isValidUtf8 } from './valid-utf8.ts'

/** What a strict reading gave: the text, and whether the bytes end in the middle of a character; or the first byte that fits no character. */
export type StrictText = { readonly text: string; readonly cut: boolean } | { readonly badByte: number }

type Decoder = InstanceType<typeof TextDecoder>

const CHUNK_BYTES = 65_536

/** Reads all bytes in one encoding, or says where they stop being it; only a last character may be incomplete. */
export function strictDecode(bytes: Uint8Array, encoding: SourceEncoding): StrictText {
  if (encoding === 'utf-8' && isValidUtf8(bytes)) return { text: decodeValidUtf8(bytes), cut: false }
  const decoder = strictDecoder(encoding)
  try {
    const text = decoder.decode(bytes, { stream: true })
    return { text, cut: endsInside(decoder) }
  } catch {
    return { badByte: firstBadByte(bytes, encoding) }
  }
}

function strictDecoder(encoding: SourceEncoding): Decoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
}

function endsInside(decoder: Decoder): boolean {
  try {
    decoder.decode()
    return false
  } catch {
    return true
  }
}

// A decoder cannot be wound back: the first finds the chunk, the second walks that chunk byte by byte.
function firstBadByte(bytes: Uint8Array, encoding: SourceEncoding): number {
  let chunk = 0
  const coarse = strictDecoder(encoding)
  while (chunk < bytes.length && accepts(coarse, bytes.subarray(chunk, chunk + CHUNK_BYTES))) chunk += CHUNK_BYTES
  const fine = strictDecoder(encoding)
  accepts(fine, bytes.subarray(0, chunk))
  let at = chunk
  while (at < bytes.length && accepts(fine, bytes.subarray(at, at + 1))) at++
  return at
}

function accepts(decoder: Decoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
