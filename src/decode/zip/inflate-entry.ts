import { Inflate } from 'fflate'
import { type ReadFailure, readFailure } from '../read-failure.ts'
import type { ZipEntry } from './read-directory.ts'

// A step can grow a thousandfold before its size is known.
const STEP_BYTES = 8192

class TooLarge extends Error {}

/** Reads one file out of an archive, `limit` bytes of it at most whatever its directory claims; `format` is what failures are told of. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limit: number, format: string): Uint8Array | ReadFailure {
  if (entry.encrypted) return readFailure('protected', { format })
  const packed = packedBytes(bytes, entry)
  if (packed === undefined) return readFailure('broken', { format, why: `unexpected end of ${entry.name}` })
  if (entry.method === 0) return packed.length > limit ? tooLarge(format) : packed
  if (entry.method !== 8) return readFailure('broken', { format, why: `unexpected compression ${entry.method} of ${entry.name}` })
  try {
    return inflate(packed, limit)
  } catch (error) {
    return error instanceof TooLarge ? tooLarge(format) : readFailure('broken', { format, why: `unexpected data in ${entry.name}` })
  }
}

function tooLarge(format: string): ReadFailure {
  return readFailure('excess', { format, what: 'bytes' })
}

function packedBytes(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array | undefined {
  if (offset + 30 > bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30)
  if (view.getUint32(0, true) !== 0x04034b50) return undefined
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true)
  return start + compressedSize > bytes.length ? undefined : bytes.subarray(start, start + compressedSize)
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((chunk) => {
    length += chunk.length
    if (length > limit) throw new TooLarge()
    chunks.push(chunk)
  })
  for (let at = 0; at === 0 || at < packed.length; at += STEP_BYTES)
    stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length)
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
