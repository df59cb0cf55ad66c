import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // A test that hangs is found by these; none measures how fast the machine is.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ['test/build-command-line.ts'],
  },
})
