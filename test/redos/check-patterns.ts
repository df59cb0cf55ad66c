import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, type Diagnostics } from 'recheck'
import * as z from 'zod'
import { root } from '../../build/bundle.ts'
import { growthOf } from './growth.ts'
import type { SourcePattern } from './source-patterns.ts'

/** What is wrong with a pattern; null where nothing is. */
export type Verdict = string | null

const Verdicts = z.record(z.string(), z.string().nullable())
// A pattern is asked about once: for all of them the detector takes some ten seconds.
const folder = join(root, 'node_modules', '.cache', 'policy-plan')
const cacheFile = join(folder, 'recheck-4.5.0.json')

/** Asks the detector about each pattern, and measures where it says that one grows faster than its text. */
export async function checkPatterns(patterns: readonly SourcePattern[]): Promise<ReadonlyMap<string, Verdict>> {
  const known = new Map(Object.entries(readCache()))
  const wanted = new Map(patterns.map(({ pattern, flags }) => [keyOf({ pattern, flags }), { pattern, flags }]))
  const missing = [...wanted].filter(([key]) => !known.has(key))
  const ask = async (): Promise<void> => {
    for (let next = missing.pop(); next; next = missing.pop()) {
      const [key, { pattern, flags }] = next
      known.set(key, verdictOf(await check(pattern, flags, LIMITS)))
    }
  }
  await Promise.all([ask(), ask()])
  const verdicts = new Map([...wanted.keys()].map((key) => [key, known.get(key) ?? null]))
  mkdirSync(folder, { recursive: true })
  // What was found bad is asked about again: it may have been the machine.
  writeFileSync(cacheFile, JSON.stringify(Object.fromEntries([...verdicts].filter(([, verdict]) => verdict === null))))
  return verdicts
}

/** A pattern as it is written. */
export const keyOf = ({ pattern, flags }: { readonly pattern: string; readonly flags: string }): string => `/${pattern}/${flags}`

const LIMITS = { timeout: 20_000, randomSeed: 1, attackTimeout: 300, incubationTimeout: 100, seedingTimeout: 50, maxIteration: 3 }

function verdictOf(diagnostics: Diagnostics): Verdict {
  if (diagnostics.status === 'safe') return null
  if (diagnostics.status === 'unknown') return `undecided: ${diagnostics.error.kind}`
  const { attack, complexity, source, flags } = diagnostics
  // Where nothing repeats without end, no text makes a match longer than the pattern.
  if (!isUnbounded(source)) return null
  const verdict = `${complexity.summary}: ${attack.pattern}`
  if (complexity.type === 'exponential') return verdict
  // What it guesses by trying is often bounded by a constant, which the engine shows.
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''))
  const attackOf = (times: number): string => attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + attack.suffix
  // Other work on the machine lengthens one time or another: a pattern that grows does so in all measurements but one, at least.
  const measured = [1, 2, 3, 4, 5, 6, 7]
    .map(() => growthOf(attackOf, (text) => pattern.test(text)))
    .sort((left, right) => left.exponent - right.exponent)
  const { exponent, size } = measured[1] ?? { exponent: Infinity, size: 0 }
  return exponent > 1.5 ? `${complexity.summary}: measured exponent ${exponent.toFixed(2)} at ${size} characters, ${attack.pattern}` : null
}

/** Whether a pattern repeats something without end: `a*`, `a+`, `a{2,}`. */
export const isUnbounded = (source: string): boolean => /[*+]|\{\d{1,9},\}/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''))

function readCache(): Readonly<Record<string, Verdict>> {
  try {
    return Verdicts.parse(JSON.parse(readFileSync(cacheFile, 'utf8')))
  } catch {
    return {}
  }
}
