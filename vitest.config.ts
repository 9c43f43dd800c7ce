import { defineConfig } from 'vitest/config'

// What runs inside the test process: units, contracts, simulation. Real processes and stock clients: vitest.cluster.config.ts.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/cluster/**', 'test/clients/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    pool: 'forks',
  },
})
