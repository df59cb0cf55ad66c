import { readFileSync } from 'node:fs'
import { loadAll } from 'js-yaml'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { Plan } from '../../src/model/index.ts'
import { formatNames, formats } from '../../src/render/formats.ts'
import { renderPlans } from '../../src/render/render-plans.ts'

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/plans/${name}`, import.meta.url), 'utf8')
const full = Plan.parse(JSON.parse(fixture('full.json')))
// Every key in the opposite order.
const scrambled = reversed(full) as Plan

describe('the fixture', () => {
  it('holds every key of the contract, in its order', () => {
    const schema = z.toJSONSchema(Plan) as unknown as Schema
    expect(missingKeys(JSON.parse(fixture('full.json')), schema, schema)).toEqual([])
  })
})

describe('renderPlans', () => {
  it.each(['json', 'yaml'] as const)('writes one plan as %s with its keys in the contract’s order', async (format) => {
    expect(await renderPlans([scrambled], format)).toBe(fixture(`full.${format}`))
  })

  it('writes several plans as a JSON array', async () => {
    const text = await renderPlans([scrambled, scrambled], 'json')
    expect(text).toBe(JSON.stringify([full, full], null, 2) + '\n')
  })

  it('writes no plan as an empty JSON array', async () => {
    expect(await renderPlans([], 'json')).toBe('[]\n')
  })

  it('writes several plans as YAML documents', async () => {
    const text = await renderPlans([scrambled, scrambled], 'yaml')
    expect(text).toBe(fixture('full.yaml') + '---\n' + fixture('full.yaml'))
    expect(loadAll(text)).toEqual([full, full])
  })

  it('writes a line a plan as JSONL', async () => {
    expect(await renderPlans([scrambled, scrambled], 'jsonl')).toBe((JSON.stringify(full) + '\n').repeat(2))
  })
})

describe('formats', () => {
  it('are all named for people', () => {
    expect([...formatNames].sort()).toEqual(Object.keys(formats).sort())
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  )
}

interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

// Compares the keys of all values of a kind, put together, with those of their schema.
function missingKeys(value: unknown, schema: Schema, root: Schema): string[] {
  const found = new Map<Schema, { keys: string[]; path: string }>()
  visit(value, schema, '$')
  return [...found].flatMap(([{ properties = {} }, { keys, path }]) => {
    const expected = Object.keys(properties).join()
    return keys.join() === expected ? [] : [`${path}: ${keys.join()}, expected ${expected}`]
  })

  function visit(item: unknown, outer: Schema, path: string): void {
    const inner = resolve(outer)
    if (Array.isArray(item)) item.forEach((entry, index) => visit(entry, inner.items ?? {}, `${path}[${index}]`))
    if (typeof item !== 'object' || item === null || inner.properties === undefined) return
    const keys = Object.keys(item)
    if (keys.length > (found.get(inner)?.keys.length ?? 0)) found.set(inner, { keys, path })
    for (const [key, entry] of Object.entries(item)) visit(entry, inner.properties[key] ?? {}, `${path}.${key}`)
  }

  function resolve(outer: Schema): Schema {
    if (outer.$ref !== undefined) return resolve(root.$defs?.[outer.$ref.replace('#/$defs/', '')] ?? {})
    const present = outer.anyOf?.find((option) => option.$ref !== undefined || option.properties !== undefined)
    return present === undefined ? outer : resolve(present)
  }
}
