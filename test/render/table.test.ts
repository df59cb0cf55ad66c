import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutLeft } from '../../src/render/table/cut-left.ts'
import { displayWidth } from '../../src/text/display-width.ts'
import { fitWidths } from '../../src/render/table/fit-widths.ts'
import { textTable } from '../../src/render/table/text-table.ts'
import { wrapText } from '../../src/render/table/wrap-text.ts'

const word = fc.stringMatching(/^[一-龥a-zA-Z0-9，。（）%.“”、 ]{0,60}$/)

describe('displayWidth', () => {
  it.each([
    { text: '80%', width: 3 },
    { text: '养老', width: 4 },
    { text: '（）', width: 4 },
    { text: 'é', width: 1 },
    { text: '𠮷', width: 2 },
    { text: '“”', width: 2 },
  ])('$text takes $width columns', ({ text, width }) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('wrapText', () => {
  it.each([
    { text: '推进社区养老服务', width: 8, lines: ['推进社区', '养老服务'] },
    { text: '市民政局、市财政局', width: 8, lines: ['市民政', '局、市财', '政局'] },
    { text: 'digital platform 平台', width: 9, lines: ['digital', 'platform', '平台'] },
    { text: 'abcdefghij', width: 4, lines: ['abcd', 'efgh', 'ij'] },
    { text: '', width: 4, lines: [''] },
  ])('breaks $text', ({ text, width, lines }) => {
    expect(wrapText(text, width)).toEqual(lines)
  })

  it('loses nothing but blanks, and exceeds no line', () => {
    fc.assert(
      fc.property(word, fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrapText(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('fitWidths', () => {
  it.each([
    {
      needs: [
        [4, 4],
        [10, 2],
        [9, 9],
      ],
      room: 40,
      widths: [4, 10, 9],
    },
    {
      needs: [
        [4, 4],
        [60, 2],
        [80, 2],
      ],
      room: 44,
      widths: [4, 20, 20],
    },
    {
      needs: [
        [4, 4],
        [60, 2],
        [10, 10],
        [80, 2],
      ],
      room: 30,
      widths: [4, 8, 10, 8],
    },
    {
      needs: [
        [90, 90],
        [90, 90],
      ],
      room: 6,
      widths: [4, 4],
    },
  ])('$needs in $room', ({ needs, room, widths }) => {
    expect(
      fitWidths(
        needs.map(([natural = 0, least = 0]) => ({ natural, least })),
        room,
      ),
    ).toEqual(widths)
  })
})

describe('textTable', () => {
  it('cuts nothing and is no wider than the terminal', () => {
    const columns = [{ head: '行动' }, { head: '指标' }, { head: '目标值', right: true }]
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word)), fc.integer({ min: 30, max: 120 }), (rows, width) => {
        const lines = textTable(columns, rows, width)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        const letters = (text: string): string => [...text.replaceAll(' ', '')].sort().join('')
        expect(letters(lines.slice(2).join(''))).toBe(letters(rows.flat().join('')))
      }),
    )
  })
})

describe('cutLeft', () => {
  it.each([
    { text: 'a/b.txt', width: 10, cut: 'a/b.txt' },
    { text: 'docs/菏泽.txt', width: 7, cut: '…泽.txt' },
    { text: 'abc', width: 0, cut: '' },
  ])('$text in $width columns', ({ text, width, cut }) => {
    expect(cutLeft(text, width)).toBe(cut)
  })
})
