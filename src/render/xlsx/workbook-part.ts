import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Spool } from '../spool.ts'

/** A file of a workbook’s container, compressed as it is written. */
export interface Part {
  write(text: string): void
  /** Ends the file; it may then go into the container. */
  end(): { readonly file: ZipDeflate; readonly spool: Spool }
}

/** What is compressed at once. */
const PIECE = 65_536

/** Begins a file of the container; what is compressed goes to the spool. */
export function openPart(path: string, spool: Spool): Part {
  const file = new ZipDeflate(path, { level: 6 })
  // Kept in local time, the earliest that the container knows.
  file.mtime = new Date(1980, 0, 1)
  file.ondata = (error, bytes) => {
    if (error) throw error
    spool.write(bytes)
  }
  let waiting = ''
  return {
    write: (text) => {
      waiting += text
      if (waiting.length < PIECE) return
      file.push(strToU8(waiting))
      waiting = ''
    },
    end: () => {
      file.push(strToU8(waiting), true)
      return { file, spool }
    },
  }
}

/** Puts the files of a container one behind the other, piece by piece. */
export function* joinParts(parts: readonly Part[]): Generator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    ready.push(bytes)
  })
  for (const part of parts) {
    const { file, spool } = part.end()
    zip.add(file)
    for (const bytes of spool.read()) {
      file.ondata(null, bytes as Uint8Array<ArrayBuffer>, false)
      yield* ready.splice(0)
    }
    file.ondata(null, new Uint8Array(0), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready
}
