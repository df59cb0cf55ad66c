import type { Language } from '../../model/language.ts'
import type { Responsibility } from '../../model/responsibility.ts'
import { roleLabels } from '../words/kind-labels.ts'
import { type Markup, markup } from './markup.ts'
import type { PageIndex } from './page-index.ts'
import { pageLabels } from './page-labels.ts'
import { linked } from './target-card.ts'

/** The units that answer for an action, each a link to where it is named; a role is said where it is not the plain one. */
export function unitList({ inherited, openEnded, units }: Responsibility, index: PageIndex, language: Language): Markup {
  const items = units.map(
    ({ name, role, span }) =>
      markup`<li class="unit ${role}" data-u="${index.unitKey(name)}">${role === 'responsible' ? null : markup`<span class="role">${roleLabels[role][language]}</span> `}<span lang="zh-Hans">${linked(name, span)}</span></li>`,
  )
  const notes = [inherited ? pageLabels.inherited[language] : '', openEnded ? pageLabels.openEnded[language] : ''].filter(
    (note) => note !== '',
  )
  return markup`<ul class="units${inherited ? ' inherited' : ''}">${items}${notes.map((note) => markup`<li class="note">${note}</li>`)}</ul>`
}
