import type { FindingsDocument } from '../model/finding.ts'
import type { Language } from '../model/language.ts'

/** One sentence on how much was checked and found. */
export function summary({ counts, failures }: FindingsDocument, language: Language): string {
  const { files, error, warning, info, accepted } = counts
  if (language === 'zh') {
    const failed = failures.length === 0 ? '' : `，${failures.length}个文件无法检查`
    return `检查${files}个文件：错误${error}，警告${warning}，提示${info}${accepted === 0 ? '' : `，已接受${accepted}`}${failed}`
  }
  const failed = failures.length === 0 ? '' : `; ${plural(failures.length, 'file')} could not be checked`
  const known = accepted === 0 ? '' : ` (${accepted} more accepted)`
  return `${plural(files, 'file')} checked: ${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(info, 'note')}${known}${failed}`
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
