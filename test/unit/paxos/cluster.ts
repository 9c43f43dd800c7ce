// N protocol cores on a random scheduler: links that delay, lose on reconnect and partition; disks that forget what was not synced; crashes
// and restarts from the disk alone. Every step checks agreement.

import { pb } from '../../../proto/mod.ts'
import { assert } from '../../../src/base/mod.ts'
import {
  decodePaxos,
  type Effect,
  encodePaxos,
  INITIAL_STATE,
  type PaxosConfig,
  type PaxosEvent,
  type PaxosMessage,
  PaxosNode,
  type PaxosStorage,
  type PersistedState,
  type PersistWrite,
  type StoreEntry,
} from '../../../src/paxos/mod.ts'

export class Rng {
  #s: number
  constructor(seed: number) {
    this.#s = (seed * 2654435761 + 12345) >>> 0
  }
  next(): number {
    this.#s = (this.#s + 0x6d2b79f5) >>> 0
    let t = this.#s
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  below(n: number): number {
    return Math.floor(this.next() * n)
  }
  chance(p: number): boolean {
    return this.next() < p
  }
}

/** What one machine has, in memory and on disk: a state and the committed values. */
class Disk implements PaxosStorage {
  state: PersistedState = INITIAL_STATE
  values = new Map<number, Uint8Array>()
  applied: string[] = []
  value(version: number): Uint8Array | undefined {
    return this.values.get(version)
  }
  snapshot(): readonly StoreEntry[] {
    return this.applied.map((text, i) => ({ prefix: 's', key: String(i), value: new TextEncoder().encode(text) }))
  }
  copy(): Disk {
    const disk = new Disk()
    disk.state = this.state
    disk.values = new Map(this.values)
    disk.applied = [...this.applied]
    return disk
  }
  write(w: PersistWrite): void {
    const s = { ...this.state }
    if (w.electionEpoch !== undefined) s.electionEpoch = w.electionEpoch
    if (w.acceptedPn !== undefined) {
      assert(w.acceptedPn >= s.acceptedPn, 'promises do not go back')
      s.acceptedPn = w.acceptedPn
    }
    if (w.lastPn !== undefined) s.lastPn = w.lastPn
    if (w.pending) s.pending = w.pending
    if (w.replace) {
      this.applied = w.replace.entries.map((e) => new TextDecoder().decode(e.value))
      this.values = new Map(w.replace.values.map((v, i) => [w.replace!.valuesFrom + i, v]))
      s.firstCommitted = w.replace.valuesFrom
      s.lastCommitted = w.replace.valuesFrom + w.replace.values.length - 1
    }
    for (const { version, value } of w.commits ?? []) {
      assert(version === s.lastCommitted + 1, 'no gap on disk')
      this.values.set(version, value)
      this.applied.push(new TextDecoder().decode(value))
      s.lastCommitted = version
    }
    if (s.firstCommitted === 0 && s.lastCommitted > 0) s.firstCommitted = 1
    if (w.firstCommitted !== undefined) {
      s.firstCommitted = w.firstCommitted
      for (const v of this.values.keys()) if (v < w.firstCommitted) this.values.delete(v)
    }
    this.state = s
  }
}

interface Mon {
  node: PaxosNode
  up: boolean
  paused: boolean
  life: number
  memory: Disk // visible at once
  durable: Disk
  writes: { effect: Extract<Effect, { kind: 'persist' }>; at: number }[]
  offset: number // its monotonic clock against the world's
}
interface Link {
  queue: { message: PaxosMessage; at: number; lifeFrom: number; lifeTo: number }[]
  cut: boolean
}

export interface FaultRates {
  readonly crash: number
  readonly partition: number
  readonly reset: number
  readonly pause: number
}

export class PaxosCluster {
  readonly rng: Rng
  readonly count: number
  readonly mons: Mon[] = []
  readonly links: Link[][] = []
  readonly leaseMs = 2000
  readonly maxVersions: number
  now = 0
  /** Now and then a message takes most of a lease. */
  isRough = true
  /** version -> text, as first committed anywhere. */
  readonly chosen = new Map<number, string>()
  readonly leaders = new Map<number, number>()
  /** Acknowledged to a client: version -> text. */
  readonly acknowledged: { version: number; text: string }[] = []
  maxAcknowledged = 0
  reads = 0
  #proposed = 0
  readonly inFlight = new Map<number, { version: number; text: string }>()
  trace: string[] = []

  constructor(seed: number, count: number, options: { maxVersions?: number } = {}) {
    this.rng = new Rng(seed)
    this.count = count
    this.maxVersions = options.maxVersions ?? 20
    for (let a = 0; a < count; a++) this.links.push(Array.from({ length: count }, () => ({ queue: [], cut: false })))
    for (let rank = 0; rank < count; rank++) {
      this.mons.push({
        node: undefined as unknown as PaxosNode,
        up: false,
        paused: false,
        life: 0,
        memory: new Disk(),
        durable: new Disk(),
        writes: [],
        offset: this.rng.below(1_000_000) + 1,
      })
    }
  }

  start(rank: number): void {
    const mon = this.mons[rank] as Mon
    assert(!mon.up, 'starts once')
    mon.up = true
    mon.paused = false
    mon.life++
    mon.memory = mon.durable.copy()
    mon.writes = []
    const config: PaxosConfig = { rank, count: this.count, leaseMs: this.leaseMs, electionTimeoutMs: 500, maxVersions: this.maxVersions }
    const storage: PaxosStorage = { value: (v) => mon.memory.value(v), snapshot: () => mon.memory.snapshot() }
    mon.node = new PaxosNode(config, storage, mon.memory.state, this.#clock(rank))
    this.step(rank, { type: 'start' })
    for (let peer = 0; peer < this.count; peer++) {
      if (peer === rank || !this.mons[peer]!.up || this.link(peer, rank).cut) continue
      if (!this.mons[peer]!.paused) this.step(peer, { type: 'lost', rank, dead: false })
      if (!this.mons[peer]!.paused) this.step(peer, { type: 'connected', rank })
      this.step(rank, { type: 'connected', rank: peer })
    }
  }

  #clock(rank: number): number {
    return this.now + this.mons[rank]!.offset
  }

  /** Power loss: of the writes in flight a random prefix is on disk; nothing that was not synced need be. */
  crash(rank: number): void {
    const mon = this.mons[rank] as Mon
    mon.up = false
    this.inFlight.delete(rank)
    const lost = [...this.#unsynced(rank).splice(0), ...mon.writes.map(({ effect }) => effect.write)]
    for (const write of lost.slice(0, this.rng.below(lost.length + 1))) mon.durable.write(write)
    mon.writes = []
    for (let peer = 0; peer < this.count; peer++) {
      this.link(rank, peer).queue = []
      this.link(peer, rank).queue = []
      if (peer !== rank && this.mons[peer]!.up && !this.mons[peer]!.paused && !this.link(peer, rank).cut) {
        this.step(peer, { type: 'lost', rank, dead: true })
      }
    }
  }

  link(from: number, to: number): Link {
    return this.links[from]![to]!
  }

  step(rank: number, event: PaxosEvent): void {
    const mon = this.mons[rank] as Mon
    if (!mon.up) return
    this.#carryOut(rank, mon.node.step(event, this.#clock(rank)))
  }

  #carryOut(rank: number, effects: readonly Effect[]): void {
    const mon = this.mons[rank] as Mon
    for (const effect of effects) {
      if (effect.kind === 'send') this.#send(rank, effect.to, effect.message)
      else if (effect.kind === 'persist') {
        mon.memory.write(effect.write)
        for (const { version, value } of effect.write.commits ?? []) this.#committed(rank, version, new TextDecoder().decode(value))
        mon.writes.push({ effect, at: this.now + (effect.sync ? 1 + this.rng.below(8) : 0) })
      } else if (effect.kind === 'role' && mon.node.role === 'leader') {
        const known = this.leaders.get(mon.node.epoch)
        if (known !== undefined && known !== rank) throw new Error(`epoch ${mon.node.epoch} has two leaders: ${known} and ${rank}`)
        this.leaders.set(mon.node.epoch, rank)
      }
      if (effect.kind === 'role') this.inFlight.delete(rank)
    }
  }

  #committed(rank: number, version: number, text: string): void {
    const chosen = this.chosen.get(version)
    if (chosen !== undefined && chosen !== text) throw new Error(`version ${version}: mon ${rank} committed ${text}, another ${chosen}`)
    this.chosen.set(version, text)
    const mine = this.inFlight.get(rank)
    if (mine?.version === version && this.mons[rank]!.node.role === 'leader') {
      this.inFlight.delete(rank)
      if (mine.text !== text) throw new Error(`version ${version} is not what the leader proposed`)
      this.acknowledged.push({ version, text })
      this.maxAcknowledged = Math.max(this.maxAcknowledged, version)
    }
  }

  #send(from: number, to: number, message: PaxosMessage): void {
    const link = this.link(from, to)
    if (!this.mons[to]!.up && !link.cut) {
      // Refused: the sender learns it a moment later.
      return
    }
    const wire = pb.MonPaxos.decode(pb.MonPaxos.encode(encodePaxos(message) as pb.MonPaxos).finish())
    const decoded = decodePaxos(wire)
    assert(decoded, 'what is sent can be read')
    const delay = this.isRough && this.rng.chance(0.02) ? this.rng.below(1500) : this.rng.below(10)
    const last = link.queue.at(-1)?.at ?? 0
    link.queue.push({
      message: decoded,
      at: Math.max(last, this.now + delay),
      lifeFrom: this.mons[from]!.life,
      lifeTo: this.mons[to]!.life,
    })
  }

  propose(rank: number): boolean {
    const mon = this.mons[rank] as Mon
    if (!mon.up || mon.paused || !mon.node.isWriteable) return false
    const text = `v${++this.#proposed}`
    this.inFlight.set(rank, { version: mon.node.lastCommitted + 1, text })
    this.step(rank, { type: 'propose', value: new TextEncoder().encode(text) })
    return true
  }

  /** A client reads: the answer must be no older than what any client had acknowledged before. */
  read(rank: number): boolean {
    const mon = this.mons[rank] as Mon
    if (!mon.up || mon.paused || !mon.node.isReadable(this.#clock(rank))) return false
    this.reads++
    if (mon.node.lastCommitted < this.maxAcknowledged) {
      throw new Error(
        `stale read on mon ${rank} (${mon.node.role}): ${mon.node.lastCommitted} after ${this.maxAcknowledged} was acknowledged`,
      )
    }
    return true
  }

  /** The next thing that is due anywhere. */
  advance(): void {
    let best = Number.POSITIVE_INFINITY
    const ready: (() => void)[] = []
    const consider = (at: number, run: () => void): void => {
      const due = Math.max(at, this.now)
      if (due < best) {
        best = due
        ready.length = 0
      }
      if (due === best) ready.push(run)
    }
    for (let rank = 0; rank < this.count; rank++) {
      const mon = this.mons[rank] as Mon
      if (!mon.up || mon.paused) continue
      const write = mon.writes[0]
      if (write) consider(write.at, () => this.#writeDone(rank))
      const deadline = mon.node.deadline
      if (deadline !== undefined) consider(deadline - mon.offset, () => this.step(rank, { type: 'tick' }))
      for (let from = 0; from < this.count; from++) {
        const link = this.link(from, rank)
        const head = link.queue[0]
        if (head && !link.cut) consider(head.at, () => this.#deliver(from, rank))
      }
    }
    if (best > this.now + 20) {
      this.now += 20
      return
    }
    this.now = best
    ready[this.rng.below(ready.length)]!()
  }

  #writeDone(rank: number): void {
    const mon = this.mons[rank] as Mon
    const { effect } = mon.writes.shift()!
    // An unsynced write is in the disk's cache: modelled as durable only once a later synced one is done.
    if (!effect.sync) {
      this.#unsynced(rank).push(effect.write)
      return
    }
    for (const write of this.#unsynced(rank).splice(0)) mon.durable.write(write)
    mon.durable.write(effect.write)
    for (const send of effect.whenDurable) this.#send(rank, send.to, send.message)
    if (effect.token !== undefined) this.step(rank, { type: 'persisted', token: effect.token })
  }
  readonly #cache = new Map<string, PersistWrite[]>()
  #unsynced(rank: number): PersistWrite[] {
    const key = `${rank}/${this.mons[rank]!.life}`
    let list = this.#cache.get(key)
    if (!list) this.#cache.set(key, (list = []))
    return list
  }

  #deliver(from: number, to: number): void {
    const { message, lifeFrom, lifeTo } = this.link(from, to).queue.shift()!
    if (lifeTo !== this.mons[to]!.life || lifeFrom !== this.mons[from]!.life) return
    this.step(to, { type: 'message', from, message })
  }

  cut(a: number, b: number): void {
    this.link(a, b).cut = true
    this.link(b, a).cut = true
  }
  heal(): void {
    this.isRough = false
    for (const row of this.links) for (const link of row) link.cut = false
    for (const mon of this.mons) mon.paused = false
  }

  run(forMs: number, each?: () => void): void {
    const until = this.now + forMs
    while (this.now < until) {
      this.advance()
      each?.()
    }
  }

  leader(): number | undefined {
    const rank = this.mons.findIndex((m) => m.up && !m.paused && m.node.isActive)
    return rank < 0 ? undefined : rank
  }

  faults(rates: FaultRates): void {
    const { rng } = this
    const rank = rng.below(this.count)
    const mon = this.mons[rank] as Mon
    if (rng.chance(rates.crash)) {
      if (mon.up) this.crash(rank)
      else this.start(rank)
    }
    if (rng.chance(rates.partition)) {
      if (rng.chance(0.5)) for (const row of this.links) for (const link of row) link.cut = false
      else for (let peer = 0; peer < this.count; peer++) if (peer !== rank && rng.chance(0.7)) this.cut(rank, peer)
    }
    if (rng.chance(rates.pause)) mon.paused = !mon.paused
    if (rng.chance(rates.reset)) {
      const peer = rng.below(this.count)
      if (peer !== rank && mon.up && this.mons[peer]!.up && !this.link(rank, peer).cut && !mon.paused && !this.mons[peer]!.paused) {
        this.link(rank, peer).queue = []
        this.link(peer, rank).queue = []
        this.step(rank, { type: 'lost', rank: peer, dead: false })
        this.step(peer, { type: 'lost', rank, dead: false })
        this.step(rank, { type: 'connected', rank: peer })
        this.step(peer, { type: 'connected', rank })
      }
    }
  }
}
