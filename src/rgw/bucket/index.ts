// The bucket index: omap of a bucket's shard objects, kept equal to the heads in two phases, as RGW does.
//
// 1. prepare: a pending entry p KEY TAG is durable before the head changes.
// 2. the head is written or removed: that alone decides, and its RADOS version orders it.
// 3. complete: the entry k KEY follows, together with the end of the pending one. A client does not wait for this: whoever
//    lists meanwhile sees the pending entry and looks at the head itself, so a listing never misses what was acknowledged.
//
// Completion is guarded, because calls overtake one another: an entry changes only from an older head version to a newer one,
// a deletion leaves a tombstone d KEY with its version until nothing is pending for the key, and a completion whose pending
// entry somebody else has repaired or marked looks at the head again instead of trusting what it knew.
// Writes to one shard share operations: while one is under way, the next gathers.
import { pb } from '../../../proto/mod.ts'
import { isCode, S3Error } from '../errors.ts'
import type { WriteOp } from '../rados.ts'
import { newTag, type StoreContext, sleep } from './context.ts'
import {
  type Bucket,
  decodeRecord,
  encodeEntry,
  encodeRecord,
  entryKey,
  entryOf,
  HEAD_XATTR,
  headName,
  pendingKey,
  shardName,
  shardOf,
  splitTagged,
  tombstoneKey,
  uploadKey,
  versionBytes,
  versionOf,
} from './layout.ts'

/** How an operation on a head came out. `unchanged`: it did not happen. `unknown`: its answer was lost. */
export type Outcome =
  | { readonly kind: 'put'; readonly version: number; readonly entry: pb.IRgwDirEntry }
  | { readonly kind: 'delete'; readonly version: number }
  | { readonly kind: 'unchanged' }

/** A durable pending entry: its holder must complete it. */
export interface Pending {
  readonly key: string
  readonly tag: string
  /** The entry as written; another value means that its holder has to look at the head again. */
  readonly value: Uint8Array
  readonly startedMs: number
}

interface Prepare {
  readonly pending: Pending
  readonly resolve: (pending: Pending) => void
  readonly reject: (error: unknown) => void
}
interface Complete {
  readonly pending: Pending
  readonly outcome: Outcome
  /** Upload listed under the key that ends with this. */
  readonly uploadId: string | undefined
}

const BATCH_MAX = 200
const RETRIES = 20
const WAITING_MAX = 10_000

/** Applies a completion's guards and steps. */
function addComplete(op: WriteOp, { pending: { key, tag, value }, outcome, uploadId }: Complete): void {
  const entry = entryKey(key)
  const pending = pendingKey(key, tag)
  const ended = uploadId === undefined ? [pending] : [pending, uploadKey(key, uploadId)]
  if (outcome.kind === 'unchanged') {
    op.omapRmKeys(ended)
    return
  }
  const version = versionBytes(outcome.version)
  op.omapCmp(pending, 'eq', value).omapCmp(entry, 'lt', version).omapCmp(tombstoneKey(key), 'lt', version)
  if (outcome.kind === 'put') op.omapSet([[entry, encodeEntry(outcome.version, outcome.entry)]]).omapRmKeys([...ended, tombstoneKey(key)])
  else op.omapSet([[tombstoneKey(key), version]]).omapRmKeys([...ended, entry])
}

class ShardWriter {
  readonly #context: StoreContext
  readonly #bucketId: string
  readonly #oid: string
  #prepares: Prepare[] = []
  #completes: Complete[] = []
  #flying = false
  #timer: { cancel(): void } | undefined
  #idle: (() => void)[] = []
  #tombstones = false

  constructor(context: StoreContext, bucketId: string, shard: number) {
    this.#context = context
    this.#bucketId = bucketId
    this.#oid = shardName(bucketId, shard)
  }

  get busy(): boolean {
    return this.#flying || this.#prepares.length > 0 || this.#completes.length > 0
  }

  #pending(op: string, startedMs = this.#context.env.clock.now()): Uint8Array {
    return encodeRecord(pb.RgwPending, { op, startedMs })
  }

  prepare(key: string, tag: string, kind: string): Promise<Pending> {
    if (this.#prepares.length >= WAITING_MAX) return Promise.reject(new S3Error('SlowDown'))
    const startedMs = this.#context.env.clock.now()
    const pending: Pending = { key, tag, value: this.#pending(kind, startedMs), startedMs }
    return new Promise((resolve, reject) => {
      this.#prepares.push({ pending, resolve, reject })
      this.#pump()
    })
  }

  complete(done: Complete): void {
    this.#completes.push(done)
    this.#pump()
  }

  /** Resolves once nothing is queued or under way. */
  flush(): Promise<void> {
    if (!this.busy) return Promise.resolve()
    return new Promise((resolve) => {
      this.#idle.push(resolve)
      this.#pump()
    })
  }

  #pump(): void {
    if (this.#flying) return
    if (!this.busy) {
      for (const resolve of this.#idle.splice(0)) resolve()
      if (this.#tombstones) this.#later(50 * this.#context.limits.completeLingerMs, () => void this.#sweep())
      return
    }
    const urgent = this.#prepares.length > 0 || this.#idle.length > 0 || this.#completes.length >= BATCH_MAX
    if (urgent) void this.#send()
    else this.#later(this.#context.limits.completeLingerMs, () => void this.#send())
  }

  #later(delayMs: number, act: () => void): void {
    if (this.#timer) return
    this.#timer = this.#context.env.timers.after(delayMs, () => {
      this.#timer = undefined
      if (!this.#flying) act()
    })
  }

  /** One completion per key at a time: their guards are about the state before the whole operation. */
  #takeCompletes(): Complete[] {
    const keys = new Set<string>()
    const taken: Complete[] = []
    const left: Complete[] = []
    for (const one of this.#completes) {
      if (taken.length < BATCH_MAX && !keys.has(one.pending.key)) {
        keys.add(one.pending.key)
        taken.push(one)
      } else left.push(one)
    }
    this.#completes = left
    return taken
  }

  async #send(): Promise<void> {
    if (this.#flying || !this.busy) return
    this.#flying = true
    this.#timer?.cancel()
    this.#timer = undefined
    const prepares = this.#prepares.splice(0, BATCH_MAX)
    const completes = this.#takeCompletes()
    if (completes.some(({ outcome }) => outcome.kind === 'delete')) this.#tombstones = true
    try {
      await this.#write(prepares, completes)
      for (const { resolve, pending } of prepares) resolve(pending)
    } catch (error) {
      await this.#sendApart(prepares, completes, error)
    } finally {
      this.#flying = false
      this.#pump()
    }
  }

  #write(prepares: readonly Prepare[], completes: readonly Complete[]): Promise<unknown> {
    return this.#context.pools.index.operate(this.#oid, (op) => {
      op.assertExists()
      for (const one of completes) addComplete(op, one)
      if (prepares.length > 0) op.omapSet(prepares.map(({ pending }) => [pendingKey(pending.key, pending.tag), pending.value]))
    })
  }

  /** The shared operation failed: nothing of it happened, or nobody knows. */
  async #sendApart(prepares: readonly Prepare[], completes: readonly Complete[], why: unknown): Promise<void> {
    let error = why
    if (isCode(why, 'ECANCELED') && prepares.length > 0) {
      try {
        await this.#write(prepares, [])
        error = undefined
      } catch (again) {
        error = again
      }
    }
    for (const { resolve, reject, pending } of prepares) {
      if (error === undefined) resolve(pending)
      else reject(isCode(error, 'ENOENT') ? new S3Error('NoSuchBucket', undefined, {}, { cause: error }) : error)
    }
    if (isCode(why, 'ENOENT')) return
    for (const one of completes) {
      try {
        await this.#completeAlone(one)
      } catch (cause) {
        // It stays pending: listing resolves it, and repairs it once it is stale.
        this.#context.log.warn({ bucket: this.#bucketId, key: one.pending.key, err: String(cause) }, 'an index entry stays pending')
      }
    }
  }

  async #completeAlone(one: Complete): Promise<void> {
    try {
      await this.#write([], [one])
    } catch (error) {
      if (isCode(error, 'ENOENT')) return
      if (!isCode(error, 'ECANCELED')) throw error
      await this.reconcile(one.pending.key, one.pending.tag, one.uploadId)
    }
  }

  /**
   * Makes the entry of a key say what its head says, under a pending entry of its own, and ends pending entry `tag`.
   * Safe against anything that goes on at the same time.
   */
  async reconcile(key: string, tag: string, uploadId?: string): Promise<void> {
    const { index } = this.#context.pools
    const own = newTag(this.#context)
    const claim = (): Promise<unknown> =>
      index.operate(this.#oid, (op) => op.assertExists().omapSet([[pendingKey(key, own), this.#pending('repair')]]))
    await claim()
    for (let attempt = 0; attempt < RETRIES; attempt++) {
      try {
        await this.#tryReconcile(key, own, tag, uploadId)
        return
      } catch (error) {
        if (!isCode(error, 'ECANCELED')) throw error
        await sleep(this.#context.env.timers, 1 + this.#context.env.random.below(10))
        // Our own claim may have been taken for stale and ended.
        await claim()
      }
    }
    throw new S3Error('OperationAborted')
  }

  async #tryReconcile(key: string, own: string, tag: string, uploadId: string | undefined): Promise<void> {
    const { index } = this.#context.pools
    const entry = entryKey(key)
    const before = (await index.omapGetByKeys(this.#oid, [entry])).get(entry)
    const found = await readEntry(this.#context, this.#bucketId, key)
    const ended = [pendingKey(key, own), pendingKey(key, tag), ...(uploadId === undefined ? [] : [uploadKey(key, uploadId)])]
    // No head, and so no version that could fend off a PUT older than the unknown deletion: whoever is still pending now has to
    // look again. Those that prepare after this were not written when the head was read.
    const others = found ? [] : (await index.omapGet(this.#oid, { prefix: pendingKey(key, ''), max: 1000 })).entries
    await index.operate(this.#oid, (op) => {
      op.assertExists()
        .omapCmp(pendingKey(key, own), 'ne', '')
        .omapCmp(entry, 'eq', before ?? '')
      if (found) {
        const version = versionBytes(found.version)
        op.omapCmp(tombstoneKey(key), 'lt', version)
        // The entry may already be newer than the head that was read a moment ago.
        if (before === undefined || versionOf(before) <= found.version) op.omapSet([[entry, encodeEntry(found.version, found.entry)]])
        op.omapRmKeys(ended)
        return
      }
      for (const [name, value] of others) {
        if (ended.includes(name)) continue
        op.omapCmp(name, 'eq', value).omapSet([
          [name, this.#pending('look', decodeRecord(pb.RgwPending, value, 'a pending entry').startedMs)],
        ])
      }
      op.omapRmKeys([...ended, entry])
    })
  }

  /**
   * Removes tombstones of keys for which nothing is pending: whatever was older than the deletion had been prepared before it
   * was written, and is over.
   */
  async #sweep(): Promise<void> {
    if (this.busy) return
    this.#flying = true
    try {
      const [tombs, pendings] = await this.#context.pools.index.operateRead(this.#oid, (op) =>
        op.omapGet({ prefix: 'd', max: 500 }).omapGet({ prefix: 'p', max: 1000 }),
      )
      const waiting = new Set(pendings.entries.map(([key]) => splitTagged(key).key))
      const lastSeen = pendings.more ? splitTagged(pendings.entries.at(-1)?.[0] ?? 'p\u0000').key : undefined
      const dead = tombs.entries.filter(([name]) => {
        const key = name.slice(1)
        return !waiting.has(key) && (lastSeen === undefined || Buffer.compare(Buffer.from(key), Buffer.from(lastSeen)) < 0)
      })
      if (dead.length > 0) {
        await this.#context.pools.index.operate(this.#oid, (op) => {
          op.assertExists()
          for (const [name, value] of dead) op.omapCmp(name, 'eq', value)
          op.omapRmKeys(dead.map(([name]) => name))
        })
      }
      this.#tombstones = tombs.more || waiting.size > 0
    } catch (error) {
      // Lost a race, or the bucket is gone: tombstones cost a little room, nothing else.
      this.#tombstones = isCode(error, 'ECANCELED')
    } finally {
      this.#flying = false
      this.#pump()
    }
  }

  stop(): void {
    this.#timer?.cancel()
    this.#timer = undefined
    this.#tombstones = false
  }
}

/** The entry that a key's head calls for; undefined when there is no head. */
export async function readEntry(
  context: StoreContext,
  bucketId: string,
  key: string,
): Promise<{ version: number; entry: pb.IRgwDirEntry } | undefined> {
  try {
    const [stat, bytes] = await context.pools.data.operateRead(headName(bucketId, key), (op) => op.stat().getXattr(HEAD_XATTR))
    return { version: stat.version, entry: entryOf(decodeRecord(pb.RgwHead, bytes, 'an object head')) }
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENODATA')) return undefined
    throw error
  }
}

/** The writers of all shards that this gateway has lately changed. */
export class BucketIndex {
  readonly #context: StoreContext
  readonly #writers = new Map<string, ShardWriter>()

  constructor(context: StoreContext) {
    this.#context = context
  }

  #writer(bucket: Bucket, key: string): ShardWriter {
    const shard = shardOf(key, bucket.shards)
    const name = shardName(bucket.id, shard)
    let writer = this.#writers.get(name)
    if (!writer) {
      if (this.#writers.size >= 4096) this.#forgetIdle()
      writer = new ShardWriter(this.#context, bucket.id, shard)
      this.#writers.set(name, writer)
    }
    return writer
  }
  #forgetIdle(): void {
    for (const [name, writer] of this.#writers) {
      if (writer.busy) continue
      writer.stop()
      this.#writers.delete(name)
    }
  }

  /** Durable once resolved. Every prepare must be followed by `complete`. @throws S3Error NoSuchBucket. */
  prepare(bucket: Bucket, key: string, tag: string, kind: 'put' | 'delete'): Promise<Pending> {
    return this.#writer(bucket, key).prepare(key, tag, kind)
  }

  /** Queues the second phase; never fails. */
  complete(bucket: Bucket, pending: Pending, outcome: Outcome, uploadId?: string): void {
    this.#writer(bucket, pending.key).complete({ pending, outcome, uploadId })
  }

  /** For an operation whose outcome nobody knows, and for entries that a crashed gateway left pending. */
  reconcile(bucket: Bucket, key: string, tag: string, uploadId?: string): Promise<void> {
    return this.#writer(bucket, key).reconcile(key, tag, uploadId)
  }

  /** Resolves once every completion queued before for this bucket is in the index. */
  async flush(bucket?: Bucket): Promise<void> {
    const prefix = bucket ? shardName(bucket.id, 0).slice(0, -1) : ''
    const busy = [...this.#writers].filter(([name, writer]) => name.startsWith(prefix) && writer.busy)
    await Promise.all(busy.map(([, writer]) => writer.flush()))
  }

  async stop(): Promise<void> {
    await this.flush()
    for (const writer of this.#writers.values()) writer.stop()
  }
}
