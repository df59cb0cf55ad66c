import { orderedPlan } from './ordered-plan.ts'
import type { PlanFormat } from './plan-format.ts'

/** JSON, indented by two: an object for a single document, else an array. */
export const jsonFormat: PlanFormat = {
  extension: 'json',
  open: (several) => {
    if (!several) return { plan: (plan) => JSON.stringify(orderedPlan(plan), null, 2) + '\n', end: () => '' }
    let written = 0
    return {
      // An array of one, without its brackets, is an item at the right depth.
      plan: (plan) => (written++ === 0 ? '[\n' : ',\n') + JSON.stringify([orderedPlan(plan)], null, 2).slice(2, -2),
      end: () => (written === 0 ? '[]\n' : '\n]\n'),
    }
  },
}

/** JSONL: a line a document. */
export const jsonlFormat: PlanFormat = {
  extension: 'jsonl',
  open: () => ({ plan: (plan) => JSON.stringify(orderedPlan(plan)) + '\n', end: () => '' }),
}
