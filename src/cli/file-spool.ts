import { closeSync, openSync, readSync, unlinkSync } from 'node:fs'
import type { Spool } from '../render/spool.ts'
import { temporaryPath } from './temporary-path.ts'
import { writeAll } from './write-all.ts'

/** What a small output stays below needs no file. */
const IN_MEMORY = 1_000_000
const PIECE = 65_536

/** Opens a spool that keeps what is more than a megabyte in a file of the folder; the file has lost its name before anything is in it, so that no end of the process leaves it behind. */
export function openFileSpool(folder: string): Spool {
  let waiting: Uint8Array[] = []
  let length = 0
  let descriptor: number | undefined
  return {
    write: (bytes) => {
      waiting.push(bytes)
      length += bytes.length
      if (length < IN_MEMORY) return
      descriptor ??= openNameless(folder)
      writeAll(descriptor, Buffer.concat(waiting))
      waiting = []
      length = 0
    },
    read: function* () {
      if (descriptor !== undefined) {
        try {
          yield* readBack(descriptor)
        } finally {
          closeSync(descriptor)
        }
      }
      yield* waiting
    },
  }
}

function openNameless(folder: string): number {
  const path = temporaryPath(folder)
  const descriptor = openSync(path, 'wx+', 0o600)
  unlinkSync(path)
  return descriptor
}

function* readBack(descriptor: number): Generator<Uint8Array> {
  for (let at = 0; ;) {
    const piece = new Uint8Array(PIECE)
    const length = readSync(descriptor, piece, 0, PIECE, at)
    if (length === 0) return
    at += length
    yield piece.subarray(0, length)
  }
}
