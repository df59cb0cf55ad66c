import { decodeText } from '../decode-text.ts'

/** A file inside a zip archive, as the directory at the archive’s end describes it; the sizes are what it claims. */
export interface ZipEntry {
  readonly name: string
  readonly compressedSize: number
  readonly size: number
  readonly method: number
  readonly encrypted: boolean
  /** Where its local header begins. */
  readonly offset: number
}

const END_BYTES = 22
const GREATEST_COMMENT = 65_535
const GREATEST_ENTRIES = 65_535

/** Reads the directory of a zip archive; undefined where there is none or it is broken. Folders are left out. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < Math.min(count, GREATEST_ENTRIES); index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined
    const flags = view.getUint16(at + 8, true)
    const nameLength = view.getUint16(at + 28, true)
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength)
    const entry = {
      name: readName(nameBytes),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      encrypted: (flags & 1) !== 0,
      offset: view.getUint32(at + 42, true),
    }
    if (!entry.name.endsWith('/')) entries.push(entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - GREATEST_COMMENT); at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}

// Archives made on a Chinese Windows have names in GBK and do not say so.
function readName(bytes: Uint8Array): string {
  const decoded = decodeText(bytes)
  const name = decoded.ok ? decoded.text : Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return name.replaceAll('\\', '/')
}
