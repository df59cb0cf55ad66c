import { defineConfig } from 'vitest/config'

// Packs, installs and runs on other versions of Node.js: `npm run package`.
export default defineConfig({
  test: { include: ['test/package/*.package.ts'], fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 },
})
