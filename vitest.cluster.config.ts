import { defineConfig } from 'vitest/config'

// Real processes and stock clients, on what `npm run build` made; one file at a time, for they fill both cores of a small machine.
export default defineConfig({
  test: {
    include: ['test/cluster/**/*.test.ts', 'test/clients/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    pool: 'forks',
  },
})
