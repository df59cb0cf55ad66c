import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/bundle.ts'
import { Comparison, Matrix, type Plan } from '../../src/index.ts'
import { inTemporaryFolder, runPlan } from './run-plan.ts'

const [heze, jining, jilin] = ['seeds/heze-2023.txt', 'seeds/jining-2023.txt', 'seeds/jilin-2023.txt']

interface BadCall {
  readonly name: string
  readonly args: readonly string[]
  readonly says: string
}

const badCalls: readonly BadCall[] = [
  { name: 'one file to diff', args: ['diff', 'a.txt'], says: 'plan: Unexpected end of the command, expected <right>' },
  { name: 'one plan to compare', args: ['compare', 'a.txt'], says: 'plan: Unexpected single plan, expected two or more to compare' },
  {
    name: 'a plan compared with itself',
    args: ['compare', 'a.txt', 'a.txt'],
    says: 'plan: Unexpected single plan, expected two or more to compare (a file named twice is read once)',
  },
  { name: 'three files to diff', args: ['diff', 'a.txt', 'a.txt', 'a.txt'], says: 'plan: Unexpected argument a.txt, expected no more' },
  { name: 'a missing file', args: ['diff', 'a.txt', 'none.txt'], says: 'plan: none.txt: no such file' },
  { name: 'a folder', args: ['diff', 'a.txt', '.'], says: 'plan: .: a folder, expected a file' },
  {
    name: 'JSON that is no plan',
    args: ['diff', 'a.txt', 'other.json'],
    says: 'plan: other.json: no plan, expected a document or what `plan extract` wrote',
  },
  { name: 'JSON that is broken', args: ['diff', 'a.txt', 'broken.json'], says: 'plan: broken.json: cannot be read as a plan: ' },
  {
    name: 'another schema version',
    args: ['diff', 'a.txt', 'future.yaml'],
    says: 'plan: future.yaml: schema version 2, expected 1: extract the document again with this version of plan',
  },
  {
    name: 'a plan with a field too many',
    args: ['diff', 'a.txt', 'wrong.yaml'],
    says: 'plan: wrong.yaml: no plan that plan extract wrote, at ',
  },
  {
    name: 'a document without an action or a target',
    args: ['diff', '-q', 'a.txt', 'prose.txt'],
    says: 'plan: prose.txt: a document without one action or target, expected something to compare',
  },
  { name: 'stdin twice', args: ['diff', '-', '-'], says: 'plan: Unexpected second -, expected a file beside stdin' },
  {
    name: 'a kind of row that is none',
    args: ['diff', 'a.txt', 'a.txt', '--only', 'changed,x'],
    says: 'plan: Unexpected kind of row x, expected ',
  },
  {
    name: 'a score that is none',
    args: ['diff', 'a.txt', 'a.txt', '--min-score', '2'],
    says: 'plan: Unexpected score 2, expected a number from 0 to 1',
  },
  {
    name: 'an action that is none',
    args: ['diff', 'a.txt', 'a.txt', '--action', '9'],
    says: 'plan: Unexpected action 9, expected the number of an action',
  },
  {
    name: 'an output over an input',
    args: ['diff', 'a.txt', 'a.txt', '-o', 'a.txt'],
    says: 'plan: a.txt: this file is read, expected another one',
  },
  { name: 'a folder to write to', args: ['diff', 'a.txt', 'a.txt', '-o', '.'], says: 'plan: .: a folder, expected a file to write to' },
  {
    name: 'a format of other commands',
    args: ['diff', 'a.txt', 'a.txt', '-f', 'xlsx'],
    says: 'plan: Unexpected format xlsx, expected table',
  },
]

const document = '甲市2024年社区服务行动方案\n\n一、养老服务\n建设老年食堂20家。\n'

describe.concurrent('plan diff and plan compare', { timeout: 120_000 }, () => {
  it.each(badCalls)('answer $name in one line', async ({ args, says }) => {
    await inTemporaryFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), document)
      writeFileSync(join(cwd, 'prose.txt'), '今天天气很好。\n')
      writeFileSync(join(cwd, 'other.json'), '{"name": "x"}')
      writeFileSync(join(cwd, 'broken.json'), '{"schemaVersion": "1",')
      writeFileSync(join(cwd, 'future.yaml'), "schemaVersion: '2'\nsource: {}\n")
      writeFileSync(join(cwd, 'wrong.yaml'), "schemaVersion: '1'\nsource: {}\n")
      const { exit, stdout, stderr } = await runPlan(args, { cwd })
      expect(stderr.split('\n')).toHaveLength(2)
      expect(stderr).toContain(says)
      expect(exit).toBe(2)
      expect(stdout).toBe('')
    })
  })

  it('take documents and what extract wrote, in any mix, alike', async () => {
    await inTemporaryFolder(async (cwd) => {
      mkdirSync(join(cwd, 'seeds'))
      for (const path of [heze, jining]) cpSync(join(root, path), join(cwd, path))
      const raw = await runPlan(['diff', heze, jining, '-f', 'json'], { cwd })
      const comparison = Comparison.parse(JSON.parse(raw.stdout))
      expect(comparison.targets.filter(({ relation }) => relation === 'same')).toHaveLength(20)
      for (const format of ['yaml', 'json', 'jsonl']) {
        const written = await runPlan(['extract', '-q', heze, '-f', format], { cwd })
        writeFileSync(join(cwd, `heze.${format}`), written.stdout)
        expect((await runPlan(['diff', `heze.${format}`, jining, '-f', 'json'], { cwd })).stdout).toBe(raw.stdout)
        const piped = await runPlan(['diff', '-', jining, '-f', 'json'], { cwd, stdin: written.stdout })
        expect(piped.stdout).toBe(raw.stdout)
      }
    })
  })

  it('compare the plans of one file that extract wrote, and of a folder of such files', async () => {
    await inTemporaryFolder(async (cwd) => {
      await runPlan(['extract', '-q', heze, jining, jilin, '-o', join(cwd, 'all.yaml')])
      await runPlan(['extract', '-q', heze, jining, jilin, '-o', join(cwd, 'each/')])
      const [raw, one, folder] = [
        await runPlan(['compare', heze, jining, jilin, '-f', 'json']),
        await runPlan(['compare', 'all.yaml', '-f', 'json'], { cwd }),
        await runPlan(['compare', 'each', '-f', 'json'], { cwd }),
      ]
      const matrix = Matrix.parse(JSON.parse(raw.stdout))
      expect(matrix.plans.map(({ path }) => path)).toEqual([heze, jining, jilin])
      expect(one.stdout).toBe(raw.stdout)
      const plans = Matrix.parse(JSON.parse(folder.stdout)).plans
      expect(plans.map(({ path }) => path).toSorted()).toEqual([heze, jilin, jining].toSorted())
    })
  })

  it('end with 1 for --exit-code only where something that is shown differs', async () => {
    expect((await runPlan(['diff', heze, jining, '--exit-code'])).exit).toBe(1)
    expect((await runPlan(['diff', heze, jining])).exit).toBe(0)
    expect((await runPlan(['diff', heze, heze, '--exit-code'])).exit).toBe(0)
    expect((await runPlan(['diff', heze, 'none.txt', '--exit-code'])).exit).toBe(2)
  })

  it('name what cannot be read and compare the others', async () => {
    const { exit, stdout, stderr } = await runPlan(['compare', heze, 'none.txt', jining, '-f', 'json'])
    expect(exit).toBe(2)
    expect(stderr).toBe('plan: none.txt: no such file\n')
    expect(Matrix.parse(JSON.parse(stdout)).plans).toHaveLength(2)
  })

  it('tell what was odd in a document as extract does, but not of what extract wrote, nor with --quiet', async () => {
    await inTemporaryFolder(async (cwd) => {
      const odd = '甲市2024年社区服务行动方案\n\n一、养老服务\n建设老年食堂20家。\n三、助餐服务\n建设助餐点30个。\n'
      writeFileSync(join(cwd, 'odd.txt'), odd)
      writeFileSync(join(cwd, 'a.txt'), document)
      const extracted = await runPlan(['extract', 'odd.txt', '-f', 'json'], { cwd })
      expect(extracted.stderr).toContain('odd.txt:5:')
      writeFileSync(join(cwd, 'odd.json'), extracted.stdout)
      for (const command of ['diff', 'compare']) {
        expect((await runPlan([command, 'odd.txt', 'a.txt'], { cwd })).stderr).toBe(extracted.stderr)
        expect((await runPlan([command, 'odd.txt', 'a.txt', '--quiet'], { cwd })).stderr).toBe('')
        expect((await runPlan([command, 'odd.json', 'a.txt'], { cwd })).stderr).toBe('')
      }
    })
  })

  it('say that no row can be in more plans than there are', async () => {
    const { exit, stderr } = await runPlan(['compare', '-q', heze, jining, '--min-plans', '9'])
    expect([exit, stderr]).toEqual([0, 'plan: --min-plans 9 leaves no row of 2 plans\n'])
  })

  it('say which plan of a file is compared where it holds several', async () => {
    await inTemporaryFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), document)
      const extracted = JSON.parse((await runPlan(['extract', '-q', 'a.txt', '-f', 'json'], { cwd })).stdout) as Plan
      const second: Plan = {
        ...extracted,
        source: { ...extracted.source, part: 2 },
        actions: [],
        targets: extracted.actions[0]?.targets ?? [],
      }
      writeFileSync(join(cwd, 'two.json'), JSON.stringify([extracted, second]))
      const { exit, stderr } = await runPlan(['diff', 'two.json', 'a.txt'], { cwd })
      expect(exit).toBe(0)
      expect(stderr).toBe('plan: two.json holds 2 plans; the one with the most targets is compared: part 1 甲市2024年社区服务行动方案\n')
    })
  })

  it('write a file whole', async () => {
    await inTemporaryFolder(async (cwd) => {
      for (const [format, begins] of [
        ['html', '<!doctype html>'],
        ['markdown', '# '],
        ['csv', '\ufeffstatus,'],
      ] as const) {
        const file = join(cwd, `out.${format}`)
        const { exit, stdout } = await runPlan(['diff', heze, jining, '-f', format, '-o', file])
        expect([exit, stdout]).toEqual([0, ''])
        expect(readFileSync(file, 'utf8').startsWith(begins)).toBe(true)
      }
      await runPlan(['compare', heze, jining, '-f', 'xlsx', '-o', join(cwd, 'out.xlsx')])
      expect(readFileSync(join(cwd, 'out.xlsx')).subarray(0, 2).toString()).toBe('PK')
    })
  })

  it('show only the rows that are asked for', async () => {
    const rows = async (...args: string[]) =>
      Comparison.parse(JSON.parse((await runPlan(['diff', heze, jining, '-f', 'json', ...args])).stdout))
    expect((await rows('--only', 'left')).targets.every(({ status }) => status === 'left-only')).toBe(true)
    expect((await rows('--action', '3')).actions).toHaveLength(1)
    expect((await rows('--min-score', '1')).targets.every(({ score }) => score === null || score === 1)).toBe(true)
    const matrix = Matrix.parse(JSON.parse((await runPlan(['compare', heze, jining, '-f', 'json', '--min-plans', '2'])).stdout))
    expect(matrix.rows.every(({ cells }) => cells.every((cell) => cell !== null))).toBe(true)
  })

  it('print their schema', async () => {
    const { stdout, exit } = await runPlan(['schema', 'comparison'])
    expect(exit).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ anyOf: [{ $ref: '#/$defs/Comparison' }, { $ref: '#/$defs/Matrix' }] })
  })
})
