import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { outputFormat } from '../../src/cli/output-format.ts'
import { formatNames } from '../../src/render/formats.ts'
import { inTemporaryFolder, runPlan } from './run-plan.ts'

describe('the format of an output', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['plans.xlsx', 'xlsx'],
    ['plans.XLSX', 'xlsx'],
    ['plans.csv', 'csv'],
    ['plans.json', 'json'],
    ['plans.jsonl', 'jsonl'],
    ['plans.md', 'markdown'],
    ['plans.html', 'html'],
    ['plans.htm', 'html'],
    ['plans.yaml', 'yaml'],
    ['plans.yml', 'yaml'],
    ['plans.txt', 'table'],
    ['plans', 'yaml'],
    ['plans.out', 'yaml'],
    ['plans.csv/', 'yaml'],
    ['.csv', 'yaml'],
    ['-', 'yaml'],
    [undefined, 'yaml'],
  ] as const)('of %s is %s', (output, format) => {
    expect(
      outputFormat(
        undefined,
        output === undefined ? output : output === '-' ? output : join(folder, output) + (output.endsWith('/') ? '/' : ''),
        formatNames,
        'yaml',
      ),
    ).toBe(format)
  })

  it('is the one that is asked for, whatever the ending says', () => {
    expect(outputFormat('json', join(folder, 'plans.xlsx'), formatNames, 'yaml')).toBe('json')
    expect(outputFormat('json', join(folder, 'plans.docx'), formatNames, 'yaml')).toBe('json')
  })
})

describe.concurrent('the commands', { timeout: 60_000 }, () => {
  const begins: Readonly<Record<string, string>> = {
    xlsx: 'PK',
    csv: '\ufeff',
    json: '{\n',
    md: '# ',
    html: '<!doctype html>',
    yaml: 'schemaVersion',
  }
  const document = '甲市2024年社区服务行动方案\n\n一、养老服务\n建设老年食堂20家。\n'

  it.each([
    { args: ['extract', '-q', 'a.txt'], endings: ['xlsx', 'csv', 'json', 'md', 'html', 'yaml'] },
    { args: ['diff', 'a.txt', 'b.txt'], endings: ['csv', 'json', 'md', 'html', 'yaml'] },
    { args: ['compare', 'a.txt', 'b.txt'], endings: ['xlsx', 'csv', 'json', 'md', 'html', 'yaml'] },
  ])('$args write what the ending says', async ({ args, endings }) => {
    await inTemporaryFolder(async (cwd) => {
      for (const name of ['a.txt', 'b.txt']) writeFileSync(join(cwd, name), document)
      for (const ending of endings) {
        const run = await runPlan([...args, '-o', `out.${ending}`], { cwd })
        expect({ ...run, ending }).toEqual({ exit: 0, stdout: '', stderr: '', ending })
        const text = readFileSync(join(cwd, `out.${ending}`), 'utf8')
        expect(text.startsWith(begins[ending] ?? '')).toBe(true)
      }
      expect((await runPlan([...args, '-f', 'json', '-o', 'out.csv'], { cwd })).exit).toBe(0)
      expect(readFileSync(join(cwd, 'out.csv'), 'utf8').startsWith('{')).toBe(true)
    })
  })

  it('show their help where none is asked for', async () => {
    const { exit, stdout, stderr } = await runPlan([])
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr.startsWith('Usage: plan ')).toBe(true)
    expect(stderr).toMatch(/\nplan: Unexpected end of the command, expected one of extract, .* \(or --help\)\n$/)
  })
})
