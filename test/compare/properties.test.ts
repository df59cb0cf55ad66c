import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.ts'
import { diffPlans } from '../../src/compare/diff-plans.ts'
import type { Comparison, TargetRow, UnitsComparison, Verdict } from '../../src/model/comparison.ts'
import { readAllPlans } from './seed-plans.ts'
import { shufflePlan } from './shuffle-plan.ts'

const plans = readAllPlans()
const paths = [...plans.keys()]
const planAt = (path: string) => {
  const plan = plans.get(path)
  if (plan === undefined) throw new Error(path)
  return plan
}
// Two plans of one field.
const fieldOf = (path: string): string => /documents\/([a-z]+)-/.exec(path)?.[1] ?? 'community'
const everyTwo = paths.flatMap((left, at) =>
  paths
    .slice(at + 1)
    .filter((right) => fieldOf(left) === fieldOf(right))
    .map((right) => [left, right] as const),
)

describe('diffPlans', () => {
  it.each(everyTwo)('of %s and %s mirrors that of the two in the other order', (left, right) => {
    const there = diffPlans(planAt(left), planAt(right))
    const back = diffPlans(planAt(right), planAt(left))
    expect(sorted(mirrored(back))).toEqual(sorted(there))
  })

  it.each(paths)('of %s with itself finds all the same', (path) => {
    const { actions, targets } = diffPlans(planAt(path), planAt(path))
    expect(targets.filter(({ status, verdict, why }) => status !== 'same' || verdict !== 'same' || why !== null)).toEqual([])
    expect(targets.filter(({ left, right }) => left?.quote !== right?.quote || left?.text !== right?.text)).toEqual([])
    expect(actions.filter(({ status, changes }) => status !== 'matched' || changes.length > 0)).toEqual([])
  })

  it.each(paths)('of %s with a shuffled, renumbered copy finds all the same', (path) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        const copy = shufflePlan(planAt(path), () => stream.next().value)
        const { actions, targets } = diffPlans(planAt(path), copy)
        expect(targets.filter(({ status }) => status !== 'same')).toEqual([])
        expect(targets.filter(({ left, right }) => left?.text !== right?.text || left?.quote !== right?.quote)).toEqual([])
        expect(actions.filter(({ status, changes }) => status !== 'matched' || changes.length > 0)).toEqual([])
      }),
      { numRuns: 3 },
    )
  })

  it('gives every row its own fingerprint, the same for the shuffled copy', () => {
    const [path = ''] = paths
    let seed = 0
    const random = () => (seed = (seed * 7 + 3) % 11) / 11
    const of = ({ actions, targets }: Comparison) => [...actions, ...targets].map(({ fingerprint }) => fingerprint)
    const straight = of(diffPlans(planAt(path), planAt(path)))
    expect(new Set(straight).size).toBe(straight.length)
    expect(of(diffPlans(planAt(path), shufflePlan(planAt(path), random))).toSorted()).toEqual(straight.toSorted())
  })
})

describe('fingerprints', () => {
  it('stay when numbers, days and places change, and go when what is measured does', () => {
    const [left, right] = [planAt('seeds/heze-2023.txt'), planAt('seeds/jining-2023.txt')]
    const changed = structuredClone(right)
    for (const action of changed.actions) {
      for (const target of action.targets) {
        Object.assign(target, { value: (target.value ?? 0) + 1, deadline: null, span: { ...target.span, line: 1, column: 1 } })
      }
    }
    const of = (plan: typeof right) => diffPlans(left, plan).targets.map(({ fingerprint }) => fingerprint)
    expect(of(changed)).toEqual(of(right))
    const first = changed.actions[0]?.targets[0]
    if (first !== undefined) first.indicator = '社区食堂满意度'
    expect(of(changed)).not.toEqual(of(right))
  })
})

describe('comparePlans', () => {
  it('holds every target of every plan once', () => {
    const all = [...plans.values()]
    const { rows } = comparePlans(all)
    all.forEach((plan, at) => {
      const alone = comparePlans([plan])
      const cells = rows.flatMap(({ cells: row }) => row[at] ?? [])
      expect(cells.map(({ id }) => id).toSorted()).toEqual(alone.rows.map((row) => row.cells[0]?.id ?? '').toSorted())
    })
  })

  it.each(everyTwo)('of %s and %s pairs what diffPlans calls the same', (left, right) => {
    const pairs = diffPlans(planAt(left), planAt(right)).targets.filter(({ relation }) => relation === 'same')
    const rows = comparePlans([planAt(left), planAt(right)]).rows.filter(({ cells }) => cells[0] && cells[1])
    expect(rows.map(({ cells }) => `${cells[0]?.id} ${cells[1]?.id}`).toSorted()).toEqual(
      pairs.map((row) => `${row.left?.id} ${row.right?.id}`).toSorted(),
    )
  })

  it('finds the same rows whatever the order of the plans', () => {
    const all = [...plans.values()]
    const rowsOf = (list: typeof all) =>
      comparePlans(list)
        .rows.map(({ cells }) =>
          cells
            .flatMap((cell, at) => (cell ? `${list[at]?.source.path} ${cell.id}` : []))
            .toSorted()
            .join(' = '),
        )
        .toSorted()
    expect(rowsOf(all.toReversed())).toEqual(rowsOf(all))
  })
})

const opposite: Partial<Record<Verdict, Verdict>> = {
  'left higher': 'right higher',
  'left earlier': 'right earlier',
  'left stricter': 'right stricter',
  'left only': 'right only',
}

function turned(verdict: Verdict): Verdict {
  const back = Object.entries(opposite).find(([, right]) => right === verdict)?.[0]
  return opposite[verdict] ?? (back as Verdict | undefined) ?? verdict
}

function turnedReason(why: string | null): string | null {
  const turn = (reason: string): string =>
    reason === 'stricter: left'
      ? 'stricter: right'
      : reason === 'stricter: right'
        ? 'stricter: left'
        : reason.replace(/^([a-z]+): (.*) \/ (.*)$/, '$1: $3 / $2')
  return why === null ? null : why.split('; ').map(turn).join('; ')
}

// The ratio is left out: it is rounded on each side.
const rowText = (row: TargetRow): string => JSON.stringify({ ...row, ratio: null, changes: row.changes })

function mirrored({ actions, targets }: Comparison) {
  return {
    actions: actions.map((row) => ({
      ...row,
      status: row.status === 'left-only' ? ('right-only' as const) : row.status === 'right-only' ? ('left-only' as const) : row.status,
      left: row.right,
      right: row.left,
      units: { common: row.units.common, leftOnly: row.units.rightOnly, rightOnly: row.units.leftOnly },
    })),
    targets: targets.map((row) => ({
      ...row,
      status: row.status === 'left-only' ? ('right-only' as const) : row.status === 'right-only' ? ('left-only' as const) : row.status,
      left: row.right,
      right: row.left,
      difference: row.difference === null ? null : 0 - row.difference,
      verdict: turned(row.verdict),
      why: turnedReason(row.why),
    })),
  }
}

// Rows and units each in one order.
function sorted({ actions, targets }: Pick<Comparison, 'actions' | 'targets'>) {
  const units = ({ common, leftOnly, rightOnly }: UnitsComparison) => ({
    common: common.toSorted(),
    leftOnly: leftOnly.toSorted(),
    rightOnly: rightOnly.toSorted(),
  })
  return {
    actions: actions.map((row) => JSON.stringify({ ...row, units: units(row.units) })).toSorted(),
    targets: targets.map(rowText).toSorted(),
  }
}
