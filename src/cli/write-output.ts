import type { Chunk } from '../render/plan-format.ts'
import { openAtomicFile } from './atomic-file.ts'
import type { Input } from './find-inputs.ts'
import { createInputTest } from './input-test.ts'
import { OutputError, overwrite, writing } from './output-error.ts'
import { kindOfOutput } from './plan-output.ts'
import { stdoutSink } from './sink.ts'

/** Writes one piece to stdout or, whole or not at all, to the file that `--output` names; never over an input. */
export async function writeOutput(target: string | undefined, chunk: Chunk, inputs: readonly Input[]): Promise<void> {
  const kind = kindOfOutput(target)
  if (target === undefined || kind === 'stdout') return writing('stdout', () => stdoutSink.write(chunk))
  if (kind === 'folder')
    throw new OutputError(target, { en: 'a folder, expected a file to write to', zh: '这是文件夹，请指定要写入的文件' })
  if (createInputTest(inputs)(target)) throw new OutputError(target, overwrite)
  return writing(target, () => {
    const sink = openAtomicFile(target)
    sink.write(chunk)
    sink.commit()
  })
}
