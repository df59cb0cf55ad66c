import { Command, type Option } from 'commander'
import { type Bilingual, type Language, languages } from './language.ts'
import { nearWords } from './near-words.ts'
import { parseChoice } from './options.ts'
import { stdoutSink } from './sink.ts'
import { unexpected, UsageError } from './usage-error.ts'

const titles: Readonly<Record<string, string>> = { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' }

/** A command that says what is wrong with a call in the project’s own words, in the reader’s language, and never ends the process. */
export class PlanCommand extends Command {
  readonly language: Language

  constructor(name: string, language: Language) {
    super(name)
    this.language = language
    this.exitOverride()
    this.configureOutput({ writeOut: (text) => stdoutSink.write(text), writeErr: () => undefined })
    this.helpOption('-h, --help', { en: 'show this help', zh: '显示帮助' }[language])
    if (language === 'zh') this.configureHelp({ styleTitle: (title) => titles[title] ?? title })
    this.option(
      '--lang <language>',
      { en: 'zh or en (default: of the locale)', zh: '消息的语言，zh 或 en（默认随系统区域设置）' }[language],
      parseChoice({ en: 'language', zh: '语言' }, languages),
    )
  }

  /** Shows calls below the help, each with what it does. */
  examples(calls: readonly (Bilingual & { readonly call: string })[]): this {
    const lines = calls.map((example) => `  ${example.call}\n      ${example[this.language]}`)
    return this.addHelpText('after', `\n${{ en: 'Examples:', zh: '示例：' }[this.language]}\n${lines.join('\n')}`)
  }

  // The methods below are those that commander calls when a call is wrong; its own would end in other words.

  override help(context?: unknown): never {
    if (typeof context === 'object' && context !== null && 'error' in context && context.error === true) {
      const names = this.commands.map((command) => command.name()).join(', ')
      throw new UsageError({
        en: `Unexpected end of the command, expected one of ${names} (or --help)`,
        zh: `命令不完整，应为 ${names} 之一（或 --help）`,
      })
    }
    return super.help()
  }

  unknownOption(flag: string): never {
    const flags = [...this.options.map((option) => option.long ?? option.flags), '--help']
    throw unexpected({ en: 'option', zh: '选项' }, flag, nearest(flag, flags))
  }

  unknownCommand(): never {
    const [name = ''] = this.args
    const names = this.commands.map((command) => command.name())
    throw unexpected({ en: 'command', zh: '命令' }, name, nearest(name, names))
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

function nearest(typed: string, words: readonly string[]): readonly string[] {
  const near = nearWords(typed, words)
  return near.length > 0 ? near : words
}
