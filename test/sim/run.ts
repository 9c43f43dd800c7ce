// One seed, one run: boot, workload under faults, heal, converge, check. Everything follows from the seed.
import { type LogSink, SimRandom } from '../../src/env/sim/mod.ts'
import { SimCluster } from './cluster.ts'
import { Coordination } from './coordination.ts'
import { type FaultContext, faults, READER } from './faults.ts'
import { compareReplicas, Watch } from './invariants.ts'
import { checkLinearizable } from './linearizability.ts'
import { describeOperations, snapshotModel } from './object-model.ts'
import { POOL, Workload } from './workload.ts'

export interface SeedResult {
  readonly seed: number
  readonly ok: boolean
  /** What went wrong, with the cluster's state; empty when nothing did. */
  readonly report: string
  readonly traceHash: string
  readonly virtualMs: number
  readonly events: number
  readonly operations: number
  readonly convergedAfterMs: number
  /** What the coordinating clients did. */
  readonly coordinated: Coordination['done'] | undefined
  readonly plan: Plan
  readonly epochs: number
}

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

export const BOOT_MS_MAX = 60_000
export const CONVERGE_MS_MAX = 240_000
const LOOK_EVERY_MS = 100
const READER_PAUSE_MS_MAX = 400

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

/** Without `snapshots`, the seed says whether clients take any; what the rest of the plan is does not hang on that. */
export async function runSeed(seed: number, { log, snapshots }: { log?: LogSink; snapshots?: boolean } = {}): Promise<SeedResult> {
  const random = new SimRandom(seed, 'plan')
  const snapRandom = new SimRandom(seed, 'snapshots')
  const chosen = snapRandom.chance(0.6)
  // The name of its stream spares the seeds that once failed.
  const coordination = new SimRandom(seed, 'holders b').chance(0.25)
  const plan = planOf(random, snapshots ?? chosen, coordination)
  const cluster = new SimCluster({ seed, mons: 3, osds: 3, store: plan.store, commitMs: plan.commitMs, options: plan.options, log })
  const { world } = cluster
  const watch = new Watch(cluster)
  const workload = new Workload(
    cluster,
    new SimRandom(seed, 'workload'),
    Array.from({ length: plan.objects }, (_, i) => `object-${i}`),
    plan.snapshots ? snapRandom : undefined,
  )
  const coordinating = plan.coordination ? new Coordination(cluster, new SimRandom(seed, 'coordination')) : undefined
  let convergedAfterMs = -1
  const onRejection = (error: unknown): void => cluster.violation(`unhandled rejection: ${(error as Error)?.stack ?? error}`)
  process.on('unhandledRejection', onRejection)
  try {
    for (const daemon of cluster.daemons) {
      if (random.chance(0.5)) {
        cluster.setClock(daemon, { clockSkewMs: (random.float() - 0.5) * 60_000, clockDriftPpm: (random.float() - 0.5) * 1000 })
      }
    }
    await cluster.mkfs()
    const looking = (): void => {
      watch.look()
      world.scheduler.after(LOOK_EVERY_MS, undefined, 'world', looking)
    }
    looking()
    await boot(cluster, plan)
    await underFaults(cluster, plan, random, workload, coordinating)
    const healedAtMs = world.nowMs
    const idle = (): boolean => workload.running.size === 0 && (coordinating?.running.size ?? 0) === 0
    heal(cluster)
    await step(cluster, 'convergence', () => cluster.unconverged === undefined && idle(), CONVERGE_MS_MAX)
    convergedAfterMs = world.nowMs - healedAtMs
    await finalChecks(cluster, workload, watch, coordinating)
  } catch (error) {
    cluster.violation((error as Error).stack ?? String(error))
  } finally {
    process.off('unhandledRejection', onRejection)
  }
  const ok = cluster.violations.length === 0
  return {
    seed,
    ok,
    report: ok ? '' : report(cluster, plan, workload, coordinating),
    traceHash: world.traceHash,
    virtualMs: world.nowMs,
    events: world.scheduler.delivered,
    operations: workload.done,
    convergedAfterMs,
    coordinated: coordinating?.done,
    plan,
    epochs: watch.newestEpoch,
  }
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

async function boot(cluster: SimCluster, plan: Plan): Promise<void> {
  cluster.startAll()
  let created = false
  const make = async (): Promise<void> => {
    const rados = await cluster.connect('client.setup')
    await rados.createPool(POOL, { pgNum: plan.pgNum, size: plan.size })
    await rados.close()
    cluster.kill('client.setup')
    created = true
  }
  make().catch((error) => cluster.violation(`creating the pool failed: ${(error as Error).stack ?? error}`))
  await step(cluster, 'boot', () => created && cluster.unconverged === undefined, BOOT_MS_MAX)
}

async function underFaults(
  cluster: SimCluster,
  plan: Plan,
  random: SimRandom,
  workload: Workload,
  coordination: Coordination | undefined,
): Promise<void> {
  const { world } = cluster
  let over = false
  const context: FaultContext = { cluster, random, sleep: (ms) => world.sleep(ms), busy: new Set() }
  const lane = async (): Promise<void> => {
    while (!over) {
      await world.sleep(random.float() * plan.faultGapMsMax)
      if (over) return
      await (faults[random.pick(plan.faults)] as (typeof faults)[string])(context)
    }
  }
  for (let i = 0; i < plan.clients; i++) {
    const name = `client.${i}`
    cluster.clients.push(name)
    workload.client(name, (2 * plan.workloadMs * plan.depth) / plan.operations, plan.depth)
  }
  cluster.clients.push(READER)
  workload.reader(READER, READER_PAUSE_MS_MAX)
  coordination?.start(context)
  let lanes = plan.faultLanes
  for (let i = 0; i < plan.faultLanes; i++) {
    lane()
      .catch((error) => cluster.violation(`a fault failed: ${(error as Error).stack ?? error}`))
      .finally(() => lanes--)
  }
  const end = world.nowMs + plan.workloadMs
  await step(cluster, 'workload', () => world.nowMs >= end, plan.workloadMs + 1000)
  over = true
  workload.stop()
  coordination?.stop()
  await step(cluster, 'end of faults', () => lanes === 0, 60_000)
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

async function finalChecks(cluster: SimCluster, workload: Workload, watch: Watch, coordination: Coordination | undefined): Promise<void> {
  const { world } = cluster
  const rados = await world.run(cluster.connect('client.final'), 60_000)
  watch.hasMap('client.final', rados.osdMap)
  const io = await world.run(rados.openPool(POOL), 60_000)
  await world.run(workload.readAll('client.final', io), 60_000)
  if (coordination) await world.run(coordination.check(io), 60_000)
  let health = ''
  const healthy = async (): Promise<void> => {
    while (health !== 'HEALTH_OK') {
      const { out } = await rados.monCommand({ prefix: 'health', format: 'json' })
      const parsed = JSON.parse(new TextDecoder().decode(out)) as { status: string }
      health = parsed.status
      if (health !== 'HEALTH_OK') {
        health += ` ${JSON.stringify(parsed)}`
        await world.sleep(500)
      }
    }
  }
  await world.run(healthy(), 60_000).catch((error) => cluster.violation(`no HEALTH_OK: ${health} ${error}`))
  await world.run(compareReplicas(cluster, workload.gone), 60_000)
  watch.look()
  const model = snapshotModel(workload.removedSnaps)
  for (const [oid, history] of workload.histories) {
    const verdict = checkLinearizable(history, model, 3_000_000)
    if (!verdict.ok) {
      cluster.violation(
        `${oid} is not linearizable; stuck at\n${describeOperations([verdict.stuckAt])}\nafter\n${describeOperations(verdict.longest.slice(-5))}\nof\n${describeOperations(history)}`,
      )
    }
  }
}

function report(cluster: SimCluster, plan: Plan, workload: Workload, coordination: Coordination | undefined): string {
  return [
    ...cluster.violations.slice(0, 5).map(({ atMs, what }) => `at ${atMs.toFixed(3)} ms: ${what}`),
    `plan: ${JSON.stringify(plan)}`,
    `clients still waiting: ${workload.waiting || 'none'}; ${coordination?.waiting || 'none'}`,
    cluster.describe(),
    'last lines:',
    ...cluster.world.logLines.slice(-40),
  ].join('\n')
}
