/** A cell of a row kept on one line, as offsets into the line. */
export interface Cell {
  readonly start: number
  readonly end: number
}

/** Cuts a row at its tabs, at the bars of a Markdown table, or at its blanks where they are known to part it; a line without any is no row and has no cells. */
export function cutCells(text: string, spaced = false): Cell[] {
  if (spaced) return [...text.matchAll(/[^ ]+/g)].map(({ 0: cell, index }) => ({ start: index, end: index + cell.length }))
  const bars = text.startsWith('|') && text.endsWith('|') && text.length > 2
  if (!bars && !text.includes('\t')) return []
  const mark = bars ? '|' : '\t'
  const cells: Cell[] = []
  let start = bars ? 1 : 0
  while (start < text.length) {
    let end = text.indexOf(mark, start)
    if (end === -1) end = text.length
    let from = start
    let to = end
    while (from < to && text.charAt(from) === ' ') from++
    while (to > from && text.charAt(to - 1) === ' ') to--
    cells.push({ start: from, end: to })
    start = end + 1
  }
  return bars && cells.every(({ start: from, end }) => /^[-: |]*$/.test(text.slice(from, end))) ? [] : cells
}
