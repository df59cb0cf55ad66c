import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { extractDocumentFacts } from '../../src/extract/document/extract-document-facts.ts'
import { referenceYear } from '../../src/extract/document/reference-year.ts'
import { splitParts } from '../../src/extract/document/split-parts.ts'
import { DocumentFacts } from '../../src/model/document.ts'
import { parse } from '../../src/parse/parse.ts'

interface Case {
  readonly name: string
  readonly text: string
  readonly asOf?: string
  /** Facts by key; those left out are not looked at. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** The parts of the file: where each begins, and facts of it. */
  readonly parts?: readonly Readonly<Record<string, unknown>>[]
}

const folder = new URL('../../fixtures/document-facts/', import.meta.url)
const cases = readdirSync(folder).flatMap((file) => load(readFileSync(new URL(file, folder), 'utf8')) as Case[])

const bare = (text: string): string =>
  text
    .replace(/[\s\u3000]/g, '')
    .replace(/[(（]/g, '（')
    .replace(/[)）]/g, '）')
    .replaceAll('－', '-')

/** A fact in the short form that a fixture may give it: a place by its name, citations without their spans. */
function shown(facts: DocumentFacts, key: string, wanted: unknown, asOf: string | undefined): unknown {
  if (key === 'referenceYear') return referenceYear(facts, asOf)
  if (key === 'jurisdiction' && typeof wanted === 'string') return facts.jurisdiction?.name ?? null
  if (key === 'citations') return facts.citations.map(({ title, documentNumber }) => ({ title, documentNumber }))
  return facts[key as keyof DocumentFacts]
}

function check(facts: DocumentFacts, source: string, wanted: Readonly<Record<string, unknown>>, asOf: string | undefined): void {
  const got = Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, shown(facts, key, value, asOf)]))
  expect(got).toEqual(wanted)
  DocumentFacts.parse(facts)
  const { title } = facts.places
  if (facts.title !== null && title) expect(bare(source.slice(title.start, title.end)).replace(/^#/, '')).toBe(bare(facts.title))
  for (const { title: cited, span } of facts.citations) expect(bare(source.slice(span.start, span.end))).toContain(bare(cited))
}

test('there are enough cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30)
})

describe.each(cases)('$name', ({ text, asOf, facts, parts }) => {
  const parsed = parse(text)
  const starts = splitParts(parsed)
  const stretches = starts.map((from, index) => ({ from, to: starts[index + 1] ?? parsed.document.map.text.length }))

  if (facts)
    test('facts', () => {
      check(extractDocumentFacts(parsed), text, facts, asOf)
    })

  if (parts)
    test('parts', () => {
      expect(stretches.map(({ from }, index) => parsed.document.map.text.startsWith(String(parts[index]?.['begins']), from))).toEqual(
        parts.map(() => true),
      )
      let first: DocumentFacts | undefined
      stretches.forEach((stretch, index) => {
        const found = extractDocumentFacts(parsed, first ? { stretch, first } : { stretch })
        first ??= found
        const { begins: _, ...wanted } = parts[index] ?? {}
        check(found, text, wanted, asOf)
      })
    })

  test('the line ends of Windows change nothing', () => {
    const { places: _, citations: __, ...one } = extractDocumentFacts(parsed)
    const { places: ___, citations: ____, ...other } = extractDocumentFacts(parse(text.replaceAll('\n', '\r\n')))
    expect(other).toEqual(one)
  })
})
