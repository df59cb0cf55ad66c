import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/bundle.ts'
import { inTemporaryFolder, runPlan } from './run-plan.ts'

const version = z.looseObject({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version
const PLAN = '一、养老服务。年底前改造不少于4500户。\n'

describe.concurrent('the installed command', { timeout: 120_000 }, () => {
  it.each(['--version', '-V'])('prints its version for %s', async (flag) => {
    expect(await runPlan([flag])).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('answers --version where nothing is built', async () => {
    await withoutBundle(async (folder) => {
      expect(await runPlan(['--version'], { package: folder })).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' })
    })
  })

  it('says what to run where nothing is built', async () => {
    await withoutBundle(async (folder) => {
      const { exit, stdout, stderr } = await runPlan(['extract', 'a.txt'], { package: folder })
      expect({ exit, stdout, lines: stderr.split('\n').length }).toEqual({ exit: 2, stdout: '', lines: 2 })
      expect(stderr).toContain('npm run build')
    })
  })

  it('keeps the compiled code of an extraction, and does without it where it cannot be kept', async () => {
    await inTemporaryFolder(async (folder) => {
      install(folder)
      const caches = (): string[] => readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.cache'))
      const run = (): Promise<unknown> => runPlan(['extract', '-q', '-'], { package: folder, stdin: PLAN })
      const first = await run()
      expect(caches()).toHaveLength(1)
      expect(await run()).toEqual(first)
      writeFileSync(join(folder, 'dist', caches()[0] ?? ''), 'no compiled code')
      expect(await run()).toEqual(first)
      const taken = join(folder, 'dist', caches()[0] ?? '')
      rmSync(taken)
      mkdirSync(taken)
      expect(await run()).toEqual(first)
      expect(readdirSync(join(folder, 'dist'))).toHaveLength(2)
    })
  })

  it.each([
    { language: 'en', title: 'Usage: plan' },
    { language: 'zh', title: '用法： plan' },
  ])('shows help in $language', async ({ language, title }) => {
    const { exit, stdout, stderr } = await runPlan(['--help', '--lang', language])
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toContain(title)
    for (const command of ['extract', 'inspect', 'schema']) expect(stdout).toContain(`  ${command} `)
  })

  it('prints the published schema', async () => {
    const { stdout } = await runPlan(['schema'])
    expect(stdout).toBe(readFileSync(join(root, 'schemas', 'plan.schema.json'), 'utf8'))
  })

  it('prints YAML by default, as it prints JSON', async () => {
    const [yaml, json] = await Promise.all(['yaml', 'json'].map((format) => runPlan(['extract', '-q', '-f', format, '-'], { stdin: PLAN })))
    expect(load(yaml?.stdout ?? '')).toEqual(JSON.parse(json?.stdout ?? ''))
  })

  it('prints an array where several files are asked for, though one fails', async () => {
    await inTemporaryFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN)
      const { exit, stdout } = await runPlan(['extract', '-q', '-f', 'json', 'a.txt', 'b.txt'], { cwd })
      expect(exit).toBe(2)
      expect(JSON.parse(stdout)).toMatchObject([{ source: { path: 'a.txt' } }])
    })
  })

  it('says on stderr what is odd in a document and where, unless it is to be quiet', async () => {
    const stdin = Buffer.from(PLAN + '民').subarray(0, -1)
    const { exit, stderr } = await runPlan(['extract', '-'], { stdin })
    expect(exit).toBe(0)
    expect(stderr).toContain('-:2:1 cut-character The file ends inside a character, which was left out.\n')
    expect((await runPlan(['extract', '-q', '-'], { stdin })).stderr).toBe('')
  })

  it.each([[], ['--lines'], ['--readings']])('inspects a document %s', async (...flags) => {
    const { exit, stdout, stderr } = await runPlan(['inspect', '-', ...flags], { stdin: PLAN })
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toMatch(/\n$/)
  })

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [join(root, 'bin', 'plan.js'), 'extract', '-q', 'seeds'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.stdout.once('data', () => child.stdout.destroy())
    const exit = await new Promise((resolve) => child.on('close', resolve))
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
  })
})

async function withoutBundle(work: (folder: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    for (const name of ['package.json', 'bin']) cpSync(join(root, name), join(folder, name), { recursive: true })
    await work(folder)
  })
}

function install(folder: string): void {
  for (const name of ['package.json', 'bin', 'dist/plan.cjs']) cpSync(join(root, name), join(folder, name), { recursive: true })
}
