// Paxos as Ceph's monitors use it: one value after the other, led by the elected leader.
//   leader: collect -> (last from all) -> [begin an uncommitted value anew] -> active; begin -> (accept from all) -> commit
// A value is accepted durably (one fsync) by every member of the quorum before it is committed; the commit itself is written without an
// fsync of its own, for whoever loses it in a crash finds the value again as accepted, by collect.
// The lease rounds of lease.ts ride on these messages; an accepted value suspends a peon's lease until it is committed.
import { assert } from '../base/mod.ts'
import { guardUntil, LeaderLease, type LeaseMemory, leaseRenewMs, PeonLease } from './lease.ts'
import {
  type GuardReport,
  type PaxosConfig,
  type PaxosMessage,
  type PaxosStorage,
  type PendingValue,
  type PersistedState,
  type PersistWrite,
  type Send,
  SHARE_BYTES_MAX,
  type Versions,
} from './types.ts'

type Of<Op extends PaxosMessage['op']> = Extract<PaxosMessage, { op: Op }>
export type PaxosDeadline = 'collect' | 'accept' | 'renew' | 'guard' | 'lease'

export interface PaxosHost {
  readonly now: number
  readonly epoch: number
  readonly quorum: readonly number[]
  send(to: number, message: PaxosMessage): void
  persist(write: PersistWrite, sync: boolean, whenDurable: readonly Send[], token?: number): void
  setDeadline(name: PaxosDeadline, at: number | undefined): void
  isDead(rank: number): boolean
  onWriteable(): void
  onReadable(): void
  bootstrap(reason: string): void
}

interface Reign {
  readonly lease: LeaderLease
  collecting:
    | {
        pn: number
        heard: Set<number>
        peers: Map<number, Versions>
        best: PendingValue | undefined
        guards: { report: GuardReport; at: number }[]
      }
    | undefined
  proposing: { version: number; value: Uint8Array; accepted: Set<number>; token: number; waitsForGuard: boolean } | undefined
  guardUntil: number
  /** Until a value that an earlier reign may have committed is committed for certain, what is committed here may be too old to show. */
  recovering: boolean
}

export class Paxos {
  acceptedPn: number
  lastPn: number
  first: number
  last: number
  pending: PendingValue | undefined
  readonly #config: PaxosConfig
  readonly #storage: PaxosStorage
  readonly #host: PaxosHost
  readonly #memory: LeaseMemory
  #reign: Reign | undefined
  #following: { leader: number; lease: PeonLease; updating: boolean; ackedRound: number; guard: GuardReport } | undefined
  #token = 0
  #wasReadable = false

  constructor(config: PaxosConfig, storage: PaxosStorage, host: PaxosHost, memory: LeaseMemory, state: PersistedState) {
    this.#config = config
    this.#storage = storage
    this.#host = host
    this.#memory = memory
    this.acceptedPn = state.acceptedPn
    this.lastPn = state.lastPn
    this.first = state.firstCommitted
    this.last = state.lastCommitted
    this.pending = state.pending
  }

  get have(): Versions {
    return { first: this.first, last: this.last }
  }

  get isActive(): boolean {
    return this.#reign !== undefined && !this.#reign.recovering
  }

  get isWriteable(): boolean {
    return this.isActive && this.#reign?.proposing === undefined
  }

  isReadable(now: number): boolean {
    if (this.#reign) return !this.#reign.recovering && this.#reign.lease.isValid(now)
    return this.#following !== undefined && !this.#following.updating && this.#following.lease.isValid(now)
  }

  /** No longer leader or peon. */
  reset(): void {
    this.#reign = undefined
    this.#following = undefined
    this.#wasReadable = false
    for (const name of ['collect', 'accept', 'renew', 'guard', 'lease'] as const) this.#host.setDeadline(name, undefined)
  }

  // ---- leader

  lead(votes: ReadonlyMap<number, { stamp: number }>): void {
    this.reset()
    const { now, epoch } = this.#host
    const lease = new LeaderLease(this.#config.count, this.#config.leaseMs, now)
    for (const [rank, { stamp }] of votes) if (rank !== this.#config.rank) lease.hear(rank, stamp, now)
    const own = { report: this.#memory.report(this.#outside(), now), at: now }
    this.#memory.leads(epoch, lease)
    this.#reign = { lease, collecting: undefined, proposing: undefined, guardUntil: Number.NEGATIVE_INFINITY, recovering: true }
    this.#collect(0, [own])
  }

  #outside(): number[] {
    const outside: number[] = []
    for (let rank = 0; rank < this.#config.count; rank++)
      if (!this.#host.quorum.includes(rank) && !this.#host.isDead(rank)) outside.push(rank)
    return outside
  }

  #peers(): number[] {
    return this.#host.quorum.filter((rank) => rank !== this.#config.rank)
  }

  #ownPending(): PendingValue | undefined {
    return this.pending?.version === this.last + 1 ? this.pending : undefined
  }

  #collect(atLeastPn: number, guards: { report: GuardReport; at: number }[]): void {
    const reign = this.#reign as Reign
    const base = Math.max(this.acceptedPn, this.lastPn, atLeastPn)
    const pn = (Math.floor(base / 100) + 1) * 100 + this.#config.rank
    this.lastPn = pn
    this.acceptedPn = pn
    reign.collecting = { pn, heard: new Set([this.#config.rank]), peers: new Map(), best: this.#ownPending(), guards }
    reign.lease.beginRound(this.#host.now)
    const whenDurable = this.#peers().map(
      (to): Send => ({
        kind: 'send',
        to,
        message: { op: 'collect', epoch: this.#host.epoch, pn, have: this.have, ...reign.lease.grantFor(to) },
      }),
    )
    this.#host.setDeadline('collect', this.#host.now + this.#config.leaseMs)
    this.#host.persist({ acceptedPn: pn, lastPn: pn }, true, whenDurable)
    this.#recoveredIfAllHeard()
  }

  handleLast(from: number, m: Of<'last'>): void {
    const reign = this.#reign
    const collecting = reign?.collecting
    if (!reign || !collecting || !this.#host.quorum.includes(from)) return
    if (m.have.first > this.last + 1) {
      this.#host.bootstrap('a peon has values that this monitor has missed for too long')
      return
    }
    if (m.pn > collecting.pn) {
      this.#collect(m.pn, collecting.guards)
      return
    }
    if (m.pn < collecting.pn || collecting.heard.has(from)) return
    reign.lease.acked(from, m, this.#host.now)
    this.#learn(m.valuesFrom, m.values)
    // A long way behind: what it shared was the first part.
    if (m.have.last > this.last) {
      this.#collect(collecting.pn, collecting.guards)
      return
    }
    collecting.heard.add(from)
    collecting.peers.set(from, m.have)
    collecting.guards.push({ report: m.guard, at: this.#host.now })
    if (m.pending && m.pending.version === this.last + 1 && m.pending.pn > (collecting.best?.pn ?? 0)) collecting.best = m.pending
    this.#recoveredIfAllHeard()
  }

  #recoveredIfAllHeard(): void {
    const reign = this.#reign as Reign
    const collecting = reign.collecting
    if (!collecting || collecting.heard.size < this.#host.quorum.length) return
    this.#host.setDeadline('collect', undefined)
    for (const [rank, have] of collecting.peers) this.#shareWith(rank, have.last)
    reign.guardUntil = guardUntil(collecting.guards)
    // A value of an earlier version than the next has been committed meanwhile.
    const unfinished = collecting.best?.version === this.last + 1 ? collecting.best : undefined
    reign.collecting = undefined
    if (unfinished) this.propose(unfinished.value)
    else this.#active()
  }

  #active(): void {
    const reign = this.#reign as Reign
    reign.recovering = false
    this.#renew()
    this.#noteReadable()
    this.#host.onWriteable()
  }

  /** A round that carries nothing but the lease. */
  #renew(): void {
    const reign = this.#reign as Reign
    reign.lease.beginRound(this.#host.now)
    this.#sendLease()
    this.#host.setDeadline('renew', this.#host.now + leaseRenewMs(this.#config.leaseMs))
  }

  #sendLease(): void {
    const { lease } = this.#reign as Reign
    for (const to of this.#peers()) {
      this.#host.send(to, { op: 'lease', epoch: this.#host.epoch, version: this.last, ...lease.grantFor(to) })
    }
  }

  #shareWith(rank: number, last: number): void {
    let next = last + 1
    while (next <= this.last) {
      const values = this.#valuesFrom(next)
      if (values.length === 0) return // trimmed: it will ask for a full copy
      this.#host.send(rank, { op: 'share', epoch: this.#host.epoch, valuesFrom: next, values })
      next += values.length
    }
  }

  #valuesFrom(version: number): Uint8Array[] {
    const values: Uint8Array[] = []
    let bytes = 0
    for (let v = version; v <= this.last && bytes < SHARE_BYTES_MAX; v++) {
      const value = this.#storage.value(v)
      if (!value) break
      values.push(value)
      bytes += value.length
    }
    return values
  }

  propose(value: Uint8Array): void {
    const reign = this.#reign
    assert(reign && !reign.collecting && !reign.proposing, 'values are proposed by an active leader, one at a time')
    const version = this.last + 1
    const token = ++this.#token
    reign.proposing = { version, value, accepted: new Set(), token, waitsForGuard: false }
    this.pending = { pn: this.acceptedPn, version, value }
    reign.lease.beginRound(this.#host.now)
    this.#host.setDeadline('renew', undefined)
    this.#host.setDeadline('accept', this.#host.now + this.#config.leaseMs)
    // The peers' fsync runs beside our own: a proposal promises nothing, only acceptance does.
    for (const to of this.#peers()) {
      this.#host.send(to, { op: 'begin', epoch: this.#host.epoch, pn: this.acceptedPn, version, value, ...reign.lease.grantFor(to) })
    }
    this.#host.persist({ pending: this.pending }, true, [], token)
  }

  persisted(token: number): void {
    const proposing = this.#reign?.proposing
    if (!proposing || proposing.token !== token) return
    proposing.accepted.add(this.#config.rank)
    this.#commitIfAccepted()
  }

  handleAccept(from: number, m: Of<'accept'>): void {
    const reign = this.#reign
    if (!reign || !this.#host.quorum.includes(from)) return
    if (reign.lease.acked(from, m, this.#host.now)) this.#noteReadable()
    const proposing = reign.proposing
    if (!proposing || m.pn !== this.acceptedPn || m.version !== proposing.version) return
    proposing.accepted.add(from)
    this.#commitIfAccepted()
  }

  /** All of the quorum, not a majority: who has accepted has suspended its lease, so nobody in the quorum serves the state before. */
  #commitIfAccepted(): void {
    const reign = this.#reign as Reign
    const proposing = reign.proposing
    if (!proposing || proposing.accepted.size < this.#host.quorum.length) return
    if (this.#host.now < reign.guardUntil && this.#outside().length > 0) {
      proposing.waitsForGuard = true
      this.#host.setDeadline('accept', undefined)
      this.#host.setDeadline('guard', reign.guardUntil)
      // Leases must not run out meanwhile.
      this.#host.setDeadline('renew', this.#host.now + leaseRenewMs(this.#config.leaseMs))
      return
    }
    assert(proposing.version === this.last + 1, 'versions are committed without a gap')
    reign.proposing = undefined
    reign.recovering = false
    this.#host.setDeadline('accept', undefined)
    this.#host.setDeadline('guard', undefined)
    this.#store(proposing.version, [proposing.value])
    for (const to of this.#peers()) {
      this.#host.send(to, {
        op: 'commit',
        epoch: this.#host.epoch,
        pn: this.acceptedPn,
        version: proposing.version,
        ...reign.lease.grantFor(to),
      })
    }
    this.#host.setDeadline('renew', this.#host.now + leaseRenewMs(this.#config.leaseMs))
    this.#noteReadable()
    this.#host.onWriteable()
  }

  handleLeaseAck(from: number, m: Of<'lease-ack'>): void {
    const reign = this.#reign
    if (!reign || !this.#host.quorum.includes(from)) return
    if (!reign.lease.acked(from, m, this.#host.now)) return
    this.#noteReadable()
    if (!reign.collecting && !reign.proposing) this.#sendLease() // the confirmation, which is what the peons wait for
  }

  onDead(): void {
    if (this.#reign?.proposing?.waitsForGuard) this.#commitIfAccepted()
  }

  // ---- peon

  follow(leader: number): void {
    this.reset()
    const guard = this.#memory.report(this.#outside(), this.#host.now)
    this.#following = { leader, lease: new PeonLease(this.#config.leaseMs), updating: true, ackedRound: 0, guard }
    this.#expectLeader()
  }

  #expectLeader(): void {
    this.#host.setDeadline('lease', this.#host.now + this.#config.leaseMs)
  }

  #isLeader(from: number): boolean {
    return this.#following?.leader === from
  }

  #answered(): number {
    this.#memory.answered(this.#host.epoch, this.#host.now)
    return this.#host.now
  }

  handleCollect(from: number, m: Of<'collect'>): void {
    const following = this.#following
    if (!following || !this.#isLeader(from)) return
    if (m.have.first > this.last + 1) {
      this.#host.bootstrap('this monitor has missed more values than the leader still has')
      return
    }
    this.#expectLeader()
    following.updating = true
    following.lease.granted(m)
    const isPromise = m.pn > this.acceptedPn
    if (isPromise) this.acceptedPn = m.pn
    const reply: PaxosMessage = {
      op: 'last',
      epoch: this.#host.epoch,
      pn: this.acceptedPn,
      have: this.have,
      pending: this.#ownPending(),
      valuesFrom: m.have.last + 1,
      values: m.have.last < this.last ? this.#valuesFrom(m.have.last + 1) : [],
      guard: following.guard,
      round: m.round,
      stamp: this.#answered(),
    }
    this.#host.persist(isPromise ? { acceptedPn: m.pn } : {}, true, [{ kind: 'send', to: from, message: reply }])
  }

  handleBegin(from: number, m: Of<'begin'>): void {
    const following = this.#following
    if (!following || !this.#isLeader(from)) return
    if (m.pn < this.acceptedPn || m.version !== this.last + 1) return
    this.#expectLeader()
    following.updating = true
    following.lease.granted(m)
    this.#wasReadable = false
    this.acceptedPn = m.pn
    this.pending = { pn: m.pn, version: m.version, value: m.value }
    const accept: PaxosMessage = {
      op: 'accept',
      epoch: this.#host.epoch,
      pn: m.pn,
      version: m.version,
      round: m.round,
      stamp: this.#answered(),
    }
    this.#host.persist({ acceptedPn: m.pn, pending: this.pending }, true, [{ kind: 'send', to: from, message: accept }])
  }

  handleCommit(from: number, m: Of<'commit'>): void {
    const following = this.#following
    if (!following || !this.#isLeader(from)) return
    if (this.pending?.version !== m.version || this.pending.pn !== m.pn || m.version !== this.last + 1) return
    this.#expectLeader()
    this.#store(m.version, [this.pending.value])
    following.updating = false
    following.lease.granted(m)
    this.#noteReadable()
  }

  handleShare(from: number, m: Of<'share'>): void {
    if (!this.#isLeader(from)) return
    this.#expectLeader()
    this.#learn(m.valuesFrom, m.values)
  }

  handleLease(from: number, m: Of<'lease'>): void {
    const following = this.#following
    if (!following || !this.#isLeader(from)) return
    this.#expectLeader()
    // What this leader has had accepted here is in flight until its commit comes.
    following.updating = m.version !== this.last || this.#ownPending()?.pn === this.acceptedPn
    following.lease.granted(m)
    if (m.round > following.ackedRound) {
      following.ackedRound = m.round
      this.#host.send(from, { op: 'lease-ack', epoch: this.#host.epoch, round: m.round, stamp: this.#answered() })
    }
    this.#noteReadable()
  }

  // ---- both

  #noteReadable(): void {
    const readable = this.isReadable(this.#host.now)
    if (readable && !this.#wasReadable) this.#host.onReadable()
    this.#wasReadable = readable
  }

  /** Committed values of another monitor; what is known already is skipped. */
  #learn(from: number, values: readonly Uint8Array[]): void {
    if (from > this.last + 1) return
    const fresh = values.slice(this.last + 1 - from)
    if (fresh.length > 0) this.#store(this.last + 1, fresh)
  }

  #store(from: number, values: readonly Uint8Array[]): void {
    assert(from === this.last + 1, 'versions are committed without a gap')
    this.last += values.length
    const first = Math.max(this.first, this.last - this.#config.maxVersions + 1, 1)
    const commits = values.map((value, i) => ({ version: from + i, value }))
    this.#host.persist(first === this.first ? { commits } : { commits, firstCommitted: first }, false, [])
    this.first = first
  }

  /** A full copy of another monitor's store took the place of ours. What this monitor has promised stands. */
  replaced(have: Versions): void {
    this.first = have.first
    this.last = have.last
  }

  onDeadline(name: PaxosDeadline): void {
    switch (name) {
      case 'collect':
        this.#host.bootstrap('a peon did not answer collect')
        return
      case 'accept':
        this.#host.bootstrap('a peon did not accept in time')
        return
      case 'guard':
        this.#commitIfAccepted()
        return
      case 'lease':
        this.#host.bootstrap('nothing heard from the leader for a lease')
        return
      case 'renew': {
        const { lease } = this.#reign as Reign
        const silent = this.#peers().filter((rank) => this.#host.now - lease.lastHeardAt(rank) > this.#config.leaseMs)
        if (silent.length > 0) {
          this.#host.bootstrap(`rank ${silent.join(', ')} did not answer the lease`)
          return
        }
        this.#renew()
        return
      }
    }
  }
}
