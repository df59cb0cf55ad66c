import type { Language } from '../../model/language.ts'
import type { PlacedTarget } from '../rows/placed-action.ts'
import { labels } from '../words/outline-labels.ts'
import { targetCells, targetHeads } from '../words/target-cells.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** Writes targets as a table of GitHub-flavoured Markdown; the values stand to the right. */
export function targetTable(targets: readonly PlacedTarget[], language: Language): string[] {
  const heads = targetHeads(language)
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  const rules = heads.map((head) => (head === labels.target[language] ? '---:' : '---'))
  return [row(heads), `| ${rules.join(' | ')} |`, ...targets.map((target) => row(targetCells(target, language)))]
}
