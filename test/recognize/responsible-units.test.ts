import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { departmentFunction } from '../../src/lexicon/department-function.ts'
import { UnitRole } from '../../src/model/lists.ts'
import { findResponsibilities } from '../../src/recognize/responsible-units/find-responsibilities.ts'
import { readResponsibility } from '../../src/recognize/responsible-units/read-responsibility.ts'
import type { ResponsibilityReading, TextRange, UnitReading } from '../../src/recognize/responsible-units/responsibility-reading.ts'

const Units = z.array(z.string())
const Fixture = z.strictObject({
  read: z.array(
    z.strictObject({
      text: z.string(),
      column: UnitRole.optional(),
      units: Units.optional(),
      openEnded: z.boolean().default(false),
      firstLeads: z.boolean().default(false),
      scope: z.string().nullable().default(null),
      deadline: z.string().nullable().default(null),
      documentWide: Units.nullable().default(null),
      not: z.string().optional(),
    }),
  ),
  find: z.array(
    z.strictObject({ text: z.string(), found: z.array(z.string()), units: z.array(Units).default([]), not: z.string().optional() }),
  ),
  function: z.record(z.string(), z.array(z.string())),
})

const path = new URL('../../fixtures/phrases/responsible-units.yaml', import.meta.url)
const fixture = Fixture.parse(load(readFileSync(path, 'utf8')))

const written = (units: readonly UnitReading[]): string[] =>
  units.map(({ name, role }) => (role === 'responsible' ? name : `${name} ${role}`))
const slice = (text: string, range: TextRange | null): string | null => range && text.slice(range.start, range.end)

/** Every unit points at its own characters: the name, or the part of it that is printed. */
function expectPlaces(text: string, reading: ResponsibilityReading): void {
  for (const { name, start, end } of [...reading.units, ...(reading.documentWide?.units ?? [])]) {
    const printed = text.slice(start, end)
    expect(printed).not.toBe('')
    expect(name.endsWith(printed) || name.startsWith(printed) || name === `团${name.charAt(1)}委`, `${name} ← ${printed}`).toBe(true)
  }
}

describe('readResponsibility', () => {
  it.each(fixture.read)('$text', ({ text, column, units, openEnded, firstLeads, scope, deadline, documentWide }) => {
    const reading = readResponsibility(text, column)
    if (units === undefined) return expect(reading).toBeNull()
    expect(reading && written(reading.units)).toEqual(units)
    if (!reading) return
    expect(reading.openEnded).toBe(openEnded)
    expect(reading.firstLeads).toBe(firstLeads)
    expect(slice(text, reading.scopeText)).toBe(scope)
    expect(slice(text, reading.deadlineText)).toBe(deadline)
    expect(reading.documentWide && written(reading.documentWide.units)).toEqual(documentWide)
    expectPlaces(text, reading)
  })
})

describe('findResponsibilities', () => {
  it.each(fixture.find)('$text', ({ text, found, units }) => {
    const all = findResponsibilities(text)
    expect(all.map((each) => slice(text, each))).toEqual(found)
    expect(all.map(({ reading }) => written(reading.units))).toEqual(units)
    for (const { reading } of all) expectPlaces(text, reading)
  })
})

describe('departmentFunction', () => {
  const cases = Object.entries(fixture.function).flatMap(([key, names]) =>
    names.map((name) => ({ name, key: key === 'none' ? null : key })),
  )
  it.each(cases)('$name is $key', ({ name, key }) => {
    expect(departmentFunction(name)).toBe(key)
  })
})
