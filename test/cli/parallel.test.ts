import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/bundle.ts'
import { inTemporaryFolder } from './run-plan.ts'

const found = spawnSync('parallel', ['--version'], { encoding: 'utf8' })
const without = found.status === 0 && found.stdout.startsWith('GNU parallel') ? null : 'GNU parallel is not installed'

const LINES = 600
const input = Array.from(
  { length: LINES },
  (_, id) => JSON.stringify({ id, text: `某市方案\n一、助餐。建设食堂${id + 1}家。` }) + '\n',
).join('')

// Ends itself as a machine does that is switched off, in every third part, when some of its lines have come out; the next try does the part in full.
const worker = `
import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
const [folder, ...args] = process.argv.slice(2)
const mark = folder + '/killed-' + process.env.PARALLEL_SEQ
const dies = Number(process.env.PARALLEL_SEQ) % 3 === 2 && !existsSync(mark)
if (dies) writeFileSync(mark, '')
const output = dies ? 'pipe' : 'inherit'
const plan = spawn(process.execPath, [${JSON.stringify(join(root, 'bin/plan.js'))}, ...args], { stdio: ['inherit', output, 'inherit'] })
plan.stdout?.once('data', (lines) => process.stdout.write(lines, () => plan.kill('SIGKILL')))
plan.on('exit', (code, signal) => signal === null ? process.exit(code) : process.kill(process.pid, signal))
`

// Another host, as far as parallel sees: ssh HOST -- COMMAND.
const otherHost = `#!/bin/sh
echo "$1" >> "$(dirname "$0")/hosts"
shift
[ "$1" = -- ] && shift
cd / && exec sh -c "$*"
`

interface Place {
  readonly folder: string
  readonly filter: string
  parallel(args: readonly string[], stdin?: string): Promise<{ exit: number | null; stdout: string }>
}

async function inPlace(work: (place: Place) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, 'worker.mjs'), worker)
    writeFileSync(join(folder, 'ssh'), otherHost)
    chmodSync(join(folder, 'ssh'), 0o755)
    await work({
      folder,
      filter: `${process.execPath} ${folder}/worker.mjs ${folder} extract - --format jsonl --input jsonl`,
      parallel: (args, stdin = '') => run(folder, args, stdin),
    })
  })
}

async function run(folder: string, args: readonly string[], stdin: string): Promise<{ exit: number | null; stdout: string }> {
  const child = spawn('parallel', ['--will-cite', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, SHELL: '/bin/sh' },
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: 110_000,
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stdin.end(stdin)
  const exit = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  return { exit, stdout }
}

const killed = (folder: string): number => readdirSync(folder).filter((name) => name.startsWith('killed-')).length

function idsOf(lines: string): unknown[] {
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { id: unknown; plans: { actions: { targets: { value: number }[] }[] }[] })
    .map(({ id, plans }) => [id, plans[0]?.actions[0]?.targets[0]?.value])
}

const whole = Array.from({ length: LINES }, (_, id) => [id, id + 1])

describe.skipIf(without !== null)(
  `the filter of lines under GNU parallel${without === null ? '' : `: ${without}`}`,
  { timeout: 120_000 },
  () => {
    it('loses the lines of a worker that is killed, and says so', async () => {
      await inPlace(async ({ folder, filter, parallel }) => {
        const { exit, stdout } = await parallel(['--pipe', '--block', '8k', '-k', '-j2', filter], input)
        expect(killed(folder)).toBeGreaterThan(0)
        expect(exit).toBe(killed(folder))
        expect(idsOf(stdout).length).toBeLessThan(LINES)
      })
    })

    it('gives every line once and in order when killed workers are tried again', async () => {
      await inPlace(async ({ folder, filter, parallel }) => {
        const { exit, stdout } = await parallel(['--pipe', '--block', '8k', '-k', '-j2', '--retries', '3', filter], input)
        expect(exit).toBe(0)
        expect(killed(folder)).toBeGreaterThan(0)
        expect(idsOf(stdout)).toEqual(whole)
      })
    })

    it('gives the same over several hosts, killed workers included', async () => {
      await inPlace(async ({ folder, filter, parallel }) => {
        const hosts = `1/${folder}/ssh one,1/${folder}/ssh two`
        const { exit, stdout } = await parallel(
          ['--pipe', '--block', '8k', '-k', '--retries', '3', '--sshlogin', hosts, '--env', 'PARALLEL_SEQ', filter],
          input,
        )
        expect(exit).toBe(0)
        expect(killed(folder)).toBeGreaterThan(0)
        expect(idsOf(stdout)).toEqual(whole)
        expect(new Set(readFileSync(join(folder, 'hosts'), 'utf8').split('\n'))).toEqual(new Set(['one', 'two', '']))
      })
    })

    it('goes on with a run that was killed as a whole, and does only what is left', async () => {
      await inPlace(async ({ folder, parallel }) => {
        mkdirSync(join(folder, 'parts'))
        const lines = input.split(/(?<=\n)/)
        for (let part = 0; part < 12; part++)
          writeFileSync(join(folder, 'parts', `${String(part).padStart(2, '0')}.jsonl`), lines.slice(part * 50, part * 50 + 50).join(''))
        const plan = `${process.execPath} ${root}/bin/plan.js extract - --format jsonl --input jsonl`
        const call = ['-j2', '--joblog', 'log', '--resume-failed', `echo {/} >> started; ${plan} -o {.}.plans < {}`]
        const parts = readdirSync(join(folder, 'parts')).map((name) => `parts/${name}`)
        const first = spawn('parallel', ['--will-cite', ...call, ':::', ...parts], { cwd: folder, stdio: 'ignore', detached: true })
        const written = (): string[] => readdirSync(join(folder, 'parts')).filter((name) => name.endsWith('.plans'))
        while (written().length < 3) await wait(20)
        // Its whole group: parallel, the shells and both workers.
        process.kill(-(first.pid ?? 0), 'SIGKILL')
        await new Promise((resolve) => first.on('exit', resolve))
        const before = written().length
        expect(before).toBeLessThan(12)
        expect(await parallel([...call, ':::', ...parts])).toEqual({ exit: 0, stdout: '' })
        const results = written().map((name) => readFileSync(join(folder, 'parts', name), 'utf8'))
        expect(idsOf(results.join(''))).toEqual(whole)
        // Those in hand were begun twice, those that were logged once.
        const started = readFileSync(join(folder, 'started'), 'utf8').split('\n').length - 1
        expect(started).toBeLessThanOrEqual(12 + 2 + 2)
      })
    })
  },
)
