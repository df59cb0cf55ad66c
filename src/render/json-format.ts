import type { Plan } from '../model/plan.ts'
import { orderedPlan } from './ordered-plan.ts'
import type { PlanFormat } from './plan-format.ts'
import { separatedBy } from './separated-by.ts'

/** JSON, indented by two: an object for a single document, else an array. */
export const jsonFormat: PlanFormat = {
  extension: 'json',
  piece: ({ plans }, { several }) => (several ? plans.map(item).join(',\n') : plans.map(whole).join('')),
  open: ({ several }) => (several ? separatedBy(',\n', { before: '[\n', after: '\n]\n', empty: '[]\n' }) : separatedBy('')),
}

/** JSONL: a line a document. */
export const jsonlFormat: PlanFormat = {
  extension: 'jsonl',
  piece: ({ plans }) => plans.map((plan) => JSON.stringify(orderedPlan(plan)) + '\n').join(''),
  open: () => separatedBy(''),
}

function whole(plan: Plan): string {
  return JSON.stringify(orderedPlan(plan), null, 2) + '\n'
}

// An array of one, without its brackets, is an item at the right depth.
function item(plan: Plan): string {
  return JSON.stringify([orderedPlan(plan)], null, 2).slice(2, -2)
}
