import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/bundle.ts'
import type { Outcome } from './workplace.ts'

/** Writes programs beside the seeds of a folder, for a reader who has the package installed. */
export function writePrograms(folder: string, programs: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true })
  const compilerOptions = {
    paths: { 'policy-plan': [join(root, 'src/index.ts')] },
    typeRoots: [join(root, 'node_modules/@types')],
    noUnusedLocals: false,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: ['*.ts'] }))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  for (const [name, text] of programs) writeFileSync(join(folder, name), text)
}

/** What the compiler says of all programs of a folder; empty where their types hold. */
export function typeErrors(folder: string): string {
  return spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { cwd: folder, encoding: 'utf8' })
    .stdout
}

/** Runs a program of a folder. */
export function runProgram(folder: string, name: string): Outcome {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, name], { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}
