import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findResponsibilities } from '../../src/recognize/responsible-units/find-responsibilities.ts'
import { fold } from '../../src/text/fold.ts'
import { check } from './check.ts'
import { inBrackets, onALine, type PrintedUnits } from './units-arbitrary.ts'

const BEFORE = ['', '推动设施共享。', '到2025年，新建站点20个。']

describe('a list of units', () => {
  it.each([
    ['in brackets', inBrackets],
    ['on a line', onALine],
  ])('reads back %s', (_, list) => {
    check(
      fc.property(fc.constantFrom(...BEFORE), list, fc.constantFrom('', '。'), (before, printed, after) => {
        const text = fold(before + printed.text + after)
        const found = findResponsibilities(text)
        expect(found, text).toHaveLength(1)
        const [{ reading, start, end } = { reading: undefined, start: 0, end: 0 }] = found
        expect(shown(reading?.units ?? [], reading?.openEnded ?? false), text).toEqual(shown(printed.duties, printed.openEnded))
        expect(text.slice(start, end).replace(/[。；]$/, '')).toBe(fold(printed.text))
        for (const unit of reading?.units ?? []) expect(unit.start >= start && unit.end <= end && unit.start < unit.end).toBe(true)
      }),
      900,
    )
  })
})

function shown(units: PrintedUnits['duties'], openEnded: boolean): string[] {
  return [...units.map(({ name, role }) => `${name} ${role}`), ...(openEnded ? ['等'] : [])]
}
