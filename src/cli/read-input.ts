import { createReadStream, readFileSync, statSync } from 'node:fs'
import { GREATEST_BYTES } from '../decode/read-document.ts'
import { type ReadFailure, readFailure } from '../decode/read-failure.ts'
import { loadArchiveReader, readArchived, splitArchivePath } from './archives.ts'

/** Reads the bytes of a file, of one in an archive or, for `-`, of stdin; a failure where there are more than one text can hold. Throws what the system throws. */
export async function readInput(path: string): Promise<Uint8Array | ReadFailure> {
  if (path === '-') return readStream(process.stdin)
  const stat = statSync(path, { throwIfNoEntry: splitArchivePath(path) === null })
  if (stat === undefined) {
    await loadArchiveReader()
    return readArchived(path) ?? readFailure('archive')
  }
  // A pipe or a device has no size, and need not have an end.
  if (!stat.isFile()) return readStream(createReadStream(path))
  return stat.size > GREATEST_BYTES ? readFailure('too-large') : readFileSync(path)
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | ReadFailure> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > GREATEST_BYTES) return readFailure('too-large')
  }
  return Buffer.concat(chunks)
}
