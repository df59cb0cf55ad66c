import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../../src/decode/zip/open-archive.ts'
import { readDirectory } from '../../src/decode/zip/read-directory.ts'
import { extractDocument, UnreadableDocument } from '../../src/index.ts'
import { buildDocx, paragraph } from './build-docx.ts'

const text = '关于养老服务工作方案\n一、总体要求\n到2025年，改造不少于4500户。\n'

describe('an archive of documents', () => {
  it('gives each document with its place, and names those that cannot be read', async () => {
    const bytes = zipSync({
      'a/方案.txt': strToU8(text),
      'b.docx': buildDocx({ body: paragraph('一、总体要求') + paragraph('到2025年，改造不少于4500户。') }),
      'old.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'inner.zip': zipSync({ 'x.txt': strToU8(text) }),
      'photo.png': strToU8('png'),
      '__MACOSX/._b.docx': strToU8('x'),
      '~$b.docx': strToU8('x'),
    })
    const plans = await extractDocument(bytes, { path: 'docs.zip' })
    expect(plans.map(({ source }) => [source.path, source.format])).toEqual([
      ['docs.zip!/a/方案.txt', 'text'],
      ['docs.zip!/b.docx', 'docx'],
    ])
    expect(plans.map(({ actions }) => actions[0]?.targets[0]?.value)).toEqual([4500, 4500])
    expect(plans[0]?.diagnostics.filter(({ rule }) => rule === 'unreadable-document').map(({ message }) => message)).toEqual([
      'docs.zip!/old.doc: cannot read an old or protected Office document (.doc, .wps): save it as .docx or .pdf',
      'docs.zip!/inner.zip: unexpected ZIP archive, expected one document',
    ])
  })

  it('refuses one without a document that can be read', async () => {
    const failing = extractDocument(zipSync({ 'a.txt': new Uint8Array() }), { path: 'a.zip' })
    await expect(failing).rejects.toThrow(new UnreadableDocument({ ok: false, code: 'empty', reason: 'the file is empty', values: {} }))
    await expect(extractDocument(zipSync({ 'a.png': strToU8('x') }))).rejects.toThrow('the zip document holds no text')
  })

  it('reads names that a Chinese Windows wrote', () => {
    const bytes = zipSync({ '1234.txt': strToU8(text) })
    const gbk = new Uint8Array([0xb7, 0xbd, 0xb0, 0xb8])
    for (let at = 0; at < bytes.length - 4; at++) if (String.fromCharCode(...bytes.subarray(at, at + 4)) === '1234') bytes.set(gbk, at)
    expect(readDirectory(bytes)?.map(({ name }) => name)).toEqual(['方案.txt'])
  })

  it('refuses what unpacks to more than anybody has', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(3_000_000), 'b.txt': strToU8('x') })
    const directory = readDirectory(bomb)?.[0]
    const archive = openArchive(withSize(bomb, 3_000_000, 1000))
    if (!archive.ok || !directory) throw new Error('unexpected failure')
    expect(archive.read('a.txt')).toMatchObject({ reason: 'the zip document has too many bytes to be read' })
    expect(openArchive(withSize(bomb, 3_000_000, 4_000_000_000))).toMatchObject({
      reason: 'the zip document has too many bytes to be read',
    })
    expect(openArchive(bomb.slice(0, -10))).toMatchObject({ reason: 'the zip document is broken: no directory at its end' })
  })

  it('refuses files that share their bytes', () => {
    const bytes = zipSync({ 'a.txt': strToU8('x'.repeat(1000)), 'b.txt': strToU8('y'.repeat(1000)) })
    const entries = readDirectory(bytes) ?? []
    const second = entries[1]?.offset ?? 0
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = 0; at < bytes.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 42, true) === second) view.setUint32(at + 42, 0, true)
    expect(openArchive(bytes)).toMatchObject({ reason: 'the zip document is broken: files that share their bytes' })
  })
})

// What the directory claims of a file need not be so.
function withSize(bytes: Uint8Array, size: number, claimed: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at < copy.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === size) view.setUint32(at + 24, claimed, true)
  return copy
}
