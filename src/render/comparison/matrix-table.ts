import type { Matrix, MatrixRow } from '../../model/comparison.ts'
import type { Language } from '../../model/language.ts'
import { textTable } from '../table/text-table.ts'
import { wrapText } from '../table/wrap-text.ts'
import { titleText } from '../words/outline-labels.ts'
import type { MatrixFormat } from './comparison-format.ts'
import { labels } from './labels.ts'
import { markOf } from './matrix-marks.ts'
import { columnHeads, planLabels } from './plan-labels.ts'
import { matrixTitle, sideText, titleInOne } from './side-text.ts'
import { matrixSummary } from './summary.ts'
import { whyText } from './why-text.ts'

/** A column of a plan is at least so wide; what does not fit beside each other stands below each other. */
const LEAST_COLUMN = 14
const INDICATOR = 22

/** A table for a terminal: indicators down, plans across, the highest and the lowest marked. */
export const matrixTable: MatrixFormat = {
  extension: 'txt',
  matrix: (matrix, { language, width }) => {
    const { plans, rows } = matrix
    const names = planLabels(plans)
    const heads = plans.flatMap((plan, at) =>
      wrapText(
        `${at + 1} ${names[at] ?? ''}: ${[titleText(plan.title, plan.path, language), plan.path].filter((text) => text !== null).join(' · ')}`,
        width,
      ),
    )
    const legend = `▲ ${labels.highest[language]}  ▼ ${labels.lowest[language]}  – ${labels.gap[language]}`
    const sections = [[...heads, ...wrapText(matrixSummary(matrix, language), width), ...wrapText(legend, width)]]
    const most = Math.max(1, Math.floor((width - INDICATOR) / LEAST_COLUMN))
    for (let from = 0; from < plans.length; from += most) {
      const shown = rows.filter(({ cells }) => cells.slice(from, from + most).some((cell) => cell !== null))
      if (shown.length > 0) sections.push(block(matrix, shown, { from, to: from + most }, language, width))
    }
    if (rows.length === 0) sections.push([labels.nothing[language]])
    return sections.map((lines) => lines.join('\n') + '\n').join('\n')
  },
}

function block(
  matrix: Matrix,
  rows: readonly MatrixRow[],
  range: { from: number; to: number },
  language: Language,
  width: number,
): string[] {
  const names = columnHeads(matrix.plans).slice(range.from, range.to)
  const columns = [{ head: labels.indicator[language] }, ...names.map((name, at) => ({ head: `${range.from + at + 1} ${name}` }))]
  const lines = rows.flatMap((row, at) => {
    const title = matrixTitle(row)
    const sides = row.cells.slice(range.from, range.to).map((cell, offset) => {
      const plan = matrix.plans[range.from + offset]
      return cell === null || plan === undefined
        ? null
        : { ...sideText(cell, { ...plan, path: null }, language, title), mark: markOf(row, range.from + offset) }
    })
    const details = [
      [whyText(row.why, language), ...sides.map((side) => side?.terms.join(' · ') ?? '')],
      ['', ...sides.map((side) => side?.place ?? '')],
    ]
    return [
      ...(at === 0 ? [] : [[]]),
      [titleInOne(title), ...sides.map((side) => (side === null ? '–' : `${side.value}${side.mark}`))],
      ...details.filter((cells) => cells.some((cell) => cell !== '')),
    ]
  })
  return textTable(columns, lines, width)
}
