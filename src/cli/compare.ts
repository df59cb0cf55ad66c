import { readdirSync, statSync } from 'node:fs'
import { isTerminal } from './is-terminal.ts'
import { type MatrixSortName, matrixSortNames } from '../compare/select-rows.ts'
import type { Plan } from '../model/plan.ts'
import { type MatrixFormatName, matrixFormatNames, matrixFormats } from '../render/comparison/formats.ts'
import { findInputs, type Input, type InputFailure } from './find-inputs.ts'
import type { Bilingual, Language } from './language.ts'
import { parseChoice, parseCount } from './options.ts'
import { outputFormat } from './output-format.ts'
import { PlanCommand } from './plan-command.ts'
import { kindOfOutput } from './plan-output.ts'
import { type PlanReadingOptions, readPlans } from './read-plans.ts'
import { Talk } from './talk.ts'
import { PIPE_WIDTH, terminalWidth } from './terminal-width.ts'
import { UsageError } from './usage-error.ts'
import { writeOutput } from './write-output.ts'

interface CompareCommandOptions extends PlanReadingOptions {
  readonly format?: MatrixFormatName
  readonly output?: string
  readonly minPlans: number
  readonly sort: MatrixSortName
  readonly minScore?: number
}

/** `plan compare`: the indicators of several plans in one table. */
export function compareCommand(language: Language): PlanCommand {
  const say = (text: Bilingual): string => text[language]
  const command = new PlanCommand('compare', language)
  command
    .description(
      say({ en: 'lay several plans side by side: a row an indicator, a column a plan', zh: '对照多份方案：每行一个指标，每列一份方案' }),
    )
    .argument(
      '<paths...>',
      say({
        en: 'documents, or what `plan extract` wrote: files, folders, globs, or -',
        zh: '文件原文或 plan extract 的输出：文件、文件夹、通配符或 -',
      }),
    )
    .withOutputFormat(matrixFormatNames, 'table')
    .option('-o, --output <path>', say({ en: 'write to this file', zh: '写入该文件' }))
    .option(
      '--min-plans <count>',
      say({ en: 'only indicators that at least so many plans have', zh: '只列出至少这么多份方案都有的指标' }),
      parseCount({ en: 'number of plans', zh: '方案数' }, 1000),
      1,
    )
    .option('--sort <order>', matrixSortNames.join(', '), parseChoice({ en: 'order', zh: '排序' }, matrixSortNames), 'plans')
    .withMinScore()
    .withReading()
    .withQuiet()
    .examples('documents', 'heze.txt jining.txt -o comparison.html')
    .action((paths: string[], options: CompareCommandOptions) => compare(paths, options, language))
  return command
}

async function compare(paths: readonly string[], options: CompareCommandOptions, language: Language): Promise<void> {
  const name = outputFormat(options.format, options.output, matrixFormatNames, 'table')
  const talk = await Talk.open(language)
  if (name === 'xlsx' && kindOfOutput(options.output) === 'stdout' && isTerminal(1)) {
    throw new UsageError({
      en: 'Unexpected terminal for an xlsx workbook, expected --output with a file',
      zh: 'xlsx 不能输出到终端，请用 --output 指定文件',
    })
  }
  const items = await findPlanInputs(paths)
  const plans: Plan[] = []
  for (const item of items) {
    const outcome = 'text' in item ? item : await readPlans(item.path, options, talk)
    if ('text' in outcome) talk.failure(item.path, outcome.text)
    else plans.push(...outcome.result)
  }
  if (plans.length < 2) {
    // What failed has been named, and says why there are not two.
    if (process.exitCode === 2) return
    const repeated = paths.length > items.length
    throw new UsageError({
      en: `Unexpected single plan, expected two or more to compare${repeated ? ' (a file named twice is read once)' : ''}`,
      zh: `只有一份方案，至少需要两份才能对照${repeated ? '（同一文件多次列出只读一次）' : ''}`,
    })
  }
  if (options.minPlans > plans.length) {
    talk.say({
      en: `--min-plans ${options.minPlans} leaves no row of ${plans.length} plans`,
      zh: `只有 ${plans.length} 份方案，--min-plans ${options.minPlans} 不会留下任何一行`,
    })
  }
  const engine = await import('./compare-engine.ts')
  const matrix = engine.selectMatrixRows(engine.comparePlans(plans, { minScore: options.minScore }), options)
  const format = await matrixFormats[name]()
  const width = options.output === undefined ? terminalWidth(name) : PIPE_WIDTH
  const inputs = items.filter((item): item is Input => !('text' in item))
  await writeOutput(options.output, format.matrix(matrix, { language, width }), inputs)
}

// A folder that holds no documents may hold what was extracted from some.
async function findPlanInputs(paths: readonly string[]): Promise<(Input | InputFailure)[]> {
  const items = await findInputs(paths)
  return items.flatMap((item) => {
    if (!('text' in item) || !paths.includes(item.path) || !statSync(item.path, { throwIfNoEntry: false })?.isDirectory()) return [item]
    const written = readdirSync(item.path, { recursive: true, encoding: 'utf8' }).filter(
      (name) => WRITTEN.test(name) && !SIDECAR.test(name),
    )
    return written.length === 0 ? [item] : written.toSorted().map((name) => ({ path: `${item.path.replace(/\/$/, '')}/${name}`, name }))
  })
}

const WRITTEN = /\.(?:ya?ml|json|jsonl)$/i
const SIDECAR = /\.source\.ya?ml$/i
