import * as z from 'zod'
import type { MemoryMeasure } from './measure-memory.ts'
import type { StartUp } from './measure-start-up.ts'

const Rates = z.record(z.string(), z.number())
const Growth = z.object({ measures: z.array(z.object({ size: z.number(), milliseconds: z.number() })), exponent: z.number() })
const Compared = z.array(z.object({ plans: z.number(), targets: z.number(), milliseconds: z.number() }))

/** What the process that measures itself prints. */
export const Inside = z.object({
  throughput: z.object({
    whole: z.number(),
    stages: Rates,
    shares: Rates,
    floors: z.object({ readAndDecode: z.number(), digits: z.number() }),
  }),
  growth: z.object({ document: Growth, line: Growth, documents: Growth }),
  compare: Compared,
  diff: Compared,
})

/** What the process that measures the peer prints. */
export const Peer = z.object({ found: z.number(), megabytesPerSecond: z.number(), ratio: z.number() })

/** Everything that a run of the benchmark measured. */
export interface BenchReport extends z.infer<typeof Inside> {
  readonly node: string
  readonly processor: string
  readonly cores: number
  readonly startUp: StartUp
  readonly peer: z.infer<typeof Peer>
  readonly memory: readonly MemoryMeasure[]
}

/** Prints a report for people: what was measured, the bar that it is held against, and whether it is met. */
export function printReport({ node, cores, startUp, throughput, growth, compare, diff, peer, memory }: BenchReport): string {
  const { whole, stages, shares, floors } = throughput
  const [least, most] = [memory[0]?.megabytes ?? 0, Math.max(...memory.map(({ megabytes }) => megabytes))]
  const lines: (readonly [what: string, measured: string, bar?: readonly [text: string, met: boolean]])[] = [
    [`start-up against node -e 0 (${startUp.bare.toFixed(0)} ms)`, ''],
    ['  plan --version', times(startUp.versionRatio), ['≤ 1.2×', startUp.versionRatio <= 1.2]],
    ['  plan extract of a seed', times(startUp.extractRatio), ['≤ 1.8×', startUp.extractRatio <= 1.8]],
    ['bytes to JSONL, one core, warm', speed(whole), ['≥ 10 MB/s', whole >= 10]],
    ...Object.entries(stages).map(([name, rate]) => [`  ${name}`, `${speed(rate)}${share(shares[name])}`] as const),
    ['  floor: read and decode', `${speed(floors.readAndDecode)}, ${times(floors.readAndDecode / whole)}`],
    ['  floor: one pass for digits', `${speed(floors.digits)}, ${times(floors.digits / whole)}`],
    ['growth from 1 to 100 times', ''],
    ...Object.entries(growth).map(
      ([name, { measures, exponent }]) =>
        [`  of ${name}`, `${measures.map(({ milliseconds }) => milliseconds.toFixed(1)).join(', ')} ms`, exponentBar(exponent)] as const,
    ),
    ['peer, numbers, percentages and times only', speed(peer.megabytesPerSecond), faster(peer.ratio)],
    ['peak memory', ''],
    ...memory.map(({ documents, megabytes, milliseconds }) => [
      `  over ${documents} documents`,
      `${megabytes.toFixed(0)} MB, ${(milliseconds / 1000).toFixed(1)} s`,
    ] as const), // prettier-ignore
    ['  at its most', `${most.toFixed(0)} MB, ${times(most / least)} that of the fewest`, ['≤ 300 MB', most <= 300]],
    ['compare', ''],
    ...compare.map(
      ({ plans, targets, milliseconds }) => [`  ${plans} plans, ${targets} targets`, `${milliseconds.toFixed(0)} ms`] as const,
    ),
    ['diff', ''],
    ...diff.map(({ targets, milliseconds }) => [`  ${targets} pairs of targets`, `${milliseconds.toFixed(0)} ms`] as const),
  ]
  const width = Math.max(...lines.map(([what]) => what.length)) + 2
  const measured = Math.max(...lines.map(([, text]) => text.length)) + 2
  const printed = lines.map(([what, text, bar]) => {
    const held = bar === undefined ? '' : `${bar[0]}  ${bar[1] ? 'met' : 'MISSED'}`
    return (what.padEnd(width) + text.padEnd(measured) + held).trimEnd()
  })
  return `Node.js ${node}, ${cores} cores\n\n${printed.join('\n')}\n`
}

const speed = (megabytes: number): string => `${megabytes >= 100 ? megabytes.toFixed(0) : megabytes.toPrecision(3)} MB/s`
const times = (ratio: number): string => `${ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2)}×`
const share = (part: number | undefined): string => (part === undefined ? '' : `, ${(100 * part).toFixed(0)} %`)
const exponentBar = (exponent: number): readonly [string, boolean] => [`exponent ${exponent.toFixed(3)} ≤ 1.04`, exponent <= 1.04]
const faster = (ratio: number): readonly [string, boolean] => [`${times(ratio)} faster ≥ 100×`, ratio >= 100]
