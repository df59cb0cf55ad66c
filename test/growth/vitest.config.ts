import { defineConfig } from 'vitest/config'

// Timed on a quiet machine and on demand: `npm run growth`. The tests of every change measure no time.
export default defineConfig({ test: { include: ['test/growth/*.growth.ts'], testTimeout: 60_000, pool: 'threads', isolate: false } })
