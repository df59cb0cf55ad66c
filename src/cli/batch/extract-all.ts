import type { Extracted, ExtractSettings } from '../extract-settings.ts'
import type { Input, InputFailure } from '../find-inputs.ts'
import { describeInternalError, reportInternalError } from '../internal-error.ts'
import type { Bilingual } from '../language.ts'
import { OutputError } from '../output-error.ts'
import type { PlanOutput } from '../plan-output.ts'
import type { Talk } from '../talk.ts'
import { canWatch } from './can-watch.ts'
import { extractInTurn } from './extract-in-turn.ts'
import { summaryLines } from './summary.ts'

/** How a batch is run, and to whom it is told. */
export interface BatchOptions {
  readonly jobs: number
  readonly quiet: boolean
  /** Whether what is written goes to stdout. */
  readonly toStdout: boolean
  readonly talk: Talk
}

/** With fewer files, each failure is still on the screen when the last is done. */
const MANY = 10

/** Extracts files and writes what comes of them, in their order; a file that fails is named and the others still come out. */
export async function extractAll(
  items: readonly (Input | InputFailure)[],
  output: PlanOutput,
  settings: ExtractSettings,
  { jobs, quiet, toStdout, talk }: BatchOptions,
): Promise<void> {
  const failures: { path: string; text: Bilingual }[] = []
  let skipped = 0
  const fail = (path: string, text: Bilingual): void => {
    failures.push({ path, text })
    talk.failure(path, text)
  }
  const progress = items.length > 1 && !quiet ? await watch(items.length, toStdout, talk) : undefined
  let done = 0
  for await (const extracted of await start(items, settings, output, jobs)) {
    const item = items[done++]
    if (item === undefined) break
    if ('done' in extracted) skipped++
    else if ('text' in extracted) fail(item.path, extracted.text)
    else if ('error' in extracted) {
      failures.push({ path: item.path, text: describeInternalError(extracted.error) })
      reportInternalError(talk, item.path, extracted.error)
    } else if ('name' in item) {
      try {
        await output.add(item, extracted)
      } catch (error) {
        if (!(output.separate && error instanceof OutputError)) throw error
        fail(error.path, error.text)
      }
      if (!quiet) for (const diagnostic of extracted.diagnostics) talk.diagnostic(item.path, diagnostic)
    }
    progress?.(done, items[done]?.path ?? '')
  }
  talk.status('')
  await output.finish()
  if (skipped > 0 || items.length > MANY) for (const line of summaryLines({ total: items.length, skipped, failures })) talk.say(line)
}

// Without other threads and without a terminal, nothing is loaded that these need.
async function start(
  items: readonly (Input | InputFailure)[],
  settings: ExtractSettings,
  output: PlanOutput,
  jobs: number,
): Promise<AsyncIterable<Extracted>> {
  const threads = Math.min(jobs, items.length)
  if (threads < 2) return extractInTurn(items, settings, output.isDone)
  const { extractInWorkers } = await import('./extract-in-workers.ts')
  return extractInWorkers(items, settings, output.isDone, threads)
}

async function watch(total: number, toStdout: boolean, talk: Talk): Promise<((done: number, path: string) => void) | undefined> {
  if (!canWatch(toStdout)) return undefined
  const { openProgress } = await import('./progress.ts')
  return openProgress(total, talk)
}
