import type { PrintNumber } from './numbering.ts'
import { type Inline, readInline } from './read-inline.ts'
import { readPlace, type ParagraphStyle } from './styles.ts'
import { attributeOf, elementAt, elementsOf, valueAt, type XmlElement } from './xml.ts'

/** What the lines of a document are read with, and the notes that they referred to, in their order. */
export interface BlockContext {
  readonly styles: ReadonlyMap<string, ParagraphStyle>
  readonly printNumber: PrintNumber
  readonly notes: Inline['notes']
}

/** Reads the lines of a block: a paragraph, a table with a line a row and tabs between its cells, or what holds such. */
export function readBlock(block: XmlElement, context: BlockContext): string[] {
  if (block.name === 'w:p') return readParagraph(block, context)
  if (block.name === 'w:tbl') return readTable(block, context)
  if (block.name === 'w:del' || block.name === 'w:moveFrom' || block.name.endsWith('Pr')) return []
  if (block.name === 'mc:AlternateContent') {
    for (const choice of elementsOf(block)) {
      const lines = readBlock(choice, context)
      if (lines.length > 0) return lines
    }
    return []
  }
  return elementsOf(block).flatMap((child) => readBlock(child, context))
}

function readParagraph(paragraph: XmlElement, context: BlockContext): string[] {
  const properties = elementAt(paragraph, 'w:pPr')
  const styleId = valueAt(properties, 'w:pStyle') ?? ''
  const style = context.styles.get(styleId)
  // A line of a table of contents: the leaders between a heading and its page are a tab.
  const { text, boxes, notes } = readInline(paragraph, /^toc \d|^TOC\d/.test(style?.name ?? styleId) ? '……' : ' ')
  const place = readPlace(properties) ?? style?.numbering ?? null
  const number = place && place.list !== '0' ? context.printNumber(place, styleId) : ''
  context.notes.push(...notes)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const [first, ...rest] = lines
  const framed = boxes.flatMap((box) => readBlock(box, context))
  return [...(first === undefined ? [] : [number + (number === '' ? first : first.trimStart())]), ...rest, ...framed]
}

function readTable(table: XmlElement, context: BlockContext): string[] {
  const rows = rowsOf(table).map((row) => readRow(row, context))
  // A frame around a text, drawn as a table.
  const whole = rows.flat().reduce((sum, cell) => sum + lengthOf(cell), 0)
  const holdsAll = (cell: readonly string[] | null): boolean => cell !== null && cell.length >= 8 && lengthOf(cell) > whole * 0.8
  const frame = rows.every((row) => row.filter((cell) => cell !== null).length <= 1) || (rows.length <= 3 && rows.flat().some(holdsAll))
  if (frame) return rows.flatMap((row) => row.flatMap((cell) => cell ?? []))
  return rows
    .map((row) =>
      row
        .map((cell) => cell?.map((line) => line.replaceAll('\t', ' ')).join(' ') ?? '')
        .join('\t')
        .trimEnd(),
    )
    .filter((line) => line !== '')
}

function lengthOf(cell: readonly string[] | null): number {
  return cell === null ? 0 : cell.reduce((sum, line) => sum + line.length, 0)
}

function rowsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:tr') return elementAt(child, 'w:trPr', 'w:del') ? [] : [child]
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml' || child.name === 'w:ins'
      ? rowsOf(child)
      : []
  })
}

// A cell for each column: null where another reaches over it.
function readRow(row: XmlElement, context: BlockContext): (string[] | null)[] {
  const cells: (string[] | null)[] = skipped(valueAt(row, 'w:trPr', 'w:gridBefore'))
  for (const cell of cellsOf(row)) {
    const properties = elementAt(cell, 'w:tcPr')
    const merged = continues(elementAt(properties, 'w:vMerge')) || continues(elementAt(properties, 'w:hMerge'))
    const lines = elementsOf(cell).flatMap((child) => readBlock(child, context))
    cells.push(merged ? null : lines, ...skipped(String(Number(valueAt(properties, 'w:gridSpan') ?? 1) - 1)))
  }
  return cells
}

function skipped(count: string | undefined): null[] {
  const columns = Math.min(100, Number(count ?? 0))
  return columns > 0 ? Array.from({ length: columns }, () => null) : []
}

function cellsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:tc') return [child]
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml' ? cellsOf(child) : []
  })
}

function continues(merge: XmlElement | undefined): boolean {
  return merge !== undefined && (attributeOf(merge, 'w:val') ?? 'continue') === 'continue'
}
