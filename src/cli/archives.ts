import { readFileSync, statSync } from 'node:fs'
import { GREATEST_BYTES } from '../decode/read-document.ts'
import { type ReadFailure, readFailure } from '../decode/read-failure.ts'
import { sniffContainer } from '../decode/sniff-container.ts'
import type { Archive } from '../decode/zip/open-archive.ts'

/** Parts the path of a document in an archive, `a.zip!/b.docx`, into the archive’s and its own; null for any other path. */
export function splitArchivePath(path: string): { archive: string; name: string } | null {
  const at = path.search(/\.zip!\//i)
  return at < 0 ? null : { archive: path.slice(0, at + 4), name: path.slice(at + 6) }
}

let open: ((bytes: Uint8Array) => Archive | ReadFailure) | undefined
let last: { readonly path: string; readonly changed: number; readonly archive: Archive | ReadFailure } | undefined

/** Loads what reads archives. */
export async function loadArchiveReader(): Promise<void> {
  open ??= (await import('../decode/zip/open-archive.ts')).openArchive
}

/** Opens an archive, once for all the documents that follow each other; null for a file that is none. Throws what the system throws. */
export function openArchiveFile(path: string): Archive | ReadFailure | null {
  if (open === undefined) return null
  const { mtimeMs, size } = statSync(path)
  if (last?.path === path && last.changed === mtimeMs) return last.archive
  if (size > GREATEST_BYTES) return readFailure('too-large')
  const bytes = readFileSync(path)
  if (sniffContainer(bytes)?.format !== 'zip') return null
  const archive = open(bytes)
  last = { path, changed: mtimeMs, archive }
  return archive
}

/** Reads a document out of an archive; null where its path names none. Throws what the system throws. */
export function readArchived(path: string): Uint8Array | ReadFailure | null {
  const parts = splitArchivePath(path)
  const archive = parts && openArchiveFile(parts.archive)
  if (parts === null || archive === null) return null
  return archive.ok ? archive.read(parts.name) : archive
}
