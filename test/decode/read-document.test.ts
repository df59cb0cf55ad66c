import { describe, expect, it } from 'vitest'
import { GREATEST_BYTES, readDocument } from '../../src/decode/read-document.ts'

describe('readDocument', () => {
  it('notes where a file was cut inside a character', () => {
    const document = readDocument(Buffer.from('一、总体要求\n年底前').subarray(0, -1))
    expect(document).toMatchObject({
      text: '一、总体要求\n年底',
      notes: [{ rule: 'cut-character', severity: 'warning', span: { start: 9, end: 9, line: 2, column: 3 } }],
    })
  })

  it('refuses white space', () => {
    expect(readDocument(Buffer.from(' \t\r\n'))).toMatchObject({ ok: false, reason: 'the file holds only white space' })
  })

  it.each([
    { name: 'RTF', text: '{\\rtf1 plan}' },
    { name: 'a picture', text: '\x89PNG\r\n\x1a\n\0' },
    { name: 'a PDF', text: '%PDF-1.7\n' },
  ])('takes $name for no text', ({ text }) => {
    expect(readDocument(Buffer.from(text, 'latin1'))).toMatchObject({ ok: false })
  })

  it('refuses more bytes than a string can have units', () => {
    expect(readDocument(new Uint8Array(GREATEST_BYTES + 1))).toMatchObject({ ok: false, code: 'too-large' })
  })
})
