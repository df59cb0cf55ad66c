import type { PdfLine, PdfPart } from './read-page-lines.ts'

/** The left and right ends of a table’s columns, from left to right. */
export type Columns = readonly Extent[]

/** Where a column begins and ends. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/** A line with its parts in their columns; null for a column that it leaves empty. */
export interface ColumnLine {
  readonly line: PdfLine
  readonly cells: readonly (PdfPart | null)[]
}

const LONGEST_HEAD = 14
const LEAST_COLUMNS = 3
const HEAD_WORDS =
  /序号|编号|类别|领域|指标|属性|任务|内容|单位|部门|目标|名称|事项|措施|举措|项目|时限|时间|进度|现状|基期|基数|完成|备注|牵头|配合|责任|^\d{4}年/
const MOST_GAP = 4.5

/** The columns of a table by the lines of its head, with the name of each; null where they are no head. */
export function headColumns(lines: readonly PdfLine[]): { extents: Columns; names: readonly string[] } | null {
  const parts = lines.flatMap((line) => line.parts)
  if (parts.length < LEAST_COLUMNS || parts.length > 40) return null
  if (parts.some(({ text }) => /[。；！？，]|^[（(]?[一二三四五六七八九十]{1,3}[、）)]|[.…·]{3}/.test(text))) return null
  const extents: { left: number; right: number; name: string }[] = []
  for (const { left, right, text } of parts.toSorted((one, other) => one.left - other.left)) {
    const last = extents.at(-1)
    if (last && left < last.right) last.right = Math.max(last.right, right)
    else extents.push({ left, right, name: '' })
    // A name that is cut goes on below, and lines are in order from top to bottom.
    if (extents.length > 20 || text.length > LONGEST_HEAD) return null
  }
  for (const { left, text } of parts) {
    const column = extents.find((extent) => left >= extent.left && left < extent.right)
    if (column) column.name += text.replace(/\s+/g, '')
  }
  const names = extents.map(({ name }) => name)
  if (names.length < LEAST_COLUMNS || new Set(names).size < names.length) return null
  if (names.some((name) => name.length > LONGEST_HEAD) || lines.some((line) => line.parts.length === 0)) return null
  return names.filter((name) => HEAD_WORDS.test(name)).length >= Math.max(2, names.length * 0.6) ? { extents, names } : null
}

/** Whether cells are those of a head, and not of what stands below one. */
export function isHead(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== '')
  return named.every((cell) => cell.length <= LONGEST_HEAD && HEAD_WORDS.test(cell))
}

/** Widens the columns of a head by the lines below it, and gives those lines; undefined where columns run into each other. */
export function fitColumns(
  lines: readonly PdfLine[],
  from: number,
  heads: Columns,
): { columns: Columns; lines: readonly ColumnLine[] } | undefined {
  const near = nearLines(lines, from)
  let columns: Columns = heads
  // Lines that fill every column are sure of where each cell stands.
  for (const line of near) {
    if (crosses(line, heads)) break
    if (line.parts.length === heads.length) columns = widen(columns, line.parts)
  }
  for (const line of near) {
    const cells = place(line, columns)
    if (!cells) break
    columns = columns.map((column, index) => union(column, cells[index]))
  }
  if (columns.some((column, index) => index > 0 && column.left < (columns[index - 1]?.right ?? 0) + 1)) return undefined
  return { columns, lines: inColumns(lines, from, columns) }
}

/** The lines from one on as far as each stands in the columns. */
export function inColumns(lines: readonly PdfLine[], from: number, columns: Columns): ColumnLine[] {
  const inside: ColumnLine[] = []
  for (const line of nearLines(lines, from)) {
    const cells = place(line, columns)
    if (!cells) break
    inside.push({ line, cells })
  }
  return inside
}

// As far as the letters stay as large and no wide blank comes.
function nearLines(lines: readonly PdfLine[], from: number): PdfLine[] {
  const first = lines[from]
  if (!first) return []
  let end = from
  for (; end < lines.length; end++) {
    const line = lines[end]
    const before = lines[end - 1]
    if (!line || Math.abs(line.size - first.size) > first.size * 0.15) break
    if (end > from && before && (line.y - before.y > first.size * MOST_GAP || line.column !== before.column)) break
  }
  return lines.slice(from, end)
}

function crosses(line: PdfLine, columns: Columns): boolean {
  return line.parts.some((part) => columns.filter((column) => overlap(part, column) > 0).length > 1)
}

function widen(columns: Columns, parts: readonly PdfPart[]): Columns {
  const wider = columns.map((column, index) => union(column, parts[index]))
  return wider.some((column, index) => index > 0 && column.left < (wider[index - 1]?.right ?? 0)) ? columns : wider
}

function place(line: PdfLine, columns: Columns): (PdfPart | null)[] | undefined {
  const cells: (PdfPart | null)[] = columns.map(() => null)
  let least = 0
  for (const part of line.parts) {
    const touched = columns.flatMap((column, index) => (overlap(part, column) > 0 ? [index] : []))
    const index = touched.length === 1 ? touched[0] : touched.length === 0 ? nearest(part, columns, line.size) : undefined
    if (index === undefined || index < least || cells[index]) return undefined
    cells[index] = part
    least = index + 1
  }
  return cells
}

function nearest(part: PdfPart, columns: Columns, size: number): number | undefined {
  const far = columns.map((column) => Math.max(column.left - part.right, part.left - column.right))
  const least = Math.min(...far)
  return least < size * 3 ? far.indexOf(least) : undefined
}

const overlap = (part: Extent, column: Extent): number => Math.min(part.right, column.right) - Math.max(part.left, column.left)

function union(column: Extent, part: Extent | null | undefined): Extent {
  return part ? { left: Math.min(column.left, part.left), right: Math.max(column.right, part.right) } : column
}
