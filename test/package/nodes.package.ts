import { describe, expect, it } from 'vitest'
import { root } from '../../build/bundle.ts'
import { nodeOf, obtain, run } from './install.ts'

const TESTS = ['test/cli', 'test/decode/read', 'test/decode/archives', 'test/index']

// The tests themselves run on the oldest.
describe.each([22, 24])('on Node.js %i', (major) => {
  const found = obtain(() => nodeOf(major))
  const why = found.missing === null ? '' : ` (skipped: the registry answers ${found.missing})`

  it.skipIf(found.missing !== null)(`the tests of the command, of containers and of the library pass${why}`, () => {
    const program = found.missing === null ? found.thing : ''
    const { status, stdout, stderr } = run(program, ['node_modules/vitest/vitest.mjs', 'run', '--test-timeout=60000', ...TESTS], root)
    expect({ status, report: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, report: '' })
    expect(stdout).toMatch(/Tests +\d+ passed/)
  })
})
