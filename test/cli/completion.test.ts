import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nearWords } from '../../src/cli/near-words.ts'
import { inTemporaryFolder, runPlan } from './run-plan.ts'

const calls = [
  { words: ['plan', 'ex'], offered: ['extract'] },
  { words: ['plan', 'extract', '-f', 'js'], offered: ['json', 'jsonl'] },
  { words: ['plan', 'schema', 'co'], offered: ['comparison'] },
  { words: ['plan', 'extract', '--res'], offered: ['--resume'] },
  { words: ['plan', 'extract', 'two w'], offered: ['two words.txt'] },
]

const shells = [
  {
    shell: 'bash',
    program: '/usr/bin/bash',
    ask: (script: string, words: readonly string[]) => [
      '--norc',
      '-c',
      `source ${script}; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _plan; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
  },
  {
    shell: 'fish',
    program: '/usr/bin/fish',
    ask: (script: string, words: readonly string[]) => [
      '--no-config',
      '-c',
      `source ${script}; complete -C '${words.join(' ').replace('two w', 'two\\ w')}'`,
    ],
  },
] as const

describe.each(shells)('the script for $shell', ({ shell, program, ask }) => {
  it.skipIf(!existsSync(program)).each(calls)('completes $words', async ({ words, offered }) => {
    await inTemporaryFolder(async (cwd) => {
      writeFileSync(join(cwd, 'two words.txt'), '')
      const { exit, stdout } = await runPlan(['completion', shell])
      expect(exit).toBe(0)
      writeFileSync(join(cwd, 'script'), stdout)
      const { stdout: printed, stderr } = spawnSync(program, ask('./script', words), {
        cwd,
        encoding: 'utf8',
        env: { HOME: cwd, PATH: '/usr/bin:/bin' },
      })
      expect(stderr).toBe('')
      const names = printed
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[0]?.replaceAll('\\', ''))
      expect(names).toEqual(offered)
    })
  })
})

it.skipIf(!existsSync('/usr/bin/zsh'))('the script for zsh loads and is the completion of plan', async () => {
  await inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, 'script'), (await runPlan(['completion', 'zsh'])).stdout)
    const { stdout } = spawnSync('/usr/bin/zsh', ['-f', '-c', 'source ./script; echo $_comps[plan]'], {
      cwd,
      encoding: 'utf8',
      env: { HOME: cwd, PATH: '/usr/bin:/bin' },
    })
    expect(stdout).toBe('_plan\n')
  })
})

it.each([
  { typed: 'extrac', near: ['extract'] },
  { typed: 'vaildate', near: ['validate'] },
  { typed: '--outptu', near: ['--output'] },
  { typed: 'dif', near: ['diff'] },
  { typed: 'report', near: [] },
  { typed: 'x', near: [] },
])('$typed may stand for $near', ({ typed, near }) => {
  expect(nearWords(typed, ['extract', 'diff', 'compare', 'validate', '--output', '--only'])).toEqual(near)
})
