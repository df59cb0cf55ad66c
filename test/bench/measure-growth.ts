import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/bundle.ts'
import { extractPlans } from '../../src/index.ts'
import { seeds } from './seeds.ts'
import { exponentOf } from './statistics.ts'

/** The times of something at several sizes, and the exponent by which they grow. */
export interface GrowthMeasure {
  readonly measures: readonly { readonly size: number; readonly milliseconds: number }[]
  readonly exponent: number
}

const TIMES = [1, 10, 100]

/** Measures how the time grows with one document, with one line and with the number of documents. */
export function measureGrowth(): Readonly<Record<'document' | 'line' | 'documents', GrowthMeasure>> {
  const document = readFileSync(join(root, 'seeds/putian-2023.txt'), 'utf8')
  const line = readFileSync(join(root, 'seeds/jining-2023.txt'), 'utf8').replace(/\s*\n\s*/g, ' ')
  const many = seeds().map(({ bytes }) => bytes)
  return {
    document: grow((times) => {
      const bytes = Buffer.from(document.repeat(times))
      return { size: bytes.length, work: () => extractPlans(bytes) }
    }),
    line: grow((times) => {
      const bytes = Buffer.from(line.repeat(times))
      return { size: bytes.length, work: () => extractPlans(bytes) }
    }),
    documents: grow((times) => ({
      size: times * many.length,
      work: () => {
        for (let turn = 0; turn < times; turn++) for (const bytes of many) extractPlans(bytes)
      },
    })),
  }
}

const MOST = 100
const ROUNDS = 3

/** Every size is run for as much text in all and the sizes take turns, so that what else the machine does falls on all of them. */
function grow(make: (times: number) => { size: number; work: () => unknown }): GrowthMeasure {
  const works = TIMES.map((times) => ({ times, ...make(times) }))
  const measures = works.map(({ size }) => ({ size, milliseconds: Infinity }))
  for (let round = 0; round < ROUNDS; round++)
    works.forEach(({ times, work }, index) => {
      const runs = MOST / times
      const began = performance.now()
      for (let run = 0; run < runs; run++) work()
      const measure = measures[index]
      if (measure) measure.milliseconds = Math.min(measure.milliseconds, (performance.now() - began) / runs)
    })
  return { measures, exponent: exponentOf(measures) }
}
