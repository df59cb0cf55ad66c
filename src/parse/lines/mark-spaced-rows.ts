import type { Line } from './line.ts'

const SHORTEST_ROW = 3
const LONGEST_HEAD = 14

/**
 * Finds the rows of a table whose cells only blanks part, below a head that begins with 序号: `序号 指标 单位 2025年`, `1 床位 张 7.2`.
 * A numbered line with other blanks in it is kept as a row of one cell, so that nothing is read across its cells; a paragraph below ends the table.
 */
export function markSpacedRows(lines: readonly Line[]): Line[] {
  const marked = [...lines]
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at]
    if (!head || head.kind === 'row' || !head.text.startsWith('序号 ')) continue
    const cells = head.text.split(/ +/)
    if (cells.length < SHORTEST_ROW || cells.some((cell) => cell.length > LONGEST_HEAD)) continue
    const rows = rowsBelow(lines, at)
    if (rows.length === 0) continue
    marked[at] = { ...head, kind: 'row', spaced: true }
    for (const row of rows) {
      const line = lines[row]
      if (line) marked[row] = { ...line, kind: 'row', spaced: line.text.split(/ +/).length === cells.length }
    }
    at = rows.at(-1) ?? at
  }
  return marked
}

/** The lines below a head that begin with 1, 2, 3 and a blank. */
function rowsBelow(lines: readonly Line[], head: number): number[] {
  const rows: number[] = []
  for (let at = head + 1; at < lines.length; at++) {
    const { kind, text = '' } = lines[at] ?? {}
    if (kind === 'blank' || kind === 'page-number') continue
    if (!text.startsWith(`${rows.length + 1} `)) break
    rows.push(at)
  }
  return rows
}
