import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import type { Root, Section } from '../../src/tree.ts'
import { check } from './check.ts'
import { branches, house, numberBranches, printBranches } from './outline-arbitrary.ts'

describe('a tree of sections', () => {
  it('reads back from any numbering, with its headings', () => {
    check(
      fc.property(branches, house, (sections, style) => {
        const numbered = numberBranches(sections, style)
        const text = printBranches(numbered, style)
        expect(sectionsOf(parse(text).root), text).toEqual(numbered.map(({ id, branch }) => ({ id, title: branch.title })))
      }),
      1500,
    )
  })

  it('reads back from one line', () => {
    const style = fc.constantFrom<readonly ('han' | 'bracket' | 'dotSpace' | 'comma')[]>(
      ['han', 'bracket', 'dotSpace'],
      ['han', 'comma'],
      ['bracket', 'dotSpace'],
    )
    check(
      fc.property(branches, style, (sections, ladder) => {
        const numbered = numberBranches(sections, { ladder, heading: 'run-in', ends: '\n', indent: '', blank: false, running: false })
        // A heading with nothing behind it would be body.
        fc.pre(numbered.every(({ branch }) => branch.body.length > 0 || branch.children.length > 0))
        const text = numbered.map(({ number, branch }) => number + [branch.title, ...branch.body.slice(0, 1)].join('。')).join(' ')
        expect(sectionsOf(parse(text).root), text).toEqual(numbered.map(({ id, branch }) => ({ id, title: branch.title })))
      }),
      1000,
    )
  })
})

function sectionsOf(parent: Root | Section): { id: string; title: string | null }[] {
  return parent.children.flatMap((child) => (child.type === 'section' ? [{ id: child.id, title: child.title }, ...sectionsOf(child)] : []))
}
