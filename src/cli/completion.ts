import type { Argument, Command, Option } from 'commander'
import type { Language } from './language.ts'
import { parseChoice } from './options.ts'
import { PlanCommand } from './plan-command.ts'
import { stdoutSink } from './sink.ts'

/** A command as a shell completes it: its options, each with the values that it takes, and the words that may follow. */
interface Completed {
  readonly name: string
  readonly description: string
  readonly options: readonly {
    readonly flags: readonly string[]
    readonly description: string
    readonly takes: boolean
    readonly values: readonly string[]
  }[]
  readonly words: readonly string[]
}

const shells = { bash: bashScript, zsh: zshScript, fish: fishScript }
const shellNames: readonly (keyof typeof shells)[] = ['bash', 'zsh', 'fish']

/** `plan completion`: a script that makes a shell complete the commands of `plan`. */
export function completionCommand(language: Language): PlanCommand {
  const command = new PlanCommand('completion', language)
  command
    .description({ en: 'print a script that makes a shell complete commands and options', zh: '输出命令行补全脚本' }[language])
    .argument('<shell>', shellNames.join(', '), parseChoice({ en: 'shell', zh: 'Shell' }, shellNames))
    .examples('bash', 'fish | source')
    .action((shell: keyof typeof shells) => {
      const commands = command.parent?.commands ?? []
      stdoutSink.write(shells[shell](commands.map(describe)))
    })
  return command
}

function choicesOf({ parseArg }: Option | Argument): readonly string[] {
  return typeof parseArg === 'function' && 'choices' in parseArg && Array.isArray(parseArg.choices) ? parseArg.choices.map(String) : []
}

function describe(command: Command): Completed {
  const { options } = command
  return {
    name: command.name(),
    description: command.description(),
    options: options.map((option) => ({
      flags: [option.short, option.long].filter((flag): flag is string => flag !== undefined),
      description: option.description,
      takes: option.required || option.optional,
      values: choicesOf(option),
    })),
    words: command.registeredArguments.flatMap(choicesOf),
  }
}

function bashScript(commands: readonly Completed[]): string {
  const cases = commands.flatMap(({ name, options, words }) => [
    ...options.flatMap(({ flags, takes, values }) =>
      takes ? flags.map((flag) => `    ${name}:${flag}) ${values.length > 0 ? `words='${values.join(' ')}'` : 'files=1'} ;;`) : [],
    ),
    `    ${name}:*) words='${[...options.flatMap(({ flags }) => flags), '--help', ...words].join(' ')}'${words.length > 0 ? '' : ' files=1'} ;;`,
  ])
  return `_plan() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]} words='' files=''
  if ((COMP_CWORD == 1)); then
    words='${[...commands.map(({ name }) => name), 'help', '--help', '--version', '--lang'].join(' ')}'
  else
    case $command:$before in
${cases.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  local IFS=$'\\n'
  [[ -n $files && $current != -* ]] && COMPREPLY+=($(compgen -f -- "$current"))
  return 0
}
complete -o filenames -F _plan plan
`
}

function zshScript(commands: readonly Completed[]): string {
  const quote = (text: string): string => text.replace(/'/g, `'\\''`)
  const bracketed = (text: string): string => quote(text.replace(/[[\]:\\]/g, '\\$&'))
  const cases = commands.map(({ name, options, words }) => {
    const lines = options.flatMap(({ flags, description, takes, values }) =>
      flags.map(
        (flag) => `'${flag}[${bracketed(description)}]${takes ? `:value:${values.length > 0 ? `(${values.join(' ')})` : '_files'}` : ''}'`,
      ),
    )
    return `    ${name}) _arguments ${[...lines, words.length > 0 ? `'*:word:(${words.join(' ')})'` : `'*:file:_files'`].join(' ')} ;;`
  })
  return `#compdef plan
_plan() {
  if ((CURRENT == 2)); then
    local -a commands
    commands=(${commands.map(({ name, description }) => `'${name}:${bracketed(description)}'`).join(' ')})
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _plan ]]; then
  _plan "$@"
else
  (($+functions[compdef])) || { autoload -Uz compinit && compinit }
  compdef _plan plan
fi
`
}

function fishScript(commands: readonly Completed[]): string {
  const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
  const lines = commands.flatMap(({ name, description, options, words }) => [
    `complete -c plan -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`,
    ...options.map(
      ({ flags, description: what, takes, values }) =>
        `complete -c plan -n '__fish_seen_subcommand_from ${name}' ${flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ')}` +
        `${takes ? (values.length > 0 ? ` -x -a ${quote(values.join(' '))}` : ' -r') : ''} -d ${quote(what)}`,
    ),
    ...(words.length > 0 ? [`complete -c plan -n '__fish_seen_subcommand_from ${name}' -f -a ${quote(words.join(' '))}`] : []),
  ])
  return lines.join('\n') + '\n'
}
