import { type OnlyName, onlyNames, type SortName, sortNames } from '../compare/select-rows.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Plan } from '../model/plan.ts'
import { type DiffFormatName, diffFormatNames, diffFormats } from '../render/comparison/formats.ts'
import type { Bilingual, Language } from './language.ts'
import { parseChoice, parseChoices } from './options.ts'
import { outputFormat } from './output-format.ts'
import { PlanCommand } from './plan-command.ts'
import { type PlanReadingOptions, readPlans } from './read-plans.ts'
import { Talk } from './talk.ts'
import { PIPE_WIDTH, terminalWidth } from './terminal-width.ts'
import { unexpected, UsageError } from './usage-error.ts'
import { writeOutput } from './write-output.ts'

interface DiffCommandOptions extends PlanReadingOptions {
  readonly format?: DiffFormatName
  readonly output?: string
  readonly only?: readonly OnlyName[]
  readonly action?: string
  readonly sort: SortName
  readonly minScore?: number
  readonly exitCode?: boolean
}

/** `plan diff`: two plans side by side. */
export function diffCommand(language: Language): PlanCommand {
  const say = (text: Bilingual): string => text[language]
  const command = new PlanCommand('diff', language)
  command
    .description(
      say({ en: 'lay two plans side by side: who corresponds to whom, and what differs', zh: '对照两份方案：逐项对应，列出差异' }),
    )
    .argument(
      '<left>',
      say({ en: 'a document, or what `plan extract` wrote; - for stdin', zh: '文件原文或 plan extract 的输出，- 表示标准输入' }),
    )
    .argument('<right>', say({ en: 'the other one, likewise', zh: '另一份，同上' }))
    .withOutputFormat(diffFormatNames, 'table')
    .option('-o, --output <path>', say({ en: 'write to this file', zh: '写入该文件' }))
    .option(
      '--only <kinds>',
      say({
        en: `only rows of these kinds, apart by commas: ${onlyNames.join(', ')}`,
        zh: `只列出这些类别的行，用逗号分隔：${onlyNames.join('、')}`,
      }),
      parseChoices({ en: 'kind of row', zh: '行的类别' }, onlyNames),
    )
    .option(
      '--action <id>',
      say({ en: 'only rows of this action, such as 2 or 2.1, and of those inside it', zh: '只列出该行动（如 2 或 2.1）及其下级的行' }),
    )
    .option('--sort <order>', sortNames.join(', '), parseChoice({ en: 'order', zh: '排序' }, sortNames), 'document')
    .withMinScore()
    .option('--exit-code', say({ en: 'end with 1 where anything differs', zh: '有差异时退出码为 1' }))
    .withReading()
    .withQuiet()
    .examples('heze.txt jining.txt', 'heze.txt jining.txt --action 2 --only changed,left,right')
    .action((left: string, right: string, options: DiffCommandOptions) => diff([left, right], options, language))
  return command
}

async function diff(paths: readonly [string, string], options: DiffCommandOptions, language: Language): Promise<void> {
  const name = outputFormat(options.format, options.output, diffFormatNames, 'table')
  const talk = await Talk.open(language)
  if (paths[0] === '-' && paths[1] === '-')
    throw new UsageError({ en: 'Unexpected second -, expected a file beside stdin', zh: '- 只能用一次，另一份应为文件' })
  const [left, right] = [await readOne(paths[0], options, talk), await readOne(paths[1], options, talk)]
  if (left === undefined || right === undefined) return
  const engine = await import('./compare-engine.ts')
  const whole = engine.diffPlans(left, right, { minScore: options.minScore })
  if (options.action !== undefined) expectAction(options.action, whole)
  const comparison = engine.selectRows(whole, options)
  const format = await diffFormats[name]()
  const width = options.output === undefined ? terminalWidth(name) : PIPE_WIDTH
  await writeOutput(
    options.output,
    format.diff(comparison, { language, width }),
    paths.map((path) => ({ path, name: path })),
  )
  if (options.exitCode && process.exitCode === undefined && engine.hasDifferences(comparison)) process.exitCode = 1
}

// Undefined where the file was named as failing.
async function readOne(path: string, options: DiffCommandOptions, talk: Talk): Promise<Plan | undefined> {
  const outcome = await readPlans(path, options, talk)
  if ('text' in outcome) {
    talk.failure(path, outcome.text)
    return undefined
  }
  const { mainPlan } = await import('./compare-engine.ts')
  const { result: plans } = outcome
  const plan = mainPlan(plans)
  if (plans.length > 1 && plan !== undefined) {
    const title = plan.document.title ?? ''
    talk.say({
      en: `${path} holds ${plans.length} plans; the one with the most targets is compared: part ${plan.source.part} ${title}`.trim(),
      zh: `${path} 含 ${plans.length} 份方案，取目标最多的一份：第 ${plan.source.part} 份 ${title}`.trim(),
    })
  }
  return plan
}

function expectAction(id: string, { actions }: Comparison): void {
  if (actions.some(({ left, right }) => left?.id === id || right?.id === id)) return
  throw unexpected({ en: 'action', zh: '行动' }, id, {
    en: 'the number of an action of either plan, such as 2 or 2.1',
    zh: '任一方案中行动的编号，如 2 或 2.1',
  })
}
