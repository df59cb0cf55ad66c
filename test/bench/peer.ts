import { Culture, recognizeDateTime, recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-suite'
import { extractPlans } from '../../src/index.ts'
import { jsonlFormat } from '../../src/render/json-format.ts'
import { seeds } from './seeds.ts'
import { steadyTime } from './statistics.ts'

// Run by itself: what a user would take instead of this program for the numbers, percentages and times alone.
const [{ bytes } = { bytes: Buffer.alloc(0) }] = seeds().filter(({ path }) => path.endsWith('heze-2023.txt'))
const lines = bytes.toString('utf8').split('\n')
const recognize = (): number =>
  lines.reduce(
    (sum, line) =>
      sum +
      recognizeNumber(line, Culture.Chinese).length +
      recognizePercentage(line, Culture.Chinese).length +
      recognizeDateTime(line, Culture.Chinese).length,
    0,
  )

const extract = (): void => {
  jsonlFormat.piece({ plans: extractPlans(bytes), source: '' }, { several: true, language: 'en', width: 100 })
}

// Both on the same document in turns, so that what else the machine does falls on both; the best of each counts.
const best = { peer: Infinity, own: Infinity }
let found = 0
for (let round = 0; round < 5; round++) {
  const began = performance.now()
  found = recognize()
  best.peer = Math.min(best.peer, performance.now() - began)
  best.own = Math.min(best.own, steadyTime(extract, 300))
}
console.log(JSON.stringify({ found, megabytesPerSecond: bytes.length / best.peer / 1000, ratio: best.peer / best.own }))
