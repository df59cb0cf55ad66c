import { type FormatName, formatNames, formats } from '../render/formats.ts'
import { extractAll } from './batch/extract-all.ts'
import { defaultJobs } from './default-jobs.ts'
import { findInputs, type Input } from './find-inputs.ts'
import type { Bilingual, Language } from './language.ts'
import { refuseOptions } from './lines/refuse-options.ts'
import { parseChoice, parseCount } from './options.ts'
import { PlanCommand } from './plan-command.ts'
import { outputFormat } from './output-format.ts'
import { kindOfOutput, openOutput } from './plan-output.ts'
import { refuseOutput } from './refuse-output.ts'
import type { ReadingOptions } from './read-with.ts'
import { Talk } from './talk.ts'
import { PIPE_WIDTH, terminalWidth } from './terminal-width.ts'

/** What the paths of a call hold. */
type InputKind = 'documents' | 'jsonl'

const inputKinds: readonly InputKind[] = ['documents', 'jsonl']

interface ExtractOptions extends ReadingOptions {
  readonly format?: FormatName
  readonly input: InputKind
  readonly output?: string
  readonly jobs?: number
  readonly resume?: boolean
  readonly quiet?: boolean
}

/** `plan extract`: documents in, plans out. */
export function extractCommand(language: Language): PlanCommand {
  const say = (text: Bilingual): string => text[language]
  const command = new PlanCommand('extract', language)
  command
    .description(say({ en: 'read policy documents and print them as plans', zh: '读取政策文件，输出方案（结构化数据）' }))
    .argument('<paths...>', say({ en: 'files, folders, globs, or - for stdin', zh: '文件、文件夹、通配符，或用 - 表示标准输入' }))
    .option(
      '-f, --format <format>',
      say({
        en: `${formatNames.join(', ')} (default: by the ending of --output, else yaml; of lines jsonl)`,
        zh: `${formatNames.join('、')}（默认随 --output 的后缀，否则 yaml；逐行读取时为 jsonl）`,
      }),
      parseChoice({ en: 'format', zh: '格式' }, formatNames),
    )
    .option(
      '--input <kind>',
      say({
        en: 'documents, or jsonl: each line of stdin is {"id": …, "text": "…"} and gives one line',
        zh: 'documents（文件），或 jsonl：标准输入每行为 {"id": …, "text": "…"}，各输出一行',
      }),
      parseChoice({ en: 'kind of input', zh: '输入类型' }, inputKinds),
      'documents',
    )
    .option(
      '-o, --output <path>',
      say({
        en: 'write to this file; into a folder, such as plans/, a file for each input',
        zh: '写入该文件；若为文件夹（如 plans/），则每个输入写一个文件',
      }),
    )
    .withReading()
    .option(
      '-j, --jobs <count>',
      say({ en: 'how many threads read files (default: by cores, 1 for few files)', zh: '读取文件的线程数（默认随核数，文件少时为 1）' }),
      parseCount({ en: 'number of threads', zh: '线程数' }, 64),
    )
    .option('--resume', say({ en: 'leave out what is already done in the folder of --output', zh: '跳过 --output 文件夹中已完成的文件' }))
    .withQuiet()
    .examples('heze.txt -f table', 'documents -o plans.xlsx', '- --input jsonl < documents.jsonl > plans.jsonl')
    .action((paths: string[], options: ExtractOptions) => extract(paths, options, language))
  return command
}

async function extract(paths: readonly string[], options: ExtractOptions, language: Language): Promise<void> {
  const { output: target, encoding, asOf, quiet = false, resume = false } = options
  if (options.input === 'jsonl') return extractEachLine(paths, options, await Talk.open(language))
  const format = outputFormat(options.format, target, formatNames, 'yaml')
  const items = await findInputs(paths)
  const inputs = items.filter((item): item is Input => !('text' in item))
  const kind = kindOfOutput(target)
  refuseOutput(kind, { format, resume, count: items.length })
  const several = kind !== 'folder' && items.length > 1
  const settings = { format, encoding, asOf, language, several, width: kind === 'stdout' ? terminalWidth(format) : PIPE_WIDTH }
  const output = openOutput(target, await formats[format](), inputs, settings, resume)
  const jobs = options.jobs ?? defaultJobs(inputs.length)
  await extractAll(items, output, settings, { jobs, quiet, toStdout: kind === 'stdout', talk: await Talk.open(language) })
}

async function extractEachLine(paths: readonly string[], options: ExtractOptions, talk: Talk): Promise<void> {
  const { format = null, output, encoding = null, asOf, jobs, resume, quiet = false } = options
  refuseOptions(paths, { format, encoding, jobs: jobs === undefined ? null : String(jobs), resume: resume ? 'yes' : null })
  const { extractLines } = await import('./lines/extract-lines.ts')
  await extractLines({ output, asOf, quiet }, talk)
}
