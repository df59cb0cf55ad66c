import { type ReadFailure, readFailure } from './read-failure.ts'
import { readDirectory } from './zip/read-directory.ts'

/** A file format known by its first bytes: one that documents come in, or why it is not read. */
export type Container = { readonly format: 'docx' | 'pdf' | 'zip' } | { readonly format: null; readonly failure: ReadFailure }

interface Magic {
  readonly bytes: readonly number[]
  readonly read: (bytes: Uint8Array) => Container
}

const other = (name: string): Container => ({ format: null, failure: readFailure('other-format', { name }) })
// Whoever has such a file has the program that saves it in another format.
const saveAs = (name: string): Container => ({ format: null, failure: readFailure('save-as', { name }) })
const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0))

const magics: readonly Magic[] = [
  { bytes: ascii('%PDF-'), read: () => ({ format: 'pdf' }) },
  { bytes: [0x50, 0x4b, 0x03, 0x04], read: zipContent },
  { bytes: [0x50, 0x4b, 0x05, 0x06], read: () => ({ format: 'zip' }) },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], read: () => saveAs('an old or protected Office document (.doc, .wps)') },
  { bytes: ascii('{\\rtf'), read: () => saveAs('an RTF document') },
  { bytes: [0x1f, 0x8b], read: () => other('gzip archive') },
  { bytes: ascii('Rar!\x1a\x07'), read: () => other('RAR archive') },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], read: () => other('7z archive') },
  { bytes: [0x89, 0x50, 0x4e, 0x47], read: () => other('PNG image') },
  { bytes: [0xff, 0xd8, 0xff], read: () => other('JPEG image') },
  { bytes: ascii('GIF8'), read: () => other('GIF image') },
]

/** Tells what the first bytes say that a file is; undefined where they say nothing, as those of a text. */
export function sniffContainer(bytes: Uint8Array): Container | undefined {
  const magic = magics.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte))
  return magic?.read(bytes)
}

// Each kind of archive has a part of its own.
function zipContent(bytes: Uint8Array): Container {
  const names = new Set(readDirectory(bytes)?.map(({ name }) => name))
  const has = (name: string): boolean => (names.size > 0 ? names.has(name) : holds(bytes, ascii(name)))
  if (has('word/document.xml') || (has('[Content_Types].xml') && [...names].some((name) => name.startsWith('word/'))))
    return { format: 'docx' }
  if (has('xl/workbook.xml')) return other('Excel workbook (.xlsx)')
  if (has('ppt/presentation.xml')) return other('PowerPoint file (.pptx)')
  if (has('OFD.xml')) return saveAs('an OFD document')
  if (has('META-INF/manifest.xml') && has('content.xml')) return saveAs('an OpenDocument file (.odt)')
  return { format: 'zip' }
}

function holds(bytes: Uint8Array, [first = 0, ...rest]: readonly number[]): boolean {
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (rest.every((byte, index) => bytes[at + 1 + index] === byte)) return true
  return false
}
