// Images in simulation, a seed each. A failure prints the line that replays it.
import { expect, test } from 'vitest'
import { runImageSeed } from './rbd-run.ts'

/** Among them such in which clients die. */
const SEEDS = [3, 5, 7, 19, 24, 27]

test('images under faults', { timeout: 240_000 }, async () => {
  let steps = 0
  for (const seed of SEEDS) {
    const result = await runImageSeed(seed)
    if (!result.ok) throw new Error(`replay: npm run sim -- --workload rbd --seed ${seed}\n${result.report}`)
    steps += result.steps
  }
  expect(steps).toBeGreaterThan(500)
})
