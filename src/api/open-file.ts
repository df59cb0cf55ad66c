import { VFile } from 'vfile'
import type { ReadDocument, ReadOptions } from '../decode/read-document.ts'
import type { ReadFailure } from '../decode/read-failure.ts'
import type { PlanOptions } from '../processor.ts'
import { sha256Hex } from '../text/sha256-hex.ts'
import { UnreadableDocument } from './unreadable-document.ts'

/** How bytes are to be read and understood. */
export interface ExtractOptions extends ReadOptions, PlanOptions {}

/** Puts a document that was read into the virtual file that the processor works on. */
export function openFile(read: ReadDocument | ReadFailure, bytes: Uint8Array, options: ExtractOptions): VFile {
  if (!read.ok) throw new UnreadableDocument(read)
  const file = new VFile({ value: read.text, ...(options.path === undefined ? {} : { path: options.path }) })
  file.data.source = {
    format: read.format,
    encoding: read.encoding,
    sha256: sha256Hex(bytes),
    characters: read.text.length,
  }
  file.data.notes = read.notes
  file.data.origins = read.origins ?? []
  return file
}
