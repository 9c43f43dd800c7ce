// The monitor daemon: drives the Paxos core with messages, timers and disk completions, carries out its effects, keeps the services in step
// with committed state, and proposes what they have pending: at once when no round is under way, else together in the next one.
import type { MessageName, pb } from '../../proto/mod.ts'
import { EMPTY_BYTES, type EntityName, entity, type Logger, type Options, parseEntity, SepiolaError } from '../base/mod.ts'
import type { Endpoint, Env, TimerHandle } from '../env/mod.ts'
import { createMessenger, type Dispatcher, type Message, type Messenger, type Session } from '../msg/mod.ts'
import { decodePaxos, encodePaxos, type PaxosNode } from '../paxos/mod.ts'
import type { Entity } from './core/auth.ts'
import type { MonContext, MonPeer } from './core/service.ts'
import type { Services } from './core/services.ts'
import { commandRequest, Dispatch, type Reply, type Requester } from './dispatch.ts'
import { MdsProbe } from './mds-probe.ts'
import { type Changes, PaxosDriver } from './paxos-driver.ts'
import { PeerLinks } from './peers.ts'
import { encodeTransaction, type MonStore } from './store.ts'
import { Subscriptions } from './subscriptions.ts'
import { issueTickets } from './tickets.ts'
import { decodeMessage, encodeMessage } from './wire.ts'

const TICK_MS = 1000
/** A monitor this long out of quorum closes its clients' sessions, so that they find another. */
const ZAP_AFTER_MS = 2000
const CLIENT_SESSIONS_MAX = 10_000

export interface MonitorParts {
  readonly env: Env
  readonly name: string
  readonly store: MonStore
  readonly services: Services
  readonly monSecret: Uint8Array
  readonly options: Options
  readonly log: Logger
  readonly onFatal: (error: Error) => void
}
interface Waiter {
  committed(): void
  failed(): void
}
interface Client {
  readonly requester: Requester
}

export class MonitorDaemon {
  readonly name: string
  readonly #env: Env
  readonly #store: MonStore
  readonly #services: Services
  readonly #options: Options
  readonly #log: Logger
  readonly #onFatal: (error: Error) => void
  readonly #monSecret: Uint8Array
  readonly #mons: readonly (MonPeer & Endpoint)[]
  readonly #paxos: PaxosDriver
  readonly #node: PaxosNode
  readonly #messenger: Messenger
  readonly #peers: PeerLinks
  readonly #dispatch: Dispatch
  readonly #subscriptions: Subscriptions
  readonly #mdsProbe: MdsProbe
  readonly #clients = new Map<Session, Client>()
  #ticker: TimerHandle | undefined
  #stopped = false
  /** The election epoch in which this monitor has begun to lead, if it leads. */
  #reign: number | undefined
  #quorumSinceMs = 0
  #outSince: number | undefined
  #lastQuorum: readonly number[] = []
  #proposeScheduled = false
  #tickMissed = false
  #nextWaiters: Waiter[] = []
  #round: { epoch: number; version: number; waiters: Waiter[] } | undefined
  #appliedConfig = new Set<string>()

  constructor(parts: MonitorParts) {
    const { env, store, services, log } = parts
    this.name = parts.name
    this.#env = env
    this.#store = store
    this.#services = services
    this.#options = parts.options
    this.#log = log
    this.#onFatal = parts.onFatal
    this.#monSecret = parts.monSecret
    this.#mons = monitorsOf(services.monmap.map)
    const rank = this.#mons.findIndex((m) => m.name === parts.name)
    if (rank < 0) throw new SepiolaError('EINVAL', `mon.${parts.name} is not in the monmap`)
    const { options } = parts
    this.#paxos = new PaxosDriver({
      env,
      store,
      config: {
        rank,
        count: this.#mons.length,
        leaseMs: options.get('mon_lease_ms'),
        electionTimeoutMs: options.get('mon_election_timeout_ms'),
        get maxVersions() {
          return options.get('paxos_max_versions')
        },
      },
      send: (to, message) => this.#peers.send(to, 'MonPaxos', encodePaxos(message)),
      onChanges: (changes) => this.#onChanges(changes),
      onFatal: (error) => this.#fatal(error),
    })
    this.#node = this.#paxos.node
    const self = entity(`mon.${parts.name}`)
    this.#messenger = createMessenger({
      env,
      self,
      auth: {
        client: { credentialFor: async () => ({ kind: 'key', name: self, secret: this.#monSecret }) },
        server: { lookupKey: (name) => this.lookupKey(name), openTicket: () => undefined },
      },
      dispatcher: this.#dispatcher(),
      options: parts.options,
      log,
    })
    this.#peers = new PeerLinks({
      env,
      messenger: this.#messenger,
      log,
      peers: this.#mons
        .filter((m) => m.rank !== rank)
        .map((m) => ({ rank: m.rank, name: entity(`mon.${m.name}`), host: m.host, port: m.port })),
      onConnected: (peer) => this.#paxos.step({ type: 'connected', rank: peer }),
      onLost: (peer, dead) => this.#paxos.step({ type: 'lost', rank: peer, dead }),
    })
    this.#mdsProbe = new MdsProbe(
      env,
      (gid) => services.fsmap.map?.daemon(gid) !== undefined,
      ({ gid }) => this.#report('MdsFailure', { gid, reporter: `mon.${parts.name}` }),
    )
    this.#subscriptions = new Subscriptions(services.all)
    this.#dispatch = new Dispatch(this.#dispatchHost(), services.all, log)
  }

  // ---- what others may ask

  get addr(): Endpoint {
    const { host, port } = this.#self()
    return { host, port }
  }
  /** Where the monmap says that gRPC listens. */
  get grpcAddr(): Endpoint | undefined {
    const addr = this.#services.monmap.map.mons.find((m) => m.name === this.name)?.grpcAddr
    return addr?.host ? { host: addr.host, port: addr.port ?? 0 } : undefined
  }
  get isLeader(): boolean {
    return this.#reign !== undefined
  }
  get electionEpoch(): number {
    return this.#node.epoch
  }
  get isReadable(): boolean {
    return this.#node.isReadable(this.#env.clock.monotonic())
  }
  get quorum(): readonly string[] {
    return this.#node.quorum.map((rank) => (this.#mons[rank] as MonPeer).name)
  }
  get services(): Services {
    return this.#services
  }
  get lastCommitted(): number {
    return this.#node.lastCommitted
  }

  /** The secret and caps of who shows a key. All monitors share one secret. */
  lookupKey(name: EntityName): (Entity & { secret: Uint8Array }) | undefined {
    const parsed = parseEntity(name)
    if (parsed?.type === 'mon') {
      if (!this.#mons.some((m) => m.name === parsed.id)) return undefined
      return { key: this.#monSecret, secret: this.#monSecret, caps: { mon: 'allow *' } }
    }
    const found = this.#services.auth.entity(name)
    return found && { ...found, secret: found.key }
  }

  /** A command as if it had come over a session of `who`; waits while there is no quorum. */
  handleCommand(who: EntityName, caps: Readonly<Record<string, string>>, args: object, data: Uint8Array): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.#stopped) reject(new SepiolaError('ESHUTDOWN', `mon.${this.name} is stopped`))
      else this.#dispatch.handle(commandRequest(who, caps, args, data, resolve))
    })
  }

  /** Takes a subscriber that is no messenger session (the gRPC service): the session's `peer`, `send`, `pendingBytes`, `closed` are used. */
  subscribe(session: Session, topic: string, start: number, onetime: boolean): void {
    this.#subscriptions.subscribe(session, topic, start, onetime)
    if (this.isReadable) this.#subscriptions.push(this.#context(), session)
  }
  unsubscribe(session: Session): void {
    this.#subscriptions.drop(session)
  }

  // ---- life

  async start(): Promise<void> {
    this.#refresh()
    const { host, port } = this.#self()
    await this.#messenger.listen({ host, port })
    this.#peers.open()
    this.#outSince = this.#env.clock.monotonic()
    this.#ticker = this.#env.timers.every(TICK_MS, () => this.#tick())
    this.#paxos.step({ type: 'start' })
  }

  async stop(): Promise<void> {
    if (this.#stopped) return
    this.#stopped = true
    this.#paxos.stop()
    this.#ticker?.cancel()
    this.#mdsProbe.close()
    this.#peers.close()
    await this.#messenger.close()
    await this.#store.close()
  }

  #self(): MonPeer & Endpoint {
    return this.#mons[this.#node.config.rank] as MonPeer & Endpoint
  }

  // ---- the Paxos core

  #fatal(error: Error): void {
    if (this.#stopped) return
    this.#log.error({ error: error.stack ?? String(error) }, `mon.${this.name} cannot go on`)
    void this.stop().catch(() => {})
    this.#onFatal(error)
  }

  #onChanges({ role, commits, canGoOn }: Changes): void {
    if (this.#stopped) return
    if (commits) this.#refresh()
    if (role) this.#onRole()
    this.#settleRound()
    if (this.#node.isActive && this.#reign !== this.#node.epoch) this.#beginReign()
    if (commits || canGoOn) this.#goOn()
  }

  #onRole(): void {
    const { role, epoch, leader, quorum, lastReason } = this.#node
    this.#log.info({ role, epoch, leader, quorum, reason: lastReason }, `mon.${this.name} is ${role}`)
    const isIn = quorum.length > 0
    if (this.#reign !== undefined && (role !== 'leader' || this.#reign !== epoch)) this.#endReign()
    this.#dispatch.reignEnded()
    if (!isIn) {
      this.#outSince ??= this.#env.clock.monotonic()
      this.#quorumSinceMs = 0
      return
    }
    this.#outSince = undefined
    this.#quorumSinceMs = this.#env.clock.now()
    this.#shareMemory(quorum.filter((rank) => !this.#lastQuorum.includes(rank) && rank !== this.#node.config.rank))
    this.#lastQuorum = quorum
  }

  /** What only memory holds, for those who were not there when it was reported. */
  #shareMemory(ranks: readonly number[]): void {
    const context = this.#context()
    for (const service of this.#services.all) {
      const state = ranks.length > 0 ? service.exportMemory?.(context) : undefined
      if (state) for (const rank of ranks) this.#peers.send(rank, 'MonMemory', { service: service.name, state })
    }
  }

  #beginReign(): void {
    this.#reign = this.#node.epoch
    const context = this.#context()
    for (const service of this.#services.all) {
      service.onElected?.(context)
      if (service.createInitial && this.#store.keys(service.name).length === 0) service.createInitial(context)
    }
    context.clog('info', `mon.${this.name} is new leader, mons ${this.quorum.join(',')} in quorum (ranks ${this.#node.quorum.join(',')})`)
    this.#proposeSoon()
  }

  #endReign(): void {
    this.#reign = undefined
    const context = this.#context()
    const failed = [...(this.#round?.waiters ?? []), ...this.#nextWaiters]
    this.#round = undefined
    this.#nextWaiters = []
    for (const service of this.#services.all) service.onDeposed?.(context)
    for (const waiter of failed) waiter.failed()
  }

  // ---- proposals

  #isWriteable(): boolean {
    return this.#reign !== undefined && this.#reign === this.#node.epoch && this.#node.isWriteable && this.isReadable
  }

  #hasPending(): boolean {
    return this.#services.all.some((service) => service.hasPending())
  }

  #proposeSoon(): void {
    if (this.#proposeScheduled) return
    this.#proposeScheduled = true
    this.#env.timers.soon(() => {
      this.#proposeScheduled = false
      this.#propose()
    })
  }

  #propose(): void {
    if (this.#stopped || !this.#isWriteable()) return
    const context = this.#context()
    const writes = this.#services.all.flatMap((service) => (service.hasPending() ? service.takePending(context) : []))
    const waiters = this.#nextWaiters
    this.#nextWaiters = []
    if (writes.length === 0) {
      for (const waiter of waiters) waiter.committed()
      return
    }
    this.#round = { epoch: this.#node.epoch, version: this.#node.lastCommitted + 1, waiters }
    this.#paxos.step({ type: 'propose', value: encodeTransaction(writes) })
  }

  /** The round's value is committed: whoever waited for it is answered, from refreshed services. */
  #settleRound(): void {
    const round = this.#round
    if (!round || this.#node.lastCommitted < round.version || this.#node.epoch !== round.epoch) return
    this.#round = undefined
    for (const waiter of round.waiters) this.#guarded('answering', () => waiter.committed())
  }

  #goOn(): void {
    if (this.isReadable) this.#guarded('subscriptions', () => this.#subscriptions.push(this.#context()))
    this.#dispatch.wake()
    if (this.#tickMissed && this.#isWriteable()) this.#tickServices()
    if (this.#hasPending()) this.#proposeSoon()
  }

  /** What goes wrong for one request or service is logged and leaves the others be. Not so in refresh and proposals: they must not diverge. */
  #guarded(what: string, run: () => void): void {
    try {
      run()
    } catch (error) {
      this.#log.error({ error: (error as Error).stack ?? String(error) }, `${what} failed`)
    }
  }

  #refresh(): void {
    const context = this.#context()
    for (const service of this.#services.all) service.refresh(this.#store, context)
    this.#applyConfig()
  }

  #applyConfig(): void {
    const values = this.#services.config.valuesFor(`mon.${this.name}`)
    for (const [option, value] of Object.entries(values)) {
      try {
        if (String(this.#options.get(option as Parameters<Options['get']>[0])) !== value) this.#options.set(option, value)
      } catch (error) {
        this.#log.warn({ option, error: (error as Error).message }, 'an option of the central configuration is not valid here')
      }
    }
    for (const option of this.#appliedConfig) if (!(option in values)) this.#options.unset(option)
    this.#appliedConfig = new Set(Object.keys(values))
  }

  // ---- each second

  #tick(): void {
    if (this.#stopped) return
    const now = this.#env.clock.monotonic()
    if (this.#outSince !== undefined && now - this.#outSince > ZAP_AFTER_MS) {
      for (const session of [...this.#clients.keys()]) session.close()
      return
    }
    if (!this.isReadable) return
    this.#guarded('subscriptions', () => this.#subscriptions.push(this.#context()))
    if (this.#reign === undefined || this.#isWriteable()) this.#tickServices()
    else this.#tickMissed = true
    if (this.#reign === undefined) this.#sendLog()
  }

  #tickServices(): void {
    this.#tickMissed = false
    const context = this.#context()
    for (const service of this.#services.all) this.#guarded(`the tick of ${service.name}`, () => service.tick?.(context))
    if (this.#reign !== undefined) for (const mds of this.#services.fsmap.suspects(context)) this.#mdsProbe.suspect(mds)
    if (this.#hasPending()) this.#proposeSoon()
  }

  /** A peon's own lines for the cluster log. */
  #sendLog(): void {
    const lines = this.#services.log.takeOutgoing()
    if (lines.length === 0) return
    const entries = lines.map(({ name, ...line }) => ({ who: name, ...line }))
    const message = encodeMessage('ClusterLog', { entries, lastSeq: lines.at(-1)?.seq ?? 0 })
    const leader = this.#node.leader
    if (leader !== undefined)
      this.#peers.send(leader, 'MonForward', { tid: 0, from: `mon.${this.name}`, caps: { mon: 'allow *' }, ...message })
  }

  #context(): MonContext {
    const { env, node } = { env: this.#env, node: this.#node }
    return {
      nowMs: env.clock.now(),
      monotonicMs: env.clock.monotonic(),
      name: this.name,
      fsid: this.#services.monmap.map.fsid,
      isLeader: this.#reign !== undefined,
      leader: node.leader === undefined ? undefined : this.#mons[node.leader]?.name,
      quorum: this.quorum,
      mons: this.#mons,
      monmapEpoch: this.#services.monmap.map.epoch,
      electionEpoch: node.epoch,
      quorumSinceMs: this.#quorumSinceMs,
      options: this.#options,
      log: this.#log,
      randomBytes: (length) => env.random.bytes(length),
      clog: (level, text, channel = 'cluster') => this.#services.log.add(`mon.${this.name}`, level, text, channel, env.clock.now()),
    }
  }

  // ---- sessions

  #dispatcher(): Dispatcher {
    return {
      onMessage: (session, message) => this.#onMessage(session, message),
      onConnect: (session) => {
        if (this.#peers.rankOf(session) !== undefined) this.#peers.onConnect(session)
      },
      onReset: (session, reason) => {
        this.#suspectMds(session.peer)
        this.#clients.delete(session)
        this.#subscriptions.drop(session)
        if (this.#peers.rankOf(session) !== undefined) this.#peers.onReset(session, reason)
      },
      onRefused: (session) => this.#peers.onRefused(session),
    }
  }

  #onMessage(session: Session, message: Message): void {
    if (this.#stopped) return
    const rank = this.#peers.rankOf(session)
    if (rank !== undefined) this.#onPeerMessage(rank, message)
    else if (message.type === 'MonSubscribe') this.#onSubscribe(session, message.body)
    else this.#dispatch.handle({ requester: this.#client(session).requester, message })
  }

  #client(session: Session): Client {
    let client = this.#clients.get(session)
    if (!client) {
      if (this.#clients.size >= CLIENT_SESSIONS_MAX) throw new SepiolaError('EBUSY', 'too many sessions')
      const requester: Requester = {
        name: session.peer,
        caps: session.peerCaps,
        nonce: session.peerNonce,
        isLocal: true,
        get closed() {
          return session.closed
        },
        send: (type, body, data = EMPTY_BYTES) => session.send(type, body, data.length > 0 ? [data] : undefined),
        done: () => {},
      }
      this.#clients.set(session, (client = { requester }))
    }
    return client
  }

  #onSubscribe(session: Session, body: ReturnType<typeof pb.MonSubscribe.decode>): void {
    this.#client(session)
    for (const { what, start, onetime } of body.what.slice(0, 16)) {
      this.#subscriptions.subscribe(session, what ?? '', start ?? 0, onetime ?? false)
    }
    if (this.isReadable) this.#subscriptions.push(this.#context(), session)
  }

  /** An MDS whose session ends may have been killed. */
  #suspectMds(peer: EntityName): void {
    if (this.#stopped || !peer.startsWith('mds.')) return
    const mds = this.#services.fsmap.map?.daemonByName(peer.slice('mds.'.length))
    if (mds) this.#mdsProbe.suspect(mds)
  }
  /** What this monitor has seen for itself, on its way to the leader as any report. */
  #report(type: 'MdsFailure', body: { gid: number; reporter: string }): void {
    const { type: id, body: bytes } = encodeMessage(type, body)
    const message = decodeMessage(id, bytes, EMPTY_BYTES)
    const requester: Requester = {
      name: entity(`mon.${this.name}`),
      caps: { mon: 'allow *' },
      nonce: 0,
      isLocal: true,
      closed: false,
      send: () => {},
      done: () => {},
    }
    if (message && !this.#stopped) this.#dispatch.handle({ requester, message })
  }

  #onPeerMessage(rank: number, message: Message): void {
    switch (message.type) {
      case 'MonPaxos': {
        const decoded = decodePaxos(message.body)
        if (!decoded) throw new SepiolaError('EINVAL', 'a Paxos message that makes no sense')
        this.#paxos.step({ type: 'message', from: rank, message: decoded })
        return
      }
      case 'MonForward':
        this.#dispatch.onForward(message.body, message.data, (type, body, data) => this.#toPeer(rank, type, body, data))
        return
      case 'MonForwardReply':
        this.#dispatch.onForwardReply(message.body, message.data)
        return
      case 'MonRoute':
        this.#deliver(entity(message.body.to), message.body.type, message.body.body, message.data)
        return
      case 'MonMemory': {
        const { service: name, state } = message.body
        this.#services.all.find((service) => service.name === name)?.importMemory?.(state, this.#context())
        return
      }
      default:
        throw new SepiolaError('EINVAL', `monitors do not send ${message.type} to one another`)
    }
  }

  #toPeer(rank: number, type: MessageName, body: object, data: Uint8Array): void {
    this.#peers.send(rank, type, body, data.length > 0 ? [data] : undefined)
  }

  /** To the sessions that an entity has here. */
  #deliver(to: EntityName, typeId: number, body: Uint8Array, data: Uint8Array): boolean {
    const message = decodeMessage(typeId, body, data)
    let found = false
    if (!message) return false
    for (const session of this.#clients.keys()) {
      if (session.peer !== to || session.closed) continue
      session.send(message.type, message.body, data.length > 0 ? [data] : undefined)
      found = true
    }
    return found
  }

  #dispatchHost(): ConstructorParameters<typeof Dispatch>[0] {
    const daemon = this
    return {
      get isInQuorum() {
        return daemon.#node.quorum.length > 0
      },
      get isLeader() {
        return daemon.#node.role === 'leader'
      },
      get isReadable() {
        return daemon.isReadable
      },
      get isWriteable() {
        return daemon.#isWriteable()
      },
      context: () => this.#context(),
      changed: (waiter) => {
        if (waiter) this.#nextWaiters.push(waiter)
        this.#proposeSoon()
      },
      hasPending: () => this.#hasPending(),
      toLeader: (type, body, data) => {
        if (this.#node.leader !== undefined) this.#toPeer(this.#node.leader, type, body, data)
      },
      toQuorum: (type, body, data) => {
        for (const rank of this.#node.quorum) if (rank !== this.#node.config.rank) this.#toPeer(rank, type, body, data)
      },
      route: (to, type, body, data) => {
        const encoded = encodeMessage(type, body)
        if (this.#deliver(to, encoded.type, encoded.body, data)) return
        for (const rank of this.#node.quorum) {
          if (rank !== this.#node.config.rank) this.#toPeer(rank, 'MonRoute', { to, ...encoded }, data)
        }
      },
      tickets: (requester, tid, services) => issueTickets(this.#env, this.#services.auth, requester, { tid, services }),
      versions: (topic) => this.#subscriptions.service(topic)?.versions?.(topic),
    }
  }
}

function monitorsOf(map: ReturnType<typeof pb.MonMap.decode>): (MonPeer & Endpoint)[] {
  return [...map.mons]
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((m, rank) => {
      const host = m.addr?.host ?? ''
      const port = m.addr?.port ?? 0
      if ((m.rank ?? 0) !== rank || !m.name || host === '' || port < 1 || port > 65_535) {
        throw new SepiolaError('EINVAL', `the monmap's entry for rank ${rank} is not valid`)
      }
      return { name: m.name, rank, addr: `${host}:${port}/${m.addr?.nonce ?? 0}`, host, port }
    })
}
