import type { ActionChange, UnitsComparison } from '../../model/comparison.ts'
import type { Action } from '../../model/action.ts'
import { unitsOf } from '../align/action-profile.ts'
import { normalizeWording } from '../wording/normalize-wording.ts'
import { bareScope } from '../align/target-profile.ts'

/** What differs between two actions that correspond. */
export interface ActionDifference {
  readonly changes: ActionChange[]
  readonly units: UnitsComparison
}

/** Compares the units of two actions, either of which may be missing, by their function: 市卫健委 and 省卫生健康委员会 are one. */
export function compareUnits(left: Action | null, right: Action | null): UnitsComparison {
  const [one, other] = [left === null ? [] : unitsOf(left), right === null ? [] : unitsOf(right)]
  return {
    common: one.filter((unit) => other.includes(unit)),
    leftOnly: one.filter((unit) => !other.includes(unit)),
    rightOnly: other.filter((unit) => !one.includes(unit)),
  }
}

/** Tells what differs between two actions that correspond. */
export function differActions(left: Action, right: Action): ActionDifference {
  const units = compareUnits(left, right)
  const differs: Readonly<Record<ActionChange, boolean>> = {
    title: normalizeWording(left.title ?? '') !== normalizeWording(right.title ?? ''),
    deadline: (left.deadline?.date ?? left.deadline?.text) !== (right.deadline?.date ?? right.deadline?.text),
    scope: bareScope(left.scope) !== bareScope(right.scope),
    units: units.leftOnly.length + units.rightOnly.length > 0,
    lead: leadsOf(left) !== leadsOf(right),
  }
  return { changes: order.filter((change) => differs[change]), units }
}

const order: readonly ActionChange[] = ['title', 'deadline', 'scope', 'units', 'lead']

function leadsOf({ responsibility }: Action): string {
  const leads = responsibility?.units.filter(({ role }) => role === 'lead') ?? []
  return [...new Set(leads.map((unit) => unit.function ?? unit.name))].toSorted().join(' ')
}
