import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { extractPlans } from '../src/index.ts'
import { repositoryDocuments } from './invariants/documents.ts'
import { fixturePhrases } from './invariants/phrases.ts'
import { checkPatterns, keyOf } from './redos/check-patterns.ts'
import { builtPatterns, patternsOf } from './redos/source-patterns.ts'
import { parseFile, sourceFiles } from './source/source-files.ts'

const Library = z.looseObject({ extractPlans: z.custom<typeof extractPlans>((value) => typeof value === 'function') })

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
      return verdict === null ? [] : [`${file} ${keyOf(pattern)} ${verdict}`]
    })
    expect([...new Set(bad)]).toEqual([])
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
