/** What a cell holds; a day is written `YYYY-MM-DD` and told from other text by its column. */
export type Cell = string | number | boolean | null

/** A column of a sheet, and how a row’s cell is read from the plan. */
export interface Column<Row> {
  readonly name: string
  /** What it holds; the page on the output says it. */
  readonly meaning: string
  /** How wide it is in a spreadsheet, in characters. */
  readonly width: number
  readonly holds?: 'days' | 'long text'
  readonly read: (row: Row) => Cell
}
