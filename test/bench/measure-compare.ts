import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { comparePlans, diffPlans, extractPlans, mainPlan, type Plan } from '../../src/index.ts'
import { makeDocuments } from './make-documents.ts'

/** How long it takes to compare so many plans. */
export interface CompareMeasure {
  readonly plans: number
  readonly targets: number
  readonly milliseconds: number
}

/** Measures `compare` over growing numbers of plans, each the best of `times` runs. */
export function measureCompare(counts: readonly number[] = [2, 10, 25, 50], times = 2): CompareMeasure[] {
  const plans = readPlans(Math.max(...counts))
  return counts.map((count) => {
    const some = plans.slice(0, count)
    return { plans: count, targets: targetsOf(some), milliseconds: best(times, () => void comparePlans(some)) }
  })
}

/** Measures `diff` of a plan that holds the targets of `copies` plans with another such one: the cost grows as the product of the two sizes. */
export function measureDiffGrowth(copies: readonly number[] = [1, 2, 4, 8], times = 2): CompareMeasure[] {
  const plans = readPlans(2 * Math.max(...copies))
  return copies.map((count) => {
    const [left, right] = [joined(plans.slice(0, count)), joined(plans.slice(count, 2 * count))]
    return { plans: count, targets: targetsOf([left]) * targetsOf([right]), milliseconds: best(times, () => void diffPlans(left, right)) }
  })
}

function readPlans(count: number): Plan[] {
  const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'))
  try {
    makeDocuments(folder, count)
    const below = join(folder, '000')
    return readdirSync(below).flatMap((name) => {
      const plan = mainPlan(extractPlans(new Uint8Array(readFileSync(join(below, name))), { path: name }))
      return plan === undefined ? [] : [plan]
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function joined(plans: readonly Plan[]): Plan {
  const [first] = plans
  if (first === undefined) throw new Error('unreachable: there is a plan')
  const actions = plans.flatMap((plan, at) => plan.actions.map((action) => ({ ...action, id: `${at}.${action.id}` })))
  return { ...first, actions }
}

function targetsOf(plans: readonly Plan[]): number {
  return plans.reduce((sum, plan) => sum + comparePlans([plan]).rows.length, 0)
}

function best(times: number, work: () => void): number {
  let least = Infinity
  for (let time = 0; time < times; time++) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

if (process.argv[1]?.endsWith('measure-compare.ts')) {
  for (const { plans, targets, milliseconds } of measureCompare())
    console.log(`compare ${plans} plans, ${targets} targets: ${milliseconds.toFixed(0)} ms`)
  for (const { targets, milliseconds } of measureDiffGrowth())
    console.log(`diff, ${targets} pairs: ${milliseconds.toFixed(0)} ms, ${((1e6 * milliseconds) / targets).toFixed(0)} ns a pair`)
}
