import { defineConfig } from 'vitest/config'

/** What must notice that a recognizer, a refiner or a numeral was changed: their own tests and the seeds’ gold, none that measures time or runs a program. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [
      'test/text/**/*.test.ts',
      'test/recognize/**/*.test.ts',
      'test/fuzz/{numerals,dates,units}.test.ts',
      'test/documents.test.ts',
      'test/extract/**/*.test.ts',
    ],
    pool: 'threads',
    isolate: false,
  },
})
