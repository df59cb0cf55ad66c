import type { Plan } from '../../src/model/index.ts'

/** Plans as they must be whatever the line ends and the charset: without `source`, with the characters of each span in place of its offsets. */
export function comparable(text: string, plans: readonly Plan[]): unknown {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return unified(value)
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    if (isSpan(value)) return { slice: unified(text.slice(value.start, value.end)), line: value.line, column: value.column }
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, visit(item)]))
  }
  return plans.map((plan) => visit({ ...plan, source: null }))
}

const unified = (text: string): string => text.replace(/\r\n?/g, '\n')

const isSpan = (value: object): value is { start: number; end: number; line: number; column: number } =>
  'start' in value && 'column' in value
