import { elementAt, elementsOf, attributeOf, parseXml, valueAt, type XmlElement } from './xml.ts'

/** What a paragraph’s style says of its numbering. */
export interface ParagraphStyle {
  readonly name: string
  readonly numbering: NumberingPlace | null
}

/** A list, and the level in it where the paragraph or its style says one. */
export interface NumberingPlace {
  readonly list: string
  readonly level: number | null
}

/** The paragraph styles of a document by their ids, what each takes from the one that it is based on filled in; '' is the default one. */
export function readStyles(xml: string | null): ReadonlyMap<string, ParagraphStyle> {
  const elements = new Map<string, XmlElement>()
  let standard = ''
  for (const style of xml === null ? [] : elementsOf(parseXml(xml), 'w:style')) {
    const id = attributeOf(style, 'w:styleId') ?? ''
    elements.set(id, style)
    if (attributeOf(style, 'w:type') === 'paragraph' && /^(?:1|true|on)$/.test(attributeOf(style, 'w:default') ?? '')) standard = id
  }
  const styles = new Map<string, ParagraphStyle>()
  for (const [id, style] of elements) {
    let numbering: NumberingPlace | null = null
    const seen = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && numbering === null && !seen.has(at);) {
      seen.add(at)
      const element = elements.get(at)
      numbering = readPlace(elementAt(element, 'w:pPr'))
      at = valueAt(element, 'w:basedOn')
    }
    styles.set(id, { name: valueAt(style, 'w:name') ?? id, numbering })
  }
  const inherited = styles.get(standard)
  if (inherited) styles.set('', inherited)
  return styles
}

/** The list that a paragraph’s properties put it in; list 0 takes it out of every list. */
export function readPlace(properties: XmlElement | undefined): NumberingPlace | null {
  const list = valueAt(properties, 'w:numPr', 'w:numId')
  const level = valueAt(properties, 'w:numPr', 'w:ilvl')
  return list === undefined ? null : { list, level: level === undefined ? null : Number(level) }
}
