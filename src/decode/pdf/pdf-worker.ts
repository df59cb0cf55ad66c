import { parentPort } from 'node:worker_threads'
import { readPdfHere } from './read-pdf-here.ts'

// Each message is a file; the answer is what was read of it.
parentPort?.on('message', (bytes: Uint8Array) => {
  void readPdfHere(bytes).then((read) => parentPort?.postMessage(read))
})
