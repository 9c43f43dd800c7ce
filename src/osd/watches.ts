// The watchers of a PG's objects while this OSD is its primary (after Ceph's Watch and Notify). Who watches is in the object's record; here is
// what passes: the session each is reached by, when it was last heard of, and the notifies that wait for answers. A new interval forgets all
// of it: watchers confirm themselves to the new primary, notifies are sent to it again. A watcher that is not heard of within its timeout,
// or is blocklisted, is taken out of the record by a write of this OSD's own.
import { pb } from '../../proto/mod.ts'
import { errno, type Logger } from '../base/mod.ts'
import type { Env, TimerHandle } from '../env/mod.ts'
import type { OSDMap } from '../maps/mod.ts'
import type { Session } from '../msg/types.ts'
import { addrOf } from './caller.ts'
import type { ObjectInfo } from './codec.ts'
import { keyOf, type ObjectKey } from './core/mod.ts'
import type { ObjectContext } from './objects.ts'
import type { ClientOp } from './pg.ts'
import type { OpResultData } from './step.ts'
import { NO_WATCHERS, type WatchEffect, type WatchRecord, watchKey } from './watch-steps.ts'

/** What watches need of their PG. */
export interface WatchHost {
  readonly env: Env
  readonly log: Logger
  readonly map: OSDMap
  readonly pool: number
  /** The epoch in which the present interval began. */
  readonly interval: number
  answer(op: ClientOp, rval: number, info: ObjectInfo | undefined, results: readonly OpResultData[]): void
  /** Another attempt of the same request takes its place. */
  abandon(op: ClientOp): void
  /** Changes an object's list of watchers by a write, when its turn has come; undefined: leaves it. Rejects when it could not be done. */
  changeWatchers(oid: ObjectKey, change: (watchers: readonly WatchRecord[]) => readonly WatchRecord[] | undefined): Promise<void>
}

interface Watch {
  readonly key: string
  readonly record: WatchRecord
  session: Session | undefined
  /** Monotonic. */
  heardMs: number
  timer: TimerHandle | undefined
  expiring: boolean
}
interface Notify {
  readonly id: number
  op: ClientOp
  readonly payload: Uint8Array
  readonly step: number
  readonly info: ObjectInfo | undefined
  readonly results: readonly OpResultData[]
  readonly waiting: Map<string, WatchRecord>
  readonly acks: pb.NotifyAck.$Properties[]
  readonly timeouts: pb.NotifyAck.$Properties[]
  timer: TimerHandle | undefined
}
interface Watched {
  readonly oid: ObjectKey
  readonly watches: Map<string, Watch>
  readonly notifies: Map<number, Notify>
}

export const NOTIFIES_MAX = 1024
const NOTIFIES_PER_INTERVAL = 2 ** 21
const RETRY_MS = 1000

const answerOf = ({ client, nonce, cookie, addr }: WatchRecord, payload?: Uint8Array): pb.NotifyAck.$Properties => ({
  client,
  nonce,
  cookie,
  addr,
  payload: payload ?? null,
})

export class PgWatches {
  readonly #host: WatchHost
  readonly #objects = new Map<string, Watched>()
  #notifies = 0
  #lastNotify = 0

  constructor(host: WatchHost) {
    this.#host = host
  }

  get #now(): number {
    return this.#host.env.clock.monotonic()
  }

  /** A new interval, or the end. */
  reset(): void {
    for (const { watches, notifies } of this.#objects.values()) {
      for (const watch of watches.values()) watch.timer?.cancel()
      for (const notify of notifies.values()) notify.timer?.cancel()
    }
    this.#objects.clear()
    this.#notifies = 0
  }

  /** A new map: who is blocklisted in it watches no more. */
  onMap(): void {
    if (this.#objects.size === 0 || this.#host.map.blocklist.size === 0) return
    for (const object of this.#objects.values()) {
      for (const watch of object.watches.values()) if (this.#isFenced(watch.record)) this.#expire(object, watch)
    }
  }
  #isFenced({ addr }: WatchRecord): boolean {
    return this.#host.map.isBlocklisted(addr)
  }

  /**
   * An operation went through, and the object is now as `context` says. True: it is answered later, when its notify is complete.
   */
  carryOut(op: ClientOp, context: ObjectContext, effects: readonly WatchEffect[], results: readonly OpResultData[]): boolean {
    const records = (context.exists ? context.info?.watchers : undefined) ?? NO_WATCHERS
    if (this.#objects.size === 0 && records.length === 0 && effects.length === 0) return false
    const object = this.#sync(op.oid, records, !effects.some(({ kind }) => kind === 'gone'))
    let held = false
    for (const effect of effects) {
      if (effect.kind === 'connect') this.#connect(object, effect.key, op.session)
      else if (effect.kind === 'ack') this.#acked(object, effect)
      else if (effect.kind === 'notify') held = this.#notify(object, op, context, effect, results)
    }
    this.#dropIdle(object)
    return held
  }

  #sync(oid: ObjectKey, records: readonly WatchRecord[], exists: boolean): Watched {
    const key = keyOf(oid)
    let object = this.#objects.get(key)
    if (!object) {
      object = { oid, watches: new Map(), notifies: new Map() }
      this.#objects.set(key, object)
    }
    const keys = new Set(records.map(watchKey))
    for (const watch of [...object.watches.values()]) {
      if (!keys.has(watch.key)) this.#drop(object, watch, exists ? undefined : 'ENOENT')
    }
    for (const record of records) {
      const name = watchKey(record)
      if (object.watches.has(name)) continue
      const watch: Watch = { key: name, record, session: undefined, heardMs: this.#now, timer: undefined, expiring: false }
      object.watches.set(name, watch)
      if (this.#isFenced(record)) this.#expire(object, watch)
      else this.#await(object, watch)
    }
    return object
  }
  #dropIdle({ oid, watches, notifies }: Watched): void {
    if (watches.size === 0 && notifies.size === 0) this.#objects.delete(keyOf(oid))
  }

  // --- watches ---
  #connect(object: Watched, key: string, session: Session): void {
    const watch = object.watches.get(key)
    if (!watch) return
    watch.heardMs = this.#now
    if (watch.session === session) return
    watch.session = session
    for (const notify of object.notifies.values()) if (notify.waiting.has(key)) this.#tell(object, notify, watch)
  }
  /** Looks again when it would be late. */
  #await(object: Watched, watch: Watch): void {
    const { timeoutMs } = watch.record
    watch.timer = this.#host.env.timers.after(Math.max(watch.heardMs + timeoutMs - this.#now, 1), () => {
      if (this.#isLate(watch)) this.#expire(object, watch)
      else this.#await(object, watch)
    })
  }
  #isLate(watch: Watch): boolean {
    return this.#now - watch.heardMs >= watch.record.timeoutMs
  }
  #expire(object: Watched, watch: Watch): void {
    if (watch.expiring) return
    watch.expiring = true
    watch.timer?.cancel()
    const change = (watchers: readonly WatchRecord[]): readonly WatchRecord[] | undefined => {
      if (object.watches.get(watch.key) !== watch) return undefined
      if (!this.#isFenced(watch.record) && !this.#isLate(watch)) {
        // It was heard of while this waited.
        watch.expiring = false
        this.#await(object, watch)
        return undefined
      }
      this.#host.log.info({ object: object.oid.name, watcher: watch.record.addr }, 'a watcher is forgotten')
      this.#drop(object, watch, 'ENOTCONN')
      this.#dropIdle(object)
      return watchers.filter((record) => watchKey(record) !== watch.key)
    }
    this.#host.changeWatchers(object.oid, change).catch((error) => {
      this.#host.log.error({ object: object.oid.name, error: String(error) }, 'a watcher could not be forgotten')
      watch.expiring = false
      if (object.watches.get(watch.key) === watch) watch.timer = this.#host.env.timers.after(RETRY_MS, () => this.#expire(object, watch))
    })
  }
  /** `why`: it did not ask for it, and is told. */
  #drop(object: Watched, watch: Watch, why: 'ENOENT' | 'ENOTCONN' | undefined): void {
    object.watches.delete(watch.key)
    watch.timer?.cancel()
    if (why && watch.session && !watch.session.closed) {
      const { oid } = object
      const { cookie } = watch.record
      watch.session.send('WatchNotify', { oid, pool: this.#host.pool, cookie, disconnected: true, result: -errno[why] })
    }
    for (const notify of [...object.notifies.values()]) {
      if (!notify.waiting.delete(watch.key)) continue
      if (why === 'ENOTCONN') notify.timeouts.push(answerOf(watch.record))
      this.#maybeComplete(object, notify)
    }
  }

  // --- notifies ---
  #notify(
    object: Watched,
    op: ClientOp,
    context: ObjectContext,
    { step, timeoutMs, payload }: WatchEffect & { kind: 'notify' },
    results: readonly OpResultData[],
  ): boolean {
    for (const running of object.notifies.values()) {
      const { client, incarnation, tid } = running.op.reqid
      if (op.reqid.client !== client || op.reqid.incarnation !== incarnation || op.reqid.tid !== tid) continue
      this.#host.abandon(running.op)
      running.op = op
      op.done()
      return true
    }
    if (this.#notifies >= NOTIFIES_MAX) {
      this.#host.answer(op, -errno.EBUSY, undefined, [])
      return true
    }
    const waiting = new Map([...object.watches.values()].map(({ key, record }) => [key, record]))
    const notify: Notify = {
      id: this.#host.interval * NOTIFIES_PER_INTERVAL + (++this.#lastNotify % NOTIFIES_PER_INTERVAL),
      op,
      payload,
      step,
      info: context.info,
      results,
      waiting,
      acks: [],
      timeouts: [],
      timer: undefined,
    }
    this.#notifies++
    object.notifies.set(notify.id, notify)
    if (waiting.size > 0) {
      op.done() // it waits for others: what the client sends meanwhile must get in
      notify.timer = this.#host.env.timers.after(timeoutMs, () => {
        notify.timeouts.push(...[...waiting.values()].map((record) => answerOf(record)))
        waiting.clear()
        this.#maybeComplete(object, notify)
        this.#dropIdle(object)
      })
      for (const watch of object.watches.values()) this.#tell(object, notify, watch)
    }
    this.#maybeComplete(object, notify)
    return true
  }
  #tell({ oid }: Watched, { id, op, payload }: Notify, { session, record }: Watch): void {
    if (!session || session.closed) return
    const notifier = { notifier: op.caller.client, notifierAddr: addrOf(op.caller) }
    const data = payload.length === 0 ? [] : [payload]
    session.send('WatchNotify', { oid, pool: this.#host.pool, cookie: record.cookie, notifyId: id, disconnected: false, ...notifier }, data)
  }
  #acked(object: Watched, { key, notifyId, payload }: WatchEffect & { kind: 'ack' }): void {
    const watch = object.watches.get(key)
    if (watch) watch.heardMs = this.#now
    const notify = object.notifies.get(notifyId)
    const record = notify?.waiting.get(key)
    if (!notify || !record) return
    notify.waiting.delete(key)
    notify.acks.push(answerOf(record, payload))
    this.#maybeComplete(object, notify)
  }
  #maybeComplete(object: Watched, notify: Notify): void {
    if (notify.waiting.size > 0 || !object.notifies.delete(notify.id)) return
    notify.timer?.cancel()
    this.#notifies--
    const bytes = pb.NotifyResult.encode({ acks: notify.acks, timeouts: notify.timeouts }).finish()
    const result = { result: { rval: 0, dataLen: bytes.length }, data: bytes.length === 0 ? [] : [bytes] }
    const results = notify.results.map((one, i) => (i === notify.step ? result : one))
    this.#host.answer(notify.op, 0, notify.info, results)
  }
}
