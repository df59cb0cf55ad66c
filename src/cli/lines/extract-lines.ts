import { openAtomicFile } from '../atomic-file.ts'
import { OutputError, writing } from '../output-error.ts'
import { kindOfOutput } from '../plan-output.ts'
import { type Sink, stdoutSink } from '../sink.ts'
import type { Talk } from '../talk.ts'
import { extractLine, LONGEST_LINE } from './extract-line.ts'
import { splitLines } from './split-lines.ts'

/** How lines are extracted, and where they go. */
export interface LineOptions {
  readonly output?: string | undefined
  readonly asOf?: string | undefined
  readonly quiet: boolean
}

/** Reads JSON lines from stdin and writes a line for each, at once and in their order; it waits where its reader is slower, and holds one line at a time. */
export async function extractLines({ output, asOf, quiet }: LineOptions, talk: Talk): Promise<void> {
  const path = output ?? 'stdout'
  const engine = await import('../engine.ts')
  let sink = stdoutSink
  await writing(path, () => void (sink = openSink(output)))
  let lines = 0
  let failed = 0
  try {
    for await (const bytes of splitLines(process.stdin, LONGEST_LINE)) {
      const extracted = await extractLine(bytes, ++lines, asOf, engine)
      if (extracted.error !== null) failed++
      await writing(path, () => sink.write(JSON.stringify(extracted) + '\n'))
    }
  } catch (error) {
    sink.abandon()
    throw error
  }
  await writing(path, () => sink.commit())
  if (failed > 0 && !quiet) talk.say({ en: `${failed} of ${lines} lines gave no plan`, zh: `${lines} 行中有 ${failed} 行没有得出方案` })
}

function openSink(output: string | undefined): Sink {
  const kind = kindOfOutput(output)
  if (output === undefined || kind === 'stdout') return stdoutSink
  if (kind === 'folder')
    throw new OutputError(output, { en: 'a folder, expected a file to write to', zh: '这是文件夹，请指定要写入的文件' })
  return openAtomicFile(output)
}
