import type { Point, Position } from 'unist'

/** Turns offsets of a source into lines and columns; both count from 1, columns in UTF-16 units. */
export interface Locator {
  point(offset: number): Point
  position(start: number, end: number): Position
}

/** Indexes the line breaks of `source` (LF, CRLF, CR) once; each look-up is a binary search. */
export function createLocator(source: string): Locator {
  const starts = [0]
  const breaks = /\r\n?|\n/g
  for (let match = breaks.exec(source); match !== null; match = breaks.exec(source)) starts.push(match.index + match[0].length)
  const point = (offset: number): Point => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
  return { point, position: (start, end) => ({ start: point(start), end: point(Math.max(start, end)) }) }
}
