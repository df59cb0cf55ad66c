/** What a physical line is, as far as the line alone can say. */
export type LineKind =
  'blank' | 'page-number' | 'contents' | 'row' | 'heading' | 'units' | 'bullet' | 'attachment' | 'mark' | 'debris' | 'other'

/** A physical line of the folded text: `start`–`end` without its line break, blanks at both ends left out. */
export interface Line {
  readonly kind: LineKind
  readonly start: number
  readonly end: number
  readonly text: string
  /** How many blanks stood before it: an indented line holds less text and is as wide. */
  readonly indent: number
  /** Whether blanks part the cells of a row; else tabs or bars do. */
  readonly spaced?: boolean
}

/** Decides whether a trimmed line is of one kind. */
export interface LineConstruct {
  readonly kind: LineKind
  readonly test: (text: string) => boolean
}
