import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractDocument, extractPlans, inspectText, type Plan } from '../src/index.ts'
import { buildDocx, inList, list, paragraph } from './decode/build-docx.ts'
import { buildPdf, type PlacedText } from './decode/build-pdf.ts'

const seed = 'putian-2023'
const text = readFileSync(new URL(`../seeds/${seed}.txt`, import.meta.url), 'utf8')
const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A plan: its paragraphs, and its tables with a list of cells a row. */
const tabled: readonly (string | readonly (readonly string[])[])[] = [
  '某某市数字政府建设行动方案（2023—2025年）',
  '一、主要目标。',
  [
    ['指标', '单位', '现状值', '2025年目标值', '属性'],
    ['政务服务事项网办率', '%', '82', '≥95', '约束性'],
    ['数据共享接口', '个', '120', '300', '预期性'],
  ],
  '二、任务分工。',
  [
    ['任务', '牵头单位', '配合单位', '完成时限'],
    ['建成城市运行管理平台，接入部门系统不少于30个', '市大数据局', '市公安局、市财政局', '2024年6月底前'],
    ['开展基层治理骨干培训，每年不少于2次', '市民政局', '市财政局', '2025年底前'],
  ],
  '三、保障措施。加强组织领导，健全工作机制。',
]

const tabledAs = {
  md: () => Buffer.from(tabled.map((block) => (typeof block === 'string' ? `${block}\n` : markdownTable(block))).join('\n')),
  html: () =>
    Buffer.from(
      `<!doctype html><meta charset="utf-8"><body>${tabled.map((block) => (typeof block === 'string' ? `<p>${block}</p>` : htmlTable(block))).join('')}`,
    ),
  docx: () => buildDocx({ body: tabled.map((block) => (typeof block === 'string' ? paragraph(block) : wordTable(block))).join('') }),
  pdf: () => buildPdf([printTabled()]),
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('')
}

function htmlTable(rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')}</table>`
}

function wordTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

// Cells are cut into lines where they are long, as a printed table’s are.
function printTabled(): PlacedText[] {
  let y = 780
  return tabled.flatMap((block) => {
    y -= 30
    if (typeof block === 'string') return [{ x: 60, y, size: 16, text: block }]
    return block.flatMap((row) => {
      const cells = row.map((cell) => cell.match(/.{1,12}/gu) ?? [])
      const lines = cells.flatMap((cell, column) =>
        cell.map((text, index) => ({ x: 60 + column * 100 + (column > 0 ? 50 : 0), y: y - index * 14, size: 10, text })),
      )
      y -= Math.max(...cells.map(({ length }) => length)) * 14 + 10
      return lines
    })
  })
}

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

  it.each(['md', 'html', 'docx', 'pdf'] as const)('reads the same plan with its tables from txt and %s', async (format) => {
    const plans = extractPlans(
      Buffer.from(tabled.flatMap((block) => (typeof block === 'string' ? [block] : block.map((row) => row.join('\t')))).join('\n')),
    )
    const [plan] = plans
    expect(plan?.actions.flatMap(({ id, actions }) => [id, ...actions.map((action) => action.id)])).toEqual(
      expect.arrayContaining(['1', '2', 'T1.1', 'T1.2', '3']),
    )
    expect(plans.flatMap(allTargets).map(({ value, deadline }) => [value, deadline?.date])).toEqual([
      [95, '2025-12-31'],
      [300, '2025-12-31'],
      [30, undefined],
      [2, undefined],
    ])
    const same = await extractDocument(tabledAs[format](), { path: `a.${format}` })
    expect(same.map(withoutPlaces)).toEqual(plans.map(withoutPlaces))
    expect(same[0]?.source.format).toBe(format === 'md' ? 'markdown' : format)
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
