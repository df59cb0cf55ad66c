import { orderedPlan } from './ordered-plan.ts'
import type { PlanFormat } from './plan-format.ts'
import { yamlDocument } from './yaml-document.ts'

/** YAML: a document a plan, with `---` between them. */
export const yamlFormat: PlanFormat = {
  extension: 'yaml',
  open: () => {
    let first = true
    return {
      plan: (plan) => {
        const separator = first ? '' : '---\n'
        first = false
        return separator + yamlDocument(orderedPlan(plan))
      },
      end: () => '',
    }
  },
}
