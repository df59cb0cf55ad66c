import type { Plan } from '../model/plan.ts'

/** A piece of output; bytes only where the format is binary. */
export type Chunk = string | Uint8Array

/** Writes plans one after the other, so that a folder of documents never stands in memory. */
export interface PlanWriter {
  plan(plan: Plan): Chunk
  /** What closes the output; asked for once, after the last plan. */
  end(): Chunk | Promise<Chunk>
}

/** A way to write plans. */
export interface PlanFormat {
  /** The extension of files written in it, without the dot. */
  readonly extension: string
  /** Begins an output; `several` where it may hold more than one document, which some formats then write as a list. */
  open(several: boolean): PlanWriter
}
