import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { renderPlans } from '../../src/render/render-plans.ts'
import { actionColumns } from '../../src/render/rows/action-columns.ts'
import { targetColumns } from '../../src/render/rows/target-columns.ts'
import { columnName } from '../../src/render/xlsx/cell-xml.ts'
import { escapeXml, fitCell } from '../../src/render/xlsx/escape-xml.ts'
import { openWorkbook } from '../../src/render/xlsx/open-workbook.ts'
import { sheetRows, sheets } from '../../src/render/xlsx/sheet-cells.ts'
import { fullPlan, planWithTexts } from './full-plan.ts'

type Parts = Readonly<Record<string, string>>

describe('a workbook', async () => {
  const parts = open(await renderPlans([fullPlan], 'xlsx'))
  const column = (name: string, columns: readonly { name: string }[] = targetColumns): string =>
    columnName(columns.findIndex((candidate) => candidate.name === name))

  it('has its sheets in their order', () => {
    expect(tabs(parts)).toEqual(['Targets', 'Actions', 'Units', 'Documents', 'Diagnostics'])
  })

  it('freezes and filters each header', () => {
    for (const name of tabs(parts)) {
      const xml = sheet(parts, name)
      expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/)
      expect(xml).toMatch(/<col min="1" max="1" width="\d+" customWidth="1"\/>/)
    }
  })

  it('holds real numbers and days', () => {
    const xml = sheet(parts, 'Targets')
    expect(cell(xml, `${column('value')}2`)).toContain('<v>4.6</v>')
    // 31 December 2023.
    expect(cell(xml, `${column('deadline')}2`)).toContain('<v>45291</v>')
    expect(cell(sheet(parts, 'Units'), 'H2')).toContain('t="b"><v>')
  })

  it('links a target to its action', () => {
    const [, row] = /ref="C3" location="'Actions'!A(\d+)"/.exec(sheet(parts, 'Targets')) ?? []
    expect(cell(sheet(parts, 'Actions'), `${column('action', actionColumns)}${row}`)).toContain('>1</t>')
  })

  it('holds text that looks like a formula or like markup as text', async () => {
    const text = '=1+1&<a>"\u0007_x0041_'
    const xml = sheet(open(await renderPlans([planWithTexts(text)], 'xlsx')), 'Targets')
    expect(xml).not.toContain('<f>')
    expect(cell(xml, `${column('indicator')}2`)).toContain('=1+1&amp;&lt;a&gt;&quot;_x0007__x005F_x0041_')
  })

  it('goes on in another sheet where one is full, and links there', () => {
    const workbook = openWorkbook(undefined, 3)
    for (let count = 0; count < 3; count++) workbook.add(sheetRows([fullPlan], 'en'))
    const rolled = open(Buffer.concat([...workbook.end()]))
    expect(tabs(rolled).slice(0, 6)).toEqual(['Targets', 'Targets 2', 'Targets 3', 'Actions', 'Actions 2', 'Actions 3'])
    expect(sheet(rolled, 'Targets 3')).toContain(`location="'Actions 3'!A2"`)
  })
})

describe('a cell', () => {
  it.each([
    { index: 0, name: 'A' },
    { index: 25, name: 'Z' },
    { index: 26, name: 'AA' },
    { index: 701, name: 'ZZ' },
  ])('stands in column $name', ({ index, name }) => {
    expect(columnName(index)).toBe(name)
  })

  it('says how long a text was that is too long for it', () => {
    const fitted = fitCell('长'.repeat(40_000))
    expect(fitted).toHaveLength(32_767)
    expect(fitted).toMatch(/ … \(40000 characters\)$/)
    expect(fitCell('短')).toBe('短')
  })

  it('escapes what XML cannot hold', () => {
    expect(escapeXml('\ud800a\ufffe𠮷')).toBe('_xD800_a_xFFFE_𠮷')
  })
})

const converter = '/usr/bin/ssconvert'

it.skipIf(!existsSync(converter))('opens in Gnumeric (skipped where ssconvert is not installed)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-xlsx-'))
  try {
    writeFileSync(join(folder, 'plans.xlsx'), await renderPlans([fullPlan, fullPlan], 'xlsx'))
    const { status } = spawnSync(converter, ['-S', 'plans.xlsx', 'sheet%n.csv'], { cwd: folder, timeout: 60_000 })
    expect(status).toBe(0)
    const [header, row] = readFileSync(join(folder, 'sheet0.csv'), 'utf8').split('\n')
    expect(header).toBe(targetColumns.map(({ name }) => name).join())
    expect(row).toContain('每千名常住人口拥有托位数,全市,range,4.6,5,个')
    expect(row).toContain(',2023/12/31,')
    expect(readFileSync(join(folder, 'sheet3.csv'), 'utf8').trim().split('\n')).toHaveLength(3)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function open(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
}

function tabs(parts: Parts): string[] {
  return [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name ?? '')
}

function sheet(parts: Parts, name: string): string {
  const [, id] = new RegExp(`<sheet name="${name}" sheetId="\\d+" r:id="(rId\\d+)"`).exec(parts['xl/workbook.xml'] ?? '') ?? []
  const [, file] = new RegExp(`Id="${id}" [^>]*Target="([^"]+)"`).exec(parts['xl/_rels/workbook.xml.rels'] ?? '') ?? []
  return parts[`xl/${file}`] ?? ''
}

function cell(xml: string, place: string): string {
  return new RegExp(`<c r="${place}".*?</c>`).exec(xml)?.[0] ?? ''
}

it('names the document, its place and its file in every sheet, so that plans of one title are told apart', () => {
  for (const [name, { columns }] of Object.entries(sheets))
    expect([name, ...columns.map((column) => column.name)]).toEqual(
      expect.arrayContaining([name, 'document', 'jurisdiction', 'path', 'part']),
    )
})

it('says diagnostics in the language of its readers', () => {
  const odd = { rule: 'x', severity: 'warning', message: 'Unexpected heading 三、 without a body', span: null } as const
  const message = sheetRows([{ ...fullPlan, diagnostics: [odd] }], 'zh').Diagnostics[0]?.cells
  expect(message).toContain('标题“三、”下没有内容')
})
