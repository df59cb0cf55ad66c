import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../build/bundle.ts'
import { median } from './statistics.ts'

/** The median times of bare Node.js and of two calls of the program, in milliseconds, and what they are against the first. */
export interface StartUp {
  readonly bare: number
  readonly version: number
  readonly extract: number
  readonly versionRatio: number
  readonly extractRatio: number
}

/** Measures how long the program takes to start; the three calls take turns, so that what else the machine does falls on all of them. */
export function measureStartUp(runs = 21): StartUp {
  const calls = {
    bare: ['-e', '0'],
    version: [join(root, 'bin/plan.js'), '--version'],
    extract: [join(root, 'bin/plan.js'), 'extract', join(root, 'seeds/heze-2023.txt')],
  } as const
  const times: Record<keyof typeof calls, number[]> = { bare: [], version: [], extract: [] }
  // The first extraction leaves what was compiled for it.
  for (let run = -2; run < runs; run++)
    for (const name of ['bare', 'version', 'extract'] as const) {
      const began = performance.now()
      const { status } = spawnSync(process.execPath, calls[name], { stdio: ['ignore', 'ignore', 'ignore'] })
      if (status !== 0) throw new Error(`Unexpected exit of ${name} with ${status}, expected 0`)
      if (run >= 0) times[name].push(performance.now() - began)
    }
  const [bare, version, extract] = [median(times.bare), median(times.version), median(times.extract)]
  return { bare, version, extract, versionRatio: version / bare, extractRatio: extract / bare }
}
