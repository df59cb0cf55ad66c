import { CommanderError } from 'commander'
import { workerArgument } from './batch/worker-messages.ts'
import { describeSystemError } from './describe-failure.ts'
import { reportInternalError } from './internal-error.ts'
import { detectLanguage } from './language.ts'
import { isBrokenPipe, OutputError } from './output-error.ts'
import { createProgram } from './program.ts'
import { Talk } from './talk.ts'
import { UsageError } from './usage-error.ts'

async function main(args: readonly string[]): Promise<void> {
  const language = detectLanguage(args, process.env)
  const talk = await Talk.open(language)
  try {
    await createProgram(language).parseAsync(args, { from: 'user' })
  } catch (error) {
    // Help and the version have been printed.
    if (error instanceof CommanderError && error.exitCode === 0) return
    // A reader that has seen enough, such as head, is no failure.
    if (isBrokenPipe(error)) return
    const refused = describeSystemError(error)
    if (error instanceof UsageError) talk.failure(null, error.text)
    else if (error instanceof OutputError) talk.failure(error.path, error.text)
    else if (refused !== undefined) talk.failure('stdout', refused)
    else reportInternalError(talk, null, error)
  }
}

const args = process.argv.slice(2)
void (args[0] === workerArgument ? work() : main(args))

async function work(): Promise<void> {
  const { serveWorker } = await import('./batch/serve-worker.ts')
  if (!serveWorker()) await main(args)
}
