// Makes accepted transactions durable, in order, and carries them on to where they belong.
//   accepted -> (its new blocks are written and synced) -> a log frame, written and synced: durable, its promise resolves
//            -> applied: deferred blocks written, changes put into the KV store, neither synced
//            -> checkpointed: block file synced, then a synced KV batch that says so; log space and freed blocks are free again
// Whatever queues while a sync runs goes together into the next group. Syncing new blocks overlaps with writing the log.

import { pb } from '../../../proto/mod.ts'
import { assert, SepiolaError } from '../../base/mod.ts'
import type { KvOp, TimerHandle, Timers } from '../../env/mod.ts'
import type { Accepted } from './execution.ts'
import { type DeferredBlock, encodeFrame, type FrameBody, type KeyRange } from './frame.ts'
import { type BinaryKey, checkpointKey, keyBytes } from './keys.ts'
import { blockBytes } from './layout.ts'
import type { Log } from './log.ts'
import { type Sealed, seal } from './seal.ts'
import type { StoreState } from './state.ts'

interface Entry {
  readonly accepted: Accepted
  blocksDurable: boolean
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}
/** Durable in the log, not yet applied. */
interface Logged extends FrameBody {
  readonly seq: number
  readonly bytes: number
  readonly lastTransaction: number
}

/** Freed blocks waiting for a checkpoint: beyond this many, one is made for their sake. */
const maxFreedBlocks = 16_384
const maxRunBlocks = 1024

export class Committer {
  readonly #state: StoreState
  readonly #timers: Timers
  readonly #log: Log
  readonly #onFailure: (error: SepiolaError) => void
  #queue: Entry[] = []
  #unsynced: Entry[] = []
  #logged: Logged[] = []
  #loggedBytes = 0
  #freed: { seq: number; blocks: readonly number[] }[] = []
  #freedBlocks = 0
  #seq: number
  #applied: number
  #checkpointed: number
  #blocksDirty = false
  #logging = false
  #syncing = false
  #kicked = false
  #applying: Promise<void> | undefined
  #checkpointing: Promise<void> | undefined
  #applyTimer: TimerHandle | undefined
  #idleTimer: TimerHandle | undefined
  #failure: SepiolaError | undefined
  #idleWaiters: (() => void)[] = []
  #progressWaiters: (() => void)[] = []
  #closing = false

  constructor(state: StoreState, log: Log, timers: Timers, lastSeq: number, onFailure: (error: SepiolaError) => void) {
    this.#state = state
    this.#log = log
    this.#timers = timers
    this.#seq = this.#applied = this.#checkpointed = lastSeq
    this.#onFailure = onFailure
  }

  get failure(): SepiolaError | undefined {
    return this.#failure
  }

  /** Resolves when the transaction is durable. */
  submit(accepted: Accepted): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure)
      const entry: Entry = { accepted, blocksDurable: !accepted.written, resolve, reject }
      this.#queue.push(entry)
      if (!entry.blocksDurable) {
        this.#unsynced.push(entry)
        if (!this.#syncing) void this.#guard(this.#syncBlocks())
      }
      this.#kick()
    })
  }

  /** Resolves when something has become durable, or has failed. */
  progress(): Promise<void> {
    return new Promise((resolve) => this.#progressWaiters.push(resolve))
  }

  /** Resolves when nothing is queued for the log any more. */
  async drained(): Promise<void> {
    if (this.#failure) throw this.#failure
    if (this.#queue.length > 0 || this.#logging) await new Promise<void>((resolve) => this.#idleWaiters.push(resolve))
    if (this.#failure) throw this.#failure
  }

  /** Ends in order: everything is durable, and in its place. */
  async close(): Promise<void> {
    this.#closing = true
    this.#applyTimer?.cancel()
    this.#idleTimer?.cancel()
    if (this.#failure) return
    await this.drained()
    await this.checkpoint()
    this.#applyTimer?.cancel()
    this.#idleTimer?.cancel()
  }

  /** Everything failed from here on; what is queued is told so. */
  fail(cause: unknown): void {
    if (this.#failure) return
    const message = cause instanceof Error ? cause.message : String(cause)
    const failure = new SepiolaError('EIO', `the store failed: ${message}`, { cause })
    this.#failure = failure
    this.#applyTimer?.cancel()
    this.#idleTimer?.cancel()
    for (const entry of this.#queue.splice(0)) entry.reject(failure)
    this.#unsynced = []
    this.#wake()
    this.#onFailure(failure)
  }

  #wake(): void {
    for (const resolve of this.#progressWaiters.splice(0)) resolve()
    if (this.#queue.length === 0) for (const resolve of this.#idleWaiters.splice(0)) resolve()
  }
  async #guard(work: Promise<void>): Promise<void> {
    try {
      await work
    } catch (error) {
      this.fail(error)
    }
  }

  // --- new blocks ---

  async #syncBlocks(): Promise<void> {
    this.#syncing = true
    while (this.#unsynced.length > 0 && !this.#failure) {
      const batch = this.#unsynced
      this.#unsynced = []
      await Promise.all(batch.map((entry) => entry.accepted.written))
      await this.#state.blockFile.sync()
      for (const entry of batch) entry.blocksDurable = true
      this.#kick()
    }
    this.#syncing = false
  }

  // --- the log ---

  #kick(): void {
    if (this.#logging || this.#kicked || this.#failure) return
    this.#kicked = true
    // What else is queued in this turn goes into the same group.
    this.#timers.soon(() => {
      this.#kicked = false
      if (!this.#logging) void this.#guard(this.#writeLog())
    })
  }

  async #writeLog(): Promise<void> {
    this.#logging = true
    this.#idleTimer?.cancel()
    try {
      for (let group = this.#takeGroup(); group.length > 0 && !this.#failure; group = this.#takeGroup()) await this.#writeGroup(group)
    } finally {
      this.#logging = false
    }
    this.#armIdle()
    this.#wake()
  }

  /** As many from the head of the queue as are ready and fit into one frame. They stay in the queue until they are durable. */
  #takeGroup(): Entry[] {
    const limit = Math.min(this.#state.tunables.maxGroupBytes, this.#log.maxFrameBytes)
    const group: Entry[] = []
    let bytes = 0
    for (const entry of this.#queue) {
      bytes += entry.accepted.logBytes
      if (!entry.blocksDurable || (group.length > 0 && bytes > limit)) break
      group.push(entry)
    }
    return group
  }

  async #writeGroup(group: Entry[]): Promise<void> {
    const seq = this.#seq + 1
    const body = merge(group.map((entry) => entry.accepted))
    const { chunks, bytes } = encodeFrame(this.#state.superblock.uuid, seq, body)
    const wanted = this.#log.needsCheckpointOf(bytes)
    while (wanted > this.#checkpointed && !this.#failure) await this.checkpoint()
    const turned = await this.#log.append(seq, chunks, bytes)
    if (this.#failure) return
    this.#seq = seq
    this.#queue.splice(0, group.length)
    const lastTransaction = (group[group.length - 1] as Entry).accepted.transaction
    this.#logged.push({ ...body, seq, bytes, lastTransaction })
    this.#loggedBytes += bytes
    for (const { accepted, resolve } of group) {
      if (accepted.freed.length > 0) this.#freed.push({ seq, blocks: accepted.freed })
      this.#freedBlocks += accepted.freed.length
      resolve()
    }
    for (const resolve of this.#progressWaiters.splice(0)) resolve()
    if (turned || this.#freedBlocks > maxFreedBlocks) void this.#guard(this.checkpoint())
    else if (this.#loggedBytes > this.#state.tunables.applyBytes) void this.#guard(this.#apply())
    else this.#armApply()
  }

  // --- behind the log ---

  #armApply(): void {
    if (this.#applyTimer || this.#closing) return
    this.#applyTimer = this.#timers.after(this.#state.tunables.applyDelayMs, () => {
      this.#applyTimer = undefined
      if (!this.#failure) void this.#guard(this.#apply())
    })
  }
  #armIdle(): void {
    this.#idleTimer?.cancel()
    if (this.#closing || this.#failure || this.#checkpointed === this.#seq) return
    this.#idleTimer = this.#timers.after(this.#state.tunables.checkpointIdleMs, () => {
      if (!this.#logging && !this.#failure) void this.#guard(this.checkpoint())
    })
  }

  /** Applies what is logged by now. One at a time, in order. */
  async #apply(): Promise<void> {
    const target = this.#seq
    while (this.#applied < target) {
      this.#applying ??= this.#applyGroups().finally(() => {
        this.#applying = undefined
      })
      await this.#applying
    }
  }

  async #applyGroups(): Promise<void> {
    const groups = this.#logged
    const last = groups[groups.length - 1]
    if (!last) return
    this.#logged = []
    this.#loggedBytes = 0
    const body = merge(groups)
    await Promise.all([this.#writeBlocks(body.blocks, last.lastTransaction), this.#putChanges(body.changes, body.ranges)])
    this.#state.view.applied(body.changes, last.lastTransaction)
    this.#applied = last.seq
  }

  async #putChanges(changes: ReadonlyMap<BinaryKey, Sealed | undefined>, ranges: readonly KeyRange[]): Promise<void> {
    const { kv } = this.#state.view
    await kv.batch(kvOps(changes), { sync: false })
    for (const { gte, lt } of ranges) await kv.deleteRange({ gte: keyBytes(gte), lt: keyBytes(lt) })
  }

  async #writeBlocks(blocks: ReadonlyMap<number, DeferredBlock>, lastTransaction: number): Promise<void> {
    if (blocks.size === 0) return
    this.#blocksDirty = true
    const runs = blockRuns(blocks)
    for (let i = 0; i < runs.length; i += 8) {
      await Promise.all(runs.slice(i, i + 8).map(({ start, chunks }) => this.#state.blockFile.write(start * blockBytes, chunks)))
    }
    const { deferred } = this.#state
    for (const number of blocks.keys()) {
      const pending = deferred.get(number)
      if (pending && pending.transaction <= lastTransaction) deferred.delete(number)
    }
  }

  /** Everything durable by now is in its place and synced; the log up to there is free, and so are the blocks freed until then. */
  checkpoint(): Promise<void> {
    this.#checkpointing ??= this.#checkpoint().finally(() => {
      this.#checkpointing = undefined
    })
    return this.#checkpointing
  }

  async #checkpoint(): Promise<void> {
    const target = this.#seq
    if (target === this.#checkpointed) return
    await this.#apply()
    if (this.#blocksDirty) {
      this.#blocksDirty = false
      await this.#state.blockFile.sync()
    }
    const record = seal(checkpointKey, pb.StoreCheckpoint.encode({ seq: target }).finish())
    await this.#state.view.kv.batch([{ type: 'put', key: keyBytes(checkpointKey), value: record }], { sync: true })
    assert(target > this.#checkpointed, 'checkpoints advance')
    this.#checkpointed = target
    this.#log.checkpointed(target)
    while (this.#freed[0] && this.#freed[0].seq <= target) {
      const { blocks } = this.#freed.shift() as { blocks: readonly number[] }
      for (const block of blocks) this.#state.allocator.free(block, 1)
      this.#freedBlocks -= blocks.length
    }
  }

  /** Makes the blocks of all transactions accepted so far usable. @returns whether there were any. */
  async reclaim(): Promise<boolean> {
    await this.drained()
    const free = this.#state.allocator.freeBlocks
    if (this.#freedBlocks > 0) {
      await this.checkpoint()
      if (this.#freedBlocks > 0) await this.checkpoint() // the one that ran may have begun too early
    }
    return this.#state.allocator.freeBlocks > free
  }
}

/** One body of several, the later over the earlier. */
export function merge(bodies: readonly FrameBody[]): FrameBody {
  const only = bodies[0]
  if (only && bodies.length === 1) return only
  const changes = new Map<BinaryKey, Sealed | undefined>()
  const blocks = new Map<number, DeferredBlock>()
  const ranges: KeyRange[] = []
  for (const body of bodies) {
    for (const [key, value] of body.changes) changes.set(key, value)
    for (const [number, block] of body.blocks) blocks.set(number, block)
    for (const range of body.ranges) ranges.push(range)
  }
  return { changes, ranges, blocks }
}

export function kvOps(changes: ReadonlyMap<BinaryKey, Sealed | undefined>): KvOp[] {
  const ops: KvOp[] = []
  for (const [key, value] of changes) ops.push(value ? { type: 'put', key: keyBytes(key), value } : { type: 'del', key: keyBytes(key) })
  return ops
}

/** Blocks that follow one another in the file go out in one write. */
export function blockRuns(blocks: ReadonlyMap<number, DeferredBlock>): { start: number; chunks: Uint8Array[] }[] {
  const runs: { start: number; chunks: Uint8Array[] }[] = []
  for (const number of [...blocks.keys()].sort((a, b) => a - b)) {
    const { bytes } = blocks.get(number) as DeferredBlock
    const last = runs[runs.length - 1]
    if (last && last.start + last.chunks.length === number && last.chunks.length < maxRunBlocks) last.chunks.push(bytes)
    else runs.push({ start: number, chunks: [bytes] })
  }
  return runs
}
