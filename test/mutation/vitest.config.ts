import { defineConfig } from 'vitest/config'
import { findRoom } from './rooms.ts'

/** What must notice that a room was changed: its own tests and the gold of the seeds, none that measures time or runs a program. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [...findRoom(process.env['MUTATION_ROOM'] ?? '').tests],
    // A property is tried on fewer cases: one mutant costs seconds as it is.
    env: { FUZZ_TIME: '0.2' },
    pool: 'threads',
    isolate: false,
  },
})
