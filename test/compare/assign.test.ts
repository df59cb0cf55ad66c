import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, type Candidate } from '../../src/compare/align/assign.ts'
import { interleave } from '../../src/compare/interleave.ts'

const small = fc.uniqueArray(fc.record({ left: fc.nat(4), right: fc.nat(4), worth: fc.integer({ min: 1, max: 9 }) }), {
  selector: ({ left, right }) => `${left} ${right}`,
  maxLength: 12,
})

describe('assign', () => {
  it('finds pairs one to one whose sum no other choice exceeds', () => {
    fc.assert(
      fc.property(small, (candidates) => {
        const chosen = assign(candidates)
        expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length)
        expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length)
        expect(sum(chosen)).toBe(best(candidates))
      }),
    )
  })

  it('prefers one good pair to two poor ones that are worth less together', () => {
    const candidates = [
      { left: 0, right: 0, worth: 0.45 },
      { left: 0, right: 1, worth: 0.1 },
      { left: 1, right: 0, worth: 0.1 },
    ]
    expect(assign(candidates)).toEqual([candidates[0]])
  })

  it('takes the best pair first in a group that is too large to solve', () => {
    const size = 220
    const candidates = Array.from({ length: size * size }, (_, at) => {
      const [left, right] = [Math.floor(at / size), at % size]
      return { left, right, worth: left === right ? 2 : 1 / (1 + left + right) }
    })
    const chosen = assign(candidates)
    expect(chosen).toHaveLength(size)
    expect(chosen.every(({ left, right }) => left === right)).toBe(true)
  })
})

function sum(pairs: readonly Candidate[]): number {
  return pairs.reduce((total, { worth }) => total + worth, 0)
}

function best(candidates: readonly Candidate[]): number {
  const [first, ...rest] = candidates
  if (first === undefined) return 0
  const free = rest.filter(({ left, right }) => left !== first.left && right !== first.right)
  return Math.max(best(rest), first.worth + best(free))
}

describe('interleave', () => {
  it('keeps the order of the left and puts each row of the right behind the one that it follows there', () => {
    const rows = [
      { left: 0, right: 2 },
      { left: 1, right: null },
      { left: 2, right: 0 },
      { left: null, right: 1 },
      { left: null, right: 3 },
    ]
    expect(interleave(rows)).toEqual([
      { left: 0, right: 2 },
      { left: null, right: 3 },
      { left: 1, right: null },
      { left: 2, right: 0 },
      { left: null, right: 1 },
    ])
  })
})
