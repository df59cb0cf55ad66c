import { departmentFunction } from '../lexicon/department-function.ts'
import type { Responsibility, ResponsibleUnit } from '../model/responsibility.ts'
import type { Deadline } from '../model/target.ts'
import type { Parsed } from '../parse/parse.ts'
import { findResponsibilities, movedReading, type FoundResponsibility } from '../recognize/responsible-units/find-responsibilities.ts'
import type { TextRange, UnitReading } from '../recognize/responsible-units/responsibility-reading.ts'
import type { Placed, Root, Section, TimeReading } from '../tree.ts'
import { extractDeadline } from './extract-target.ts'
import { toSpan } from './to-span.ts'

/** What the lists of units say of one section. */
export interface SectionResponsibility {
  readonly responsibility: Responsibility | null
  readonly deadline: Deadline | null
  readonly scope: string | null
}

/** The responsibilities of a document, by the innermost section that each closes. */
export interface Responsibilities {
  readonly of: ReadonlyMap<Section, SectionResponsibility>
  readonly documentWide: Responsibility | null
  /** Whether a place of the clean text stands in a list of units. */
  covers(at: number): boolean
}

/** Reads every list of units of a document; several lines that close one section are one responsibility. */
export function readResponsibilities(parsed: Parsed, root: Root, times: readonly TimeReading[]): Responsibilities {
  const { text } = parsed.document.map
  const of = new Map<Section, SectionResponsibility>()
  const covered: Placed[] = []
  let documentWide: Responsibility | null = null
  let firstLeads = false
  const visit = (parent: Root | Section): void => {
    const found: FoundResponsibility[] = []
    for (const child of parent.children) {
      if (child.type === 'section') continue
      const { from, to } = child
      if (child.type === 'paragraph' && child.kind !== 'text' && child.kind !== 'units' && child.kind !== 'bullet') continue
      for (const { reading, start, end } of findResponsibilities(text.slice(from, to))) {
        const shifted = { reading: movedReading(reading, from), start: start + from, end: end + from }
        found.push(shifted)
        covered.push({ from: shifted.start, to: shifted.end })
        firstLeads ||= reading.firstLeads
        if (shifted.reading.documentWide)
          documentWide ??= responsibilityOf(parsed, shifted.reading.documentWide.units, shifted.reading.documentWide, false)
      }
    }
    if (parent.type === 'section' && found.length > 0) of.set(parent, sectionResponsibility(parsed, found, times, firstLeads))
    for (const child of parent.children) if (child.type === 'section') visit(child)
  }
  visit(root)
  return { of, documentWide, covers: coverage(covered) }
}

function sectionResponsibility(
  parsed: Parsed,
  found: readonly FoundResponsibility[],
  times: readonly TimeReading[],
  firstLeads: boolean,
): SectionResponsibility {
  const { text } = parsed.document.map
  // A section may close each of its sentences with a list: a unit is named once for each role.
  const listed = found
    .flatMap(({ reading }) => reading.units)
    .filter((unit, index, all) => all.findIndex(({ name, role }) => name === unit.name && role === unit.role) === index)
  const units =
    firstLeads && !listed.some(({ role }) => role === 'lead')
      ? listed.map((unit, index): UnitReading => (index === 0 ? { ...unit, role: 'lead' } : unit))
      : listed
  const openEnded = found.some(({ reading }) => reading.openEnded)
  const first = found[0]
  const last = found.at(-1)
  const deadlineText = found.find(({ reading }) => reading.deadlineText)?.reading.deadlineText ?? null
  const scopeText = found.find(({ reading }) => reading.scopeText)?.reading.scopeText ?? null
  const time = deadlineText ? times.find(({ from, to }) => from >= deadlineText.start - 1 && to <= deadlineText.end + 1) : undefined
  return {
    responsibility:
      first && last && units.length > 0
        ? responsibilityOf(parsed, units, { start: first.reading.start, end: last.reading.end }, openEnded)
        : null,
    deadline: time
      ? extractDeadline(text, time)
      : deadlineText
        ? { text: text.slice(deadlineText.start, deadlineText.end), date: null, precision: 'period' }
        : null,
    scope: scopeText ? text.slice(scopeText.start, scopeText.end) : null,
  }
}

/** Writes a list of units out as the contract has it. */
export function responsibilityOf(
  parsed: Parsed,
  units: readonly UnitReading[],
  { start, end }: TextRange,
  openEnded: boolean,
): Responsibility {
  return {
    units: units.map((unit) => unitOf(parsed, unit)),
    openEnded,
    inherited: false,
    text: parsed.document.map.text.slice(start, end).replaceAll('\n', ''),
    span: toSpan(parsed, { from: start, to: end }),
  }
}

function unitOf(parsed: Parsed, { name, role, start, end }: UnitReading): ResponsibleUnit {
  const span = toSpan(parsed, { from: start, to: end })
  return { name, text: parsed.source.slice(span.start, span.end), role, function: departmentFunction(name), span }
}

function coverage(covered: readonly Placed[]): (at: number) => boolean {
  const sorted = [...covered].sort((a, b) => a.from - b.from)
  return (at) => {
    let low = 0
    let high = sorted.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const range = sorted[middle]
      if (!range) return false
      if (at < range.from) high = middle - 1
      else if (at >= range.to) low = middle + 1
      else return true
    }
    return false
  }
}
