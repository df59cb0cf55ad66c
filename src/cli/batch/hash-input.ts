import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { readArchived } from '../archives.ts'

/** The SHA-256 of a file’s bytes; undefined for what is no file, or is refused. */
export function hashInput(path: string): string | undefined {
  try {
    const archived = readArchived(path)
    if (archived !== null) return archived instanceof Uint8Array ? createHash('sha256').update(archived).digest('hex') : undefined
    return path !== '-' && statSync(path).isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined
  } catch {
    return undefined
  }
}
