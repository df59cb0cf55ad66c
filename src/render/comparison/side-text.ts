import type { ComparedPlan, ComparedTarget, MatrixRow, TargetRow } from '../../model/comparison.ts'
import type { Language } from '../../model/language.ts'
import { modalityLabels } from '../words/kind-labels.ts'
import { deadlineText } from '../words/deadline-text.ts'
import { quantityText } from '../words/quantity-text.ts'
import { labels, valueLabels } from './labels.ts'

/** What stands before both sides of a row: the indicator, and the kind of place where it is the same. */
export interface RowTitle {
  readonly indicator: string
  readonly scope: string | null
}

/** What one side of a pair says, each on a line of its own. */
export interface SideText {
  readonly value: string
  /** By when, where and in which sense. */
  readonly terms: readonly string[]
  readonly quote: string
  /** `file:line:column`, or `line:column` where the plan came without a path. */
  readonly place: string
}

/** Says what one side of a pair says, but for what the row’s title says already. */
export function sideText(target: ComparedTarget, plan: ComparedPlan, language: Language, title: RowTitle): SideText {
  const terms = [
    target.indicator === title.indicator ? '' : (target.indicator ?? ''),
    target.scope === title.scope ? '' : (target.scope ?? ''),
    target.per === null || target.indicator?.includes(target.per.text) ? '' : target.per.text,
    target.basis === null ? '' : (valueLabels[target.basis]?.[language] ?? target.basis),
    target.modality === 'aspirational' ? modalityLabels.aspirational[language] : '',
    deadlineText(target, language) || (target.assumed === null ? '' : assumedText(target.assumed, language)),
  ]
  return {
    value: valueText(target),
    terms: terms.filter((term) => term !== ''),
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

/** The title of a row of two sides. */
export function rowTitle({ indicator, left, right }: Pick<TargetRow, 'indicator' | 'left' | 'right'>): RowTitle {
  const [one, other] = [left ?? right, right ?? left]
  return { indicator: indicator ?? one?.quote ?? '', scope: one !== null && one.scope === other?.scope ? one.scope : null }
}

/** The title of a row of several plans; the kind of place is that of most of them, so that 城市社区 and 农村社区 are told apart. */
export function matrixTitle({ indicator, cells }: MatrixRow): RowTitle {
  const present = cells.filter((cell) => cell !== null)
  const times = (scope: string): number => present.filter((cell) => cell.scope === scope).length
  const scopes = present.flatMap(({ scope }) => scope ?? [])
  const scope = scopes.toSorted((one, other) => times(other) - times(one) || one.length - other.length || (one < other ? -1 : 1))[0]
  return { indicator: indicator ?? present[0]?.quote ?? '', scope: scope ?? null }
}

/** A title in one piece: `建校率（城市社区）`. */
export function titleInOne({ indicator, scope }: RowTitle): string {
  return scope === null || indicator.includes(scope) ? indicator : `${indicator}（${scope}）`
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
