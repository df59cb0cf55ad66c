import type { PdfLine } from './read-page-lines.ts'
import type { ColumnLine, Columns } from './table-columns.ts'

/** A row of a table: the text of each cell, where it begins, and how many printed lines it takes. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly line: PdfLine
  readonly lines: number
  /** Whether it is one text that stands for itself between the rows, `一、经济发展`. */
  readonly whole: boolean
}

/** How much closer the lines of a cell stand than rows do. */
const CLOSER = 1.2
const TITLE = /^(?:[（(]?[一二三四五六七八九十]{1,3}[、）)．.]|附件|注[：:]|备注[：:]|说明[：:]|表\s?\d)/

/**
 * Groups the lines of a table into rows; null where it is not plain which lines make one. What stands alone behind the last row is left out.
 * Where the table goes on from the page before, its first row may be the rest of one.
 */
export function groupRows(lines: readonly ColumnLine[], columns: Columns, goesOn = false): readonly TableRow[] | null {
  const size = columns.length
  const cut = lines.findIndex((line, index) => isTitle(line) && !lines.slice(index + 1).some(({ cells }) => filled(cells) >= size - 1))
  const own = cut < 0 ? lines : lines.slice(0, cut)
  const groups = byFullLines(own, size, goesOn) ?? byGaps(own, size, goesOn) ?? byKey(own, size)
  const rows = groups?.map(toRow) ?? []
  while (rows.at(-1)?.whole) rows.pop()
  return rows.length > 0 ? rows : null
}

/** Whether a row may be the rest of one that the end of a page tore: its first cell and half of the others are empty. */
export function isRest(cells: readonly unknown[]): boolean {
  return !cells[0] && cells.filter(Boolean).length <= cells.length / 2
}

function isTitle({ line, cells }: ColumnLine): boolean {
  return filled(cells) === 1 && TITLE.test(line.text)
}

const filled = (cells: readonly (object | null)[]): number => cells.filter((cell) => cell !== null).length

// A line a row, one cell of it may be empty.
function byFullLines(lines: readonly ColumnLine[], size: number, goesOn: boolean): ColumnLine[][] | null {
  const good = lines.every(
    (line, index) => filled(line.cells) >= size - 1 || isTitle(line) || (goesOn && index === 0 && isRest(line.cells)),
  )
  return good && lines.length > 0 ? lines.map((line) => [line]) : null
}

// Lines of one cell stand closer together than rows do.
function byGaps(lines: readonly ColumnLine[], size: number, goesOn: boolean): ColumnLine[][] | null {
  const steps = Array.from({ length: size }, (_, column) => {
    const own = lines.filter(({ cells }) => cells[column] !== null)
    return own.slice(1).map(({ line }, index) => line.y - (own[index]?.line.y ?? 0))
  }).flat()
  const least = Math.min(...steps)
  if (!(least < (lines[0]?.line.size ?? 0) * 2 && steps.some((step) => step > least * CLOSER))) return null
  const blocks = Array.from({ length: size }, (_, column) => blocksOf(lines, column, least * CLOSER)).flat()
  const groups: { top: number; bottom: number }[] = []
  for (const { top, bottom } of blocks.toSorted((one, other) => one.top - other.top)) {
    const last = groups.at(-1)
    if (last && top < last.bottom - 1) last.bottom = Math.max(last.bottom, bottom)
    else groups.push({ top, bottom })
  }
  const rows = groups.map(({ top, bottom }) => lines.filter(({ line }) => line.y > top && line.y <= bottom))
  // Two blocks of one column in a row: rows run into each other.
  const apart = groups.every(({ top, bottom }) =>
    Array.from(
      { length: size },
      (_, column) => blocks.filter((block) => block.column === column && block.bottom > top && block.bottom <= bottom).length,
    ).every((count) => count <= 1),
  )
  return apart && rows.every((row, index) => isRow(row, size, goesOn && index === 0)) ? rows : null
}

function blocksOf(lines: readonly ColumnLine[], column: number, most: number): { column: number; top: number; bottom: number }[] {
  const blocks: { column: number; top: number; bottom: number }[] = []
  for (const { line, cells } of lines) {
    if (!cells[column]) continue
    const last = blocks.at(-1)
    if (last && line.y - last.bottom <= most) last.bottom = line.y
    else blocks.push({ column, top: line.y - line.size * 0.9, bottom: line.y })
  }
  return blocks
}

// A column of single lines begins each row: its number, or a cell that never goes on below.
function byKey(lines: readonly ColumnLine[], size: number): ColumnLine[][] | null {
  for (let key = 0; key < size; key++) {
    if (!lines[0]?.cells[key]) continue
    const rows: ColumnLine[][] = []
    for (const line of lines) {
      if (line.cells[key]) rows.push([line])
      else rows.at(-1)?.push(line)
    }
    const counted = key === 0 && rows.every((row, index) => row[0]?.cells[0]?.text === String(Number(rows[0]?.[0]?.cells[0]?.text) + index))
    if (!counted && !rows.every((row) => row[0] && filled(row[0].cells) === size)) continue
    if (rows.every((row) => row[0] && filled(row[0].cells) >= size - 1 && row.slice(1).every(({ cells }) => filled(cells) <= size / 2)))
      return rows
  }
  return null
}

// All columns but one; a title alone; the rest of a torn row.
function isRow(row: readonly ColumnLine[], size: number, mayBeRest: boolean): boolean {
  const cells = Array.from({ length: size }, (_, column) => row.find((line) => line.cells[column] !== null) ?? null)
  const [only] = row
  return filled(cells) >= size - 1 || (row.length === 1 && only !== undefined && isTitle(only)) || (mayBeRest && isRest(cells))
}

function toRow(group: readonly ColumnLine[]): TableRow {
  const [first] = group
  if (!first) throw new Error('Unexpected empty row, expected a line')
  const cells = first.cells.map((_, column) => group.reduce((text, { cells: own }) => joinText(text, own[column]?.text ?? ''), ''))
  const whole = group.length === 1 && isTitle(first)
  return { cells, line: first.line, lines: group.length, whole }
}

function joinText(text: string, more: string): string {
  return text + (/\w$/.test(text) && /^\w/.test(more) ? ' ' : '') + more
}
