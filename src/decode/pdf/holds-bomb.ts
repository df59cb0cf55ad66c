import { Inflate } from 'fflate'

const BUDGET_BYTES = 200_000_000
const BUDGET_CONTENT = 48_000_000
const STEP_BYTES = 8192

/** Whether the packed streams of a PDF, pictures left out, unpack to more than any document needs; those that are broken count up to where they break. */
export function holdsBomb(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = BUDGET_BYTES
  let content = BUDGET_CONTENT
  for (let at = buffer.indexOf('stream'); at >= 0 && left > 0;) {
    const end = buffer.indexOf('endstream', at + 6)
    if (end < 0) break
    const dictionary = buffer.toString('latin1', Math.max(0, at - 500), at)
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    if (own.includes('Flate') && !/\/Subtype\s*\/Image/.test(own)) {
      const start = at + 6 + (buffer[at + 6] === 13 ? 2 : 1)
      const length = unpackedLength(bytes.subarray(start, end), left)
      left -= length
      // A font says what it is; what says nothing is drawn, which takes a hundred times as long to read.
      if (!/\/(?:Length1|Subtype|Type)\b/.test(own)) content -= length
    }
    at = buffer.indexOf('stream', end + 9)
  }
  return left <= 0 || content <= 0
}

function unpackedLength(packed: Uint8Array, limit: number): number {
  let length = 0
  // Behind the two bytes of the zlib header.
  const stream = new Inflate((chunk) => {
    length += chunk.length
  })
  try {
    for (let at = 2; at < packed.length && length < limit; at += STEP_BYTES) stream.push(packed.subarray(at, at + STEP_BYTES), false)
  } catch {
    // What a reader cannot unpack does not fill its memory.
  }
  return length
}
