import type { Bilingual } from '../language.ts'

/** What came of a batch. */
export interface Tally {
  readonly total: number
  /** How many an earlier run had done. */
  readonly skipped: number
  readonly failures: readonly { readonly path: string; readonly text: Bilingual }[]
}

const NAMED = 3

/** The lines that close a batch: how much was done before, how much failed, and why. */
export function summaryLines({ total, skipped, failures }: Tally): Bilingual[] {
  const lines: Bilingual[] = []
  const all = total.toLocaleString('en')
  if (skipped > 0) {
    const count = skipped.toLocaleString('en')
    lines.push({ en: `${count} of ${all} files were done before`, zh: `共 ${all} 个文件，其中 ${count} 个此前已完成` })
  }
  if (failures.length === 0) return lines
  const count = failures.length.toLocaleString('en')
  lines.push({ en: `${count} of ${all} files failed`, zh: `共 ${all} 个文件，其中 ${count} 个失败` })
  const reasons = new Map<string, { text: Bilingual; paths: string[] }>()
  for (const { path, text } of failures) {
    const reason = reasons.get(text.en) ?? { text, paths: [] }
    reasons.set(text.en, reason)
    reason.paths.push(path)
  }
  for (const { text, paths } of [...reasons.values()].sort((left, right) => right.paths.length - left.paths.length)) {
    const named = paths.slice(0, NAMED)
    const more = (paths.length - named.length).toLocaleString('en')
    lines.push({
      en: `  ${paths.length} × ${text.en}: ${named.join(', ')}${more === '0' ? '' : ` and ${more} more`}`,
      zh: `  ${paths.length} × ${text.zh}：${named.join('、')}${more === '0' ? '' : ` 等，另有 ${more} 个`}`,
    })
  }
  return lines
}
