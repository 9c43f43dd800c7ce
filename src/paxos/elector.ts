// Elections, Ceph's classic strategy: the lowest rank that can be reached wins. Epochs are odd during an election and even in a reign.
// Promise: at most one leader per epoch. A monitor that wants to follow a better candidate than the one it has voted for does so in a
// later epoch, and its epoch is on disk before anything is said in it.
import { assert } from '../base/mod.ts'
import { majorityOf } from './quorum.ts'
import type { PaxosConfig, PaxosMessage, PersistWrite, Send, Versions } from './types.ts'

type ElectionMessage = Extract<PaxosMessage, { op: 'propose' | 'ack' | 'victory' }>

export interface ElectorHost {
  readonly now: number
  send(to: number, message: PaxosMessage): void
  persist(write: PersistWrite, sync: boolean, whenDurable: readonly Send[]): void
  setDeadline(name: 'election', at: number | undefined): void
  have(): Versions
  isDead(rank: number): boolean
  inQuorum(rank: number): boolean
  /** An election is on: no longer leader or peon. */
  onElecting(): void
  onVictory(quorum: readonly number[], votes: ReadonlyMap<number, { stamp: number }>): void
  onDefeat(leader: number, quorum: readonly number[]): void
  /** That monitor no longer has the values that follow ours. */
  onBehind(rank: number): void
  /** Find out anew who is there. */
  bootstrap(): void
}

export class Elector {
  epoch: number
  readonly #config: PaxosConfig
  readonly #host: ElectorHost
  #candidate = false
  #votes = new Map<number, { stamp: number }>()
  /** Whom this monitor has voted for in this epoch, itself excepted. */
  #votedFor: number | undefined

  constructor(config: PaxosConfig, host: ElectorHost, epoch: number) {
    this.#config = config
    this.#host = host
    this.epoch = epoch
  }

  get isElecting(): boolean {
    return this.epoch % 2 === 1
  }

  /** Stands for election in a new epoch. */
  start(): void {
    this.#stand(this.epoch + (this.isElecting ? 2 : 1))
  }

  stop(): void {
    this.#candidate = false
    this.#votes.clear()
    this.#host.setDeadline('election', undefined)
  }

  handle(from: number, message: ElectionMessage): void {
    if (message.op === 'propose') this.#handlePropose(from, message.epoch, message.have)
    else if (message.op === 'ack') this.#handleAck(from, message.epoch, message.have, message.stamp)
    else this.#handleVictory(from, message.epoch, message.quorum)
  }

  onDeadline(): void {
    if (this.#candidate && this.#votes.size >= majorityOf(this.#config.count)) this.#win()
    else this.#host.bootstrap()
  }

  /** A peer can be reached again: it may not have heard the proposal. */
  onConnected(rank: number): void {
    if (this.#candidate && !this.#votes.has(rank)) this.#host.send(rank, this.#proposal())
  }

  onDead(): void {
    this.#winIfDecided()
  }

  #proposal(): PaxosMessage {
    return { op: 'propose', epoch: this.epoch, have: this.#host.have() }
  }

  #stand(epoch: number): void {
    assert(epoch % 2 === 1 && epoch >= this.epoch, 'an election is held in an odd epoch that is not past')
    assert(epoch > this.epoch || this.#votedFor === undefined, 'a monitor that has voted for another does not stand in the same epoch')
    this.#moveTo(epoch)
    this.#candidate = true
    this.#votes = new Map([[this.#config.rank, { stamp: 0 }]])
    this.#host.onElecting()
    this.#host.setDeadline('election', this.#host.now + this.#config.electionTimeoutMs)
    const proposals: Send[] = []
    for (let rank = 0; rank < this.#config.count; rank++) {
      if (rank !== this.#config.rank) proposals.push({ kind: 'send', to: rank, message: this.#proposal() })
    }
    this.#host.persist({ electionEpoch: epoch }, true, proposals)
    this.#winIfDecided()
  }

  #moveTo(epoch: number): void {
    if (epoch === this.epoch) return
    this.epoch = epoch
    this.#votedFor = undefined
    this.#candidate = false
    this.#votes.clear()
  }

  #vote(candidate: number, epoch: number): void {
    this.#moveTo(epoch)
    this.#candidate = false
    this.#votes.clear()
    this.#votedFor = candidate
    this.#host.onElecting()
    // Twice the candidate's own patience, for it may wait that long before it declares victory.
    this.#host.setDeadline('election', this.#host.now + 2 * this.#config.electionTimeoutMs)
    const ack: PaxosMessage = { op: 'ack', epoch, have: this.#host.have(), stamp: this.#host.now }
    this.#host.persist({ electionEpoch: epoch }, true, [{ kind: 'send', to: candidate, message: ack }])
  }

  #isTooFarAhead(have: Versions): boolean {
    return have.first > this.#host.have().last + 1
  }

  #handlePropose(from: number, epoch: number, have: Versions): void {
    if (epoch % 2 !== 1) return
    if (this.#isTooFarAhead(have)) {
      this.#host.onBehind(from)
      return
    }
    if (epoch < this.epoch) {
      // It missed what has happened since. A member of the quorum learns of it by itself; an outsider wants in.
      if (!this.isElecting && !this.#host.inQuorum(from)) this.start()
      else if (this.#candidate) this.#host.send(from, this.#proposal())
      return
    }
    if (epoch > this.epoch) this.#moveTo(epoch)
    if (from > this.#config.rank) {
      if (this.#votedFor === undefined && !this.#candidate) this.#stand(epoch)
      else if (this.#candidate) this.#host.send(from, this.#proposal())
    } else if (this.#votedFor === undefined || this.#votedFor === from) this.#vote(from, epoch)
    else if (this.#votedFor > from) this.#vote(from, epoch + 2)
  }

  #handleAck(from: number, epoch: number, have: Versions, stamp: number): void {
    if (epoch % 2 !== 1) return
    if (epoch < this.epoch) {
      // A vote in an election long over, by someone who is not in its quorum: it wants in.
      if (!this.isElecting && !this.#host.inQuorum(from)) this.start()
      return
    }
    if (this.#isTooFarAhead(have)) {
      this.#host.onBehind(from)
      return
    }
    if (epoch > this.epoch) this.#stand(epoch)
    if (!this.#candidate) return
    this.#votes.set(from, { stamp })
    this.#winIfDecided()
  }

  #winIfDecided(): void {
    if (!this.#candidate || this.#votes.size < majorityOf(this.#config.count)) return
    for (let rank = 0; rank < this.#config.count; rank++) if (!this.#votes.has(rank) && !this.#host.isDead(rank)) return
    this.#win()
  }

  #win(): void {
    const quorum = [...this.#votes.keys()].sort((a, b) => a - b)
    assert(quorum.length >= majorityOf(this.#config.count), 'a leader has a majority')
    const votes = this.#votes
    this.#candidate = false
    this.#votes = new Map()
    this.#votedFor = undefined
    this.epoch++
    this.#host.setDeadline('election', undefined)
    // No fsync: a monitor that forgets this epoch still knows the odd one before it, and goes on from there to a later one.
    this.#host.persist({ electionEpoch: this.epoch }, false, [])
    for (const rank of quorum) if (rank !== this.#config.rank) this.#host.send(rank, { op: 'victory', epoch: this.epoch, quorum })
    this.#host.onVictory(quorum, votes)
  }

  #handleVictory(from: number, epoch: number, quorum: readonly number[]): void {
    if (epoch % 2 !== 0 || epoch <= this.epoch) return
    if (
      epoch !== this.epoch + 1 ||
      this.#votedFor !== from ||
      !quorum.includes(this.#config.rank) ||
      quorum.length < majorityOf(this.#config.count)
    ) {
      this.#host.bootstrap()
      return
    }
    this.#votedFor = undefined
    this.epoch = epoch
    this.#host.setDeadline('election', undefined)
    this.#host.persist({ electionEpoch: epoch }, false, [])
    this.#host.onDefeat(from, quorum)
  }
}
