import { Worker } from 'node:worker_threads'
import { type ReadFailure, readFailure } from '../read-failure.ts'
import type { PdfText } from './read-pdf-here.ts'

const GREATEST_HEAP_MB = 1024
// A small one is swept before it has grown.
const YOUNG_MB = 4

let idle: Worker | undefined

/** Has a PDF read in a thread of its own, which is kept for the next; where it takes more than some seconds, or fails, it is ended. Only one at a time. */
export function readInWorker(program: URL, bytes: Uint8Array, seconds: number): Promise<PdfText | ReadFailure> {
  const worker =
    idle ??
    new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: GREATEST_HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB }, execArgv: [] })
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
    const timer = setTimeout(() => settle(readFailure('too-slow', { format: 'pdf' }), false), seconds * 1000)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    // A view would take the whole buffer behind it along.
    const copy = new Uint8Array(bytes)
    worker.postMessage(copy, [copy.buffer])
  })
}
