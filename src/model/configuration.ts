import * as z from 'zod'
import { Severity } from './lists.ts'

/** What a rule may weigh: a severity, or nothing at all. */
export const RuleSetting = z.enum(['off', ...Severity.options])
export type RuleSetting = z.infer<typeof RuleSetting>

/** What `.planrc.yaml` may say. */
export const Configuration = z
  .strictObject({
    rules: z.record(z.string(), RuleSetting).default({}).describe('the severity of each rule that is not to keep its own, or off'),
    failOn: Severity.optional().describe('the least severity that fails a check'),
    maxWarnings: z.int().nonnegative().optional().describe('how many warnings a check bears'),
    baseline: z.string().optional().describe('the file of accepted findings, from this file’s folder'),
  })
  .meta({ id: 'Configuration', title: 'Configuration', description: 'What .planrc.yaml may say.' })
export type Configuration = z.infer<typeof Configuration>
