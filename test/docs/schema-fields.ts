import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { root } from '../../build/bundle.ts'

const Definition = z.looseObject({ properties: z.record(z.string(), z.unknown()) })
const Schema = z.looseObject({ $defs: z.record(z.string(), Definition) })

/** A definition of a schema: its fields in order, and the words of the closed lists among them. */
export interface SchemaFields {
  readonly name: string
  readonly fields: readonly string[]
  readonly words: readonly string[]
}

/** The definitions of a generated schema. */
export function schemaFields(file: string): SchemaFields[] {
  const { $defs } = Schema.parse(JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')))
  return Object.entries($defs).map(([name, { properties }]) => ({ name, fields: Object.keys(properties), words: wordsOf(properties) }))
}

const Words = z.looseObject({ enum: z.array(z.string()) })

function wordsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const listed = Words.safeParse(value)
  return listed.success
    ? listed.data.enum
    : Object.entries(value).flatMap(([key, inner]) => (key === 'propertyNames' ? [] : wordsOf(inner)))
}
