import type { Parsed } from '../../parse/parse.ts'
import type { Placed } from '../../tree.ts'

/** A run of the clean text in which the source has no white space, with what parted it from the run before. */
export interface Atom extends Placed {
  readonly text: string
  /** `line`: a line break or a new paragraph, `gap`: only blanks. */
  readonly after: 'line' | 'gap'
}

/**
 * Cuts a stretch of the clean text wherever white space stood in the source: titles and signatures are laid out by it.
 * `莆田市人民政府办公室 2023年6月5日` is two atoms on a line.
 */
export function readAtoms(parsed: Parsed, from: number, to: number): Atom[] {
  const { map, gaps } = parsed.document
  const { text } = map
  const atoms: Atom[] = []
  let gap = firstAtLeast(gaps, from + 1)
  let start = from
  let after: Atom['after'] = 'line'
  const push = (end: number): void => {
    if (end > start) atoms.push({ from: start, to: end, text: text.slice(start, end), after })
  }
  while (start < to) {
    const nextGap = gaps[gap] ?? Infinity
    const newline = text.indexOf('\n', start)
    const nextLine = newline === -1 || newline >= to ? to : newline
    if (nextGap < nextLine) {
      push(nextGap)
      after = hasBreak(parsed, nextGap) ? 'line' : 'gap'
      start = nextGap
      gap++
    } else {
      push(nextLine)
      after = 'line'
      start = nextLine + 1
      while ((gaps[gap] ?? Infinity) <= start) gap++
    }
  }
  return atoms
}

const BREAK = /[\n\r]/

function hasBreak({ source, document: { map } }: Parsed, gap: number): boolean {
  return BREAK.test(source.slice(map.end(gap), map.start(gap)))
}

/** Whether the source breaks a line at a place of the clean text inside a paragraph. */
export function breaksLine(parsed: Parsed, at: number): boolean {
  const { gaps } = parsed.document
  return gaps[firstAtLeast(gaps, at)] === at && hasBreak(parsed, at)
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Some consecutive atoms as one line: where it stands and its text. */
export interface TextLine extends Placed {
  readonly text: string
  readonly atoms: readonly Atom[]
}

/** Groups atoms by the lines that they stand on. */
export function readTextLines(atoms: readonly Atom[]): TextLine[] {
  const lines: TextLine[] = []
  let first = 0
  atoms.forEach((atom, index) => {
    const next = atoms[index + 1]
    if (next && next.after === 'gap') return
    const group = atoms.slice(first, index + 1)
    const from = group[0]?.from ?? atom.from
    lines.push({ from, to: atom.to, text: group.map(({ text }) => text).join(''), atoms: group })
    first = index + 1
  })
  return lines
}
