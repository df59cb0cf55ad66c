import type { Parsed } from '../../parse/parse.ts'
import type { Recognized } from '../../recognize/recognize-document.ts'
import type { QuantityReading, TimeReading } from '../../tree.ts'

const AROUND = 12

/** Shows every reading in the order of the text: its place, its rule, what became of it (a target, or the reason why not), and the words around it. */
export function inspectReadings(parsed: Parsed, parts: readonly Recognized[]): string {
  const { text } = parsed.document.map
  const readings: (QuantityReading | TimeReading)[] = parts.flatMap(({ quantities, times }) => [...quantities, ...times])
  const lines = readings
    .sort((a, b) => a.from - b.from)
    .map((reading) => {
      const { start } = parsed.locate(reading.from, reading.to)
      const around = `${text.slice(Math.max(0, reading.from - AROUND), reading.from)}【${text.slice(reading.from, reading.to)}】${text.slice(reading.to, reading.to + AROUND)}`
      return `${start.line}:${start.column} ${reading.rule} ${verdict(reading)} ${around.replaceAll('\n', '⏎')}`
    })
  return `${lines.join('\n')}\n`
}

function verdict(reading: QuantityReading | TimeReading): string {
  if (reading.type === 'time')
    return `${reading.role}${reading.date ? ` ${reading.date}` : ''}${reading.recurrence ? ` ${reading.recurrence}` : ''}`
  if (reading.refused) return `refused: ${reading.refused}`
  return `target ${reading.comparator} ${reading.value}${reading.max === null ? '' : `–${reading.max}`} ${reading.unit ?? ''}`
}
