import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import type { Target } from '../../model/target.ts'
import { deadlineText } from '../words/deadline-text.ts'
import { kindLabels, recurrenceLabels } from '../words/kind-labels.ts'
import { labels } from '../words/outline-labels.ts'
import { quantityText } from '../words/quantity-text.ts'
import { type Markup, markup, nothing } from './markup.ts'
import { type PageIndex, yearOf } from './page-index.ts'
import { pageLabels } from './page-labels.ts'

/** A target on the side of the structure: its value leads to its place, and so does each of its parts. */
export function targetCard(target: Target, index: PageIndex, language: Language): Markup {
  const { deadline, indicator, scope } = target.places
  const due = deadlineText({ ...target, recurrence: null }, language)
  const facts = [
    chip('deadline', due, labels.deadline[language], deadline),
    chip('recurrence', target.recurrence && recurrenceLabels[target.recurrence][language], '', null),
    chip('scope', target.scope, labels.scope[language], scope),
    chip('per', target.per?.text ?? null, pageLabels.per[language], null),
    chip('baseline', target.baseline?.text ?? null, pageLabels.baseline[language], null),
    chip('modality', target.modality === 'aspirational' ? labels.aspirational[language] : null, '', null),
    chip('kind', kindLabels[target.kind][language], '', null),
  ]
  return markup`<li class="target" id="${index.targetId(target)}" data-kind="${target.kind}" data-year="${yearOf(target)}">
<a class="amount" href="#p${target.span.start}">${quantityText(target)}</a>
<div><span class="what" lang="zh-Hans">${linked(target.indicator ?? target.text, indicator)}</span>
<ul class="chips">${facts}</ul>
<p class="quote" lang="zh-Hans">${target.quote}</p></div></li>
`
}

function chip(name: string, text: string | null, label: string, span: Span | null): Markup {
  if (text === null || text === '') return nothing
  return markup`<li class="${name}">${label === '' ? null : markup`<span class="label">${label}</span> `}${linked(text, span)}</li>`
}

/** A text that leads to its place, where it has one. */
export function linked(text: string, span: Span | null): Markup {
  return span === null || span.end === span.start ? markup`${text}` : markup`<a href="#p${span.start}">${text}</a>`
}
