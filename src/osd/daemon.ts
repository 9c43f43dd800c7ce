// The OSD daemon: follows the OSDMap, keeps the PGs that are its own, hands each message to the PG it is for, and reports to the
// monitors. Messages that know of a later map than ours wait for it.
import type { MessageBody, MessageName } from '../../proto/mod.ts'
import {
  assert,
  type Chunks,
  type EntityName,
  type Logger,
  type Options,
  type PgId,
  parseEntity,
  pgIdString,
  SepiolaError,
  utf8,
} from '../base/mod.ts'
import type { Env, TimerHandle } from '../env/mod.ts'
import { OSDMap } from '../maps/mod.ts'
import type { Addr, Dispatcher, Message, Messenger, Session } from '../msg/types.ts'
import type { ObjectStore, StoreSpace } from '../store/types.ts'
import { acceptClientOp, listPg } from './client-ops.ts'
import { ClientGate } from './clients.ts'
import { describeCopy } from './copy-query.ts'
import { createdInfo, emptyInfo, infoToPb, type PastInterval, PgCore, type PgHistory } from './core/mod.ts'
import { Heartbeats } from './heartbeat.ts'
import { confirmLeases, leasesConfirmed, renewLeases } from './leases.ts'
import { MapStore } from './mapstore.ts'
import { type PeerHost, peerMessage } from './peer-messages.ts'
import { Pg, type PgHost } from './pg.ts'
import { loadPg, PG_META, tempKey, tempOf } from './pgstore.ts'
import { Reports, type ReportsHost } from './reports.ts'
import { Throttle } from './throttle.ts'

/** What an OSD uses of its MonClient. */
export interface MonLink {
  subscribe(what: string, start: number, onetime?: boolean): void
  send<N extends MessageName>(type: N, body: MessageBody<N> | object, options?: { keep?: string }): void
  forget(slot: string): void
  getVersion(what: string, options?: { signal?: AbortSignal; timeoutMs?: number }): Promise<{ version: number; oldest: number }>
}

export interface OsdIdentity {
  readonly id: number
  readonly fsid: string
  readonly uuid: string
}
export interface OsdDaemonOptions {
  readonly env: Env
  readonly store: ObjectStore
  readonly identity: OsdIdentity
  readonly options: Options
  readonly log: Logger
  readonly crushLocation: Readonly<Record<string, string>>
  readonly onFatal: (error: Error) => void
}

const BEACON_INTERVAL_MS = 5000
const RETRY_INTERVAL_MS = 1000
const BOOT_AGAIN_TICKS = 5
const MAP_WAITERS_MAX = 100_000
/** So often a PG notes the map it has reached, though nothing changed for it. */
const PERSIST_EVERY_EPOCHS = 50
const MARK_DOWN_WAIT_MS = 1000

export class OsdDaemon implements PgHost, PeerHost, ReportsHost, Dispatcher {
  readonly env: Env
  readonly store: ObjectStore
  readonly options: Options
  readonly log: Logger
  readonly identity: OsdIdentity
  readonly whoami: number
  readonly gate: ClientGate
  readonly recoverySlots: Throttle
  readonly localBackfills: Throttle
  readonly remoteBackfills: Throttle
  readonly snapTrims: Throttle
  readonly pgs = new Map<string, Pg>()
  full = false
  #map: OSDMap | undefined
  readonly #maps: MapStore
  readonly #heartbeats: Heartbeats
  readonly #crushLocation: Readonly<Record<string, string>>
  readonly #onFatal: (error: Error) => void
  #messenger: Messenger | undefined
  #mon: MonLink | undefined
  #addr: Addr | undefined
  #state: 'preboot' | 'booting' | 'active' | 'stopping' | 'stopped' = 'preboot'
  #leaseHorizon = 0
  readonly #creating = new Set<string>()
  /** By client instance, the session it has with us now. */
  readonly #clients = new Map<string, Session>()
  #waitingForMap: { readonly epoch: number; readonly run: () => void }[] = []
  readonly #timers: TimerHandle[] = []
  readonly #sessions = new Map<number, { session: Session; instance: string }>()
  #space: StoreSpace | undefined
  readonly #reports: Reports = new Reports(this)
  #onDown: (() => void) | undefined
  #bootTicks = 0

  constructor(options: OsdDaemonOptions) {
    this.env = options.env
    this.store = options.store
    this.options = options.options
    this.log = options.log
    this.identity = options.identity
    this.whoami = options.identity.id
    this.#crushLocation = options.crushLocation
    this.#onFatal = options.onFatal
    this.gate = new ClientGate(this.options)
    this.recoverySlots = new Throttle(() => this.options.get('osd_recovery_max_active'))
    this.localBackfills = new Throttle(() => this.options.get('osd_max_backfills'))
    this.remoteBackfills = new Throttle(() => this.options.get('osd_max_backfills'))
    this.snapTrims = new Throttle(() => this.options.get('osd_max_trimming_pgs'))
    this.#maps = new MapStore(this.store)
    this.#heartbeats = new Heartbeats({
      now: () => this.env.clock.monotonic(),
      every: (ms, callback) => this.env.timers.every(ms, callback),
      intervalMs: () => this.options.get('osd_heartbeat_interval_ms'),
      graceMs: () => this.options.get('osd_heartbeat_grace_ms'),
      ping: (osd, stamp) => this.send(osd, 'OsdPing', { epoch: this.epoch, stamp, reply: false }),
      report: (osd, failed, silentMs, immediate) => this.#reportFailure(osd, failed, silentMs, immediate),
    })
  }

  get map(): OSDMap {
    assert(this.#map, 'an OSD without a map')
    return this.#map
  }
  get epoch(): number {
    return this.#map?.epoch ?? 0
  }
  get state(): string {
    return this.#state
  }
  get isActive(): boolean {
    return this.#state === 'active'
  }
  get space(): StoreSpace | undefined {
    return this.#space
  }
  get heartbeatPeers(): number[] {
    return this.#heartbeats.peers
  }
  report<N extends MessageName>(type: N, body: MessageBody<N> | object, options?: { keep?: string }): void {
    this.#mon?.send(type, body, options)
  }
  forgetReport(slot: string): void {
    this.#mon?.forget(slot)
  }
  get isRunning(): boolean {
    return this.#state !== 'stopping' && this.#state !== 'stopped'
  }

  // --- life ---
  /** Reads what is on disk. @throws SepiolaError when it cannot be understood. */
  async load(): Promise<void> {
    this.#leaseHorizon = this.env.clock.monotonic() + this.options.get('osd_read_lease_ms')
    this.#map = await this.#maps.load()
    for (const cid of await this.store.listCollections()) if (cid !== 'meta') await this.#loadPg(cid)
    this.#space = await this.store.space()
  }

  async #loadPg(cid: string): Promise<void> {
    const stored = await loadPg(this.store, cid)
    let epoch = Math.max(stored.epoch, 1)
    if (!this.#map || epoch > this.#map.epoch) throw new SepiolaError('EIO', `PG ${cid} is of a later map (${epoch}) than this OSD`)
    // Maps that have been dropped since: nothing of them concerned this PG, or a peer will tell.
    const gapAt = this.#maps.has(epoch) ? undefined : this.#maps.oldest
    if (gapAt !== undefined) epoch = gapAt
    let map = await this.#maps.get(epoch)
    const core = new PgCore({
      pg: stored.pg,
      whoami: this.whoami,
      map,
      info: stored.info,
      log: stored.log,
      missing: stored.missing,
      past: stored.past,
      now: () => this.env.clock.monotonic(),
      leaseMs: () => this.options.get('osd_read_lease_ms'),
      leaseHorizon: this.#leaseHorizon,
    })
    if (gapAt !== undefined) core.beginAfterGap(stored.epoch)
    while (map.epoch < this.#map.epoch) {
      const next = await this.#maps.get(map.epoch + 1)
      if (!next.pools.has(stored.pg.pool)) break
      core.step({ type: 'advance', prev: map, next })
      map = next
    }
    const pg = new Pg(this, core)
    pg.persistedEpoch = stored.epoch
    for (const oid of stored.temps) {
      pg.queue([
        { op: 'remove', cid, oid: tempOf(oid) },
        { op: 'omapRm', cid, oid: PG_META, keys: [tempKey(oid)] },
      ])
    }
    if (!this.#map.pools.has(stored.pg.pool)) pg.remove()
    else this.pgs.set(cid, pg)
  }

  /** Begins to follow the maps and to serve. */
  start(messenger: Messenger, mon: MonLink, addr: Addr): void {
    this.#messenger = messenger
    this.#mon = mon
    this.#addr = addr
    for (const pg of this.pgs.values()) pg.step({ type: 'activate' })
    // A new OSD asks for all there is: the history of PGs may begin in any of them.
    mon.subscribe('osdmap', this.epoch + 1)
    mon.subscribe('config', 0)
    this.#every(this.options.get('osd_read_lease_ms') / 3, () => renewLeases(this))
    this.#every(BEACON_INTERVAL_MS, () => this.#reports.beacon())
    this.#every(RETRY_INTERVAL_MS, () => this.#tick())
    this.#heartbeats.start()
    if (this.#map) this.#mapChanged()
  }
  #every(ms: number, run: () => void): void {
    this.#timers.push(this.env.timers.every(ms, () => this.guard(run)))
  }

  /** Tells the monitors, so that nobody has to find out, and stops serving. The store stays open. */
  async stop(): Promise<void> {
    if (!this.isRunning) return
    const wasUp = this.#state === 'active'
    this.#state = 'stopping'
    for (const pg of this.pgs.values()) pg.stop()
    if (wasUp) {
      const down = new Promise<void>((resolve) => {
        this.#onDown = resolve
        this.env.timers.after(MARK_DOWN_WAIT_MS, resolve)
      })
      const { host, port, nonce } = this.#addr as Addr
      this.#mon?.send('OsdMarkMeDown', { osd: this.whoami, epoch: this.epoch, addr: `${host}:${port}/${nonce}` })
      await down
    }
    this.halt()
  }
  /** Ends at once, as a crash would. */
  halt(): void {
    this.#state = 'stopped'
    for (const timer of this.#timers) timer.cancel()
    this.#reports.stop()
    this.#heartbeats.stop()
    for (const pg of this.pgs.values()) pg.stop()
    this.#waitingForMap = []
  }

  fatal(error: unknown): void {
    if (this.#state === 'stopped') return
    const cause = error instanceof Error ? error : new Error(String(error))
    this.log.error({ error: cause.message, stack: cause.stack }, 'this OSD cannot go on')
    this.halt()
    this.#onFatal(cause)
  }
  /** A failed invariant or store ends the OSD; it never goes on half-broken. */
  guard(run: () => void): void {
    if (this.#state === 'stopped') return
    try {
      run()
    } catch (error) {
      this.fatal(error)
    }
  }

  // --- maps ---
  onOsdMaps(body: MessageBody<'OsdMaps'>): void {
    if (this.#state === 'stopped') return
    if (body.fsid !== '' && this.identity.fsid !== '' && body.fsid !== this.identity.fsid) {
      this.fatal(new SepiolaError('EINVAL', `the monitors are of another cluster (${body.fsid}, not ${this.identity.fsid})`))
      return
    }
    this.guard(() => this.#useMaps(body))
  }

  #useMaps(body: MessageBody<'OsdMaps'>): void {
    let current = this.#map
    let gap = false
    const fresh: OSDMap[] = []
    const first = Math.min(...body.incremental.map((i) => i.epoch ?? 0), Number.POSITIVE_INFINITY)
    const fulls = [...body.full].sort((a, b) => (a.epoch ?? 0) - (b.epoch ?? 0))
    for (const full of fulls) {
      const epoch = full.epoch ?? 0
      if (current && epoch <= current.epoch) continue
      const reaches = current && first <= current.epoch + 1 && current.epoch < epoch
      if (reaches) continue // the incrementals lead there without a gap
      if (current && epoch > current.epoch + 1) gap = true
      if (gap) fresh.length = 0
      current = OSDMap.fromPb(full)
      fresh.push(current)
    }
    for (const inc of [...body.incremental].sort((a, b) => (a.epoch ?? 0) - (b.epoch ?? 0))) {
      if (!current && inc.full) current = OSDMap.fromPb(inc.full)
      else if (current && inc.epoch === current.epoch + 1) current = current.apply(inc)
      else continue
      fresh.push(current)
    }
    if (fresh.length === 0) {
      // What was sent leaves out what we lack: ask from where we are.
      if (body.newest > this.epoch && this.#state !== 'stopping') this.#mon?.subscribe('osdmap', this.epoch + 1)
      return
    }
    this.#maps.add(fresh, gap, this.#keepMapsFrom(body.oldest)).catch((error) => this.fatal(error))
    for (const map of fresh) this.#advance(map)
    for (const pg of [...this.pgs.values()]) {
      if (this.map.pools.has(pg.core.pg.pool)) {
        pg.step({ type: 'activate' })
        if (this.epoch - pg.persistedEpoch >= PERSIST_EVERY_EPOCHS) pg.persist()
      } else {
        this.pgs.delete(pg.cid)
        pg.remove()
      }
    }
    this.#mapChanged()
    this.#flushWaiting()
  }

  #advance(next: OSDMap): void {
    const prev = this.#map
    this.#map = next
    if (!prev) return
    for (const pg of this.pgs.values()) {
      if (next.pools.has(pg.core.pg.pool)) pg.step({ type: 'advance', prev, next })
    }
  }

  /** Maps that some PG may still need to work out its past. */
  #keepMapsFrom(monitorsOldest: number): number {
    let keep = this.epoch
    for (const pg of this.pgs.values()) keep = Math.min(keep, pg.persistedEpoch)
    for (const pool of this.#map?.pools.values() ?? []) {
      for (const cid of this.#creating) if (cid.startsWith(`${pool.id}.`)) keep = Math.min(keep, pool.createdEpoch)
    }
    return Math.min(keep, Math.max(monitorsOldest, 1), Math.max(1, this.epoch - 200))
  }

  #mapChanged(): void {
    const { map } = this
    for (const [osd, { session, instance }] of this.#sessions) {
      if (this.#instanceOf(osd) === instance) continue
      this.#sessions.delete(osd)
      session.close()
    }
    this.#checkBoot()
    this.#reports.mapChanged(map)
    if (this.#state === 'active') this.#createPgs()
    this.#updatePeers()
  }

  #instanceOf(osd: number): string {
    const addr = this.#map?.isUp(osd) ? this.#map.osd(osd)?.addr : undefined
    return addr ? `${addr.host}:${addr.port}/${addr.nonce}` : ''
  }

  #checkBoot(): void {
    const me = this.map.osd(this.whoami)
    const addr = this.#addr as Addr
    const listed = this.map.isUp(this.whoami) && me?.addr?.nonce === addr.nonce && me.addr.port === addr.port
    if (this.#state === 'stopping') {
      if (!listed) this.#onDown?.()
      return
    }
    if (listed && this.#state !== 'active') {
      this.#state = 'active'
      this.#mon?.forget('boot')
      this.log.info({ osd: this.whoami, epoch: this.epoch }, 'up')
      for (const pg of this.pgs.values()) this.publish(pg)
      this.#reports.beacon()
    } else if (!listed && this.#state === 'active') {
      this.log.warn({ osd: this.whoami, epoch: this.epoch }, 'the monitors believe that this OSD is down: booting again')
      this.#state = 'preboot'
    }
    if (!listed && this.#state === 'preboot') this.#boot()
  }

  /** Boots once the newest map is here. */
  #boot(): void {
    this.#state = 'booting'
    this.#mon?.getVersion('osdmap').then(
      ({ version }) => {
        if (this.#state !== 'booting') return
        if (version > this.epoch)
          this.#state = 'preboot' // the map that comes brings us back here
        else this.#sendBoot()
      },
      () => {
        if (this.#state === 'booting') this.#state = 'preboot'
      },
    )
  }
  #sendBoot(): void {
    const addr = this.#addr as Addr
    const totalBytes = this.#space?.totalBytes ?? 0
    this.#mon?.send(
      'OsdBoot',
      {
        osd: this.whoami,
        uuid: this.identity.uuid,
        fsid: this.identity.fsid,
        epoch: this.epoch,
        addr,
        hbAddr: addr,
        crushLocation: Object.entries(this.#crushLocation).map(([key, value]) => ({ key, value: utf8(value) })),
        crushWeight: 0, // by size
        deviceClass: 'ssd',
        totalBytes,
        bootEpoch: this.epoch,
        metadata: {},
      },
      { keep: 'boot' },
    )
  }

  #tick(): void {
    if (!this.#map) return
    if (this.#state === 'preboot') this.#checkBoot()
    // The monitors may have had a reason to ignore it (noup, an election).
    else if (this.#state === 'booting' && ++this.#bootTicks % BOOT_AGAIN_TICKS === 0) this.#sendBoot()
    for (const pg of this.pgs.values()) {
      if (pg.core.isPrimary) pg.step({ type: 'retry' })
    }
    this.store.space().then(
      (space) => {
        this.#space = space
        const ratio = this.#map?.fullRatio ?? 0
        this.full = ratio > 0 && space.totalBytes > 0 && space.usedBytes / space.totalBytes >= ratio
      },
      (error) => this.fatal(error),
    )
    if (this.env.clock.monotonic() - this.#reports.lastStatsMs >= this.options.get('osd_stats_interval_ms')) this.#reports.sendStats(true)
  }

  // --- PGs ---
  /** PGs of which we are primary and have no trace, worked out from their pool's first map on. */
  #createPgs(): void {
    for (const pool of this.map.pools.values()) {
      for (let seed = 0; seed < pool.pgNum; seed++) {
        const pg = { pool: pool.id, seed }
        if (this.map.pgToUpActing(pg).actingPrimary !== this.whoami) continue
        const cid = pgIdString(pg)
        if (this.pgs.has(cid) || this.#creating.has(cid)) continue
        const created = Math.max(1, pool.createdEpoch)
        // Without the maps since then its past cannot be known: a copy elsewhere will tell us.
        if (!this.#maps.has(created)) continue
        const info = createdInfo(pg, created)
        this.create(pg, created, info.history, [])
      }
    }
  }

  /** Makes a PG as it was at an epoch and brings it to the present; then calls `then` if there is one. */
  create(pg: PgId, epoch: number, history: PgHistory, past: readonly PastInterval[], then?: () => void): void {
    const cid = pgIdString(pg)
    const recent = this.#maps.recent(epoch)
    const begin = (map: OSDMap): PgCore =>
      new PgCore({
        pg,
        whoami: this.whoami,
        map,
        info: { ...emptyInfo(pg), history: { ...history } },
        past,
        now: () => this.env.clock.monotonic(),
        leaseMs: () => this.options.get('osd_read_lease_ms'),
        leaseHorizon: this.#leaseHorizon,
      })
    if (recent) {
      const core = begin(recent)
      if (this.#catchUp(core)) {
        this.#install(core, epoch, then)
        return
      }
    }
    if (!this.#maps.has(epoch) || this.#creating.has(cid)) return
    this.#creating.add(cid)
    const slow = async (): Promise<void> => {
      const core = begin(await this.#maps.get(epoch))
      while (!this.#catchUp(core)) {
        const next = await this.#maps.get(core.map.epoch + 1)
        core.step({ type: 'advance', prev: core.map, next })
      }
      this.#creating.delete(cid)
      if (this.isRunning && this.map.pools.has(pg.pool)) this.#install(core, epoch, then)
    }
    slow().catch((error) => {
      this.#creating.delete(cid)
      if (error instanceof SepiolaError && error.code === 'ENOENT') return
      this.fatal(error)
    })
  }
  /** Through the maps in memory; false when one is not. */
  #catchUp(core: PgCore): boolean {
    while (core.map.epoch < this.epoch) {
      const next = this.#maps.recent(core.map.epoch + 1)
      if (!next) return false
      core.step({ type: 'advance', prev: core.map, next })
    }
    return true
  }
  #install(core: PgCore, epoch: number, then: (() => void) | undefined): void {
    const cid = pgIdString(core.pg)
    if (!this.pgs.has(cid) && (!then || core.interval <= epoch)) {
      const pg = new Pg(this, core)
      this.pgs.set(cid, pg)
      pg.create()
      pg.step({ type: 'activate' })
      this.#updatePeers()
    }
    if (this.pgs.has(cid)) then?.()
  }

  // --- peers ---
  #updatePeers(): void {
    const peers = new Map<number, number>()
    if (this.#state === 'active') {
      const add = (osd: number): void => {
        if (osd !== this.whoami && osd >= 0 && this.map.isUp(osd)) peers.set(osd, this.map.osd(osd)?.upFrom ?? 0)
      }
      for (const pg of this.pgs.values()) for (const osd of [...pg.core.now.up, ...pg.core.now.acting]) add(osd)
      const up = this.map.osds.filter((o) => o.up && o.id !== this.whoami).map((o) => o.id)
      // A few neighbours beside, so that an OSD without PGs is watched too.
      const after = up.findIndex((id) => id > this.whoami)
      const start = Math.max(after, 0)
      for (let i = 0; i < Math.min(4, up.length); i++) add(up[(start + i) % up.length] as number)
    }
    this.#heartbeats.setPeers(peers)
  }

  send<N extends MessageName>(osd: number, type: N, body: MessageBody<N> | object, data?: Chunks): void {
    if (this.#state === 'stopped' || !this.#map || !this.#messenger) return
    const instance = this.#instanceOf(osd)
    const addr = this.#map.osd(osd)?.addr
    if (instance === '' || !addr) return
    let known = this.#sessions.get(osd)
    if (!known || known.session.closed) {
      const session = this.#messenger.connect({ addr, peerType: 'osd', expect: `osd.${osd}` as EntityName, policy: 'lossless' })
      known = { session, instance }
      this.#sessions.set(osd, known)
    }
    known.session.send(type, body, data)
  }

  #reportFailure(osd: number, failed: boolean, silentMs: number, immediate: boolean): void {
    if (this.#state !== 'active' || !this.map.isUp(osd)) return
    const body = { target: osd, targetAddr: this.#instanceOf(osd), epoch: this.epoch, failed, failedForMs: Math.round(silentMs), immediate }
    this.#mon?.send('OsdFailure', body)
  }

  // --- reports ---
  wantUpThru(epoch: number): void {
    this.#reports.wantUpThru(epoch)
  }
  wantPgTemp(pg: PgId, osds: readonly number[]): void {
    this.#reports.wantPgTemp(pg, osds)
  }
  publish(pg: Pg): void {
    this.#reports.publish(pg)
  }

  // --- messages ---
  onRefused(session: Session): void {
    const peer = parseEntity(session.peer)
    if (peer?.type !== 'osd' || !this.isRunning) return
    const osd = Number(peer.id)
    if (this.#sessions.get(osd)?.session === session) this.guard(() => this.#heartbeats.refused(osd))
  }
  /** A client's new session ends its earlier one: nothing late may come over that. */
  onConnect(session: Session): void {
    if (parseEntity(session.peer)?.type === 'osd') return
    const key = `${session.peer}/${session.peerNonce}`
    const earlier = this.#clients.get(key)
    this.#clients.set(key, session)
    if (!earlier || earlier === session) return
    this.gate.forget(earlier)
    earlier.close()
  }
  onReset(session: Session): void {
    const key = `${session.peer}/${session.peerNonce}`
    if (this.#clients.get(key) === session) this.#clients.delete(key)
    this.gate.forget(session)
    for (const [osd, known] of this.#sessions) if (known.session === session) this.#sessions.delete(osd)
  }

  onMessage(session: Session, message: Message): void {
    if (!this.isRunning) return
    const peer = parseEntity(session.peer)
    if (message.type === 'OsdOp' || message.type === 'PgList' || message.type === 'CopyQuery') {
      this.#onClient(session, message)
      return
    }
    if (peer?.type !== 'osd') throw new SepiolaError('EPERM', `${session.peer} may not send ${message.type} to an OSD`)
    this.#onPeer(session, Number(peer.id), message)
  }

  /** Runs now, or when a map of at least this epoch is here. */
  #atEpoch(epoch: number, run: () => void): void {
    if (epoch <= this.epoch) run()
    else if (this.#waitingForMap.length < MAP_WAITERS_MAX) this.#waitingForMap.push({ epoch, run })
  }
  #flushWaiting(): void {
    const waiting = this.#waitingForMap
    this.#waitingForMap = []
    for (const { epoch, run } of waiting) this.#atEpoch(epoch, run)
  }

  #onClient(session: Session, message: Message): void {
    const bytes = message.data.length
    this.gate.enter(session, bytes, (done) => {
      const { epoch } = message.body as { epoch: number }
      this.#atEpoch(epoch, () =>
        this.guard(() => {
          if (message.type === 'OsdOp') acceptClientOp(this, session, message.body, message.data, done)
          else if (message.type === 'PgList') listPg(this, session, message.body, done)
          else if (message.type === 'CopyQuery') describeCopy(this, session, message.body, done)
        }),
      )
    })
  }

  #onPeer(session: Session, from: number, message: Message): void {
    switch (message.type) {
      case 'OsdPing':
        if (!message.body.reply) session.send('OsdPing', { epoch: this.epoch, stamp: message.body.stamp, reply: true })
        this.#heartbeats.heard(from)
        return
      case 'PgLease':
        confirmLeases(this, session, from, message.body)
        return
      case 'PgLeaseAck':
        leasesConfirmed(this, from, message.body)
        return
      default: {
        const { epoch } = message.body as { epoch?: number }
        if (epoch === undefined) throw new SepiolaError('EINVAL', `an OSD does not take ${message.type}`)
        // Decoding a peer's bad message throws and closes its session; what follows from a good one must not fail.
        const handle = peerMessage(this, from, message)
        if (handle) this.#atEpoch(epoch, () => this.guard(handle))
      }
    }
  }

  sayAbsent(osd: number, pg: PgId): void {
    const readableMs = Math.ceil(Math.max(0, this.#leaseHorizon - this.env.clock.monotonic()))
    this.send(osd, 'PgNotify', { epoch: this.epoch, queryEpoch: this.epoch, pg, info: infoToPb(emptyInfo(pg)), readableMs })
  }
  removeStray(from: number, cid: string, epoch: number): void {
    const pg = this.pgs.get(cid)
    if (!pg || epoch < pg.core.interval || from !== pg.core.now.actingPrimary) return
    if (pg.core.isActing || pg.core.now.up.includes(this.whoami)) return
    this.pgs.delete(cid)
    pg.remove()
    this.#updatePeers()
  }

  onConfig(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) {
      try {
        this.options.set(name, value)
      } catch (error) {
        this.log.warn({ option: name, error: String(error) }, 'an option from the monitors is not understood')
      }
    }
  }

  /** For tests and inspection: as `pg query` of every PG. */
  dump(): {
    osd: number
    epoch: number
    state: string
    pgs: {
      pgid: string
      state: string
      up: readonly number[]
      acting: readonly number[]
      info: object
      past: readonly PastInterval[]
      missing: number
      log: number
    }[]
  } {
    const pgs = [...this.pgs.values()].map((pg) => ({
      pgid: pg.cid,
      state: pg.core.states(pg.recovery.recovering, pg.recovery.backfilling).join('+'),
      up: pg.core.now.up,
      acting: pg.core.now.acting,
      info: pg.core.info,
      past: pg.core.past,
      missing: pg.core.missing.size,
      log: pg.core.log.size,
    }))
    return { osd: this.whoami, epoch: this.epoch, state: this.#state, pgs }
  }
}
