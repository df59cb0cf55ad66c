import type { Element } from './parse-page.ts'

/** A line of a page: a block, a part of one between two `<br>`, or a row of a table with its cells between tabs. */
export interface PageLine {
  readonly text: string
  /** The block that it stands in. */
  readonly element: Element
  /** How many of its characters stand in links, and in how many. */
  readonly linked: number
  readonly links: number
  /** Where the cells of a row begin in it. */
  readonly cells: readonly { readonly at: number; readonly element: Element }[]
}
