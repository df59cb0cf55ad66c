import type { Plan } from '../model/plan.ts'
import { type FormatName, formats } from './formats.ts'

/** Writes plans in one piece, as `plan extract` does for one file that holds them. */
export async function renderPlans(plans: readonly Plan[], format: FormatName): Promise<string> {
  const writer = formats[format].open(plans.length !== 1)
  const chunks = plans.map((plan) => writer.plan(plan))
  chunks.push(await writer.end())
  return chunks.join('')
}
