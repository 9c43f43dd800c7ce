// The session with the active MDS of a file system: found through the FSMap, kept over take-overs. Requests go out in the order of their tids; what a
// lost MDS left unanswered goes to the next one under the same tid, so that nothing is done twice.
//
// Caps are trusted for a bounded time after the last renewal that the MDS answered: a client that is cut off stops believing its cache
// before anyone else is allowed to change what is in it.
import type { MdsOp, MessageBody, MessageName, pb } from '../../proto/mod.ts'
import type { TimerHandle } from '../env/mod.ts'
import type { FSMap, MdsInfo } from '../maps/mod.ts'
import type { Message, Messenger, Session } from '../msg/mod.ts'
import { codeOf, Errno, throwIfAborted } from './errors.ts'
import type { ClusterPort } from './port.ts'

const SessionOp = {
  requestOpen: 1,
  open: 2,
  requestClose: 3,
  close: 4,
  renewCaps: 5,
  renewed: 6,
  stale: 7,
  recallState: 8,
  flushMsg: 9,
  flushMsgAck: 10,
  reject: 11,
  barrier: 12,
} as const

/** Requests sent and unanswered; more wait their turn. */
const REQUESTS_IN_FLIGHT_MAX = 256
const REQUESTS_QUEUED_MAX = 100_000
/** Caps reported in one message of a reconnect. */
const RECONNECT_CAPS_MAX = 1000
const RETRY_MS = 100
const RENEW_MS_MAX = 3000
/** Caps are believed for so long after an answered renewal was sent: no longer than a new MDS waits for its predecessor's clients. */
const TRUST_MS_MAX = 10_000
const DEFAULT_TIMEOUT_MS = 60_000

export type Request = pb.ClientRequest.$Properties & { op: MdsOp }
export type Reply = MessageBody<'ClientReply'>

interface Pending {
  readonly tid: number
  readonly request: Request
  retry: number
  sent: boolean
  /** In the turn in which the answer came, before anything that came after it. */
  readonly onReply: (reply: Reply) => void
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: unknown) => void
}

export interface SessionHandlers {
  /** Caps, snapshots, quotas: in order of arrival, together with replies. */
  onMessage(message: Message): void
  /** Give caps back until at most so many are held. */
  onRecall(maxCaps: number): void
  /** I/O from now on is done with that OSDMap or a newer one. */
  onFence(osdEpoch: number): void
  /** All that is held, for the MDS that has taken over. */
  reconnectState(): { caps: pb.ReconnectCap.$Properties[]; locks: pb.FileLock.$Properties[] }
  /** The session goes on with another MDS: what was asked of the old one and is no request must be asked again. */
  onReconnected(): void
  /** The caps held may be believed again. */
  onTrusted(): void
  /** The session is gone for good, and all caps with it. */
  onDead(error: Errno): void
}

type State = 'waiting' | 'opening' | 'open' | 'reconnecting' | 'closing' | 'dead'

export class MdsSession {
  readonly #port: ClusterPort
  readonly #fsName: string | undefined
  readonly #handlers: SessionHandlers
  readonly #messenger: Messenger
  #unsubscribe: (() => void) | undefined
  #map: FSMap | undefined
  #fscid = 0
  #holder: MdsInfo | undefined
  #session: Session | undefined
  #state: State = 'waiting'
  #everOpen = false
  /** An MDS was asked for a session and may have made it: its successor expects us to reconnect, and would shut us out. */
  #mayHaveSession = false
  #dead: Errno | undefined
  #clientId = 0
  #timeoutMs = DEFAULT_TIMEOUT_MS
  #maxCaps = 0
  #trustedUntil = 0
  #openSentAt = 0
  #renewSeq = 0
  readonly #renewSentAt = new Map<number, number>()
  #renewTimer: TimerHandle | undefined
  #retryTimer: TimerHandle | undefined
  #lastTid = 0
  readonly #pending = new Map<number, Pending>()
  /** Of the pending ones, those that do not wait for somebody else's lock. */
  #inFlight = 0
  readonly #queue: Pending[] = []
  readonly #openWaiters = new Set<{ resolve: () => void; reject: (error: Errno) => void }>()
  #onClosed: (() => void) | undefined

  constructor(port: ClusterPort, fsName: string | undefined, handlers: SessionHandlers) {
    this.#port = port
    this.#fsName = fsName
    this.#handlers = handlers
    this.#messenger = port.createMessenger({
      onMessage: (session, message) => {
        if (session === this.#session) this.#receive(message)
      },
      onReset: (session) => this.#lost(session),
    })
  }

  start(): void {
    this.#unsubscribe = this.#port.subscribeFsMap((map) => this.#takeMap(map))
    if (this.#dead) this.#unsubscribe()
  }

  /** The caps held may be used. */
  get trusted(): boolean {
    return this.#dead === undefined && this.#port.env.clock.monotonic() < this.#trustedUntil
  }
  get dead(): Errno | undefined {
    return this.#dead
  }
  /** Told so far by the MDS; 0: no bound of its own. */
  get maxCaps(): number {
    return this.#maxCaps
  }
  get fscid(): number {
    return this.#fscid
  }
  get dataPools(): readonly number[] {
    return this.#map?.fs(this.#fscid)?.dataPools ?? []
  }
  get isOpen(): boolean {
    return this.#state === 'open'
  }
  get clientId(): number {
    return this.#clientId
  }

  /** Resolves once the session is open for the first time. @throws Errno ENOENT: no such file system; ESHUTDOWN. */
  opened(signal?: AbortSignal): Promise<void> {
    throwIfAborted(signal)
    if (this.#everOpen) return Promise.resolve()
    return new Promise((resolve, reject) => {
      if (this.#dead) {
        reject(this.#dead)
        return
      }
      const settle = (): void => {
        this.#openWaiters.delete(waiter)
        signal?.removeEventListener('abort', onAbort)
      }
      const waiter = {
        resolve: (): void => {
          settle()
          resolve()
        },
        reject: (error: Errno): void => {
          settle()
          reject(error)
        },
      }
      const onAbort = (): void => {
        settle()
        try {
          throwIfAborted(signal)
        } catch (error) {
          reject(error)
        }
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      this.#openWaiters.add(waiter)
    })
  }

  // --- requests ---

  /**
   * Asks the MDS. `onReply` runs in the turn in which the answer comes, errors too.
   * @throws Errno of the answer; ESHUTDOWN when the session is lost; AbortError: the request may still take effect.
   */
  request(request: Request, onReply: (reply: Reply) => void, signal?: AbortSignal): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.#dead) throw this.#dead
      throwIfAborted(signal)
      const settled = (): void => signal?.removeEventListener('abort', onAbort)
      const pending: Pending = {
        tid: ++this.#lastTid,
        request,
        retry: 0,
        sent: false,
        onReply,
        resolve: (reply) => {
          settled()
          if (reply.result < 0) reject(new Errno(codeOf(reply.result)))
          else resolve(reply)
        },
        reject: (error) => {
          settled()
          reject(error)
        },
      }
      // The answer of one that was sent still counts for the cache, and the tid stays unsettled until it comes.
      const onAbort = (): void => {
        if (!pending.sent) this.#forget(pending)
        try {
          throwIfAborted(signal)
        } catch (error) {
          pending.reject(error)
        }
      }
      if (this.#queue.length >= REQUESTS_QUEUED_MAX) throw new Errno('EAGAIN', 'too many calls wait for the MDS')
      signal?.addEventListener('abort', onAbort, { once: true })
      this.#queue.push(pending)
      this.#pump()
    })
  }
  #forget(pending: Pending): void {
    const at = this.#queue.indexOf(pending)
    if (at >= 0) this.#queue.splice(at, 1)
  }
  #put(pending: Pending): void {
    const { tid, request } = pending
    if (!pending.sent && !request.lock?.wait) this.#inFlight++
    this.#pending.set(tid, pending)
    pending.sent = true
    this.#session?.send('ClientRequest', { ...request, tid, oldestTid: this.#oldestTid(), retry: pending.retry++, stamp: this.#stamp() })
  }
  #oldestTid(): number {
    let oldest = this.#lastTid
    for (const tid of this.#pending.keys()) oldest = Math.min(oldest, tid)
    for (const { tid } of this.#queue) oldest = Math.min(oldest, tid)
    return oldest
  }
  #stamp(): pb.TimeSpec.$Properties {
    const now = this.#port.env.clock.now()
    return { sec: Math.floor(now / 1000), nsec: Math.floor((now % 1000) * 1e6) }
  }
  #answered(reply: Reply): void {
    const pending = this.#pending.get(reply.tid)
    if (!pending) return
    this.#pending.delete(reply.tid)
    if (!pending.request.lock?.wait) this.#inFlight--
    pending.onReply(reply)
    pending.resolve(reply)
    this.#pump()
  }
  #pump(): void {
    while (this.#state === 'open' && this.#queue.length > 0 && this.#inFlight < REQUESTS_IN_FLIGHT_MAX) {
      this.#put(this.#queue.shift() as Pending)
    }
  }

  /** To the MDS, if the session is open; after a take-over `onReconnected` is the time to say it again. */
  send<N extends MessageName>(type: N, body: MessageBody<N> | object): boolean {
    if (this.#state !== 'open') return false
    this.#session?.send(type, body)
    return true
  }

  // --- the MDS in use ---

  #takeMap(map: FSMap): void {
    this.#map = map
    if (this.#dead || this.#state === 'closing') return
    const fs = this.#fscid > 0 ? map.fs(this.#fscid) : this.#fsName === undefined ? map.filesystems[0] : map.fsByName(this.#fsName)
    if (!fs) {
      const error = this.#fsName === undefined ? 'there is no file system' : `there is no file system '${this.#fsName}'`
      this.#die(new Errno(this.#fscid > 0 ? 'ESHUTDOWN' : 'ENOENT', error))
      return
    }
    this.#fscid = fs.fscid
    const holder = map.holder(fs.fscid)
    if (this.#session && (!holder || holder.gid !== this.#holder?.gid)) this.#leave()
    this.#holder = holder
    this.#connect()
  }

  /** Opens or re-opens the session as soon as the holder of the rank listens to clients. */
  #connect(): void {
    const { addr, state } = this.#holder ?? {}
    if (this.#session || !addr || this.#dead || this.#state === 'closing') return
    const listens =
      state === 'up:active' || state === 'up:clientreplay' || (this.#mayHaveSession && (state === 'up:reconnect' || state === 'up:rejoin'))
    if (!listens) return
    this.#session = this.#messenger.connect({ addr, peerType: 'mds', policy: 'lossless' })
    this.#openSentAt = this.#port.env.clock.monotonic()
    if (this.#mayHaveSession) {
      this.#state = 'reconnecting'
      this.#sendReconnect(this.#session)
    } else {
      this.#state = 'opening'
      this.#mayHaveSession = true
      const { radosAddr, name } = this.#port
      this.#session.send('ClientSession', {
        op: SessionOp.requestOpen,
        radosAddr,
        fs: this.#map?.fs(this.#fscid)?.name ?? '',
        metadata: { entity_id: name, client: 'sepiola' },
      })
    }
  }
  #sendReconnect(session: Session): void {
    const { caps, locks } = this.#handlers.reconnectState()
    const { radosAddr } = this.#port
    for (let at = 0; ; at += RECONNECT_CAPS_MAX) {
      const last = at + RECONNECT_CAPS_MAX >= caps.length
      const part = caps.slice(at, at + RECONNECT_CAPS_MAX)
      session.send('ClientReconnect', { caps: part, locks: last ? locks : [], radosAddr, last, clientId: this.#clientId })
      if (last) return
    }
  }
  #leave(): void {
    this.#session?.close()
    this.#session = undefined
    this.#renewSentAt.clear()
    if (this.#state !== 'closing') this.#state = 'waiting'
  }
  #lost(session: Session): void {
    if (session !== this.#session) return
    this.#session = undefined
    this.#renewSentAt.clear()
    if (this.#state === 'closing') {
      this.#onClosed?.()
      return
    }
    this.#state = 'waiting'
    this.#retryLater()
  }
  #retryConnect(): void {
    this.#leave()
    this.#retryLater()
  }
  /** The map will say who comes next; if it is the same MDS again, it knows whether the session still holds. */
  #retryLater(): void {
    this.#retryTimer ??= this.#port.env.timers.after(RETRY_MS, () => {
      this.#retryTimer = undefined
      this.#connect()
    })
  }

  #receive(message: Message): void {
    switch (message.type) {
      case 'ClientSession':
        this.#sessionMessage(message.body)
        return
      case 'ClientReply':
        this.#answered(message.body)
        return
      default:
        this.#handlers.onMessage(message)
    }
  }
  #sessionMessage(body: MessageBody<'ClientSession'>): void {
    if (body.osdEpoch > 0) this.#handlers.onFence(body.osdEpoch)
    switch (body.op) {
      case SessionOp.open:
        this.#opened(body)
        return
      case SessionOp.renewed: {
        const sentAt = this.#renewSentAt.get(body.seq)
        for (const seq of this.#renewSentAt.keys()) if (seq <= body.seq) this.#renewSentAt.delete(seq)
        if (sentAt === undefined) return
        const wasTrusted = this.trusted
        this.#trust(sentAt)
        if (!wasTrusted && this.trusted) this.#handlers.onTrusted()
        return
      }
      case SessionOp.stale:
        this.#trustedUntil = 0
        this.#renew()
        return
      case SessionOp.recallState:
        this.#handlers.onRecall(body.maxCaps)
        return
      case SessionOp.flushMsg:
        this.send('ClientSession', { op: SessionOp.flushMsgAck, seq: body.seq })
        return
      case SessionOp.close:
        if (this.#state === 'closing') this.#onClosed?.()
        else if (this.#mayBeEarly) this.#retryConnect()
        else if (!this.#everOpen) {
          this.#mayHaveSession = false
          this.#retryConnect()
        } else this.#die(new Errno('ESHUTDOWN', 'the MDS has ended the session: this client was evicted'))
        return
      case SessionOp.reject: {
        const code = /^([A-Z0-9]+):/.exec(body.error)?.[1]
        if (code === 'EAGAIN') this.#retryConnect()
        else if (this.#everOpen) this.#die(new Errno('ESHUTDOWN', `the MDS refuses the session: ${body.error}`))
        else this.#die(new Errno(code === 'ENOENT' || code === 'ENOMEM' ? code : 'EACCES', `the MDS refuses the session: ${body.error}`))
        return
      }
      default:
    }
  }
  /** The map may tell us of an MDS's new state before it tells the MDS: a reconnect that it refuses meanwhile is tried again. */
  get #mayBeEarly(): boolean {
    const state = this.#holder?.state
    return this.#state === 'reconnecting' && (state === 'up:reconnect' || state === 'up:rejoin')
  }
  #trust(since: number): void {
    this.#trustedUntil = Math.max(this.#trustedUntil, since + Math.min(this.#timeoutMs, TRUST_MS_MAX))
  }
  #opened(body: MessageBody<'ClientSession'>): void {
    if (this.#state !== 'opening' && this.#state !== 'reconnecting') return
    const again = this.#state === 'reconnecting'
    this.#state = 'open'
    this.#everOpen = true
    this.#clientId = body.clientId || this.#clientId
    this.#timeoutMs = body.timeoutMs || this.#timeoutMs
    this.#maxCaps = body.maxCaps
    this.#trust(this.#openSentAt)
    this.#renewTimer?.cancel()
    this.#renewTimer = this.#port.env.timers.every(Math.min(this.#timeoutMs / 3, RENEW_MS_MAX), () => this.#renew())
    if (again) this.#handlers.onReconnected()
    for (const pending of [...this.#pending.values()].sort((a, b) => a.tid - b.tid)) this.#put(pending)
    this.#pump()
    for (const waiter of [...this.#openWaiters]) waiter.resolve()
  }
  #renew(): void {
    if (this.#state !== 'open') return
    const seq = ++this.#renewSeq
    this.#renewSentAt.set(seq, this.#port.env.clock.monotonic())
    this.#session?.send('ClientSession', { op: SessionOp.renewCaps, seq })
  }

  #die(error: Errno): void {
    if (this.#dead) return
    this.#dead = error
    this.#state = 'dead'
    this.#stopTimers()
    this.#unsubscribe?.()
    this.#session?.close()
    this.#session = undefined
    for (const waiter of [...this.#openWaiters]) waiter.reject(error)
    const unanswered = [...this.#pending.values(), ...this.#queue]
    this.#pending.clear()
    this.#queue.length = 0
    for (const pending of unanswered) pending.reject(error)
    this.#handlers.onDead(error)
  }
  #stopTimers(): void {
    this.#renewTimer?.cancel()
    this.#retryTimer?.cancel()
  }

  /** Ends the session in order; what was flushed before stays. */
  async close(timeoutMs: number): Promise<void> {
    if (this.#state === 'open') {
      this.#state = 'closing'
      await new Promise<void>((resolve) => {
        const timer = this.#port.env.timers.after(timeoutMs, resolve)
        this.#onClosed = () => {
          timer.cancel()
          resolve()
        }
        this.#session?.send('ClientSession', { op: SessionOp.requestClose, seq: this.#renewSeq })
      })
    }
    this.#die(new Errno('ESHUTDOWN', 'the file system has been unmounted'))
    await this.#messenger.close()
  }
}
