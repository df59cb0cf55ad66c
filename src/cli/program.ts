import { compareCommand } from './compare.ts'
import { completionCommand } from './completion.ts'
import { diffCommand } from './diff.ts'
import { extractCommand } from './extract.ts'
import { inspectCommand } from './inspect.ts'
import type { Language } from './language.ts'
import { PlanCommand } from './plan-command.ts'
import { rulesCommand } from './rules.ts'
import { schemaCommand } from './schema.ts'
import { validateCommand } from './validate.ts'
import { version } from './version.ts'

/** Every command of `plan`, in the order in which help shows them. */
const commands = [
  extractCommand,
  diffCommand,
  compareCommand,
  validateCommand,
  inspectCommand,
  rulesCommand,
  schemaCommand,
  completionCommand,
]

/** Builds the whole command line in one language. */
export function createProgram(language: Language): PlanCommand {
  const program = new PlanCommand('plan', language)
  program
    .description({ en: 'Turn Chinese policy documents into structured data.', zh: '把中文政策文件变成结构化数据。' }[language])
    .version(version, '-V, --version', { en: 'print the version', zh: '显示版本号' }[language])
    .helpCommand('help [command]', { en: 'show the help of a command', zh: '显示某个命令的帮助' }[language])
  for (const create of commands) program.addCommand(create(language))
  return program
}
