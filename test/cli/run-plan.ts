import { spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../build/bundle.ts'

/** What a process did. */
export interface Run {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** The folder of the installed package. */
  readonly package?: string
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
  readonly uid?: number
}

/** Runs the built command; without a locale it talks English. */
export async function runPlan(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd = root, stdin = '', environment = {}, uid } = options
  const child = spawn(process.execPath, [join(options.package ?? root, 'bin', 'plan.js'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...environment },
    ...(uid !== undefined && { uid }),
    // Less than the longest test may take: none leaves a process behind.
    timeout: 110_000,
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin.end(stdin)
  const exit = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  return { exit, stdout, stderr }
}

/** Runs the built command as a user without rights, from a copy that this user can read. */
export async function runPlanUnprivileged(args: readonly string[], options: RunOptions): Promise<Run> {
  if (process.getuid?.() !== 0) return runPlan(args, options)
  return inTemporaryFolder(async (folder) => {
    for (const name of ['package.json', 'bin', 'dist']) cpSync(join(root, name), join(folder, name), { recursive: true })
    return runPlan(args, { ...options, package: folder, uid: 65_534 })
  })
}

/** Makes a folder that every user may enter, and removes it after the work in it. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'))
  chmodSync(folder, 0o755)
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
