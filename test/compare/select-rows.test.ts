import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.ts'
import { diffPlans } from '../../src/compare/diff-plans.ts'
import { hasDifferences, onlyNames, selectMatrixRows, selectRows, sortNames } from '../../src/compare/select-rows.ts'
import { readPlan } from './seed-plans.ts'

const [heze, jining] = [readPlan('seeds/heze-2023.txt'), readPlan('seeds/jining-2023.txt')]
const comparison = diffPlans(heze, jining)

describe('selectRows', () => {
  it('leaves every row where nothing is asked for', () => {
    expect(selectRows(comparison, {})).toEqual(comparison)
  })

  it('parts all rows by their kind', () => {
    const counts = (['changed', 'same', 'left', 'right'] as const).map((kind) => selectRows(comparison, { only: [kind] }).targets.length)
    expect(counts.every((count) => count > 0)).toBe(true)
    expect(counts.reduce((sum, count) => sum + count)).toBe(comparison.targets.length)
    expect(selectRows(comparison, { only: ['related'] }).targets.every(({ relation }) => relation === 'related')).toBe(true)
    expect(selectRows(comparison, { only: onlyNames }).targets).toHaveLength(comparison.targets.length)
  })

  it('leaves the rows of an action, not those of another one that begins with the same digit', () => {
    const { actions, targets } = selectRows(comparison, { action: '1' })
    expect(actions.map(({ left, right }) => [left?.id, right?.id])).toEqual([['1', '1']])
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.every(({ left, right }) => left?.action === '1' || right?.action === '1')).toBe(true)
  })

  it.each(sortNames)('orders by %s without losing a row', (sort) => {
    const { targets } = selectRows(comparison, { sort })
    expect(targets.map(({ fingerprint }) => fingerprint).toSorted()).toEqual(
      comparison.targets.map(({ fingerprint }) => fingerprint).toSorted(),
    )
  })

  it('puts the greatest change and the best pair first', () => {
    const ratios = selectRows(comparison, { sort: 'change' }).targets.flatMap(({ ratio }) => ratio ?? [])
    const changes = ratios.map((ratio) => Math.abs(Math.log(ratio)))
    expect(changes).toEqual(changes.toSorted((one, other) => other - one))
    const scores = selectRows(comparison, { sort: 'score' }).targets.map(({ score }) => score ?? -1)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
  })
})

describe('hasDifferences', () => {
  it('sees them in targets and in actions', () => {
    expect(hasDifferences(comparison)).toBe(true)
    expect(hasDifferences(diffPlans(heze, heze))).toBe(false)
    expect(hasDifferences({ ...comparison, targets: [] })).toBe(true)
    expect(hasDifferences({ ...comparison, actions: [], targets: selectRows(comparison, { only: ['same'] }).targets })).toBe(false)
  })
})

describe('selectMatrixRows', () => {
  const matrix = comparePlans([heze, jining])

  it('puts first what most plans have, and leaves what too few have', () => {
    const counts = (rows: typeof matrix.rows) => rows.map(({ cells }) => cells.filter((cell) => cell !== null).length)
    const all = counts(selectMatrixRows(matrix, {}).rows)
    expect(all).toEqual(all.toSorted((one, other) => other - one))
    expect(all).toHaveLength(matrix.rows.length)
    expect(new Set(counts(selectMatrixRows(matrix, { minPlans: 2 }).rows))).toEqual(new Set([2]))
    expect(selectMatrixRows(matrix, { sort: 'document' })).toEqual(matrix)
  })
})

describe('comparePlans', () => {
  it('marks the highest and the lowest, and none where all are equal', () => {
    const { rows } = comparePlans([heze, jining])
    const rowOf = (indicator: string) => rows.find((row) => row.indicator === indicator && row.cells[0] && row.cells[1])
    expect(rowOf('助老食堂')).toMatchObject({ highest: 0, lowest: 1, unit: '家', kind: 'count' })
    expect(rowOf('社区基金')).toMatchObject({ highest: 1, lowest: 0 })
    expect(rowOf('月探访率')).toMatchObject({ highest: null, lowest: null })
  })
})
