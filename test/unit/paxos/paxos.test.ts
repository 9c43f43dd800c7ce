import { describe, expect, it } from 'vitest'
import { PaxosCluster } from './cluster.ts'

/** Random faults, then everything heals and must converge on one history that holds all that was acknowledged. */
function randomRun(seed: number, count: number): PaxosCluster {
  const cluster = new PaxosCluster(seed, count)
  for (let rank = 0; rank < count; rank++) cluster.start(rank)
  const rates = { crash: 0.002, partition: 0.001, reset: 0.001, pause: 0.0007 }
  cluster.run(30_000, () => {
    cluster.faults(rates)
    const rank = cluster.rng.below(count)
    if (cluster.rng.chance(0.05)) cluster.propose(rank)
    if (cluster.rng.chance(0.2)) cluster.read(rank)
  })
  cluster.heal()
  for (let rank = 0; rank < count; rank++) if (!cluster.mons[rank]!.up) cluster.start(rank)
  cluster.run(30_000, () => void (cluster.rng.chance(0.01) && cluster.propose(cluster.rng.below(count))))
  cluster.run(10_000)
  return cluster
}

describe('paxos under random faults', () => {
  const seeds = 150
  for (const count of [1, 2, 3, 5]) {
    it(`${count} monitors agree, lose nothing, and never answer stale reads`, () => {
      let acknowledged = 0
      let reads = 0
      for (let seed = 1; seed <= (count === 3 ? seeds : seeds / 5); seed++) {
        try {
          const cluster = randomRun(seed, count)
          const leader = cluster.leader()
          expect(leader, 'a leader').toBeDefined()
          const lasts = cluster.mons.map((m) => m.node.lastCommitted)
          expect(new Set(lasts).size, `all caught up: ${lasts}`).toBe(1)
          for (const mon of cluster.mons) {
            expect(mon.memory.applied.length).toBe(lasts[0])
            for (const { version, text } of cluster.acknowledged) expect(mon.memory.applied[version - 1]).toBe(text)
          }
          acknowledged += cluster.acknowledged.length
          reads += cluster.reads
        } catch (error) {
          throw new Error(`seed ${seed}, ${count} monitors: ${(error as Error).message}`, { cause: error })
        }
      }
      expect(acknowledged).toBeGreaterThan(seeds)
      expect(reads).toBeGreaterThan(seeds)
    })
  }
})
