import { GREATEST_BYTES, readPlain, type ReadDocument, type ReadOptions } from './read-document.ts'
import { type ReadFailure, readFailure } from './read-failure.ts'
import { sniffContainer } from './sniff-container.ts'

/**
 * Reads the bytes of any file as a document, or says why they are none; it never rejects for any bytes. What reads a container is loaded
 * when the first one of its kind comes. An archive is no document: `openArchive` opens it.
 */
export async function readFile(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument | ReadFailure> {
  if (bytes.length > GREATEST_BYTES) return readFailure('too-large')
  const container = sniffContainer(bytes)
  if (container?.format === 'docx') return readWordFile(bytes)
  if (container?.format === 'pdf') return readPdfFile(bytes)
  if (container?.format === 'zip') return readFailure('archive')
  if (container?.format === null) return container.failure
  return readTextFile(bytes, options)
}

async function readWordFile(bytes: Uint8Array): Promise<ReadDocument | ReadFailure> {
  const { readDocx } = await import('./docx/read-docx.ts')
  const read = readDocx(bytes)
  if ('ok' in read) return read
  return { ok: true, format: 'docx', text: read.text, encoding: read.encoding, why: 'the XML inside', notes: [] }
}

async function readPdfFile(bytes: Uint8Array): Promise<ReadDocument | ReadFailure> {
  const { readPdf } = await import('./pdf/read-pdf.ts')
  const read = await readPdf(bytes)
  if ('ok' in read) return read
  // A PDF has no encoding of its own: its fonts say which characters they show.
  return { ok: true, format: 'pdf', text: read.text, encoding: 'utf-8', why: 'the fonts inside', notes: read.notes, origins: read.origins }
}

async function readTextFile(bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument | ReadFailure> {
  const source = readPlain(bytes, options)
  if (!source.ok || source.format !== 'html') return source
  const { readHtml } = await import('./html/read-html.ts')
  const page = readHtml(source.text)
  return 'ok' in page ? page : { ...source, text: page.text, notes: [], origins: page.origins }
}
