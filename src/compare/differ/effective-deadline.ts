import type { Plan } from '../../model/plan.ts'
import type { ListedAction, ListedTarget } from '../listed-parts.ts'

/** The day by which a target is due, and whether it is only taken to be. */
export interface EffectiveDeadline {
  readonly date: string | null
  readonly assumed: string | null
}

/** A target’s deadline; where it states none, and does not fall due again and again, that of its action, else the end of the plan’s period. */
export function effectiveDeadline({ target, holder }: ListedTarget, { document }: Plan): EffectiveDeadline {
  if (target.deadline !== null) return { date: target.deadline.date, assumed: null }
  if (target.recurrence !== null) return { date: null, assumed: null }
  const assumed = deadlineOf(holder) ?? document.period?.to ?? null
  return { date: assumed, assumed }
}

function deadlineOf(action: ListedAction | null): string | null {
  for (let at = action; at !== null; at = at.parent) if (at.action.deadline !== null) return at.action.deadline.date
  return null
}
