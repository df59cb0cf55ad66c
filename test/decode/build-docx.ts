import { strToU8, zipSync } from 'fflate'

/** The inner XML of a Word document’s parts. */
export interface DocxParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Zips a Word document out of its parts. */
export function buildDocx({ body, numbering, styles, footnotes }: DocxParts): Uint8Array {
  return zipDocx({
    'word/document.xml': `${HEAD}<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    ...(numbering === undefined ? {} : { 'word/numbering.xml': `${HEAD}<w:numbering ${NAMESPACE}>${numbering}</w:numbering>` }),
    ...(styles === undefined ? {} : { 'word/styles.xml': `${HEAD}<w:styles ${NAMESPACE}>${styles}</w:styles>` }),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': `${HEAD}<w:footnotes ${NAMESPACE}>${footnotes}</w:footnotes>` }),
  })
}

/** Zips a Word document out of whole files. */
export function zipDocx(files: Readonly<Record<string, string>>): Uint8Array {
  const packed = Object.entries({ '[Content_Types].xml': '<Types/>', ...files }).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(packed))
}

/** A paragraph of plain text; `properties` is the inner XML of its `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`
}

/** Puts a paragraph into a list. */
export function inList(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

/** A list of `numbering.xml` with its levels, each a format and its text such as `%1、`, and the number that names it. */
export function list(id: number, levels: readonly (readonly [format: string, text: string, more?: string])[]): string {
  const inner = levels.map(
    ([format, text, more = ''], depth) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
