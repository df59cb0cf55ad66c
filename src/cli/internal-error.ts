import type { Bilingual } from './language.ts'
import type { Talk } from './talk.ts'

/** Reports a fault of the program itself in one line; its stack only where PLAN_DEBUG asks for it. */
export function reportInternalError(talk: Talk, path: string | null, error: unknown): void {
  talk.failure(path, describeInternalError(error))
  if (process.env['PLAN_DEBUG'] === '1' && error instanceof Error && error.stack !== undefined) talk.stack(error.stack)
}

/** What is said of a fault of the program itself. */
export function describeInternalError(error: unknown): Bilingual {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    en: `internal error, please report it with the document (PLAN_DEBUG=1 shows where): ${message}`,
    zh: `内部错误，请连同文件一并报告（PLAN_DEBUG=1 可显示出错位置）：${message}`,
  }
}
