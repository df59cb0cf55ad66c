import type { Action } from '../../model/action.ts'
import type { Plan } from '../../model/plan.ts'
import type { Target } from '../../model/target.ts'
import { allActions, allTargets } from '../rows/placed-action.ts'
import { allUnits } from '../rows/unit-columns.ts'

/** The names by which the two sides of a page know each other: actions and targets by their place in it, units by their name. */
export interface PageIndex {
  actionId(action: Action): string
  targetId(target: Target): string
  /** The number of a unit’s name. */
  unitKey(name: string): number
  /** Every unit with the number of its actions, the most burdened first. */
  readonly units: readonly { readonly key: number; readonly name: string; readonly actions: number }[]
}

/** Numbers what a page shows. */
export function indexPage(plans: readonly Plan[]): PageIndex {
  const actions = new Map(plans.flatMap(allActions).map(({ action }, index) => [action, index + 1]))
  const targets = new Map(plans.flatMap(allTargets).map(({ target }, index) => [target, index + 1]))
  const units = new Map<string, { key: number; name: string; actions: Set<Action | null> }>()
  for (const { action, unit } of plans.flatMap(allUnits)) {
    const known = units.get(unit.name) ?? { key: units.size + 1, name: unit.name, actions: new Set() }
    units.set(unit.name, known)
    known.actions.add(action)
  }
  return {
    actionId: (action) => `a${actions.get(action) ?? 0}`,
    targetId: (target) => `t${targets.get(target) ?? 0}`,
    unitKey: (name) => units.get(name)?.key ?? 0,
    units: [...units.values()]
      .map((unit) => ({ ...unit, actions: unit.actions.size }))
      .sort((left, right) => right.actions - left.actions || left.key - right.key),
  }
}

/** Where a target stands in the strip of years: its year, `recurring`, or `undated`. */
export function yearOf({ deadline, recurrence }: Target): string {
  const date = deadline?.date ?? null
  if (date !== null) return date.slice(0, 4)
  return recurrence === null ? 'undated' : 'recurring'
}
