// A placement group as it runs: feeds the peering core, carries out its effects, and serves clients' operations by primary-copy
// replication.
//
// Order of things: everything that a PG writes goes through its store queue in order; a peering message leaves only when all that was
// queued before it is durable. A client's write is one transaction on every member (object, log entry, info) and is acknowledged, in
// log order, when all of them have it durable.
import { type MessageBody, type MessageName, OpCode, pb } from '../../proto/mod.ts'
import {
  assert,
  type Chunks,
  compareEversion,
  type Eversion,
  errno,
  intervalsHave,
  isIntervals,
  type Logger,
  type Options,
  type PgId,
  pgIdString,
  unionOf,
  ZERO_VERSION,
} from '../base/mod.ts'
import type { Env, TimerHandle } from '../env/mod.ts'
import { type OSDMap, PoolFlag } from '../maps/mod.ts'
import type { Session } from '../msg/types.ts'
import type { ObjectStore, StoreOp } from '../store/types.ts'
import type { Caller } from './caller.ts'
import { changesFromPb, changesToPb, decodeObjectInfo, OBJECT_INFO_ATTR, type ObjectInfo, pairsFromPb, toStoreOps } from './codec.ts'
import {
  type Effect,
  entryFromPb,
  type LogEntry,
  minVersion,
  type ObjectKey,
  type PgCore,
  type PgEvent,
  type ReqId,
  versionFromPb,
} from './core/mod.ts'
import { type ObjectContext, type ObjectState, ObjectTable } from './objects.ts'
import { type OpLimits, type OpOrigin, type OpOutcome, runSteps } from './ops.ts'
import { createOps, PG_META, persistOps, tempKey, tempOf } from './pgstore.ts'
import { Recovery } from './recovery.ts'
import { indexed } from './snap-index.ts'
import { rollbackReady, seenBy } from './snap-reads.ts'
import { SnapTrimmer } from './snap-trim.ts'
import type { SnapContext } from './snapset.ts'
import type { OpResultData } from './step.ts'
import type { Throttle } from './throttle.ts'
import { watchHost } from './watch-host.ts'
import { PgWatches } from './watches.ts'
import type { WritePlan } from './write-plan.ts'
import { planWatchers, planWrite } from './write-plan.ts'

/** What a PG needs of its OSD. */
export interface PgHost {
  readonly env: Env
  readonly store: ObjectStore
  readonly options: Options
  readonly log: Logger
  readonly whoami: number
  readonly map: OSDMap
  readonly full: boolean
  readonly recoverySlots: Throttle
  readonly localBackfills: Throttle
  readonly remoteBackfills: Throttle
  /** PGs that trim snapshots. */
  readonly snapTrims: Throttle
  send<N extends MessageName>(osd: number, type: N, body: MessageBody<N> | object, data?: Chunks): void
  wantUpThru(epoch: number): void
  wantPgTemp(pg: PgId, osds: readonly number[]): void
  publish(pg: Pg): void
  fatal(error: unknown): void
}

/** A client's operation that has been accepted and not answered. */
export interface ClientOp {
  readonly session: Session
  readonly caller: Caller
  readonly reqid: ReqId
  readonly attempt: number
  readonly oid: ObjectKey
  /** Read as of this snapshot; 0: as it is. */
  readonly snap: number
  /** The snapshots that exist, as the client knows them. */
  readonly snapContext: SnapContext
  readonly steps: readonly pb.Op.$Properties[]
  readonly data: Uint8Array
  readonly isWrite: boolean
  /** May run although the OSD is full: it only removes. */
  readonly whenFull: boolean
  /** Called once it is answered or dropped. */
  readonly done: () => void
}

interface InFlight {
  readonly version: Eversion
  /** Of the first entry of its transaction. */
  readonly first: Eversion
  readonly waitingFor: Set<number>
  readonly state: ObjectState
  readonly answers: (() => void)[]
}

const TRIM_BATCH = 64
const NO_DATA: readonly Uint8Array[] = []

export class Pg {
  readonly core: PgCore
  readonly cid: string
  readonly host: PgHost
  readonly recovery: Recovery
  readonly trimmer: SnapTrimmer
  readonly watches: PgWatches
  objects = new ObjectTable()
  /** Changes with the interval: whatever was begun before it must not go on. */
  token: object = {}
  removed = false
  /** The map up to which the PG's record on disk is worked out. */
  persistedEpoch = 0
  counters = { reads: 0, readBytes: 0, writes: 0, writeBytes: 0, recovered: 0, recoveredBytes: 0 }
  /** For reports. */
  reportedState = ''
  reportedSeq = 0
  lastChangeMs = 0
  lastActiveMs = 0
  lastCleanMs = 0

  /** Unanswered operations in order of arrival. */
  readonly #ops = new Set<ClientOp>()
  #waiting: ClientOp[] = []
  #inFlight: InFlight[] = []
  #wake: TimerHandle | undefined
  #queued = 0
  #durable = 0
  /** Actions that wait until the first `after` transactions are durable. */
  #afterDurable: { readonly after: number; readonly run: () => void }[] = []

  constructor(host: PgHost, core: PgCore) {
    this.host = host
    this.core = core
    this.cid = pgIdString(core.pg)
    this.recovery = new Recovery(this)
    this.trimmer = new SnapTrimmer(this)
    this.watches = new PgWatches(watchHost(this))
  }

  get inFlightWrites(): number {
    return this.#inFlight.length
  }
  get unanswered(): number {
    return this.#ops.size
  }

  // --- the store queue ---
  /** Queues a transaction; `then` runs once it is durable. */
  queue(ops: readonly StoreOp[], then?: () => void): void {
    const seq = ++this.#queued
    if (then) this.#afterDurable.push({ after: seq, run: then })
    this.host.store.queueTransaction(ops).then(
      () => {
        this.#durable = seq
        this.#flushDurable()
      },
      (error) => {
        if (!this.removed) this.host.fatal(error)
      },
    )
  }
  /** Runs once everything queued so far is durable, after everything that was so deferred before. */
  whenDurable(run: () => void): void {
    if (this.#afterDurable.length === 0 && this.#durable === this.#queued) run()
    else this.#afterDurable.push({ after: this.#queued, run })
  }
  #flushDurable(): void {
    while (this.#afterDurable.length > 0 && (this.#afterDurable[0] as { after: number }).after <= this.#durable)
      this.#afterDurable.shift()?.run()
  }

  /** Makes the collection of a PG that is new here. */
  create(): void {
    this.persistedEpoch = this.core.map.epoch
    this.queue([...createOps(this.core.pg), ...persistOps(this.core, this.core.map.epoch, true)])
  }
  persist(remove: readonly ObjectKey[] = [], extra: readonly StoreOp[] = []): void {
    const ops: StoreOp[] = [...extra]
    this.persistedEpoch = this.core.map.epoch
    for (const oid of remove) {
      ops.push({ op: 'remove', cid: this.cid, oid })
      this.objects.forget(oid)
    }
    ops.push(...persistOps(this.core, this.core.map.epoch, true))
    this.queue(ops)
  }

  // --- the core ---
  step(event: PgEvent): void {
    if (this.removed) return
    this.run(this.core.step(event))
    if (event.type === 'activate' || event.type === 'retry') this.trimmer.kick()
    if (event.type === 'activate') this.watches.onMap()
  }
  run(effects: readonly Effect[]): void {
    const { host, core } = this
    for (const effect of effects) {
      switch (effect.kind) {
        case 'persist':
          this.persist(effect.remove)
          break
        case 'send':
          this.whenDurable(() => {
            if (!this.removed) host.send(effect.to, effect.type, effect.body)
          })
          break
        case 'afterCommit':
          this.whenDurable(() => this.step(effect.event))
          break
        case 'wantUpThru':
          host.wantUpThru(effect.epoch)
          break
        case 'wantPgTemp':
          host.wantPgTemp(core.pg, effect.osds)
          break
        case 'newInterval':
          this.#onNewInterval()
          break
        case 'activated':
          this.lastActiveMs = host.env.clock.now()
          this.recovery.kick()
          this.wake()
          break
        case 'clean':
          this.lastCleanMs = host.env.clock.now()
          this.trimmer.kick()
          break
        case 'publish':
          host.publish(this)
          break
      }
    }
  }

  #onNewInterval(): void {
    this.token = {}
    this.objects = new ObjectTable()
    this.#inFlight = []
    this.recovery.reset()
    this.trimmer.reset()
    this.watches.reset()
    this.#waiting = []
    this.#wake?.cancel()
    this.#wake = undefined
    if (this.core.isPrimary) {
      // Whatever was begun is done again in this order; the log answers what had been logged.
      this.#waiting = [...this.#ops]
      return
    }
    for (const op of this.#ops) this.#retarget(op)
    this.#ops.clear()
  }

  /** The PG leaves this OSD. */
  remove(): void {
    this.removed = true
    this.token = {}
    this.recovery.reset()
    this.trimmer.reset()
    this.watches.reset()
    this.#wake?.cancel()
    for (const op of this.#ops) this.#retarget(op)
    this.#ops.clear()
    this.#waiting = []
    this.#inFlight = []
    this.#afterDurable = []
    this.host.store.queueTransaction([{ op: 'removeCollection', cid: this.cid }]).catch((error) => this.host.fatal(error))
  }
  /** The OSD stops: nothing is answered any more. */
  stop(): void {
    this.removed = true
    this.token = {}
    this.recovery.reset()
    this.trimmer.reset()
    this.watches.reset()
    this.#wake?.cancel()
    this.#afterDurable = []
  }

  // --- clients' operations ---
  accept(op: ClientOp): void {
    this.#ops.add(op)
    if (this.core.isReadable() && this.#waiting.length === 0) this.#begin(op)
    else {
      this.#waiting.push(op)
      this.wake()
    }
  }
  /** Something that operations may have waited for has come: begins those that can run. */
  wake(): void {
    if (this.#waiting.length === 0 || !this.core.isWriteable) return
    if (!this.core.isReadable()) {
      const wait = this.core.priorReadableUntil - this.host.env.clock.monotonic()
      if (wait > 0 && !this.#wake) {
        this.#wake = this.host.env.timers.after(wait, () => {
          this.#wake = undefined
          this.wake()
        })
        this.host.publish(this)
      }
      return
    }
    const waiting = this.#waiting
    this.#waiting = []
    for (const op of waiting) this.#begin(op)
  }

  #begin(op: ClientOp): void {
    const state = this.objects.get(op.oid)
    const { token } = this
    state.acquire(op.isWrite, () => {
      if (token !== this.token) return
      const run = op.isWrite ? this.#runWrite(op, state, token) : this.#runRead(op, state, token)
      run.catch((error) => this.#failed(op, state, token, error))
    })
  }
  #failed(op: ClientOp, state: ObjectState, token: object, error: unknown): void {
    if (token !== this.token) return
    state.context = undefined
    const rval =
      typeof error === 'object' && error !== null && 'code' in error ? -(errno[error.code as keyof typeof errno] ?? errno.EIO) : undefined
    if (rval === undefined) {
      this.host.fatal(error)
      return
    }
    this.host.log.error({ pg: this.cid, object: op.oid.name, error: String(error) }, 'operation failed')
    state.release(op.isWrite)
    this.answer(op, rval, undefined, [])
  }

  /** The object as the next write will find it. */
  async contextOf(state: ObjectState): Promise<ObjectContext> {
    if (state.context) return state.context
    const info = await this.readObjectInfo(state.oid)
    state.context = { exists: info !== undefined && !info.whiteout, info }
    return state.context
  }
  async readObjectInfo(oid: ObjectKey): Promise<ObjectInfo | undefined> {
    const bytes = await this.host.store.getAttr(this.cid, oid, OBJECT_INFO_ATTR)
    return bytes ? decodeObjectInfo(bytes) : undefined
  }
  /** Known to have been removed: it is being trimmed, or has been. */
  readonly isRemovedSnap = (snap: number): boolean =>
    intervalsHave(this.host.map.pools.get(this.core.pg.pool)?.removedSnaps ?? [], snap) || intervalsHave(this.core.info.purgedSnaps, snap)
  #limits(): OpLimits {
    const { options } = this.host
    return {
      isRemovedSnap: this.isRemovedSnap,
      objectBytesMax: options.get('osd_max_object_size_bytes'),
      writeBytesMax: options.get('osd_max_write_size_bytes'),
    }
  }

  #origin(op: ClientOp): OpOrigin {
    return { caller: op.caller, nowMs: this.host.env.clock.now(), random: this.host.env.random }
  }

  async #runRead(op: ClientOp, state: ObjectState, token: object): Promise<void> {
    if (this.core.missing.has(op.oid)) await this.recovery.recovered(op.oid)
    if (token !== this.token) return
    const head = await this.contextOf(state)
    if (token !== this.token) return
    const found = op.snap === 0 ? undefined : await seenBy(this, op, head, token)
    if (token !== this.token) return
    const { oid, context } = found ?? { oid: op.oid, context: head }
    let outcome: OpOutcome
    try {
      outcome = await runSteps(this.host.store, this.cid, oid, context, op.steps, op.data, this.#limits(), this.#origin(op))
    } catch (error) {
      if (token !== this.token || !(await this.#repair(oid, context, error))) throw error
      outcome = await runSteps(this.host.store, this.cid, oid, context, op.steps, op.data, this.#limits(), this.#origin(op))
    }
    if (token !== this.token) return
    state.release(false)
    if (this.#refuseFenced(op)) return
    if (!this.core.isReadable()) {
      // The lease ran out while it was read: another primary may have taken writes since.
      this.#waiting.push(op)
      this.wake()
      return
    }
    this.counters.reads++
    for (const { data } of outcome.results) for (const chunk of data) this.counters.readBytes += chunk.length
    if (outcome.rval >= 0 && op.snap === 0 && this.watches.carryOut(op, context, outcome.watchEffects, outcome.results)) return
    this.answer(op, outcome.rval, context.info, outcome.results)
  }

  /** A copy that cannot be read is fetched again from another member. */
  async #repair(oid: ObjectKey, context: ObjectContext, error: unknown): Promise<boolean> {
    const damaged = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EIO'
    if (!damaged || !context.info) return false
    const { version } = context.info
    if (this.core.sourcesOf(oid, version).length === 0) return false
    this.host.log.warn({ pg: this.cid, object: oid.name }, 'a damaged object is fetched from another copy')
    this.core.missing.set({ oid, need: version, have: ZERO_VERSION })
    this.core.clean = false
    this.persist()
    this.host.publish(this)
    await this.recovery.recovered(oid)
    return true
  }

  async #runWrite(op: ClientOp, state: ObjectState, token: object): Promise<void> {
    if (this.#refuseFenced(op)) {
      state.release(true)
      return
    }
    const logged = this.core.log.findRequest(op.reqid)
    if (logged) {
      state.release(true)
      this.#answerLogged(op, logged)
      return
    }
    const { core } = this
    if (core.missing.has(op.oid) || core.missingOn(op.oid).length > 0) {
      await this.recovery.recovered(op.oid)
      if (token !== this.token) return
    }
    const context = state.context ?? (await this.contextOf(state))
    if (token !== this.token) return
    if (op.steps.some(({ code }) => code === OpCode.rollback)) {
      await rollbackReady(this, op, context, token)
      if (token !== this.token) return
    }
    let outcome: OpOutcome
    try {
      outcome = await runSteps(this.host.store, this.cid, op.oid, context, op.steps, op.data, this.#limits(), this.#origin(op))
    } catch (error) {
      if (token !== this.token || !(await this.#repair(op.oid, context, error))) throw error
      outcome = await runSteps(this.host.store, this.cid, op.oid, context, op.steps, op.data, this.#limits(), this.#origin(op))
    }
    if (token !== this.token) return
    if (this.#refuseFenced(op)) {
      state.release(true)
      return
    }
    const changes = outcome.changes.length > 0
    if (outcome.rval < 0 || !(changes || outcome.watchersChanged)) {
      if (outcome.rval >= 0) this.watches.carryOut(op, context, outcome.watchEffects, outcome.results)
      // The answer may rest on writes that are not durable yet: it waits for them.
      this.#afterInFlight(state, () => this.answer(op, outcome.rval, context.info, outcome.results))
      state.release(true)
      return
    }
    const noRoom = op.whenFull ? undefined : this.#noRoom()
    if (noRoom) {
      state.release(true)
      this.answer(op, -errno[noRoom], undefined, [])
      return
    }
    const { seq, snaps } = op.snapContext
    const about = { reqid: op.reqid, userVersion: core.info.lastUserVersion + 1, mtimeMs: this.host.env.clock.now() }
    const head = { oid: op.oid, context, version: core.nextVersion() }
    const { info } = context
    const plan =
      changes || !info
        ? planWrite(head, outcome, { seq, snaps: snaps.filter((snap) => !this.isRemovedSnap(snap)) }, about)
        : planWatchers({ ...head, context: { ...context, info } }, outcome.watchers, op.reqid)
    if (plan === 'E2BIG') this.answer(op, -errno.E2BIG, undefined, [])
    else {
      this.counters.writes++
      this.counters.writeBytes += op.data.length
      this.submit(state, plan, () => this.answerVersion(op, 0, plan.entry.version, plan.entry.userVersion, outcome.results))
      this.watches.carryOut(op, plan.context, outcome.watchEffects, outcome.results)
    }
    state.release(true)
  }

  /**
   * An operation of a blocklisted instance, wherever it waited meanwhile, goes no further. Asked in the turn that orders a write: whoever has
   * been served under a map with the entry knows that no later write of that instance takes effect.
   */
  #refuseFenced(op: ClientOp): boolean {
    if (!this.host.map.isBlocklisted(op.caller.instance)) return false
    this.answer(op, -errno.ESHUTDOWN, undefined, [])
    return true
  }

  /** Why nothing may be added: this OSD or the pool is full, or the pool's quota is used up (Ceph's codes). */
  #noRoom(): 'ENOSPC' | 'EDQUOT' | undefined {
    if (this.host.full) return 'ENOSPC'
    const flags = this.host.map.pools.get(this.core.pg.pool)?.flags ?? 0
    if ((flags & PoolFlag.full) === 0) return undefined
    return (flags & PoolFlag.fullQuota) === 0 ? 'ENOSPC' : 'EDQUOT'
  }

  #answerLogged(op: ClientOp, entry: LogEntry): void {
    const answer = (): void => this.answerVersion(op, entry.returnCode, entry.version, entry.userVersion, [])
    const pending = this.#inFlight.find((w) => compareEversion(w.version, entry.version) === 0)
    if (pending) pending.answers.push(answer)
    else answer()
  }
  #afterInFlight(state: ObjectState, run: () => void): void {
    const last = state.inFlight > 0 ? this.#inFlight.findLast((w) => w.state === state) : undefined
    if (last) last.answers.push(run)
    else run()
  }

  /** Orders a write: log entries, local transaction and replicas' messages, all in this turn. `then` runs when all members have it. */
  submit(state: ObjectState, plan: WritePlan, then: () => void): void {
    const { core, host } = this
    assert(core.isWriteable, 'a write was ordered in a PG that may not take any')
    const { oid, before, entry, changes, purged = [] } = plan
    core.info.purgedSnaps = unionOf(core.info.purgedSnaps, purged)
    const objects = Math.max(0, core.info.objects + plan.objects)
    const bytes = Math.max(0, core.info.bytes + plan.bytes)
    for (const one of [...before, entry]) core.logWrite(one, objects, bytes)
    const trimTo = this.#trimTarget()
    core.trimLog(trimTo)
    state.context = plan.context
    state.inFlight++
    const first = (before[0] ?? entry).version
    const write: InFlight = { version: entry.version, first, waitingFor: new Set(core.actingBackfill), state, answers: [then] }
    this.#inFlight.push(write)
    if (purged.length === 0) this.recovery.noteWrite(oid)

    const encoded = core.actingBackfill.length > 1 ? changesToPb(changes) : undefined
    for (const osd of core.actingBackfill) {
      if (osd === host.whoami || !encoded) continue
      const applies = core.appliesTo(osd, oid)
      const fields = { epoch: core.map.epoch, pg: core.pg, entry, before, trimTo, objects, bytes, purgedSnaps: [...purged] }
      host.send(osd, 'RepOp', { ...fields, changes: applies ? encoded.changes : [] }, applies ? encoded.data : NO_DATA)
    }
    const { token } = this
    this.queue([...toStoreOps(this.cid, oid, changes), ...persistOps(core, core.map.epoch, purged.length > 0)], () => {
      if (token === this.token) this.#committed(write, host.whoami)
    })
  }

  #trimTarget(): Eversion {
    const { core, host } = this
    const keep = core.clean ? host.options.get('osd_min_pg_log_entries') : host.options.get('osd_max_pg_log_entries')
    if (core.log.size <= keep + TRIM_BATCH) return core.log.tail
    const first = this.#inFlight[0]
    const stable = first ? { epoch: first.first.epoch, version: first.first.version - 1 } : core.info.lastUpdate
    return minVersion(core.log.versionKeeping(keep), stable)
  }

  #committed(write: InFlight, osd: number): void {
    write.waitingFor.delete(osd)
    while (this.#inFlight.length > 0 && (this.#inFlight[0] as InFlight).waitingFor.size === 0) {
      const done = this.#inFlight.shift() as InFlight
      done.state.writeDurable()
      for (const answer of done.answers) answer()
    }
  }

  /** Another attempt of the same request takes its place. */
  abandon(op: ClientOp): void {
    this.#ops.delete(op)
    op.done()
  }
  answer(op: ClientOp, rval: number, info: ObjectInfo | undefined, results: readonly OpResultData[]): void {
    this.answerVersion(op, rval, info?.version ?? ZERO_VERSION, info?.userVersion ?? 0, results)
  }
  answerVersion(op: ClientOp, rval: number, version: Eversion, userVersion: number, results: readonly OpResultData[]): void {
    if (!this.#ops.delete(op)) return
    op.done()
    if (op.session.closed) return
    const data: Uint8Array[] = []
    for (const result of results) data.push(...result.data)
    const { reqid, attempt } = op
    const body = { reqid, attempt, result: rval, version, userVersion, epoch: this.host.map.epoch, results: results.map((r) => r.result) }
    op.session.send('OsdOpReply', body, data)
  }
  #retarget(op: ClientOp): void {
    op.done()
    if (!op.session.closed)
      op.session.send('OsdOpReply', { reqid: op.reqid, attempt: op.attempt, epoch: this.host.map.epoch, retarget: true })
  }

  // --- replication ---
  #isOld(epoch: number): boolean {
    return epoch < this.core.interval
  }

  onRepOp(from: number, body: MessageBody<'RepOp'>, data: Uint8Array): void {
    const { core } = this
    if (this.#isOld(body.epoch) || core.phase !== 'replica' || from !== core.now.actingPrimary) return
    const entry = entryFromPb(body.entry)
    if (compareEversion(entry.version, core.log.head) <= 0) return
    const changes = changesFromPb(body.changes, data)
    for (const one of [...body.before.map(entryFromPb), entry]) core.logWrite(one, body.objects, body.bytes)
    core.trimLog(versionFromPb(body.trimTo))
    const { purgedSnaps } = body
    if (isIntervals(purgedSnaps)) core.info.purgedSnaps = unionOf(core.info.purgedSnaps, purgedSnaps)
    const { token } = this
    this.queue([...toStoreOps(this.cid, entry.oid, changes), ...persistOps(core, core.map.epoch, purgedSnaps.length > 0)], () => {
      if (token === this.token)
        this.host.send(from, 'RepOpReply', { epoch: core.map.epoch, pg: core.pg, version: entry.version, result: 0 })
    })
  }
  onRepOpReply(from: number, body: MessageBody<'RepOpReply'>): void {
    if (this.#isOld(body.epoch) || !this.core.isPrimary) return
    const version = versionFromPb(body.version)
    const write = this.#inFlight.find((w) => compareEversion(w.version, version) === 0)
    if (write) this.#committed(write, from)
  }

  // --- receiving objects (recovery) ---
  /** Applies a piece of an object to the store; `then` runs when it is durable. The last piece puts the object in place. */
  receivePiece(body: MessageBody<'PgPush'>, data: Uint8Array, oid: ObjectKey, then: () => void): void {
    const { cid } = this
    const whole = body.first && body.last
    const target = whole ? oid : tempOf(oid)
    const ops: StoreOp[] = []
    if (body.removed) ops.push({ op: 'remove', cid, oid })
    else {
      if (body.first) {
        ops.push({ op: 'remove', cid, oid: target }, { op: 'touch', cid, oid: target })
        const attrs = new Map(pairsFromPb(body.attrs))
        const record = oid.snap === 0 ? undefined : attrs.get(OBJECT_INFO_ATTR)
        // Indexed before it is there: the index may have too much, never too little.
        if (record) ops.push(...toStoreOps(cid, oid, [indexed(oid, decodeObjectInfo(record).snaps ?? [])]))
        if (attrs.size > 0) ops.push({ op: 'setAttrs', cid, oid: target, attrs })
        if (body.omapHeader.length > 0) ops.push({ op: 'omapSetHeader', cid, oid: target, header: body.omapHeader })
      }
      const pairs = (body.omap ?? []).map(({ key, value }) => [key ?? '', value ?? new Uint8Array(0)] as const)
      if (pairs.length > 0) ops.push({ op: 'omapSet', cid, oid: target, pairs })
      if (data.length > 0) ops.push({ op: 'write', cid, oid: target, offset: body.offset, data: [data] })
      if (body.last) {
        ops.push({ op: 'truncate', cid, oid: target, size: body.size })
        if (!whole) {
          ops.push({ op: 'rename', cid, oid: target, to: oid }, { op: 'omapRm', cid, oid: PG_META, keys: [tempKey(oid)] })
        }
      } else if (body.first) ops.push(tempRecord(cid, oid))
    }
    if (body.last || body.removed) {
      this.objects.forget(oid)
      const item = this.core.missing.get(oid)
      if (item && compareEversion(item.need, versionFromPb(body.version)) <= 0) this.core.objectRecovered(this.host.whoami, oid)
      ops.push(...persistOps(this.core, this.core.map.epoch, false))
    }
    this.queue(ops, then)
  }
}

const tempRecord = (cid: string, oid: ObjectKey): StoreOp => ({
  op: 'omapSet',
  cid,
  oid: PG_META,
  pairs: [[tempKey(oid), pb.ObjectId.encode(oid).finish()]],
})
