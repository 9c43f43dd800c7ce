// Images in simulation, a seed each. A failure prints the line that replays it.
import { expect, test } from 'vitest'
import { runImageSeed } from './rbd-run.ts'

const FIRST = 1
const COUNT = 12

test(`images under faults, seeds ${FIRST} to ${FIRST + COUNT - 1}`, { timeout: 240_000 }, async () => {
  let steps = 0
  for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
    const result = await runImageSeed(seed)
    if (!result.ok) throw new Error(`replay: npm run sim -- --workload rbd --seed ${seed}\n${result.report}`)
    steps += result.steps
  }
  expect(steps).toBeGreaterThan(500)
})
