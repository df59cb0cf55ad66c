import type { Language } from '../model/language.ts'
import type { Plan } from '../model/plan.ts'
import type { Spool } from './spool.ts'

/** A piece of output; bytes only where the format is binary. */
export type Chunk = string | Uint8Array

/** The plans of one file, and its decoded text, into which their spans point. */
export interface PlanDocument {
  readonly plans: readonly Plan[]
  readonly source: string
}

/** For whom plans are written; what is data is the same in every language and width. */
export interface RenderOptions {
  /** Whether the output may hold more than one document, which some formats then write as a list. */
  readonly several: boolean
  readonly language: Language
  /** How many columns a terminal has. */
  readonly width: number
}

/** Joins the pieces of files in the order in which they are added, so that a folder of documents never stands in memory. */
export interface PlanWriter {
  add(piece: Chunk): readonly Chunk[]
  /** What closes the output; asked for once, after the last piece. */
  end(): Iterable<Chunk>
}

/** A way to write plans. */
export interface PlanFormat {
  /** The extension of files written in it, without the dot. */
  readonly extension: string
  /** Writes what one file holds; it knows nothing of other files, so it may be done in another thread. */
  piece(document: PlanDocument, options: RenderOptions): Chunk
  /** Begins an output; a format whose parts grow side by side keeps them in spools. */
  open(options: RenderOptions, openSpool?: () => Spool): PlanWriter
}
