import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { root } from '../build/bundle.ts'
import { extractPlans } from '../src/index.ts'
import type { Action, Plan, Target } from '../src/model/index.ts'
import { repositoryDocuments } from './invariants/documents.ts'

/** What a document of fixtures/documents says, read by a person; `*` stands for what the guide leaves open. */
const Reading = z.strictObject({
  title: z.string(),
  /** The title of each action by its id, in order. */
  actions: z.record(z.string(), z.string().nullable()),
  /** `id | comparator value unit | indicator | deadline`; milestones and relative standards are left out. */
  targets: z.array(z.string()),
  /** The units of each action that has its own. */
  units: z.record(z.string(), z.array(z.string())).default({}),
})
type Reading = z.infer<typeof Reading>

const cases = repositoryDocuments().flatMap(({ path, bytes }) => {
  if (!path.startsWith('fixtures/documents/')) return []
  const beside = path.replace(/\.\w+$/, '.yaml')
  return [{ path, bytes, beside, readings: existsSync(join(root, beside)) ? readingsOf(beside) : null }]
})

/** The readings of a file, or what is wrong with it. */
function readingsOf(path: string): Reading[] | string {
  try {
    const result = z.array(Reading).safeParse(load(readFileSync(join(root, path), 'utf8')))
    return result.success ? result.data : `Unexpected content of ${path}: ${z.prettifyError(result.error)}`
  } catch (error) {
    return `Unexpected content of ${path}: ${String(error)}`
  }
}

describe('fixtures/documents', () => {
  it('holds a reading beside each document', () => {
    expect(cases.flatMap(({ path, beside, readings }) => (readings === null ? [`${path}: expected ${beside} beside it`] : []))).toEqual([])
  })

  it('holds readings of the form that is asked for, each beside its document', () => {
    expect(cases.flatMap(({ readings }) => (typeof readings === 'string' ? [readings] : []))).toEqual([])
    const known = new Set(cases.map(({ beside }) => beside))
    const names = readdirSync(join(root, 'fixtures/documents')).filter((name) => name.endsWith('.yaml'))
    expect(names.map((name) => `fixtures/documents/${name}`).filter((path) => !known.has(path))).toEqual([])
  })
})

const readable = cases.flatMap(({ path, bytes, readings }) => (Array.isArray(readings) ? [{ path, bytes, readings }] : []))

describe.each(readable)('$path', ({ bytes, readings }) => {
  const plans = extractPlans(bytes)

  it('holds the documents that it holds', () => {
    expect(plans.map(({ document }) => document.title)).toEqual(readings.map(({ title }) => title))
  })

  it.each(readings.map((reading, index) => ({ ...reading, plan: plans[index] })))('$title', ({ plan, ...reading }) => {
    expect(plan && printed(plan, reading)).toEqual(reading)
  })
})

function printed(plan: Plan, wanted: Reading): Reading {
  const actions = allActions(plan.actions)
  const targets = [...plan.targets, ...actions.flatMap((action) => action.targets)]
  return {
    title: plan.document.title ?? '',
    actions: Object.fromEntries(actions.map(({ id, title }) => [id, wanted.actions[id] === '*' ? '*' : title])),
    targets: targets
      .filter(({ kind }) => kind !== 'milestone' && kind !== 'relative')
      .map((target, index) => withOpenFields(printTarget(target), wanted.targets[index] ?? '')),
    units: Object.fromEntries(
      actions.flatMap(({ id, responsibility }) =>
        responsibility && !responsibility.inherited ? [[id, responsibility.units.map(({ role, name }) => `${role} ${name}`)]] : [],
      ),
    ),
  }
}

function printTarget({ id, comparator, value, max, unit, indicator, deadline }: Target): string {
  const amount = max === null ? `${value}` : `${value}-${max}`
  return [id.split('#')[0], `${comparator} ${amount} ${unit ?? '-'}`, indicator ?? '-', deadline?.date ?? '-'].join(' | ')
}

function withOpenFields(line: string, wanted: string): string {
  const open = wanted.split(' | ')
  return line
    .split(' | ')
    .map((field, index) => (open[index] === '*' ? '*' : field))
    .join(' | ')
}

const allActions = (actions: readonly Action[]): Action[] => actions.flatMap((action) => [action, ...allActions(action.actions)])
