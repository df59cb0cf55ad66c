import type { ComparedPlan, Comparison, Matrix, TargetRow } from '../../model/comparison.ts'
import type { Language } from '../../model/language.ts'
import { escapeMarkdown } from '../markdown/escape-markdown.ts'
import { titleText } from '../words/outline-labels.ts'
import type { DiffFormat, MatrixFormat } from './comparison-format.ts'
import { actionChangeLabels, labels, verdictLabels } from './labels.ts'
import { markOf, marksLegend } from './matrix-marks.ts'
import { planLabels } from './plan-labels.ts'
import { differenceText, ratioText, matrixTitle, rowTitle, sideText, type SideText, titleInOne } from './side-text.ts'
import { diffSummary, matrixSummary } from './summary.ts'
import { unitsComparisonText } from './unit-labels.ts'
import { whyText } from './why-text.ts'

/** Markdown that GitHub shows: both plans, the actions, the targets with both quotes and places. */
export const diffMarkdown: DiffFormat = {
  extension: 'md',
  diff: (comparison, { language }) =>
    sections([
      [`# ${labels.diffTitle[language]}`],
      [planLine(labels.left[language], comparison.left, language), planLine(labels.right[language], comparison.right, language)],
      [escapeMarkdown(diffSummary(comparison, language))],
      ...section(labels.targets[language], targetLines(comparison, language)),
      ...section(labels.actions[language], actionLines(comparison, language)),
    ]),
}

/** Markdown that GitHub shows: indicators down, plans across. */
export const matrixMarkdown: MatrixFormat = {
  extension: 'md',
  matrix: (matrix, { language }) => {
    const names = planLabels(matrix.plans)
    return sections([
      [`# ${labels.matrixTitle[language]}`],
      matrix.plans.map((plan, at) => planLine(names[at] ?? '', plan, language)),
      [`${escapeMarkdown(matrixSummary(matrix, language))}${marksLegend(language)}`],
      matrix.rows.length === 0 ? [labels.nothing[language]] : matrixLines(matrix, names, language),
    ])
  },
}

function targetLines({ left, right, targets }: Comparison, language: Language): string[] {
  if (targets.length === 0) return []
  const [one = '', other = ''] = planLabels([left, right])
  const line = (row: TargetRow): string => {
    const title = rowTitle(row)
    const verdict = verdictLabels[row.verdict][language] + (row.relation === 'related' ? ` (${labels.related[language]})` : '')
    return cells([
      lines([`**${escapeMarkdown(titleInOne(title))}**`, escapeMarkdown(whyText(row.why, language))]),
      sideCell(row.left && sideText(row.left, left, language, title)),
      sideCell(row.right && sideText(row.right, right, language, title)),
      lines([escapeMarkdown(differenceText(row)), ratioText(row)]),
      verdict,
    ])
  }
  return table([labels.indicator[language], one, other, labels.difference[language], labels.verdict[language]], [3], targets.map(line))
}

function actionLines({ left, right, actions }: Comparison, language: Language): string[] {
  if (actions.length === 0) return []
  const names = planLabels([left, right])
  const sideOf = (side: Comparison['actions'][number]['left']): string =>
    side === null ? '–' : escapeMarkdown(`${side.id} ${side.title ?? '…'}`)
  const rows = actions.map((row) =>
    cells([
      sideOf(row.left),
      sideOf(row.right),
      row.score === null ? '' : row.score.toFixed(2),
      row.changes.map((change) => actionChangeLabels[change][language]).join(language === 'zh' ? '、' : ', '),
      escapeMarkdown(unitsComparisonText(row.units, language)),
    ]),
  )
  return table([...names, labels.score[language], labels.changes[language], labels.units[language]], [2], rows)
}

function matrixLines({ plans, rows }: Matrix, names: readonly string[], language: Language): string[] {
  const line = (row: Matrix['rows'][number]): string => {
    const title = matrixTitle(row)
    return cells([
      lines([escapeMarkdown(titleInOne(title)), escapeMarkdown(whyText(row.why, language))]),
      ...row.cells.map((cell, at) => {
        const plan = plans[at]
        return cell === null || plan === undefined ? '–' : sideCell(sideText(cell, plan, language, title), markOf(row, at))
      }),
    ])
  }
  return table([labels.indicator[language], ...names], [], rows.map(line))
}

function sideCell(side: SideText | null, mark = ''): string {
  if (side === null) return '–'
  return lines([
    `**${escapeMarkdown(side.value)}**${mark}`,
    escapeMarkdown(side.terms.join(' · ')),
    `「${escapeMarkdown(side.quote)}」`,
    `<sub>${escapeMarkdown(side.place)}</sub>`,
  ])
}

function planLine(name: string, plan: ComparedPlan, language: Language): string {
  const path = plan.path === null ? '' : ` · ${escapeMarkdown(plan.path)}`
  return `- **${escapeMarkdown(name)}** ${escapeMarkdown(titleText(plan.title, plan.path, language))}${path}`
}

function table(heads: readonly string[], toTheRight: readonly number[], rows: readonly string[]): string[] {
  return [cells(heads.map(escapeMarkdown)), cells(heads.map((_, at) => (toTheRight.includes(at) ? '---:' : '---'))), ...rows]
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('<br>')
}

function section(heading: string, content: readonly string[]): (readonly string[])[] {
  return content.length === 0 ? [] : [[`## ${heading}`], content]
}

function sections(parts: readonly (readonly string[])[]): string {
  return parts.map((part) => part.join('\n') + '\n').join('\n')
}
