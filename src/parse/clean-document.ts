import type { MappedText } from '../text/mapped-text.ts'
import type { ParagraphKind } from '../tree.ts'

/** A paragraph of the clean text, before it is known which section it belongs to. */
export interface Piece {
  readonly kind: ParagraphKind
  readonly from: number
  readonly to: number
  /** Whether it began at the beginning of a line that is typed as a heading. */
  readonly heading: boolean
}

/** The unwrapped document: one clean text, its paragraphs (separated by `\n`) and the places where white space stood between two characters. */
export interface CleanDocument {
  readonly map: MappedText
  readonly pieces: readonly Piece[]
  readonly gaps: readonly number[]
}
