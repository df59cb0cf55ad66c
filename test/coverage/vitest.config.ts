import { defineConfig } from 'vitest/config'

/**
 * Coverage of what runs in the tests' own process. The command is left out of the count, since its tests run the built program as a user does,
 * and so are what other threads and the browser run: their tests are not run here either, but for those that call a function.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/cli/**', 'test/docs.test.ts', 'test/redos.test.ts', 'test/layers.test.ts', 'test/**/*browser.test.ts', 'test/score*.test.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/**', 'src/render/html/page/**', 'src/decode/pdf/pdf-worker.ts'],
      reporter: ['text', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
})
