import { keepsBlank } from '../text/clean.ts'
import { MappedTextBuilder } from '../text/mapped-text.ts'
import type { ParagraphKind, Placed } from '../tree.ts'
import { readNumber, startsWithNumber } from './outline/number-styles.ts'
import type { CleanDocument, Piece } from './clean-document.ts'
import type { Line, LineKind } from './lines/line.ts'
import { cutCells } from './lines/cut-cells.ts'
import { markCellLines } from './tables/mark-cell-lines.ts'
import { wrapWidth } from './wrap-width.ts'

/**
 * Joins the lines of a paragraph, over blank lines and page numbers too where a page broke a sentence, and drops the white space
 * that says nothing. Lines are typed before they are joined, so that a heading is never glued to what follows it.
 */
export function unwrap(lines: readonly Line[]): CleanDocument {
  const width = wrapWidth(lines)
  const places = markCellLines(lines)
  const builder = new MappedTextBuilder()
  const pieces: Piece[] = []
  const gaps: number[] = []
  let previous: Line | null = null
  let first: Line | null = null
  let from = 0
  let blanks = 0
  let cells: Placed[] = []
  const close = (): void => {
    const cell = first ? places.get(first) : undefined
    if (first !== null && builder.length > from)
      pieces.push({
        kind: cell ? 'row' : PARAGRAPH[first.kind],
        from,
        to: builder.length,
        heading: first.kind === 'heading',
        ...(cell ? { cell } : {}),
        ...(cells.length > 0 ? { cells } : {}),
      })
    first = null
    cells = []
  }
  for (const line of lines) {
    const cell = places.has(line)
    if (!cell && (line.kind === 'blank' || line.kind === 'page-number')) {
      if (line.kind === 'blank') blanks++
      continue
    }
    if (previous !== null && first !== null && !cell && !places.has(previous) && joins(previous, line, width, blanks)) {
      append(builder, line, gaps)
    } else {
      close()
      if (builder.length > 0) builder.add('\n', line.start > 0 ? line.start - 1 : 0)
      from = builder.length
      first = line
      if (line.kind === 'row') cells = appendCells(builder, line, gaps)
      else append(builder, line, gaps)
    }
    previous = line
    blanks = 0
  }
  close()
  return { map: builder.build(), pieces, gaps }
}

const PARAGRAPH: Readonly<Record<LineKind, ParagraphKind>> = {
  blank: 'debris', 'page-number': 'debris', debris: 'debris', contents: 'contents', row: 'row', heading: 'text', units: 'units', bullet: 'bullet', attachment: 'attachment', mark: 'text', other: 'text',
} // prettier-ignore

const ENDED = /[。！？；：…!?;]["”’』」）]*$|[。；]$|\|$/
const UNFINISHED = /[，、,（“‘《]$/
const UNITS_GO_ON = /^[一-鿿]{0,12}[、，]|^[一-鿿]{1,12}(?:等)?(?:按照?职责(?:分工)?|分工|共同)?(?:负责|落实|牵头|配合)[。]?$/
const UNITS_ENDED = /(?:负责|落实|牵头|配合|实施|参与|实行)[）)]?$/

function joins(previous: Line, next: Line, width: number | null, blanks: number): boolean {
  if (next.kind !== 'other') return false
  if (
    previous.kind === 'row' ||
    previous.kind === 'contents' ||
    previous.kind === 'debris' ||
    previous.kind === 'mark' ||
    previous.kind === 'attachment'
  )
    return false
  const { text } = previous
  if (UNFINISHED.test(text) || opensBracket(text)) return true
  if (ENDED.test(text)) return width !== null && text.endsWith('；') && isFull(previous, width) && blanks === 0
  if ((previous.kind === 'units' || closesWithUnits(text)) && UNITS_ENDED.test(text)) return false
  // A list of units broken in a name: the next line goes on with names or ends the list.
  if (previous.kind === 'units' && blanks === 0 && text.length >= 14 && UNITS_GO_ON.test(next.text)) return true
  // A heading may be glued to the end of the line before it; it may hold a comma: body on its line shows by a full stop.
  const tail = text.slice(text.lastIndexOf('。') + 1).trimStart()
  const heading = (previous.kind === 'heading' && tail === text) || (tail !== text && startsWithNumber(tail))
  const prose = !heading && /[，。；]/.test(text)
  if (width !== null) {
    if (isFull(heading ? { text: tail, indent: tail === text ? previous.indent : 0 } : previous, width)) return !heading || blanks === 0
    return prose && previous.kind !== 'units' && text.length > width * 0.5
  }
  if (heading) return tail.length > 60
  return prose ? text.length >= 8 : text.length >= 40
}

const isFull = ({ text, indent }: Pick<Line, 'text' | 'indent'>, width: number): boolean => text.length + Math.min(indent, 4) >= width - 2

/** A bracket of units behind the last full stop ends its paragraph: `…180公里。（市住建局负责）`. */
function closesWithUnits(text: string): boolean {
  return text.endsWith('）') && text.charAt(text.lastIndexOf('。') + 1) === '（'
}

function opensBracket(text: string): boolean {
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('《'))
  return open !== -1 && !/[）》]/.test(text.slice(open)) && text.length - open < 300
}

/** Where the emphasis of a heading opens: at its beginning, or right behind its number. */
function boldAt(text: string): number {
  if (text.startsWith('**')) return 0
  const at = text.indexOf('**')
  if (at <= 0 || at > 12) return -1
  return readNumber(text, 0)?.text.trim() === text.slice(0, at).trim() ? at : -1
}

/** Appends a row with a tab between its cells, so that nothing is read across them. */
function appendCells(builder: MappedTextBuilder, line: Line, gaps: number[]): Placed[] {
  const cut = line.spaced === false ? [{ start: 0, end: line.text.length }] : cutCells(line.text, line.spaced)
  return cut.map(({ start, end }, index) => {
    if (index > 0) builder.add('\t', line.start + Math.max(0, start - 1))
    const from = builder.length
    append(builder, { ...line, start: line.start + start, text: line.text.slice(start, end) }, gaps)
    return { from, to: builder.length }
  })
}

function append(builder: MappedTextBuilder, line: Line, gaps: number[]): void {
  const { text, start } = line
  // `**` around a heading is Markdown; elsewhere it masks a name and stays.
  const opening = boldAt(text)
  const bold = opening === -1 ? -1 : text.indexOf('**', opening + 2)
  let at = 0
  let pending = true
  const put = (from: number, to: number): void => {
    if (from >= to) return
    const piece = text.slice(from, to)
    if (pending && builder.length > 0 && builder.last !== '\n' && builder.last !== '\t') {
      if (keepsBlank(builder.last, piece.charAt(0))) builder.add(' ', start + from - 1)
      gaps.push(builder.length)
    }
    builder.add(piece, start + from)
    pending = false
  }
  const blanks = /[ \t\r\u200b]+|\*\*/g
  for (let match = blanks.exec(text); match !== null; match = blanks.exec(text)) {
    if (match[0] === '**' && !(bold !== -1 && (match.index === opening || match.index === bold))) continue
    put(at, match.index)
    at = match.index + match[0].length
    if (match[0] !== '**') pending = true
  }
  put(at, text.length)
}
