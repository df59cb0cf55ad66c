import type { Placed } from '../../tree.ts'

/** A table of the document; the first row is its head. */
export interface Table extends Placed {
  readonly rows: readonly (readonly Placed[])[]
  /** Whether the cells of each row stand under the head’s one by one; else only their order is known. */
  readonly aligned: boolean
}
