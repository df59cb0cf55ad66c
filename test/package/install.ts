import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/bundle.ts'

/** What became of a program. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], cwd: string): Outcome {
  const env = { ...process.env, NO_COLOR: '1', LANG: 'C', LC_ALL: 'C', FORCE_COLOR: undefined }
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e8 })
  if (error) throw error
  return { status, stdout, stderr }
}

/** Runs npm; throws with what it said where it fails. */
export function npm(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = run('npm', args, cwd)
  if (status !== 0) throw new Error(`Unexpected exit of npm ${args[0]} with ${status}, expected 0: ${stderr}`)
  return stdout
}

/** The program of a major version of Node.js, from the registry where it is not the running one. */
export function nodeOf(major: number): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const folder = join(root, 'node_modules', '.cache', 'policy-plan', `node-${major}`)
  const program = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true })
    npm(['install', '--prefix', folder, '--no-save', '--no-package-lock', `${name}@${major}`], folder)
  }
  return program
}

/** What `make` makes, or why it could not; CI has a network, so that there a failure is one. */
export function obtain<Thing>(make: () => Thing): { readonly thing: Thing; readonly missing: null } | { readonly missing: string } {
  try {
    return { thing: make(), missing: null }
  } catch (error) {
    if (process.env['CI']) throw error
    return { missing: /npm error code (\w+)/.exec(String(error))?.[1] ?? String(error) }
  }
}

/** Every file below a folder, by its path from there. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}
