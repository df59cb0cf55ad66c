import type { Language } from '../../model/language.ts'
import type { PlanDocument } from '../plan-format.ts'
import { allActions, allTargets } from '../rows/placed-action.ts'
import { factLines } from '../words/fact-lines.ts'
import { countText, titleText } from '../words/outline-labels.ts'
import { documentView } from './document-view.ts'
import { filtersView } from './filters-view.ts'
import { collectMarks } from './marks.ts'
import { Markup, markup } from './markup.ts'
import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from './page-assets.ts'
import { indexPage } from './page-index.ts'
import { pageLabels } from './page-labels.ts'
import { structureView } from './structure-view.ts'
import { wholePage } from './whole-page.ts'
import { yearStrip } from './year-strip.ts'

const allowed = `style-src '${pageStyleHash}'; script-src '${pageScriptHash}'`
const brief: ReadonlySet<string> = new Set(['jurisdiction', 'documentNumber', 'issuedOn', 'period'])

/** The plans of a file as a page that needs nothing else: the document on one side, what was read from it on the other, each leading to the other. */
export function htmlPage({ plans, source }: PlanDocument, language: Language): string {
  const [first] = plans
  const index = indexPage(plans)
  const targets = plans.flatMap(allTargets).map(({ target }) => target)
  const actions = plans.flatMap(allActions)
  const title = titleText(first?.document.title ?? null, first?.source.path ?? null, language)
  const facts = first === undefined ? [] : factLines(first.document, language).flatMap(({ key, text }) => (brief.has(key) ? [text] : []))
  const counted = [...facts, countText(actions.length, 'actions', language), countText(targets.length, 'targets', language)]
  // A part is not broken where it need not be.
  const line = counted.map((text, at) => markup`<span>${text}${at + 1 < counted.length ? ' ·' : ''}</span> `)
  const say = (key: keyof typeof pageLabels): string => pageLabels[key][language]
  const body = markup`<header class="top">
<div><h1 lang="zh-Hans">${title}</h1><p class="line">${line}</p></div>
<nav class="panes" aria-label="${say('panes')}"><button type="button" data-pane="document" aria-pressed="true">${say('document')}</button><button type="button" data-pane="structure" aria-pressed="false">${say('structure')}</button></nav>
</header>
<main>
<section class="pane" id="document" aria-label="${say('document')}" tabindex="0">
${documentView(source, collectMarks(plans, source, index), language)}
</section>
<section class="pane" id="structure" aria-label="${say('structure')}" tabindex="0">
${yearStrip(targets, index, language)}
${filtersView(targets, index, language)}
${plans.map((plan) => structureView(plan, plans.length > 1, source, index, language))}
<footer>${say('source')} ${first?.source.path ?? ''} <span class="hash">${first?.source.sha256.slice(0, 12) ?? ''}</span></footer>
</section>
</main>
<script>${new Markup(pageScript)}</script>`
  return wholePage({ title, language, style: pageStyle, allowed, body })
}
