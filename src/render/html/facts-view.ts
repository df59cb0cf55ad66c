import type { Language } from '../../model/language.ts'
import type { Plan } from '../../model/plan.ts'
import { factLines } from '../words/fact-lines.ts'
import { severityLabels } from '../words/kind-labels.ts'
import { labels, titleText } from '../words/outline-labels.ts'
import { factId } from './marks.ts'
import { type Markup, markup, nothing } from './markup.ts'
import type { PageIndex } from './page-index.ts'
import { linked } from './target-card.ts'
import { unitList } from './unit-list.ts'

/** The facts of a document, each with its place; then what it cites, and what was odd in it. */
export function factsView(plan: Plan, index: PageIndex, language: Language): Markup {
  const { citations, places, responsibility, title } = plan.document
  const id = (key: string): string => factId(plan, key)
  const rows = factLines(plan.document, language).map(({ key, label, text }) => {
    const span = key in places ? (places[key as keyof typeof places] ?? null) : null
    return markup`<div id="${id(key)}"><dt>${label}</dt><dd lang="zh-Hans">${linked(text, span)}</dd></div>`
  })
  if (responsibility !== null) {
    rows.push(
      markup`<div id="${id('responsibility')}"><dt>${labels.documentUnits[language]}</dt><dd>${unitList(responsibility, index, language)}</dd></div>`,
    )
  }
  const cited = citations.map(
    ({ title: name, documentNumber, span }) => markup`<li lang="zh-Hans">${linked(`《${name}》${documentNumber ?? ''}`, span)}</li>`,
  )
  const oddities = plan.diagnostics.map(({ message, severity, span }) => {
    const line = span === null ? null : markup` <a href="#l${span.line}">${labels.line[language]} ${span.line}</a>`
    return markup`<li class="${severity}"><span class="severity">${severityLabels[severity][language]}</span> ${message}${line}</li>`
  })
  return markup`<header id="${id('title')}"><h2 lang="zh-Hans">${linked(titleText(title, plan.source.path, language), places.title ?? null)}</h2></header>
${rows.length === 0 ? null : markup`<dl class="facts">${rows}</dl>`}
${folded(id('citations'), `${labels.citations[language]} (${cited.length})`, cited)}
${folded(id('diagnostics'), `${labels.diagnostics[language]} (${oddities.length})`, oddities)}`
}

function folded(id: string, summary: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return nothing
  return markup`<details id="${id}"><summary>${summary}</summary><ul class="plain">${items}</ul></details>`
}
