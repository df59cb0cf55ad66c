import { expect, it } from 'vitest'
import { progressLine } from '../../src/cli/batch/progress.ts'
import { displayWidth } from '../../src/text/display-width.ts'

const state = { done: 1234, total: 10_000, milliseconds: 4000, path: 'docs/菏泽/heze-2023.txt' }

it.each([
  { width: 100, language: 'en', line: '[██░░░░░░░░░░░░░░░░░░] 1,234/10,000 309/s 0:28 left docs/菏泽/heze-2023.txt' },
  { width: 100, language: 'zh', line: '[██░░░░░░░░░░░░░░░░░░] 1,234/10,000 309/s 剩余 0:28 docs/菏泽/heze-2023.txt' },
  { width: 66, language: 'en', line: '[██░░░░░░░░░░░░░░░░░░] 1,234/10,000 309/s 0:28 left …heze-2023.txt' },
  { width: 40, language: 'en', line: '1,234/10,000 309/s 0:28 left …e-2023.txt' },
  { width: 10, language: 'en', line: '…0:28 left' },
] as const)('shows in $width columns $line', ({ width, language, line }) => {
  expect(progressLine(state, width, language)).toBe(line)
  expect(displayWidth(line)).toBeLessThanOrEqual(width)
})

it.each([
  { done: 0, milliseconds: 0, part: '0.0/s -:-- left' },
  { done: 10, milliseconds: 4000, part: '2.5/s 1:06:36 left' },
  { done: 10_000, milliseconds: 4000, part: '2,500/s 0:00 left' },
])('knows the time left after $done', ({ done, milliseconds, part }) => {
  expect(progressLine({ ...state, done, milliseconds }, 100, 'en')).toContain(part)
})

it('lets no name of a file steer the terminal', () => {
  expect(progressLine({ ...state, path: 'a\u001b[2Jb' }, 100, 'en')).not.toContain('\u001b')
})
