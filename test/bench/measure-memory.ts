import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../build/bundle.ts'
import { makeDocuments } from './make-documents.ts'

/** The most memory that a run over so many documents took, in MB, and its time. */
export interface MemoryMeasure {
  readonly documents: number
  readonly megabytes: number
  readonly milliseconds: number
}

const HOOK = `process.once('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))`

/** Measures the peak of memory of whole runs of the program over ever more generated documents, to JSONL. */
export function measureMemory(counts: readonly number[] = [100, 1000, 10_000]): MemoryMeasure[] {
  const folder = mkdtempSync(join(tmpdir(), 'plan-memory-'))
  try {
    const hook = join(folder, 'hook.cjs')
    const peak = join(folder, 'peak')
    writeFileSync(hook, HOOK)
    return counts.map((documents) => {
      const below = join(folder, String(documents))
      makeDocuments(below, documents)
      const began = performance.now()
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          '--require',
          hook,
          join(root, 'bin/plan.js'),
          'extract',
          below,
          '--quiet',
          '--format',
          'jsonl',
          '--output',
          join(folder, 'plans.jsonl'),
        ],
        { env: { ...process.env, PEAK_FILE: peak }, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
      )
      const milliseconds = performance.now() - began
      if (status !== 0) throw new Error(`Unexpected exit with ${status}, expected 0: ${stderr.slice(0, 400)}`)
      rmSync(below, { recursive: true })
      return { documents, megabytes: Number(readFileSync(peak, 'utf8')) / 1024, milliseconds }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
