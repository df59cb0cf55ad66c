/** A file format known by its first bytes: one that documents come in, or only a name to tell people. */
export type Container = { readonly format: 'docx' | 'pdf' } | { readonly format: null; readonly name: string }

interface Magic {
  readonly bytes: readonly number[]
  readonly read: (bytes: Buffer) => Container
}

const other = (name: string): Container => ({ format: null, name })
const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')]

const magics: readonly Magic[] = [
  { bytes: ascii('%PDF-'), read: () => ({ format: 'pdf' }) },
  { bytes: [0x50, 0x4b, 0x03, 0x04], read: zipContent },
  { bytes: [0x50, 0x4b, 0x05, 0x06], read: () => other('ZIP archive') },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], read: () => other('old Office document (.doc, .xls, .wps)') },
  { bytes: ascii('{\\rtf'), read: () => other('RTF document') },
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
  return magic?.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

// The names of a zip’s parts stand uncompressed beside them.
function zipContent(bytes: Buffer): Container {
  if (bytes.includes('word/document.xml', 0, 'latin1')) return { format: 'docx' }
  if (bytes.includes('OFD.xml', 0, 'latin1')) return other('OFD document')
  if (bytes.includes('xl/workbook.xml', 0, 'latin1')) return other('Excel workbook (.xlsx)')
  if (bytes.includes('ppt/presentation.xml', 0, 'latin1')) return other('PowerPoint file (.pptx)')
  return other('ZIP archive')
}
