import type { Action } from '../model/action.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DocumentFacts, DocumentPlaces } from '../model/document.ts'
import type { Plan } from '../model/plan.ts'
import type { Responsibility, ResponsibleUnit } from '../model/responsibility.ts'
import type { Span } from '../model/span.ts'
import type { Target } from '../model/target.ts'

/** The same plan with every key in the contract’s order; the compiler sees that none is missing, a test that the order is that of the schema. */
export function orderedPlan(plan: Plan): Plan {
  const { path, part, format, encoding, sha256, characters } = plan.source
  return {
    schemaVersion: plan.schemaVersion,
    source: { path, part, format, encoding, sha256, characters },
    document: orderedDocument(plan.document),
    actions: plan.actions.map(orderedAction),
    targets: plan.targets.map(orderedTarget),
    diagnostics: plan.diagnostics.map(orderedDiagnostic),
  }
}

function orderedDocument(facts: DocumentFacts): DocumentFacts {
  const { jurisdiction, period } = facts
  return {
    title: facts.title,
    genre: facts.genre,
    documentNumber: facts.documentNumber,
    jurisdiction: jurisdiction && {
      name: jurisdiction.name,
      code: jurisdiction.code,
      level: jurisdiction.level,
      province: jurisdiction.province,
    },
    issuers: facts.issuers,
    addressees: facts.addressees,
    copiedTo: facts.copiedTo,
    issuedOn: facts.issuedOn,
    effectiveFrom: facts.effectiveFrom,
    validUntil: facts.validUntil,
    period: period && { from: period.from, to: period.to },
    disclosure: facts.disclosure,
    responsibility: facts.responsibility && orderedResponsibility(facts.responsibility),
    citations: facts.citations.map((citation) => ({
      title: citation.title,
      documentNumber: citation.documentNumber,
      span: orderedSpan(citation.span),
    })),
    places: orderedPlaces(facts.places),
  }
}

const placeKeys = [
  'title',
  'documentNumber',
  'issuers',
  'addressees',
  'copiedTo',
  'issuedOn',
  'effectiveFrom',
  'validUntil',
  'disclosure',
] as const

// Facts that the document does not state have no place.
function orderedPlaces(places: DocumentPlaces): DocumentPlaces {
  const ordered: DocumentPlaces = {}
  for (const key of placeKeys) {
    const span = places[key]
    if (span !== undefined) ordered[key] = orderedSpan(span)
  }
  return ordered
}

function orderedAction(action: Action): Action {
  return {
    id: action.id,
    number: action.number,
    level: action.level,
    title: action.title,
    span: orderedSpan(action.span),
    deadline: orderedDeadline(action.deadline),
    scope: action.scope,
    targets: action.targets.map(orderedTarget),
    responsibility: action.responsibility && orderedResponsibility(action.responsibility),
    actions: action.actions.map(orderedAction),
  }
}

function orderedTarget(target: Target): Target {
  const { per, baseline, places } = target
  return {
    id: target.id,
    kind: target.kind,
    indicator: target.indicator,
    scope: target.scope,
    comparator: target.comparator,
    value: target.value,
    max: target.max,
    unit: target.unit,
    per: per && { text: per.text, value: per.value, unit: per.unit },
    deadline: orderedDeadline(target.deadline),
    recurrence: target.recurrence,
    basis: target.basis,
    baseline: baseline && { text: baseline.text, value: baseline.value, date: baseline.date },
    modality: target.modality,
    text: target.text,
    quote: target.quote,
    span: orderedSpan(target.span),
    places: {
      deadline: places.deadline && orderedSpan(places.deadline),
      indicator: places.indicator && orderedSpan(places.indicator),
      scope: places.scope && orderedSpan(places.scope),
      comparator: places.comparator && orderedSpan(places.comparator),
      clause: orderedSpan(places.clause),
    },
    rule: target.rule,
  }
}

function orderedDeadline(deadline: Target['deadline']): Target['deadline'] {
  return deadline && { text: deadline.text, date: deadline.date, precision: deadline.precision }
}

function orderedResponsibility(responsibility: Responsibility): Responsibility {
  return {
    units: responsibility.units.map(orderedUnit),
    openEnded: responsibility.openEnded,
    inherited: responsibility.inherited,
    text: responsibility.text,
    span: orderedSpan(responsibility.span),
  }
}

function orderedUnit(unit: ResponsibleUnit): ResponsibleUnit {
  return { name: unit.name, text: unit.text, role: unit.role, function: unit.function, span: orderedSpan(unit.span) }
}

function orderedDiagnostic(diagnostic: Diagnostic): Diagnostic {
  return {
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: diagnostic.message,
    span: diagnostic.span && orderedSpan(diagnostic.span),
  }
}

function orderedSpan(span: Span): Span {
  const ordered: Span = { start: span.start, end: span.end, line: span.line, column: span.column }
  if (span.page !== undefined) ordered.page = span.page
  if (span.element !== undefined) ordered.element = span.element
  return ordered
}
