// One seed, one run of a file system: clients hammer one tree against a model while metadata servers, OSDs and monitors die and return. Every call
// ends as the model says, every client sees what any has completed, and what is removed leaves no data behind.
import { FileSystem } from '../../src/cephfs/mod.ts'
import { type LogSink, SimRandom } from '../../src/env/sim/mod.ts'
import type { Rados } from '../../src/librados/mod.ts'
import { Hammer } from '../support/fs-hammer.ts'
import { SimCluster } from './cluster.ts'
import { Fencing } from './fencing.ts'
import { boot, CONVERGE_MS_MAX, FaultLanes, failing, heal, judged, planOf, step, type Verdict } from './scenario.ts'

const CLIENTS = 2
const ROUNDS = 25
/** Often enough that no PG log turns over between two looks. */
const FENCING_LOOK_MS = 1000
const PAUSE_MS_MAX = 400
const PAUSED_MS_MAX = 12_000
const OPERATIONS = 15
const DATA_POOL = 'cephfs.cephfs.data'
/** Faults that refuse writes or end clients have calls end otherwise than the model says. */
const OTHERS: readonly string[] = ['fullDisk', 'diskErrors', 'clientCrash', 'admin']

export interface FileSystemSeedResult extends Verdict {
  readonly takeOvers: number
  /** Holders of the rank that clients were told of. */
  readonly holders: number
  readonly faults: readonly string[]
}

export async function runFileSystemSeed(seed: number, { log }: { log?: LogSink } = {}): Promise<FileSystemSeedResult> {
  const random = new SimRandom(seed, 'plan')
  const plan = planOf(random, false, false)
  const chosen = plan.faults.filter((name) => !OTHERS.includes(name))
  const { store, commitMs, options } = plan
  const cluster = new SimCluster({ seed, mons: 3, osds: 3, mdss: 2, store, commitMs, options, log })
  const { world } = cluster
  const fencing = new Fencing(cluster)
  let takeOvers = 0
  const lanes = new FaultLanes(cluster, random)

  const mounts: FileSystem[] = []
  const connections: Rados[] = []
  let hammered = false
  let verified = false
  let purged = false
  const mount = async (n: number): Promise<FileSystem> => {
    const rados = await cluster.connect(`client.fs${n}`)
    rados.subscribeFsMap((map) => fencing.take(map))
    connections.push(rados)
    return FileSystem.mount(rados)
  }
  const hammer = async (): Promise<Hammer> => {
    for (let n = 0; n < CLIENTS; n++) mounts.push(await mount(n))
    const pauses = new SimRandom(seed, 'pauses')
    const between = (): Promise<void> => world.sleep(pauses.float() * PAUSE_MS_MAX)
    const hammering = new Hammer({
      clients: mounts,
      random: new SimRandom(seed, 'hammer'),
      rounds: ROUNDS,
      operations: OPERATIONS,
      between,
    })
    await hammering.run()
    hammered = true
    return hammering
  }
  const verify = async (hammering: Hammer): Promise<void> => {
    const [first] = mounts as [FileSystem]
    for (const fs of mounts) await hammering.verify(fs)
    await hammering.verify(await mount(CLIENTS))
    for (const name of await first.readdir('/')) await first.rm(`/${name}`, { recursive: true })
    verified = true
    const io = await (connections[0] as Rados).openPool(DATA_POOL)
    for (let left = 1; left > 0; ) {
      left = 0
      for await (const _ of io.list()) left++
      if (left > 0) await world.sleep(500)
    }
    purged = true
  }
  const killMds = async (): Promise<void> => {
    while (!lanes.over) {
      await world.sleep(100 + random.float() * Math.min(1500, plan.faultGapMsMax))
      const name = [...cluster.mdss].find(([, { state }]) => state === 'up:active')?.[0]
      if (lanes.over || !name) continue
      const mds = `mds.${name}`
      const way = random.float()
      if (way < 0.2) {
        // Long enough to be replaced, or not: it comes back with calls under way, and must not carry them out behind its successor.
        world.pause(mds)
        await world.sleep(random.float() * PAUSED_MS_MAX)
        world.resume(mds)
        continue
      }
      takeOvers++
      if (way < 0.35) await Promise.race([cluster.stop(mds), world.sleep(3000)])
      cluster.kill(mds, { powerLoss: true })
      await world.sleep(random.float() * 3000)
      cluster.start(mds)
    }
  }

  const scenario = async (): Promise<void> => {
    await cluster.mkfs()
    const looking = (): void => {
      fencing.look()
      world.scheduler.after(FENCING_LOOK_MS, undefined, 'world', looking)
    }
    looking()
    await boot(cluster, 'file system', (rados) => rados.monCommand({ prefix: 'fs volume create', name: 'cephfs' }))
    const hammering = hammer()
    hammering.catch(failing(cluster, 'the hammer'))
    lanes.start(killMds)
    if (chosen.length > 0) lanes.startRandom(chosen, plan.faultGapMsMax)
    const end = world.nowMs + plan.workloadMs
    await step(cluster, 'workload', () => world.nowMs >= end || hammered, plan.workloadMs + 1000)
    await lanes.end()
    heal(cluster)
    await step(cluster, 'convergence', () => cluster.unconverged === undefined && hammered, CONVERGE_MS_MAX)
    verify(await hammering).catch(failing(cluster, 'the verification'))
    await step(cluster, 'verification', () => verified, CONVERGE_MS_MAX)
    await step(cluster, 'purge', () => purged, CONVERGE_MS_MAX)
    fencing.look()
  }
  return {
    ...(await judged(seed, cluster, scenario, () => `faults ${chosen.join(' ')}\n${cluster.describe()}`)),
    takeOvers,
    holders: fencing.seen,
    faults: chosen,
  }
}
