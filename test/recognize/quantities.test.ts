import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { findQuantities } from '../../src/recognize/quantity/find-quantities.ts'

const Case = z.strictObject({
  text: z.string(),
  quantities: z.array(z.array(z.union([z.string(), z.number(), z.null()])).min(7)),
})
const cases = z.array(Case).parse(load(readFileSync(new URL('../../fixtures/quantities/quantities.yaml', import.meta.url), 'utf8')))

describe('a quantity', () => {
  it.each(cases)('is found in $text', ({ text, quantities }) => {
    const found = findQuantities(text).map(({ from, to, value, max, unit, comparator, kind, rule, refused }) => [
      text.slice(from, to),
      value,
      max,
      unit,
      comparator,
      kind,
      rule,
      ...(refused === null ? [] : [refused]),
    ])
    expect(found).toEqual(quantities)
  })
})
