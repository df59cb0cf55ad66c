import { join } from 'node:path'
import type { FindingsDocument } from '../model/finding.ts'
import type { Severity, SourceEncoding } from '../model/lists.ts'
import type { ReportName } from '../report/reporters.ts'
import { describeReadFailure } from './describe-failure.ts'
import type { Bilingual, Language } from './language.ts'
import { parseChoice, parseDate, parseEncoding } from './options.ts'
import { PlanCommand } from './plan-command.ts'
import { Talk } from './talk.ts'
import { unexpected, UsageError } from './usage-error.ts'
import type { BaselineFile } from './validation/baseline-file.ts'
import { filesToCheck, realPathOf } from './validation/files-to-check.ts'
import { readSource } from './validation/read-source.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']
const reportNames: readonly ReportName[] = ['text', 'json', 'github', 'sarif', 'junit']

interface ValidateCommandOptions {
  readonly format: ReportName
  readonly output?: string
  readonly failOn?: Severity
  readonly maxWarnings?: number
  readonly config?: string
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly changed?: string
  readonly encoding?: SourceEncoding
  readonly asOf?: string
}

/** `plan validate`: whether documents, their sidecars and extracted plans can be trusted. */
export function validateCommand(language: Language): PlanCommand {
  const say = (text: Bilingual): string => text[language]
  const command = new PlanCommand('validate', language)
  command
    .description(
      say({
        en: 'check documents, their sidecars and extracted plans; exit code 1 where something was found, 2 where a file could not be checked',
        zh: '检查政策文件、附带说明和提取结果；发现问题时退出码为 1，文件无法检查时为 2',
      }),
    )
    .argument('<paths...>', say({ en: 'files, folders, globs, or - for stdin', zh: '文件、文件夹、通配符，或用 - 表示标准输入' }))
    .option('-f, --format <format>', reportNames.join(', '), parseChoice({ en: 'format', zh: '格式' }, reportNames), 'text')
    .option('-o, --output <file>', say({ en: 'write the report to this file', zh: '把报告写入该文件' }))
    .option(
      '--fail-on <severity>',
      say({
        en: 'the least severity that fails the check: error, warning, info (default: error)',
        zh: '导致失败的最低级别：error、warning、info（默认 error）',
      }),
      parseChoice({ en: 'severity', zh: '级别' }, severities),
    )
    .option('--max-warnings <count>', say({ en: 'fail with more warnings than these', zh: '警告数超过该值即失败' }), parseMaximum)
    .option(
      '--config <file>',
      say({ en: 'severities of rules (default: the nearest .planrc.yaml)', zh: '规则级别的配置文件（默认为最近的 .planrc.yaml）' }),
    )
    .option('--baseline <file>', say({ en: 'findings that were accepted', zh: '已接受问题的基线文件' }))
    .option('--update-baseline', say({ en: 'accept all that is found now', zh: '把现有问题写入基线文件' }))
    .option('--changed <ref>', say({ en: 'report only what differs from this git reference', zh: '只报告相对该 git 引用有改动的文件' }))
    .option(
      '--encoding <encoding>',
      say({ en: 'read in this encoding (default: found out)', zh: '按此编码读取（默认自动识别）' }),
      parseEncoding,
    )
    .option(
      '--as-of <date>',
      say({ en: 'the day that documents without a date count from', zh: '文件未写明日期时，以此日为准' }),
      parseDate,
    )
    .examples([
      { call: 'plan validate documents/ -f github', en: 'marks on a pull request', zh: '在拉取请求中标出问题' },
      { call: 'plan validate heze.txt --fail-on warning', en: 'exit code 1 also for warnings', zh: '有警告时也以 1 退出' },
    ])
    .action((paths: string[], options: ValidateCommandOptions) => validate(paths, options, language))
  return command
}

async function validate(paths: readonly string[], options: ValidateCommandOptions, language: Language): Promise<void> {
  const { changedFiles, exitCode, loadConfiguration, openBaseline, severityUnder, validateFiles, writeReport } =
    await import('./validation/validation-engine.ts')
  const { configuration, folder } = loadConfiguration(options.config)
  const configured = configuration.baseline === undefined ? undefined : join(folder, configuration.baseline)
  const baselinePath = options.baseline ?? configured
  if (options.updateBaseline && baselinePath === undefined) throw noBaseline()
  const baseline = baselinePath === undefined ? undefined : openBaseline(baselinePath, options.updateBaseline ?? false)
  const changed = options.changed === undefined ? undefined : changedFiles(options.changed)
  const files = await filesToCheck(paths, (path) => changed === undefined || changed.has(realPathOf(path)))
  const document = await validateFiles(files, {
    asOf: options.asOf,
    encoding: options.encoding,
    severityOf: severityUnder(configuration),
    isAccepted: baseline?.isAccepted,
    describe: describeReadFailure,
    readSource,
  })
  const talk = new Talk(language)
  for (const { path, message } of document.failures) talk.failure(path, message)
  const inputs = files.filter(({ reported }) => reported !== false).map(({ path }) => path)
  if (options.updateBaseline && baseline) return accept(baseline, document, inputs, talk)
  await writeReport(document, { format: options.format, output: options.output, language, inputs })
  const bounds = {
    failOn: options.failOn ?? configuration.failOn ?? 'error',
    maxWarnings: options.maxWarnings ?? configuration.maxWarnings ?? null,
  }
  process.exitCode = exitCode(document, bounds)
}

async function accept(baseline: BaselineFile, document: FindingsDocument, checked: readonly string[], talk: Talk): Promise<void> {
  await baseline.update(document.findings, checked)
  const count = document.findings.length
  talk.say({ en: `${count} findings accepted`, zh: `已接受${count}个问题` })
}

function parseMaximum(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw unexpected({ en: 'number of warnings', zh: '警告数' }, text, { en: 'a whole number', zh: '非负整数' })
}

function noBaseline(): UsageError {
  return new UsageError({
    en: 'Unexpected --update-baseline, expected --baseline with the file to write',
    zh: '--update-baseline 需要用 --baseline 指明要写入的文件',
  })
}
