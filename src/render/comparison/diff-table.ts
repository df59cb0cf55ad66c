import type { ActionRow, Comparison, TargetRow } from '../../model/comparison.ts'
import type { Language } from '../../model/language.ts'
import { textTable } from '../table/text-table.ts'
import { wrapText } from '../table/wrap-text.ts'
import { titleText } from '../words/outline-labels.ts'
import type { DiffFormat } from './comparison-format.ts'
import { actionChangeLabels, labels, verdictLabels } from './labels.ts'
import { columnHeads } from './plan-labels.ts'
import { differenceText, ratioText, rowTitle, sideText, titleInOne } from './side-text.ts'
import { diffSummary } from './summary.ts'
import { unitsComparisonText } from './unit-labels.ts'
import { whyText } from './why-text.ts'

/** A table for a terminal: actions, then targets, with both values, quotes and places in every row. */
export const diffTable: DiffFormat = {
  extension: 'txt',
  diff: (comparison, { language, width }) => {
    const { left, right, actions, targets } = comparison
    const heads = (
      [
        ['left', left],
        ['right', right],
      ] as const
    ).flatMap(([side, plan]) =>
      wrapText(
        `${labels[side][language]} ${[titleText(plan.title, plan.path, language), plan.path].filter((text) => text !== null).join(' · ')}`,
        width,
      ),
    )
    const sections = [
      [...heads, ...wrapText(diffSummary(comparison, language), width)],
      actions.length === 0 ? [] : actionTable(comparison, language, width),
      targets.length === 0 ? [] : targetTable(comparison, language, width),
    ].filter((lines) => lines.length > 0)
    if (sections.length === 1) sections.push([labels.nothing[language]])
    return sections.map((lines) => lines.join('\n') + '\n').join('\n')
  },
}

function actionTable({ left, right, actions }: Comparison, language: Language, width: number): string[] {
  const [one = '', other = ''] = columnHeads([left, right])
  const heads = [`${labels.action[language]} ${one}`, `${labels.action[language]} ${other}`, labels.score[language], labels.units[language]]
  const row = ({ left: action, right: counterpart, score, changes, units }: ActionRow): string[] => [
    actionText(action),
    actionText(counterpart),
    score === null ? '' : score.toFixed(2),
    [
      unitsComparisonText(units, language),
      ...changes.filter((change) => change !== 'title' && change !== 'units').map((change) => actionChangeLabels[change][language]),
    ]
      .filter((text) => text !== '')
      .join(' · '),
  ]
  return textTable(
    heads.map((head, at) => ({ head, right: at === 2 })),
    actions.map(row),
    width,
  )
}

function actionText(side: ActionRow['left']): string {
  return side === null ? '–' : `${side.id} ${side.title ?? '…'}`
}

function targetTable(comparison: Comparison, language: Language, width: number): string[] {
  const [one = '', other = ''] = columnHeads([comparison.left, comparison.right])
  const heads = [labels.indicator[language], one, other, labels.difference[language], labels.verdict[language]]
  return textTable(
    heads.map((head, at) => ({ head, right: at === 3 })),
    comparison.targets.flatMap((row, at) => [...(at === 0 ? [] : [[]]), ...targetLines(row, comparison, language)]),
    width,
  )
}

// Value under value, quote beside quote.
function targetLines(row: TargetRow, { left, right }: Comparison, language: Language): string[][] {
  const title = rowTitle(row)
  const [one, other] = [row.left && sideText(row.left, left, language, title), row.right && sideText(row.right, right, language, title)]
  const lines = [
    [titleInOne(title), one?.value ?? '–', other?.value ?? '–', differenceText(row), verdictLabels[row.verdict][language]],
    [
      whyText(row.why, language),
      one?.terms.join(' · ') ?? '',
      other?.terms.join(' · ') ?? '',
      ratioText(row),
      row.relation === 'related' ? `(${labels.related[language]})` : '',
    ],
    ['', quoted(one?.quote), quoted(other?.quote)],
    ['', one?.place ?? '', other?.place ?? ''],
  ]
  return lines.filter((cells) => cells.some((cell) => cell !== ''))
}

function quoted(quote: string | undefined): string {
  return quote === undefined ? '' : `「${quote}」`
}
