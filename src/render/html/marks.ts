import type { Plan } from '../../model/plan.ts'
import type { Span } from '../../model/span.ts'
import { allActions, allTargets } from '../rows/placed-action.ts'
import { allUnits } from '../rows/unit-columns.ts'
import { headingEnd } from './heading-end.ts'
import type { PageIndex } from './page-index.ts'

/** What a stretch of the document was read as; of several at one place, the first here decides where it leads. */
export const layers = ['value', 'deadline', 'unit', 'comparator', 'indicator', 'scope', 'fact', 'oddity', 'heading', 'clause'] as const
/** One of them. */
export type Layer = (typeof layers)[number]

/** A stretch of the document that belongs to something on the other side of the page. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly layer: Layer
  /** The element on the other side. */
  readonly to: string
  /** The number of the unit that is named here. */
  readonly unit?: number
}

/** Collects all that is marked in the document. */
export function collectMarks(plans: readonly Plan[], source: string, index: PageIndex): Mark[] {
  const marks: Mark[] = []
  const put = (layer: Layer, span: Pick<Span, 'start' | 'end'> | null | undefined, to: string, unit?: number): void => {
    if (span && span.end > span.start) marks.push({ start: span.start, end: span.end, layer, to, ...(unit === undefined ? {} : { unit }) })
  }
  for (const plan of plans) {
    for (const { action } of allActions(plan)) {
      put('heading', { start: action.span.start, end: headingEnd(source, action) }, index.actionId(action))
    }
    for (const { target } of allTargets(plan)) {
      const to = index.targetId(target)
      const { clause, comparator, deadline, indicator, scope } = target.places
      put('value', target.span, to)
      put('deadline', deadline, to)
      put('comparator', comparator, to)
      put('indicator', indicator, to)
      put('scope', scope, to)
      put('clause', clause, to)
    }
    for (const { action, responsibility, unit } of allUnits(plan)) {
      // An inherited list stands where the parent’s does, and leads there.
      if (!responsibility.inherited) {
        put('unit', unit.span, action === null ? factId(plan, 'responsibility') : index.actionId(action), index.unitKey(unit.name))
      }
    }
    for (const [key, span] of Object.entries(plan.document.places)) put('fact', span, factId(plan, key))
    for (const { span } of plan.document.citations) put('fact', span, factId(plan, 'citations'))
    for (const { span } of plan.diagnostics) put('oddity', span, factId(plan, 'diagnostics'))
  }
  return marks
}

/** The element that shows a fact of a document. */
export function factId({ source }: Plan, key: string): string {
  return `f${source.part}-${key}`
}
