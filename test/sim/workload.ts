// Clients that read and change a few objects at random and write down what they called, when, and what they were told.
import type { SimRandom } from '../../src/env/sim/mod.ts'
import { type IoCtx, NO_SNAPS, RadosError, type SnapContext } from '../../src/librados/mod.ts'
import type { SimCluster } from './cluster.ts'
import { type Input, type ObjectOperation, type Output, perform, type Step } from './object-model.ts'

export const POOL = 'data'
const SNAPSHOT_CHANCE = 0.06
const SNAPSHOTS_MAX = 6

export class Workload {
  readonly cluster: SimCluster
  readonly histories = new Map<string, ObjectOperation[]>()
  readonly #random: SimRandom
  readonly #objects: readonly string[]
  /** Operations called and not answered. */
  readonly #pending = new Map<string, { client: string; oid: string; input: Input; call: number }[]>()
  /** Clients not yet done. */
  readonly running = new Set<string>()
  #token = 0
  #stopped = false
  done = 0
  /** Absent: nobody takes snapshots. */
  readonly #snapRandom: SimRandom | undefined
  /** Snapshots that exist for all that the clients know, newest first. */
  #snaps: number[] = []
  #snapSeq = 0
  /** What clients wrote under at some time: they do so still, now and then. */
  readonly #contexts: SnapContext[] = []
  /** Somebody has begun to remove them. */
  readonly removedSnaps = new Set<number>()
  /** The monitors have said that they are removed. */
  readonly gone = new Set<number>()
  snapshots = 0

  constructor(cluster: SimCluster, random: SimRandom, objects: readonly string[], snapRandom?: SimRandom) {
    this.#snapRandom = snapRandom
    this.cluster = cluster
    this.#random = random
    this.#objects = objects
    for (const oid of objects) this.histories.set(oid, [])
    cluster.world.onDeath((process) => this.#died(process))
  }

  /** A client's life until `stop`: `depth` lanes of one operation after another, with pauses between. */
  client(process: string, pauseMsMax: number, depth: number): void {
    this.#live(
      process,
      pauseMsMax,
      Array.from({ length: depth }, () => undefined),
    )
  }
  /** A client that only reads, each object for itself: where one object has to wait, it goes on reading the others. */
  reader(process: string, pauseMsMax: number): void {
    this.#live(process, pauseMsMax, this.#objects)
  }
  #live(process: string, pauseMsMax: number, lanes: readonly (string | undefined)[]): void {
    this.running.add(process)
    const life = async (): Promise<void> => {
      const rados = await this.cluster.connect(process)
      const io = await rados.openPool(POOL)
      const lane = async (oid: string | undefined): Promise<void> => {
        while (!this.#stopped) {
          if (oid === undefined && this.#snapRandom?.chance(SNAPSHOT_CHANCE)) await this.#snapshot(io)
          await this.#one(
            process,
            io,
            oid ?? this.#random.pick(this.#objects),
            this.#atSnapshots(oid === undefined ? this.#chance() : { kind: 'read' }),
          )
          await this.cluster.world.sleep(this.#random.float() * pauseMsMax)
        }
      }
      await Promise.all(lanes.map(lane))
      this.running.delete(process)
      await rados.close()
    }
    life().catch((error) => {
      this.running.delete(process)
      this.cluster.violation(`${process} failed: ${(error as Error).stack ?? error}`)
    })
  }

  /** What was called is still answered; nothing new is. */
  stop(): void {
    this.#stopped = true
  }
  get waiting(): string {
    return [...this.#pending]
      .flatMap(([process, ops]) => ops.map(({ oid, call }) => `${process} ${oid} since ${call.toFixed(3)}`))
      .join(', ')
  }

  async #one(process: string, io: IoCtx, oid: string, input: Input): Promise<void> {
    const pending = { client: process, oid, input, call: this.cluster.world.nowMs }
    const mine = this.#pending.get(process) ?? []
    this.#pending.set(process, mine)
    mine.push(pending)
    const output = await perform(io, oid, input)
    mine.splice(mine.indexOf(pending), 1)
    this.#note(pending, output)
    if ('version' in output) this.cluster.onAcknowledged?.()
  }
  /** Makes a snapshot, or removes one. */
  async #snapshot(io: IoCtx): Promise<void> {
    const random = this.#snapRandom as SimRandom
    try {
      if (this.#snaps.length < SNAPSHOTS_MAX && random.chance(0.6)) {
        const snap = await io.createSelfManagedSnap({ timeoutMs: 0 })
        if (snap <= 0) this.cluster.violation(`snapshot ${snap} was made`)
        this.#snaps = [...this.#snaps, snap].sort((a, b) => b - a)
        this.#snapSeq = Math.max(this.#snapSeq, snap)
        this.#contexts.push({ seq: this.#snapSeq, snaps: this.#snaps })
        this.snapshots++
      } else if (this.#snaps.length > 0) {
        const snap = random.pick(this.#snaps)
        this.#snaps = this.#snaps.filter((other) => other !== snap)
        this.#contexts.push({ seq: this.#snapSeq, snaps: this.#snaps })
        this.removedSnaps.add(snap)
        await io.removeSelfManagedSnap(snap, { timeoutMs: 0 })
        this.gone.add(snap)
      }
    } catch (error) {
      // Whether it was done is not known, and need not be: a number is used by who was told of it, and a removed one by nobody.
      if (!(error instanceof RadosError) || error.code !== 'ETIMEDOUT') throw error
    }
  }
  /** The same operation where there are snapshots: read at one, or written under them. */
  #atSnapshots(input: Input): Input {
    const random = this.#snapRandom
    if (!random || this.#snapSeq === 0) return input
    if (input.kind === 'read') return this.#snaps.length > 0 && random.chance(0.5) ? { ...input, snap: random.pick(this.#snaps) } : input
    const context = random.chance(0.9) ? { seq: this.#snapSeq, snaps: this.#snaps } : random.pick([NO_SNAPS, ...this.#contexts])
    if (this.#snaps.length === 0 || !random.chance(0.1)) return { ...input, context }
    const rollback: Step = { op: 'rollback', snap: random.pick(this.#snaps) }
    return { ...input, context, steps: random.pick([[rollback], [rollback, ...input.steps], [...input.steps, rollback]]) }
  }

  /** Everything as it is at the end, by one read each. */
  async readAll(process: string, io: IoCtx): Promise<void> {
    for (const oid of this.#objects) {
      const call = this.cluster.world.nowMs
      this.#note({ client: process, oid, input: { kind: 'read' }, call }, await perform(io, oid, { kind: 'read' }))
      for (const snap of this.#snaps) {
        const input = { kind: 'read', snap } as const
        this.#note({ client: process, oid, input, call: this.cluster.world.nowMs }, await perform(io, oid, input))
      }
    }
  }
  #note({ client, oid, input, call }: { client: string; oid: string; input: Input; call: number }, output: Output | undefined): void {
    this.done++
    this.histories.get(oid)?.push({ client, input, output, call, return: this.cluster.world.nowMs })
  }
  /** What a dead client had called may or may not happen. */
  #died(process: string): void {
    for (const pending of this.#pending.get(process) ?? []) if (pending.input.kind === 'write') this.#note(pending, undefined)
    this.#pending.delete(process)
    this.running.delete(process)
  }

  #chance(): Input {
    const random = this.#random
    if (random.chance(0.42)) return { kind: 'read' }
    let dice = random.below(WRITES_WEIGHT)
    for (const [weight, make] of writes) {
      dice -= weight
      if (dice < 0) return { kind: 'write', steps: make(random, `<${(this.#token++).toString(36)}>`, random.pick(['a', 'b'])) }
    }
    throw new Error('unreachable')
  }
}

/** Kinds of writes, by weight. Every value carries a token of its own. */
const writes: readonly (readonly [weight: number, make: (random: SimRandom, token: string, name: string) => Step[]])[] = [
  [12, (random, token) => [{ op: 'writeFull', data: token.repeat(1 + random.below(4)) }]],
  [8, (random, token) => [{ op: 'write', data: token, offset: random.below(24) }]],
  [8, (_, token) => [{ op: 'append', data: token }]],
  [4, () => [{ op: 'remove' }]],
  [4, (_, token, name) => [{ op: 'setXattr', name, value: token }]],
  [4, (_, token, name) => [{ op: 'omapSet', key: name, value: token }]],
  [3, (_, token, name) => [{ op: 'assertExists' }, { op: 'omapSet', key: name + token, value: token }]],
  [2, (_, _token, name) => [{ op: 'assertExists' }, { op: 'omapRm', key: name }]],
  [2, (_, _token, name) => [{ op: 'assertExists' }, { op: 'rmXattr', name }]],
  [2, (_, token) => [{ op: 'createExclusive' }, { op: 'write', data: token, offset: 0 }]],
  [
    3,
    (_, token, name) => [
      { op: 'writeFull', data: token },
      { op: 'setXattr', name, value: token },
      { op: 'omapSet', key: name, value: token },
    ],
  ],
  [2, (random) => [{ op: 'assertExists' }, { op: 'truncate', size: random.below(30) }]],
  [2, (random) => [{ op: 'assertExists' }, { op: 'zero', offset: random.below(20), length: 1 + random.below(5) }]],
  [2, (_, token) => [{ op: 'assertExists' }, { op: 'omapClear' }, { op: 'append', data: token }]],
  [
    2,
    (_, token, name) => [
      { op: 'xattrIs', name, value: '' },
      { op: 'setXattr', name, value: token },
      { op: 'append', data: token },
    ],
  ],
  // Bytes enough for several blocks: what is torn or lost of them shows.
  [3, (random, token) => [{ op: 'writeFull', data: token.repeat(300 + random.below(3000)) }]],
  [2, (random, token) => [{ op: 'write', data: token.repeat(300 + random.below(3000)), offset: random.below(20_000) }]],
  [1, (random, token) => [{ op: 'writeFull', data: token.repeat(20_000 + random.below(20_000)) }]],
]
const WRITES_WEIGHT = writes.reduce((sum, [weight]) => sum + weight, 0)
