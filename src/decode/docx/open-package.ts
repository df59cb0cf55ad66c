import { decodeText } from '../decode-text.ts'
import { type ReadFailure, readFailure } from '../read-failure.ts'
import { inflateEntry } from '../zip/inflate-entry.ts'
import { readDirectory } from '../zip/read-directory.ts'
import type { SourceEncoding } from '../../model/lists.ts'
import { attributeOf, elementsOf, parseXml } from './xml.ts'

/** The parts of a Word document that are read, as XML text; nothing else in the file is touched. */
export interface WordPackage {
  readonly ok: true
  readonly document: string
  readonly encoding: SourceEncoding
  readonly numbering: string | null
  readonly styles: string | null
  readonly footnotes: string | null
  readonly endnotes: string | null
}

const GREATEST_DOCUMENT = 64_000_000
const GREATEST_PART = 16_000_000

/** Opens a Word document and unpacks its parts, each up to a limit. */
export function openPackage(bytes: Uint8Array): WordPackage | ReadFailure {
  const entries = new Map((readDirectory(bytes) ?? []).map((entry) => [entry.name, entry]))
  if (entries.size === 0) return readFailure('broken', { format: 'docx', why: 'unexpected end of the file' })
  const unpack = (name: string, limit: number): { text: string; encoding: SourceEncoding } | ReadFailure | null => {
    const entry = entries.get(name)
    if (entry === undefined) return null
    const content = inflateEntry(bytes, entry, limit, 'docx')
    if (!(content instanceof Uint8Array)) return content
    const decoded = decodeText(content)
    return decoded.ok
      ? { text: decoded.text, encoding: decoded.encoding }
      : readFailure('broken', { format: 'docx', why: `${decoded.reason} in ${name}` })
  }
  const main = findRelated(textOf(unpack('_rels/.rels', GREATEST_PART)), '', '/officeDocument') ?? 'word/document.xml'
  const document = unpack(main, GREATEST_DOCUMENT)
  if (document === null) return readFailure('broken', { format: 'docx', why: `no ${main}` })
  if ('ok' in document) return document
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = textOf(unpack(`${folder}_rels/${main.slice(folder.length)}.rels`, GREATEST_PART))
  const part = (kind: string): string | null =>
    textOf(unpack(findRelated(relations, folder, `/${kind}`) ?? `${folder}${kind}.xml`, GREATEST_PART))
  return {
    ok: true,
    document: document.text,
    encoding: document.encoding,
    numbering: part('numbering'),
    styles: part('styles'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  }
}

// A part that only helps is done without where it is broken.
function textOf(part: { text: string } | ReadFailure | null): string | null {
  return part !== null && 'text' in part ? part.text : null
}

// Targets outside the package are never asked for: a name that is no entry is not there.
function findRelated(relations: string | null, folder: string, kind: string): string | null {
  if (relations === null) return null
  for (const relation of elementsOf(parseXml(relations))) {
    if (!attributeOf(relation, 'Type')?.endsWith(kind) || attributeOf(relation, 'TargetMode') === 'External') continue
    const target = attributeOf(relation, 'Target') ?? ''
    return target.startsWith('/') ? target.slice(1) : folder + target
  }
  return null
}
