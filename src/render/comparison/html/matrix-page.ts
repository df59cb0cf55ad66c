import type { Matrix, MatrixRow } from '../../../model/comparison.ts'
import type { Language } from '../../../model/language.ts'
import type { MatrixFormat } from '../comparison-format.ts'
import { labels } from '../labels.ts'
import { markOf, marksLegend } from '../matrix-marks.ts'
import { planLabels } from '../plan-labels.ts'
import { matrixTitle, sideText, titleInOne } from '../side-text.ts'
import { matrixSummary } from '../summary.ts'
import { cellBar } from './bars.ts'
import { table } from './diff-page.ts'
import { type Markup, markup, nothing } from '../../html/markup.ts'
import { page } from './page.ts'
import { filterButtons, planList, sideParts } from './shared-parts.ts'
import { whyText } from '../why-text.ts'

/** One page of its own: indicators down, plans across, with bars and marks; quotes on demand. */
export const matrixHtml: MatrixFormat = {
  extension: 'html',
  matrix: (matrix, { language }) => {
    const { plans, rows } = matrix
    const names = planLabels(plans)
    const choices = [
      { id: 'all', label: labels.all[language], count: rows.length },
      { id: 'common', label: labels.common[language], count: rows.filter(isCommon).length },
    ]
    const title = `${labels.matrixTitle[language]} · ${names.join(' · ')}`
    return page(title, language, [
      markup`<h1>${labels.matrixTitle[language]}</h1> `,
      planList(plans, names, language),
      markup`<p class="summary">${matrixSummary(matrix, language)}${marksLegend(language)}</p> `,
      filterButtons(choices, language),
      rows.length === 0
        ? markup`<p>${labels.nothing[language]}</p> `
        : table(
            'matrix',
            [labels.indicator[language], ...names],
            rows.map((row) => line(row, matrix, names, language)),
            labels.matrixTitle[language],
          ),
    ])
  },
}

function isCommon({ cells }: MatrixRow): boolean {
  return cells.filter((cell) => cell !== null).length > 1
}

function line(row: MatrixRow, { plans }: Matrix, names: readonly string[], language: Language): Markup {
  const title = matrixTitle(row)
  const cells = plans.map((plan, at) => {
    const cell = row.cells[at] ?? null
    const name = names[at] ?? ''
    if (cell === null) return markup`<td class="gap" data-name="${name}">–</td>`
    const { extreme } = cell
    return markup`<td class="${extreme === null ? 'cell' : `mark-${extreme}`}" data-name="${name}">
      ${sideParts(sideText(cell, plan, language, title), language, markOf(row, at))}${cellBar(row, at)}
    </td>`
  })
  const why = row.why === null ? nothing : markup`<div class="small">${whyText(row.why, language)}</div>`
  return markup`<tr class="row${isCommon(row) ? ' common' : ''}" id="${row.fingerprint}">
    <th scope="row">${titleInOne(title)}${why}</th>
    ${cells}
  </tr> `
}
