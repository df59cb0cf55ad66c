import { existsSync, readFileSync } from 'node:fs'
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
  const expected = join(root, path.replace(/\.\w+$/, '.yaml'))
  if (!path.startsWith('fixtures/') || !existsSync(expected)) return []
  return [{ path, bytes, readings: z.array(Reading).parse(load(readFileSync(expected, 'utf8'))) }]
})

describe.each(cases)('$path', ({ bytes, readings }) => {
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
