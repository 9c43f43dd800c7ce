// Images in simulation, a seed each. A failure prints the line that replays it.
import { expect, test } from 'vitest'
import { runImageSeed } from './rbd-run.ts'

/** Such in which clients die, or are shut out while they hold the lock. */
const SEEDS = [19, 27, 112, 121]

test('images under faults', { timeout: 240_000 }, async () => {
  let steps = 0
  let fenced = 0
  for (const seed of SEEDS) {
    const result = await runImageSeed(seed)
    if (!result.ok) throw new Error(`replay: npm run sim -- --workload rbd --seed ${seed}\n${result.report}`)
    steps += result.steps
    fenced += result.fenced
  }
  expect(steps).toBeGreaterThan(500)
  expect(fenced).toBeGreaterThan(0)
})
