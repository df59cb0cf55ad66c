import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../build/bundle.ts'
import { applyChanges } from './docs/apply-changes.ts'
import { examplesOf, firstDifference } from './docs/examples.ts'
import { optionsOf } from './docs/options-of.ts'
import { type Block, readPage } from './docs/read-page.ts'
import { runProgram, typeErrors, writePrograms } from './docs/run-typescript.ts'
import { schemaFields } from './docs/schema-fields.ts'
import { makeWorkplace, type Workplace } from './docs/workplace.ts'
import { copyRepository, runInCopy } from './source/copy-repository.ts'

const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
const pages = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md', ...docs.map((name) => `docs/${name}`)].map(readPage)
// Calls that need a repository with branches, or files of the reader’s own.
const NOT_RUN = new Set(['docs/ci.md', 'docs/rules.md'])
const examples = pages.filter(({ name }) => !NOT_RUN.has(name)).flatMap(examplesOf)
const COMMANDS = ['extract', 'diff', 'compare', 'validate', 'inspect', 'rules', 'schema'] as const

let workplace: Workplace
beforeAll(() => {
  workplace = makeWorkplace()
})
afterAll(() => {
  workplace.remove()
})

describe('an example', () => {
  const runs = examples.filter(({ command, output }) => /\bplan /.test(command) || output !== null)

  // One after the other, in the order of the page: a later one may read what an earlier one wrote.
  it.each(runs)('$place prints what the page shows: $command', { timeout: 30_000 }, ({ command, output }) => {
    const { status, stdout, stderr } = workplace.run(command)
    if (output === null) {
      expect(stderr).not.toMatch(/^error: /m)
      expect([0, 1]).toContain(status)
    } else expect(firstDifference(output, stdout), stdout).toBeNull()
  })

  it.each(examples.filter(({ command }) => command.startsWith('npm ')))('$place names a script that exists: $command', ({ command }) => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    const name = /^npm (?:run (?:-s )?)?([\w:-]+)/.exec(command)?.[1]
    expect(['install', 'ci', 'pack', ...Object.keys(scripts)]).toContain(name)
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

function outputOf(block: Block | undefined): string[] | null {
  return block?.language === 'text' ? block.text.split('\n') : null
}

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
  const [english, chinese] = ['README.md', 'README.zh-CN.md'].map(readPage)

  it('are in step in both languages: headings, blocks, tables, pictures', () => {
    const shape = (page: typeof english): unknown => ({
      headings: page?.headings.map(({ level }) => level),
      blocks: page?.blocks.map(({ language }) => language),
      commands: page && examplesOf(page).map(({ command }) => command.replace(/ --lang \w+/, '')),
      programs: page?.blocks.filter(({ language }) => language === 'ts').map(({ text }) => text),
      rows: page?.prose.filter((line) => line.startsWith('|')).length,
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
  const definitions = [...schemaFields('plan.schema.json'), ...schemaFields('comparison.schema.json')]
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
    expect([...sections.keys()].filter((name) => fieldsOf(name).length === 0)).toEqual([])
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
