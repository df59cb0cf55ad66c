import { readFileSync } from 'node:fs'
import { Plan } from '../../src/model/index.ts'

/** Reads a file of fixtures/plans. */
export function planFixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/plans/${name}`, import.meta.url), 'utf8')
}

/** A plan in which nothing is null that may be set. */
export const fullPlan = Plan.parse(JSON.parse(planFixture('full.json')))

/** The same plan where every text that a document decides is another one. */
export function planWithTexts(text: string): Plan {
  return JSON.parse(JSON.stringify(fullPlan), (key, value: unknown) =>
    typeof value === 'string' && textKeys.has(key) ? text : value,
  ) as Plan
}

const textKeys = new Set(['title', 'number', 'indicator', 'scope', 'text', 'quote', 'name', 'message', 'path', 'unit', 'documentNumber'])
