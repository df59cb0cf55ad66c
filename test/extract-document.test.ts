import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractDocument, extractPlans, inspectText, type Plan } from '../src/index.ts'
import { buildDocx, inList, list, paragraph } from './decode/build-docx.ts'
import { buildPdf } from './decode/build-pdf.ts'

const seed = 'putian-2023'
const text = readFileSync(new URL(`../seeds/${seed}.txt`, import.meta.url), 'utf8')
const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

describe('extractDocument', () => {
  it('reads the same plan from a web page as from the text', async () => {
    const page = `<html><head><meta charset="utf-8"><title>${escape(lines[0] ?? '')}</title></head><body><nav><a href="/">首页</a><a href="/a">公开</a></nav>
      <div id="zoom">${lines.map((line) => `<p>${escape(line)}</p>`).join('\n')}</div><footer>某ICP备1号</footer></body></html>`
    const plans = await extractDocument(Buffer.from(page), { path: 'a.html' })
    expect(plans.map(withoutPlaces)).toEqual(extractPlans(Buffer.from(lines.join('\n'))).map(withoutPlaces))
    expect(plans[0]?.source.format).toBe('html')
    const decoded = await inspectText(Buffer.from(page), { path: 'a.html' })
    for (const target of plans.flatMap(allTargets)) {
      expect(decoded.slice(target.span.start, target.span.end)).toBe(target.text)
      expect(target.span.element).toMatch(/^#zoom > p:nth-of-type\(\d+\)$/)
    }
  })

  it('reads the same plan from a Word document that numbers its sections itself', async () => {
    const numbering = list(1, [
      ['chineseCountingThousand', '%1、'],
      ['chineseCounting', '（%2）'],
    ])
    const printed = ['健全机制', '完善设施，到2025年，新建站点不少于20个。（市民政局、市财政局按职责分工负责）', '优化服务', '加强组织领导']
    const levels = [0, 1, 1, 0]
    const body = printed.map((line, index) => paragraph(line, inList(1, levels[index] ?? 0))).join('')
    const same = ['一、健全机制', `（一）${printed[1]}`, '（二）优化服务', '二、加强组织领导']
    const plans = await extractDocument(buildDocx({ body, numbering }), { path: 'a.docx' })
    expect(plans.map(withoutPlaces)).toEqual(extractPlans(Buffer.from(same.join('\n') + '\n')).map(withoutPlaces))
    expect(plans[0]?.source.format).toBe('docx')
    expect(plans[0]?.actions[0]?.actions[0]?.responsibility?.units.map(({ name }) => name)).toEqual(['市民政局', '市财政局'])
  })

  it('says on which page of a PDF a value stands', async () => {
    const pages = [
      [{ x: 112, y: 700, text: '一、总体要求' }],
      [
        { x: 112, y: 700, text: '二、主要任务' },
        { x: 112, y: 660, text: '到2025年，改造不少于4500户。' },
      ],
    ]
    const [plan] = await extractDocument(buildPdf(pages), { path: 'a.pdf' })
    expect(plan?.source.format).toBe('pdf')
    expect(plan?.actions.map(({ span }) => span.page)).toEqual([1, 2])
    expect(plan?.actions[1]?.targets[0]).toMatchObject({ value: 4500, span: { page: 2 } })
  })

  it('reads a page in the encoding that it declares, unless its bytes are in another', async () => {
    const body = '<p>一、改造不少于4500户。</p>'
    const gbk = Buffer.concat([
      Buffer.from('<html><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>'),
      Buffer.from([0xc1, 0xaa, 0xcd, 0xa8]),
      Buffer.from('</p>'),
    ])
    expect(await inspectText(gbk)).toBe('联通\n')
    expect(await inspectText(Buffer.from(`<html><meta charset="gbk">${body}`))).toContain('改造不少于4500户')
    const big5 = Buffer.concat([Buffer.from('<html><meta charset="big5"><p>'), Buffer.from([0xa7, 0xef, 0xb3, 0x79])])
    await expect(inspectText(big5)).rejects.toThrow('unexpected encoding big5, expected UTF-8, UTF-16 or GB 18030')
  })
})

function withoutPlaces(plan: Plan): unknown {
  const drop = new Set(['source', 'span', 'places'])
  return JSON.parse(JSON.stringify(plan, (key, value: unknown) => (drop.has(key) ? undefined : value)))
}

function allTargets(plan: Plan): Plan['targets'] {
  const inside = (action: Plan['actions'][number]): Plan['targets'] => [...action.targets, ...action.actions.flatMap(inside)]
  return [...plan.targets, ...plan.actions.flatMap(inside)]
}
