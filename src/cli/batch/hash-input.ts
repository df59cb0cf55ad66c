import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { readArchived } from '../archives.ts'

/** The SHA-256 of a file’s bytes; undefined for what is no file, or is refused. */
export function hashInput(path: string): string | undefined {
  try {
    const archived = readArchived(path)
    if (archived !== null) return archived instanceof Uint8Array ? createHash('sha256').update(archived).digest('hex') : undefined
    return path !== '-' && statSync(path).isFile() ? hashFile(path) : undefined
  } catch {
    return undefined
  }
}

let piece: Uint8Array | undefined

// Through one piece of memory: thousands of files would fill more before any of it is collected.
function hashFile(path: string): string {
  piece ??= new Uint8Array(65_536)
  const hash = createHash('sha256')
  const descriptor = openSync(path, 'r')
  try {
    for (let length = readSync(descriptor, piece); length > 0; length = readSync(descriptor, piece)) hash.update(piece.subarray(0, length))
  } finally {
    closeSync(descriptor)
  }
  return hash.digest('hex')
}
