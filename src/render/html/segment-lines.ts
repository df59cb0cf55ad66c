import { layers, type Mark } from './marks.ts'

/** A stretch of one line over which the same marks hold, the one that decides first. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Cuts the source into lines, and these where a mark begins or ends; marks may overlap in any way. */
export function segmentLines(source: string, marks: readonly Mark[]): Segment[][] {
  const begins = [...marks].sort((left, right) => left.start - right.start)
  const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((left, right) => left - right)
  const active = new Set<Mark>()
  const lines: Segment[][] = []
  let nextBegin = 0
  let nextCut = 0
  const enter = (at: number): void => {
    for (const mark of active) if (mark.end <= at) active.delete(mark)
    for (let mark = begins[nextBegin]; mark !== undefined && mark.start <= at; mark = begins[++nextBegin])
      if (mark.end > at) active.add(mark)
  }
  for (const { start, end } of linesOf(source)) {
    const line: Segment[] = []
    for (let at = start; at < end;) {
      while ((cuts[nextCut] ?? Infinity) <= at) nextCut++
      enter(at)
      const until = Math.min(end, cuts[nextCut] ?? Infinity)
      line.push({ start: at, text: source.slice(at, until), marks: [...active].sort(byRank) })
      at = until
    }
    lines.push(line)
  }
  return lines
}

// What begins at one place and means the same is told apart by length: the shorter one says more.
function byRank(left: Mark, right: Mark): number {
  return layers.indexOf(left.layer) - layers.indexOf(right.layer) || left.end - left.start - (right.end - right.start)
}

function* linesOf(source: string): Generator<{ start: number; end: number }> {
  const breaks = /\r\n?|\n/g
  let start = 0
  for (let match = breaks.exec(source); match !== null; match = breaks.exec(source)) {
    yield { start, end: match.index }
    start = match.index + match[0].length
  }
  if (start < source.length) yield { start, end: source.length }
}
