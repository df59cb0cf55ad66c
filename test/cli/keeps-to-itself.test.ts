import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/bundle.ts'
import { buildDocx } from '../decode/build-docx.ts'
import { buildPdf } from '../decode/build-pdf.ts'
import { inTemporaryFolder } from './run-plan.ts'

const LINE = '一、养老服务。年底前改造不少于4500户。'

const calls = [
  ['extract', '-q', 'seeds', '-j', '2', '-f', 'xlsx', '-o', 'out/plans.xlsx'],
  ['extract', '-q', 'seeds', '-f', 'html', '-o', 'out/pages/'],
  ['extract', '-q', 'a.pdf', 'a.docx', 'a.html', '-f', 'jsonl', '-o', 'out/plans.jsonl'],
  ['extract', '-q', 'seeds'],
  ['diff', 'seeds/heze-2023.txt', 'seeds/jining-2023.txt', '-f', 'html', '-o', 'out/diff.html'],
  ['compare', 'seeds', '-q', '-f', 'xlsx', '-o', 'out/compare.xlsx'],
  ['validate', 'seeds', '-f', 'sarif', '-o', 'out/report.sarif'],
  ['inspect', 'seeds/heze-2023.txt', '--readings'],
  ['rules'],
  ['schema', 'plan'],
].map((args) => ({ call: args.join(' '), args }))

/** A folder with documents and `out/`, and a package of its own that nothing has run. */
async function inWorkplace(work: (cwd: string, folder: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (base) => {
    const folder = join(base, 'package')
    for (const name of ['package.json', 'bin', 'dist'])
      cpSync(join(root, name), join(folder, name), { recursive: true, filter: (path) => !path.endsWith('.cache') })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const cwd = join(base, 'work')
    mkdirSync(join(cwd, 'out'), { recursive: true })
    cpSync(join(root, 'seeds'), join(cwd, 'seeds'), { recursive: true })
    writeFileSync(join(cwd, 'a.pdf'), buildPdf([[{ x: 72, y: 700, text: LINE }]]))
    writeFileSync(join(cwd, 'a.docx'), buildDocx({ body: `<w:p><w:r><w:t>${LINE}</w:t></w:r></w:p>` }))
    writeFileSync(join(cwd, 'a.html'), `<p>${LINE}</p><img src="http://127.0.0.1:9/"><link rel="stylesheet" href="http://127.0.0.1:9/">`)
    await work(cwd, folder)
  })
}

function run(command: string, args: readonly string[], cwd: string): Promise<{ exit: number | null; stderr: string }> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env['PATH'] } })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  return new Promise((done, fail) => child.on('close', (exit) => done({ exit, stderr })).on('error', fail))
}

describe.concurrent('the command', { timeout: 120_000 }, () => {
  it.each(calls)('asks for nothing that reaches another computer or program: $call', async ({ args }) => {
    await inWorkplace(async (cwd, folder) => {
      const watch = join(root, 'test/cli/watch-modules.cjs')
      const ended = await run(process.execPath, ['--require', watch, join(folder, 'bin/plan.js'), ...args], cwd)
      expect(ended).toEqual({ exit: 0, stderr: '' })
    })
  })

  it('is watched indeed', async () => {
    await inWorkplace(async (cwd, folder) => {
      spawnSync('git', ['init', '-q', cwd])
      const watch = join(root, 'test/cli/watch-modules.cjs')
      const { stderr } = await run(
        process.execPath,
        ['--require', watch, join(folder, 'bin/plan.js'), 'validate', '--changed', 'HEAD', 'seeds'],
        cwd,
      )
      expect(stderr).toContain('asked for node:child_process\n')
    })
  })

  const permission = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'

  it.each(calls)('needs to write nothing but its output: $call', async ({ args }) => {
    await inWorkplace(async (cwd, folder) => {
      const rights = [permission, '--no-warnings', '--allow-worker', '--allow-fs-read=*', `--allow-fs-write=${join(cwd, 'out')}/*`]
      const ended = await run(process.execPath, [...rights, join(folder, 'bin/plan.js'), ...args], cwd)
      expect(ended).toEqual({ exit: 0, stderr: '' })
    })
  })

  const noTrace = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status !== 0

  it.skipIf(noTrace).each(calls)('writes nothing but its output and its own compiled code: $call', async ({ args }) => {
    await inWorkplace(async (cwd, folder) => {
      const log = join(cwd, '..', 'trace')
      const trace = ['-f', '-qq', '-y', '-s', '9000', '-e', 'trace=%file,%network,ftruncate,fchmod', '-o', log]
      const ended = await run('strace', [...trace, process.execPath, join(folder, 'bin/plan.js'), ...args], cwd)
      expect(ended).toEqual({ exit: 0, stderr: '' })
      const { written, reached } = readTrace(readFileSync(log, 'utf8'), cwd)
      const own = new RegExp(`^(?:${cwd}/out(?:/.*)?|${folder}/dist/plan\\.cjs\\.[^/]*\\.cache(?:\\.\\d+)?|/dev/null)$`)
      expect(written.filter((path) => !own.test(path))).toEqual([])
      expect(reached).toEqual([])
      // What is not seen cannot be missed.
      const output = args[args.indexOf('-o') + 1]
      if (args.includes('-o')) expect(written.some((path) => path.startsWith(join(cwd, output ?? '')))).toBe(true)
    })
  })
})

/** The paths that a trace shows to be changed, and the calls that name an address of a network. */
function readTrace(text: string, cwd: string): { written: string[]; reached: string[] } {
  const lines = text.split('\n')
  const changing = lines.filter((line) =>
    /^\d+ +(?:open(?:at)?\(.*O_(?:WRONLY|RDWR|CREAT|TRUNC)|creat|renameat?2?|rename|unlink|mkdir|rmdir|link|symlink|truncate|chmod|fchmod|chown|utime|mknod)/.test(
      line,
    ),
  )
  return {
    written: changing.flatMap((line) => [...line.matchAll(/"([^"]*)"/g)].map(([, path = '']) => resolve(cwd, path))),
    reached: lines.filter((line) => /^\d+ +(?:connect|bind|sendto|sendmsg)\(.*(?:sin6?_addr|AF_INET)/.test(line)),
  }
}
