import type { Language } from '../../model/language.ts'
import { TargetKind } from '../../model/lists.ts'
import type { Target } from '../../model/target.ts'
import { kindLabels } from '../words/kind-labels.ts'
import { countText } from '../words/outline-labels.ts'
import { type Markup, markup, nothing } from './markup.ts'
import type { PageIndex } from './page-index.ts'
import { pageLabels } from './page-labels.ts'
import { yearColumns } from './year-columns.ts'

/** The form that narrows the page to kinds, a unit and a year; only what occurs can be chosen. */
export function filtersView(targets: readonly Target[], { units }: PageIndex, language: Language): Markup {
  if (targets.length === 0 && units.length === 0) return nothing
  const kinds = TargetKind.options.flatMap((kind) => {
    const count = targets.filter((target) => target.kind === kind).length
    if (count === 0) return []
    return [
      markup`<label class="kind"><input type="checkbox" name="kind" value="${kind}"> ${kindLabels[kind][language]} <span class="count">${count}</span></label>`,
    ]
  })
  const years = yearColumns(targets, language).map(({ key, label, total }) => markup`<option value="${key}">${label} (${total})</option>`)
  const names = units.map(
    ({ key, name, actions }) => markup`<option value="${key}">${name} (${countText(actions, 'actions', language)})</option>`,
  )
  const all = markup`<option value="">${pageLabels.all[language]}</option>`
  return markup`<form class="filters" aria-label="${pageLabels.filters[language]}">
${kinds.length === 0 ? null : markup`<fieldset><legend>${pageLabels.kind[language]}</legend>${kinds}</fieldset>`}
${names.length === 0 ? null : markup`<label>${pageLabels.unitFilter[language]} <select name="unit">${all}${names}</select></label>`}
${years.length === 0 ? null : markup`<label>${pageLabels.yearFilter[language]} <select name="year">${all}${years}</select></label>`}
<button type="reset">${pageLabels.reset[language]}</button>
<output data-template="${pageLabels.shown[language]}"></output>
</form>`
}
