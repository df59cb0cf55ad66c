/** An element of an XML document; white space and comments between elements are left out of nothing, entities are read. */
export interface XmlElement {
  readonly name: string
  readonly attributes: string
  readonly children: readonly (XmlElement | string)[]
}

/** What is wrong with an XML document, or too much of. */
export class XmlError extends Error {
  readonly excess: boolean

  constructor(message: string, excess = false) {
    super(message)
    this.excess = excess
  }
}

const GREATEST_ELEMENTS = 1_000_000
const GREATEST_DEPTH = 200

/** The whole document as a tree; for documents that are not large. Throws an {@link XmlError}. */
export function parseXml(text: string): XmlElement {
  for (const child of childrenOf(text, '')) return child
  throw new XmlError('no element')
}

/**
 * The children of the first element of a name, each as a tree that is made when it is asked for; with the empty name, the outermost element.
 * There is no DTD and so no entity but the five of XML: nothing is ever fetched or grown. Throws an {@link XmlError}.
 */
export function* childrenOf(text: string, parent: string): Generator<XmlElement> {
  let inside = parent === ''
  const open: { name: string; attributes: string; children: (XmlElement | string)[] }[] = []
  let elements = 0
  let at = 0
  while (at < text.length) {
    const start = text.indexOf('<', at)
    const top = open.at(-1)
    if (start < 0) break
    if (top && start > at) top.children.push(unescape(text.slice(at, start)))
    if (text.startsWith('<!--', start)) at = behind(text, '-->', start)
    else if (text.startsWith('<![CDATA[', start)) {
      at = behind(text, ']]>', start)
      top?.children.push(text.slice(start + 9, at - 3))
    } else if (text.startsWith('<?', start)) at = behind(text, '?>', start)
    else if (text.startsWith('<!', start)) throw new XmlError('unexpected document type declaration')
    else if (text.startsWith('</', start)) {
      at = behind(text, '>', start)
      const element = open.pop()
      if (element === undefined) {
        if (inside) return
      } else if (open.length > 0) open.at(-1)?.children.push(element)
      else {
        yield element
        elements = 0
      }
    } else {
      at = behindTag(text, start)
      const empty = text.charAt(at - 2) === '/'
      const [, name = '', attributes = ''] = TAG.exec(text.slice(start + 1, empty ? at - 2 : at - 1)) ?? []
      if (!inside) inside = name === parent && !empty
      else if (empty) {
        const element = { name, attributes, children: [] }
        if (top) top.children.push(element)
        else yield element
      } else open.push({ name, attributes, children: [] })
      if (++elements > GREATEST_ELEMENTS) throw new XmlError('elements', true)
      if (open.length > GREATEST_DEPTH) throw new XmlError('levels', true)
    }
  }
  if (open.length > 0) throw new XmlError('unexpected end')
}

const TAG = /^([^\s]+)\s*([^]*)$/

// A quoted value may hold `>`.
function behindTag(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '>') return at + 1
    if (sign === '"' || sign === "'") at = behind(text, sign, at + 1) - 1
  }
  throw new XmlError('unexpected end')
}

function behind(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from)
  if (at < 0) throw new XmlError('unexpected end')
  return at + sign.length
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescape(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** The value of an attribute, or undefined. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const { attributes } = element
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (at > 0 && !/\s/.test(attributes.charAt(at - 1))) continue
    const [, double, single] = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length)) ?? []
    const value = double ?? single
    if (value !== undefined) return unescape(value)
  }
  return undefined
}

/** The children that are elements, those of one name where it is given. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (element === undefined) return []
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name))
}

/** The first element on a way of names, or undefined. */
export function elementAt(element: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  let at = element
  for (const name of way) at = at?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
  return at
}

/** The `w:val` of the element on a way of names, or undefined. */
export function valueAt(element: XmlElement | undefined, ...way: readonly string[]): string | undefined {
  const found = elementAt(element, ...way)
  return found && attributeOf(found, 'w:val')
}
