import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inTemporaryFolder, runPlan } from './run-plan.ts'

// What is quadratic in the length of a line, or in the number of lines, does not end in time.
it.each([
  { name: '50 MB of digits in one line', text: '1234567890', times: 5_000_000 },
  { name: '5 MB of lines without a mark', text: `${'1234567890'.repeat(9)}\n`, times: 55_000 },
])(
  'reads $name',
  async ({ text, times }) => {
    await inTemporaryFolder(async (cwd) => {
      writeFileSync(join(cwd, 'large.txt'), text.repeat(times))
      const { exit, stdout, stderr } = await runPlan(['extract', '-q', '-f', 'jsonl', 'large.txt'], { cwd })
      expect({ exit, stderr, lines: stdout.split('\n').length }).toEqual({ exit: 0, stderr: '', lines: 2 })
    })
  },
  60_000,
)
