// The Objecter (Ceph's name): sends each operation to the OSD that the map names, follows the map, and sends again, under the same
// request id, whatever a map change or a lost session left unanswered. The PG log makes the repetition harmless.
//
// Order: operations of one object leave in the order they were submitted, and are sent again in that order. While one of them waits to be
// placed, those behind it wait too.
import type { MessageBody } from '../../proto/mod.ts'
import { type Chunks, chunksLength, type EntityName, errno, type Logger, type Options, type PgId, pgIdString } from '../base/mod.ts'
import type { Env, TimerHandle } from '../env/mod.ts'
import { ANY_HOST, type MapAddr, type OSDMap } from '../maps/mod.ts'
import type { Message, Messenger, Session } from '../msg/mod.ts'
import { Watches } from './linger.ts'
import { splitData, type WireOp } from './ops.ts'
import { type CallOptions, RadosError, type SnapContext } from './types.ts'

/** More than so many operations or payload bytes at a time wait their turn (Ceph's objecter_inflight_ops and _op_bytes). */
export const OPS_IN_FLIGHT_MAX = 1024
export const BYTES_IN_FLIGHT_MAX = 100 << 20
const RECONNECT_DELAY_MS = 20
/** Closing waits so long for OSDs to take note of it. */
const LEAVE_MS = 500
const closedError = (): RadosError => new RadosError('ESHUTDOWN', 'the connection has been closed', { retriable: false })
/** OsdOp.flags. */
export const OP_WRITE = 1
export const OP_READ = 2
export const OP_FULL_TRY = 4

export interface ObjectTarget {
  readonly pool: number
  readonly name: string
  readonly namespace: string
  /** 0: the head. */
  readonly snap: number
}
export interface OpRequest extends CallOptions {
  readonly target: ObjectTarget
  readonly snapContext: SnapContext
  readonly ops: readonly WireOp[]
  readonly data: Chunks
  readonly flags: number
  /** Does not wait for room among the operations in flight: others wait for what it brings. */
  readonly urgent?: boolean
}
export interface OpReply {
  readonly result: number
  readonly userVersion: number
  /** The map that the OSD had. */
  readonly epoch: number
  readonly results: MessageBody<'OsdOpReply'>['results']
  readonly data: Uint8Array[]
  /** Where the answer came from. */
  readonly session: Session | undefined
  readonly placement: string | undefined
  /** How often it was sent. */
  readonly attempts: number
}
export interface PgListRequest extends CallOptions {
  readonly pg: PgId
  readonly cursor: Uint8Array
  readonly max: number
  readonly namespace: string
  readonly allNamespaces: boolean
}

/** Where an operation went: a new interval or another OSD life makes another key, and the operation goes out again. */
interface Placement {
  readonly pg: PgId
  readonly osd: number
  readonly key: string
}
interface Answer extends Pick<OpReply, 'session' | 'placement' | 'attempts'> {
  readonly message: Message
}
interface Pending {
  readonly tid: number
  readonly pool: number
  /** Names the object, for order; a listing has none. */
  readonly object: string | undefined
  readonly flags: number
  readonly bytes: number
  readonly place: (map: OSDMap) => Placement | undefined
  readonly send: (session: Session, placement: Placement, epoch: number, attempt: number) => void
  readonly settle: (error: unknown, message?: Message) => void
  attempt: number
  placement: Placement | undefined
  session: Session | undefined
}

const lifeOf = (id: number, { host, port, nonce }: MapAddr): string => `${id}@${host}:${port}/${nonce}`

export interface ObjecterContext {
  readonly env: Env
  readonly messenger: Messenger
  readonly options: Options
  readonly log: Logger
  /** Unique for this client's life: with a counter it names a request for ever. */
  readonly client: string
  readonly incarnation: number
  /** Asks the monitors for the map after this epoch, now. */
  readonly wantMap: (epoch: number) => void
}

export class Objecter {
  readonly #context: ObjecterContext
  #map: OSDMap | undefined
  #lastTid = 0
  #closed: RadosError | undefined
  /** The map says that this instance is fenced off. */
  #fenced: RadosError | undefined
  /** In tid order, which is submission order. */
  readonly #pending = new Map<number, Pending>()
  /** Objects with an operation that could not be placed: what comes after it must not overtake it. */
  readonly #stalled = new Set<string>()
  /** By OSD life. One that has closed stays until its reset has been told, so that nothing new overtakes what it lost. */
  readonly #sessions = new Map<string, Session>()
  readonly #waiting: { bytes: number; admit: () => void }[] = []
  #opsInFlight = 0
  #bytesInFlight = 0
  readonly #mapWaiters = new Set<{ epoch: number; resolve: (map: OSDMap) => void; reject: (error: RadosError) => void }>()
  #retry: TimerHandle | undefined
  #resends = 0
  #sent = 0
  #completed = 0

  readonly watches: Watches

  constructor(context: ObjecterContext) {
    this.#context = context
    this.watches = new Watches({
      env: context.env,
      submit: (request) => this.submit(request),
      placementOf: (target) => this.#map && this.#placeObject(this.#map, target)?.key,
    })
  }

  get map(): OSDMap | undefined {
    return this.#map
  }
  get counters(): {
    opsInFlight: number
    bytesInFlight: number
    opsSent: number
    opsResent: number
    opsCompleted: number
    osdSessions: number
  } {
    return {
      opsInFlight: this.#opsInFlight,
      bytesInFlight: this.#bytesInFlight,
      opsSent: this.#sent,
      opsResent: this.#resends,
      opsCompleted: this.#completed,
      osdSessions: this.#sessions.size,
    }
  }

  /** A newer map: everything unanswered is placed anew. */
  useMap(map: OSDMap): void {
    this.#map = map
    const fenced = map.isBlocklisted({ host: ANY_HOST, port: 0, nonce: this.#context.incarnation })
    this.#fenced = fenced ? new RadosError('ESHUTDOWN', 'this client is blocklisted', { retriable: false }) : undefined
    for (const waiter of [...this.#mapWaiters]) {
      if (map.epoch < waiter.epoch) continue
      this.#mapWaiters.delete(waiter)
      waiter.resolve(map)
    }
    if (this.#fenced) for (const op of [...this.#pending.values()]) op.settle(this.#fenced)
    this.#placeAll()
    this.#closeOldSessions(map)
    this.watches.onMap(this.#fenced)
  }

  /** This client's life: the nonce of its instance address. */
  get incarnation(): number {
    return this.#context.incarnation
  }

  /** The first map with at least this epoch. */
  mapAtLeast(epoch: number, signal?: AbortSignal): Promise<OSDMap> {
    if (this.#map && this.#map.epoch >= epoch) return Promise.resolve(this.#map)
    if (this.#closed) return Promise.reject(this.#closed)
    return new Promise((resolve, reject) => {
      const waiter = { epoch, resolve, reject }
      this.#mapWaiters.add(waiter)
      signal?.addEventListener('abort', () => {
        if (this.#mapWaiters.delete(waiter)) reject(signal.reason)
      })
      this.#context.wantMap(this.#map?.epoch ?? 0)
    })
  }

  /** @throws RadosError from the OSD's answer never: it is in `result`. ENOENT (pool gone), ETIMEDOUT, ESHUTDOWN; or the signal's reason. */
  async submit(request: OpRequest): Promise<OpReply> {
    const { target, ops, data, flags, snapContext } = request
    const bytes = chunksLength(data)
    const object = `${target.pool}/${target.namespace}\0${target.name}`
    const { message, ...from } = await this.#run(request, { pool: target.pool, object, flags }, bytes, (tid) => ({
      place: (map) => this.#placeObject(map, target),
      send: (session, { pg }, epoch, attempt) => {
        const hash = (this.#map as OSDMap).objectHash(target.name, target.namespace)
        const { client, incarnation } = this.#context
        const oid = { name: target.name, namespace: target.namespace, hash, snap: target.snap }
        const snaps = snapContext.snaps as number[]
        session.send(
          'OsdOp',
          { reqid: { client, incarnation, tid }, epoch, pg, oid, ops, flags, attempt, snapSeq: snapContext.seq, snaps },
          data,
        )
      },
    }))
    const { result, userVersion, epoch, results } = message.body as MessageBody<'OsdOpReply'>
    return { result, userVersion, epoch, results, data: splitData(results, message.data), ...from }
  }

  /** A page of a PG's objects. */
  async list(request: PgListRequest): Promise<MessageBody<'PgListReply'>> {
    const { pg, cursor, max, namespace, allNamespaces } = request
    const { message } = await this.#run(request, { pool: pg.pool, object: undefined, flags: OP_READ }, 0, (tid) => ({
      place: (map) => this.#placePg(map, pg),
      send: (session, _placement, epoch) => session.send('PgList', { tid, epoch, pg, cursor, max, namespace, allNamespaces }),
    }))
    return message.body as MessageBody<'PgListReply'>
  }

  /** What one OSD has of an object. Waits while it is down: give a time. */
  async copy(osd: number, target: ObjectTarget, options: CallOptions): Promise<MessageBody<'CopyReply'>> {
    const { pool, name, namespace, snap } = target
    const { message } = await this.#run(options, { pool, object: undefined, flags: OP_READ }, 0, (tid) => ({
      place: (map) => {
        const pg = map.objectToPg(pool, { name, namespace })
        const addr = map.isUp(osd) ? map.osd(osd)?.addr : undefined
        return pg && addr && { pg, osd, key: lifeOf(osd, addr) }
      },
      send: (session, { pg }, epoch) => {
        const hash = (this.#map as OSDMap).objectHash(name, namespace)
        session.send('CopyQuery', { tid, epoch, pg, oid: { name, namespace, hash, snap } })
      },
    }))
    return message.body as MessageBody<'CopyReply'>
  }

  async #run(
    { signal, timeoutMs, urgent }: CallOptions & { readonly urgent?: boolean },
    about: Pick<Pending, 'pool' | 'object' | 'flags'>,
    bytes: number,
    make: (tid: number) => Pick<Pending, 'place' | 'send'>,
  ): Promise<Answer> {
    this.#mustServe()
    signal?.throwIfAborted()
    if (urgent) this.#take(bytes)
    else await this.#admission(bytes, signal)
    try {
      this.#mustServe()
      signal?.throwIfAborted()
      return await new Promise<Answer>((resolve, reject) => {
        const tid = ++this.#lastTid
        const limitMs = timeoutMs ?? this.#context.options.get('rados_osd_op_timeout_ms')
        const timer =
          limitMs > 0
            ? this.#context.env.timers.after(limitMs, () => op.settle(new RadosError('ETIMEDOUT', `no answer within ${limitMs} ms`)))
            : undefined
        const onAbort = (): void => op.settle(signal?.reason)
        const op: Pending = {
          tid,
          ...about,
          bytes,
          ...make(tid),
          settle: (error, message) => {
            if (!this.#pending.delete(tid)) return
            timer?.cancel()
            signal?.removeEventListener('abort', onAbort)
            this.#completed++
            if (op.session === undefined && op.object !== undefined && this.#stalled.has(op.object)) this.#retrySoon()
            if (message) resolve({ message, session: op.session, placement: op.placement?.key, attempts: op.attempt })
            else reject(error)
          },
          attempt: 0,
          placement: undefined,
          session: undefined,
        }
        signal?.addEventListener('abort', onAbort, { once: true })
        this.#pending.set(tid, op)
        this.#place(op)
      })
    } finally {
      this.#release(bytes)
    }
  }

  #mustServe(): void {
    const refusal = this.#closed ?? this.#fenced
    if (refusal) throw refusal
  }
  #admission(bytes: number, signal: AbortSignal | undefined): Promise<void> | undefined {
    if (this.#waiting.length === 0 && this.#fits(bytes)) {
      this.#take(bytes)
      return undefined
    }
    return new Promise((resolve, reject) => {
      const waiter = {
        bytes,
        admit: (): void => {
          signal?.removeEventListener('abort', onAbort)
          this.#take(bytes)
          resolve()
        },
      }
      const onAbort = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1)
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      this.#waiting.push(waiter)
    })
  }
  /** One operation larger than the bound goes alone. */
  #fits(bytes: number): boolean {
    return this.#opsInFlight === 0 || (this.#opsInFlight < OPS_IN_FLIGHT_MAX && this.#bytesInFlight + bytes <= BYTES_IN_FLIGHT_MAX)
  }
  #take(bytes: number): void {
    this.#opsInFlight++
    this.#bytesInFlight += bytes
  }
  #release(bytes: number): void {
    this.#opsInFlight--
    this.#bytesInFlight -= bytes
    while (this.#waiting.length > 0 && this.#fits((this.#waiting[0] as { bytes: number }).bytes)) this.#waiting.shift()?.admit()
  }

  #placeObject(map: OSDMap, { pool, name, namespace }: ObjectTarget): Placement | undefined {
    const pg = map.objectToPg(pool, { name, namespace })
    return pg && this.#placePg(map, pg)
  }
  #placePg(map: OSDMap, pg: PgId): Placement | undefined {
    const { acting, actingPrimary } = map.pgToUpActing(pg)
    const osd = map.osd(actingPrimary)
    if (actingPrimary < 0 || !osd || !map.isUp(actingPrimary)) return undefined
    return { pg, osd: actingPrimary, key: `${pgIdString(pg)} ${actingPrimary}@${osd.upFrom} ${acting.join()}` }
  }

  #placeAll(): void {
    this.#stalled.clear()
    for (const op of [...this.#pending.values()]) this.#place(op)
  }

  /** Sends the operation if it is not where the newest map wants it. */
  #place(op: Pending): void {
    const map = this.#map
    if (!map) return
    const pool = map.pools.get(op.pool)
    if (!pool) {
      op.settle(new RadosError('ENOENT', `pool ${op.pool} does not exist`))
      return
    }
    const behind = op.object !== undefined && this.#stalled.has(op.object)
    const placement = behind || this.#isPaused(map, op.flags) ? undefined : op.place(map)
    if (placement && op.placement?.key === placement.key && op.session && !op.session.closed) return
    const session = placement && this.#sessionTo(map, placement.osd)
    if (!session) {
      this.#stall(op) // the map that brings a primary, or lifts the pause, places it
      return
    }
    if (op.attempt > 0) this.#resends++
    op.placement = placement
    op.session = session
    this.#sent++
    op.send(session, placement, map.epoch, op.attempt++)
  }

  #stall(op: Pending): void {
    op.placement = undefined
    op.session = undefined
    if (op.object !== undefined) this.#stalled.add(op.object)
  }
  #isPaused(map: OSDMap, flags: number): boolean {
    return ((flags & OP_WRITE) !== 0 && map.hasFlag('pausewr')) || ((flags & OP_READ) !== 0 && map.hasFlag('pauserd'))
  }

  #sessionTo(map: OSDMap, id: number): Session | undefined {
    const addr = map.osd(id)?.addr
    if (!addr) return undefined
    const key = lifeOf(id, addr)
    const known = this.#sessions.get(key)
    if (known) return known.closed ? undefined : known
    const session = this.#context.messenger.connect({ addr, peerType: 'osd', expect: `osd.${id}` as EntityName, policy: 'lossy' })
    this.#sessions.set(key, session)
    return session
  }
  /** Sessions to OSDs that the map no longer has up there. */
  #closeOldSessions(map: OSDMap): void {
    const lives = new Set(map.osds.filter((osd) => osd.up && osd.addr).map((osd) => lifeOf(osd.id, osd.addr as MapAddr)))
    for (const [key, session] of this.#sessions) {
      if (lives.has(key)) continue
      this.#sessions.delete(key)
      session.close()
    }
  }

  onMessage(message: Message): void {
    if (message.type === 'OsdOpReply') {
      const { reqid, attempt, retarget, epoch } = message.body
      // Only the last attempt's answer holds: where an earlier one failed, and so is in no log, the last may yet take effect.
      if (this.#pending.get(reqid?.tid ?? 0)?.attempt === attempt + 1) this.#answered(reqid?.tid ?? 0, retarget, epoch, message)
    } else if (message.type === 'PgListReply') {
      const { tid, retarget, epoch } = message.body
      this.#answered(tid, retarget, epoch, message)
    } else if (message.type === 'CopyReply') this.#answered(message.body.tid, false, message.body.epoch, message)
    else if (message.type === 'WatchNotify') this.watches.onMessage(message)
  }

  #answered(tid: number, retarget: boolean, epoch: number, message: Message): void {
    const op = this.#pending.get(tid)
    if (!op) return
    if (!retarget) {
      const { result } = message.body as { result: number }
      // Fenced off by a map that has yet to come.
      if (result === -errno.ESHUTDOWN && epoch > (this.#map?.epoch ?? 0)) this.#context.wantMap(this.#map?.epoch ?? 0)
      op.settle(undefined, message)
      return
    }
    // The OSD knows better. With a newer map than ours we follow it; otherwise it has yet to catch up, and we ask again shortly.
    this.#stall(op)
    if (epoch > (this.#map?.epoch ?? 0)) this.#context.wantMap(this.#map?.epoch ?? 0)
    else this.#retrySoon()
  }

  /** A session ended: what it left unanswered goes out again, by the newest map. */
  onReset(session: Session): void {
    for (const [key, known] of this.#sessions) if (known === session) this.#sessions.delete(key)
    let lost = false
    for (const op of this.#pending.values()) {
      if (op.session !== session) continue
      this.#stall(op)
      lost = true
    }
    if (lost) this.#context.wantMap(this.#map?.epoch ?? 0)
    if (lost || this.#stalled.size > 0) this.#retrySoon()
    this.watches.onReset(session)
  }

  #retrySoon(): void {
    this.#retry ??= this.#context.env.timers.after(RECONNECT_DELAY_MS, () => {
      this.#retry = undefined
      this.#placeAll()
    })
  }

  /** Ends the watches at their OSDs, as far as those answer soon; then closes. */
  async leave(): Promise<void> {
    await this.watches.leave(closedError(), LEAVE_MS)
    this.close()
  }
  close(): void {
    this.#closed = closedError()
    this.#retry?.cancel()
    for (const waiter of this.#mapWaiters) waiter.reject(this.#closed)
    this.#mapWaiters.clear()
    this.watches.close(this.#closed)
    for (const op of [...this.#pending.values()]) op.settle(this.#closed)
  }
}
