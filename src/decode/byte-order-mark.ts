import type { SourceEncoding } from '../model/lists.ts'

/** A byte order mark and what it says of the bytes after it; `encoding` is null for UTF-32, which nobody publishes in. */
export interface ByteOrderMark {
  readonly encoding: SourceEncoding | null
  readonly bytes: readonly number[]
}

// UTF-32LE begins with the mark of UTF-16LE, so it is asked for first.
const marks: readonly ByteOrderMark[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: null, bytes: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: null, bytes: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
]

/** The byte order mark that the bytes begin with, or undefined. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | undefined {
  return marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
}
