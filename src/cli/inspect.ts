import type { SourceEncoding } from '../model/lists.ts'
import type { Bilingual, Language } from './language.ts'
import { parseDate, parseEncoding } from './options.ts'
import { PlanCommand } from './plan-command.ts'
import { readWith } from './read-with.ts'
import { stdoutSink } from './sink.ts'
import { Talk } from './talk.ts'

interface InspectOptions {
  readonly lines?: boolean
  readonly readings?: boolean
  readonly text?: boolean
  readonly encoding?: SourceEncoding
  readonly asOf?: string
}

/** `plan inspect`: how a document is understood, stage by stage. */
export function inspectCommand(language: Language): PlanCommand {
  const say = (text: Bilingual): string => text[language]
  const command = new PlanCommand('inspect', language)
  command
    .description(
      say({
        en: 'show how a document is read: its tree, a node a line with its place',
        zh: '显示文件的解析结果：语法树，每行一个节点及其位置',
      }),
    )
    .argument('<path>', say({ en: 'a file, or - for stdin', zh: '文件，或用 - 表示标准输入' }))
    .option(
      '--text',
      say({ en: 'show the decoded text instead, into which all places point', zh: '改为显示解码后的文本，所有位置均指向它' }),
    )
    .option('--lines', say({ en: 'show the lines instead, and what each was taken for', zh: '改为显示各行及其类型' }))
    .option('--readings', say({ en: 'show the readings instead, and the rule of each', zh: '改为显示识别出的内容及其规则' }))
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
      { call: 'plan inspect heze.txt', en: 'the tree of a document', zh: '文件的结构树' },
      { call: 'plan inspect plan.pdf --text', en: 'the text that was read', zh: '读出的文本' },
    ])
    .action((path: string, options: InspectOptions) => inspect(path, options, new Talk(language)))
  return command
}

async function inspect(path: string, options: InspectOptions, talk: Talk): Promise<void> {
  const outcome = await readWith(path, options, ({ inspectLines, inspectReadings, inspectText, inspectTree }) => {
    if (options.text) return inspectText
    if (options.lines) return inspectLines
    return options.readings ? inspectReadings : inspectTree
  })
  if ('text' in outcome) talk.failure(path, outcome.text)
  else stdoutSink.write(outcome.result.replace(/\n?$/, '\n'))
}
