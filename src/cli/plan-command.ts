import { type Argument, Command, type Option } from 'commander'
import { type Bilingual, type Language, languages } from './language.ts'
import { nearestOrAll } from './near-words.ts'
import { parseChoice, parseDate, parseEncoding, parseScore } from './options.ts'
import { stdoutSink } from './sink.ts'
import { unexpected, UsageError } from './usage-error.ts'
import { writeAll } from './write-all.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

/** A command that says what is wrong with a call in the project’s own words, in the reader’s language, and never ends the process. */
export class PlanCommand extends Command {
  readonly language: Language

  constructor(name: string, language: Language) {
    super(name)
    this.language = language
    this.exitOverride()
    this.configureOutput({ writeOut: (text) => stdoutSink.write(text), writeErr: () => undefined })
    this.helpOption('-h, --help', { en: 'show this help', zh: '显示帮助' }[language])
    const describe = (of: Option | Argument): string => described(of, language)
    this.configureHelp({
      optionDescription: describe,
      argumentDescription: describe,
      ...(language === 'zh' && { styleTitle: (title: string) => titles[title] ?? title }),
    })
    this.option(
      '--lang <language>',
      {
        en: 'the language of tables and messages, zh or en (default: that of the locale)',
        zh: '表格和消息的语言，zh 或 en（默认随系统区域设置）',
      }[language],
      parseChoice({ en: 'language', zh: '语言' }, languages),
    )
  }

  /** Shows calls of this command under its help. */
  examples(...calls: readonly string[]): this {
    const title = { en: calls.length === 1 ? 'Example:' : 'Examples:', zh: '示例：' }[this.language]
    return this.addHelpText('after', ['', title, ...calls.map((call) => `  plan ${this.name()} ${call}`)].join('\n'))
  }

  /** `--format`: one of a closed list of names. */
  withFormat<Name extends string>(names: readonly Name[], fallback: Name): this {
    return this.option('-f, --format <format>', names.join(', '), parseChoice({ en: 'format', zh: '格式' }, names), fallback)
  }

  /** `--format` of a command whose output may go to a file: the ending of the file decides where it is not given. */
  withOutputFormat<Name extends string>(names: readonly Name[], fallback: Name): this {
    const help: Bilingual = {
      en: `${names.join(', ')} (default: by the ending of --output, else ${fallback})`,
      zh: `${names.join('、')}（默认随 --output 的后缀，否则 ${fallback}）`,
    }
    return this.option('-f, --format <format>', help[this.language], parseChoice({ en: 'format', zh: '格式' }, names))
  }

  /** `--min-score`: how well targets must fit to be laid side by side. */
  withMinScore(): this {
    const help: Bilingual = {
      en: 'leave targets alone that fit less than this, 0 to 1 (default: 0.5)',
      zh: '相似度低于此值（0 到 1）的目标不配对（默认 0.5）',
    }
    return this.option('--min-score <score>', help[this.language], parseScore)
  }

  /** `--quiet`: nothing about what was odd in a document. */
  withQuiet(): this {
    const help: Bilingual = { en: 'print no diagnostics of the documents', zh: '不输出文件的诊断信息' }
    return this.option('-q, --quiet', help[this.language])
  }

  /** `--encoding` and `--as-of`: how documents are read. */
  withReading(): this {
    const encoding: Bilingual = {
      en: 'read documents in this encoding, such as gb18030 (default: found out)',
      zh: '按此编码读取文件，如 gb18030（默认自动识别）',
    }
    const asOf: Bilingual = {
      en: 'the day that documents without a date count from, such as 2023-12-31',
      zh: '文件未写明日期时，以此日为准，如 2023-12-31',
    }
    return this.option('--encoding <encoding>', encoding[this.language], parseEncoding).option(
      '--as-of <date>',
      asOf[this.language],
      parseDate,
    )
  }

  // The methods below are those that commander calls when a call is wrong; its own would end in other words.

  override help(context?: unknown): never {
    if (typeof context === 'object' && context !== null && 'error' in context && context.error === true) {
      const names = this.commands.map((command) => command.name())
      writeAll(2, this.helpInformation() + '\n')
      throw new UsageError({
        en: `Unexpected end of the command, expected one of ${names.join(', ')} (or --help)`,
        zh: `命令不完整，应为 ${names.join('、')} 之一（或 --help）`,
      })
    }
    return super.help()
  }

  unknownOption(flag: string): never {
    const flags = [...this.options.map((option) => option.long ?? option.flags), '--help']
    throw unexpected({ en: 'option', zh: '选项' }, flag, nearestOrAll(flag, flags))
  }

  unknownCommand(): never {
    const [name = ''] = this.args
    const names = this.commands.map((command) => command.name())
    throw unexpected({ en: 'command', zh: '命令' }, name, nearestOrAll(name, names))
  }

  missingArgument(name: string): never {
    throw new UsageError({ en: `Unexpected end of the command, expected <${name}>`, zh: `命令不完整，缺少 <${name}>` })
  }

  optionMissingArgument(option: Option): never {
    throw new UsageError({
      en: `Unexpected end of the command, expected a value of ${option.long ?? option.flags}`,
      zh: `命令不完整，选项 ${option.long ?? option.flags} 缺少值`,
    })
  }

  _excessArguments(received: readonly string[]): never {
    const extra = received[this.registeredArguments.length] ?? ''
    throw new UsageError({ en: `Unexpected argument ${extra}, expected no more`, zh: `多余的参数 ${extra}` })
  }
}

/** What help says of an option or an argument, with its default in the reader’s language. */
function described({ description, defaultValue }: Option | Argument, language: Language): string {
  // Names apart by commas are what may be said, not a sentence.
  const text = language === 'zh' && /^[a-z, ]+$/.test(description) ? description.replaceAll(', ', '、') : description
  if (typeof defaultValue !== 'string' && typeof defaultValue !== 'number') return text
  return language === 'zh' ? `${text}（默认 ${defaultValue}）` : `${text} (default: ${defaultValue})`
}
