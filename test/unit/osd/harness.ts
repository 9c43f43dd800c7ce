// Several OSDs in one process on virtual time: real daemons over memory stores that survive crashes, a messenger that delivers messages
// late and in order per session, a monitor reduced to what OSDs need of one, and librados' own objecter as the client.
import { type MessageBody, type MessageName, messageTypes, OpCode, type pb } from '../../../proto/mod.ts'
import {
  type Chunks,
  differenceOf,
  type EntityName,
  intersectionOf,
  joinChunks,
  Options,
  type PgId,
  pgIdString,
  silentLogger,
  unionOf,
  utf8,
} from '../../../src/base/mod.ts'
import { createDefaultMap, createOrMove, encodeCrushMap } from '../../../src/crush/mod.ts'
import type { Env } from '../../../src/env/mod.ts'
import { SimWorld } from '../../../src/env/sim/mod.ts'
import { type PoolClient, PoolIoCtx } from '../../../src/librados/ioctx.ts'
import { Objecter } from '../../../src/librados/objecter.ts'
import type { CommandResult } from '../../../src/librados/types.ts'
import { OSDMap } from '../../../src/maps/mod.ts'
import type { Addr, Dispatcher, Message, Messenger, Session } from '../../../src/msg/types.ts'
import { initializeStore, type MonLink, OsdDaemon } from '../../../src/osd/mod.ts'
import { MemoryDisk, MemoryStore } from '../../../src/store/mod.ts'

export const FSID = '0b6d4b6a-6f0c-4f5e-9d7a-0d8a52b3c111'
export const POOL = 1

interface Endpoint {
  readonly name: EntityName
  readonly addr: Addr
  readonly dispatcher: Dispatcher
  alive: boolean
  readonly caps?: string
}
type DropRule = (from: string, to: string, type: MessageName) => boolean

class FakeSession implements Session {
  readonly peer: EntityName
  readonly peerNonce: number
  readonly peerAddr: Addr | undefined
  readonly policy: 'lossless' | 'lossy'
  readonly peerCaps: Readonly<Record<string, string>>
  closed = false
  readonly pendingBytes = 0
  context: unknown
  readonly #deliver: (type: MessageName, body: object, data: Chunks) => void

  constructor(peer: Endpoint, policy: 'lossless' | 'lossy', deliver: (type: MessageName, body: object, data: Chunks) => void) {
    this.peer = peer.name
    this.peerNonce = peer.addr.nonce
    this.peerAddr = peer.addr
    this.policy = policy
    this.peerCaps = peer.name.startsWith('client') ? { osd: peer.caps ?? '' } : {}
    this.#deliver = deliver
  }
  send<N extends MessageName>(type: N, body: MessageBody<N> | object, data: Chunks = []): void {
    if (!this.closed) this.#deliver(type, body, data)
  }
  close(): void {
    this.closed = true
  }
  pause(): void {}
  resume(): void {}
}
export class FakeNetwork {
  readonly world: SimWorld
  readonly #endpoints = new Map<string, Endpoint>()
  drop: DropRule = () => false
  readonly paused = new Set<string>()
  readonly #held = new Map<string, (() => void)[]>()
  sent = new Map<string, number>()

  constructor(world: SimWorld) {
    this.world = world
  }
  join(endpoint: Endpoint): void {
    this.#endpoints.set(`${endpoint.addr.host}:${endpoint.addr.port}`, endpoint)
  }
  forget(name: string): void {
    this.paused.delete(name)
    this.#held.delete(name)
  }
  resume(name: string): void {
    this.paused.delete(name)
    const held = this.#held.get(name) ?? []
    this.#held.delete(name)
    for (const run of held) run()
  }

  messenger(self: Endpoint): Messenger {
    const sessions = new Map<string, FakeSession>()
    return {
      self: self.name,
      nonce: self.addr.nonce,
      addr: self.addr,
      listen: async () => self.addr,
      close: async () => {},
      connect: ({ addr, policy }): Session => {
        const key = `${addr.host}:${addr.port}/${addr.nonce}/${policy}`
        const known = sessions.get(key)
        if (known && !known.closed) return known
        const session = this.#open(self, addr, policy)
        sessions.set(key, session)
        return session
      },
    }
  }

  #open(self: Endpoint, to: { host: string; port: number; nonce?: number }, policy: 'lossless' | 'lossy'): FakeSession {
    const find = (): Endpoint | undefined => {
      const there = this.#endpoints.get(`${to.host}:${to.port}`)
      return there?.alive && there.addr.nonce === to.nonce ? there : undefined
    }
    const target: Endpoint = {
      name: `osd.${to.port - 7000}` as EntityName,
      addr: { ...to, nonce: to.nonce ?? 0 },
      dispatcher: self.dispatcher,
      alive: true,
    }
    let back: FakeSession | undefined
    const out: FakeSession = new FakeSession(
      target,
      policy,
      this.#pipe(
        self,
        find,
        () => {
          const there = find() as Endpoint
          back ??= new FakeSession(
            self,
            policy,
            this.#pipe(
              there,
              () => (self.alive ? self : undefined),
              () => out,
              () => {},
            ),
          )
          return back
        },
        () => {
          const there = this.#endpoints.get(`${to.host}:${to.port}`)
          this.world.scheduler.after(1, undefined, 'world', () => {
            if (!self.alive || out.closed) return
            if (policy === 'lossy') {
              out.closed = true
              self.dispatcher.onReset?.(out, 'lost', undefined)
            } else if (!there?.alive) self.dispatcher.onRefused?.(out)
          })
        },
      ),
    )
    return out
  }

  /** In order; a cut link holds lossless messages back and drops lossy ones. */
  #pipe(from: Endpoint, find: () => Endpoint | undefined, end: () => FakeSession, dead: () => void) {
    let lastMs = 0
    const blocked: { type: MessageName; bytes: Uint8Array; data: Uint8Array }[] = []
    const pump = (): void => {
      const first = blocked[0]
      if (!first || !from.alive) return
      const to = find()
      if (!to) {
        blocked.length = 0
        dead()
        return
      }
      if (this.drop(from.name, to.name, first.type)) {
        this.world.scheduler.after(50, undefined, 'world', pump)
        return
      }
      blocked.shift()
      const deliver = (): void => {
        if (!to.alive) return
        const session = end()
        if (session.closed) return
        const body = (messageTypes[first.type].codec.decode as (b: Uint8Array) => object)(first.bytes)
        to.dispatcher.onMessage(session, { type: first.type, body, data: first.data } as Message)
      }
      if (this.paused.has(to.name)) {
        const held = this.#held.get(to.name) ?? []
        held.push(deliver)
        this.#held.set(to.name, held)
      } else deliver()
      pump()
    }
    return (type: MessageName, body: object, data: Chunks): void => {
      if (!from.alive) return
      this.sent.set(type, (this.sent.get(type) ?? 0) + 1)
      const bytes = (messageTypes[type].codec.encode as (b: object) => { finish(): Uint8Array })(body).finish()
      const joined = data.length === 0 ? new Uint8Array(0) : Uint8Array.from(joinChunks(data))
      const at = Math.max(lastMs, this.world.nowMs + this.world.random.float() * 2 + 0.05)
      lastMs = at
      this.world.scheduler.at(at, undefined, 'world', () => {
        blocked.push({ type, bytes: Uint8Array.from(bytes), data: joined })
        if (blocked.length === 1) pump()
      })
    }
  }
}

type Follower = { readonly name: string; next: number; readonly deliver: (maps: object) => void; readonly alive: () => boolean }
const MON_DELAY_MS = 10

/** Publishes maps; takes boots, failures, up_thru and pg_temp. Cannot fail. */
export class FakeMon {
  readonly world: SimWorld
  map: OSDMap
  readonly maps = new Map<number, OSDMap>()
  readonly #incs = new Map<number, pb.OsdMapIncremental.$Properties>()
  readonly #followers = new Set<Follower>()
  oldest = 1
  #pending: pb.OsdMapIncremental.$Properties | undefined
  readonly stats = new Map<string, pb.PgStat.$Properties>()
  /** Set to keep a process' reports from the monitor, and maps from it. */
  readonly cut = new Set<string>()
  readonly #bootsLater: (() => void)[] = []

  constructor(world: SimWorld, osds: number) {
    this.world = world
    const crush = createDefaultMap({ failureDomain: 'host' })
    for (let i = 0; i < osds; i++) createOrMove(crush, i, 0x10000, { root: 'default', host: `h${i}` })
    const entries = Array.from({ length: osds }, (_, id) => ({ id, exists: true, up: false, weight: 0x10000, uuid: `uuid-${id}` }))
    this.map = OSDMap.fromPb({ fsid: FSID, epoch: 1, maxOsd: osds, osds: entries, crush: encodeCrushMap(crush) })
    this.maps.set(1, this.map)
  }

  follow(follower: Follower): () => void {
    this.#followers.add(follower)
    this.#feed(follower)
    return () => this.#followers.delete(follower)
  }
  poke(follower: Follower): void {
    this.#feed(follower)
  }
  #feed(follower: Follower): void {
    if (this.cut.has(follower.name)) return
    if (!follower.alive() || follower.next > this.map.epoch) return
    const full: object[] = []
    const incremental: object[] = []
    let next = Math.max(follower.next, this.oldest)
    if (follower.next <= this.oldest) full.push((this.maps.get(next++) as OSDMap).toPb())
    for (; next <= this.map.epoch; next++) incremental.push(this.#incs.get(next) as object)
    follower.next = next
    const body = { fsid: FSID, full, incremental, oldest: this.oldest, newest: this.map.epoch }
    this.world.scheduler.after(1 + this.world.random.float() * 3, undefined, 'world', () => {
      if (follower.alive()) follower.deliver(body)
    })
  }

  edit(change: (inc: pb.OsdMapIncremental.$Properties) => void): void {
    if (!this.#pending) {
      this.#pending = { newOsds: [], newPgTemp: [], newPools: [], oldPools: [] }
      this.world.scheduler.after(MON_DELAY_MS, undefined, 'world', () => this.#commit())
    }
    change(this.#pending)
  }
  #commit(): void {
    const pending = this.#pending
    this.#pending = undefined
    if (!pending) return
    const epoch = this.map.epoch + 1
    const inc = { fsid: FSID, epoch, modifiedMs: 0, ...pending }
    for (const osd of inc.newOsds ?? []) {
      if (osd.up && osd.upFrom === -1) osd.upFrom = epoch
      if (!osd.up && osd.downAt === -1) osd.downAt = epoch
      if (osd.deadEpoch === -1) osd.deadEpoch = epoch
    }
    for (const pool of inc.newPools ?? []) {
      if (!pool.createdEpoch) pool.createdEpoch = epoch
    }
    this.map = this.map.apply(inc)
    this.maps.set(epoch, this.map)
    this.#incs.set(epoch, inc)
    for (const follower of this.#followers) this.#feed(follower)
    const later = this.#bootsLater.splice(0)
    for (const run of later) run()
  }

  osdEntry(id: number): pb.OsdInfo.$Properties {
    const waiting = (this.#pending?.newOsds ?? []).find((o) => o.id === id)
    if (waiting) return waiting
    const entry = { ...(this.map.osd(id) as object) } as pb.OsdInfo.$Properties
    this.edit((inc) => inc.newOsds?.push(entry))
    return entry
  }
  markDown(id: number, dead: boolean): void {
    if (!this.map.isUp(id)) return
    const entry = this.osdEntry(id)
    entry.up = false
    entry.downAt = -1
    if (dead) entry.deadEpoch = -1
  }
  markOut(id: number): void {
    this.osdEntry(id).weight = 0
  }
  markIn(id: number): void {
    this.osdEntry(id).weight = 0x10000
  }
  createPool(fields: Partial<pb.PoolInfo.$Properties> = {}): void {
    const pool = { id: POOL, name: 'data', type: 1, size: 3, minSize: 2, crushRule: 0, pgNum: 4, pgpNum: 4, flags: 1, ...fields }
    this.edit((inc) => inc.newPools?.push(pool))
  }
  /** A pool's snapshots: another id, and some that are removed from now on. */
  editSnaps(change: (pool: { snapSeq: number; removedSnaps: readonly number[] }) => object): void {
    this.edit((inc) => {
      const waiting = inc.newPools?.find(({ id }) => id === POOL)
      const pool = (waiting ?? { ...this.map.pools.get(POOL) }) as pb.PoolInfo.$Properties
      const changes = change({ snapSeq: pool.snapSeq ?? 0, removedSnaps: pool.removedSnaps ?? [] })
      Object.assign(pool, changes)
      if (!waiting) inc.newPools?.push(pool)
    })
  }
  /** What every PG has trimmed is forgotten, as monitors do. */
  #forgetPurged(): void {
    const pool = this.map.pools.get(POOL)
    let purged = pool?.removedSnaps ?? []
    for (const pg of this.map.pgsOfPool(POOL)) purged = intersectionOf(purged, this.stats.get(pgIdString(pg))?.purgedSnaps ?? [])
    if (purged.length > 0) this.editSnaps(({ removedSnaps }) => ({ removedSnaps: [...differenceOf(removedSnaps, purged)] }))
  }
  /** Drops maps older than this, as monitors do. */
  trim(oldest: number): void {
    this.oldest = oldest
  }

  handle(from: string, type: MessageName, body: object): void {
    if (this.cut.has(from)) return
    this.world.scheduler.after(1, undefined, 'world', () => this.#handle(from, type, body as never))
  }
  #handle(from: string, type: MessageName, body: Record<string, never>): void {
    switch (type) {
      case 'OsdBoot': {
        const { osd, addr } = body as unknown as { osd: number; addr: Addr }
        const known = this.map.osd(osd)
        if (known?.up && known.addr?.nonce === addr.nonce) return
        if (known?.up) {
          this.markDown(osd, true)
          this.#bootsLater.push(() => this.#handle(from, type, body))
          return
        }
        const entry = this.osdEntry(osd)
        Object.assign(entry, { up: true, addr, hbAddr: addr, upFrom: -1 })
        return
      }
      case 'OsdAlive': {
        const { osd, wantUpThru } = body as unknown as { osd: number; wantUpThru: number }
        if (!this.map.isUp(osd) || (this.map.osd(osd)?.upThru ?? 0) >= wantUpThru) return
        this.osdEntry(osd).upThru = this.map.epoch
        return
      }
      case 'OsdPgTemp': {
        const { pgTemp } = body as unknown as { pgTemp: { pg: PgId; osds: number[] }[] }
        for (const want of pgTemp) {
          const now = this.map.pgToUpActing(want.pg)
          if (want.osds.length === 0 && now.up.join() === now.acting.join()) continue
          if (want.osds.join() === now.acting.join()) continue
          this.edit((inc) => inc.newPgTemp?.push({ pg: want.pg, osds: want.osds }))
        }
        return
      }
      case 'OsdFailure': {
        const { target, targetAddr, failed, immediate } = body as unknown as {
          target: number
          targetAddr: string
          failed: boolean
          immediate: boolean
        }
        const addr = this.map.osd(target)?.addr
        if (!failed || !addr || targetAddr !== `${addr.host}:${addr.port}/${addr.nonce}`) return
        this.markDown(target, immediate)
        return
      }
      case 'OsdMarkMeDown':
        this.markDown((body as unknown as { osd: number }).osd, true)
        return
      case 'PgStats':
        for (const stat of (body as unknown as { pgs: pb.PgStat.$Properties[] }).pgs) this.stats.set(pgIdString(stat.pg as PgId), stat)
        this.#forgetPurged()
        return
      default:
        return
    }
  }
}

export interface RunningOsd {
  readonly id: number
  readonly daemon: OsdDaemon
  readonly env: Env
  readonly store: MemoryStore
  readonly endpoint: Endpoint
  /** What MonClient does when it has found a monitor again. */
  readonly reconnect: () => void
}

export class TestCluster {
  readonly world: SimWorld
  readonly network: FakeNetwork
  readonly mon: FakeMon
  readonly disks: MemoryDisk[]
  readonly running = new Map<number, RunningOsd>()
  readonly options: Record<string, unknown>
  readonly fatal: Error[] = []
  #lives = 0
  clients = 0

  constructor(seed: number, osds = 3, options: Record<string, unknown> = {}) {
    this.world = new SimWorld({ seed })
    this.network = new FakeNetwork(this.world)
    this.mon = new FakeMon(this.world, osds)
    this.disks = Array.from({ length: osds }, () => new MemoryDisk())
    this.options = options
  }

  async startAll(): Promise<void> {
    for (let id = 0; id < this.disks.length; id++) await this.start(id)
  }
  async start(id: number): Promise<RunningOsd> {
    const process = `osd.${id}`
    this.mon.cut.delete(process)
    this.network.forget(process)
    const env = this.world.process(process)
    const store = new MemoryStore({ env, disk: this.disks[id] as MemoryDisk, commitDelayMs: 0.5 })
    const identity = { id, fsid: FSID, uuid: `uuid-${id}` }
    if ((await store.getMeta('whoami')) === undefined) await this.world.run(initializeStore(store, identity))
    const daemon = new OsdDaemon({
      env,
      store,
      identity,
      options: new Options(this.options),
      log: env.log,
      crushLocation: { host: `h${id}` },
      onFatal: (error) => this.fatal.push(error),
    })
    const addr = { host: '127.0.0.1', port: 7000 + id, nonce: ++this.#lives }
    const endpoint: Endpoint = { name: process as EntityName, addr, dispatcher: daemon, alive: true }
    await this.world.run(daemon.load())
    this.network.join(endpoint)
    const follower: Follower = {
      name: process,
      next: 1,
      deliver: (maps) => daemon.onOsdMaps(maps as MessageBody<'OsdMaps'>),
      alive: () => endpoint.alive,
    }
    let following = false
    const kept = new Map<string, [MessageName, object]>()
    const link: MonLink = {
      subscribe: (what, start) => {
        if (what !== 'osdmap') return
        follower.next = start
        if (following) this.mon.poke(follower)
        else this.mon.follow(follower)
        following = true
      },
      send: (type, body, options) => {
        if (!endpoint.alive) return
        if (options?.keep) kept.set(options.keep, [type, body])
        this.mon.handle(process, type, body)
      },
      forget: (slot) => kept.delete(slot),
      getVersion: async () => ({ version: this.mon.map.epoch, oldest: this.mon.oldest }),
    }
    daemon.start(this.network.messenger(endpoint), link, addr)
    const reconnect = (): void => {
      this.mon.poke(follower)
      for (const [type, body] of kept.values()) this.mon.handle(process, type, body)
    }
    const osd = { id, daemon, env, store, endpoint, reconnect }
    this.running.set(id, osd)
    return osd
  }
  /** kill -9: what was not durable is gone. */
  kill(id: number): void {
    const osd = this.running.get(id)
    if (!osd) return
    osd.endpoint.alive = false
    this.mon.cut.delete(`osd.${id}`)
    this.network.forget(`osd.${id}`)
    osd.daemon.halt()
    this.world.kill(`osd.${id}`)
    ;(this.disks[id] as MemoryDisk).crash()
    this.running.delete(id)
  }
  async stop(id: number): Promise<void> {
    const osd = this.running.get(id) as RunningOsd
    await this.world.run(osd.daemon.stop())
    await this.world.run(osd.store.close())
    osd.endpoint.alive = false
    this.world.kill(`osd.${id}`, { powerLoss: false })
    this.running.delete(id)
  }
  osd(id: number): OsdDaemon {
    return (this.running.get(id) as RunningOsd).daemon
  }
  /** SIGSTOP as far as others can tell. */
  pause(id: number): void {
    this.world.pause(`osd.${id}`)
    this.network.paused.add(`osd.${id}`)
    this.mon.cut.add(`osd.${id}`)
  }
  resume(id: number): void {
    this.mon.cut.delete(`osd.${id}`)
    this.world.resume(`osd.${id}`)
    this.network.resume(`osd.${id}`)
    this.running.get(id)?.reconnect()
  }

  client(name = 'client.test', caps = 'allow *'): TestClient {
    return new TestClient(this, name, caps)
  }
  /** The OSD hears nothing of the monitor nor of other OSDs, nor they of it; clients reach it. */
  isolate(id: number): void {
    const name = `osd.${id}`
    this.mon.cut.add(name)
    this.network.drop = (from, to) => from.startsWith('osd') && to.startsWith('osd') && (from === name || to === name)
  }
  heal(): void {
    this.network.drop = () => false
    for (const [id, osd] of this.running) {
      if (this.world.paused(`osd.${id}`)) continue
      this.mon.cut.delete(`osd.${id}`)
      osd.reconnect()
    }
  }

  stateOf(pg: PgId): string {
    const primary = this.running.get(this.mon.map.pgToUpActing(pg).actingPrimary)
    const found = primary?.daemon.pgs.get(pgIdString(pg))
    return found ? found.core.states(found.recovery.recovering, found.recovery.backfilling).join('+') : 'unknown'
  }
  get allClean(): boolean {
    for (const pool of this.mon.map.pools.values()) {
      for (const pg of this.mon.map.pgsOfPool(pool.id)) if (this.stateOf(pg) !== 'active+clean') return false
    }
    return true
  }
  async waitClean(maxMs = 60_000): Promise<void> {
    try {
      await this.world.run(() => this.fatal.length > 0 || (this.mon.map.pools.size > 0 && this.allClean), maxMs)
    } catch (error) {
      throw new Error(`not clean (seed ${this.world.seed}): ${this.describe()}`, { cause: error })
    }
    if (this.fatal.length > 0) throw this.fatal[0]
  }
  describe(): string {
    const lines = [`epoch ${this.mon.map.epoch}`]
    for (const [id, { daemon }] of this.running) {
      const { epoch, state, pgs } = daemon.dump()
      lines.push(`osd.${id} epoch ${epoch} ${state}`)
      for (const pg of pgs) lines.push(`  ${pg.pgid} ${pg.state} up ${pg.up} acting ${pg.acting} missing ${pg.missing} log ${pg.log}`)
    }
    return lines.join('\n')
  }

  /** Every copy of every PG, byte for byte: an empty list when they agree. */
  async differences(): Promise<string[]> {
    const found: string[] = []
    for (const pool of this.mon.map.pools.values()) {
      for (const pg of this.mon.map.pgsOfPool(pool.id)) {
        const cid = pgIdString(pg)
        const copies: { osd: number; text: string }[] = []
        for (const id of this.mon.map.pgToUpActing(pg).acting) {
          const { store } = this.running.get(id) as RunningOsd
          copies.push({ osd: id, text: await this.world.run(describeCollection(store, cid)) })
        }
        const first = copies[0]
        for (const copy of copies)
          if (copy.text !== first?.text) found.push(`${cid}: osd.${first?.osd} ${first?.text}\n osd.${copy.osd} ${copy.text}`)
      }
    }
    return found
  }
}

async function describeCollection(store: MemoryStore, cid: string): Promise<string> {
  const lines: string[] = []
  const { objects } = await store.listObjects(cid, { max: 100_000 })
  for (const oid of objects) {
    if (oid.name === '') continue
    const stat = await store.stat(cid, oid)
    const data = await store.read(cid, oid, 0, stat?.size ?? 0)
    const attrs = [...(await store.getAttrs(cid, oid))].map(([k, v]) => `${k}=${Buffer.from(v).toString('hex')}`).sort()
    const omap = (await store.omapRange(cid, oid, { max: 10_000 })).pairs.map(([k, v]) => `${k}:${Buffer.from(v).toString('hex')}`)
    lines.push(`${oid.namespace}/${oid.name}@${oid.snap} ${Buffer.from(data).toString('base64')} ${attrs.join()} ${omap.join()}`)
  }
  return lines.join('\n')
}

export class TestClient {
  readonly cluster: TestCluster
  readonly objecter: Objecter
  readonly endpoint: Endpoint
  /** It stays with the map that it has. */
  frozen = false

  constructor(cluster: TestCluster, name: string, caps: string) {
    this.cluster = cluster
    const nonce = 1000 + ++cluster.clients
    const env = cluster.world.process(`${name}/${nonce}`)
    const dispatcher: Dispatcher = {
      onMessage: (_, message) => this.objecter.onMessage(message),
      onReset: (session) => this.objecter.onReset(session),
    }
    this.endpoint = {
      name: name as EntityName,
      addr: { host: '127.0.0.1', port: 9000 + cluster.clients, nonce },
      dispatcher,
      alive: true,
      caps,
    }
    this.objecter = new Objecter({
      env,
      messenger: cluster.network.messenger(this.endpoint),
      options: new Options(),
      log: silentLogger,
      client: name,
      incarnation: nonce,
      wantMap: () => {},
    })
    let map: OSDMap | undefined
    cluster.mon.follow({
      name,
      next: 0,
      alive: () => true,
      deliver: () => {
        if (this.frozen) return
        map = cluster.mon.map
        this.objecter.useMap(map)
      },
    })
  }

  /** The pool through librados' own calls; snapshots are the fake monitor's. */
  ioctx(): PoolIoCtx {
    const { mon, world } = this.cluster
    const waitForLatestOsdMap = () => new Promise<void>((resolve) => world.scheduler.after(50, undefined, 'world', () => resolve()))
    const monCommand = async (args: Readonly<Record<string, unknown>>): Promise<CommandResult> => {
      let snapid = Number(args['snapid'] ?? 0)
      if (snapid > 0) mon.editSnaps(({ removedSnaps }) => ({ removedSnaps: [...unionOf(removedSnaps, [snapid, 1])] }))
      else mon.editSnaps(({ snapSeq }) => ({ snapSeq: (snapid = snapSeq + 1) }))
      return { rc: 0, outs: '', out: utf8(JSON.stringify({ snapid })) }
    }
    const client = { monCommand, waitForLatestOsdMap } as unknown as PoolClient
    return new PoolIoCtx(client, this.objecter, new Options(), { id: POOL, name: 'data' }, '')
  }
  /** One operation on an object of the pool. */
  async op(name: string, ops: (Partial<pb.Op> & { code: number })[], data: Uint8Array[] = [], timeoutMs = 0) {
    return this.objecter.submit({
      target: { pool: POOL, name, namespace: '', snap: 0 },
      snapContext: { seq: 0, snaps: [] },
      ops,
      data,
      flags: 0,
      timeoutMs,
    })
  }
  async write(name: string, text: string, timeoutMs = 0): Promise<number> {
    const data = utf8(text)
    const { result } = await this.op(name, [{ code: OpCode.writeFull, dataLen: data.length }], [data], timeoutMs)
    return result
  }
  async read(name: string, timeoutMs = 0): Promise<string | number> {
    const { result, data } = await this.op(name, [{ code: OpCode.read }], [], timeoutMs)
    return result < 0 ? result : Buffer.from(data[0] as Uint8Array).toString()
  }
}
