// What every run has, whatever its workload: a plan drawn from the seed, a boot, lanes of faults, healing, and a verdict.
import type { SimRandom } from '../../src/env/sim/mod.ts'
import type { Rados } from '../../src/librados/mod.ts'
import type { SimCluster } from './cluster.ts'
import { type FaultContext, faults } from './faults.ts'

export interface Plan {
  readonly store: 'block' | 'memory'
  readonly commitMs: number
  readonly pgNum: number
  readonly size: number
  readonly objects: number
  readonly clients: number
  readonly workloadMs: number
  /** Of each client, about. */
  readonly operations: number
  readonly depth: number
  readonly faults: readonly string[]
  readonly faultLanes: number
  /** Whether clients take snapshots. */
  readonly snapshots: boolean
  readonly faultGapMsMax: number
  /** Clients with locks, watches and counts beside those that read and write. */
  readonly coordination: boolean
  readonly options: Readonly<Record<string, number>>
}

const BOOT_MS_MAX = 60_000
export const CONVERGE_MS_MAX = 240_000

export function planOf(random: SimRandom, snapshots: boolean, coordination: boolean): Plan {
  const names = Object.keys(faults)
  return {
    store: random.chance(0.5) ? 'block' : 'memory',
    commitMs: random.pick([1, 3, 20]),
    pgNum: random.pick([1, 2, 4, 8]),
    size: random.chance(0.8) ? 3 : 2,
    objects: random.pick([2, 4, 6]),
    clients: 3,
    workloadMs: random.pick([4000, 10_000, 20_000]),
    operations: 60 + random.below(60),
    depth: random.pick([1, 1, 2, 4]),
    // A few kinds at a time go deeper than all of them together.
    faults: random.shuffle(names).slice(0, 1 + random.below(6)),
    faultLanes: 1 + random.below(2),
    snapshots,
    faultGapMsMax: random.pick([500, 2000, 5000]),
    coordination,
    options: {
      osd_pool_default_size: 3,
      // A short log makes backfill out of what would be log recovery.
      ...(random.chance(0.3) ? { osd_min_pg_log_entries: 10, osd_max_pg_log_entries: 20 } : {}),
      // Take-overs within the run, not after it.
      ...(random.chance(0.6) ? { osd_heartbeat_interval_ms: 300, osd_heartbeat_grace_ms: 1500, osd_read_lease_ms: 1000 } : {}),
      ...(random.chance(0.2) ? { paxos_max_versions: 20 } : {}),
      ...(random.chance(0.3) ? { mon_osd_down_out_interval_ms: 5000 } : {}),
      ...(random.chance(0.3) ? { osd_max_backfills: 1, osd_recovery_max_active: 1 } : {}),
    },
  }
}

/** What every run tells of itself. */
export interface Verdict {
  readonly seed: number
  readonly ok: boolean
  /** What went wrong; empty when nothing did. */
  readonly report: string
  readonly traceHash: string
  readonly virtualMs: number
}

/** A promise that nobody waits for: that it rejects is a violation. */
export const failing =
  (cluster: SimCluster, what: string) =>
  (error: unknown): void =>
    cluster.violation(`${what} failed: ${(error as Error).stack ?? error}`)

/** Runs the scenario; what it throws is a violation too, as is a rejection that nobody handles. `report` adds to what went wrong. */
export async function judged(seed: number, cluster: SimCluster, scenario: () => Promise<void>, report: () => string): Promise<Verdict> {
  const onRejection = (error: unknown): void => cluster.violation(`unhandled rejection: ${(error as Error)?.stack ?? error}`)
  process.on('unhandledRejection', onRejection)
  try {
    await scenario()
  } catch (error) {
    cluster.violation((error as Error).stack ?? String(error))
  } finally {
    process.off('unhandledRejection', onRejection)
  }
  const { violations, world } = cluster
  const ok = violations.length === 0
  const wrong = violations.map(({ atMs, what }) => `at ${atMs.toFixed(3)} ms: ${what}`)
  return { seed, ok, report: ok ? '' : [...wrong, report()].join('\n'), traceHash: world.traceHash, virtualMs: world.nowMs }
}

/** Starts every daemon and makes what the workload needs; over once the cluster is as it should be. */
export async function boot(cluster: SimCluster, what: string, make: (rados: Rados) => Promise<unknown>): Promise<void> {
  cluster.startAll()
  let created = false
  const setUp = async (): Promise<void> => {
    const rados = await cluster.connect('client.setup')
    await make(rados)
    await rados.close()
    cluster.kill('client.setup')
    created = true
  }
  setUp().catch(failing(cluster, `creating the ${what}`))
  await step(cluster, 'boot', () => created && cluster.unconverged === undefined, BOOT_MS_MAX)
}

/** Runs until the predicate holds; the first violation ends it. */
export async function step(cluster: SimCluster, what: string, until: () => boolean, maxMs: number): Promise<void> {
  const { world } = cluster
  const deadline = world.nowMs + maxMs
  while (cluster.violations.length === 0 && !until()) {
    if (world.nowMs >= deadline) {
      const clients = cluster.clients.filter((client) => world.alive(client))
      throw new Error(`no ${what} within ${maxMs} ms: ${cluster.unconverged ?? `the cluster has, clients ${clients} wait`}`)
    }
    await world.run(50)
  }
  if (cluster.violations.length > 0) throw new Error(`stopped during ${what}`)
}

/** Faults that happen side by side until they are ended. */
export class FaultLanes {
  readonly context: FaultContext
  over = false
  #running = 0
  constructor(cluster: SimCluster, random: SimRandom) {
    this.context = { cluster, random, sleep: (ms) => cluster.world.sleep(ms), busy: new Set() }
  }
  start(lane: () => Promise<void>): void {
    this.#running++
    lane()
      .catch(failing(this.context.cluster, 'a fault'))
      .finally(() => this.#running--)
  }
  /** One after another of these, with pauses. */
  startRandom(names: readonly string[], gapMsMax: number): void {
    const { random, sleep } = this.context
    this.start(async () => {
      while (!this.over) {
        await sleep(random.float() * gapMsMax)
        if (!this.over) await (faults[random.pick(names)] as (typeof faults)[string])(this.context)
      }
    })
  }
  async end(): Promise<void> {
    this.over = true
    await step(this.context.cluster, 'end of faults', () => this.#running === 0, 60_000)
  }
}

/** Everything works again and everybody runs. */
export function heal(cluster: SimCluster): void {
  const { world } = cluster
  world.heal()
  world.network.config = { ...world.network.config, resetChance: 0 }
  cluster.failing.clear()
  for (const daemon of cluster.daemons) {
    const machine = world.machine(daemon)
    machine.slowness = 1
    machine.full = false
    machine.errorChance.clear()
    machine.crashAtPoint = undefined
    world.resume(daemon)
    cluster.start(daemon)
  }
  for (const id of cluster.osdIds) {
    cluster.command({ prefix: 'osd in', ids: [String(id)] })
    cluster.command({ prefix: 'osd reweight', id, weight: 1 })
  }
  cluster.command({ prefix: 'osd unset', key: 'noup' })
}
