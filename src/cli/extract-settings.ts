import type { Diagnostic } from '../model/diagnostic.ts'
import type { FormatName } from '../render/formats.ts'
import type { Chunk } from '../render/plan-format.ts'
import type { Bilingual, Language } from './language.ts'
import type { ReadingOptions } from './read-with.ts'

/** How each file is extracted and written; plain data, so that it can be sent to another thread. */
export interface ExtractSettings extends ReadingOptions {
  readonly format: FormatName
  /** Whether the plans of all files go to one output; a file that holds several makes a list all the same. */
  readonly several: boolean
  readonly language: Language
  readonly width: number
}

/** A file that was extracted and written. */
export interface ExtractedPiece {
  readonly piece: Chunk
  readonly several: boolean
  readonly sha256: string
  readonly diagnostics: readonly Diagnostic[]
}

/** What came of a file: its piece of the output; why there is none; a fault of the program itself; or nothing, since an earlier run had done it. */
export type Extracted = ExtractedPiece | { readonly text: Bilingual } | { readonly error: unknown } | { readonly done: true }
