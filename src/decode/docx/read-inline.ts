import { attributeOf, elementAt, elementsOf, valueAt, type XmlElement } from './xml.ts'

/** What stands in a paragraph: its text, with `\n` where a line is broken, the text boxes anchored in it and the notes that it refers to. */
export interface Inline {
  text: string
  readonly boxes: XmlElement[]
  readonly notes: { readonly kind: 'footnotes' | 'endnotes'; readonly id: string }[]
}

const SILENT = new Set(
  'w:pPr w:rPr w:del w:moveFrom w:delText w:instrText w:delInstrText w:rt w:sdtPr w:sdtEndPr w:tblPr m:rPr m:ctrlPr m:fPr m:sSupPr'.split(
    ' ',
  ),
)

// Of Word’s Symbol font, whose characters stand in private use.
const SYMBOLS: Readonly<Record<string, string>> = { F0B3: '≥', F0A3: '≤', F0B1: '±', F0B4: '×', F0B0: '°', F06D: 'μ', F0A5: '∞', F0B9: '≠' }

/** Reads a paragraph’s content as Word shows it: deleted and hidden text left out, inserted text kept; `tab` is what a tab becomes. */
export function readInline(paragraph: XmlElement, tab: string): Inline {
  const inline: Inline = { text: '', boxes: [], notes: [] }
  read(paragraph, inline, tab)
  return inline
}

function read(element: XmlElement, inline: Inline, tab: string): void {
  const { name } = element
  if (SILENT.has(name)) return
  switch (name) {
    case 'w:t':
    case 'm:t':
      inline.text += textOf(element)
      return
    case 'w:tab':
    case 'w:ptab':
      inline.text += tab
      return
    case 'w:br':
    case 'w:cr':
      inline.text += '\n'
      return
    case 'w:noBreakHyphen':
      inline.text += '-'
      return
    case 'w:sym':
      inline.text += SYMBOLS[attributeOf(element, 'w:char')?.toUpperCase() ?? ''] ?? ''
      return
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      inline.notes.push({ kind: name === 'w:footnoteReference' ? 'footnotes' : 'endnotes', id: attributeOf(element, 'w:id') ?? '' })
      return
    case 'w:txbxContent':
      inline.boxes.push(element)
      return
    case 'w:r':
      return readRun(element, inline, tab)
    case 'm:f':
      for (const part of ['m:num', 'm:den']) {
        if (part === 'm:den') inline.text += '/'
        const child = elementAt(element, part)
        if (child) read(child, inline, tab)
      }
      return
    case 'mc:AlternateContent': {
      // The same twice, for programs that know the first and those that do not.
      const boxes = inline.boxes.length
      const length = inline.text.length
      for (const choice of elementsOf(element)) {
        read(choice, inline, tab)
        if (inline.boxes.length > boxes || inline.text.length > length) return
      }
      return
    }
    default:
      for (const child of elementsOf(element)) read(child, inline, tab)
  }
}

function readRun(run: XmlElement, inline: Inline, tab: string): void {
  const properties = elementAt(run, 'w:rPr')
  if (isOn(elementAt(properties, 'w:vanish'))) return
  const raised = valueAt(properties, 'w:vertAlign') === 'superscript' && /[a-z]$/i.test(inline.text)
  const start = inline.text.length
  for (const child of elementsOf(run)) read(child, inline, tab)
  // m² is printed so, and read as one unit.
  const added = inline.text.slice(start)
  if (raised && (added === '2' || added === '3')) inline.text = inline.text.slice(0, start) + (added === '2' ? '²' : '³')
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(attributeOf(element, 'w:val') ?? '')
}

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}
