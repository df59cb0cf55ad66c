import { describe, expect, it, vi } from 'vitest'
import { readInWorker } from '../../src/decode/pdf/read-in-worker.ts'
import { readFile } from '../../src/decode/read-file.ts'
import { buildDocx, zipDocx } from './build-docx.ts'
import { buildPdf, writePdf } from './build-pdf.ts'

const helvetica = ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']
const html = (body: string): Buffer => Buffer.from(`<!doctype html><html><body>${body}`)
const names = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}`).join(' ')

const documents: readonly (readonly [name: string, bytes: () => Uint8Array, answer: RegExp])[] = [
  ['a page of 100 MB of one tag', () => Buffer.from('<div>'.repeat(20_000_000)), /too many characters to be read/],
  ['a page nested without end', () => html('<div>'.repeat(2_000_000)), /too many levels to be read/],
  ['a page of one mark after the other', () => html('<br>x'.repeat(2_000_000)), /too many elements to be read/],
  [
    'a page whose open marks come back in every paragraph',
    () => html(Array.from({ length: 200 }, (_, id) => `<b id=${id}>`).join('') + '<p>'.repeat(100_000)),
    /no text/,
  ],
  ['a page with a name of megabytes', () => html(`<${'a'.repeat(10_000_000)}>`), /too many attributes to be read/],
  ['a page with attributes without end', () => html(`<p ${names(1_000_000)}>`), /too many attributes to be read/],
  ['a page with tables in tables', () => html('<table><tr><td>x'.repeat(100_000)), /too many levels to be read/],
  ['a page whose cells reach far', () => html(`<table>${`<tr>${'<td rowspan=60000 colspan=1000>字'.repeat(3)}`.repeat(20_000)}`), /^$/],
  ['a docx that is a bomb', () => buildDocx({ body: ' '.repeat(70_000_000) }), /too many bytes to be read/],
  [
    'a docx nested without end',
    () => zipDocx({ 'word/document.xml': `<w:document><w:body>${'<w:p>'.repeat(1_000_000)}` }),
    /too many levels to be read/,
  ],
  [
    'a docx with a row after the other',
    () => buildDocx({ body: `<w:tbl>${'<w:tr/>'.repeat(1_500_000)}</w:tbl>` }),
    /too many elements to be read/,
  ],
  [
    'a docx that names a file of this machine',
    () => zipDocx({ 'word/document.xml': '<!DOCTYPE w:document SYSTEM "file:///etc/passwd"><w:document/>' }),
    /unexpected document type declaration/,
  ],
  ['a PDF that is a bomb', () => writePdf([' '.repeat(60_000_000)], helvetica, true), /too many bytes to be read/],
  ['a PDF cut off', () => buildPdf([[{ x: 80, y: 700, text: '一、总体要求' }]]).slice(0, 300), /the pdf document is broken/],
  [
    'a PDF whose pages are its own parents',
    () =>
      Buffer.from(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>endobj trailer<</Root 1 0 R>>',
      ),
    /the pdf document/,
  ],
]

describe('a hostile file', () => {
  it.each(documents)('%s gets an answer from little memory, and fetches nothing', { timeout: 60_000 }, async (_, make, answer) => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const bytes = make()
    const before = process.memoryUsage()
    const read = await readFile(bytes)
    expect(process.memoryUsage().rss - before.rss).toBeLessThan(1_000_000_000)
    expect(read.ok ? '' : read.reason).toMatch(answer)
    expect(fetched).not.toHaveBeenCalled()
    fetched.mockRestore()
  })

  it('a PDF that would hold its reader up is given up, and the next one is read', { timeout: 60_000 }, async () => {
    const program = new URL('../../dist/pdf-worker.cjs', import.meta.url)
    const endless = Buffer.from('%PDF-1.4\n' + '1 0 obj << /A '.repeat(300_000))
    expect(await readInWorker(program, endless, 1)).toMatchObject({ reason: 'the pdf document took too long to read' })
    const text = '一、总体要求：健全社区服务体系'
    for (let round = 0; round < 3; round++)
      expect(await readInWorker(program, buildPdf([[{ x: 80, y: 700, text }]]), 20)).toMatchObject({ text: text + '\n' })
  })

  it('never breaks the reader, wherever a file is changed', { timeout: 60_000 }, async () => {
    const sources = [
      buildDocx({ body: '<w:p><w:r><w:t>一、总体要求</w:t></w:r></w:p>'.repeat(5) }),
      buildPdf([[{ x: 80, y: 700, text: '一、总体要求：健全社区服务体系' }]]),
    ]
    let seed = 7
    const random = (limit: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
      return seed % limit
    }
    for (const source of sources)
      for (let round = 0; round < 40; round++) {
        const changed = source.slice(0, round % 3 === 0 ? random(source.length) : source.length)
        for (let count = random(8); count >= 0 && changed.length > 0; count--) changed[random(changed.length)] = random(256)
        const read = await readFile(changed)
        expect(typeof (read.ok ? read.text : read.reason)).toBe('string')
      }
  })
})
