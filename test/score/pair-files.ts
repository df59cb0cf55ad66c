import { diffPlans, mainPlan, type Plan } from '../../src/index.ts'
import type { Ratio } from './counts.ts'
import { addCounts, precision, recall } from './counts.ts'
import type { GoldPairs } from './gold.ts'
import { ScoreError } from './locate-quote.ts'
import { scorePairs, type ComparedPair, type PairsScore } from './score-pairs.ts'

/** What the comparison of two documents is worth; `given` for those whose expected pairs the bars are over. */
export interface PairFileScore extends PairsScore {
  readonly name: string
  readonly given: boolean
  readonly gold: GoldPairs
  readonly sources: { readonly left: string; readonly right: string }
}

/** A document read for a comparison. */
export interface ReadDocument {
  readonly plans: readonly Plan[]
  readonly source: string
}

/** Compares the two documents that a list of expected pairs names, and scores what comes out. */
export function scorePairFile(name: string, gold: GoldPairs, read: (doc: string) => ReadDocument): PairFileScore {
  const [left, right] = [read(gold.left), read(gold.right)]
  const [one, other] = [mainPlan(left.plans), mainPlan(right.plans)]
  if (one === undefined || other === undefined) throw new ScoreError(`Unexpected documents without a plan in ${name}`)
  const pairs = diffPlans(one, other).targets.flatMap((row): ComparedPair[] =>
    row.left === null || row.right === null || row.relation === null
      ? []
      : [{ left: row.left.span, right: row.right.span, relation: row.relation }],
  )
  const sources = { left: left.source, right: right.source }
  return { name, given: gold.left.startsWith('seeds/'), gold, sources, ...scorePairs(gold, pairs, sources) }
}

/** The sum over comparisons. */
export function sumOfPairs(scores: readonly PairFileScore[]): Ratio {
  return addCounts(scores.map(({ ratio }) => ({ pairs: ratio })))['pairs'] ?? { right: 0, extracted: 0, gold: 0 }
}

/** Prints precision and recall of each comparison, of the given ones together, and of those of other fields together. */
export function formatPairs(scores: readonly PairFileScore[]): string {
  const groups = [
    { rows: scores.filter(({ given }) => given), label: 'all' },
    { rows: scores.filter(({ given }) => !given), label: 'other fields' },
  ].filter(({ rows }) => rows.length > 0)
  const lines = groups.flatMap(({ rows, label }) => [
    ...rows.map(({ name, ratio }) => line(name, ratio)),
    line(`${label} ${rows.length}`, sumOfPairs(rows)),
  ])
  const width = Math.max(...lines.map(([name = '']) => name.length))
  return [['pairs', 'P', 'R', 'right', 'extra', 'gold'], ...lines]
    .map(([name = '', ...cells]) => [name.padEnd(width), ...cells.map((cell) => cell.padStart(6))].join('  ').trimEnd())
    .join('\n')
}

/** Prints each pair that was missed and each that is too many, a line each. */
export function formatPairFaults({ name, missed, extras, sources }: PairFileScore): string[] {
  const around = (source: string, { start, end }: { readonly start: number; readonly end: number }): string =>
    source.slice(Math.max(0, start - 16), end).replace(/\s+/gu, ' ')
  return [
    ...missed.map(([left, right]) => `${name}: missed, ${left.quote} = ${right.quote}`),
    ...extras.map(({ left, right }) => `${name}: extra, ${around(sources.left, left)} = ${around(sources.right, right)}`),
  ]
}

function line(name: string, ratio: Ratio): string[] {
  const decimal = (value: number | null): string => value?.toFixed(3) ?? '–'
  return [
    name,
    decimal(precision(ratio)),
    decimal(recall(ratio)),
    String(ratio.right),
    String(ratio.extracted - ratio.right),
    String(ratio.gold),
  ]
}
