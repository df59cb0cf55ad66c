import type { ComparedPlan } from '../../../model/comparison.ts'
import type { Language } from '../../../model/language.ts'
import { titleText } from '../../words/outline-labels.ts'
import { labels } from '../labels.ts'
import type { SideText } from '../side-text.ts'
import { Markup, markup, nothing } from '../../html/markup.ts'

/** The plans, each with its name, title, period and file. */
export function planList(plans: readonly ComparedPlan[], names: readonly string[], language: Language): Markup {
  const sided = plans.length === 2
  const items = plans.map((plan, at) => {
    const period =
      plan.period === null ? nothing : markup`<small>${labels.period[language]} ${plan.period.from} – ${plan.period.to}</small><br />`
    return markup`<li class="${sided ? (at === 0 ? 'left' : 'right') : 'plan'}">
      <b>${names[at] ?? ''}</b>${titleText(plan.title, plan.path, language)}<br />${period}<small>${plan.path ?? ''}</small>
    </li> `
  })
  return markup`<ul class="plans">
    ${items}
  </ul> `
}

/** Buttons that leave some rows only; the style does it, without a script. */
export function filterButtons(
  choices: readonly { readonly id: string; readonly label: string; readonly count: number }[],
  language: Language,
): Markup {
  const buttons = choices.map(
    ({ id, label, count }, at) =>
      markup`<input type="radio" name="show" id="show-${id}" ${at === 0 ? new Markup(' checked') : nothing} /><label for="show-${id}"
          >${label} ${count}</label
        > `,
  )
  return markup`<fieldset class="filter">
    <legend>${labels.show[language]}</legend>
    ${buttons}
  </fieldset> `
}

/** What one side says; its quote and place are shown on demand. */
export function sideParts(side: SideText, language: Language, mark = ''): Markup {
  const terms =
    side.terms.length === 0 ? nothing : markup`<div class="small terms">${side.terms.map((term) => markup`<span>${term}</span> `)}</div>`
  return markup`<span class="value">${side.value}</span>${mark}${terms}
    <details>
      <summary>${labels.quote[language]}</summary>
      <blockquote>${side.quote}</blockquote>
      <div class="small">${side.place}</div>
    </details>`
}
