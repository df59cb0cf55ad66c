import { describe, expect, it } from 'vitest'
import { originAt } from '../../src/decode/origins.ts'
import { readPdf } from '../../src/decode/pdf/read-pdf.ts'
import { buildPdf, type PlacedText, writePdf } from './build-pdf.ts'

const helvetica = ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']
const SIZE = 16
const LEFT = 80
const WIDTH = 27

/** Sets paragraphs as an official document does: 27 characters a line, two blank before a paragraph, 20 lines a page. */
function setPages(paragraphs: readonly string[], extra: (page: number) => readonly PlacedText[] = () => []): PlacedText[][] {
  const lines = paragraphs.flatMap((text) => {
    const first = { x: LEFT + 2 * SIZE, text: text.slice(0, WIDTH - 2) }
    const rest = text.slice(WIDTH - 2).match(new RegExp(`.{1,${WIDTH}}`, 'gu')) ?? []
    return [first, ...rest.map((line) => ({ x: LEFT, text: line }))]
  })
  const pages: PlacedText[][] = []
  for (let at = 0; at < lines.length; at += 20)
    pages.push([...lines.slice(at, at + 20).map((line, index) => ({ ...line, y: 740 - index * 28 })), ...extra(pages.length + 1)])
  return pages
}

const sentence = '坚持以人民为中心的发展思想，健全社区服务体系，提升服务质量，到年底改造不少于四千五百户，覆盖全部街道。'
const paragraphs = ['一、总体要求', ...Array.from({ length: 20 }, (_, index) => `（${index + 1}）${sentence}${sentence}`), '二、组织实施']

async function read(bytes: Uint8Array): Promise<string> {
  const pdf = await readPdf(bytes)
  return 'ok' in pdf ? pdf.reason : pdf.text
}

describe('readPdf', () => {
  it('reads fonts that only name their Chinese CMap', async () => {
    const page = [{ x: 80, y: 700, text: '一、总体要求：到2023年改造4500户（APP）' }]
    expect(await read(buildPdf([page]))).toBe('一、总体要求：到2023年改造4500户（APP）\n')
    const gbk = (text: string): string => [...text].map((sign) => gbkCodes.get(sign) ?? sign.charCodeAt(0).toString(16)).join('')
    expect(await read(buildPdf([page], 'GBK-EUC-H', gbk))).toBe('一、总体要求：到2023年改造4500户（APP）\n')
  })

  it('joins the lines of a paragraph, over the ends of pages, without page numbers and running heads', async () => {
    const pages = setPages(paragraphs, (page) => [
      { x: 260, y: 800, size: 10, text: '某市民政局文件' },
      { x: 280, y: 60, size: 12, text: `— ${page} —` },
    ])
    expect(pages.length).toBeGreaterThan(3)
    const pdf = await readPdf(buildPdf(pages))
    if ('ok' in pdf) throw new Error(pdf.reason)
    expect(pdf.text.slice(0, -1).split('\n')).toEqual(paragraphs)
    expect(originAt(pdf.origins, 0)).toEqual({ from: 0, page: 1 })
    expect(originAt(pdf.origins, pdf.text.indexOf('二、组织实施'))?.page).toBe(pages.length)
  })

  it('takes bare page numbers out, and leaves numbers that are none', async () => {
    const pages = setPages(paragraphs, (page) => [{ x: 290, y: 60, size: 10, text: String(page + 3) }])
    expect(await read(buildPdf(pages))).toBe(paragraphs.join('\n') + '\n')
    const lone = [...setPages(['一、总体要求坚持以人民为中心的发展思想，健全体系'])[0]!, { x: 112, y: 712, text: '4500' }]
    expect(await read(buildPdf([lone]))).toBe('一、总体要求坚持以人民为中心的发展思想，健全体系4500\n')
  })

  it('keeps centred titles and columns of a line apart', async () => {
    const page = [
      { x: 200, y: 760, size: 22, text: '某市城乡社区服务体系' },
      { x: 211, y: 730, size: 22, text: '建设规划实施意见' },
      { x: 100, y: 600, text: '市民政局' },
      { x: 300, y: 600, text: '市财政局' },
    ]
    expect(await read(buildPdf([page]))).toBe('某市城乡社区服务体系\n建设规划实施意见\n市民政局 市财政局\n')
  })

  it('reads what is printed twice to look bold once, and no watermark', async () => {
    const text = '一、总体要求：健全社区服务体系'
    const bold = buildPdf([
      [
        { x: 80, y: 700, text },
        { x: 80.4, y: 700, text },
      ],
    ])
    expect(await read(bold)).toBe(text + '\n')
    const aslant = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET BT /F1 12 Tf 1 0 0 1 80 700 Tm (Text that stands upright) Tj ET'
    expect(await read(writePdf([aslant], helvetica))).toBe('Text that stands upright\n')
  })

  it('says that a scan must be recognized, and which pages hold no text', async () => {
    expect(await read(writePdf(['q 500 0 0 700 40 40 cm Q', ''], helvetica))).toBe(
      'the pdf document shows only pictures of its text: have the text recognized (OCR) first',
    )
    const [first = [], second = []] = setPages(paragraphs)
    const pdf = await readPdf(buildPdf([first, [], second]))
    expect(pdf).toMatchObject({ notes: [{ rule: 'page-without-text', message: expect.stringContaining('Page 2') as unknown }] })
  })

  it('says that fonts without characters cannot be read', async () => {
    expect(await read(buildPdf([[{ x: 80, y: 700, text: 'Ѐ֏ࢠྀᎠ'.repeat(10) }]], 'Identity-H'))).toBe(
      'the pdf document does not say which characters its fonts show: have the text recognized (OCR) first',
    )
  })
})

const gbkCodes = new Map(
  Array.from({ length: 0xfe - 0xa1 }, (_, high) => high + 0xa1).flatMap((high) =>
    Array.from({ length: 0xfe - 0xa1 + 1 }, (_, low) => low + 0xa1).map(
      (low) => [new TextDecoder('gbk').decode(new Uint8Array([high, low])), high.toString(16) + low.toString(16)] as const,
    ),
  ),
)
