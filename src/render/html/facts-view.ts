import { messageFor } from '../../model/diagnostic-messages.ts'
import type { Language } from '../../model/language.ts'
import type { Plan } from '../../model/plan.ts'
import { factLines } from '../words/fact-lines.ts'
import { severityLabels } from '../words/kind-labels.ts'
import { labels, lineText, titleText } from '../words/outline-labels.ts'
import { factId } from './marks.ts'
import { type Markup, markup, nothing } from './markup.ts'
import type { PageIndex } from './page-index.ts'
import { pageLabels } from './page-labels.ts'
import { linked } from './target-card.ts'
import { unitList } from './unit-list.ts'

/** The facts of a document, each with its place; what it cites; what was odd in it. The title stands above where a page holds several. */
export function factsView(plan: Plan, several: boolean, index: PageIndex, language: Language): Markup {
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
    const line = span === null ? null : markup` <a href="#l${span.line}">${lineText(span.line, language)}</a>`
    return markup`<li class="${severity}"><span class="severity">${severityLabels[severity][language]}</span> ${messageFor(message, language)}${line}</li>`
  })
  const name = linked(titleText(title, plan.source.path, language), places.title ?? null)
  const heading = several ? markup`<h2 lang="zh-Hans">${name}</h2>` : null
  return markup`${heading}<details class="facts"><summary>${pageLabels.facts[language]}</summary>
<dl><div id="${id('title')}"><dt>${pageLabels.title[language]}</dt><dd lang="zh-Hans">${name}</dd></div>${rows}</dl></details>
${folded(id('citations'), `${labels.citations[language]} (${cited.length})`, cited)}
${folded(id('diagnostics'), `${labels.diagnostics[language]} (${oddities.length})`, oddities)}`
}

function folded(id: string, summary: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return nothing
  return markup`<details id="${id}"><summary>${summary}</summary><ul class="plain">${items}</ul></details>`
}
