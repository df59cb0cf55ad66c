import { orderedPlan } from './ordered-plan.ts'
import type { PlanFormat } from './plan-format.ts'
import { separatedBy } from './separated-by.ts'
import { yamlDocument } from './yaml-document.ts'

/** YAML: a document a plan, with `---` between them. */
export const yamlFormat: PlanFormat = {
  extension: 'yaml',
  piece: ({ plans }) => plans.map((plan) => yamlDocument(orderedPlan(plan))).join('---\n'),
  open: () => separatedBy('---\n'),
}
