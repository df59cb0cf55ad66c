import type { Target } from '../../src/model/index.ts'
import { foldCompact, foldText } from './fold-text.ts'
import type { GoldAlternative, GoldTarget } from './gold.ts'
import type { Fault } from './verdict.ts'

/** The fields that a target must have right to be wholly right. */
export const WHOLE_FIELDS = ['action', 'value', 'unit', 'comparator', 'deadline', 'recurrence', 'indicator'] as const

/** All fields that are scored; the last four are reported apart. */
export const TARGET_FIELDS = [...WHOLE_FIELDS, 'kind', 'scope', 'basis', 'modality'] as const
export type TargetField = (typeof TARGET_FIELDS)[number]

/** A target as extracted, with the id of the innermost action that holds it (null outside every action). */
export interface PlacedTarget {
  readonly target: Target
  readonly action: string | null
}

/** Whether two numbers are the same but for the last bits of a floating point number. */
function sameNumber(gold: number | null, got: number | null): boolean {
  if (gold === null || got === null) return gold === got
  return Math.abs(gold - got) <= 1e-9 * Math.max(1, Math.abs(gold))
}

function sameText(gold: string | null, got: string | null): boolean {
  return gold === null || got === null ? gold === got : foldText(gold) === foldText(got)
}

/** Whether one scope is the other or contains it; none is right only where the gold has none. */
function sameScope(gold: string | null, got: string | null): boolean {
  if (gold === null || got === null) return gold === got
  const [wanted, given] = [foldText(gold), foldText(got)]
  return given !== '' && (wanted.includes(given) || given.includes(wanted))
}

/** Whether an indicator holds the gold’s keys and is not much longer than the gold’s own; none is right only where the gold has none. */
function sameIndicator(gold: GoldTarget, wanted: string | null, got: string | null): boolean {
  if (wanted === null || got === null) return wanted === got
  const given = foldCompact(got)
  if (given === foldCompact(wanted)) return true
  const holds = (keys: readonly string[]) => keys.every((key) => given.includes(foldCompact(key)))
  const others = gold.alt_indicator_keys ?? []
  if (!holds(gold.indicator_keys ?? []) && (others.length === 0 || !holds(others))) return false
  return given.length <= 1.6 * foldCompact(wanted).length + 6
}

/** The fields of an extracted target that equal neither the gold nor its `alt`. */
export function checkFields(gold: GoldTarget, placed: PlacedTarget): (Fault & { field: TargetField })[] {
  const { target, action } = placed
  const deadline = target.deadline?.date ?? null
  const alt: GoldAlternative = gold.alt ?? {}
  const right: Record<TargetField, (reading: GoldTarget) => boolean> = {
    action: (reading) => (reading.action ?? '') === (action ?? ''),
    value: (reading) => sameNumber(reading.value, target.value),
    unit: (reading) => sameText(reading.unit, target.unit),
    comparator: (reading) => reading.comparator === target.comparator,
    deadline: (reading) => reading.deadline === deadline,
    recurrence: (reading) => reading.recurrence === target.recurrence,
    indicator: (reading) => sameIndicator(gold, reading.indicator, target.indicator),
    kind: (reading) => reading.kind === target.kind,
    scope: (reading) => sameScope(reading.scope, target.scope),
    basis: (reading) => reading.basis === target.basis,
    modality: (reading) => reading.modality === target.modality,
  }
  const got: Record<TargetField, string | number | null> = { ...target, action, deadline, value: valueText(target.value, target.max) }
  const readings = [gold, { ...gold, ...definedOf(alt) }]
  const sameMax = readings.some((reading) => sameNumber(reading.max, target.max))
  return TARGET_FIELDS.filter((field) => !readings.some(right[field]) || (field === 'value' && !sameMax)).map((field) => ({
    field,
    gold: shown(readings.map((reading) => (field === 'value' ? valueText(reading.value, reading.max) : reading[field] || null))),
    got: got[field] === null ? null : String(got[field]),
  }))
}

function definedOf(alt: GoldAlternative): Partial<GoldTarget> {
  return Object.fromEntries(Object.entries(alt).filter(([, value]) => value !== undefined))
}

function valueText(value: number | null, max: number | null): string | null {
  return value === null && max === null ? null : max === null ? String(value) : `${value}–${max}`
}

function shown(readings: readonly (string | null)[]): string | null {
  const different = [...new Set(readings)]
  return different.length === 1 ? (different[0] ?? null) : different.map((reading) => reading ?? 'null').join(' or ')
}
