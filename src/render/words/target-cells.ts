import type { Language } from '../../model/language.ts'
import type { PlacedTarget } from '../rows/placed-action.ts'
import { deadlineText } from './deadline-text.ts'
import { inBrackets, labels } from './outline-labels.ts'
import { quantityText } from './quantity-text.ts'
import { unitsText } from './units-text.ts'

/** The heads of a table of targets for people. */
export function targetHeads(language: Language): string[] {
  return (['action', 'indicator', 'target', 'deadline', 'units'] as const).map((key) => labels[key][language])
}

/** The cells of one target under these heads. */
export function targetCells({ action, target }: PlacedTarget, language: Language): string[] {
  const said = target.scope === null || target.indicator?.startsWith(target.scope) || target.indicator?.endsWith(target.scope)
  const scope = said || target.scope === null ? '' : inBrackets(target.scope, language)
  const aspirational = target.modality === 'aspirational' ? inBrackets(labels.aspirational[language], language) : ''
  return [
    action?.id ?? '',
    (target.indicator ?? '') + scope,
    quantityText(target) + aspirational,
    deadlineText(target, language),
    unitsText(action?.responsibility ?? null, language),
  ]
}
