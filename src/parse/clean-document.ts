import type { MappedText } from '../text/mapped-text.ts'
import type { ParagraphKind, Placed } from '../tree.ts'
import type { CellPlace } from './tables/mark-cell-lines.ts'

/** A paragraph of the clean text, before it is known which section it belongs to. */
export interface Piece {
  readonly kind: ParagraphKind
  readonly from: number
  readonly to: number
  /** Whether it began at the beginning of a line that is typed as a heading. */
  readonly heading: boolean
  /** The cells of a row kept on one line. */
  readonly cells?: readonly Placed[]
  /** Where it stands in a table that is printed one cell a line. */
  readonly cell?: CellPlace
}

/** The unwrapped document: one clean text, its paragraphs (separated by `\n`) and the places where white space stood between two characters. */
export interface CleanDocument {
  readonly map: MappedText
  readonly pieces: readonly Piece[]
  readonly gaps: readonly number[]
}
