import type { SourceEncoding } from '../model/lists.ts'
import { type FormatName, formatNames, formats } from '../render/formats.ts'
import { extractAll } from './batch/extract-all.ts'
import { defaultJobs } from './default-jobs.ts'
import { findInputs, type Input } from './find-inputs.ts'
import type { Bilingual, Language } from './language.ts'
import { parseChoice, parseCount, parseDate, parseEncoding } from './options.ts'
import { PlanCommand } from './plan-command.ts'
import { kindOfOutput, openOutput } from './plan-output.ts'
import { refuseOutput } from './refuse-output.ts'
import { Talk } from './talk.ts'
import { PIPE_WIDTH, terminalWidth } from './terminal-width.ts'

interface ExtractOptions {
  readonly format: FormatName
  readonly output?: string
  readonly encoding?: SourceEncoding
  readonly asOf?: string
  readonly jobs?: number
  readonly resume?: boolean
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
    .option(
      '-j, --jobs <count>',
      say({ en: 'how many threads read files (default: by cores, 1 for few files)', zh: '读取文件的线程数（默认随核数，文件少时为 1）' }),
      parseCount({ en: 'number of jobs', zh: '线程数' }, 64),
    )
    .option('--resume', say({ en: 'leave out what is already done in the folder of --output', zh: '跳过 --output 文件夹中已完成的文件' }))
    .option('-q, --quiet', say({ en: 'print no diagnostics of the documents', zh: '不输出文件的诊断信息' }))
    .examples([
      { call: 'plan extract heze.txt', en: 'the plan as YAML', zh: '以 YAML 输出方案' },
      { call: 'plan extract documents/ -f xlsx -o plans.xlsx', en: 'a folder into one workbook', zh: '把整个文件夹写入一个工作簿' },
      {
        call: 'plan extract documents/ -f jsonl -o plans/ --resume',
        en: 'a file each, going on where it was stopped',
        zh: '每个文件写一个结果，中断后可继续',
      },
    ])
    .action((paths: string[], options: ExtractOptions) => extract(paths, options, language))
  return command
}

async function extract(paths: readonly string[], options: ExtractOptions, language: Language): Promise<void> {
  const { format, output: target, encoding, asOf, quiet = false, resume = false } = options
  const items = await findInputs(paths)
  const inputs = items.filter((item): item is Input => !('text' in item))
  const kind = kindOfOutput(target)
  refuseOutput(kind, { format, resume, count: items.length })
  const several = kind !== 'folder' && items.length > 1
  const settings = { format, encoding, asOf, language, several, width: kind === 'stdout' ? terminalWidth(format) : PIPE_WIDTH }
  const output = openOutput(target, await formats[format](), inputs, settings, resume)
  const jobs = options.jobs ?? defaultJobs(inputs.length)
  await extractAll(items, output, settings, { jobs, quiet, toStdout: kind === 'stdout', talk: new Talk(language) })
}
