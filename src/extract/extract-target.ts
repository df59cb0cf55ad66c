import type { Deadline, Target } from '../model/target.ts'
import type { Parsed } from '../parse/parse.ts'
import type { TargetReading } from '../recognize/refine/refine-sentence.ts'
import type { Placed, TimeReading } from '../tree.ts'
import { toSpan } from './to-span.ts'

/** Writes a target reading out as the contract has it; every place is a span of the source. */
export function extractTarget(parsed: Parsed, reading: TargetReading, id: string): Target {
  const { quantity } = reading
  const { text } = parsed.document.map
  const place = (placed: Placed | null): Target['span'] | null => (placed ? toSpan(parsed, placed) : null)
  const span = toSpan(parsed, reading)
  const first = reading.indicator.parts[0]
  const last = reading.indicator.parts.at(-1)
  const quoted = text.slice(reading.clause.from, reading.clause.to)
  return {
    id,
    kind: reading.kind,
    indicator: indicatorText(text, reading),
    scope: reading.scope ? text.slice(reading.scope.from, reading.scope.to) : null,
    comparator: quantity.max !== null ? 'range' : reading.comparator,
    value: quantity.value,
    max: quantity.max,
    unit: quantity.unit,
    per: reading.per ? { text: text.slice(reading.per.from, reading.per.to), value: reading.per.value, unit: reading.per.unit } : null,
    deadline: reading.deadline ? extractDeadline(text, reading.deadline) : null,
    recurrence: reading.recurrence?.recurrence ?? null,
    basis: reading.basis,
    baseline: reading.baseline
      ? { text: text.slice(reading.baseline.from, reading.baseline.to), value: reading.baseline.value, date: reading.baseline.date }
      : null,
    modality: reading.modality,
    text: parsed.source.slice(span.start, span.end),
    quote: quoted,
    span,
    places: {
      deadline: place(reading.deadline),
      indicator: first && last ? toSpan(parsed, { from: Math.min(first.from, last.from), to: Math.max(first.to, last.to) }) : null,
      scope: place(reading.scope),
      comparator: place(reading.comparing),
      clause: toSpan(parsed, reading.clause),
    },
    rule: quantity.rule,
  }
}

function indicatorText(text: string, { indicator }: TargetReading): string | null {
  const parts = indicator.parts.map(({ from, to }) => text.slice(from, to)).filter((part) => part !== '')
  if (parts.length === 0) return null
  if (!indicator.shareOf) return parts.join('')
  const [who = '', whole = ''] = parts
  return `${who}占${whole.replace(/^占|的$/g, '')}的比例`
}

/** A deadline as printed, with its last day where the plan’s year settles it. */
export function extractDeadline(text: string, time: TimeReading): Deadline {
  return { text: text.slice(time.from, time.to), date: time.date, precision: time.precision }
}
