import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/bundle.ts'
import { ExtractedLine } from '../../src/model/extracted-line.ts'
import { splitLines } from '../../src/cli/lines/split-lines.ts'
import { inTemporaryFolder, runPlan } from './run-plan.ts'

const CALL = ['extract', '-', '--format', 'jsonl', '--input', 'jsonl']
const TEXT = '某市养老服务工作方案\n一、发展助餐。年底前建设食堂5家。'

/** What each line of the input gave: its id, and how many targets there are or the code of the error. */
async function outcomes(stdin: string | Uint8Array): Promise<[unknown, number | string][]> {
  const { exit, stdout } = await runPlan(CALL, { stdin })
  expect(exit).toBe(0)
  return linesOf(stdout).map(({ id, plans, error }) => [
    id,
    error?.code ?? plans.flatMap(({ actions }) => actions.flatMap(({ targets }) => targets)).length,
  ])
}

function linesOf(stdout: string): ExtractedLine[] {
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true)
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => ExtractedLine.parse(JSON.parse(line)))
}

const line = (id: unknown, text: unknown = TEXT): string => JSON.stringify({ id, text })

describe.concurrent('the filter of lines', { timeout: 120_000 }, () => {
  it('gives one line for each, in their order, with the id as it came', async () => {
    expect(await outcomes(`${line('b')}\n${line(7)}\n${line('a')}\n${JSON.stringify({ text: TEXT, more: [1] })}\n`)).toEqual([
      ['b', 1],
      [7, 1],
      ['a', 1],
      [null, 1],
    ])
  })

  it('gives an error for a bad line, and goes on', async () => {
    const lines = [
      '{"id": "cut", "text": "某市',
      '',
      '[1]',
      '"text"',
      'null',
      '{"id": "without"}',
      line('number', 5),
      line('null', null),
      line('empty', ''),
      line('blank', ' \n\u3000'),
      line({ a: 1 }),
      '{"id": 9007199254740993, "text": "x"}',
      line('binary', 'a\0b'),
      line('good'),
    ]
    expect(await outcomes(lines.join('\n'))).toEqual([
      [null, 'not-json'],
      [null, 'not-json'],
      [null, 'no-object'],
      [null, 'no-object'],
      [null, 'no-object'],
      ['without', 'bad-text'],
      ['number', 'bad-text'],
      ['null', 'bad-text'],
      ['empty', 'empty'],
      ['blank', 'blank'],
      [null, 'bad-id'],
      [null, 'bad-id'],
      ['binary', 'nul'],
      ['good', 1],
    ])
  })

  it('names the line, and says in the end how many failed', async () => {
    const { stdout, stderr } = await runPlan(CALL, { stdin: `${line(1)}\n\n${line(3)}\n{` })
    expect(linesOf(stdout).map(({ error }) => error?.line ?? null)).toEqual([null, 2, null, 4])
    expect(stderr).toBe('plan: 2 of 4 lines gave no plan\n')
    expect((await runPlan([...CALL, '-q'], { stdin: '{' })).stderr).toBe('')
  })

  it('reads lines that end in CRLF, a last one without an end, and none at all', async () => {
    expect(await outcomes(`\ufeff${line(1)}\r\n${line(2)}\r\n${line(3)}`)).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ])
    expect(await outcomes('')).toEqual([])
    expect(await outcomes('\n')).toEqual([[null, 'not-json']])
  })

  it('gives an error for bytes that are no UTF-8', async () => {
    const bad = Buffer.concat([Buffer.from('{"id":1,"text":"'), Buffer.from([0xb2, 0xe2]), Buffer.from('"}\n')])
    expect(await outcomes(Buffer.concat([bad, Buffer.from(line(2)), Buffer.from('\n'), bad]))).toEqual([
      [null, 'not-utf-8'],
      [2, 1],
      [null, 'not-utf-8'],
    ])
  })

  it.each(['', '\ufeff', '\ud800\r\n'])('counts places in the text as it was handed over: %j before it', async (before) => {
    const text = before + TEXT
    const { stdout } = await runPlan(CALL, { stdin: line(1, text) })
    const [target] = linesOf(stdout)[0]?.plans[0]?.actions[0]?.targets ?? []
    expect(target && text.slice(target.span.start, target.span.end)).toBe('5家')
  })

  it('answers each line before the next one comes', async () => {
    const filter = start()
    try {
      for (const id of [1, 2, 3]) {
        const answer = nextLine(filter.stdout)
        filter.stdin.write(line(id) + '\n')
        expect(linesOf(await answer).map((extracted) => extracted.id)).toEqual([id])
      }
    } finally {
      filter.kill()
    }
  })

  it('ends without a word when its reader is gone', async () => {
    const filter = start()
    let stderr = ''
    filter.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    filter.stdin.on('error', () => undefined)
    const feed = setInterval(() => filter.stdin.write(`${line('x')}\n`.repeat(20)), 5)
    filter.stdout.once('data', () => filter.stdout.destroy())
    const exit = await new Promise((resolve) => filter.on('close', resolve))
    clearInterval(feed)
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
  })

  it('writes a file that is whole or not there', async () => {
    await inTemporaryFolder(async (cwd) => {
      const { exit, stdout } = await runPlan([...CALL, '-o', 'out.jsonl'], { cwd, stdin: `${line(1)}\n${line(2)}\n` })
      expect({ exit, stdout }).toEqual({ exit: 0, stdout: '' })
      expect(linesOf(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).map(({ id }) => id)).toEqual([1, 2])
      const filter = start('-o', join(cwd, 'killed.jsonl'))
      filter.stdin.write(line(1) + '\n')
      // What has been written in part is there under another name.
      while (!readdirSync(cwd).some((name) => name.endsWith('.tmp') && statSync(join(cwd, name)).size > 0)) await wait(10)
      filter.kill('SIGTERM')
      await new Promise((resolve) => filter.on('exit', resolve))
      expect(readdirSync(cwd)).toEqual(['out.jsonl'])
      mkdirSync(join(cwd, 'folder'))
      expect(await runPlan([...CALL, '-o', 'folder'], { cwd, stdin: line(1) })).toMatchObject({
        exit: 2,
        stderr: 'plan: folder: a folder, expected a file to write to\n',
      })
    })
  })

  it.each([
    { args: ['a.txt', '--input', 'jsonl'], says: 'Unexpected a.txt beside --input jsonl, expected - (lines are read from stdin)' },
    { args: ['-', '--input', 'jsonl', '-f', 'yaml'], says: 'Unexpected --format yaml beside --input jsonl, expected jsonl' },
    {
      args: ['-', '--input', 'jsonl', '-j', '2'],
      says: 'Unexpected --jobs beside --input jsonl, expected none: start one process for each core',
    },
    {
      args: ['-', '--input', 'jsonl', '--encoding', 'gbk'],
      says: 'Unexpected --encoding beside --input jsonl, expected none: the lines are UTF-8',
    },
    {
      args: ['-', '--input', 'jsonl', '--resume'],
      says: 'Unexpected --resume beside --input jsonl, expected none: what runs the filter starts it again',
    },
    { args: ['-', '--input', 'csv'], says: 'Unexpected kind of input csv, expected documents or jsonl' },
  ])('refuses $args', async ({ args, says }) => {
    expect(await runPlan(['extract', ...args])).toEqual({ exit: 2, stdout: '', stderr: `plan: ${says}\n` })
  })
})

// One after the other, since each sends megabytes through.
describe('the filter of many lines and long ones', { timeout: 120_000 }, () => {
  it('reads a long line, and over one that is too long', async () => {
    const long = line('long', TEXT + '建'.repeat(2_000_000))
    expect(await outcomes(`${line(1)}\n${long}\n${'x'.repeat(70 * 2 ** 20)}\n${line(4)}\n`)).toEqual([
      [1, 1],
      ['long', 1],
      [null, 'too-long'],
      [4, 1],
    ])
  })

  it('reads no more than its reader takes, and loses nothing', async () => {
    const filter = start()
    const chunk = `${line('x')}\n`.repeat(1000)
    // Nobody reads stdout: once what lies between is full, a chunk is not taken any more.
    let taken = 0
    let last = write(filter.stdin, chunk)
    while (taken < 100 && (await Promise.race([last, idle(2000)]))) {
      taken++
      last = write(filter.stdin, chunk)
    }
    expect(taken).toBeLessThan(20)
    let lines = 0
    filter.stdout.on('data', (bytes: Buffer) => (lines += bytes.filter((byte) => byte === 0x0a).length))
    filter.stdin.end()
    await new Promise((resolve) => filter.on('close', resolve))
    expect(lines).toBe((taken + 1) * 1000)
  })

  it('needs no more memory for 20,000 lines than for one', async () => {
    // What a line left behind on the heap, however little, would not fit: what goes through is several times as large.
    const filter = start()
    let bytes = 0
    let lines = 0
    filter.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      lines += chunk.filter((byte) => byte === 0x0a).length
    })
    for (let count = 0; count < 40; count++) await write(filter.stdin, `${line('x', TEXT.repeat(4))}\n`.repeat(500))
    const peak = peakOf(filter.pid)
    filter.stdin.end()
    const exit = await new Promise((resolve) => filter.on('close', resolve))
    expect({ exit, lines }).toEqual({ exit: 0, lines: 20_000 })
    expect(bytes).toBeGreaterThan(50 * 2 ** 20)
    expect(peak).toBeLessThan(250 * 2 ** 20)
  })
})

describe('splitting into lines', () => {
  const split = async (chunks: readonly string[], longest = 10): Promise<(string | null)[]> => {
    const lines: (string | null)[] = []
    for await (const bytes of splitLines(streamOf(chunks), longest)) lines.push(bytes && Buffer.from(bytes).toString())
    return lines
  }

  it.each([
    { chunks: ['a\nb\n'], lines: ['a', 'b'] },
    { chunks: ['a', 'b\nc', '\n\n', 'd'], lines: ['ab', 'c', '', 'd'] },
    { chunks: ['0123456789\n', '0123456789', 'x', '\nok\n', '0123456789x'], lines: ['0123456789', null, 'ok', null] },
    { chunks: ['', '\n', ''], lines: [''] },
    { chunks: [], lines: [] },
  ])('gives $lines for $chunks', async ({ chunks, lines }) => {
    expect(await split(chunks)).toEqual(lines)
  })
})

async function* streamOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk))
}

// With less room on the heap than the tests send through.
function start(...more: string[]): ChildProcessWithoutNullStreams {
  const args = ['--max-old-space-size=40', join(root, 'bin', 'plan.js'), ...CALL, ...more]
  return spawn(process.execPath, args, { stdio: 'pipe', timeout: 110_000 })
}

/** What is read until a line has ended, in however many pieces it comes. */
function nextLine(stdout: Readable): Promise<string> {
  return new Promise((resolve) => {
    let read = ''
    const take = (chunk: Buffer): void => {
      read += chunk.toString()
      if (!read.endsWith('\n')) return
      stdout.off('data', take)
      resolve(read)
    }
    stdout.on('data', take)
  })
}

function write(stdin: Writable, text: string): Promise<true> {
  return new Promise((resolve) => stdin.write(text, () => resolve(true)))
}

async function idle(milliseconds: number): Promise<false> {
  await wait(milliseconds)
  return false
}

/** The most memory that a process has had, in bytes; 0 where the system does not say. */
function peakOf(pid: number | undefined): number {
  const status = `/proc/${pid}/status`
  return existsSync(status) ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) * 1024 : 0
}
