import type { SourceEncoding } from '../model/lists.ts'
import type { Plan } from '../model/plan.ts'
import { type FormatName, formatNames, formats } from '../render/formats.ts'
import { findInputs, type Input } from './find-inputs.ts'
import { reportInternalError } from './internal-error.ts'
import type { Bilingual, Language } from './language.ts'
import { parseChoice, parseDate, parseEncoding } from './options.ts'
import { OutputError } from './output-error.ts'
import { PlanCommand } from './plan-command.ts'
import { openOutput } from './plan-output.ts'
import { readWith } from './read-with.ts'
import { Talk } from './talk.ts'

interface ExtractOptions {
  readonly format: FormatName
  readonly output?: string
  readonly encoding?: SourceEncoding
  readonly asOf?: string
  readonly quiet?: boolean
}

/** `plan extract`: documents in, plans out. */
export function extractCommand(language: Language): PlanCommand {
  const say = (text: Bilingual): string => text[language]
  const command = new PlanCommand('extract', language)
  command
    .description(say({ en: 'read policy documents and print them as plans', zh: '读取政策文件，输出结构化数据' }))
    .argument('<paths...>', say({ en: 'files, folders, globs, or - for stdin', zh: '文件、文件夹、通配符，或用 - 表示标准输入' }))
    .option('-f, --format <format>', formatNames.join(', '), parseChoice({ en: 'format', zh: '格式' }, formatNames), 'yaml')
    .option(
      '-o, --output <path>',
      say({ en: 'write to this file, or into this folder, a file an input', zh: '写入该文件；若为文件夹，则每个输入写一个文件' }),
    )
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
    .option('-q, --quiet', say({ en: 'print no diagnostics of the documents', zh: '不输出文件的诊断信息' }))
    .action((paths: string[], options: ExtractOptions) => extract(paths, options, new Talk(language)))
  return command
}

async function extract(paths: readonly string[], options: ExtractOptions, talk: Talk): Promise<void> {
  const items = await findInputs(paths)
  const inputs = items.filter((item): item is Input => !('text' in item))
  const output = openOutput(options.output, formats[options.format], inputs, items.length > 1)
  for (const item of items) {
    if ('text' in item) {
      talk.failure(item.path, item.text)
      continue
    }
    const plans = await readPlans(item.path, options, talk)
    if (plans === undefined) continue
    try {
      await output.add(item, plans)
    } catch (error) {
      if (!(output.separate && error instanceof OutputError)) throw error
      talk.failure(error.path, error.text)
    }
    if (!options.quiet) for (const plan of plans) for (const diagnostic of plan.diagnostics) talk.diagnostic(item.path, diagnostic)
  }
  await output.finish()
}

// Undefined where the file was named as failing; the others still come out.
async function readPlans(path: string, options: ExtractOptions, talk: Talk): Promise<readonly Plan[] | undefined> {
  try {
    const outcome = await readWith(path, options, (engine) => engine.extractPlans)
    if ('result' in outcome) return outcome.result
    talk.failure(path, outcome.text)
  } catch (error) {
    reportInternalError(talk, path, error)
  }
  return undefined
}
