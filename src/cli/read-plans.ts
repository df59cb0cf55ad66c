import type { Plan } from '../model/plan.ts'
import type { Bilingual } from './language.ts'
import { readWith, type Outcome, type ReadingOptions } from './read-with.ts'
import type { Talk } from './talk.ts'

/** How a document is read that is to be compared. */
export interface PlanReadingOptions extends ReadingOptions {
  readonly quiet?: boolean
}

const nothingToCompare: Bilingual = {
  en: 'a document without one action or target, expected something to compare',
  zh: '文件中没有任何行动或目标，无可对照的内容',
}

const table: Bilingual = {
  en: 'a CSV table, expected a document or what `plan extract` wrote as YAML, JSON or JSONL',
  zh: '这是 CSV 表格，应为文件原文或 plan extract 输出的 YAML、JSON、JSONL',
}

/** Reads the plans of a file, be it a document, of which it tells what was odd, or what `plan extract` wrote; those that have nothing to compare are left out. */
export async function readPlans(path: string, options: PlanReadingOptions, talk: Talk): Promise<Outcome<readonly Plan[]>> {
  if (/\.csv$/i.test(path)) return { text: table }
  const { isComparable, readWrittenPlans } = await import('./compare-engine.ts')
  const outcome = await readWith(path, options, ({ extractFile }) => async (bytes, reading): Promise<Outcome<readonly Plan[]>> => {
    const written = readWrittenPlans(bytes, reading.path)
    if (written === null) {
      const { plans } = await extractFile(bytes, reading)
      if (options.quiet !== true)
        for (const diagnostic of plans.flatMap(({ diagnostics }) => diagnostics)) talk.diagnostic(path, diagnostic)
      return { result: plans }
    }
    return 'text' in written ? written : { result: written.plans }
  })
  if ('text' in outcome) return outcome
  if ('text' in outcome.result) return outcome.result
  const plans = outcome.result.result.filter(isComparable)
  return plans.length === 0 ? { text: nothingToCompare } : { result: plans }
}
