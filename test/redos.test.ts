import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { extractPlans } from '../src/index.ts'
import { repositoryDocuments } from './invariants/documents.ts'
import { fixturePhrases } from './invariants/phrases.ts'
import { checkPatterns, isUnbounded, keyOf } from './redos/check-patterns.ts'
import { builtPatterns, isStringPattern, loadableFiles, patternsOf } from './redos/source-patterns.ts'
import { parseFile, sourceFiles } from './source/source-files.ts'
import { visitNodes } from './source/visit-nodes.ts'

const Library = z.looseObject({ extractPlans: z.custom<typeof extractPlans>((value) => typeof value === 'function') })

/** Enough of a pattern to find it by. */
const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text)

describe('the regular expressions of the source', () => {
  const literals = sourceFiles().flatMap((file) => patternsOf(file).literals)

  it('are found', () => {
    const file = parseFile('example.ts', 'const a = /x+/g\nconst b = new RegExp(`y${a.source}`)\nconst c = "/z/"')
    expect(patternsOf(file).literals).toEqual([{ file: 'example.ts', pattern: 'x+', flags: 'g' }])
    expect(patternsOf(file).built).toHaveLength(1)
  })

  it('grow no faster than their text', { timeout: 180_000 }, async () => {
    const documents = repositoryDocuments()
    const { patterns, missed } = await builtPatterns((loaded) => {
      const library = Library.parse(loaded)
      for (const { bytes } of documents) library.extractPlans(bytes)
      library.extractPlans(Buffer.from(fixturePhrases().join('\n')))
    })
    expect(missed).toEqual([])
    const all = [...literals, ...patterns]
    const verdicts = await checkPatterns(all)
    const bad = all.flatMap(({ file, ...pattern }) => {
      const verdict = verdicts.get(keyOf(pattern)) ?? null
      return verdict === null ? [] : [`${file} ${short(keyOf(pattern))} ${short(verdict)}`]
    })
    expect([...new Set(bad)], 'measured on a busy machine? run it alone: npx vitest run test/redos.test.ts').toEqual([])
  })

  it.each([
    { pattern: String.raw`a{1,9}[+*]\+\*b?(?:c|d){2}`, unbounded: false },
    { pattern: 'a+', unbounded: true },
    { pattern: '[^]]*', unbounded: true },
    { pattern: '(?:ab){2,}', unbounded: true },
  ])('repeat without end: $pattern $unbounded', ({ pattern, unbounded }) => {
    expect(isUnbounded(pattern)).toBe(unbounded)
  })

  it('are built by RegExp and by nothing else', () => {
    // A string given to match or search becomes a pattern that no test sees.
    const hidden = sourceFiles().flatMap(({ path, parsed }) => {
      const found: string[] = []
      visitNodes(parsed.program, (node) => {
        if (isStringPattern(node)) found.push(`${path}:${node.start}`)
      })
      return found
    })
    expect(hidden).toEqual([])
  })

  it('are built only where the test above loads them', () => {
    const loaded = new Set(loadableFiles().map(({ path }) => path))
    const hidden = sourceFiles().filter((file) => !loaded.has(file.path) && patternsOf(file).built.length > 0)
    expect(hidden.map(({ path }) => path)).toEqual([])
  })

  it('are caught where they can blow up', { timeout: 60_000 }, async () => {
    const verdicts = await checkPatterns([
      { file: '', pattern: '^(?:覆盖率|覆盖|率)+$', flags: '' },
      { file: '', pattern: '\\s+$', flags: 'u' },
      { file: '', pattern: '^\\d{1,4}(?:年|月)$', flags: '' },
    ])
    expect([...verdicts.values()].map((verdict) => verdict?.split(':')[0] ?? null)).toEqual(['exponential', '2nd degree polynomial', null])
  })
})
