import type { Chunk } from '../render/plan-format.ts'
import { writeAll } from './write-all.ts'

/** Where chunks of output go. */
export interface Sink {
  write(chunk: Chunk): void
  /** Ends the output: all of it has been written. */
  commit(): void
  /** Gives the output up. */
  abandon(): void
}

/** Stdout. */
export const stdoutSink: Sink = { write: (chunk) => writeAll(1, chunk), commit: () => undefined, abandon: () => undefined }
