import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { readDocument } from '../../src/decode/read-document.ts'
import { createProcessor, extractPlans, Plan } from '../../src/index.ts'
import { jsonlFormat } from '../../src/render/json-format.ts'
import { seeds } from './seeds.ts'
import { steadyTime } from './statistics.ts'

/** MB of UTF-8 a second. */
export interface Throughput {
  /** From bytes to JSONL. */
  readonly whole: number
  /** Each stage by itself. */
  readonly stages: Readonly<Record<string, number>>
  /** What part of the whole each stage takes. */
  readonly shares: Readonly<Record<string, number>>
  readonly floors: { readonly readAndDecode: number; readonly digits: number }
}

const options = { several: true, language: 'en', width: 100 } as const

/** Measures bytes to JSONL on one core once everything is warm, the stages of it, and two floors that no reader of documents can be under. */
export function measureStages(milliseconds = 4000): Throughput {
  const documents = seeds()
  const megabytes = documents.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6
  const rate = (time: number): number => megabytes / (time / 1000)
  const spent: Record<string, number> = {}
  let rounds = 0
  const round = (): void => {
    rounds++
    for (const { bytes } of documents) runStages(bytes, spent)
  }
  const whole = rate(
    steadyTime(() => {
      for (const { path, bytes } of documents) jsonlFormat.piece({ plans: extractPlans(bytes, { path }), source: '' }, options)
    }, milliseconds),
  )
  steadyTime(round, milliseconds / 2)
  for (const name of Object.keys(spent)) spent[name] = 0
  rounds = 0
  steadyTime(round, milliseconds)
  // Validation is no part of reading a document.
  const all = Object.entries(spent).reduce((sum, [name, time]) => (name === 'zod' ? sum : sum + time), 0)
  const texts = documents.map(({ bytes }) => new TextDecoder().decode(bytes))
  return {
    whole,
    stages: Object.fromEntries(Object.entries(spent).map(([name, time]) => [name, rate(time / rounds)])),
    shares: Object.fromEntries(Object.entries(spent).map(([name, time]) => [name, time / all])),
    floors: {
      readAndDecode: rate(
        steadyTime(() => {
          for (const { path } of documents) new TextDecoder().decode(readFileSync(path))
        }, milliseconds / 4),
      ),
      digits: rate(steadyTime(() => texts.reduce((sum, text) => sum + (text.match(/\d+/g)?.length ?? 0), 0), milliseconds / 4)),
    },
  }
}

function runStages(bytes: Uint8Array, spent: Record<string, number>): void {
  let last = performance.now()
  const done = (name: string): void => {
    const now = performance.now()
    spent[name] = (spent[name] ?? 0) + now - last
    last = now
  }
  const read = readDocument(bytes)
  done('decode')
  if (!read.ok) throw new Error(`Unexpected seed: ${read.reason}`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  done('hash')
  const file = new VFile({ value: read.text })
  file.data.source = { format: read.format, encoding: read.encoding, sha256, characters: read.text.length }
  const processor = createProcessor().freeze()
  done('processor')
  const root = processor.parse(file)
  done('fold, lines, unwrap, outline')
  processor.runSync(root, file)
  done('facts, recognize, refine')
  const plans = processor.stringify(root, file)
  done('units, extract, diagnose')
  jsonlFormat.piece({ plans, source: '' }, options)
  done('write')
  for (const plan of plans) Plan.parse(plan)
  done('zod')
}
