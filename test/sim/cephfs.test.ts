// A file system in simulation, a seed each. A failure prints the line that replays it.
import { expect, test } from 'vitest'
import { runFileSystemSeed } from './cephfs-run.ts'

const SEEDS = [1, 2, 17, 18]

test('a file system under faults', { timeout: 240_000 }, async () => {
  let takeOvers = 0
  for (const seed of SEEDS) {
    const result = await runFileSystemSeed(seed)
    if (!result.ok) throw new Error(`replay: npm run sim -- --workload cephfs --seed ${seed}\n${result.report}`)
    takeOvers += result.takeOvers
  }
  expect(takeOvers).toBeGreaterThan(4)
})
