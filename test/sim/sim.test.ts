// Whole clusters in simulation, a seed each: under crashes, partitions and failing disks the history stays linearizable, nothing acknowledged is
// lost, and the cluster converges once it is left alone. A failure prints the line that replays it.
import { describe, expect, test } from 'vitest'
import { runSeed } from './run.ts'

const FIRST = 1
const COUNT = 220
const PER_TEST = 20
/** Seeds that once failed: a take-over that forgot the lease an earlier take-over was still waiting for, and answers to outdated attempts. */
const ONCE_FAILED = [6660, 108, 219, 256, 270, 475, 498]
/** Of runs with coordinating clients: a watch that ended while it was being registered. */
const COORDINATION_ONCE_FAILED = [721]

describe('whole clusters', () => {
  for (let from = FIRST; from < FIRST + COUNT; from += PER_TEST) {
    test(`seeds ${from} to ${from + PER_TEST - 1}`, { timeout: 240_000 }, async () => {
      for (let seed = from; seed < from + PER_TEST; seed++) {
        const result = await runSeed(seed)
        if (!result.ok) throw new Error(`replay: npm run sim -- --seed ${seed}\n${result.report}`)
      }
    })
  }
  test('seeds that once failed', { timeout: 240_000 }, async () => {
    for (const seed of ONCE_FAILED) {
      // As they were: before clients took snapshots.
      const result = await runSeed(seed, { snapshots: false })
      if (!result.ok) throw new Error(`replay: npm run sim -- --no-snapshots --seed ${seed}\n${result.report}`)
    }
  })
  test('seeds with coordination that once failed', { timeout: 240_000 }, async () => {
    for (const seed of COORDINATION_ONCE_FAILED) {
      const result = await runSeed(seed)
      expect(result.plan.coordination).toBe(true)
      if (!result.ok) throw new Error(`replay: npm run sim -- --seed ${seed}\n${result.report}`)
    }
  })
  test('the same seed is the same run, event for event', { timeout: 240_000 }, async () => {
    for (const seed of [4, 11, 12]) expect((await runSeed(seed)).traceHash).toBe((await runSeed(seed)).traceHash)
    expect((await runSeed(5)).traceHash).not.toBe((await runSeed(6)).traceHash)
  })
})
