// What goes wrong during a run: each kind of fault is on or off per seed, happens at random, and is over after a while.
import { defaultNetwork, type SimRandom } from '../../src/env/sim/mod.ts'
import type { SimCluster } from './cluster.ts'

export interface FaultContext {
  readonly cluster: SimCluster
  readonly random: SimRandom
  readonly sleep: (ms: number) => Promise<void>
  /** Daemons that a fault has in its hands: another leaves them alone. */
  readonly busy: Set<string>
}
/** The client that only reads. */
export const READER = 'client.reader'
type Fault = (context: FaultContext) => Promise<void>

/** Takes a daemon that no other fault has, by kind. */
async function withDaemon({ cluster, random, busy }: FaultContext, kind: string, work: (daemon: string) => Promise<void>): Promise<void> {
  const free = cluster.daemons.filter((d) => d.startsWith(kind) && !busy.has(d))
  if (free.length === 0) return
  const daemon = random.pick(free)
  busy.add(daemon)
  await work(daemon)
  busy.delete(daemon)
}
const anyKind = (random: SimRandom): string => (random.chance(0.65) ? 'osd' : 'mon')

const crash =
  (powerLoss: boolean): Fault =>
  (context) =>
    withDaemon(context, anyKind(context.random), async (daemon) => {
      const { cluster, random, sleep } = context
      cluster.kill(daemon, { powerLoss })
      await sleep(random.chance(0.3) ? 1 : random.float() * 12_000)
      cluster.start(daemon)
    })

/** Power goes in the middle of an operation that changes the disk. */
const crashInWrite: Fault = (context) =>
  withDaemon(context, anyKind(context.random), async (daemon) => {
    const { cluster, random, sleep } = context
    cluster.world.machine(daemon).crashAt(1 + random.below(20))
    await sleep(500 + random.float() * 6000)
    cluster.world.machine(daemon).crashAtPoint = undefined
    cluster.kill(daemon)
    cluster.start(daemon)
  })

const crashLoop: Fault = (context) =>
  withDaemon(context, 'osd', async (daemon) => {
    const { cluster, random, sleep } = context
    for (let i = 1 + random.below(4); i > 0; i--) {
      cluster.kill(daemon)
      await sleep(random.float() * 300)
      cluster.start(daemon)
      await sleep(random.float() * 1500)
    }
  })

const crashAll =
  (kind: string): Fault =>
  async ({ cluster, random, sleep, busy }) => {
    const daemons = cluster.daemons.filter((d) => d.startsWith(kind) && !busy.has(d))
    for (const daemon of daemons) busy.add(daemon)
    for (const daemon of random.shuffle(daemons)) {
      cluster.kill(daemon)
      if (random.chance(0.5)) await sleep(random.float() * 200)
    }
    await sleep(random.float() * 5000)
    for (const daemon of random.shuffle(daemons)) {
      cluster.start(daemon)
      if (random.chance(0.5)) await sleep(random.float() * 2000)
      busy.delete(daemon)
    }
  }

const restart: Fault = (context) =>
  withDaemon(context, anyKind(context.random), async (daemon) => {
    const { cluster, random, sleep } = context
    const stopping = cluster.stop(daemon)
    await Promise.race([stopping, sleep(3000)])
    cluster.kill(daemon)
    await sleep(random.float() * 3000)
    cluster.start(daemon)
  })

const pause: Fault = (context) =>
  withDaemon(context, anyKind(context.random), async (daemon) => {
    const { cluster, random, sleep } = context
    cluster.world.pause(daemon)
    await sleep(random.chance(0.5) ? random.float() * 2000 : random.float() * 15_000)
    cluster.world.resume(daemon)
  })

const NETWORK = 'network'
async function withNetwork({ busy }: FaultContext, work: () => Promise<void>): Promise<void> {
  if (busy.has(NETWORK)) return
  busy.add(NETWORK)
  await work()
  busy.delete(NETWORK)
}

const partition: Fault = (context) =>
  withNetwork(context, async () => {
    const { cluster, random, sleep } = context
    const everyone = random.shuffle([...cluster.daemons, ...cluster.clients])
    const cut = 1 + random.below(everyone.length - 1)
    // Half of the time one daemon alone is cut off.
    const [first] = random.shuffle(cluster.daemons)
    const groups = random.chance(0.5)
      ? [everyone.slice(0, cut), everyone.slice(cut)]
      : [[first as string], everyone.filter((p) => p !== first && (random.chance(0.7) || cluster.daemons.includes(p)))]
    cluster.world.partition(groups)
    await sleep(random.chance(0.4) ? random.float() * 1500 : random.float() * 12_000)
    cluster.world.heal()
  })

/** An OSD and some clients on an island of their own: if it goes on serving them once others have taken over, they read what is no longer true. */
const island: Fault = (context) =>
  withNetwork(context, async () => {
    const { cluster, random, sleep } = context
    const id = random.pick(cluster.osdIds)
    const osd = `osd.${id}`
    const inside = [osd, READER, ...random.shuffle(cluster.clients).slice(0, random.below(3))]
    cluster.world.partition([inside, [...cluster.daemons, ...cluster.clients].filter((p) => !inside.includes(p))])
    if (random.chance(0.5)) {
      // Taken for dead at once: whoever takes over must sit out the lease that it still has.
      await sleep(random.float() * 800)
      cluster.command({ prefix: 'osd down', ids: [String(id)] })
    }
    await sleep(3000 + random.float() * 12_000)
    cluster.world.heal()
  })

/** Power goes the moment a client hears that its write is safe, on one OSD or on several; they come back one by one. */
const crashAfterAck: Fault = async ({ cluster, random, sleep, busy }) => {
  let acknowledged = false
  cluster.onAcknowledged = () => {
    if (acknowledged) return
    acknowledged = true
    const osds = random.shuffle(cluster.osdIds.map((id) => `osd.${id}`).filter((osd) => !busy.has(osd))).slice(0, 1 + random.below(3))
    for (const osd of osds) {
      busy.add(osd)
      cluster.kill(osd)
    }
    const back = async (): Promise<void> => {
      for (const osd of random.shuffle(osds)) {
        await sleep(random.float() * 4000)
        cluster.start(osd)
        busy.delete(osd)
      }
    }
    void back()
  }
  await sleep(5000)
  cluster.onAcknowledged = undefined
}

const oneWay: Fault = (context) =>
  withNetwork(context, async () => {
    const { cluster, random, sleep } = context
    const everyone = [...cluster.daemons, ...cluster.clients]
    const links = Array.from({ length: 1 + random.below(5) }, () => [random.pick(cluster.daemons), random.pick(everyone)] as const)
    cluster.world.cutLinks(links.filter(([from, to]) => from !== to))
    await sleep(random.float() * 10_000)
    cluster.world.heal()
  })

/** A client hears nothing of the monitors and goes on by the map that it has, or nothing of the OSDs. */
export const deafen = (context: FaultContext, client: string, to: 'mon' | 'osd', ms: number): Promise<void> =>
  withNetwork(context, async () => {
    const { cluster, sleep } = context
    cluster.world.cutLinks(cluster.daemons.filter((daemon) => daemon.startsWith(to)).map((daemon) => [daemon, client] as const))
    await sleep(ms)
    cluster.world.heal()
  })

const resets: Fault = async ({ cluster, random, sleep }) => {
  const { network } = cluster.world
  if (random.chance(0.5)) {
    network.config = { ...network.config, resetChance: 0.002 + random.float() * 0.03 }
    await sleep(random.float() * 5000)
    network.config = { ...network.config, resetChance: 0 }
    return
  }
  for (let i = random.below(20); i > 0; i--) {
    network.breakOne(random.pick([...cluster.daemons, ...cluster.clients]))
    await sleep(random.float() * 200)
  }
}

const slowNetwork: Fault = async ({ cluster, random, sleep }) => {
  const { network } = cluster.world
  network.config = {
    ...network.config,
    tailChance: 0.1 + random.float() * 0.4,
    tailMs: [5, 20 + random.float() * 500],
    fragmentChance: 0.3,
  }
  await sleep(random.float() * 6000)
  const { tailChance, tailMs, fragmentChance } = defaultNetwork
  network.config = { ...network.config, tailChance, tailMs, fragmentChance }
}

const slowDisk: Fault = async ({ cluster, random, sleep }) => {
  const machine = cluster.world.machine(random.pick(cluster.daemons))
  machine.slowness = 10 ** (1 + random.float() * 2)
  await sleep(random.float() * 8000)
  machine.slowness = 1
}

/** Writes and syncs fail: the daemon must end rather than go on with a store it cannot trust. */
const failingDisk: Fault = (context) =>
  withDaemon(context, anyKind(context.random), async (daemon) => {
    const { cluster, random, sleep } = context
    const { errorChance } = cluster.world.machine(daemon)
    cluster.failing.add(daemon)
    for (const op of ['write', 'sync', 'kvWrite', 'kvSync'] as const) if (random.chance(0.5)) errorChance.set(op, random.float())
    await sleep(random.float() * 3000)
    errorChance.clear()
    cluster.kill(daemon)
    cluster.failing.delete(daemon)
    await sleep(random.float() * 3000)
    cluster.start(daemon)
  })

const fullDisk: Fault = (context) =>
  withDaemon(context, 'osd', async (daemon) => {
    const { cluster, random, sleep } = context
    const machine = cluster.world.machine(daemon)
    cluster.failing.add(daemon)
    machine.full = true
    await sleep(random.float() * 4000)
    machine.full = false
    cluster.kill(daemon)
    cluster.failing.delete(daemon)
    cluster.start(daemon)
  })

const admin: Fault = async ({ cluster, random, sleep }) => {
  const osd = random.pick(cluster.osdIds)
  const undo = random.pick([
    [
      { prefix: 'osd out', ids: [String(osd)] },
      { prefix: 'osd in', ids: [String(osd)] },
    ],
    [{ prefix: 'osd down', ids: [String(osd)] }],
    [
      { prefix: 'osd reweight', id: osd, weight: 0.5 },
      { prefix: 'osd reweight', id: osd, weight: 1 },
    ],
    [
      { prefix: 'osd set', key: 'noup' },
      { prefix: 'osd unset', key: 'noup' },
    ],
  ])
  for (const command of undo) {
    cluster.command(command)
    await sleep(random.float() * 5000)
  }
}

const clientCrash: Fault = async ({ cluster, random }) => {
  const alive = cluster.clients.filter((client) => cluster.world.alive(client))
  if (alive.length > 1) cluster.kill(random.pick(alive))
}

export const faults: Readonly<Record<string, Fault>> = {
  crash: crash(true),
  'kill -9': crash(false),
  crashInWrite,
  crashLoop,
  crashOsds: crashAll('osd'),
  crashMons: crashAll('mon'),
  crashEverything: crashAll(''),
  restart,
  pause,
  crashAfterAck,
  partition,
  island,
  oneWay,
  resets,
  slowNetwork,
  slowDisk,
  failingDisk,
  fullDisk,
  admin,
  clientCrash,
}
