import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { type ReadFailure, readFailure } from '../read-failure.ts'
import type { PdfText } from './read-pdf-here.ts'

const GREATEST_SECONDS = 30
const GREATEST_HEAP_MB = 1024

/**
 * Reads the text layer of a PDF as paragraphs, without page numbers and running heads. It is read in a thread of its own, which is
 * ended where the file is made to hold it up or to fill the memory; only a checkout that is not built has no such thread.
 */
export function readPdf(bytes: Uint8Array): Promise<PdfText | ReadFailure> {
  // One at a time: the thread is kept for the next.
  const read = last.then(() => (existsSync(program) ? readInWorker(bytes) : readInThisThread(bytes)))
  last = read.catch(() => undefined)
  return read
}

const program = new URL('./pdf-worker.cjs', import.meta.url)
let last: Promise<unknown> = Promise.resolve()
let idle: Worker | undefined

async function readInThisThread(bytes: Uint8Array): Promise<PdfText | ReadFailure> {
  const { readPdfHere } = await import('./read-pdf-here.ts')
  return readPdfHere(bytes)
}

function readInWorker(bytes: Uint8Array): Promise<PdfText | ReadFailure> {
  const worker = idle ?? new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: GREATEST_HEAP_MB }, execArgv: [] })
  idle = undefined
  worker.ref()
  return new Promise((resolve) => {
    const settle = (read: PdfText | ReadFailure, keep: boolean): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('exit', onExit)
      if (keep) {
        worker.off('error', onError).unref()
        idle = worker
      } else void worker.terminate()
      resolve(read)
    }
    const onMessage = (read: PdfText | ReadFailure): void => settle(read, true)
    // It stays: an error on the way down is no news.
    const onError = (error: Error): void => {
      const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      settle(readFailure(full ? 'excess' : 'broken', { format: 'pdf', what: 'bytes', why: error.message }), false)
    }
    const onExit = (): void => settle(readFailure('broken', { format: 'pdf', why: 'unexpected end of its reader' }), false)
    const timer = setTimeout(() => settle(readFailure('excess', { format: 'pdf', what: 'work' }), false), GREATEST_SECONDS * 1000)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    // A view would take the whole buffer behind it along.
    const copy = new Uint8Array(bytes)
    worker.postMessage(copy, [copy.buffer])
  })
}
