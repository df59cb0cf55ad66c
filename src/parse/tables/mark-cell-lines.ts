import type { Line } from '../lines/line.ts'

/** Where a line stands in a table: row 0 is the head. */
export interface CellPlace {
  readonly table: number
  readonly row: number
}

const LONGEST_HEAD = 14
const HEAD_WORDS = /指标|任务|内容|单位|部门|目标|名称|事项|措施|项目/

/**
 * Finds the tables that a text prints one cell a line: a head that begins with 序号, rows that begin with 1, 2, 3;
 * or a head of two, 街镇 and 目标任务, and rows of a place and what it is to do.
 * Gives the place of each line that is a cell; everything else is left out.
 */
export function markCellLines(lines: readonly Line[]): ReadonlyMap<Line, CellPlace> {
  const places = new Map<Line, CellPlace>()
  const shown = lines.filter(({ kind }) => kind !== 'blank')
  let table = 0
  for (let at = 0; at < shown.length; at++) {
    const behind = markPlaceRows(shown, at, table, places)
    if (behind !== null) {
      table++
      at = behind - 1
      continue
    }
    if (shown[at]?.text !== '序号') continue
    const first = firstRow(shown, at)
    if (first === null) continue
    const end = markRows(shown, at, first, table, places)
    table++
    at = end - 1
  }
  return places
}

const PLACES_HEAD = /^(?=.*[市县区街乡镇旗州盟])[市县区街乡镇旗州盟道园、（）]{2,9}$/
const PLACE_CELL = /^[一-鿿]{1,10}(?:镇|乡|街道|苏木|县|区|市|旗|州|盟)$/
const FEWEST_PLACES = 3

/** Marks a table of places and their tasks that begins at `head`, and gives the index behind it; null where none does. */
function markPlaceRows(shown: readonly Line[], head: number, table: number, places: Map<Line, CellPlace>): number | null {
  const [first, second] = [shown[head], shown[head + 1]]
  if (!first || !second || !PLACES_HEAD.test(first.text) || second.text.length > LONGEST_HEAD || !HEAD_WORDS.test(second.text)) return null
  let end = head + 2
  while (PLACE_CELL.test(shown[end]?.text ?? '') && isTask(shown[end + 1])) end += 2
  if ((end - head) / 2 - 1 < FEWEST_PLACES) return null
  shown.slice(head, end).forEach((line, index) => places.set(line, { table, row: Math.floor(index / 2) }))
  return end
}

const isTask = (line: Line | undefined): boolean =>
  line !== undefined && line.kind === 'other' && line.text.length > LONGEST_HEAD && !PLACE_CELL.test(line.text)

function firstRow(shown: readonly Line[], head: number): number | null {
  for (let at = head + 1; at < shown.length && at <= head + 14; at++) {
    const text = shown[at]?.text ?? ''
    if (text === '1' || text === '一') return at - head >= 3 && shown.slice(head, at).some((line) => HEAD_WORDS.test(line.text)) ? at : null
    if (text.length > LONGEST_HEAD) return null
  }
  return null
}

/** Marks the rows from `first` on, and gives the index behind the table. */
function markRows(shown: readonly Line[], head: number, first: number, table: number, places: Map<Line, CellPlace>): number {
  for (const line of shown.slice(head, first)) places.set(line, { table, row: 0 })
  const starts = [first]
  for (let at = first + 1, next = 2; at < shown.length; at++) {
    const { text = '', kind } = shown[at] ?? {}
    if (text === String(next)) {
      starts.push(at)
      next++
    } else if (at - (starts.at(-1) ?? first) > 24 || kind === 'attachment' || /^(?:表\s?\d|注[：:])/.test(text)) break
  }
  const widths = starts.slice(1).map((start, index) => start - (starts[index] ?? 0))
  const usual = widths.length > 0 ? Math.max(...widths) : first - head
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? lastRowEnd(shown, start, usual)
    for (const line of shown.slice(start, end)) places.set(line, { table, row: index + 1 })
  })
  return lastRowEnd(shown, starts.at(-1) ?? first, usual)
}

function lastRowEnd(shown: readonly Line[], start: number, width: number): number {
  for (let at = start + 1; at < shown.length && at < start + width; at++) {
    const { text = '', kind } = shown[at] ?? {}
    if (kind === 'heading' || kind === 'attachment' || /^(?:表\s?\d|注[：:]|备注[：:]|抄送)/.test(text)) return at
  }
  // A last row may hold more places in a cell than those before it.
  let end = Math.min(shown.length, start + width)
  while (
    end < shown.length &&
    end < start + width + 6 &&
    /^(?:[一-鿿]{0,8}[≥≤<>＜＞]?[\d.,%～~-]+|约束性|预期性|—+)$/.test(shown[end]?.text ?? '')
  )
    end++
  return end
}
