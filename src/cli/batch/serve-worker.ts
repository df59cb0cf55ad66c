import { isMainThread, parentPort, type MessagePort, workerData } from 'node:worker_threads'
import { extractInput } from '../extract-input.ts'
import type { Extracted, ExtractSettings } from '../extract-settings.ts'
import type { Answer, Batch } from './worker-messages.ts'

/** Serves batches of files until the thread is ended; false where this is no worker. */
export function serveWorker(): boolean {
  if (isMainThread || parentPort === null) return false
  const port = parentPort
  const settings = workerData as ExtractSettings
  let last = Promise.resolve()
  // One file after the other, also where the next batch comes early.
  port.on('message', (batch: Batch) => (last = last.then(() => serve(port, batch, settings))))
  return true
}

async function serve(port: MessagePort, batch: Batch, settings: ExtractSettings): Promise<void> {
  for (const { index, path } of batch) answer(port, index, await extractInput(path, settings))
}

function answer(port: MessagePort, index: number, extracted: Extracted): void {
  if ('piece' in extracted) {
    // Bytes change hands without a copy.
    const piece = typeof extracted.piece === 'string' ? new TextEncoder().encode(extracted.piece) : extracted.piece.slice()
    port.postMessage({ index, extracted: { ...extracted, piece } } satisfies Answer, [piece.buffer as ArrayBuffer])
    return
  }
  try {
    port.postMessage({ index, extracted } satisfies Answer)
  } catch {
    // An error may hold what cannot be sent.
    port.postMessage({
      index,
      extracted: { error: new Error('error' in extracted ? String(extracted.error) : 'unknown') },
    } satisfies Answer)
  }
}
