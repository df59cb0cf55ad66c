import type { Plan, Responsibility, Span, Target } from '../../src/model/index.ts'
import { createLocator } from '../../src/text/locator.ts'
import { share, type Counts } from './counts.ts'
import { listActions } from './plan-parts.ts'
import { numberRepeats, type Verdict } from './verdict.ts'

interface SpanClaim {
  readonly name: string
  readonly span: Span
  readonly text?: string
}

/** Checks every span of a file’s plans: it lies in the source, its line and column are those of its start, and those of targets and units give back their text. */
export function scoreSpans(plans: readonly Plan[], source: string): { counts: Counts; verdicts: Verdict[] } {
  const claims = plans.flatMap(claimsOf)
  const locator = createLocator(source)
  const keys = numberRepeats(claims.map(({ name, span }) => `${name} ${span.start}–${span.end}`))
  const verdicts: Verdict[] = []
  claims.forEach(({ span, text }, index) => {
    const fault = (field: string, gold: string, got: string) =>
      verdicts.push({ section: 'span', key: keys[index] ?? '', offset: span.start, faults: [{ field, gold, got }] })
    const point = locator.point(span.start)
    const slice = source.slice(span.start, span.end)
    if (span.start > span.end || span.end > source.length) {
      fault('range', `within 0–${source.length}`, `${span.start}–${span.end}`)
    } else if (text !== undefined && slice !== text) {
      fault('text', JSON.stringify(slice), JSON.stringify(text))
    } else if (point.line !== span.line || point.column !== span.column) {
      fault('position', `${point.line}:${point.column}`, `${span.line}:${span.column}`)
    }
  })
  return { counts: { spans: share(claims.length - verdicts.length, claims.length) }, verdicts }
}

function claimsOf(plan: Plan): SpanClaim[] {
  const { document, diagnostics } = plan
  return [
    ...Object.entries(document.places).map(([name, span]) => ({ name: `document ${name}`, span })),
    ...document.citations.map(({ span }) => ({ name: 'citation', span })),
    ...unitClaims('document', document.responsibility),
    ...targetClaims(plan.targets),
    ...listActions(plan.actions).flatMap((action) => [
      { name: `action ${action.id}`, span: action.span },
      ...unitClaims(`action ${action.id}`, action.responsibility),
      ...targetClaims(action.targets),
    ]),
    ...diagnostics.flatMap(({ rule, span }) => (span ? [{ name: `diagnostic ${rule}`, span }] : [])),
  ]
}

function unitClaims(owner: string, responsibility: Responsibility | null): SpanClaim[] {
  if (!responsibility) return []
  const units = responsibility.units.map(({ name, text, span }) => ({ name: `${owner} unit ${name}`, span, text }))
  return [{ name: `${owner} responsibility`, span: responsibility.span }, ...units]
}

function targetClaims(targets: readonly Target[]): SpanClaim[] {
  return targets.flatMap(({ id, span, text, places }) => [
    { name: `target ${id}`, span, text },
    ...Object.entries(places).flatMap(([part, place]) => (place ? [{ name: `target ${id} ${part}`, span: place }] : [])),
  ])
}
