import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { extractPlans } from '../../src/index.ts'
import type { Action, Plan } from '../../src/model/index.ts'
import { findViolations } from '../invariants/find-violations.ts'
import { check } from './check.ts'
import { plans, wrappedPlans, type PrintedPlan } from './plan-arbitrary.ts'

describe('a whole document gives back the plan that it was printed from', () => {
  it.each([
    ['in any house style', plans],
    ['with its lines broken at the width of a page', wrappedPlans],
  ])('%s', { timeout: 60_000 }, (_, printedPlans) => {
    check(
      fc.property(printedPlans, (printed) => {
        const found = extractPlans(Buffer.from(printed.text))
        expect(found, printed.text).toHaveLength(1)
        const [plan] = found
        expect(plan && said(plan), printed.text).toEqual(wanted(printed))
        expect(findViolations(printed.text, found), printed.text).toEqual([])
      }),
      2500,
    )
  })
})

type Said = Omit<PrintedPlan, 'text'>

const wanted = ({ title, actions, targets, units }: PrintedPlan): Said => ({ title, actions, targets, units })

function said(plan: Plan): Said {
  const actions = allActions(plan.actions)
  return {
    title: plan.document.title ?? '',
    actions: actions.map(({ id, title }) => ({ id, title: title ?? '' })),
    targets: actions.flatMap(({ id, targets }) =>
      targets.map(({ value, unit, comparator, deadline, indicator }) => ({
        action: id,
        value: value ?? 0,
        unit: unit ?? '',
        comparator,
        date: deadline?.date ?? null,
        indicator: indicator ?? '',
      })),
    ),
    units: actions.flatMap(({ id, responsibility }) =>
      responsibility && !responsibility.inherited
        ? [{ action: id, duties: responsibility.units.map(({ name, role }) => ({ name, role })) }]
        : [],
    ),
  }
}

const allActions = (actions: readonly Action[]): Action[] => actions.flatMap((action) => [action, ...allActions(action.actions)])
