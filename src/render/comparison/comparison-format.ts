import type { Comparison, Matrix } from '../../model/comparison.ts'
import type { Language } from '../../model/language.ts'
import type { Chunk } from '../plan-format.ts'

/** For whom a comparison is written; what is data is the same in every language and width. */
export interface ComparisonRenderOptions {
  readonly language: Language
  /** How many columns a terminal has. */
  readonly width: number
}

/** A way to write two plans side by side. */
export interface DiffFormat {
  readonly extension: string
  diff(comparison: Comparison, options: ComparisonRenderOptions): string
}

/** A way to write several plans side by side. */
export interface MatrixFormat {
  readonly extension: string
  matrix(matrix: Matrix, options: ComparisonRenderOptions): Chunk
}
