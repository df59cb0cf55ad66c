import { isArchiveName, isDocumentName } from '../document-names.ts'
import { type ReadFailure, readFailure } from '../read-failure.ts'
import { inflateEntry } from './inflate-entry.ts'
import { readDirectory, type ZipEntry } from './read-directory.ts'

/** A zip archive of documents. */
export interface Archive {
  readonly ok: true
  /** The documents in it, in their order; archives in it are named too and then refused, whatever else is in it is passed over. */
  readonly names: readonly string[]
  /** Unpacks one of them. */
  readonly read: (name: string) => Uint8Array | ReadFailure
}

const GREATEST_ENTRY = 128_000_000
const FREE_BYTES = 256_000_000
const GREATEST_RATIO = 100

/** Opens a zip archive, unless it is made to unpack to more than anybody has. */
export function openArchive(bytes: Uint8Array): Archive | ReadFailure {
  const all = readDirectory(bytes)
  if (all === undefined) return readFailure('broken', { format: 'zip', why: 'no directory at its end' })
  if (overlap(all)) return readFailure('broken', { format: 'zip', why: 'files that share their bytes' })
  const whole = all.reduce((sum, { size }) => sum + size, 0)
  if (whole > FREE_BYTES + bytes.length * GREATEST_RATIO) return readFailure('excess', { format: 'zip', what: 'bytes' })
  const entries = new Map(
    all
      .filter(({ name }) => (isDocumentName(name) || isArchiveName(name)) && !name.startsWith('__MACOSX/'))
      .map((entry) => [entry.name, entry]),
  )
  return {
    ok: true,
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return readFailure('broken', { format: 'zip', why: `no ${name}` })
      // No more than was claimed, so that the sum above holds.
      return isArchiveName(name) ? readFailure('archive') : inflateEntry(bytes, entry, Math.min(GREATEST_ENTRY, entry.size), 'zip')
    },
  }
}

function overlap(entries: readonly ZipEntry[]): boolean {
  const sorted = entries.toSorted((one, other) => one.offset - other.offset)
  return sorted.some(({ offset, compressedSize }, index) => {
    const next = sorted[index + 1]
    return next !== undefined && offset + 30 + compressedSize > next.offset
  })
}
