import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { root } from '../../build/bundle.ts'
import { inTemporaryFolder, runPlan } from './run-plan.ts'

const SEEDS = ['seeds/heze-2023.txt', 'seeds/jining-2023.txt'] as const
const PLAN = '一、养老服务。年底前改造不少于4500户。\n'
const program = join(root, 'bin', 'plan.js')

const calls = [
  ['--version'],
  ['--help'],
  ['schema'],
  ['rules'],
  ['inspect', SEEDS[0]],
  ['diff', ...SEEDS],
  ['compare', ...SEEDS],
  ['validate', SEEDS[0], '--fail-on', 'error'],
  ['extract', '-q', ...SEEDS],
  ['extract', '-q', ...SEEDS, '-f', 'xlsx', '-j', '2'],
].map((args) => ({ call: args.join(' '), args }))

describe.concurrent('stdout', { timeout: 120_000 }, () => {
  it.each(calls)('may be closed by its reader: $call', async ({ args }) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    // Long before anything is written.
    child.stdout.destroy()
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const exit = await new Promise((resolve) => child.on('close', resolve))
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
  })

  it.skipIf(!existsSync('/dev/full')).each(calls)('may be a full disk: $call', async ({ args }) => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      stdio: ['ignore', full, 'pipe'],
      env: { PATH: process.env['PATH'] },
    })
    closeSync(full)
    let stderr = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const exit = await new Promise((resolve) => child.on('close', resolve))
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: 'plan: stdout: no space left on the disk\n' })
  })
})

describe.concurrent('an output that does not fit on its disk', { timeout: 120_000 }, () => {
  // A limit on the length of a file stands for the end of the disk: what is written last is refused.
  const limited = (cwd: string, args: readonly string[]): Promise<{ exit: number | null; stderr: string }> => {
    const child = spawn('sh', ['-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, program, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'] },
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, stderr })))
  }

  it.each([
    ['extract', '-q', '-f', 'json', ...SEEDS],
    ['diff', '-f', 'json', ...SEEDS],
    ['compare', '-f', 'json', ...SEEDS],
    ['validate', '-f', 'sarif', ...SEEDS],
  ])('leaves the file that was there as it was: %s', async (command, ...args) => {
    await inTemporaryFolder(async (cwd) => {
      writeFileSync(join(cwd, 'out.json'), 'before')
      const paths = args.map((argument) => argument.replace(/^seeds/, join(root, 'seeds')))
      const { exit, stderr } = await limited(cwd, [command, ...paths, '-o', 'out.json'])
      expect({ exit, stderr }).toEqual({ exit: 2, stderr: 'plan: out.json: a file larger than is allowed\n' })
      expect(readdirSync(cwd)).toEqual(['out.json'])
      expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('before')
    })
  })

  it('fails alone where each input has its own', async () => {
    await inTemporaryFolder(async (cwd) => {
      mkdirSync(join(cwd, 'in'))
      for (const name of ['a', 'c']) writeFileSync(join(cwd, 'in', `${name}.txt`), PLAN)
      writeFileSync(join(cwd, 'in', 'b.txt'), readFileSync(join(root, SEEDS[0])))
      const { exit, stderr } = await limited(cwd, ['extract', '-q', 'in', '-o', 'out/'])
      expect({ exit, stderr }).toEqual({ exit: 2, stderr: 'plan: out/b.yaml: a file larger than is allowed\n' })
      expect(readdirSync(join(cwd, 'out'))).toEqual(['.plan-manifest.jsonl', 'a.yaml', 'c.yaml'])
    })
  })
})

describe.concurrent('a process that is ended', { timeout: 120_000 }, () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves no part of its one output: %s', async (signal) => {
    await inTemporaryFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN)
      // It waits for the second document when the first has been written.
      const child = spawn(process.execPath, [program, 'extract', '-q', 'a.txt', '-', '-f', 'jsonl', '-j', '1', '-o', 'out.jsonl'], {
        cwd,
        stdio: ['pipe', 'ignore', 'ignore'],
      })
      while (child.exitCode === null && readdirSync(cwd).length < 2) await wait(1)
      child.kill(signal)
      const ended = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)))
      expect(ended).toBe(signal)
      expect(readdirSync(cwd)).toEqual(['a.txt'])
    })
  })
})

describe.concurrent('an input', { timeout: 120_000 }, () => {
  it('may change while it is read', async () => {
    await inTemporaryFolder(async (cwd) => {
      const path = join(cwd, 'a.txt')
      const text = readFileSync(join(root, SEEDS[0]))
      let turn = 0
      const writer = setInterval(() => (turn++ % 3 === 0 ? truncateSync(path, text.length >> (turn % 7)) : writeFileSync(path, text)), 0)
      writeFileSync(path, text)
      try {
        for (const command of ['extract', 'validate', 'inspect']) {
          const { exit, stdout, stderr } = await runPlan([command, ...(command === 'inspect' ? [] : ['-f', 'json']), 'a.txt'], { cwd })
          expect(stderr).not.toContain('internal error')
          expect([0, 1, 2]).toContain(exit)
          if (command !== 'inspect' && stdout !== '') expect(() => JSON.parse(stdout) as unknown).not.toThrow()
        }
      } finally {
        clearInterval(writer)
      }
    })
  })

  it.each(['a b.txt', '方案 （试行）.txt', 'a\nb.txt', ' lead.txt', `'q"$x\`.txt`, '-x.txt', '%2F#?.txt', 'é.txt', '\u202e.txt'])(
    'may be called %j',
    async (name) => {
      await inTemporaryFolder(async (cwd) => {
        mkdirSync(join(cwd, 'in'))
        writeFileSync(join(cwd, 'in', name), PLAN)
        const [one, all] = await Promise.all([
          runPlan(['extract', '-q', '-f', 'jsonl', `./in/${name}`], { cwd }),
          runPlan(['extract', '-q', '-f', 'jsonl', 'in', '-o', 'out/'], { cwd }),
        ])
        expect({ exit: one.exit, stderr: one.stderr + all.stderr }).toEqual({ exit: 0, stderr: '' })
        expect(pathOf(one.stdout)).toBe(`./in/${name}`)
        expect(pathOf(readFileSync(join(cwd, 'out', name.replace(/\.txt$/, '.jsonl')), 'utf8'))).toBe(`in/${name}`)
      })
    },
  )

  it('may lie four thousand characters deep', async () => {
    await inTemporaryFolder(async (cwd) => {
      const folders = Array.from({ length: 19 }, () => 'x'.repeat(200))
      const path = join(...folders, 'a.txt')
      mkdirSync(join(cwd, ...folders), { recursive: true })
      writeFileSync(join(cwd, path), PLAN)
      const { exit, stdout, stderr } = await runPlan(['extract', '-q', '-f', 'jsonl', path], { cwd })
      expect({ exit, stderr, path: pathOf(stdout) }).toEqual({ exit: 0, stderr: '', path })
    })
  })

  it('may not be longer than the system allows, nor may an output', async () => {
    await inTemporaryFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN)
      const long = `${'y'.repeat(4500)}.txt`
      const refused = { exit: 2, stdout: '', stderr: `plan: ${long}: the name is too long\n` }
      expect(await runPlan(['extract', '-q', long], { cwd })).toEqual(refused)
      expect(await runPlan(['extract', '-q', 'a.txt', '-o', long], { cwd })).toEqual(refused)
    })
  })

  it('says the same in every locale and time zone', async () => {
    const run = (locale: string, zone: string): Promise<unknown> =>
      runPlan(['extract', '-q', '-f', 'json', SEEDS[0]], { environment: { LC_ALL: locale, TZ: zone } })
    const settings = [['C', 'UTC'], ['POSIX', 'Asia/Shanghai'], ['zh_CN.GBK', 'Pacific/Kiritimati'], ['tr_TR.UTF-8', 'America/Los_Angeles'], ['xx', 'No/Where']] as const // prettier-ignore
    const [first, ...others] = await Promise.all(settings.map(([locale, zone]) => run(locale, zone)))
    for (const other of others) expect(other).toEqual(first)
  })
})

describe.concurrent('an archive', () => {
  it('names no output outside the folder', async () => {
    await inTemporaryFolder(async (cwd) => {
      const names = ['../../up.txt', '/absolute.txt', 'a/../../beside.txt', '..\\..\\windows.txt', 'inside/ok.txt']
      writeFileSync(join(cwd, 'a.zip'), zipSync(Object.fromEntries(names.map((name) => [name, strToU8(PLAN)]))))
      mkdirSync(join(cwd, 'deep'))
      const { exit, stderr } = await runPlan(['extract', '-q', 'a.zip', '-o', 'deep/out/'], { cwd })
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
      expect([readdirSync(cwd), readdirSync(join(cwd, 'deep'))]).toEqual([['a.zip', 'deep'], ['out']])
      expect(readdirSync(join(cwd, 'deep/out'), { recursive: true }).filter((name) => String(name).endsWith('.yaml'))).toHaveLength(5)
    })
  })
})

const Written = z.looseObject({ source: z.looseObject({ path: z.string() }) })
const pathOf = (line: string): string => Written.parse(JSON.parse(line)).source.path
