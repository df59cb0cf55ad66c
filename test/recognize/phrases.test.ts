import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { extractTarget } from '../../src/extract/extract-target.ts'
import type { Target } from '../../src/model/target.ts'
import { parse } from '../../src/parse/parse.ts'
import { recognizeDocument } from '../../src/recognize/recognize-document.ts'

const folder = new URL('../../fixtures/phrases/', import.meta.url)
const OTHER_TEST = 'responsible-units.yaml'
// Both have no value of their own: they are compared only where a phrase names them.
const VALUELESS = ['milestone', 'relative']

const Scalar = z.union([z.string(), z.number(), z.null()])
const Wanted = z.looseObject({
  text: z.union([z.string(), z.array(z.string())]),
  optional: z.boolean().default(false),
  per: z.record(z.string(), Scalar).optional(),
  baseline: z.record(z.string(), Scalar).optional(),
})
const Phrases = z.array(
  z.strictObject({
    text: z.string(),
    heading: z.string().default('主要任务'),
    year: z.number().nullable().default(2024),
    period: z.tuple([z.number(), z.number()]).optional(),
    targets: z.array(Wanted),
    refused: z.record(z.string(), z.string()).default({}),
  }),
)
type Phrase = z.infer<typeof Phrases>[number]
type Wanted = z.infer<typeof Wanted>
type Fields = Record<string, unknown>

const groups = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && name !== OTHER_TEST)
  .sort()
  .map((name) => ({ name, phrases: Phrases.parse(load(readFileSync(new URL(name, folder), 'utf8'))) }))

interface Read {
  readonly targets: readonly Fields[]
  readonly refused: ReadonlyMap<string, string>
}

/** Reads a phrase as the body of a section of a small document. */
function read({ text, heading, year, period }: Phrase): Read {
  const parsed = parse(`一、${heading}\n\n${text}\n`)
  const recognized = recognizeDocument(parsed, parsed.root, {
    year,
    firstYear: period?.[0] ?? year,
    periodEnd: period ? `${period[1]}-12-31` : null,
  })
  const clean = parsed.document.map.text
  const refused = recognized.quantities.flatMap(({ from, to, refused: why }) =>
    why === null ? [] : [[clean.slice(from, to), why] as const],
  )
  const readings = [...recognized.targets.values()].flat().sort((a, b) => a.from - b.from)
  return { targets: readings.map((reading) => flat(extractTarget(parsed, reading, '1'))), refused: new Map(refused) }
}

/** A target with its deadline’s date and words as fields of their own, as the phrases state them. */
const flat = (target: Target): Fields => ({
  ...target,
  deadline: target.deadline?.date ?? null,
  deadlineText: target.deadline?.text ?? null,
})

/** The fields that a phrase states, as they were read; one that the phrase allows stands for all that it allows. */
function compare(wanted: Wanted, got: Fields): { wanted: Fields; got: Fields } {
  const result = { wanted: {} as Fields, got: {} as Fields }
  for (const [field, value] of Object.entries(wanted)) {
    if (field === 'optional') continue
    const read = field === 'per' || field === 'baseline' ? stated(value, got[field]) : got[field]
    result.got[field] = read
    result.wanted[field] = Array.isArray(value) && value.includes(read) ? read : value
  }
  return result
}

function stated(wanted: unknown, got: unknown): unknown {
  const [fields, values] = [new Map(Object.entries(wanted ?? {})), new Map(Object.entries(got ?? {}))]
  return Object.fromEntries([...fields.keys()].map((field) => [field, values.get(field) ?? null]))
}

function check(phrase: Phrase): void {
  const { targets, refused } = read(phrase)
  const named = phrase.targets.map(({ kind }) => kind).filter((kind) => VALUELESS.includes(String(kind)))
  const left = targets.filter(({ kind }) => !VALUELESS.includes(String(kind)) || named.includes(kind))
  const wantedFields: Fields[] = []
  const gotFields: Fields[] = []
  for (const wanted of phrase.targets) {
    const at = left.findIndex(({ text }) => [wanted.text].flat().includes(String(text)))
    const [got] = at === -1 ? [] : left.splice(at, 1)
    if (!got && wanted.optional) continue
    const compared = got ? compare(wanted, got) : { wanted, got: { text: `nothing at ${[wanted.text].flat().join(' or ')}` } }
    wantedFields.push(compared.wanted)
    gotFields.push(compared.got)
  }
  for (const { text, kind, indicator } of left) gotFields.push({ text, kind, indicator })
  expect(gotFields).toEqual(wantedFields)
  for (const [text, why] of Object.entries(phrase.refused)) expect([text, refused.get(text)]).toEqual([text, why])
}

describe.each(groups)('$name', ({ phrases }) => {
  it.each(phrases)('$text', (phrase) => check(phrase))
})

// What the guide bars from both ends of an indicator; 建设用地 and the like are nouns.
const BARRED_FIRST =
  /^(?:[，、；：。）\s]|不少于|不低于|至少|超过|打造|创建|完成|实现|达到|新增|开展|举办|推出|支持|建成(?!区)|建设(?!用地))/
const BARRED_LAST = /(?:[，、；：。（\s]|不少于|不低于|至少|超过|达到|实现|新增)$/

describe('every target of a phrase', () => {
  it.each(groups)('has a place and a clean indicator: $name', ({ phrases }) => {
    for (const phrase of phrases)
      for (const { text, indicator, quote } of read(phrase).targets) {
        expect(String(text)).not.toBe('')
        expect(String(quote).replaceAll(/\s/g, '')).toContain(narrow(String(text).replaceAll(/\s/g, '')))
        if (indicator === null) continue
        expect(String(indicator)).not.toMatch(BARRED_FIRST)
        expect(String(indicator)).not.toMatch(BARRED_LAST)
      }
  })
})

/** Full-width digits and signs as the clean text has them. */
const narrow = (text: string): string =>
  text.replaceAll(/[\uff05\uff0e\uff0d\uff10-\uff19\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

describe('the phrases', () => {
  it('are many, and each is there once', () => {
    const all = groups.flatMap(({ phrases }) => phrases.map(({ text, heading, year }) => `${heading} ${year} ${text}`))
    expect(all.length).toBeGreaterThan(450)
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([])
  })
})
