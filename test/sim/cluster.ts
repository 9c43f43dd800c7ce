// A whole cluster in a simulated machine room: the production monitors, OSDs and clients, each in a process of its own.
import { type EntityName, Options } from '../../src/base/mod.ts'
import type { Env } from '../../src/env/mod.ts'
import { type KillOptions, type LogSink, type ProcessOptions, SimRandom, SimWorld } from '../../src/env/sim/mod.ts'
import { Rados } from '../../src/librados/mod.ts'
import { type Mds, startMds } from '../../src/mds/mod.ts'
import { type Monitor, mkfsMonitor, startMonitor } from '../../src/mon/mod.ts'
import { generateKey, type KeyringEntry } from '../../src/msg/mod.ts'
import { mkfsOsd, type Osd, startOsd } from '../../src/osd/mod.ts'
import { MemoryDisk } from '../../src/store/mod.ts'

export interface SimClusterOptions {
  readonly seed: number
  readonly mons: number
  readonly osds: number
  /** Metadata servers; default none. */
  readonly mdss?: number
  readonly store: 'block' | 'memory'
  /** What a commit takes in a memory store. */
  readonly commitMs: number
  readonly options: Readonly<Record<string, string | number | boolean>>
  readonly log?: LogSink
}

export interface Violation {
  readonly atMs: number
  readonly what: string
}

const FSID = '5e91a000-0000-4000-8000-000000000001'
const MON_PORT = 6789
const OSD_PORT = 6800
const MDS_PORT = 6850
const mdsHost = (index: number): string => `10.3.0.${index + 1}`
const monHost = (rank: number): string => `10.1.0.${rank + 1}`
const osdHost = (id: number): string => `10.2.0.${id + 1}`
export const DATA = '/data'

export class SimCluster {
  readonly world: SimWorld
  readonly monNames: readonly string[]
  readonly osdIds: readonly number[]
  readonly monitors = new Map<string, Monitor>()
  readonly osds = new Map<number, Osd>()
  readonly mdsNames: readonly string[]
  readonly mdss = new Map<string, Mds>()
  readonly keyring = new Map<EntityName, KeyringEntry>()
  /** What must not happen, as it happened. */
  readonly violations: Violation[] = []
  /** Processes that ended themselves because of a fault that was injected. */
  expectedDeaths = 0
  /** A client has just been told that a write is safe. */
  onAcknowledged: (() => void) | undefined
  /** While a disk fails, daemons may end themselves. */
  readonly failing = new Set<string>()
  /** Processes of the workload. */
  readonly clients: string[] = []
  readonly #options: SimClusterOptions
  readonly #disks: MemoryDisk[]
  readonly #clocks = new Map<string, ProcessOptions>()
  readonly #random: SimRandom

  constructor(options: SimClusterOptions) {
    this.#options = options
    this.#random = new SimRandom(options.seed, 'cluster')
    this.world = new SimWorld({ seed: options.seed, log: options.log })
    this.monNames = Array.from({ length: options.mons }, (_, i) => String.fromCharCode(97 + i))
    this.osdIds = Array.from({ length: options.osds }, (_, i) => i)
    this.mdsNames = Array.from({ length: options.mdss ?? 0 }, (_, i) => String.fromCharCode(97 + i))
    this.#disks = this.osdIds.map(() => new MemoryDisk())
    this.world.scheduler.onUncaught = (life, error) => {
      this.violation(`${life?.process ?? 'the world'} threw: ${(error as Error).stack ?? error}`)
      if (life) this.world.kill(life.process, { powerLoss: false })
    }
    this.world.onDeath((process) => {
      const { kind, id } = split(process)
      if (kind === 'mon') this.monitors.delete(id)
      if (kind === 'osd') this.osds.delete(Number(id))
      if (kind === 'mds') this.mdss.delete(id)
    })
  }

  get daemons(): string[] {
    return [
      ...this.monNames.map((name) => `mon.${name}`),
      ...this.osdIds.map((id) => `osd.${id}`),
      ...this.mdsNames.map((name) => `mds.${name}`),
    ]
  }
  get monHosts(): string[] {
    return this.monNames.map((_, rank) => `${monHost(rank)}:${MON_PORT}`)
  }
  violation(what: string): void {
    this.violations.push({ atMs: this.world.nowMs, what })
  }

  /** A process' clock: what it is off by stays with its machine. */
  setClock(process: string, clock: ProcessOptions): void {
    this.#clocks.set(process, clock)
  }

  /** Makes every daemon's data; all of it is durable afterwards. */
  async mkfs(): Promise<void> {
    const { world, keyring } = this
    const add = (name: string, caps: Record<string, string>): void =>
      void keyring.set(name as EntityName, { key: generateKey(this.#random), caps })
    add('mon.', { mon: 'allow *' })
    add('client.admin', { mon: 'allow *', osd: 'allow *', ...(this.mdsNames.length > 0 ? { mds: 'allow *' } : {}) })
    for (const id of this.osdIds) add(`osd.${id}`, { mon: 'allow profile osd', osd: 'allow *' })
    for (const name of this.mdsNames) add(`mds.${name}`, { mon: 'allow profile mds', osd: 'allow *', mds: 'allow *' })
    const monmap = {
      fsid: FSID,
      mons: this.monNames.map((name, rank) => ({ name, rank, addr: { host: monHost(rank), port: MON_PORT } })),
    }
    const make = async (process: string, work: (env: Env) => Promise<void>): Promise<void> => {
      await world.run(work(world.process(process)))
      world.machine(process).storage.settle()
      world.kill(process, { powerLoss: false })
    }
    for (const name of this.monNames) {
      await make(`mon.${name}`, (env) =>
        mkfsMonitor({ env, dataDir: DATA, name, monmap, keyring, initialConfig: { ...this.#options.options } }),
      )
    }
    for (const id of this.osdIds) {
      await make(`osd.${id}`, (env) =>
        mkfsOsd({ env, dataDir: DATA, id, fsid: FSID, uuid: `5e91a000-0000-4000-8000-00000000010${id}`, store: this.#options.store }),
      )
    }
  }

  /** Starts a daemon's next life. It listens and joins behind this call. */
  start(process: string): void {
    const { world } = this
    if (world.alive(process)) return
    const { kind, id } = split(process)
    const env = world.process(process, this.#clocks.get(process))
    let over = false
    const onFatal = (error: Error): void => {
      if (over) return
      over = true
      if (this.failing.has(process)) this.expectedDeaths++
      else this.violation(`${process} ended itself: ${error.stack ?? error.message}`)
      world.scheduler.soon(undefined, () => world.kill(process, { powerLoss: false }))
    }
    const common = { env, dataDir: DATA, options: new Options(this.#options.options), log: env.log, onFatal }
    const monHosts = this.monNames.map((_, rank) => ({ host: monHost(rank), port: MON_PORT }))
    const secret = (this.keyring.get(process as EntityName) as KeyringEntry | undefined)?.key as Uint8Array
    const starting =
      kind === 'mon'
        ? startMonitor({ ...common, name: id }).then((monitor) => void this.monitors.set(id, monitor))
        : kind === 'mds'
          ? startMds({ ...common, name: id, monHosts, secret, host: mdsHost(this.mdsNames.indexOf(id)), port: MDS_PORT }).then(
              (mds) => void this.mdss.set(id, mds),
            )
          : startOsd({
              ...common,
              id: Number(id),
              store: this.#options.store,
              memory: { disk: this.#disks[Number(id)] as MemoryDisk, commitDelayMs: this.#options.commitMs },
              monHosts,
              secret,
              host: osdHost(Number(id)),
              port: OSD_PORT,
              crushLocation: { root: 'default', host: `host-${id}` },
            }).then((osd) => void this.osds.set(Number(id), osd))
    starting.catch(onFatal)
  }
  startAll(): void {
    for (const process of this.daemons) this.start(process)
  }
  kill(process: string, options?: KillOptions): void {
    this.world.kill(process, options)
  }
  /** An orderly end: the process is gone when it resolves. */
  async stop(process: string): Promise<void> {
    const { kind, id } = split(process)
    const daemon = kind === 'mon' ? this.monitors.get(id) : kind === 'mds' ? this.mdss.get(id) : this.osds.get(Number(id))
    if (!daemon) return
    await daemon.stop()
    this.world.kill(process, { powerLoss: false })
  }

  async connect(process: string): Promise<Rados> {
    const env = this.world.process(process, this.#clocks.get(process))
    const key = (this.keyring.get('client.admin' as EntityName) as KeyringEntry).key
    return Rados.connect(
      { monHosts: this.monHosts, name: 'client.admin', key, options: this.#options.options, log: env.log, timeoutMs: 0 },
      { env },
    )
  }

  /** Gives a command to some monitor that leads; nobody waits for the answer. */
  command(args: object): void {
    const monitors = [...this.monitors.values()]
    const monitor = monitors.find((m) => m.isLeader) ?? monitors[0]
    monitor?.command(args).catch(() => {})
  }

  /** Every daemon runs, all monitors are in quorum, all OSDs are up, every PG is active and clean: undefined. Otherwise what is amiss. */
  get unconverged(): string | undefined {
    const quorums = new Set([...this.monitors.values()].map((m) => m.quorum.join()))
    if (this.monitors.size < this.monNames.length) return 'monitors are missing'
    if (quorums.size !== 1 || !quorums.has(this.monNames.join())) return `quorums: ${[...quorums].join(' / ')}`
    if (this.osds.size < this.osdIds.length) return 'OSDs are missing'
    if (this.mdss.size < this.mdsNames.length) return 'metadata servers are missing'
    const osds = [...this.osds.values()]
    const newest = osds.reduce((a, b) => (b.daemon.epoch > a.daemon.epoch ? b : a)).daemon
    for (const osd of osds) {
      if (osd.daemon.epoch !== newest.epoch) return `osd.${osd.id} is at epoch ${osd.daemon.epoch} of ${newest.epoch}`
      if (osd.state !== 'active' || !newest.map.isUp(osd.id)) return `osd.${osd.id} is ${osd.state}`
    }
    for (const pool of newest.map.pools.values()) {
      if (pool.removedSnaps.length > 0) return `pool ${pool.id} has snapshots [${pool.removedSnaps}] to trim`
      for (const pg of newest.map.pgsOfPool(pool.id)) {
        const { actingPrimary, acting } = newest.map.pgToUpActing(pg)
        const name = `${pg.pool}.${pg.seed.toString(16)}`
        const held = this.osds.get(actingPrimary)?.daemon.pgs.get(name)
        if (!held) return `${name}: its primary osd.${actingPrimary} does not have it`
        const state = held.core.states(held.recovery.recovering, held.recovery.backfilling).join('+')
        if (state !== 'active+clean' || acting.length < pool.size) return `${name} is ${state} on ${acting.join()}`
        if (held.inFlightWrites > 0) return `${name} has writes in flight`
      }
    }
    const serving = [...this.mdss.values()].filter(({ state }) => state === 'up:active').length
    if (this.mdsNames.length > 0 && serving !== 1) return `${serving} metadata servers are active`
    return undefined
  }

  /** What everybody thinks, for a failure's report. */
  describe(): string {
    const lines: string[] = []
    for (const process of this.daemons) {
      const { kind, id } = split(process)
      const state = !this.world.alive(process) ? 'dead' : this.world.paused(process) ? 'paused' : 'runs'
      if (kind === 'mon') {
        const m = this.monitors.get(id)
        lines.push(
          `${process} ${state}${m ? ` leader ${m.isLeader} quorum ${m.quorum.join() || 'none'} election ${m.electionEpoch}` : ' not started'}`,
        )
        continue
      }
      if (kind === 'mds') {
        lines.push(`${process} ${state} ${this.mdss.get(id)?.state ?? 'not started'}`)
        continue
      }
      const osd = this.osds.get(Number(id))
      if (!osd) {
        lines.push(`${process} ${state} not started`)
        continue
      }
      const { epoch, state: osdState, pgs } = osd.dump()
      lines.push(`${process} ${state} ${osdState} epoch ${epoch}`)
      for (const pg of pgs) {
        if (pg.state !== 'active+clean' && pg.acting[0] === osd.id) {
          lines.push(
            `  ${pg.pgid} ${pg.state} up ${pg.up} acting ${pg.acting} missing ${pg.missing} log ${pg.log} ${JSON.stringify(pg.info)}`,
          )
        }
      }
    }
    return lines.join('\n')
  }
}

export function split(process: string): { kind: string; id: string } {
  const dot = process.indexOf('.')
  return { kind: process.slice(0, dot), id: process.slice(dot + 1) }
}
