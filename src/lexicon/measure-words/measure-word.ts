/** What sort of thing a measure word counts; `category` names ranks, dates and kinds, which are no quantities. */
export type MeasureSort = 'count' | 'event' | 'money' | 'measure' | 'ratio' | 'category'

/** A measure word with a phrase in which it stands. */
export interface MeasureWord {
  readonly word: string
  readonly sort: MeasureSort
  readonly example: string
}

/** Gives each word of a list its sort. */
export const measures = (sort: MeasureSort, entries: readonly (readonly [word: string, example: string])[]): MeasureWord[] =>
  entries.map(([word, example]) => ({ word, sort, example }))
