// The messenger: listens, connects, keeps sessions, and writes what one turn produced in one go per connection.
//
// A session belongs to the side that opened it and is named by (initiator's entity, initiator's nonce, session id); replies travel on it.
// Two daemons that connect to one another have two sessions, each ordered in itself, so simultaneous connects never race for one.
// Only the initiator reconnects; the acceptor keeps its end and waits.
import { type EntityName, type Logger, type Options, parseEntity, SepiolaError } from '../base/mod.ts'
import type { Connection, Endpoint, Env, Listener, TimerHandle } from '../env/mod.ts'
import { type Accepted, acceptHandshake } from './acceptor.ts'
import { SESSION_ID_BYTES } from './handshake.ts'
import { approach, NotAuthenticated, PeerRestarted } from './initiator.ts'
import type { Link } from './link.ts'
import { type SessionHost, SessionImpl } from './session.ts'
import type { Addr, AuthClient, AuthServer, Credential, Dispatcher, Messenger, Session, SessionPolicy } from './types.ts'

export interface MessengerOptions {
  env: Env
  self: EntityName
  /** This life of the process; default random. Not 0. */
  nonce?: number
  auth: { client?: AuthClient; server?: AuthServer }
  dispatcher: Dispatcher
  options: Options
  log: Logger
}

const CONNECT_TIMEOUT_MS = 3000
const HANDSHAKE_TIMEOUT_MS = 5000
const UNAUTHENTICATED_MAX = 512
const RETRY_FIRST_MS = 10
const RETRY_MAX_MS = 1000
/** Unacknowledged messages and not a byte moved between two looks: the connection is given up for a new one. */
const STALL_CHECK_MS = 3000
/** A lossless session that its initiator has not come back to. */
const ORPHAN_MS = 300_000

export const createMessenger = (options: MessengerOptions): Messenger => new MessengerImpl(options)

/** What the initiator of a session knows beyond the session itself. */
interface Outgoing {
  readonly session: SessionImpl
  readonly to: Endpoint
  readonly peerType: 'mon' | 'osd' | 'mds'
  readonly expect: EntityName | undefined
  failures: number
  retry: TimerHandle | undefined
}

class MessengerImpl implements Messenger, SessionHost {
  readonly env: Env
  readonly log: Logger
  readonly self: EntityName
  readonly dispatcher: Dispatcher
  readonly maxFrameBytes: number
  readonly maxQueueBytes: number
  readonly #nonce: number
  readonly #auth: { client?: AuthClient; server?: AuthServer }
  #listener: Listener | undefined
  #addr: Addr | undefined
  #closed = false
  readonly #outgoing = new Map<SessionImpl, Outgoing>()
  /** By peer type, policy and endpoint. */
  readonly #byTarget = new Map<string, Outgoing>()
  readonly #accepted = new Map<string, SessionImpl>()
  readonly #orphans = new Map<SessionImpl, TimerHandle>()
  readonly #handshakes = new Set<Link>()
  readonly #dirty = new Set<SessionImpl>()
  #flushing = false
  #stallCheck: TimerHandle | undefined

  constructor(options: MessengerOptions) {
    this.env = options.env
    this.log = options.log
    this.self = options.self
    this.dispatcher = options.dispatcher
    this.maxFrameBytes = options.options.get('ms_max_frame_bytes')
    this.maxQueueBytes = options.options.get('ms_max_send_queue_bytes')
    this.#nonce = options.nonce ?? randomNonce(options.env)
    this.#auth = options.auth
  }

  get addr(): Addr | undefined {
    return this.#addr
  }
  get nonce(): number {
    return this.#nonce
  }

  async listen(at: Endpoint): Promise<Addr> {
    this.#listener = await this.env.network.listen(at, (connection) => this.#accept(connection))
    const { host, port } = this.#listener.endpoint
    this.#addr = { host, port, nonce: this.#nonce }
    return this.#addr
  }

  connect(to: {
    addr: Endpoint & { nonce?: number }
    peerType: 'mon' | 'osd' | 'mds'
    expect?: EntityName
    policy: SessionPolicy
  }): Session {
    if (this.#closed) throw new SepiolaError('ESHUTDOWN', 'the messenger is closed')
    const { host, port, nonce = 0 } = to.addr
    const target = `${to.peerType} ${to.policy} ${host}:${port}`
    const known = this.#byTarget.get(target)
    if (known) {
      const { session } = known
      if (nonce === 0 || session.peerNonce === 0 || session.peerNonce === nonce) {
        if (session.peerNonce === 0) session.identity.peerNonce = nonce
        return session
      }
      session.end('peer-restarted', new PeerRestarted(session.peer))
    }
    const session = new SessionImpl(this, {
      peer: to.expect ?? (`${to.peerType}.` as EntityName),
      peerNonce: nonce,
      peerAddr: { host, port },
      policy: to.policy,
      peerCaps: {},
      id: hex(this.env.random.bytes(SESSION_ID_BYTES)),
    })
    const outgoing: Outgoing = { session, to: { host, port }, peerType: to.peerType, expect: to.expect, failures: 0, retry: undefined }
    this.#outgoing.set(session, outgoing)
    this.#byTarget.set(target, outgoing)
    if (to.policy === 'lossless') this.#watchStalls()
    void this.#attempt(outgoing)
    return session
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#stallCheck?.cancel()
    for (const link of this.#handshakes) link.destroy()
    for (const session of [...this.#outgoing.keys(), ...this.#accepted.values()]) session.close()
    // Closing the listener cuts what it accepted: what was just written goes out first.
    await new Promise<void>((resolve) => this.env.timers.soon(resolve))
    await this.#listener?.close()
  }

  // --- SessionHost ---

  dirty(session: SessionImpl): void {
    this.#dirty.add(session)
    if (this.#flushing) return
    this.#flushing = true
    this.env.timers.soon(() => {
      this.#flushing = false
      for (const each of this.#dirty) each.flush()
      this.#dirty.clear()
    })
  }

  linkLost(session: SessionImpl, error: Error | undefined): void {
    const outgoing = this.#outgoing.get(session)
    this.log.debug({ peer: session.peer, err: error?.message }, 'connection lost')
    if (!outgoing) {
      const timer = this.env.timers.after(ORPHAN_MS, () => session.end('lost', new SepiolaError('ETIMEDOUT', 'the peer did not come back')))
      this.#orphans.get(session)?.cancel()
      this.#orphans.set(session, timer)
      return
    }
    if (session.advanced) outgoing.failures = 0
    this.#retry(outgoing)
  }

  ended(session: SessionImpl): void {
    this.#dirty.delete(session)
    this.#orphans.get(session)?.cancel()
    this.#orphans.delete(session)
    const outgoing = this.#outgoing.get(session)
    if (!outgoing) {
      this.#accepted.delete(acceptedKey(session.peer, session.peerNonce, session.identity.id))
      return
    }
    outgoing.retry?.cancel()
    this.#outgoing.delete(session)
    const target = `${outgoing.peerType} ${session.policy} ${outgoing.to.host}:${outgoing.to.port}`
    if (this.#byTarget.get(target) === outgoing) this.#byTarget.delete(target)
  }

  // --- connecting ---

  async #attempt(outgoing: Outgoing): Promise<void> {
    const { session } = outgoing
    const attempt = ++session.attempt
    const cancelled = (): boolean => session.closed || session.attempt !== attempt
    let credential: Credential | undefined
    try {
      if (!this.#auth.client) throw new NotAuthenticated('no key to connect with')
      credential = await this.#auth.client.credentialFor(outgoing.peerType)
      if (cancelled()) return
      const { to, peerType, expect } = outgoing
      await approach(
        this.env,
        {
          self: this.self,
          nonce: this.#nonce,
          to,
          peerType,
          expect,
          expectNonce: session.peerNonce,
          policy: session.policy,
          sessionId: session.identity.id,
          resume: session.established,
          attempt,
          inSeq: session.inSeq,
          credential,
          connectTimeoutMs: CONNECT_TIMEOUT_MS,
          handshakeTimeoutMs: HANDSHAKE_TIMEOUT_MS,
        },
        cancelled,
        (done) => {
          session.identity.peer = done.peer
          session.identity.peerNonce = done.peerNonce
          session.attach(done.link, done.inSeq)
          this.dispatcher.onConnect?.(session)
        },
      )
    } catch (error) {
      if (!cancelled()) this.#attemptFailed(outgoing, error as Error, credential)
    }
  }

  #attemptFailed(outgoing: Outgoing, error: Error, credential: Credential | undefined): void {
    const { session } = outgoing
    const code = error instanceof SepiolaError ? error.code : undefined
    this.log.debug({ peer: session.peer, to: outgoing.to, err: error.message }, 'cannot connect')
    if (error instanceof PeerRestarted) {
      session.end('peer-restarted', error)
      return
    }
    if (code === 'ESTALE') {
      session.end('closed', error)
      return
    }
    if (code === 'ECONNREFUSED') this.dispatcher.onRefused?.(session)
    if (code === 'EACCES') {
      this.log.warn({ peer: session.peer, to: outgoing.to, err: error.message }, 'not authenticated')
      if (credential) this.#auth.client?.credentialRefused?.(outgoing.peerType, credential)
    }
    if (session.closed) return
    if (session.policy === 'lossy') session.end(code === 'EACCES' ? 'auth' : 'lost', error)
    else this.#retry(outgoing)
  }

  /** At once after a connection that worked, then in growing steps, apart from others that wait for the same peer. */
  #retry(outgoing: Outgoing): void {
    const n = outgoing.failures++
    const step = Math.min(RETRY_MAX_MS, RETRY_FIRST_MS * 2 ** (n - 1))
    const delayMs = n === 0 ? 0 : step * (0.75 + this.env.random.float() / 4)
    outgoing.retry?.cancel()
    outgoing.retry = this.env.timers.after(delayMs, () => void this.#attempt(outgoing))
  }

  #watchStalls(): void {
    this.#stallCheck ??= this.env.timers.every(STALL_CHECK_MS, () => {
      for (const session of [...this.#outgoing.keys(), ...this.#accepted.values()]) {
        if (session.policy === 'lossless' && session.stalled()) {
          session.dropLink(new SepiolaError('ETIMEDOUT', `${session.peer} acknowledges nothing`))
        }
      }
    })
  }

  // --- accepting ---

  #accept(connection: Connection): void {
    if (this.#closed) {
      connection.destroy()
      return
    }
    if (this.#handshakes.size >= UNAUTHENTICATED_MAX) {
      // The oldest has had its time; whoever holds connections open does not keep others out.
      const [oldest] = this.#handshakes
      oldest?.fail(new SepiolaError('EBUSY', 'too many connections that have not authenticated'))
    }
    const link = acceptHandshake(connection, {
      self: this.self,
      nonce: this.#nonce,
      auth: this.#auth.server,
      random: this.env.random,
      timers: this.env.timers,
      timeoutMs: HANDSHAKE_TIMEOUT_MS,
      log: this.log,
      onDone: (done) => void this.#handshakes.delete(done),
      onAccepted: (accepted) => this.#acceptSession(accepted),
    })
    this.#handshakes.add(link)
  }

  #acceptSession(accepted: Accepted): void {
    const { link, name, nonce, sessionId } = accepted
    const key = acceptedKey(name, nonce, sessionId)
    const existing = this.#accepted.get(key)
    if (existing) {
      if (accepted.attempt <= existing.attempt || existing.policy !== 'lossless') {
        link.destroy() // a connection the initiator has given up already
        return
      }
      existing.attempt = accepted.attempt
      existing.identity.peerCaps = accepted.caps
      this.#orphans.get(existing)?.cancel()
      this.#orphans.delete(existing)
      this.#open(existing, accepted)
      return
    }
    if (accepted.resume) {
      accepted.refuse('ESTALE', 'the session is gone')
      return
    }
    if (accepted.policy === 'lossless') {
      this.#supersede(name, nonce)
      this.#watchStalls()
    }
    const session = new SessionImpl(this, {
      peer: name,
      peerNonce: nonce,
      peerAddr: link.connection.remote,
      policy: accepted.policy,
      peerCaps: accepted.caps,
      id: sessionId,
    })
    session.attempt = accepted.attempt
    this.#accepted.set(key, session)
    this.#open(session, accepted)
    if (!session.closed) this.dispatcher.onConnect?.(session)
  }

  #open(session: SessionImpl, accepted: Accepted): void {
    accepted.ready(session.inSeq)
    try {
      session.attach(accepted.link, accepted.inSeq)
    } catch (error) {
      session.end('bad-frame', error as Error)
      accepted.link.destroy()
    }
  }

  /** A daemon lives once: sessions of its earlier life are over, and so are those of this life that it has left. */
  #supersede(name: EntityName, nonce: number): void {
    if (parseEntity(name)?.type === 'client') return
    for (const session of [...this.#accepted.values()]) {
      if (session.peer !== name || session.policy !== 'lossless') continue
      if (session.peerNonce !== nonce) session.end('peer-restarted', new PeerRestarted(name))
      else if (!session.connected) session.end('lost', undefined)
    }
  }
}

const acceptedKey = (name: EntityName, nonce: number, id: string): string => `${name} ${nonce} ${id}`
const hex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
/** Tells this life of a process from others; never 0, which means "any". */
export const randomNonce = (env: Env): number => 1 + env.random.below(0xffff_fffe)
