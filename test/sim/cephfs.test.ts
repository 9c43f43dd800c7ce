// A file system in simulation, a seed each. A failure prints the line that replays it.
import { expect, test } from 'vitest'
import { runFileSystemSeed } from './cephfs-run.ts'
import { unfenced } from './fencing.ts'

/** 222: an MDS died between making a session and saying so. */
const SEEDS = [1, 8, 10, 17, 222]

test('a file system under faults', { timeout: 240_000 }, async () => {
  let takeOvers = 0
  let holders = 0
  for (const seed of SEEDS) {
    const result = await runFileSystemSeed(seed)
    if (!result.ok) throw new Error(`replay: npm run sim -- --workload cephfs --seed ${seed}\n${result.report}`)
    takeOvers += result.takeOvers
    holders += result.holders
  }
  expect(takeOvers).toBeGreaterThan(4)
  expect(holders).toBeGreaterThan(SEEDS.length + 4)
})

test('writes of an earlier holder behind its successor are told from those before it', () => {
  const incarnations = new Map([
    [7, 1],
    [8, 2],
    [9, 3],
  ])
  const log = (...instances: number[]) => instances.map((instance) => ({ client: 'mds.a', instance }))
  const judge = (...instances: number[]) => unfenced(log(...instances), (instance) => incarnations.get(instance))?.instance
  expect(judge(7, 7, 8, 100, 8, 9)).toBeUndefined()
  expect(judge(7, 8, 7, 9)).toBe(7)
  expect(judge(9, 8)).toBe(8)
  expect(judge()).toBeUndefined()
})
