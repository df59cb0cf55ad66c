import { f1, precision, recall, type Counts, type Ratio } from './counts.ts'

/** The least F1 that is acceptable over all documents given. */
export const BARS = { found: 0.99, whole: 0.95, actions: 0.99, titles: 0.99, units: 0.98, spans: 1 } as const

/** The least precision and recall of the pairs that a comparison makes, over the comparisons given. */
export const PAIR_BARS = { precision: 0.95, recall: 0.9 } as const

/** One measure against its bar; `value` is null where the gold given has nothing to measure. */
export interface BarResult {
  readonly name: string
  readonly bar: number
  readonly value: number | null
  readonly met: boolean
}

/** Compares the sum of all documents with the bars. */
export function checkBars(total: Counts): BarResult[] {
  return Object.entries(BARS).map(([name, bar]) => {
    const ratio = total[name]
    const value = ratio ? f1(ratio) : null
    return { name, bar, value, met: value === null || value >= bar }
  })
}

/** Compares the pairs of all comparisons with their bars. */
export function checkPairBars(total: Ratio): BarResult[] {
  const measures = { precision: precision(total), recall: recall(total) }
  return (['precision', 'recall'] as const).map((name) => {
    const [bar, value] = [PAIR_BARS[name], measures[name]]
    return { name: `pairs ${name}`, bar, value, met: value === null || value >= bar }
  })
}
