import type { SourceEncoding } from '../../model/lists.ts'
import { type ReadFailure, readFailure } from '../read-failure.ts'
import { createNumbering } from './numbering.ts'
import { openPackage } from './open-package.ts'
import { type BlockContext, readBlock } from './read-blocks.ts'
import { readStyles } from './styles.ts'
import { attributeOf, childrenOf, XmlError } from './xml.ts'

/** The text of a Word document, and the encoding of the XML inside it. */
export interface WordText {
  readonly text: string
  readonly encoding: SourceEncoding
}

/** Reads a Word document as Word shows it: a paragraph a line with its generated number, a row of a table a line, text boxes behind the paragraph that holds them, notes at the end. */
export function readDocx(bytes: Uint8Array): WordText | ReadFailure {
  try {
    const parts = openPackage(bytes)
    if (!parts.ok) return parts
    const styles = readStyles(parts.styles)
    const context: BlockContext = { styles, printNumber: createNumbering(parts.numbering, styles), notes: [] }
    const lines: string[] = []
    for (const block of childrenOf(parts.document, 'w:body')) lines.push(...readBlock(block, context))
    const notes = { footnotes: readNotes(parts.footnotes, context), endnotes: readNotes(parts.endnotes, context) }
    context.notes.forEach(({ kind, id }, index) => {
      const note = notes[kind].get(id)
      if (note !== undefined && note !== '') lines.push(`[${index + 1}] ${note}`)
    })
    if (lines.length === 0) return readFailure('no-text', { format: 'docx' })
    return { text: lines.join('\n') + '\n', encoding: parts.encoding }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    return error.excess
      ? readFailure('excess', { format: 'docx', what: error.message })
      : readFailure('broken', { format: 'docx', why: error.message })
  }
}

function readNotes(xml: string | null, { styles, printNumber }: BlockContext): Map<string, string> {
  const notes = new Map<string, string>()
  if (xml === null) return notes
  for (const kind of ['w:footnotes', 'w:endnotes'])
    for (const note of childrenOf(xml, kind)) {
      const lines = readBlock(note, { styles, printNumber, notes: [] })
      notes.set(attributeOf(note, 'w:id') ?? '', lines.map((line) => line.trim()).join(' '))
    }
  return notes
}
