import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/decode/pdf/read-pdf.ts'
import { buildPdf, type PlacedText } from './build-pdf.ts'

async function read(pages: readonly (readonly PlacedText[])[]): Promise<string[]> {
  const pdf = await readPdf(buildPdf(pages))
  if ('ok' in pdf) throw new Error(pdf.reason)
  return pdf.text.trimEnd().split('\n')
}

const SIZE = 12

/** Sets cells from `top` down, the lines of each 16 points apart and centred in the height of its row; rows stand 10 points apart. */
function setTable(
  top: number,
  columns: readonly number[],
  rows: readonly (readonly string[])[],
  options: { centred?: boolean; gap?: number } = {},
): PlacedText[] {
  const { centred = true, gap = 10 } = options
  let y = top
  return rows.flatMap((row) => {
    const cells = row.map((cell) => cell.split('|'))
    const height = Math.max(...cells.map((lines) => lines.length))
    const placed = cells.flatMap((lines, column) =>
      lines.flatMap((text, index) =>
        text === ''
          ? []
          : [{ x: columns[column] ?? 0, y: y - 16 * (index + (centred ? (height - lines.length) / 2 : 0)), size: SIZE, text }],
      ),
    )
    y -= height * 16 + gap
    return placed
  })
}

const joined = (rows: readonly (readonly string[])[]): string[] =>
  rows.map((row) =>
    row
      .map((cell) => cell.replaceAll('|', ''))
      .join('\t')
      .replace(/\t+$/, ''),
  )
const title = { x: 180, y: 780, size: 22, text: '某市数字政府建设规划' }
const indicatorColumns = [60, 200, 260, 340, 460]
const indicators = [
  ['指标', '单位', '现状值', '2025年目标值', '属性'],
  ['政务服务事项网办率', '%', '82', '≥95', '约束性'],
  ['数据共享接口', '个', '120', '300', '预期性'],
  ['公共数据开放数据集', '万个', '0.5', '1.2', '预期性'],
]
const taskColumns = [60, 250, 350, 470]
const tasks = [
  ['任务', '牵头单位', '配合单位', '完成时限'],
  ['建成城市运行管理平台，接|入部门系统不少于30个', '市大数据局', '市公安局、市|住建局', '2024年6月'],
  ['开展基层治理骨干培训', '市民政局', '市财政局', '2023年底'],
  ['完善数据安全管理制度，|每年开展应急演练不少于|2次', '市委网信办', '市公安局', '长期'],
]

describe('a table in a PDF', () => {
  it('is read a row a line, with tabs between its cells', async () => {
    expect(await read([[title, ...setTable(740, indicatorColumns, indicators)]])).toEqual([title.text, ...joined(indicators)])
  })

  it.each([
    { name: 'centred', options: {} },
    { name: 'at the top', options: { centred: false } },
    { name: 'at the top of rows that stand as close as lines', options: { centred: false, gap: 0 } },
  ])('joins the lines of a cell, $name', async ({ options }) => {
    expect(await read([[title, ...setTable(740, taskColumns, tasks, options)]])).toEqual([title.text, ...joined(tasks)])
  })

  it('has a head of several lines', async () => {
    const head = ['序号', '指标名称', '单位', '2020年|现状值', '2025年|目标值']
    const rows = [
      head,
      ...indicators.slice(1).map(([name = '', unit = '', now = '', goal = ''], index) => [String(index + 1), name, unit, now, goal]),
    ]
    expect(await read([[title, ...setTable(740, [60, 120, 270, 340, 460], rows)]])).toEqual([title.text, ...joined(rows)])
  })

  it('has cells of two lines in its head and below it, in the middle of their rows', async () => {
    const rows = [
      ['序|号', '指标名称', '单位', '2020年|现状值', '2025年|目标值', '属性'],
      ['1', '政务服务事项网办率', '%', '82', '≥95', '约束|性'],
      ['2', '部门之间共享的数据接口|和公共数据集的数量', '个', '120', '300', '预期|性'],
    ]
    expect(await read([[title, ...setTable(740, [60, 90, 250, 320, 410, 500], rows)]])).toEqual([title.text, ...joined(rows)])
  })

  it('goes on over the end of a page, under the same head again or none, between page numbers', async () => {
    const [head = [], ...rows] = indicators
    const foot = (page: number): PlacedText => ({ x: 290, y: 40, size: 9, text: `- ${page} -` })
    const first = [title, ...setTable(200, indicatorColumns, [head, ...rows]), foot(1)]
    const more = rows.map(([name = '', ...rest]) => [name + '差', ...rest])
    const last = { x: 60, y: 600, size: 16, text: '三、保障措施' }
    const whole = [title.text, ...joined([head, ...rows, ...more]), last.text]
    expect(await read([first, [...setTable(780, indicatorColumns, more), last, foot(2)]])).toEqual(whole)
    expect(await read([first, [...setTable(780, indicatorColumns, [head, ...more]), last, foot(2)]])).toEqual(whole)
  })

  it('goes on where the end of a page tears a row', async () => {
    const columns = [60, 100, 300, 420]
    const first = [
      ['序号', '任务', '牵头单位', '完成时限'],
      ['1', '开展基层治理骨干培训', '市民政局', '2023年底'],
      ['2', '建成城市运行管理平台，', '市大数据局', '2024年6月'],
    ]
    const second = [
      ['', '接入系统不少于30个', '', ''],
      ['3', '完善数据安全管理制度', '市委网信办', '长期'],
    ]
    expect(await read([[title, ...setTable(120, columns, first)], setTable(780, columns, second)])).toEqual([
      title.text,
      ...joined(first.slice(0, 2)),
      '2\t建成城市运行管理平台，接入系统不少于30个\t市大数据局\t2024年6月',
      ...joined(second.slice(1)),
    ])
  })

  it('ends before the heading that follows it, however close', async () => {
    const heading = { x: 60, y: 740 - 4 * 26, size: SIZE, text: '二、重点任务' }
    expect(await read([[title, ...setTable(740, indicatorColumns, indicators), heading]])).toEqual([
      title.text,
      ...joined(indicators),
      heading.text,
    ])
  })

  it('keeps the titles of groups between its rows', async () => {
    const [head = [], one = [], two = [], three = []] = indicators
    const rows = [head, ['一、在线服务'], one, two, ['二、数据开放'], three]
    expect(await read([[title, ...setTable(740, indicatorColumns, rows)]])).toEqual([title.text, ...joined(rows)])
  })
})

describe('what is no table in a PDF', () => {
  it.each<{ name: string; lines: PlacedText[] }>([
    {
      name: 'justified prose with wide gaps',
      lines: ['指标体系', '由市大数据局', '会同有关单位', '制定任务目标', '并按年度', '组织评估措施'].map((text, index) => ({
        x: 60 + (index % 3) * 150,
        y: 700 - Math.floor(index / 3) * 24,
        size: SIZE,
        text,
      })),
    },
    {
      name: 'signatures at the right',
      lines: [
        { x: 80, y: 700, text: '附件：任务分工表' },
        { x: 300, y: 640, text: '某市人民政府办公室' },
        { x: 320, y: 612, text: '2023年6月1日' },
      ],
    },
    {
      name: 'signatures side by side',
      lines: [
        { x: 80, y: 700, text: '市民政局' },
        { x: 220, y: 700, text: '市财政局' },
        { x: 360, y: 700, text: '市教育局' },
        { x: 80, y: 660, text: '市公安局' },
        { x: 220, y: 660, text: '市司法局' },
        { x: 360, y: 660, text: '市审计局' },
      ],
    },
    {
      name: 'a table of contents',
      lines: ['一、主要目标', '二、重点任务', '三、保障措施'].flatMap((text, index) => [
        { x: 80, y: 700 - index * 28, text },
        { x: 220, y: 700 - index * 28, text: '............' },
        { x: 480, y: 700 - index * 28, text: String(index + 1) },
      ]),
    },
    {
      name: 'a head over rows that do not keep to it',
      lines: [
        ...setTable(740, indicatorColumns, indicators.slice(0, 1)),
        { x: 60, y: 710, size: SIZE, text: '本规划的各项指标由市统计局负责解释并按年度发布' },
        { x: 60, y: 690, size: SIZE, text: '各单位应当做好数据报送工作' },
      ],
    },
  ])('stays lines: $name', async ({ lines }) => {
    const text = await read([[title, ...lines]])
    expect(text.join('\n')).not.toContain('\t')
    expect(text.join('').replace(/\s/g, '')).toBe([title, ...lines].map((line) => line.text).join(''))
  })
})

describe('a page of two columns', () => {
  const sentence = '坚持以人民为中心的发展思想，健全社区服务体系，提升服务质量，到年底改造不少于四千五百户。'
  const column = (x: number, text: string, top: number): PlacedText[] =>
    (text.match(/.{1,16}/gu) ?? []).map((line, index) => ({ x, y: top - index * 20, size: SIZE, text: line }))

  it('is read column by column, what goes across at its place', async () => {
    const [left, right] = [sentence.repeat(4), sentence.replace('四千', '五千').repeat(4)]
    const page = [title, ...column(60, left, 720), ...column(300, right, 712), { x: 285, y: 40, size: 9, text: '— 1 —' }]
    const text = await read([page])
    expect(text.join('\n')).toContain(left)
    expect(text.join('').replace(/\n/g, '')).toBe(title.text + left + right)
  })

  it('is none where cells stand side by side', async () => {
    const cells = Array.from({ length: 10 }, (_, index) => [
      { x: 60, y: 700 - index * 24, size: SIZE, text: `第${index}项工作` },
      { x: 320, y: 700 - index * 24, size: SIZE, text: '某局'.repeat(1 + (index % 4)) },
    ]).flat()
    expect((await read([[title, ...cells]])).slice(1)[0]).toBe('第0项工作 某局')
  })
})
