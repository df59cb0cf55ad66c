import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyRepository, runInCopy } from './source/copy-repository.ts'

describe('npm run new', { timeout: 120_000 }, () => {
  let copy = ''
  const run = (script: string, ...args: string[]): string => runInCopy(copy, script, ...args)
  beforeAll(() => {
    copy = copyRepository()
  })
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true })
  })

  it.each([
    ['recognizer', 'halving', 'new     src/recognize/find-halving.ts', 'new     fixtures/phrases/halving.yaml'],
    ['recognizer', 'doubling', 'new     src/recognize/find-doubling.ts', 'changed src/recognize/recognize-document.ts'],
    ['rule', 'zero-target', 'new     src/validate/rules/zero-target.ts', 'changed src/validate/rules.ts'],
    ['rule', 'half-target', 'new     src/validate/rules/half-target.ts', 'changed src/validate/rules.ts'],
    ['document', 'reading-rooms', 'new     fixtures/documents/reading-rooms.txt', 'new     fixtures/documents/reading-rooms.yaml'],
  ])('makes a %s named %s', (kind, name, ...lines) => {
    const said = run('build/new.ts', kind, name)
    expect(said).not.toMatch(/ exit \d+$/)
    for (const line of lines) expect(said).toContain(line)
  })

  it('leaves a tree that passes all checks but its own tests', () => {
    expect(run('typescript/bin/tsc', '-p', '.')).toBe('')
    expect(run('oxlint/bin/oxlint', '--deny-warnings', 'src', 'test', 'build', 'bin')).toContain('0 warnings and 0 errors')
    expect(run('prettier/bin/prettier.cjs', '--check', 'src', 'test', 'build')).toContain('All matched files use Prettier')
    expect(run('build/generate.ts', '--check')).toBe('')
    expect(readFileSync(join(copy, 'docs/rules.md'), 'utf8')).toContain('`zero-target`')
    const listed = readFileSync(join(copy, 'src/validate/rules.ts'), 'utf8')
    // Behind the last rule on documents, before those on texts and folders.
    expect(listed).toMatch(/^ {2}repeatedPassage,\n {2}zeroTarget,\n {2}halfTarget,$/m)
  })

  it('leaves tests that ask to be written, and no other that fails', () => {
    const tests = ['documents', 'recognize/phrases', 'validate/rules', 'layers'].map((name) => `test/${name}.test.ts`)
    const said = run('vitest/vitest.mjs', 'run', ...tests)
    const failed = [...said.matchAll(/^ *FAIL .*/gm)].map(
      ([line]) => /halving|doubling|zero-target|half-target|reading-rooms|write me/.exec(line)?.[0] ?? line,
    )
    expect([...new Set(failed)].sort()).toEqual(['doubling', 'half-target', 'halving', 'reading-rooms', 'zero-target'])
    expect(said.match(/write me/gi)?.length).toBeGreaterThan(4)
  })

  it.each([
    [['recogniser', 'a'], 'Unexpected recogniser, expected recognizer, rule, document'],
    [[], 'Unexpected end of the call'],
    [['rule', 'Zero Target'], 'Unexpected Zero Target, expected a name such as low-altitude'],
    [['rule', 'no-title'], 'Unexpected no-title, expected a name that is free: src/validate/rules/no-title.ts is there'],
  ])('refuses %j', (args, message) => {
    const said = run('build/new.ts', ...args)
    expect(said).toContain(message)
    expect(said).toMatch(/ exit 2$/)
  })
})
