import { comparePlans, diffPlans, selectMatrixRows, type Comparison, type Matrix, type Plan } from '../../../src/index.ts'
import { readPlan } from '../../compare/seed-plans.ts'

const [heze, jining, jilin] = ['heze', 'jining', 'jilin'].map((name) => readPlan(`seeds/${name}-2023.txt`)) as [Plan, Plan, Plan]

/** Two real plans side by side. */
export const comparison: Comparison = diffPlans(heze, jining)

/** Three real plans side by side. */
export const matrix: Matrix = selectMatrixRows(comparePlans([heze, jining, jilin]), {})

/** The same plan with every text of it replaced by one. */
export function withTexts(text: string): Plan {
  const plan = structuredClone(jilin)
  plan.source.path = text
  plan.document.title = text
  if (plan.document.jurisdiction !== null) plan.document.jurisdiction.name = text
  for (const action of plan.actions) {
    action.title = text
    for (const target of action.targets) Object.assign(target, { indicator: text, scope: text, quote: text, text, unit: text })
    for (const unit of action.responsibility?.units ?? []) Object.assign(unit, { name: text, function: null })
  }
  return plan
}

/** A comparison and a matrix in which a text stands wherever a document’s text can. */
export function hostile(text: string): { readonly comparison: Comparison; readonly matrix: Matrix } {
  const plan = withTexts(text)
  return { comparison: diffPlans(heze, plan), matrix: comparePlans([heze, plan, jining]) }
}
