// Watches of this client (Ceph's linger operations): each is registered with the primary of its object under a cookie, confirmed at intervals,
// and confirmed again after everything that may have moved it: another primary, another life of it, a lost session. When an OSD no longer
// knows it, it is lost for good, and its owner is told: notifies may have been missed.
import { type MessageBody, OpCode, pb } from '../../proto/mod.ts'
import { assert, EMPTY_BYTES, errno, errorCodeOf, utf8 } from '../base/mod.ts'
import type { Env, TimerHandle } from '../env/mod.ts'
import type { Message, Session } from '../msg/mod.ts'
import type { ObjectTarget, OpReply, OpRequest } from './objecter.ts'
import { type CallOptions, type NotifyAnswer, type NotifyResult, RadosError, type Watch, type WatchHandlers } from './types.ts'

export const WatchOp = { watch: 1, unwatch: 2, reconnect: 3, ping: 4 } as const
const WATCH_TIMEOUT_MS = 30_000
const WATCH_TIMEOUT_MS_MIN = 100
const NOTIFY_TIMEOUT_MS = 10_000
/** A watch is confirmed so often within its timeout. */
const PINGS_PER_TIMEOUT = 3
/** Notifies whose answers a watch remembers, in case they come again. */
const REMEMBERED_NOTIFIES = 64
const OP_READ = 2
const OP_WRITE = 1

/** What watches need of the objecter. */
export interface LingerHost {
  readonly env: Env
  submit(request: OpRequest): Promise<OpReply>
  /** Where the newest map wants an object's operations; undefined: nowhere now. */
  placementOf(target: ObjectTarget): string | undefined
}

function milliseconds(value: number, min: number): number {
  if (!Number.isSafeInteger(value) || value < min || value > 0x7fff_ffff) throw new RangeError(`not a timeout in ms: ${value}`)
  return value
}
const asPayload = (answer: unknown): Uint8Array =>
  answer instanceof Uint8Array ? answer : typeof answer === 'string' ? utf8(answer) : EMPTY_BYTES

class LingeringWatch implements Watch {
  readonly oid: string
  readonly cookie: number
  readonly target: ObjectTarget
  readonly handlers: WatchHandlers
  readonly timeoutMs: number
  state: 'registering' | 'live' | 'lost' | 'closed' = 'registering'
  error: RadosError | undefined
  confirmedMs = 0
  /** Where it was confirmed last, and over which session. */
  placement: string | undefined
  session: Session | undefined
  /** An OSD said that it has ended, and why: a negative errno. */
  told: number | undefined
  confirming = false
  again = false
  timer: TimerHandle | undefined
  readonly abort = new AbortController()
  /** By notify id, the answer: one that comes again is answered again, and not heard again. */
  readonly answers = new Map<number, Promise<Uint8Array>>()
  readonly #registry: Watches

  constructor(registry: Watches, target: ObjectTarget, cookie: number, handlers: WatchHandlers, timeoutMs: number) {
    this.#registry = registry
    this.oid = target.name
    this.target = target
    this.cookie = cookie
    this.handlers = handlers
    this.timeoutMs = timeoutMs
  }
  check(): number {
    if (this.error) throw this.error
    return this.#registry.now - this.confirmedMs
  }
  close(): Promise<void> {
    return this.#registry.unwatch(this)
  }
}

export class Watches {
  readonly #host: LingerHost
  readonly #byCookie = new Map<number, LingeringWatch>()
  #lastCookie = 0

  constructor(host: LingerHost) {
    this.#host = host
  }
  get now(): number {
    return this.#host.env.clock.monotonic()
  }

  #submit(target: ObjectTarget, op: { code: number } & Partial<pb.Op>, request: Partial<OpRequest>): Promise<OpReply> {
    const data = request.data ?? []
    const ops = [{ ...op, dataLen: data.reduce((sum, chunk) => sum + chunk.length, 0) }]
    return this.#host.submit({ target, snapContext: { seq: 0, snaps: [] }, ops, data, flags: OP_READ, ...request })
  }

  /** @throws RadosError ENOENT, E2BIG (too many watchers), EPERM, ETIMEDOUT, ESHUTDOWN. */
  async watch(target: ObjectTarget, handlers: WatchHandlers, timeoutMs = WATCH_TIMEOUT_MS, signal?: AbortSignal): Promise<Watch> {
    const watch = new LingeringWatch(this, target, ++this.#lastCookie, handlers, milliseconds(timeoutMs, WATCH_TIMEOUT_MS_MIN))
    // Known before it is asked for: the first notify may overtake the answer.
    this.#byCookie.set(watch.cookie, watch)
    try {
      const sentMs = this.now
      const op = { code: OpCode.watch, watchOp: WatchOp.watch, cookie: watch.cookie, timeoutMs: watch.timeoutMs }
      const reply = await this.#submit(target, op, { flags: OP_WRITE, signal })
      if (reply.result < 0) throw RadosError.of(reply.result, `watch ${target.name}: ${errorCodeOf(reply.result)}`)
      if (watch.error) throw watch.error
      watch.state = 'live'
      this.#confirmed(watch, sentMs, reply)
      this.#schedulePing(watch)
      // An answer to a repetition may come from the log of a primary that has not heard of our session.
      if (reply.attempts > 1 || watch.told !== undefined) this.#confirm(watch)
      return watch
    } catch (error) {
      if (watch.state === 'registering' || watch.state === 'live') this.#forget(watch, 'closed')
      // Registered or not, nobody waits for it any more.
      const op = { code: OpCode.watch, watchOp: WatchOp.unwatch, cookie: watch.cookie }
      if (!(error instanceof RadosError) || error.code === 'ETIMEDOUT') this.#submit(target, op, { flags: OP_WRITE }).catch(() => {})
      throw error
    }
  }

  async unwatch(watch: LingeringWatch): Promise<void> {
    if (watch.state === 'lost' || watch.state === 'closed') return
    this.#forget(watch, 'closed')
    const op = { code: OpCode.watch, watchOp: WatchOp.unwatch, cookie: watch.cookie }
    const { result } = await this.#submit(watch.target, op, { flags: OP_WRITE })
    if (result < 0 && result !== -errno.ENOENT) throw RadosError.of(result, `unwatch ${watch.oid}: ${errorCodeOf(result)}`)
  }

  /** @throws RadosError ENOENT, E2BIG (payload), EBUSY (too many notifies), ETIMEDOUT (no answer of the OSD). */
  async notify(
    target: ObjectTarget,
    payload: Uint8Array,
    timeoutMs = NOTIFY_TIMEOUT_MS,
    { signal, timeoutMs: callTimeoutMs }: CallOptions = {},
  ): Promise<NotifyResult> {
    const op = { code: OpCode.notify, timeoutMs: milliseconds(timeoutMs, 1) }
    const reply = await this.#submit(target, op, { data: [payload], signal, timeoutMs: callTimeoutMs })
    if (reply.result < 0) throw RadosError.of(reply.result, `notify ${target.name}: ${errorCodeOf(reply.result)}`)
    const { acks, timeouts } = pb.NotifyResult.decode(reply.data[0] ?? EMPTY_BYTES)
    const read = ({ addr, client, cookie, payload: answer }: pb.NotifyAck.$Properties): NotifyAnswer => ({
      addr: addr ?? '',
      client: client ?? '',
      cookie: cookie ?? 0,
      payload: answer ?? EMPTY_BYTES,
    })
    return { acks: acks.map(read), timeouts: timeouts.map(read) }
  }

  // --- what happens to watches ---
  onMessage({ body, data }: Message & { type: 'WatchNotify' }): void {
    const watch = this.#byCookie.get(body.cookie)
    if (!watch) return
    if (body.disconnected) {
      // It may be an earlier primary that says so, or be about an earlier attempt: the present one knows.
      watch.told = body.result || -errno.ENOTCONN
      if (watch.state === 'live') this.#confirm(watch)
      return
    }
    this.#hear(watch, body, data)
  }
  onMap(fenced: RadosError | undefined): void {
    for (const watch of [...this.#byCookie.values()]) {
      if (fenced) this.#lose(watch, fenced)
      else if (watch.state === 'live' && this.#moved(watch)) this.#confirm(watch)
    }
  }
  onReset(session: Session): void {
    for (const watch of [...this.#byCookie.values()]) if (watch.state === 'live' && watch.session === session) this.#confirm(watch)
  }
  /** The connection is about to close: takes leave, so that nobody waits for watches that no one serves; not for long. */
  async leave(error: RadosError, withinMs: number): Promise<void> {
    if (this.#byCookie.size === 0) return
    const left = [...this.#byCookie.values()].map((watch) => {
      watch.error = error
      return this.unwatch(watch)
    })
    let timer: TimerHandle | undefined
    const late = new Promise<void>((resolve) => {
      timer = this.#host.env.timers.after(withinMs, resolve)
    })
    await Promise.race([Promise.allSettled(left), late])
    timer?.cancel()
  }
  close(error: RadosError): void {
    for (const watch of [...this.#byCookie.values()]) {
      watch.error = error
      this.#forget(watch, 'lost')
    }
  }

  #hear(watch: LingeringWatch, body: MessageBody<'WatchNotify'>, payload: Uint8Array): void {
    const id = body.notifyId
    let answer = watch.answers.get(id)
    if (!answer) {
      const notifier = { addr: body.notifierAddr, client: body.notifier }
      answer = (async () => asPayload(await watch.handlers.onNotify(payload, notifier)))().catch(() => EMPTY_BYTES)
      watch.answers.set(id, answer)
      if (watch.answers.size > REMEMBERED_NOTIFIES) watch.answers.delete(watch.answers.keys().next().value as number)
    }
    answer
      .then((bytes) => {
        if (watch.state === 'lost' || watch.state === 'closed') return undefined
        const op = { code: OpCode.notifyAck, cookie: watch.cookie, notifyId: id }
        return this.#submit(watch.target, op, { data: [bytes], signal: watch.abort.signal, urgent: true })
      })
      .catch(() => {}) // the notify then times out
  }

  #moved(watch: LingeringWatch): boolean {
    const placement = this.#host.placementOf(watch.target)
    return placement !== undefined && placement !== watch.placement
  }
  #confirmed(watch: LingeringWatch, sentMs: number, reply: OpReply): void {
    watch.confirmedMs = sentMs
    watch.placement = reply.placement
    watch.session = reply.session
    if (reply.session?.closed || this.#moved(watch)) this.#confirm(watch)
  }

  /** Reconnects, as often as is asked for meanwhile. */
  #confirm(watch: LingeringWatch, watchOp: number = WatchOp.reconnect): void {
    watch.again = true
    if (watch.confirming) return
    watch.confirming = true
    const run = async (): Promise<void> => {
      while (watch.again && watch.state === 'live') {
        watch.again = false
        const sentMs = this.now
        const op = { code: OpCode.watch, watchOp, cookie: watch.cookie }
        const reply = await this.#submit(watch.target, op, { signal: watch.abort.signal, timeoutMs: 0, urgent: true })
        if (watch.state !== 'live') return
        if (reply.result < 0) {
          const rval = reply.result === -errno.ENOTCONN ? (watch.told ?? reply.result) : reply.result
          this.#lose(watch, RadosError.of(rval, `the watch of ${watch.oid} has ended: ${errorCodeOf(rval)}`))
        } else {
          watch.told = undefined
          this.#confirmed(watch, sentMs, reply)
        }
      }
    }
    run()
      .catch((error) => {
        if (error instanceof RadosError) this.#lose(watch, error)
      })
      .finally(() => {
        watch.confirming = false
      })
  }
  #schedulePing(watch: LingeringWatch): void {
    watch.timer = this.#host.env.timers.after(watch.timeoutMs / PINGS_PER_TIMEOUT, () => {
      if (watch.state !== 'live') return
      if (!watch.confirming) this.#confirm(watch, WatchOp.ping)
      this.#schedulePing(watch)
    })
  }

  #lose(watch: LingeringWatch, error: RadosError): void {
    if (watch.state === 'lost' || watch.state === 'closed') return
    const wasLive = watch.state === 'live'
    watch.error = error
    this.#forget(watch, 'lost')
    if (!wasLive) return // the call that registers it rejects
    try {
      watch.handlers.onError?.(error)
    } catch {
      // its owner's own affair
    }
  }
  #forget(watch: LingeringWatch, state: 'lost' | 'closed'): void {
    assert(this.#byCookie.get(watch.cookie) === watch, 'a watch ends twice')
    watch.state = state
    this.#byCookie.delete(watch.cookie)
    watch.timer?.cancel()
    watch.abort.abort()
  }
}
