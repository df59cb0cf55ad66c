import { createLocator } from '../../src/text/locator.ts'
import type { BarResult } from './bars.ts'
import { TARGET_FIELDS } from './check-fields.ts'
import { addCounts, f1, precision, recall, type Counts, type Ratio } from './counts.ts'
import { METADATA_FIELDS } from './score-metadata.ts'
import type { DocumentScore } from './score-document.ts'

const RATIOS = ['found', 'whole', 'actions', 'titles', 'units']
const SHARES = [...TARGET_FIELDS, 'openEnded', 'spans']
const NONE = '–'

/** Prints three tables: precision, recall and F1; fields over the found required targets; document fields. */
export function formatScores(scores: readonly DocumentScore[]): string {
  const rows = [
    ...scores.map(({ doc, counts }) => ({ name: doc.slice(doc.lastIndexOf('/') + 1), counts })),
    { name: `all ${scores.length}`, counts: addCounts(scores.map(({ counts }) => counts)) },
  ]
  const table = (heads: readonly string[], cells: (counts: Counts) => string[]) =>
    alignColumns([['', ...heads], ...rows.map(({ name, counts }) => [name, ...cells(counts)])])
  return [
    table(
      RATIOS.flatMap((name) => [`${name} P`, 'R', 'F1']),
      (counts) => RATIOS.flatMap((name) => [precision, recall, f1].map((measure) => decimal(counts[name], measure))),
    ),
    table(SHARES, (counts) => SHARES.map((name) => fraction(counts[name]))),
    table([...METADATA_FIELDS], (counts) => METADATA_FIELDS.map((name) => fraction(counts[`metadata.${name}`]))),
  ].join('\n\n')
}

/** Prints each miss, each extra and each wrong field of a document, a line each, with its place. */
export function formatFaults(score: DocumentScore, path: string, source: string): string[] {
  const locator = createLocator(source)
  return score.verdicts.flatMap(({ section, key, offset, faults }) => {
    const point = offset === null ? undefined : locator.point(offset)
    const place = point ? `${path}:${point.line}:${point.column}` : path
    return faults.map(({ field, gold, got }) => `${place} ${section} ${oneLine(key)}: ${field}, gold ${oneLine(gold)}, got ${oneLine(got)}`)
  })
}

/** Prints each bar and whether it is met. */
export function formatBars(results: readonly BarResult[]): string {
  return alignColumns(
    results.map(({ name, bar, value, met }) => [
      `bar ${name}`,
      value === null ? 'not measured' : value.toFixed(4),
      `>= ${bar}`,
      value === null ? '' : met ? 'met' : 'NOT MET',
    ]),
  )
}

function decimal(ratio: Ratio | undefined, measure: (ratio: Ratio) => number | null): string {
  return (ratio && measure(ratio))?.toFixed(3) ?? NONE
}

function fraction(ratio: Ratio | undefined): string {
  return !ratio || ratio.gold === 0 ? NONE : `${ratio.right}/${ratio.gold}`
}

function oneLine(text: string | null): string {
  return text === null ? 'null' : text.replace(/\s+/gu, ' ')
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)))
  const pad = (cell: string, column: number) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}
