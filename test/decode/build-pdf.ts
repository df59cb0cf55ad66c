import { deflateSync } from 'node:zlib'

/** A piece of text on a page: where its baseline begins, in points from the lower left corner, and how large it is. */
export interface PlacedText {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly text: string
}

/** Writes a PDF by hand whose font is not embedded and names a Chinese CMap, as old programs do it; `text` is encoded as UCS-2. */
export function buildPdf(pages: readonly (readonly PlacedText[])[], cmap = 'UniGB-UCS2-H', encode = hexUcs2): Uint8Array {
  return writePdf(
    pages.map((page) =>
      page.map(({ x, y, size = 16, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${encode(text)}> Tj ET`).join('\n'),
    ),
    [
      `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${cmap} /DescendantFonts [4 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${cmap.startsWith('Identity') ? 'Identity' : 'GB1'}) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>`,
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ],
  )
}

/** Writes a PDF with these page contents; the font of its pages is object 3, the first of `fonts`. */
export function writePdf(contents: readonly string[], fonts: readonly string[], compressed = false): Uint8Array {
  const first = 3 + fonts.length
  const kids = contents.map((_, index) => `${first + index * 2} 0 R`)
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${contents.length} >>`),
    ...fonts.map((font) => Buffer.from(font)),
    ...contents.flatMap((content, index) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
      ),
      stream(Buffer.from(content, 'latin1'), compressed),
    ]),
  ]
  const chunks: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = 9
  const push = (chunk: Buffer): void => {
    chunks.push(chunk)
    length += chunk.length
  }
  objects.forEach((object, index) => {
    offsets.push(length)
    push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]))
  })
  const start = length
  push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`,
    ),
  )
  push(Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(chunks))
}

function stream(content: Buffer, compressed: boolean): Buffer {
  const data = compressed ? deflateSync(content) : content
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length}${compressed ? ' /Filter /FlateDecode' : ''} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

function hexUcs2(text: string): string {
  return [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')
}
