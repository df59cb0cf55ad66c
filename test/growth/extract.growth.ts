import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/bundle.ts'
import { extractPlans } from '../../src/index.ts'
import { growthOf, shortest } from '../redos/growth.ts'

// Repeated, each of them has made a reader of documents slow.
const adversaries = [
  '1',
  '，',
  '、',
  '（',
  '（）',
  '“',
  '“甲”',
  '《',
  '。',
  '；',
  '.',
  '…',
  '—',
  '十',
  '每',
  '民',
  ' ',
  '\u3000',
  '\t',
  '|',
  '**',
  '\n',
  '\r',
  '一、',
  '（一）',
  '一是',
  '全覆盖',
  '2025年',
  '百分之',
  '5%',
  '建设5个',
  '增长5%，',
  '、市民政局',
  '（市民政局、',
  '责任单位：',
  '责任单位：市民政局\n',
  '一、民政\n',
  '1.1 民政\n',
  '第一条 民政\n',
  '甲\t乙\n',
  '|甲|乙|\n',
  '序号\n',
  '序号\n名称\n目标\n1\n2\n',
  '市人民政府\n',
  '2023年5月9日\n',
  '附件1\n',
  '附件\n一、民政\n',
  '市民政局关于民政工作的通知\n一、民政\n二、民政\n',
  '到2025年，建设5个民政所。',
] as const

const OPENING = '某市民政工作方案\n一、总体要求\n'
const LENGTH = 32_000
const MANY = 4

describe('time grows with the text and no faster', () => {
  const extract = (text: string): number => {
    try {
      return extractPlans(Buffer.from(text)).length
    } catch {
      return 0
    }
  }

  /** How many times longer the second takes than the first; measured again while that is too much, for the machine does other work too. */
  const slowdown = (short: string, long: string, bar: number): number => {
    // What is slow already need not run at full length to be known.
    expect(shortest(() => extract(short), 1)).toBeLessThan(1000)
    let least = Infinity
    for (let turn = 0; turn < 3 && least >= bar; turn++) {
      const before = shortest(() => extract(short), 2)
      const after = shortest(() => extract(long), 1)
      least = Math.min(least, after > 60 ? after / before : 0)
    }
    return least
  }

  it.each(adversaries)('%j', { timeout: 60_000 }, (unit) => {
    const text = (length: number): string => OPENING + unit.repeat(length / unit.length)
    expect(slowdown(text(LENGTH / MANY), text(LENGTH), MANY ** 1.5)).toBeLessThan(MANY ** 1.5)
  })

  it('a long line costs what ten lines a tenth as long do', () => {
    const sentence = '到2025年，改造老旧小区500个，物业服务覆盖率达到90%以上，每个社区至少配备2名专职人员（市民政局、市住建局按职责落实）。'
    const tenth = sentence.repeat(10_000 / sentence.length)
    expect(slowdown(OPENING + `${tenth}\n`.repeat(10), OPENING + tenth.repeat(10), 3)).toBeLessThan(3)
  })

  it('many documents in a file cost as much as each in its own', { timeout: 60_000 }, () => {
    const document = readFileSync(join(root, 'fixtures/documents/tab-table.txt'), 'utf8')
    const times = (count: number): string => `${document}\n`.repeat(count)
    expect(extract(times(8))).toBe(8)
    expect(slowdown(times(32), times(32 * MANY), MANY ** 1.5)).toBeLessThan(MANY ** 1.5)
  })
})

describe('growth is measured', () => {
  it.each([
    ['a pass', 1, (text: string) => [...text].length],
    ['a pass for each', 2, (text: string) => [...text].reduce((sum) => sum + text.lastIndexOf('b'), 0)],
  ])('of %s', (_, exponent, run) => {
    const exponents = [1, 2, 3].map(() => growthOf((times) => 'a'.repeat(times), run).exponent).sort((a, b) => a - b)
    expect(Math.abs((exponents[1] ?? 0) - exponent)).toBeLessThan(0.5)
  })
})
