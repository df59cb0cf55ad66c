import type { QuantityReading } from '../tree.ts'

const COVERAGE = /全覆盖/g

/**
 * Finds coverage said in words: `实现全覆盖`, `达到全覆盖、全达标`. Where it only describes a noun (`全覆盖培训体系`, `全覆盖的网络`) it is kept as refused.
 */
export function findCoverage(text: string): QuantityReading[] {
  const found: QuantityReading[] = []
  COVERAGE.lastIndex = 0
  for (let match = COVERAGE.exec(text); match !== null; match = COVERAGE.exec(text)) {
    const from = match.index
    const to = from + match[0].length
    const next = text.charAt(to)
    const attribute =
      /[一-鿿“]/.test(next) &&
      !/^(?:和|与|并|且|及|以及|目标|要求|建设)/.test(text.slice(to, to + 2)) &&
      !/^(?:目标|建设)/.test(text.slice(to, to + 2))
    found.push({
      type: 'quantity',
      rule: 'coverage',
      kind: 'coverage',
      from,
      to,
      value: 100,
      max: null,
      unit: '%',
      comparator: '=',
      comparing: null,
      small: false,
      refused: attribute ? 'attribute' : null,
    })
  }
  return found
}
