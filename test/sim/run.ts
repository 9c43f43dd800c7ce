// One seed, one run: boot, workload under faults, heal, converge, check. Everything follows from the seed.
import { type LogSink, SimRandom } from '../../src/env/sim/mod.ts'
import { SimCluster } from './cluster.ts'
import { Coordination } from './coordination.ts'
import { READER } from './faults.ts'
import { compareReplicas, Watch } from './invariants.ts'
import { checkLinearizable } from './linearizability.ts'
import { describeOperations, snapshotModel } from './object-model.ts'
import { boot, CONVERGE_MS_MAX, FaultLanes, heal, judged, type Plan, planOf, step, type Verdict } from './scenario.ts'
import { POOL, Workload } from './workload.ts'

export interface SeedResult extends Verdict {
  readonly events: number
  readonly operations: number
  readonly convergedAfterMs: number
  /** What the coordinating clients did. */
  readonly coordinated: Coordination['done'] | undefined
  readonly plan: Plan
  readonly epochs: number
}

const LOOK_EVERY_MS = 100
const READER_PAUSE_MS_MAX = 400

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
  const scenario = async (): Promise<void> => {
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
    await boot(cluster, 'pool', (rados) => rados.createPool(POOL, { pgNum: plan.pgNum, size: plan.size }))
    await underFaults(cluster, plan, random, workload, coordinating)
    const healedAtMs = world.nowMs
    const idle = (): boolean => workload.running.size === 0 && (coordinating?.running.size ?? 0) === 0
    heal(cluster)
    await step(cluster, 'convergence', () => cluster.unconverged === undefined && idle(), CONVERGE_MS_MAX)
    convergedAfterMs = world.nowMs - healedAtMs
    await finalChecks(cluster, workload, watch, coordinating)
  }
  return {
    ...(await judged(seed, cluster, scenario, () => report(cluster, plan, workload, coordinating))),
    events: world.scheduler.delivered,
    operations: workload.done,
    convergedAfterMs,
    coordinated: coordinating?.done,
    plan,
    epochs: watch.newestEpoch,
  }
}

async function underFaults(
  cluster: SimCluster,
  plan: Plan,
  random: SimRandom,
  workload: Workload,
  coordination: Coordination | undefined,
): Promise<void> {
  const { world } = cluster
  const lanes = new FaultLanes(cluster, random)
  for (let i = 0; i < plan.clients; i++) {
    const name = `client.${i}`
    cluster.clients.push(name)
    workload.client(name, (2 * plan.workloadMs * plan.depth) / plan.operations, plan.depth)
  }
  cluster.clients.push(READER)
  workload.reader(READER, READER_PAUSE_MS_MAX)
  coordination?.start(lanes.context)
  for (let i = 0; i < plan.faultLanes; i++) lanes.startRandom(plan.faults, plan.faultGapMsMax)
  const end = world.nowMs + plan.workloadMs
  await step(cluster, 'workload', () => world.nowMs >= end, plan.workloadMs + 1000)
  workload.stop()
  coordination?.stop()
  await lanes.end()
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
    `plan: ${JSON.stringify(plan)}`,
    `clients still waiting: ${workload.waiting || 'none'}; ${coordination?.waiting || 'none'}`,
    cluster.describe(),
    'last lines:',
    ...cluster.world.logLines.slice(-40),
  ].join('\n')
}
