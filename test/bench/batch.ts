import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../build/bundle.ts'
import { makeDocuments } from './make-documents.ts'

// How fast the built command goes through a folder with one thread and with two, and how much memory it takes; to be run on a quiet machine.

const count = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'))
try {
  makeDocuments(folder, count)
  const [one = 0, two = 0] = [await measure(1), await measure(2)]
  process.stdout.write(`two threads are ${(one / two).toFixed(2)} times as fast as one\n`)
} finally {
  rmSync(folder, { recursive: true })
}

async function measure(jobs: number): Promise<number> {
  const start = performance.now()
  const args = [join(root, 'bin/plan.js'), 'extract', folder, '-q', '-f', 'jsonl', '-j', String(jobs)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 100)
  const exit = await new Promise((resolve) => child.once('exit', resolve))
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  if (exit !== 0) throw new Error(`Unexpected exit ${String(exit)}, expected 0`)
  process.stdout.write(`jobs ${jobs}: ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} documents a second, at most ${peak} MB\n`)
  return seconds
}

// Linux keeps the highest count of resident pages.
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Math.round(Number(kilobytes ?? 0) / 1000)
  } catch {
    return 0
  }
}
