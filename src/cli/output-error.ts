import { describeSystemError } from './describe-failure.ts'
import type { Bilingual } from './language.ts'

/** An output could not be written. */
export class OutputError extends Error {
  readonly path: string
  readonly text: Bilingual

  constructor(path: string, text: Bilingual, cause?: unknown) {
    super(`${path}: ${text.en}`, { cause })
    this.name = 'OutputError'
    this.path = path
    this.text = text
  }
}

/** Says that an output would be written over an input. */
export const overwrite: Bilingual = { en: 'this file is read, expected another one to write to', zh: '这是输入文件，请写到别的文件' }

const noFolder: Bilingual = { en: 'no such folder', zh: '文件夹不存在' }

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** Does `work` on the output at `path`; what the system refuses comes back as an {@link OutputError}. */
export async function writing(path: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const text = isMissing(error) ? noFolder : describeSystemError(error)
    throw text === undefined ? error : new OutputError(path, text, error)
  }
}

/** Whether an output failed because its reader is gone. */
export function isBrokenPipe(error: unknown): boolean {
  const failure = error instanceof OutputError ? error.cause : error
  return failure instanceof Error && 'code' in failure && failure.code === 'EPIPE'
}
