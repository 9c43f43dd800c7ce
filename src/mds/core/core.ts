// The MDS as a synchronous machine: step(event) -> effects. Requests run on the cache in one transition each; what they change goes to
// the overlay and the journal together, and what they tell leaves once it is durable.
import { pb, ROOT_INO } from '../../../proto/mod.ts'
import { assert } from '../../base/mod.ts'
import { Cache } from './cache.ts'
import { Caps, hasWriter } from './caps.ts'
import { runCommand } from './commands.ts'
import type { Connection, Effect, Event, Job, OutMessage, ServingState } from './effects.ts'
import { MdsError } from './errors.ts'
import { Fragments } from './fragments.ts'
import type { Cap as Held, Inode } from './inode.ts'
import { Locks } from './locks.ts'
import { Overlay } from './overlay.ts'
import { Purge } from './purge.ts'
import { type Corrupt, type Layout, STRAY_INO, seal, TABLES, type Time, timeOfMs } from './records.ts'
import { Request } from './request.ts'
import { Scrub } from './scrub.ts'
import { completedKey, type Session } from './session.ts'
import { Sessions } from './sessions.ts'
import { Snaps } from './snaps.ts'
import { Startup } from './startup.ts'
import { inodeStat } from './stat.ts'
import { Tasks } from './tasks.ts'
import { Txn } from './txn.ts'

export interface CoreOptions {
  /** Counts holders of the rank. */
  readonly incarnation: number
  readonly metadataPool: number
  /** The first is the default one. */
  readonly dataPools: readonly { readonly id: number; readonly name: string }[]
  readonly maxFileSize: number
  readonly sessionTimeoutMs: number
  readonly sessionAutocloseMs: number
  /** Inodes in the cache. */
  readonly cacheMax: number
  readonly capsPerClientMax: number
  /** Names in a fragment above which it is split, and below which two are merged. */
  readonly splitSize: number
  readonly mergeSize: number
  readonly reconnectTimeoutMs: number
  readonly fsName: string
  /** The OSDMap at take-over: it has all that was fenced off before. */
  readonly osdEpoch: number
}
export interface Now {
  /** Wall time, and monotonic time. */
  readonly wallMs: number
  readonly monoMs: number
}

/** Dirty keys above which writing back begins, and how old a dirty key gets at most. */
const DIRTY_KEYS_MAX = 20_000
const WRITE_BACK_AFTER_TICKS = 10
const WRITE_BATCH_KEYS = 2000
const WRITE_SIZE_MIN = 64 << 20
/** Inodes looked at for room: few with each event, more with a tick. */
const TRIM_LOOKS_STEP = 8
const TRIM_LOOKS_TICK = 5000
const OBJECT_SIZE = 4 << 20

export class MdsCore {
  readonly options: CoreOptions
  readonly overlay = new Overlay()
  readonly cache: Cache
  readonly tasks: Tasks
  readonly caps: Caps
  readonly sessions: Sessions
  readonly locks: Locks
  readonly purge: Purge
  readonly fragments: Fragments
  readonly snaps: Snaps
  readonly startup: Startup
  readonly scrub: Scrub
  /** Directories whose statistics their parents have not been told. */
  readonly nestDirty = new Set<Inode>()
  readonly damages = new Map<string, string>()
  txn: Txn | undefined
  state: ServingState = 'starting'
  nextIno = 0
  /** No room in the metadata pool. */
  full = false
  monoMs = 0
  wallMs = 0
  durable = 0
  #seq: number
  #effects: Effect[] = []
  readonly #jobs = new Map<number, (value: number, error: string | undefined) => void>()
  /** Jobs that wait until what orders them is durable. */
  #gatedJobs: { readonly gate: number; readonly id: number; readonly job: Job }[] = []
  #nextJob = 1
  readonly #blocked = new Set<Session>()
  #writing = false
  #writeTicks = 0
  #expired = 0

  /** `seq`: the last event of the journal. */
  constructor(options: CoreOptions, seq: number) {
    this.options = options
    this.#seq = seq
    this.durable = seq
    this.#expired = 0
    const damaged = (corrupt: Corrupt): void => this.damaged(corrupt)
    this.cache = new Cache({ damaged, isAwaited: (inode) => this.tasks.isAwaited(inode) })
    this.tasks = new Tasks({
      overlay: this.overlay,
      emit: (effect) => this.emit(effect),
      damaged,
      assertNoTxn: () => assert(this.txn === undefined, 'a change stopped in its middle'),
    })
    const core = this
    this.caps = new Caps(
      {
        get monoMs() {
          return core.monoMs
        },
        session: (id) => this.sessions.byId(id),
        sendCap: (cap, op) => this.#sendCap(cap, op),
        prepareWriter: (inode) => this.prepareWriter(inode, 0),
        wake: (inode) => this.tasks.wake(inode),
        changed: (inode) => this.capsChanged(inode),
      },
      options.incarnation * 2 ** 32 + 1,
    )
    this.sessions = new Sessions(this)
    this.locks = new Locks(this)
    this.purge = new Purge(this)
    this.fragments = new Fragments(this)
    this.snaps = new Snaps(this)
    this.startup = new Startup(this)
    this.scrub = new Scrub(this)
  }

  step(event: Event, now: Now): Effect[] {
    this.monoMs = now.monoMs
    this.wallMs = now.wallMs
    this.#take(event)
    this.tasks.drain()
    this.cache.trim(this.options.cacheMax, event.type === 'tick' ? TRIM_LOOKS_TICK : TRIM_LOOKS_STEP)
    this.#flushOutboxes()
    const effects = this.#effects
    this.#effects = []
    return effects
  }
  #take(event: Event): void {
    switch (event.type) {
      case 'message':
        this.#message(event.connection, event.message)
        return
      case 'gone':
        this.sessions.disconnected(event.connection)
        return
      case 'loaded':
        this.tasks.loaded(event.id, event.read)
        return
      case 'loadFailed':
        this.tasks.loadFailed(event.id, event.text)
        return
      case 'journaled':
        this.durable = Math.max(this.durable, event.seq)
        this.#runGated()
        return
      case 'written':
        this.overlay.written(event.writeback)
        this.#writing = false
        this.#expire()
        this.purge.pump()
        this.writeBack(false)
        return
      case 'done': {
        const done = this.#jobs.get(event.id)
        this.#jobs.delete(event.id)
        done?.(event.value ?? 0, event.error)
        return
      }
      case 'capacity':
        this.capacity = event
        return
      case 'full':
        this.full = event.full
        this.log('warn', event.full ? 'the metadata pool is full: changes are refused' : 'the metadata pool takes changes again')
        return
      case 'state':
        this.state = event.state
        this.startup.entered(event.state)
        return
      case 'tick':
        this.#tick()
        return
    }
  }
  #message(connection: Connection, message: Extract<Event, { type: 'message' }>['message']): void {
    switch (message.type) {
      case 'MdsCommand':
        runCommand(this, connection, message.body)
        return
      default:
        this.sessions.message(connection, message)
    }
  }
  #tick(): void {
    this.sessions.tick()
    if (this.state !== 'active') {
      this.startup.tick()
      return
    }
    this.propagateAll()
    this.purge.pump()
    this.fragments.tick()
    this.snaps.tick()
    if (++this.#writeTicks >= WRITE_BACK_AFTER_TICKS || this.overlay.size > DIRTY_KEYS_MAX) {
      this.#writeTicks = 0
      this.writeBack(true)
    }
  }

  // --- effects ---
  emit(effect: Effect): void {
    this.#effects.push(effect)
  }
  log(level: 'info' | 'warn', text: string): void {
    this.emit({ type: 'log', level, text })
  }
  nextSeq(): number {
    return ++this.#seq
  }
  get seq(): number {
    return this.#seq
  }
  begin(op: string): Txn {
    return new Txn(this, op)
  }
  /** As a part of the change under way, or as one of its own. */
  change(op: string, make: (txn: Txn) => void): void {
    if (this.txn) {
      make(this.txn)
      return
    }
    const txn = this.begin(op)
    make(txn)
    txn.commit()
  }
  /** Work outside; once event `gate` is durable. */
  job(job: Job, gate: number, done: (value: number, error: string | undefined) => void): void {
    const id = this.#nextJob++
    this.#jobs.set(id, done)
    if (gate <= this.durable) this.emit({ type: 'job', id, job })
    else this.#gatedJobs.push({ gate, id, job })
  }
  #runGated(): void {
    const due = this.#gatedJobs.filter((j) => j.gate <= this.durable)
    if (due.length > 0) this.#gatedJobs = this.#gatedJobs.filter((j) => j.gate > this.durable)
    for (const { id, job } of due) this.emit({ type: 'job', id, job })
    if (this.#pendingWrite && this.#pendingWrite.seq <= this.durable) {
      this.emit({ type: 'write', writeback: this.#pendingWrite })
      this.#pendingWrite = undefined
    }
  }
  sendTo(session: Session, message: OutMessage, gate: number): void {
    session.queue(message, gate)
    this.#blocked.add(session)
  }
  #flushOutboxes(): void {
    for (const session of this.#blocked) {
      if (session.connection === 0) continue
      for (const message of session.take(this.durable)) this.emit({ type: 'send', connection: session.connection, message })
      if (!session.isBlocked) this.#blocked.delete(session)
    }
  }
  damaged(corrupt: Corrupt): void {
    if (!this.damages.has(corrupt.text)) {
      this.damages.set(corrupt.text, new Date(this.wallMs).toISOString())
      this.log('warn', `damaged: ${corrupt.text}`)
      this.emit({ type: 'damage', what: corrupt.text })
    }
  }

  // --- writing back ---
  #pendingWrite: ReturnType<Overlay['collect']>
  /** Writes what is old, or everything with `all`. */
  writeBack(begin: boolean): void {
    if (this.#writing || (!begin && this.overlay.size <= DIRTY_KEYS_MAX / 2 && !this.#flushUpTo)) return
    // No statistics leave the overlay that a parent has not been told: a replay finds those that have not in there.
    this.propagateAll()
    if (begin && this.#flushUpTo === 0) this.#flushUpTo = this.#seq
    const writeback = this.overlay.collect(this.#flushUpTo || this.#seq, this.#seq, WRITE_BATCH_KEYS)
    if (!writeback) {
      this.#flushUpTo = 0
      this.#expire()
      this.#flushed()
      return
    }
    this.#writing = true
    if (writeback.seq <= this.durable) this.emit({ type: 'write', writeback })
    else this.#pendingWrite = writeback
  }
  #flushUpTo = 0
  #flushWaiters: (() => void)[] = []
  /** Calls once all that has been changed so far is in the omaps. */
  flush(done: () => void): void {
    this.#flushWaiters.push(done)
    this.#flushUpTo = this.#seq
    this.writeBack(true)
  }
  #flushed(): void {
    const waiters = this.#flushWaiters
    this.#flushWaiters = []
    for (const done of waiters) done()
  }
  #expire(): void {
    const seq = Math.min(this.overlay.oldest() - 1, this.durable)
    if (seq <= this.#expired) return
    this.#expired = seq
    this.emit({ type: 'expire', seq })
  }
  get isWriting(): boolean {
    return this.#writing
  }

  // --- recursive statistics ---
  propagateAll(): void {
    if (this.nestDirty.size === 0) return
    const txn = this.begin('nest')
    const depth = (inode: Inode): number => {
      let n = 0
      for (let at = inode.parent; at; at = at.parent) n++
      return n
    }
    const byDepth = new Map<number, Inode[]>()
    let deepest = 0
    const add = (inode: Inode): void => {
      const d = depth(inode)
      deepest = Math.max(deepest, d)
      const list = byDepth.get(d)
      if (list) list.push(inode)
      else byDepth.set(d, [inode])
    }
    for (const inode of this.nestDirty) add(inode)
    for (let d = deepest; d > 0; d--) {
      for (const inode of new Set(byDepth.get(d) ?? [])) {
        if (!this.nestDirty.has(inode)) continue
        txn.propagate(inode)
        if (inode.parent && this.nestDirty.has(inode.parent)) add(inode.parent)
      }
    }
    this.nestDirty.clear()
    txn.commit()
  }

  // --- requests ---
  request(session: Session, msg: pb.ClientRequest): void {
    const request = new Request(this, session, msg)
    session.requests.set(msg.tid, request)
    this.tasks.start(request)
  }
  /** Notes in the change that it answered this request. */
  complete(txn: Txn, request: Request, what: { ino?: number; created?: boolean; snapid?: number; result?: number }): void {
    const { session, msg } = request
    const completed = { result: what.result ?? 0, ino: what.ino ?? 0, created: what.created ?? false, snapid: what.snapid ?? 0 }
    session.completed.set(msg.tid, completed)
    txn.put(TABLES.sessions, completedKey(session.id, msg.tid), seal(pb.MdsCompleted, completed), true)
    this.sessions.settle(session, txn)
  }
  now(): Time {
    return timeOfMs(this.wallMs)
  }
  /** The MDS's own directories are nobody's; a session may be confined to a part of the tree. @throws MdsError ESTALE, EACCES. */
  mustReach(session: Session, inode: Inode): void {
    if (inode === this.cache.system || inode === this.stray) throw new MdsError('ESTALE', 'no inode of a client')
    const root = this.sessions.rootOf(session)
    if (root !== undefined && inode.ino !== root && !this.cache.byIno(root).contains(inode)) throw new MdsError('EACCES')
  }
  allocateIno(txn: Txn): number {
    const ino = this.nextIno++
    txn.put(TABLES.inotable, 'next', seal(pb.MdsCounter, { value: this.nextIno }))
    return ino
  }
  get root(): Inode {
    return this.#pinned(ROOT_INO)
  }
  /** The directory of what has no name any more and is still open. */
  get stray(): Inode {
    return this.#pinned(STRAY_INO)
  }
  #pinned(ino: number): Inode {
    const inode = this.cache.peek(ino)
    assert(inode, 'the root and the strays are always there')
    return inode
  }

  // --- pools ---
  get defaultLayout(): Layout {
    return { stripeUnit: OBJECT_SIZE, stripeCount: 1, objectSize: OBJECT_SIZE, pool: this.options.dataPools[0]?.id ?? 0, poolNamespace: '' }
  }
  poolName(id: number): string {
    return this.options.dataPools.find((pool) => pool.id === id)?.name ?? String(id)
  }
  /** By name or number; undefined: not of this file system. */
  dataPool(nameOrId: string): number | undefined {
    return this.options.dataPools.find((pool) => pool.name === nameOrId || String(pool.id) === nameOrId)?.id
  }
  /** Bytes of the data pools, as far as they were last heard of. */
  capacity: { readonly availBytes: number } | undefined
  space(usedBytes: number): { totalBytes: number; usedBytes: number; availBytes: number } {
    const availBytes = this.capacity?.availBytes ?? 0
    return { totalBytes: usedBytes + availBytes, usedBytes, availBytes }
  }

  // --- what clients are told ---
  /** An inode as the client may see it, with what it now holds on it. */
  stat(inode: Inode, session: Session, wanted = 0, own = 0): pb.InodeStat.$Properties {
    if (session.caps.size >= this.options.capsPerClientMax && wanted === 0 && !inode.caps.has(session.id))
      return inodeStat(this, inode, undefined)
    const cap = this.caps.issue(inode, session, wanted, own)
    return inodeStat(this, inode, cap)
  }
  /** Attributes for a client that gets no hold on the inode: true at this moment. */
  bareStat(inode: Inode): pb.InodeStat.$Properties {
    return inodeStat(this, inode, undefined)
  }
  #sendCap(cap: Held, op: 'grant' | 'revoke'): void {
    const session = this.sessions.byId(cap.client)
    if (!session) return
    const { inode } = cap
    const stat = inodeStat(this, inode, cap)
    const body = {
      op: op === 'grant' ? 0 : 1,
      ino: inode.ino,
      capId: cap.id,
      seq: cap.seq,
      caps: cap.pending,
      wanted: cap.wanted,
      size: inode.data.size,
      maxSize: inode.data.maxSize,
      mtime: inode.data.mtime,
      atime: inode.data.atime,
      ctime: inode.data.ctime,
      truncateSeq: inode.data.truncateSeq,
      timeWarpSeq: inode.data.timeWarpSeq,
      inode: stat,
      snapContext: stat.snapContext,
    }
    this.sendTo(session, { type: 'ClientCaps', body }, op === 'grant' ? Math.max(inode.seq, inode.dentry?.seq ?? 0) : 0)
  }

  /** A client gets to write, or asks for room: how far it may write is journaled first, so that the size can be found out without it. */
  prepareWriter(inode: Inode, asked: number): void {
    const { data } = inode
    const reach = Math.max(asked, data.size)
    if (data.maxSize > 0 && reach < data.maxSize - (WRITE_SIZE_MIN >> 1)) return
    const unit = Math.max(1, data.layout.objectSize)
    const room = Math.max(WRITE_SIZE_MIN, reach)
    let max = Math.min(this.options.maxFileSize, Math.ceil((reach + room) / unit) * unit)
    const left = this.quotaRoom(inode)
    if (left !== undefined) max = Math.min(max, data.size + left)
    max = Math.max(max, data.size, data.maxSize)
    if (max === data.maxSize && max > 0) return
    this.change('max_size', (txn) => {
      if (!inode.isNoted) this.startup.noteOpenFile(txn, inode)
      txn.touch(inode)
      data.maxSize = max
    })
  }
  /** Bytes that quotas leave above a file; undefined: no quota. */
  quotaRoom(inode: Inode): number | undefined {
    let room: number | undefined
    for (let at = inode.parent; at; at = at.parent) {
      const { quotaMaxBytes, rstat } = at.data
      if (quotaMaxBytes > 0) room = Math.min(room ?? Number.POSITIVE_INFINITY, Math.max(0, quotaMaxBytes - rstat.rbytes))
    }
    return room
  }
  /** A client holds or wants less of it than before. */
  capsChanged(inode: Inode): void {
    this.considerClosed(inode)
    this.purge.consider(inode)
  }
  /** The last writer has gone, in order: what it wrote up to is known. And what nobody has open needs no note. */
  considerClosed(inode: Inode): void {
    const { data } = inode
    if (!inode.dentry || inode.recovering || hasWriter(inode)) return
    const wasWritten = data.maxSize > 0 && this.state === 'active'
    const forget = inode.isNoted && (inode.isMoved ? inode.caps.size === 0 : inode.wanted === 0) && (wasWritten || data.maxSize === 0)
    if (!wasWritten && !forget) return
    this.change('closed', (txn) => {
      if (wasWritten) {
        txn.note(inode)
        data.maxSize = 0
      }
      if (forget) this.startup.forgetOpenFile(txn, inode)
    })
  }
  /** A writer went without a word: its file's size is looked for in the objects. */
  recoverSize(inode: Inode): void {
    if (inode.recovering || inode.data.maxSize === 0 || !inode.dentry) return
    inode.recovering = true
    const { ino, layout, size, maxSize } = inode.data
    this.job({ kind: 'probe', ino, layout, from: size, to: maxSize }, 0, (found, error) => {
      inode.recovering = false
      if (error !== undefined) this.log('warn', `the size of ${ino.toString(16)} could not be found out: ${error}`)
      if (!inode.dentry) return
      this.change('recover size', (txn) => {
        txn.touch(inode)
        if (error === undefined && found > inode.data.size) {
          inode.data.mtime = this.now()
          txn.resize(inode, found)
          txn.changed(inode, this.now())
        }
        inode.data.maxSize = 0
      })
      this.caps.pursue(inode)
      this.capsChanged(inode)
    })
  }
}
