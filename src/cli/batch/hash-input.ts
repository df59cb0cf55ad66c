import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

/** The SHA-256 of a file’s bytes; undefined for what is no file, or is refused. */
export function hashInput(path: string): string | undefined {
  try {
    return path !== '-' && statSync(path).isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined
  } catch {
    return undefined
  }
}
