import { realpathSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { extractInput } from '../extract-input.ts'
import type { Extracted, ExtractSettings } from '../extract-settings.ts'
import type { Input, InputFailure } from '../find-inputs.ts'
import { type Answer, type Batch, workerArgument } from './worker-messages.ts'

const BATCH = 16
/** How many files, for each worker, may be ahead of the oldest that is not done. */
const AHEAD = 128
/** How many bytes of pieces may wait for an older file. */
const WAITING_BYTES = 8 * 2 ** 20

/** Half of what V8 takes by itself: a document’s garbage is small, and each worker has its own. */
const YOUNG_MEGABYTES = 24

/** A worker, and the files that it was asked for and has not answered, the one in hand first. */
interface Hand {
  readonly worker: Worker
  readonly asked: number[]
}

/** Extracts files in worker threads; what comes of them is given in the order of the files, and only so much is kept as waits for an older file. */
export async function* extractInWorkers(
  items: readonly (Input | InputFailure)[],
  settings: ExtractSettings,
  isDone: (input: Input) => boolean,
  jobs: number,
): AsyncGenerator<Extracted> {
  const results = new Map<number, Extracted>()
  const hands = new Set<Hand>()
  const again: number[] = []
  const used: ArrayBuffer[] = []
  let next = 0
  let given = 0
  let bytes = 0
  let wake = (): void => undefined

  const settle = (index: number, extracted: Extracted): void => {
    results.set(index, extracted)
    bytes += sizeOf(extracted)
    if (index === given) wake()
  }

  // The next file for a worker; what needs none is settled on the way.
  const take = (): Batch[number] | undefined => {
    for (;;) {
      const index = again.shift() ?? (next < items.length && next - given < AHEAD * jobs && bytes < WAITING_BYTES ? next++ : undefined)
      const item = index === undefined ? undefined : items[index]
      if (index === undefined || item === undefined) return undefined
      if ('text' in item) settle(index, item)
      else if (isDone(item)) settle(index, { done: true })
      else if (item.path === '-') void extractInput('-', settings).then((extracted) => settle(index, extracted))
      else return { index, path: item.path }
    }
  }

  const feed = (): void => {
    for (const hand of hands) {
      if (hand.asked.length > BATCH / 2) continue
      const batch: Batch[number][] = []
      while (batch.length < BATCH) {
        const file = take()
        if (file === undefined) break
        batch.push(file)
      }
      if (batch.length === 0) return
      hand.asked.push(...batch.map(({ index }) => index))
      // What is handed over leaves this thread at once; it would wait long for a collection of garbage here.
      hand.worker.postMessage(batch, used.splice(0))
    }
  }

  const hire = (): void => {
    const hand: Hand = { worker: startWorker(settings), asked: [] }
    let reason: unknown
    hands.add(hand)
    hand.worker.on('message', ({ index, extracted }: Answer) => {
      hand.asked.splice(hand.asked.indexOf(index), 1)
      settle(index, extracted)
      feed()
    })
    hand.worker.on('error', (error) => (reason = error))
    // A worker that broke down has failed at the file in its hand; another one does the rest.
    hand.worker.on('exit', (code) => {
      if (!hands.delete(hand)) return
      const [broken, ...rest] = hand.asked
      again.push(...rest)
      hire()
      if (broken !== undefined) settle(broken, { error: reason ?? new Error(`a worker ended with ${code}`) })
      feed()
    })
  }

  try {
    for (let count = 0; count < jobs; count++) hire()
    feed()
    for (; given < items.length; given++) {
      while (!results.has(given)) {
        await new Promise<void>((resolve) => (wake = resolve))
      }
      const extracted = results.get(given)
      results.delete(given)
      if (extracted === undefined) continue
      bytes -= sizeOf(extracted)
      yield extracted
      if ('piece' in extracted && typeof extracted.piece !== 'string') used.push(extracted.piece.buffer as ArrayBuffer)
      feed()
    }
  } finally {
    const left = [...hands]
    hands.clear()
    await Promise.all(left.map(({ worker }) => worker.terminate()))
  }
}

function startWorker(settings: ExtractSettings): Worker {
  const [, program = ''] = process.argv
  return new Worker(realpathSync(program), {
    argv: [workerArgument],
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
}

function sizeOf(extracted: Extracted): number {
  return 'piece' in extracted ? extracted.piece.length : 0
}
