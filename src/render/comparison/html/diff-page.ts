import type { Comparison, TargetRow } from '../../../model/comparison.ts'
import type { Language } from '../../../model/language.ts'
import type { DiffFormat } from '../comparison-format.ts'
import { actionChangeLabels, labels, verdictLabels } from '../labels.ts'
import { planLabels } from '../plan-labels.ts'
import { differenceText, ratioText, rowTitle, sideText, titleInOne } from '../side-text.ts'
import { diffSummary } from '../summary.ts'
import { unitsComparisonText } from '../unit-labels.ts'
import { whyText } from '../why-text.ts'
import { pairBars } from './bars.ts'
import { type Markup, markup, nothing } from '../../html/markup.ts'
import { page } from './page.ts'
import { filterButtons, planList, sideParts } from './shared-parts.ts'

/** One page of its own: the targets of both plans with bars, both quotes on demand, then the actions. */
export const diffHtml: DiffFormat = {
  extension: 'html',
  diff: (comparison, { language }) => {
    const { left, right, targets, actions } = comparison
    const names = planLabels([left, right])
    const countOf = (wanted: string): number => targets.filter((row) => classesOf(row).includes(wanted)).length
    const choices = [
      { id: 'all', label: labels.all[language], count: targets.length },
      { id: 'changed', label: labels.changed[language], count: countOf('changed') },
      { id: 'same', label: labels.same[language], count: countOf('same-row') },
      { id: 'related', label: labels.related[language], count: countOf('related') },
      { id: 'left', label: names[0] ?? '', count: countOf('left-only') },
      { id: 'right', label: names[1] ?? '', count: countOf('right-only') },
    ]
    return page(`${names.join(' – ')} · ${labels.diffTitle[language]}`, language, [
      markup`<h1>${names.join(' – ')}</h1> `,
      planList([left, right], names, language),
      markup`<p class="summary">${diffSummary(comparison, language)}</p> `,
      markup`<h2>${labels.targets[language]}</h2> `,
      filterButtons(choices, language),
      targets.length === 0 ? markup`<p>${labels.nothing[language]}</p> ` : targetTable(comparison, names, language),
      actions.length === 0
        ? nothing
        : markup`<h2>${labels.actions[language]}</h2>
            ${actionTable(comparison, names, language)}`,
    ])
  },
}

function classesOf({ status, relation }: TargetRow): string[] {
  if (relation === 'related') return ['related']
  return [status === 'same' ? 'same-row' : status]
}

function targetTable({ left, right, targets }: Comparison, names: readonly string[], language: Language): Markup {
  const rows = targets.map((row) => {
    const title = rowTitle(row)
    const why = whyText(row.why, language)
    const tag = row.relation === 'related' ? markup` <span class="tag">${labels.related[language]}</span>` : nothing
    const side = (which: 'left' | 'right'): Markup => {
      const target = row[which]
      const name = names[which === 'left' ? 0 : 1] ?? ''
      if (target === null) return markup`<td class="gap" data-name="${name}">–</td>`
      return markup`<td class="${which}" data-name="${name}">
        ${sideParts(sideText(target, which === 'left' ? left : right, language, title), language)}
      </td>`
    }
    return markup`<tr class="row ${classesOf(row).join(' ')}" id="${row.fingerprint}">
      <th scope="row">${titleInOne(title)}</th>
      ${side('left')}${side('right')}
      <td>${pairBars(row)}</td>
      ${differenceCell(row, language)}
      <td data-name="${labels.verdict[language]}">
        <span class="verdict">${verdictLabels[row.verdict][language]}</span>${tag}
        <div class="small">${why}</div>
      </td>
    </tr> `
  })
  const heads = [labels.indicator[language], names[0] ?? '', names[1] ?? '', '', labels.difference[language], labels.verdict[language]]
  return table('sides', heads, rows, labels.targets[language])
}

function differenceCell(row: TargetRow, language: Language): Markup {
  if (row.difference === null) return markup`<td></td>`
  return markup`<td class="number" data-name="${labels.difference[language]}">${differenceText(row)}<div class="small">${ratioText(row)}</div></td>`
}

function actionTable({ actions }: Comparison, names: readonly string[], language: Language): Markup {
  const sideOf = (side: Comparison['actions'][number]['left']): string => (side === null ? '–' : `${side.id} ${side.title ?? '…'}`)
  const rows = actions.map(
    ({ left, right, score, changes, units, fingerprint }) =>
      markup`<tr id="${fingerprint}-action">
        <td data-name="${names[0] ?? ''}">${sideOf(left)}</td>
        <td data-name="${names[1] ?? ''}">${sideOf(right)}</td>
        <td class="number" data-name="${labels.score[language]}">${score === null ? '' : score.toFixed(2)}</td>
        <td data-name="${labels.changes[language]}">${changes.map((change) => actionChangeLabels[change][language]).join('、')}</td>
        <td data-name="${labels.units[language]}">${unitsComparisonText(units, language)}</td>
      </tr> `,
  )
  return table(
    'sides',
    [...names, labels.score[language], labels.changes[language], labels.units[language]],
    rows,
    labels.actions[language],
  )
}

/** A table with a heading for each column, in a frame that scrolls where it is too wide. */
export function table(kind: 'sides' | 'matrix', heads: readonly string[], rows: readonly Markup[], name: string): Markup {
  const cells = heads.map((head) => markup`<th scope="col">${head}</th>`)
  return markup`<div class="scroll" role="region" aria-label="${name}" tabindex="0">
    <table class="${kind}">
      <thead>
        <tr>
          ${cells}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div> `
}
