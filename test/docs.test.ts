import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dump, load } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../build/bundle.ts'
import { sheets } from '../src/render/xlsx/sheet-cells.ts'
import { readConfiguration } from '../src/validate/read-configuration.ts'
import { readSidecar } from '../src/validate/read-sidecar.ts'
import { applyChanges } from './docs/apply-changes.ts'
import { serveLibrary } from './browser/serve-library.ts'
import { type Example, examplesOf, firstDifference } from './docs/examples.ts'
import { optionsOf } from './docs/options-of.ts'
import { type Block, readPage } from './docs/read-page.ts'
import { runProgram, typeErrors, writePrograms } from './docs/run-typescript.ts'
import { schemaFields } from './docs/schema-fields.ts'
import { makeWorkplace, type Workplace } from './docs/workplace.ts'
import { noBrowser, startBrowser } from './render/browser.ts'
import { copyRepository, runInCopy } from './source/copy-repository.ts'

const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
const pages = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md', ...docs.map((name) => `docs/${name}`)].map(readPage)
// Those of the page on CI need a repository with branches: they have tests of their own below.
const examples = pages.filter(({ name }) => name !== 'docs/ci.md').flatMap(examplesOf)
const withoutParallel = spawnSync('parallel', ['--version']).status === 0 ? null : 'GNU parallel is not installed'
const COMMANDS = ['extract', 'diff', 'compare', 'validate', 'inspect', 'rules', 'schema'] as const

const { scripts: packageScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

let workplace: Workplace
beforeAll(() => {
  workplace = makeWorkplace()
})
afterAll(() => {
  workplace.remove()
})

describe('an example', () => {
  const isRun = ({ command, output }: Example): boolean => !command.startsWith('npm ') || /\bplan /.test(command) || output !== null
  const needsParallel = ({ command }: Example): boolean => /^parallel |\*\.plans/.test(command)
  const runs = examples.filter((example) => isRun(example) && !(withoutParallel !== null && needsParallel(example)))
  const left = examples.filter((example) => withoutParallel !== null && needsParallel(example))
  if (left.length > 0) it.skip.each(left)(`$place is left out, ${withoutParallel}: $command`, () => undefined)

  // One after the other, in the order of the page: a later one may read what an earlier one wrote.
  it.each(runs)('$place prints what the page shows: $command', { timeout: 30_000 }, ({ command, output }) => {
    const { status, stdout, stderr } = workplace.run(command)
    if (output === null) {
      expect(stderr).not.toMatch(/^error: /m)
      expect([0, 1]).toContain(status)
    } else expect(firstDifference(output, stdout), stdout).toBeNull()
  })

  it.each(examples.filter(({ command }) => command.startsWith('npm ')))('$place names a script that exists: $command', ({ command }) => {
    const name = /^npm (?:run (?:-s )?)?([\w:-]+)/.exec(command)?.[1]
    expect(['install', 'ci', 'pack', ...Object.keys(packageScripts)]).toContain(name)
  })
})

describe('a program in a page', () => {
  const programs = pages.flatMap(({ name, blocks }) =>
    blocks.flatMap((block, index) =>
      block.language === 'ts' && block.text.includes("'policy-plan'") ? [{ name, block, output: outputOf(blocks[index + 1]) }] : [],
    ),
  )
  const fileOf = ({ page, line }: Block): string => `${page.replace(/\W/g, '-')}-${line}.ts`

  beforeAll(() => {
    writePrograms(workplace.folder, new Map(programs.map(({ block }) => [fileOf(block), block.text])))
  })

  it('has types that hold', { timeout: 30_000 }, () => {
    expect(typeErrors(workplace.folder)).toBe('')
  })

  it.each(programs)('of $name at line $block.line runs', { timeout: 30_000 }, ({ block, output }) => {
    const { status, stdout, stderr } = runProgram(workplace.folder, fileOf(block))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    if (output !== null) expect(firstDifference(output, stdout), stdout).toBeNull()
  })
})

describe.skipIf(noBrowser !== null)(`a web page in a page${noBrowser === null ? '' : ` (skipped: ${noBrowser})`}`, () => {
  const shown = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => (block.language === 'html' ? [{ block, output: outputOf(blocks[index + 1]) }] : [])),
  )

  it.each(shown)('of $block.page at line $block.line shows what is under it', { timeout: 60_000 }, async ({ block, output }) => {
    const [browser, served] = await Promise.all([startBrowser(), serveLibrary()])
    try {
      const { page, incidents } = await served.open(browser, block.text)
      await page.setInputFiles('input', [
        ...['heze-2023.txt', 'jining-2023.txt'].map((name) => ({
          name,
          mimeType: 'text/plain',
          buffer: readFileSync(join(root, 'seeds', name)),
        })),
        { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
      ])
      await page.waitForFunction(`document.querySelector('pre').textContent.includes(' | ')`)
      expect(firstDifference(output ?? [], await page.innerText('pre')), await page.innerText('pre')).toBeNull()
      expect(incidents).toEqual([])
    } finally {
      await browser.close()
      served.remove()
    }
  })
})

function outputOf(block: Block | undefined): string[] | null {
  return block?.language === 'text' ? block.text.split('\n') : null
}

describe('an example of help', () => {
  let place: Workplace
  beforeAll(() => {
    place = makeWorkplace()
    // The files that the calls name.
    const line = JSON.stringify({ id: 1, text: '一、发展助餐。2025年底前建设食堂5家。' })
    const set = [
      'mv seeds documents && rm documents/accepted.yaml && cp documents/heze-2023.txt heze.txt && cp documents/jining-2023.txt jining.txt',
      `echo '${line}' > documents.jsonl && printf 'version: 1\\naccepted: []\\n' > accepted.yaml && git init -q && git add documents`,
      'git -c user.name=a -c user.email=a@b.c commit -qm documents && git update-ref refs/remotes/origin/main HEAD',
    ]
    expect(place.run(set.join(' && '))).toMatchObject({ status: 0, stderr: '' })
  })
  afterAll(() => {
    place.remove()
  })

  it.each(COMMANDS)('of plan %s runs', { timeout: 60_000 }, (command) => {
    const [english, chinese] = ['en', 'zh'].map((language) =>
      place
        .run(`plan ${command} --help --lang ${language}`)
        .stdout.split('\n')
        .filter((line) => line.startsWith('  plan ')),
    )
    expect(english?.length).toBeGreaterThan(0)
    expect(chinese).toEqual(english)
    for (const call of english ?? []) {
      const { status, stderr } = place.run(call)
      expect(`${call}: ${stderr}`).not.toMatch(/plan: |Unexpected [^ ]+ beside/)
      expect([0, 1]).toContain(status)
    }
  })
})

describe('an example of CI', () => {
  const { blocks } = readPage('docs/ci.md')
  // The calls of workflows and hooks stand inside them.
  const calls = blocks.flatMap(({ language, text, line }) =>
    text.split('\n').flatMap((each, index) => {
      const call = (language === 'sh' ? /^(?:exec )?(npx .*)/ : /^\s*(?:- run|run|entry): (npx .*)/).exec(each)?.[1]
      return call === undefined ? [] : [{ line: line + 1 + index, call }]
    }),
  )
  const block = (start: string): string => blocks.find(({ text }) => text.startsWith(start))?.text ?? ''
  let place: Workplace
  beforeAll(() => {
    place = makeWorkplace()
    const set =
      'git init -q && git add seeds && git -c user.name=a -c user.email=a@b.c commit -qm seeds && git update-ref refs/remotes/origin/main HEAD'
    expect(place.run(`${set} && plan extract -q seeds/heze-2023.txt -o out.yaml`)).toMatchObject({ status: 0, stderr: '' })
  })
  afterAll(() => {
    place.remove()
  })

  it.each(calls)('at line $line runs: $call', { timeout: 30_000 }, ({ call }) => {
    const { status, stderr } = place.run(call, { GITHUB_BASE_REF: 'main' })
    expect(stderr).not.toMatch(/Unexpected|fatal/)
    expect([0, 1]).toContain(status)
  })

  it('is a configuration, a sidecar, a workflow and a hook', () => {
    expect(readConfiguration(block('rules:'))).not.toHaveProperty('problem')
    const { title, jurisdiction, year, encoding } = load(block('title:')) as Record<string, unknown>
    expect(
      readSidecar(new TextEncoder().encode(dump({ title, jurisdiction, year, encoding, sha256: '0'.repeat(64), origin: 'x' }))),
    ).not.toHaveProperty('problem')
    expect(load(block('name:'))).toHaveProperty('jobs.validate.steps')
    expect(load(block('repos:'))).toHaveProperty('repos.0.hooks.0.entry')
    expect(calls.length).toBe(8)
  })
})

describe('an example of another engine', () => {
  const { blocks } = readPage('docs/scaling-out.md')
  const lines = [1, 2, 3].map((id) => JSON.stringify({ id, text: '一、发展助餐。2025年底前建设食堂5家。' }) + '\n')

  it('runs as a task of an array, and is not run again', { timeout: 30_000 }, () => {
    const script = blocks.find(({ language }) => language === 'slurm')?.text ?? ''
    mkdirSync(join(workplace.folder, 'parts'), { recursive: true })
    for (const name of readdirSync(join(workplace.folder, 'parts'))) rmSync(join(workplace.folder, 'parts', name))
    for (const [index, line] of lines.entries()) writeFileSync(join(workplace.folder, 'parts', `${index}.jsonl`), line)
    const run = (): unknown => workplace.run(script, { SLURM_ARRAY_TASK_ID: '1' })
    expect(run()).toMatchObject({ status: 0, stdout: '', stderr: '' })
    const written = join(workplace.folder, 'parts', '1.jsonl.plans')
    expect(readFileSync(written, 'utf8')).toMatch(/^\{"id":2,"plans":\[\{/)
    writeFileSync(written, 'done')
    run()
    expect(readFileSync(written, 'utf8')).toBe('done')
    expect(readdirSync(join(workplace.folder, 'parts')).filter((name) => name.endsWith('.plans'))).toEqual(['1.jsonl.plans'])
  })

  it('runs as what a pipe starts, without a shell', () => {
    const script = blocks.find(({ language }) => language === 'python')?.text ?? ''
    const command = /\.pipe\("([^"]+)"/.exec(script)?.[1] ?? ''
    expect(command).toMatch(/^[\w -]+$/)
    const { status, stdout, stderr } = workplace.run(command, {}, lines.join(''))
    expect({ status, stderr, lines: stdout.split('\n').length - 1 }).toEqual({ status: 0, stderr: '', lines: 3 })
  })
})

describe('the changes that a page shows', () => {
  it('hold in a copy of the repository', { timeout: 180_000 }, () => {
    const copy = copyRepository()
    try {
      applyChanges(readPage('docs/extending.md').blocks, copy)
      const run = (script: string, ...args: string[]): string => runInCopy(copy, script, ...args)
      expect(run('typescript/bin/tsc', '-p', '.')).toBe('')
      const tests = ['documents', 'recognize/phrases', 'validate/rules', 'lexicon/measure-words', 'lexicon/departments']
      const named = '青田|减半|percentage-too-precise|畦|low-altitude-economy|a file for each rule'
      // Two phrases, a document of one plan, a rule with its four tests and the list of all, a measure word, a department.
      expect(run('vitest/vitest.mjs', 'run', ...tests.map((name) => `test/${name}.test.ts`), '-t', named)).toMatch(/Tests {2}10 passed/)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })
})

describe('the pages', () => {
  // What is shown is run, applied or read by a test above, each block of the page on rules by that of the rules; there is no other kind.
  const tested: Readonly<Record<string, readonly string[]>> = {
    // Generated from the code, as the one on rules is.
    'docs/api.md': ['typescript'],
    'docs/ci.md': ['sh', 'yaml'],
    'docs/extending.md': ['diff', 'text', 'ts', 'yaml'],
    'docs/library.md': ['html', 'text', 'ts'],
    'docs/rules.md': ['text'],
    'docs/scaling-out.md': ['console', 'python', 'sh', 'slurm'],
  }

  it.each(pages)('$name shows nothing that no test runs', ({ name, blocks, prose }) => {
    const known = tested[name] ?? ['console', 'sh', 'ts']
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([])
    const programs = blocks.filter(
      ({ language, text }) => language === 'ts' && name !== 'docs/extending.md' && !text.includes("'policy-plan'"),
    )
    expect(programs).toEqual([])
    const created = blocks.filter(({ language, label }) => name === 'docs/extending.md' && language !== 'diff' && !label.endsWith('new:'))
    expect(created).toEqual([])
    // Scripts and files that the prose names.
    const words = prose.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''))
    const scripts = words.flatMap((word) => /^npm run (?:-s )?([\w:-]+)/.exec(word)?.[1] ?? [])
    expect(scripts.filter((script) => !(script in packageScripts))).toEqual([])
    const tests = words.flatMap((word) => /^npx vitest run (\S+)/.exec(word)?.[1] ?? [])
    expect(tests.filter((test) => !existsSync(join(root, test)))).toEqual([])
  })

  const [english, chinese] = ['README.md', 'README.zh-CN.md'].map(readPage)

  it('are in step in both languages: headings, blocks, tables, pictures', () => {
    const shape = (page: typeof english): unknown => ({
      headings: page?.headings.map(({ level }) => level),
      blocks: page?.blocks.map(({ language }) => language),
      commands: page && examplesOf(page).map(({ command }) => command.replace(/ --lang \w+/, '')),
      programs: page?.blocks.filter(({ language }) => language === 'ts').map(({ text }) => text),
      rows: page?.prose.filter((line) => line.startsWith('|')).length,
      figures: page?.prose.filter((line) => line.startsWith('|')).map((line) => (line.match(/\d\.\d{3}/g) ?? []).join(' ')),
      pictures: page?.prose.flatMap((line) => /^!\[[^\]]+\]\(([^)]+)\)/.exec(line)?.[1] ?? []),
      items: page?.prose.filter((line) => line.startsWith('- ')).length,
    })
    expect(shape(chinese)).toEqual(shape(english))
  })

  it.each(pages)('$name links to files that are there', ({ name, prose }) => {
    const links = prose.flatMap((line) => [...line.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? ''))
    const missing = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(root, dirname(name), link)))
    expect(missing).toEqual([])
  })

  it.each(COMMANDS)('name every option of plan %s, and no other', (command) => {
    const options = optionsOf(workplace.run(`plan ${command} --help`).stdout)
    for (const page of [english, chinese]) {
      const row = page?.prose.find((line) => line.startsWith(`| \`plan ${command} `)) ?? ''
      const named = new Set([...row.matchAll(/`(--[a-z-]+)/g)].map(([, option]) => option))
      expect([...named].sort()).toEqual(options.filter((option) => option !== '--help' && option !== '--lang').sort())
    }
  })
})

describe('the page on the output', () => {
  const sections = new Map<string, string[]>()
  let section: string[] = []
  for (const line of readPage('docs/output.md').prose) {
    const heading = /^## (\w+)/.exec(line)?.[1]
    if (heading !== undefined) sections.set(heading, (section = []))
    else if (line.startsWith('| `')) section.push(line)
  }
  const definitions = [
    ...schemaFields('plan.schema.json'),
    ...schemaFields('comparison.schema.json'),
    ...schemaFields('line.schema.json').filter(({ name }) => /Line/.test(name)),
  ]
  const fieldsOf = (name: string): readonly string[] => definitions.find((each) => each.name === name)?.fields ?? []
  const base = new Map([
    ['ComparedTarget', 'Target'],
    ['MatrixCell', 'ComparedTarget'],
  ])

  it.each(definitions)('tells every field of $name, and every word of its lists', ({ name, fields, words }) => {
    const known = new Set(fieldsOf(base.get(name) ?? ''))
    const rows = sections.get(name) ?? []
    expect(rows.map((row) => /^\| `(\w+)`/.exec(row)?.[1])).toEqual(fields.filter((field) => !known.has(field)))
    if (known.size === 0 && name !== 'MatrixRow') expect(words.filter((word) => !rows.join('').includes(`\`${word}\``))).toEqual([])
  })

  it('tells of nothing else', () => {
    expect([...sections.keys()].filter((name) => fieldsOf(name).length === 0)).toEqual(['Workbook'])
  })

  it('tells every column of workbooks and CSV', () => {
    const rows = sections.get('Workbook') ?? []
    for (const { columns } of Object.values(sheets))
      for (const { name } of columns) expect(rows.some((row) => row.startsWith(`| \`${name}\` | `))).toBe(true)
    expect(rows.some((row) => row.startsWith('| `leftValue`, `rightValue` | '))).toBe(true)
  })
})

describe('the comparison with what was printed', () => {
  it('allows a marked excerpt and nothing else', () => {
    expect(firstDifference(['a', '…', 'd'], 'a\nb\nc\nd\n')).toBeNull()
    expect(firstDifference(['a', '…'], 'a\nb\n')).toBeNull()
    expect(firstDifference(['ab…'], 'abc\n')).toBeNull()
    expect(firstDifference(['a'], 'a\nb\n')).not.toBeNull()
    expect(firstDifference(['a', '…', 'b', 'd'], 'a\nb\nc\nd\n')).not.toBeNull()
    expect(firstDifference(['b'], 'a\n')).not.toBeNull()
  })
})
