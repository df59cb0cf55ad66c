import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root } from '../../build/bundle.ts'

/** What became of a command. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder with the seeds in it where examples run as a reader would run them, and where what they write is thrown away. */
export interface Workplace {
  readonly folder: string
  readonly run: (command: string, environment?: Readonly<Record<string, string>>, stdin?: string) => Outcome
  readonly remove: () => void
}

/** Makes a workplace whose `npx plan` is the command as it was built. */
export function makeWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'plan-docs-'))
  const commands = join(folder, '.bin')
  cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true })
  mkdirSync(commands)
  const launch = `exec '${process.execPath}' '${join(root, 'bin/plan.js')}' "$@"\n`
  writeFileSync(join(commands, 'plan'), `#!/bin/sh\n${launch}`)
  writeFileSync(
    join(commands, 'npx'),
    `#!/bin/sh\n[ "$1" = --yes ] && shift\n[ "$1" = plan ] || [ "$1" = policy-plan ] || exit 127\nshift\n${launch}`,
  )
  for (const name of ['plan', 'npx']) chmodSync(join(commands, name), 0o755)
  const env = { ...process.env, PATH: commands + delimiter + process.env['PATH'], LANG: 'C', LC_ALL: 'C', NO_COLOR: '1', COLUMNS: '' }
  return {
    folder,
    run: (command, environment = {}, stdin = '') => {
      // Scripts of the package run where it stands; its set-up has been done.
      const cwd = command.startsWith('npm run ') ? root : folder
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command.replace(/^npm install && /, '')], {
        cwd,
        env: { ...env, ...environment },
        input: stdin,
        encoding: 'utf8',
      })
      return { status, stdout, stderr }
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
