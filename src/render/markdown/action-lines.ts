import type { Language } from '../../model/language.ts'
import type { Action } from '../../model/action.ts'
import { unitsText } from '../words/units-text.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** Writes actions as a list in a list; units that a parent already shows are left out. */
export function actionLines(actions: readonly Action[], language: Language, indent = ''): string[] {
  return actions.flatMap((action) => {
    const number = action.number ?? action.id
    const units = action.responsibility?.inherited ? '' : unitsText(action.responsibility, language)
    // A blank behind the emphasis: without it, `、**` before Chinese would not close.
    const line = `${indent}- **${escapeMarkdown(number)}** ${escapeMarkdown(action.title ?? '…')}${units === '' ? '' : ` — ${escapeMarkdown(units)}`}`
    return [line, ...actionLines(action.actions, language, `${indent}  `)]
  })
}
