import type { ComparedPlan, ComparedTarget, TargetRow } from '../../model/comparison.ts'
import type { Language } from '../../model/language.ts'
import { modalityLabels } from '../words/kind-labels.ts'
import { deadlineText } from '../words/deadline-text.ts'
import { quantityText } from '../words/quantity-text.ts'
import { labels, valueLabels } from './labels.ts'

/** What one side of a pair says, each on a line of its own. */
export interface SideText {
  readonly value: string
  /** By when, where and in which sense; empty where nothing is said. */
  readonly terms: string
  readonly quote: string
  /** `file:line:column`, or `line:column` where the plan came without a path. */
  readonly place: string
}

/** Says what one side of a pair says; `title` is what stands before it already. */
export function sideText(target: ComparedTarget, plan: ComparedPlan, language: Language, title: string): SideText {
  const terms = [
    titleOf(target.indicator, null) === title || titleOf(target.indicator, target.scope) === title ? '' : (target.indicator ?? ''),
    target.scope === null || title.includes(target.scope) ? '' : target.scope,
    target.per === null ? '' : target.per.text,
    target.basis === null ? '' : (valueLabels[target.basis]?.[language] ?? target.basis),
    target.modality === 'aspirational' ? modalityLabels.aspirational[language] : '',
    deadlineText(target, language) || (target.assumed === null ? '' : assumedText(target.assumed, language)),
  ]
  return {
    value: valueText(target),
    terms: terms.filter((term) => term !== '').join(' · '),
    quote: target.quote,
    place: placeText(target, plan),
  }
}

/** A value as people read it; 全覆盖 with its percentage. */
export function valueText(target: ComparedTarget): string {
  const text = quantityText({ ...target, text: target.text.replace(/\s+/g, '') })
  return target.kind === 'coverage' && target.value !== null ? `${text}（${target.text.replace(/\s+/g, '')}）` : text
}

/** Where a target stands. */
export function placeText({ span }: ComparedTarget, { path }: ComparedPlan): string {
  return `${path === null ? '' : `${path}:`}${span.line}:${span.column}`
}

/** A row’s indicator, with the kind of place where both sides name the same one: `建校率（城市社区）`. */
export function rowTitle({ indicator, left, right }: Pick<TargetRow, 'indicator' | 'left' | 'right'>): string {
  const [one, other] = [left ?? right, right ?? left]
  return titleOf(indicator ?? one?.quote ?? null, one !== null && one.scope === other?.scope ? one.scope : null)
}

function titleOf(indicator: string | null, scope: string | null): string {
  return scope === null || indicator?.includes(scope) ? (indicator ?? '') : `${indicator ?? ''}（${scope}）`
}

/** The difference as people read it: `+180`. */
export function differenceText({ difference }: Pick<TargetRow, 'difference'>): string {
  if (difference === null || difference === 0) return difference === null ? '' : '0'
  return `${difference > 0 ? '+' : '−'}${Math.abs(difference).toLocaleString('en', { maximumFractionDigits: 6 })}`
}

/** The ratio as people read it: `×2.8`. */
export function ratioText({ ratio }: Pick<TargetRow, 'ratio'>): string {
  return ratio === null || ratio === 1 ? '' : `×${ratio}`
}

function assumedText(day: string, language: Language): string {
  return language === 'zh' ? `${day}（${labels.assumed.zh}）` : `${day} (${labels.assumed.en})`
}
