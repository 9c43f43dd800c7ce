import { defineConfig } from 'vitest/config'

// Two cores: files run in at most two workers; the process-heavy ones are in `npm run test:cluster`, one at a time.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    pool: 'forks',
  },
})
