import { writeSync } from 'node:fs'
import type { Chunk } from '../render/plan-format.ts'

/** Writes all of a chunk to a descriptor and waits where its reader is slower; process.stdout does the same but takes 3 ms to load. */
export function writeAll(descriptor: number, chunk: Chunk): void {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      if (!isBusy(error)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    }
  }
}

// A pipe that another process set to non-blocking is full.
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN'
}
