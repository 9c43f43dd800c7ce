// MonClient: the link of a daemon or client to the monitors. It hunts for one that is in quorum, stays with it while it answers, and when it
// falls silent or is lost carries on with another: subscriptions from where they were, kept reports, unanswered commands under the same tid.
import type { MessageBody, MessageName } from '../../proto/mod.ts'
import { EMPTY_BYTES, type EntityName, errno, errorCodeOf, type Logger, type Options, SepiolaError } from '../base/mod.ts'
import type { Endpoint, Env, TimerHandle } from '../env/mod.ts'
import { Hunt, hostKey } from './hunt.ts'
import { createMessenger, randomNonce } from './messenger.ts'
import type { CommandReply, MonClientApi, MonClientOptions } from './monclient-api.ts'
import { TicketBox } from './tickets.ts'
import type { AuthServer, Credential, Message, Messenger, Session } from './types.ts'

/** Between two looks at whether the monitor still talks. */
const LOOK_MS = 1000
/** Looks without a word before an idle monitor is asked, and with something asked before it is given up. */
const QUIET_LOOKS_IDLE = 3
const QUIET_LOOKS_GIVE_UP = 2
/** A question that a living monitor leaves open for this long is put to another. */
const OPEN_QUESTION_MS = 10_000
/** A command that a monitor cannot take now is asked again. */
const EAGAIN_RETRY_MS = 200
const TICKET_FETCH_GAP_MS = 1000
const QUEUE_MAX = 256

interface Question {
  readonly type: 'MonCommand' | 'MonGetVersion'
  readonly body: object
  readonly data: Uint8Array
  sentAt: number
  answered(message: Message): 'done' | 'again'
  fail(error: Error): void
}

export class MonClient implements MonClientApi {
  readonly name: EntityName
  onOsdMaps: MonClientOptions['onOsdMaps']
  onMonMap: MonClientOptions['onMonMap']
  onConfig: MonClientOptions['onConfig']
  onMessage: MonClientOptions['onMessage']
  onConnected: MonClientOptions['onConnected']

  readonly #env: Env
  readonly #log: Logger
  readonly #options: Options
  readonly #secret: Uint8Array
  readonly #services: readonly string[]
  readonly #onFsMap: MonClientOptions['onFsMap']
  readonly #isChatty: boolean
  readonly #messenger: Messenger
  readonly #hunt: Hunt
  readonly #tickets: TicketBox
  readonly #sessionId: string
  #hosts: Endpoint[]
  readonly #initialHosts: readonly Endpoint[]
  #globalId = 0
  #active: Session | undefined
  #activeHost: string | undefined
  #started = false
  #stopped = false
  #startWaiters: { resolve(): void; reject(error: Error): void }[] = []

  #nextTid = 1
  readonly #questions = new Map<number, Question>()
  readonly #subscriptions = new Map<string, { start: number; onetime: boolean }>()
  readonly #kept = new Map<string, { type: MessageName; body: object }>()
  #queue: { type: MessageName; body: object }[] = []

  #looking: TimerHandle | undefined
  #heard = false
  #quietLooks = 0
  #pingTid = 0
  #renewal: TimerHandle | undefined
  #lastFetch = Number.NEGATIVE_INFINITY

  constructor(options: MonClientOptions) {
    this.name = options.name
    this.onOsdMaps = options.onOsdMaps
    this.onMonMap = options.onMonMap
    this.onConfig = options.onConfig
    this.onMessage = options.onMessage
    this.onConnected = options.onConnected
    this.#env = options.env
    this.#log = options.log
    this.#options = options.options
    this.#secret = options.secret
    this.#services = options.services ?? ['osd']
    this.#onFsMap = options.onFsMap
    this.#isChatty = options.isChatty ?? false
    this.#initialHosts = dedupe(options.monHosts)
    this.#hosts = [...this.#initialHosts]
    const nonce = options.nonce ?? randomNonce(options.env)
    this.#sessionId = `${options.name}/${nonce}`
    this.#tickets = new TicketBox(this.#env, this.name, this.#secret, this.#log, () => this.#fetchTickets())
    this.#messenger = createMessenger({
      env: options.env,
      self: options.name,
      nonce,
      auth: { client: this },
      options: options.options,
      log: options.log,
      dispatcher: {
        onConnect: (session) => this.#hunt.connected(session),
        onMessage: (session, message) => this.#receive(session, message),
        onReset: (session, reason, error) => this.#lost(session, reason === 'auth', error),
      },
    })
    this.#hunt = new Hunt({
      env: options.env,
      messenger: this.#messenger,
      log: options.log,
      hosts: () => this.#hosts,
      probe: (session) => session.send('AuthGetTickets', { tid: 0, services: [...this.#services] }),
      onAllRefused: (error) => this.#settleStart(error),
    })
  }

  get globalId(): number {
    return this.#globalId
  }
  get monitor(): EntityName | undefined {
    return this.#active?.peer
  }

  async start(options: { signal?: AbortSignal; timeoutMs?: number } = {}): Promise<void> {
    if (this.#stopped) throw shutDown()
    if (this.#active) return
    if (this.#hosts.length === 0) throw new SepiolaError('EINVAL', 'no monitor addresses are known')
    options.signal?.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const waiter = { resolve, reject }
      this.#startWaiters.push(waiter)
      const giveUp = (error: Error): void => {
        this.#startWaiters = this.#startWaiters.filter((w) => w !== waiter)
        reject(error)
      }
      const release = limit(this.#env, options.signal, options.timeoutMs ?? 0, 'no monitor answers', giveUp)
      waiter.resolve = () => {
        release()
        resolve()
      }
      waiter.reject = (error) => {
        release()
        reject(error)
      }
      this.#started = true
      this.#hunt.start(undefined)
    })
  }

  async stop(): Promise<void> {
    if (this.#stopped) return
    this.#stopped = true
    this.#looking?.cancel()
    this.#renewal?.cancel()
    this.#hunt.stop()
    this.#active = undefined
    this.#settleStart(shutDown())
    for (const question of [...this.#questions.values()]) question.fail(shutDown())
    this.#questions.clear()
    this.#tickets.close()
    await this.#messenger.close()
  }

  // --- questions ---

  command(
    args: Readonly<Record<string, unknown>>,
    data: Uint8Array = EMPTY_BYTES,
    options: { signal?: AbortSignal; timeoutMs?: number } = {},
  ): Promise<CommandReply> {
    const tid = this.#nextTid++
    const body = { tid, cmd: JSON.stringify(args), session: this.#sessionId }
    return this.#ask<CommandReply>(tid, 'MonCommand', body, data, options, (message, resolve) => {
      if (message.type !== 'MonCommandReply') return 'again'
      const { rc, outs } = message.body
      // -EAGAIN without a word: the monitor has no quorum. With a sentence it is the command's own answer.
      if (rc === -errno.EAGAIN && outs === '') return 'again'
      resolve({ rc, outs, out: message.data })
      return 'done'
    })
  }

  getVersion(what: string, options: { signal?: AbortSignal; timeoutMs?: number } = {}): Promise<{ version: number; oldest: number }> {
    const tid = this.#nextTid++
    return this.#ask<{ version: number; oldest: number }>(
      tid,
      'MonGetVersion',
      { tid, what },
      EMPTY_BYTES,
      options,
      (message, resolve, reject) => {
        if (message.type !== 'MonGetVersionReply' || message.body.rc === -errno.EAGAIN) return 'again'
        const { rc, version, oldest } = message.body
        if (rc === 0) resolve({ version, oldest })
        else reject(new SepiolaError(errorCodeOf(rc), `no version of ${what} to be had`))
        return 'done'
      },
    )
  }

  #ask<T>(
    tid: number,
    type: Question['type'],
    body: object,
    data: Uint8Array,
    options: { signal?: AbortSignal; timeoutMs?: number },
    answered: (message: Message, resolve: (value: T) => void, reject: (error: Error) => void) => 'done' | 'again',
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#stopped) throw shutDown()
      options.signal?.throwIfAborted()
      const settle = (): void => {
        release()
        this.#questions.delete(tid)
      }
      const fail = (error: Error): void => {
        settle()
        reject(error)
      }
      const timeoutMs = options.timeoutMs ?? this.#options.get('rados_mon_op_timeout_ms')
      const release = limit(this.#env, options.signal, timeoutMs, 'the monitors did not answer in time', fail)
      const question: Question = {
        type,
        body,
        data,
        sentAt: 0,
        fail,
        answered: (message) =>
          answered(
            message,
            (value) => {
              settle()
              resolve(value)
            },
            fail,
          ),
      }
      this.#questions.set(tid, question)
      this.#put(question)
    })
  }

  #put(question: Question): void {
    if (!this.#active) return
    question.sentAt = this.#env.clock.monotonic()
    this.#active.send(question.type, question.body, question.data.length > 0 ? [question.data] : [])
  }

  #answer(tid: number, message: Message): void {
    if (tid === this.#pingTid) {
      this.#pingTid = 0
      if (message.type === 'MonGetVersionReply' && message.body.rc !== 0) this.#abandon('has no quorum')
      return
    }
    const question = this.#questions.get(tid)
    if (!question || question.answered(message) === 'done') return
    this.#env.timers.after(EAGAIN_RETRY_MS, () => {
      if (this.#questions.get(tid) === question) this.#put(question)
    })
  }

  // --- subscriptions and reports ---

  subscribe(what: string, start: number, onetime = false): void {
    this.#subscriptions.set(what, { start, onetime })
    this.#active?.send('MonSubscribe', { what: [{ what, start, onetime }] })
  }
  unsubscribe(what: string): void {
    this.#subscriptions.delete(what)
  }
  gotVersion(what: string, version: number): void {
    const subscription = this.#subscriptions.get(what)
    if (!subscription || version < subscription.start) return
    if (subscription.onetime) this.#subscriptions.delete(what)
    else subscription.start = version + 1
  }

  send<N extends MessageName>(type: N, body: MessageBody<N> | object, options: { keep?: string } = {}): void {
    if (this.#stopped) return
    if (options.keep !== undefined) this.#kept.set(options.keep, { type, body })
    if (this.#active) this.#active.send(type, body)
    else if (options.keep === undefined) {
      if (this.#queue.length >= QUEUE_MAX) this.#queue.shift()
      this.#queue.push({ type, body })
    }
  }
  forget(slot: string): void {
    this.#kept.delete(slot)
  }

  // --- authentication of others, and to others ---

  async credentialFor(peerType: 'mon' | 'osd' | 'mds'): Promise<Credential> {
    if (peerType === 'mon') return { kind: 'key', name: this.name, secret: this.#secret }
    return this.#tickets.credentialFor(peerType)
  }
  credentialRefused(peerType: 'mon' | 'osd' | 'mds', credential: Credential): void {
    this.#tickets.refused(peerType, credential)
  }
  /** Only monitors know others' keys. */
  lookupKey(): undefined {
    return undefined
  }
  openTicket(blob: Uint8Array): ReturnType<AuthServer['openTicket']> {
    return this.#tickets.openTicket(blob)
  }

  #fetchTickets(): void {
    const now = this.#env.clock.monotonic()
    if (!this.#active || now - this.#lastFetch < TICKET_FETCH_GAP_MS) {
      if (this.#active) this.#renewIn(TICKET_FETCH_GAP_MS)
      return
    }
    this.#lastFetch = now
    this.#active.send('AuthGetTickets', { tid: 0, services: [...this.#services] })
  }
  #renewIn(delayMs: number): void {
    this.#renewal?.cancel()
    this.#renewal = this.#env.timers.after(delayMs, () => this.#fetchTickets())
  }

  // --- the monitor in use ---

  #receive(session: Session, message: Message): void {
    if (session !== this.#active) {
      if (message.type === 'AuthTickets' && this.#hunt.has(session)) this.#heardCandidate(session, message.body)
      return
    }
    this.#heard = true
    switch (message.type) {
      case 'AuthTickets':
        if (message.body.rc === 0) this.#renewIn(this.#tickets.take(message.body))
        else this.#renewIn(TICKET_FETCH_GAP_MS)
        return
      case 'MonCommandReply':
      case 'MonGetVersionReply':
        this.#answer(message.body.tid, message)
        return
      case 'OsdMaps':
        this.gotVersion('osdmap', newestEpoch(message.body))
        this.onOsdMaps?.(message.body)
        return
      case 'FsMaps':
        if (message.body.map) {
          this.gotVersion('fsmap', message.body.map.epoch ?? 0)
          this.#onFsMap?.(message.body.map)
        }
        return
      case 'MonMaps':
        if (message.body.map) this.#learn(message.body.map)
        return
      case 'ConfigUpdate':
        this.gotVersion('config', message.body.version)
        this.onConfig?.(message.body)
        return
      default:
        this.onMessage?.(message)
    }
  }

  #learn(map: NonNullable<MessageBody<'MonMaps'>['map']>): void {
    this.gotVersion('monmap', map.epoch ?? 0)
    const mons = (map.mons ?? []).flatMap((m) => (m.addr?.host && m.addr.port ? [{ host: m.addr.host, port: m.addr.port }] : []))
    if (mons.length > 0) this.#hosts = dedupe([...mons, ...this.#initialHosts])
    this.onMonMap?.(map)
  }

  #heardCandidate(session: Session, reply: MessageBody<'AuthTickets'>): void {
    if (reply.rc === 0) this.#adopt(session, reply)
    else if (reply.rc === -errno.EACCES) {
      session.close()
      this.#hunt.failed(session, new SepiolaError('EACCES', `${session.peer} has no key of ${this.name} any more`), true)
    } else this.#hunt.notYet(session)
  }

  #adopt(session: Session, tickets: MessageBody<'AuthTickets'>): void {
    this.#hunt.stop(session)
    this.#active = session
    this.#activeHost = session.peerAddr ? hostKey(session.peerAddr) : undefined
    if (this.#globalId === 0) this.#globalId = tickets.globalId
    this.#log.debug({ monitor: session.peer }, 'monitor found')
    this.#renewIn(this.#tickets.take(tickets))
    this.#heard = true
    this.#quietLooks = 0
    this.#pingTid = 0
    this.#looking?.cancel()
    this.#looking = this.#env.timers.every(LOOK_MS, () => this.#look())
    if (this.#subscriptions.size > 0) {
      session.send('MonSubscribe', { what: [...this.#subscriptions].map(([what, s]) => ({ what, ...s })) })
    }
    for (const { type, body } of this.#kept.values()) session.send(type, body)
    for (const { type, body } of this.#queue) session.send(type, body)
    this.#queue = []
    for (const question of this.#questions.values()) this.#put(question)
    this.#settleStart(undefined)
    this.onConnected?.(session.peer)
  }

  /** A monitor that is paused, cut off or out of quorum says nothing: it is asked, then left. */
  #look(): void {
    if (this.#heard) {
      this.#heard = false
      this.#quietLooks = 0
      this.#pingTid = 0
    } else this.#quietLooks++
    const now = this.#env.clock.monotonic()
    for (const question of this.#questions.values()) {
      if (now - question.sentAt > OPEN_QUESTION_MS) {
        this.#abandon('leaves a question open')
        return
      }
    }
    const isWaiting = this.#questions.size > 0 || this.#isChatty
    if (this.#pingTid === 0) {
      if (this.#quietLooks < (isWaiting ? 1 : QUIET_LOOKS_IDLE)) return
      this.#pingTid = this.#nextTid++
      this.#quietLooks = 0
      this.#active?.send('MonGetVersion', { tid: this.#pingTid, what: 'monmap' })
    } else if (this.#quietLooks >= (isWaiting ? 1 : QUIET_LOOKS_GIVE_UP)) this.#abandon('is silent')
  }

  #abandon(why: string): void {
    const session = this.#active
    if (!session) return
    this.#log.info({ monitor: session.peer }, `leaving a monitor that ${why}`)
    session.close()
    this.#seek()
  }

  #lost(session: Session, refusedKey: boolean, error: Error | undefined): void {
    if (session === this.#active) {
      this.#log.debug({ monitor: session.peer, err: error?.message }, 'monitor lost')
      this.#seek()
    } else this.#hunt.failed(session, error, refusedKey)
  }

  #seek(): void {
    this.#active = undefined
    this.#looking?.cancel()
    this.#looking = undefined
    this.#renewal?.cancel()
    if (this.#started && !this.#stopped) this.#hunt.start(this.#activeHost)
  }

  #settleStart(error: Error | undefined): void {
    const waiters = this.#startWaiters
    this.#startWaiters = []
    for (const waiter of waiters) error ? waiter.reject(error) : waiter.resolve()
  }
}

const shutDown = (): SepiolaError => new SepiolaError('ESHUTDOWN', 'the link to the monitors is closed')

function dedupe(hosts: readonly Endpoint[]): Endpoint[] {
  return [...new Map(hosts.map((h) => [hostKey(h), { host: h.host, port: h.port }])).values()]
}

function newestEpoch(maps: MessageBody<'OsdMaps'>): number {
  let newest = 0
  for (const full of maps.full) newest = Math.max(newest, full.epoch ?? 0)
  for (const inc of maps.incremental) newest = Math.max(newest, inc.epoch ?? 0)
  return newest
}

/** Gives up on the signal or after `timeoutMs` (0: never), whichever is first; the function returned stands both down. */
function limit(env: Env, signal: AbortSignal | undefined, timeoutMs: number, what: string, giveUp: (error: Error) => void): () => void {
  const timer = timeoutMs > 0 ? env.timers.after(timeoutMs, () => giveUp(new SepiolaError('ETIMEDOUT', what))) : undefined
  const onAbort = (): void => giveUp(signal?.reason as Error)
  signal?.addEventListener('abort', onAbort, { once: true })
  return () => {
    timer?.cancel()
    signal?.removeEventListener('abort', onAbort)
  }
}
