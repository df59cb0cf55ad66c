import { createHash } from 'node:crypto'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { Comparison, Matrix, comparePlans, diffPlans } from '../../../src/index.ts'
import { madePlan } from '../../compare/made-plan.ts'
import { diffFormatNames, diffFormats, matrixFormatNames, matrixFormats } from '../../../src/render/comparison/formats.ts'
import { columnHeads, planLabels } from '../../../src/render/comparison/plan-labels.ts'
import { whyText } from '../../../src/render/comparison/why-text.ts'
import { displayWidth } from '../../../src/text/display-width.ts'
import { comparison, hostile, matrix } from './comparison-examples.ts'

const options = { language: 'en', width: 100 } as const

describe('data formats', () => {
  it('write what the schema says, with its keys in order', async () => {
    const diff = JSON.parse((await diffFormats.json()).diff(comparison, options))
    expect(Comparison.parse(diff)).toEqual(diff)
    expect(Object.keys(diff.targets[0])).toEqual(Object.keys(Comparison.shape.targets.element.shape))
    const several = JSON.parse(String((await matrixFormats.json()).matrix(matrix, options)))
    expect(Matrix.parse(several)).toEqual(several)
    expect(Object.keys(several.rows[0])).toEqual(Object.keys(Matrix.shape.rows.element.shape))
  })

  it('are the same data as YAML', async () => {
    expect(load((await diffFormats.yaml()).diff(comparison, options))).toEqual(comparison)
    expect(load(String((await matrixFormats.yaml()).matrix(matrix, options)))).toEqual(matrix)
  })

  it('are the same in every language', async () => {
    for (const name of ['json', 'yaml', 'csv'] as const) {
      const format = await diffFormats[name]()
      expect(format.diff(comparison, { language: 'zh', width: 60 })).toBe(format.diff(comparison, options))
    }
  })

  it('carry both places and both quotes', async () => {
    const { targets } = JSON.parse((await diffFormats.json()).diff(comparison, options)) as Comparison
    for (const { left, right } of targets) {
      for (const side of [left, right])
        if (side !== null) expect([side.quote !== '', side.span.line > 0, side.span.column > 0]).toEqual([true, true, true])
    }
  })
})

describe('CSV', () => {
  it('has a row for each target and the same number of cells in each', async () => {
    for (const text of [(await diffFormats.csv()).diff(comparison, options), String((await matrixFormats.csv()).matrix(matrix, options))]) {
      expect(text.startsWith('\ufeff')).toBe(true)
      const rows = text.slice(1).split('\r\n').slice(0, -1)
      const cells = (row: string): number => row.replace(/"(?:[^"]|"")*"/g, '').split(',').length
      expect(new Set(rows.map(cells)).size).toBe(1)
    }
    expect((await diffFormats.csv()).diff(comparison, options).split('\r\n')).toHaveLength(comparison.targets.length + 2)
  })

  it('tells a stated day from an assumed one, and has both ends of a range and what else a verdict rests on', async () => {
    const body = ['到2026年，支持5-7个社区食堂。', '力争社区食堂每年新增5个。', '支持5个社区食堂。'] as const
    const several = comparePlans([madePlan('甲市', body[0]), madePlan('乙市', body[2])])
    const [head = '', row = ''] = String((await matrixFormats.csv()).matrix(several, options))
      .slice(1)
      .split('\r\n')
    const [names, cells] = [head.split(','), row.split(',')]
    const cell = (name: string): string | undefined => cells[names.indexOf(name)]
    const own = (plan: string) => ['value', 'max', 'deadline', 'assumed', 'modality', 'indicator'].map((name) => cell(`${name} ${plan}`))
    expect(own(names.find((name) => name.startsWith('value '))?.slice(6) ?? '')).toEqual([
      '5',
      '7',
      '2026-12-31',
      '',
      'binding',
      '社区食堂',
    ])
    expect(own(names.filter((name) => name.startsWith('value '))[1]?.slice(6) ?? '')).toEqual([
      '5',
      '',
      '',
      '2024-12-31',
      'binding',
      '社区食堂',
    ])
    for (const name of ['recurrence', 'basis', 'per', 'unit', 'comparator'])
      expect(names.filter((column) => column.startsWith(`${name} `))).toHaveLength(2)
    const diff = (await diffFormats.csv()).diff(diffPlans(madePlan('甲市', body[1]), madePlan('乙市', body[2])), options)
    expect(diff.split('\r\n')[0]).toContain('leftDeadline,leftAssumed,leftRecurrence,leftBasis,leftModality')
  })

  it('names all plans that tie', async () => {
    const tied = comparePlans([
      madePlan('济宁市', '社区食堂达到5个。'),
      madePlan('菏泽市', '社区食堂达到5个。'),
      madePlan('临沂市', '社区食堂达到3个。'),
    ])
    expect(String((await matrixFormats.csv()).matrix(tied, options))).toContain('济宁市; 菏泽市,临沂市,')
  })

  it('runs no formula', async () => {
    const text = (await diffFormats.csv()).diff(hostile('=1+1').comparison, options)
    expect(text).toContain("'=1+1")
    expect(text).not.toMatch(/,=1\+1/)
  })
})

describe('XLSX', () => {
  it('is the same bytes every time', async () => {
    const format = await matrixFormats.xlsx()
    const [one, other] = [format.matrix(matrix, options), format.matrix(matrix, options)]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    expect(Buffer.from(one).subarray(0, 2).toString()).toBe('PK')
  })
})

describe('Markdown', () => {
  it('has the same number of cells in every row of a table, whatever a document says', async () => {
    const { comparison: one, matrix: several } = hostile('<b>a|b*c_d`[x](javascript:y)\n# z')
    for (const text of [
      (await diffFormats.markdown()).diff(one, options),
      String((await matrixFormats.markdown()).matrix(several, options)),
    ]) {
      const tables = text.split('\n\n').filter((part) => part.startsWith('| '))
      expect(tables.length).toBeGreaterThan(0)
      for (const table of tables) {
        const rows = table.trim().split('\n')
        expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size).toBe(1)
      }
      expect(text).not.toMatch(/^# z/m)
      expect(text).not.toContain('<b>')
    }
  })
})

describe('HTML', () => {
  const attack = `<script>alert(1)</script><img src=x onerror="alert(2)"><a href="javascript:alert(3)">"'\u202e`

  it('lets no text of a document become markup', async () => {
    const { comparison: one, matrix: several } = hostile(attack)
    for (const text of [(await diffFormats.html()).diff(one, options), String((await matrixFormats.html()).matrix(several, options))]) {
      expect(text).not.toMatch(/<script|<img|<a |\u202e/)
      expect(text).toContain('&lt;script&gt;')
    }
  })

  it('allows its own style by its sum and nothing else', async () => {
    const text = (await diffFormats.html()).diff(comparison, options)
    const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? ''
    const sum = createHash('sha256').update(style).digest('base64')
    expect(text).toContain(`default-src 'none'; style-src 'sha256-${sum}'; base-uri 'none'; form-action 'none'`)
    expect(text).not.toMatch(/ style=|<script|https?:/)
  })

  it('shows every quote', async () => {
    const text = (await diffFormats.html()).diff(comparison, options)
    for (const { left, right } of comparison.targets)
      for (const side of [left, right]) if (side !== null) expect(text).toContain(side.quote)
  })
})

describe('words', () => {
  it('say reasons in both languages', () => {
    expect(whyText('level: 省级 / 市级; deadline: none / 2025-12-31 (assumed)', 'zh')).toBe(
      '层级：省级 / 市级；时限：无 / 2025-12-31（推定）',
    )
    expect(whyText('stricter: right', 'zh')).toBe('更严：右')
    expect(whyText('unit: 家 / %', 'en')).toBe('unit: 家 / %')
    expect(whyText(null, 'en')).toBe('')
  })

  it('name plans in short and each differently', () => {
    const plan = (name: string | null, year: string | null, path: string | null, title: string | null = '方案') => ({
      path,
      title,
      jurisdiction: name === null ? null : { name, code: null, level: null, province: null },
      period: year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` },
    })
    expect(planLabels([plan('甲市', '2023', 'a.txt'), plan('乙市', '2023', 'b.txt')])).toEqual(['甲市', '乙市'])
    expect(planLabels([plan('甲市', '2023', 'a.txt'), plan('甲市', '2024', 'b.txt')])).toEqual(['甲市 2023', '甲市 2024'])
    expect(planLabels([plan('甲市', '2023', 'x/a.txt'), plan('甲市', '2023', 'b.txt')])).toEqual(['甲市 a.txt', '甲市 b.txt'])
    expect(new Set(planLabels([plan(null, null, null, null), plan(null, null, null, null)])).size).toBe(2)
  })

  it('name a plan without a place at the head of a column by both ends of its title', () => {
    const title = '市级加强城市社区治理体系和治理能力现代化建设三年提升工作要点'
    const plan = (own: string) => ({ path: null, title: own, jurisdiction: null, period: null })
    const [long = '', short] = columnHeads([plan(title), plan('短方案')])
    const [head = '', end = ''] = long.split('…')
    expect(displayWidth(long)).toBeLessThanOrEqual(28)
    expect(head !== '' && end !== '' && title.startsWith(head) && title.endsWith(end)).toBe(true)
    expect(short).toBe('短方案')
  })

  it('offer each format under a name', () => {
    expect([...diffFormatNames].toSorted()).toEqual(Object.keys(diffFormats).toSorted())
    expect([...matrixFormatNames].toSorted()).toEqual(Object.keys(matrixFormats).toSorted())
  })
})
