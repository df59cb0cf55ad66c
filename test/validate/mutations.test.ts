import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkText } from './example-files.ts'
import { breakBracket, changeCell, cutFile, doubleSection, dropHeading, type Mutation, shiftDate, swapSections } from './mutate.ts'

const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'))
const texts = new Map(seeds.map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')]))

/** What finds each damage; one of them is enough, since a lost heading also looks like a lost body. */
const damages: readonly (readonly [name: string, mutation: Mutation, rules: readonly string[]])[] = [
  ['a heading is dropped', dropHeading, ['numbering-gap']],
  ['two sections are swapped', swapSections, ['numbering-gap', 'numbering-repeat']],
  ['a section stands twice', doubleSection, ['numbering-repeat', 'repeated-passage', 'numbering-gap']],
  ['a bracket is broken', breakBracket, ['brackets-unbalanced', 'citation-unbalanced', 'numbering-gap', 'numbering-mixed']],
  ['the date is shifted', shiftDate, ['date-conflict', 'document-number-year', 'deadline-before-issue']],
  ['the file is cut', cutFile, ['cut-off']],
]

const marks = async (text: string, rules: readonly string[]): Promise<string[]> =>
  (await checkText(text)).findings.filter(({ rule }) => rules.includes(rule)).map(({ fingerprint }) => fingerprint)

describe.each(damages)('where %s', (_, mutation, rules) => {
  it.each(seeds)('in %s, its rule finds it', async (name) => {
    const text = texts.get(name) ?? ''
    const places = mutation(text)
    if (places.length === 0) return
    const before = new Set(await marks(text, rules))
    await fc.assert(
      fc.asyncProperty(fc.nat(places.length - 1), async (index) => {
        const damaged = places[index]?.() ?? ''
        const found = (await marks(damaged, rules)).filter((mark) => !before.has(mark))
        expect(found, `place ${index}`).not.toEqual([])
      }),
      { numRuns: 12, seed: 5 },
    )
  })
})

const table = readFileSync('fixtures/findings/table.txt', 'utf8')

it('finds a digit that was changed in a table', async () => {
  expect(await marks(table, ['value-conflict'])).toEqual([])
  const places = changeCell(table)
  expect(places.length).toBeGreaterThan(2)
  for (const [index, place] of places.entries()) expect(await marks(place(), ['value-conflict']), `place ${index}`).toHaveLength(1)
})
