// One monitor's protocol core: probing for the others, full copies for those too far behind, elections, Paxos. No I/O and no clock of its
// own: `step(event, now)` returns what to do, `deadline` says when to call again with 'tick' at the latest.
import { assert } from '../base/mod.ts'
import { Elector } from './elector.ts'
import { LeaseMemory } from './lease.ts'
import { Paxos, type PaxosDeadline } from './paxos.ts'
import { majorityOf } from './quorum.ts'
import {
  type Effect,
  type PaxosConfig,
  type PaxosEvent,
  type PaxosMessage,
  type PaxosStorage,
  type PersistedState,
  type PersistWrite,
  type Role,
  type Send,
  SHARE_BYTES_MAX,
  type StoreEntry,
  SYNC_BYTES_MAX,
} from './types.ts'

type Deadline = PaxosDeadline | 'election' | 'probe' | 'sync'

interface Copy {
  readonly cookie: number
  readonly entries: readonly StoreEntry[]
  readonly valuesFrom: number
  readonly values: readonly Uint8Array[]
  readonly have: { first: number; last: number }
}
interface Incoming {
  readonly provider: number
  readonly cookie: number
  chunk: number
  bytes: number
  readonly entries: StoreEntry[]
  readonly values: Uint8Array[]
}

export class PaxosNode {
  readonly config: PaxosConfig
  readonly #storage: PaxosStorage
  readonly #elector: Elector
  readonly #paxos: Paxos
  readonly #deadlines = new Map<Deadline, number>()
  readonly #dead = new Set<number>()
  readonly #heard = new Set<number>()
  readonly #copies = new Map<number, Copy>()
  #incoming: Incoming | undefined
  #cookie = 0
  #now: number
  #effects: Effect[] = []
  #role: Role = 'probing'
  #leader: number | undefined
  #quorum: readonly number[] = []
  /** Why the last bootstrap happened, for the log. */
  lastReason = 'start'

  constructor(config: PaxosConfig, storage: PaxosStorage, state: PersistedState, now: number) {
    assert(config.rank >= 0 && config.rank < config.count, 'a rank is below the number of monitors')
    this.config = config
    this.#storage = storage
    this.#now = now
    const node = this
    const common = {
      send: (to: number, message: PaxosMessage): void => void this.#effects.push({ kind: 'send', to, message }),
      persist: (write: PersistWrite, sync: boolean, whenDurable: readonly Send[], token?: number): void =>
        void this.#effects.push({ kind: 'persist', write, sync, whenDurable, token }),
      setDeadline: (name: Deadline, at: number | undefined): void => this.#setDeadline(name, at),
      isDead: (rank: number): boolean => this.#dead.has(rank),
    }
    this.#elector = new Elector(
      config,
      {
        ...common,
        get now() {
          return node.#now
        },
        have: () => this.#paxos.have,
        inQuorum: (rank) => this.#quorum.includes(rank),
        onElecting: () => this.#enter('electing'),
        onVictory: (quorum, votes) => {
          this.#enter('leader', config.rank, quorum)
          this.#paxos.lead(votes)
        },
        onDefeat: (leader, quorum) => {
          this.#enter('peon', leader, quorum)
          this.#paxos.follow(leader)
        },
        onBehind: (rank) => this.#startSync(rank),
        bootstrap: () => this.#bootstrap('no election result'),
      },
      state.electionEpoch,
    )
    this.#paxos = new Paxos(
      config,
      storage,
      {
        ...common,
        get now() {
          return node.#now
        },
        get epoch() {
          return node.#elector.epoch
        },
        get quorum() {
          return node.#quorum
        },
        onWriteable: () => void this.#effects.push({ kind: 'writeable' }),
        onReadable: () => void this.#effects.push({ kind: 'readable' }),
        bootstrap: (reason) => this.#bootstrap(reason),
      },
      new LeaseMemory(config.leaseMs, state.electionEpoch, now),
      state,
    )
  }

  get role(): Role {
    return this.#role
  }
  get leader(): number | undefined {
    return this.#leader
  }
  get quorum(): readonly number[] {
    return this.#quorum
  }
  get epoch(): number {
    return this.#elector.epoch
  }
  get firstCommitted(): number {
    return this.#paxos.first
  }
  get lastCommitted(): number {
    return this.#paxos.last
  }
  get acceptedPn(): number {
    return this.#paxos.acceptedPn
  }
  /** Leader, recovered, nothing in flight. */
  get isWriteable(): boolean {
    return this.#paxos.isWriteable
  }
  /** Leader and recovered. */
  get isActive(): boolean {
    return this.#paxos.isActive
  }
  /** Whether committed state may be shown to anybody now. */
  isReadable(now: number): boolean {
    return this.#paxos.isReadable(now)
  }
  isKnownDead(rank: number): boolean {
    return this.#dead.has(rank)
  }
  /** When to step with 'tick'. */
  get deadline(): number | undefined {
    let earliest: number | undefined
    for (const at of this.#deadlines.values()) if (earliest === undefined || at < earliest) earliest = at
    return earliest
  }

  step(event: PaxosEvent, now: number): Effect[] {
    this.#now = Math.max(this.#now, now)
    this.#effects = []
    this.#handle(event)
    const effects = this.#effects
    this.#effects = []
    return effects
  }

  #handle(event: PaxosEvent): void {
    switch (event.type) {
      case 'start':
        this.#bootstrap('start')
        return
      case 'message':
        this.#dead.delete(event.from)
        this.#onMessage(event.from, event.message)
        return
      case 'tick':
        this.#onTick()
        return
      case 'persisted':
        this.#paxos.persisted(event.token)
        return
      case 'propose':
        this.#paxos.propose(event.value)
        return
      case 'connected':
        this.#onConnected(event.rank)
        return
      case 'lost':
        this.#onLost(event.rank, event.dead)
        return
    }
  }

  #setDeadline(name: Deadline, at: number | undefined): void {
    if (at === undefined) this.#deadlines.delete(name)
    else this.#deadlines.set(name, at)
  }

  #onTick(): void {
    for (const [name, at] of [...this.#deadlines]) {
      if (at > this.#now || this.#deadlines.get(name) !== at) continue
      this.#deadlines.delete(name)
      if (name === 'election') this.#elector.onDeadline()
      else if (name === 'probe') this.#probe()
      else if (name === 'sync') this.#bootstrap('the full copy did not arrive')
      else this.#paxos.onDeadline(name)
    }
  }

  #enter(role: Role, leader?: number, quorum: readonly number[] = []): void {
    if (role !== 'leader' && role !== 'peon') this.#paxos.reset()
    if (role !== 'probing') this.#setDeadline('probe', undefined)
    if (role !== 'synchronizing') {
      this.#setDeadline('sync', undefined)
      this.#incoming = undefined
    }
    if (role !== 'electing') this.#elector.stop()
    this.#role = role
    this.#leader = leader
    this.#quorum = quorum
    this.#effects.push({ kind: 'role' })
  }

  // ---- probing

  #bootstrap(reason: string): void {
    this.lastReason = reason
    this.#enter('probing')
    this.#heard.clear()
    if (this.config.count === 1) this.#elector.start()
    else this.#probe()
  }

  #others(): number[] {
    return Array.from({ length: this.config.count }, (_, rank) => rank).filter((rank) => rank !== this.config.rank)
  }

  #probe(): void {
    this.#setDeadline('probe', this.#now + this.config.electionTimeoutMs)
    for (const to of this.#others()) if (!this.#heard.has(to)) this.#send(to, { op: 'probe', epoch: this.epoch })
  }

  #send(to: number, message: PaxosMessage): void {
    this.#effects.push({ kind: 'send', to, message })
  }

  #onProbeReply(from: number, m: Extract<PaxosMessage, { op: 'probe-reply' }>): void {
    if (this.#role !== 'probing') return
    if (m.have.first > this.#paxos.last + 1) {
      this.#startSync(from)
      return
    }
    this.#heard.add(from)
    if (m.quorum.length > 0 || this.#heard.size + 1 >= majorityOf(this.config.count)) this.#elector.start()
  }

  #onConnected(rank: number): void {
    this.#dead.delete(rank)
    if (this.#role === 'probing' && !this.#heard.has(rank)) this.#send(rank, { op: 'probe', epoch: this.epoch })
    if (this.#role === 'electing') this.#elector.onConnected(rank)
  }

  #onLost(rank: number, dead: boolean): void {
    if (dead) this.#dead.add(rank)
    this.#heard.delete(rank)
    this.#copies.delete(rank)
    if (this.#role === 'synchronizing' && this.#incoming?.provider === rank) {
      this.#bootstrap('the provider of the full copy is gone')
      return
    }
    if (this.#role === 'leader' && this.#quorum.includes(rank)) {
      this.#bootstrap(`lost rank ${rank}`)
      return
    }
    if (this.#role === 'peon' && this.#leader === rank) {
      this.#bootstrap(`lost the leader, rank ${rank}`)
      return
    }
    if (!dead) return
    if (this.#role === 'electing') this.#elector.onDead()
    if (this.#role === 'leader') this.#paxos.onDead()
  }

  // ---- full copy

  #startSync(provider: number): void {
    this.lastReason = `too far behind rank ${provider}`
    this.#enter('synchronizing')
    this.#incoming = { provider, cookie: ++this.#cookie, chunk: 0, bytes: 0, entries: [], values: [] }
    this.#requestChunk()
  }

  #requestChunk(): void {
    const incoming = this.#incoming as Incoming
    this.#setDeadline('sync', this.#now + 4 * this.config.electionTimeoutMs)
    this.#send(incoming.provider, { op: 'sync-get', cookie: incoming.cookie, chunk: incoming.chunk })
  }

  #onSyncGet(from: number, m: Extract<PaxosMessage, { op: 'sync-get' }>): void {
    if (this.#role === 'synchronizing') {
      this.#send(from, { op: 'sync-gone', cookie: m.cookie })
      return
    }
    if (m.chunk === 0) this.#copies.set(from, this.#makeCopy(m.cookie))
    const copy = this.#copies.get(from)
    if (!copy || copy.cookie !== m.cookie) {
      this.#send(from, { op: 'sync-gone', cookie: m.cookie })
      return
    }
    const { entries, values, end } = chunkOf(copy, m.chunk)
    this.#send(from, {
      op: 'sync-chunk',
      cookie: m.cookie,
      chunk: m.chunk,
      end,
      entries,
      valuesFrom: copy.valuesFrom,
      values,
      have: copy.have,
    })
    if (end) this.#copies.delete(from)
  }

  #makeCopy(cookie: number): Copy {
    const have = this.#paxos.have
    const values: Uint8Array[] = []
    for (let v = have.last; v >= Math.max(1, have.first); v--) {
      const value = this.#storage.value(v)
      if (!value) break
      values.push(value)
    }
    values.reverse()
    return { cookie, entries: this.#storage.snapshot(), valuesFrom: have.last - values.length + 1, values, have }
  }

  #onSyncChunk(from: number, m: Extract<PaxosMessage, { op: 'sync-chunk' }>): void {
    const incoming = this.#incoming
    if (!incoming || incoming.provider !== from || incoming.cookie !== m.cookie || incoming.chunk !== m.chunk) return
    for (const entry of m.entries) incoming.bytes += entry.value.length + entry.key.length
    for (const value of m.values) incoming.bytes += value.length
    if (incoming.bytes > SYNC_BYTES_MAX) {
      this.#bootstrap('the full copy is larger than this monitor takes')
      return
    }
    incoming.entries.push(...m.entries)
    incoming.values.push(...m.values)
    if (!m.end) {
      incoming.chunk++
      this.#requestChunk()
      return
    }
    if (m.have.last > this.#paxos.last && m.valuesFrom + incoming.values.length - 1 === m.have.last) {
      const write = { replace: { entries: incoming.entries, valuesFrom: m.valuesFrom, values: incoming.values } }
      this.#effects.push({ kind: 'persist', write, sync: true, whenDurable: [], token: undefined })
      this.#paxos.replaced({ first: m.valuesFrom, last: m.have.last })
    }
    this.#bootstrap('the full copy is complete')
  }

  // ---- messages

  #onMessage(from: number, m: PaxosMessage): void {
    switch (m.op) {
      case 'probe':
        this.#send(from, { op: 'probe-reply', epoch: this.epoch, quorum: this.#quorum, have: this.#paxos.have })
        return
      case 'probe-reply':
        this.#onProbeReply(from, m)
        return
      case 'sync-get':
        this.#onSyncGet(from, m)
        return
      case 'sync-chunk':
        this.#onSyncChunk(from, m)
        return
      case 'sync-gone':
        if (this.#incoming?.cookie === m.cookie) this.#bootstrap('the provider dropped the full copy')
        return
      case 'propose':
      case 'ack':
      case 'victory':
        if (this.#role !== 'synchronizing') this.#elector.handle(from, m)
        return
      default:
        this.#onPaxos(from, m)
        return
    }
  }

  #onPaxos(
    from: number,
    m: Extract<PaxosMessage, { op: 'collect' | 'last' | 'begin' | 'accept' | 'commit' | 'share' | 'lease' | 'lease-ack' }>,
  ): void {
    if (this.#role === 'probing' || this.#role === 'synchronizing' || m.epoch < this.epoch) return
    if (m.epoch > this.epoch) {
      this.#bootstrap('an election took place without this monitor')
      return
    }
    const paxos = this.#paxos
    switch (m.op) {
      case 'collect':
        paxos.handleCollect(from, m)
        return
      case 'last':
        paxos.handleLast(from, m)
        return
      case 'begin':
        paxos.handleBegin(from, m)
        return
      case 'accept':
        paxos.handleAccept(from, m)
        return
      case 'commit':
        paxos.handleCommit(from, m)
        return
      case 'share':
        paxos.handleShare(from, m)
        return
      case 'lease':
        paxos.handleLease(from, m)
        return
      case 'lease-ack':
        paxos.handleLeaseAck(from, m)
        return
    }
  }
}

/** The n-th piece of a copy: entries first, then values; pieces hold about SHARE_BYTES_MAX. */
function chunkOf(copy: Copy, n: number): { entries: StoreEntry[]; values: Uint8Array[]; end: boolean } {
  let chunk = 0
  let bytes = 0
  const entries: StoreEntry[] = []
  const values: Uint8Array[] = []
  const place = (size: number): number => {
    if (bytes > 0 && bytes + size > SHARE_BYTES_MAX) {
      chunk++
      bytes = 0
    }
    bytes += size
    return chunk
  }
  for (const entry of copy.entries) if (place(entry.key.length + entry.value.length + 16) === n) entries.push(entry)
  for (const value of copy.values) if (place(value.length + 8) === n) values.push(value)
  return { entries, values, end: n >= chunk }
}
