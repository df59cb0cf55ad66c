import type { FormatName } from '../render/formats.ts'
import { isTerminal } from './is-terminal.ts'
import { UsageError } from './usage-error.ts'

/** Throws where a format cannot go where it is sent: a page holds one file, a workbook is no text, and only a folder remembers what is done. */
export function refuseOutput(
  kind: 'stdout' | 'file' | 'folder',
  { format, resume, count }: { readonly format: FormatName; readonly resume: boolean; readonly count: number },
): void {
  if (resume && kind !== 'folder') {
    throw new UsageError({
      en: 'Unexpected --resume, expected it beside --output with a folder',
      zh: '--resume 须与 --output 文件夹一起使用',
    })
  }
  if (format === 'html' && count > 1 && kind !== 'folder') {
    throw new UsageError({
      en: `Unexpected ${count} files for one html page, expected --output with a folder, such as pages/`,
      zh: `一个 html 页面只能放一个文件，而输入有 ${count} 个；请用 --output 指定文件夹，如 pages/`,
    })
  }
  if (format === 'xlsx' && kind === 'stdout' && isTerminal(1)) {
    throw new UsageError({
      en: 'Unexpected terminal for an xlsx workbook, expected --output with a file',
      zh: 'xlsx 不能输出到终端，请用 --output 指定文件',
    })
  }
}
