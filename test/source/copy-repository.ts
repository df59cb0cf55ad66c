import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { root } from '../../build/bundle.ts'

const NOT_COPIED = new Set(['.git', 'coverage', 'dist', 'node_modules', 'reports'])

/** Copies the repository into a folder of its own, with the same packages, so that a test may change it. */
export function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'plan-copy-'))
  for (const name of readdirSync(root)) if (!NOT_COPIED.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Runs a script of Node.js, its path in `node_modules` or from the folder, in a copy: what it prints, and behind it how it ended if not well. */
export function runInCopy(copy: string, script: string, ...args: string[]): string {
  const path = script.startsWith('build/') ? script : join('node_modules', script)
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(script.endsWith('.ts') ? ['--import', 'tsx'] : []), path, ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return status === 0 ? stdout : `${stdout}${stderr} exit ${status}`
}
