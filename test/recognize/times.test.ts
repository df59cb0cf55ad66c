import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { findTimes } from '../../src/recognize/time/find-times.ts'

const Year = z.int().nullable()
const Case = z.strictObject({
  text: z.string(),
  times: z.array(z.array(z.string().nullable()).min(5)),
  reference: z
    .strictObject({ year: Year, firstYear: Year, periodEnd: z.string().nullable() })
    .default({ year: 2024, firstYear: 2023, periodEnd: '2025-12-31' }),
})
const cases = z.array(Case).parse(load(readFileSync(new URL('../../fixtures/times/times.yaml', import.meta.url), 'utf8')))

describe('a time', () => {
  it.each(cases)('is read in $text', ({ text, times, reference }) => {
    const found = findTimes(text, reference).map(({ from, to, role, date, precision, rule, recurrence }) => [
      text.slice(from, to),
      role,
      date,
      precision,
      rule,
      ...(recurrence === null ? [] : [recurrence]),
    ])
    expect(found).toEqual(times)
  })
})
