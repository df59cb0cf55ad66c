import type { ReadFailure } from '../read-failure.ts'
import { readInWorker } from './read-in-worker.ts'
import type { PdfText } from './read-pdf-here.ts'

const LEAST_SECONDS = 8
const SECONDS_A_MEGABYTE = 10
const GREATEST_SECONDS = 60

// A checkout runs from its sources, beside which there is no such program.
const built = !import.meta.url.endsWith('.ts')
const program = new URL('./pdf-worker.cjs', import.meta.url)
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads the text layer of a PDF as paragraphs, without page numbers and running heads. It is read in a thread of its own, which is
 * ended where the file is made to hold it up or to fill the memory; only a checkout that is not built has no such thread.
 */
export function readPdf(bytes: Uint8Array): Promise<PdfText | ReadFailure> {
  const seconds = Math.min(GREATEST_SECONDS, LEAST_SECONDS + (bytes.length / 1_000_000) * SECONDS_A_MEGABYTE)
  const read = last.then(() => (built ? readInWorker(program, bytes, seconds) : readInThisThread(bytes)))
  last = read.catch(() => undefined)
  return read
}

async function readInThisThread(bytes: Uint8Array): Promise<PdfText | ReadFailure> {
  const { readPdfHere } = await import('./read-pdf-here.ts')
  return readPdfHere(bytes)
}
