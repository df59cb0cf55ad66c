import type { Action } from '../../model/action.ts'
import type { Language } from '../../model/language.ts'
import type { Plan } from '../../model/plan.ts'
import { deadlineText } from '../words/deadline-text.ts'
import { labels } from '../words/outline-labels.ts'
import { factsView } from './facts-view.ts'
import { type Markup, markup, nothing } from './markup.ts'
import type { PageIndex } from './page-index.ts'
import { pageLabels } from './page-labels.ts'
import { linked, targetCard } from './target-card.ts'
import { unitList } from './unit-list.ts'

/** A plan on the side of the structure: its facts, then its actions, each with its units, its targets and the actions inside it. */
export function structureView(plan: Plan, several: boolean, source: string, index: PageIndex, language: Language): Markup {
  const outside = plan.targets.map((target) => targetCard(target, index, language))
  return markup`<section class="plan">
${factsView(plan, several, index, language)}
${outside.length === 0 ? null : markup`<section class="outside"><h3>${pageLabels.outside[language]}</h3><ul class="targets">${outside}</ul></section>`}
${several || plan.actions.length === 0 ? null : markup`<h2>${labels.actions[language]}</h2>`}
${actionList(plan.actions, 3, { source, index, language })}
</section>`
}

interface View {
  readonly source: string
  readonly index: PageIndex
  readonly language: Language
}

function actionList(actions: readonly Action[], depth: number, view: View): Markup {
  if (actions.length === 0) return nothing
  return markup`<ol class="actions">${actions.map((action) => actionItem(action, depth, view))}</ol>`
}

function actionItem(action: Action, depth: number, view: View): Markup {
  const { index, language, source } = view
  const targets = action.targets.map((target) => targetCard(target, index, language))
  const level = String(Math.min(depth, 6))
  const place = { ...action.span, end: action.span.start + 1 }
  const number = action.number ?? action.id
  const units = new Set(action.responsibility?.units.map(({ name }) => index.unitKey(name)) ?? [])
  const due = deadlineText({ deadline: action.deadline, recurrence: null }, language)
  const facts = [
    due === '' ? nothing : markup`<li class="deadline"><span class="label">${labels.deadline[language]}</span> ${due}</li>`,
    action.scope === null ? nothing : markup`<li class="scope"><span class="label">${labels.scope[language]}</span> ${action.scope}</li>`,
  ]
  return markup`<li class="action" id="${index.actionId(action)}" data-units="${[...units].join(' ')}" data-lines="${lines(action, source)}">
<h${level} lang="zh-Hans">${linked(`${number} ${action.title ?? ''}`.trim(), place)}</h${level}>
${due === '' && action.scope === null ? null : markup`<ul class="chips">${facts}</ul>`}
${action.responsibility === null ? null : unitList(action.responsibility, index, language)}
${targets.length === 0 ? null : markup`<ul class="targets">${targets}</ul>`}
${actionList(action.actions, depth + 1, view)}</li>
`
}

// The lines from its number to its last character.
function lines({ span }: Action, source: string): string {
  const breaks = source.slice(span.start, span.end).match(/\r\n?|\n/g)?.length ?? 0
  return `${span.line} ${span.line + breaks}`
}
