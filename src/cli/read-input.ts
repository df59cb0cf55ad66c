import { createReadStream, readFileSync, statSync } from 'node:fs'
import { GREATEST_BYTES } from '../decode/read-document.ts'

/** Reads the bytes of a file or, for `-`, of stdin; undefined where there are more than one text can hold. Throws what the system throws. */
export async function readInput(path: string): Promise<Uint8Array | undefined> {
  if (path === '-') return readStream(process.stdin)
  const stat = statSync(path)
  // A pipe or a device has no size, and need not have an end.
  if (!stat.isFile()) return readStream(createReadStream(path))
  return stat.size > GREATEST_BYTES ? undefined : readFileSync(path)
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > GREATEST_BYTES) return undefined
  }
  return Buffer.concat(chunks)
}
