import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/bundle.ts'
import { MANIFEST } from '../../src/cli/batch/manifest.ts'
import { makeDocuments } from '../bench/make-documents.ts'
import { inTemporaryFolder, runPlan } from './run-plan.ts'

const PLAN = '一、养老服务。年底前改造不少于4500户。\n'

describe.concurrent('a batch', { timeout: 120_000 }, () => {
  it.each(['yaml', 'json', 'csv', 'xlsx'])('gives the same %s by one thread and by three, in every time zone', async (format) => {
    await inTemporaryFolder(async (cwd) => {
      makeDocuments(join(cwd, 'in'), 10)
      writeFileSync(join(cwd, 'in/000/empty.txt'), '')
      const call = (jobs: string, zone: string): Promise<unknown> =>
        runPlan(['extract', 'in', 'gone.txt', '-', '-q', '-f', format, '-j', jobs, '-o', `out${jobs}`], {
          cwd,
          stdin: PLAN,
          environment: { TZ: zone },
        })
      const [one, three] = await Promise.all([call('1', 'UTC'), call('3', 'Asia/Shanghai')])
      expect(three).toEqual(one)
      expect(one).toMatchObject({ exit: 2, stdout: '' })
      expect(readFileSync(join(cwd, 'out3')).equals(readFileSync(join(cwd, 'out1')))).toBe(true)
    })
  })

  it('gives a folder the same files by one thread and by three', async () => {
    await inTemporaryFolder(async (cwd) => {
      makeDocuments(join(cwd, 'in'), 10)
      for (const jobs of ['1', '3']) await runPlan(['extract', 'in', '-q', '-f', 'html', '-j', jobs, '-o', `out${jobs}/`], { cwd })
      expect(Object.keys(filesIn(join(cwd, 'out1')))).toHaveLength(11)
      expect(filesIn(join(cwd, 'out3'))).toEqual(filesIn(join(cwd, 'out1')))
    })
  })

  it('keeps folders, and tells files of one name apart', async () => {
    await inTemporaryFolder(async (cwd) => {
      for (const path of ['a/x/heze.txt', 'a/heze.txt', 'b/heze.txt', 'b/heze.md']) put(cwd, path, PLAN)
      await runPlan(['extract', 'a', 'b', 'a/**/*.md', '-q', '-o', 'out/'], { cwd })
      const names = Object.keys(filesIn(join(cwd, 'out'))).filter((name) => name !== MANIFEST)
      expect(names).toEqual(['heze.yaml', 'heze~2.yaml', 'heze~3.yaml', 'x/heze.yaml'])
    })
  })

  it('leaves whole files when it is ended, and goes on where it was', async () => {
    await inTemporaryFolder(async (cwd) => {
      makeDocuments(join(cwd, 'in'), 60)
      const args = ['extract', 'in', '-q', '-f', 'jsonl', '-j', '2', '-o']
      await runPlan([...args, 'whole/'], { cwd })
      for (const signal of ['SIGTERM', 'SIGINT', 'SIGKILL'] as const) {
        const child = start([...args, 'out/', '--resume'], cwd)
        const before = countIn(join(cwd, 'out/000'))
        while (child.exitCode === null && countIn(join(cwd, 'out/000')) < before + 8) await wait(2)
        child.kill(signal)
        await new Promise((resolve) => ((child.exitCode ?? child.signalCode) === null ? child.once('exit', resolve) : resolve(null)))
        expect(child.signalCode).toBe(signal)
        for (const [name, text] of Object.entries(filesIn(join(cwd, 'out')))) {
          if (name.endsWith('.tmp')) expect(signal).toBe('SIGKILL')
          else if (name !== MANIFEST) expect(text).toMatch(/^\{.*\}\n$/)
        }
      }
      // What a run may leave behind that was killed while it wrote.
      writeFileSync(join(cwd, 'out/000/.plan-999999999-0.tmp'), '{')
      const { stderr } = await runPlan([...args, 'out/', '--resume'], { cwd })
      expect(stderr).toMatch(/^plan: \d+ of 60 files were done before\n$/)
      expect(Number(/\d+/.exec(stderr)?.[0])).toBeGreaterThanOrEqual(24)
      expect(filesIn(join(cwd, 'out'))).toEqual(filesIn(join(cwd, 'whole')))
    })
  })

  it('does again only what is no longer as it was', async () => {
    await inTemporaryFolder(async (cwd) => {
      for (const name of ['same', 'changed', 'lost', 'cut', 'other']) put(cwd, `in/${name}.txt`, PLAN)
      const run = (...more: string[]): ReturnType<typeof runPlan> =>
        runPlan(['extract', 'in', '-q', '-o', 'out/', '--resume', ...more], { cwd })
      expect((await run()).stderr).toBe('')
      for (const name of Object.keys(filesIn(join(cwd, 'out')))) utimesSync(join(cwd, 'out', name), 0, 0)
      writeFileSync(join(cwd, 'in/changed.txt'), PLAN + PLAN)
      rmSync(join(cwd, 'out/lost.yaml'))
      writeFileSync(join(cwd, 'out/cut.yaml'), 'schemaVersion')
      expect((await run()).stderr).toBe('plan: 2 of 5 files were done before\n')
      const touched = Object.keys(filesIn(join(cwd, 'out'))).filter((name) => statSync(join(cwd, 'out', name)).mtimeMs > 0)
      expect(touched).toEqual([MANIFEST, 'changed.yaml', 'cut.yaml', 'lost.yaml'])
      // Another day may give other deadlines.
      expect((await run('--as-of', '2020-01-01')).stderr).toBe('')
      expect((await run('--as-of', '2020-01-01')).stderr).toBe('plan: 5 of 5 files were done before\n')
    })
  })

  it('sums up what failed and why', async () => {
    await inTemporaryFolder(async (cwd) => {
      for (let index = 0; index < 12; index++) put(cwd, `in/${index}.txt`, index < 5 ? '' : PLAN)
      writeFileSync(join(cwd, 'in/7.txt'), Buffer.from('fffffe81', 'hex'))
      const { exit, stderr } = await runPlan(['extract', 'in', '-q', '-f', 'jsonl'], { cwd })
      expect(exit).toBe(2)
      expect(stderr.split('\n').slice(-4)).toEqual([
        'plan: 6 of 12 files failed',
        'plan:   5 × the file is empty: in/0.txt, in/1.txt, in/2.txt and 2 more',
        'plan:   1 × unexpected byte 1, expected UTF-8, UTF-16 or GB 18030: in/7.txt',
        '',
      ])
    })
  })

  it.each([
    { args: ['-j', '0'], text: 'Unexpected number of threads 0, expected a whole number from 1 to 64' },
    { args: ['-j', '1.5'], text: 'Unexpected number of threads 1.5, expected a whole number from 1 to 64' },
    { args: ['--resume'], text: 'Unexpected --resume, expected it beside --output with a folder' },
    { args: ['-f', 'html'], text: 'Unexpected 2 files for one html page, expected --output with a folder, such as pages/' },
  ])('refuses $args', async ({ args, text }) => {
    expect(await runPlan(['extract', 'a.txt', 'b.txt', ...args])).toEqual({ exit: 2, stdout: '', stderr: `plan: ${text}\n` })
  })
})

function start(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [join(root, 'bin/plan.js'), ...args], { cwd, stdio: 'ignore', env: { PATH: process.env['PATH'] } })
}

function put(folder: string, name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}

function countIn(folder: string): number {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')).length : 0
}

function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
