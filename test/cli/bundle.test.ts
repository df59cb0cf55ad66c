import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractPlans } from '../../src/index.ts'

const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'))

describe('the bundled command', () => {
  it.each(seeds)('gives what the source gives for %s', (name) => {
    const path = `seeds/${name}`
    const printed: unknown = JSON.parse(
      execFileSync(process.execPath, ['bin/plan.js', 'extract', '-q', '-f', 'json', path], { encoding: 'utf8', maxBuffer: 1e8 }),
    )
    expect(printed).toEqual(extractPlans(readFileSync(path), { path })[0])
  })
})
