// BlockStore: the ObjectStore on a disk. One block file for data, LevelDB for metadata, a write-ahead log before both.
// Transactions are carried out one after another in memory, where reads see them at once, and made durable in groups (committer.ts).
import { type Logger, type Options, SepiolaError } from '../../base/mod.ts'
import type { Env } from '../../env/mod.ts'
import { checkTransaction, describeObject, omapBounds } from '../order.ts'
import type { CollectionId, ObjectKey, ObjectStat, ObjectStore, OmapRange, StoreOp, StoreSpace, Transaction } from '../types.ts'
import type { Slot } from './cache.ts'
import { Committer } from './committer.ts'
import { Execution, type InternalOp } from './execution.ts'
import { afterPrefix, type BinaryKey, binary, metaKey, omapKey, omapOf, onodeKey, onodesOf, parseOnodeKey, unbinary } from './keys.ts'
import { blockBytes, defaultTunables, type StoreTunables } from './layout.ts'
import { type Mounted, mountState, openFiles, type StoreFiles } from './mount.ts'
import type { Onode } from './onode.ts'
import { spareBytes } from './state.ts'

export interface BlockStoreOptions {
  readonly log?: Logger
  readonly tunables?: Partial<StoreTunables>
  /** The daemon's; the store declares none of its own yet. */
  readonly options?: Options
  /** The disk failed in a way that no later write can be trusted: reads go on, transactions are refused with EIO. */
  readonly onFailure?: (error: SepiolaError) => void
}

interface Job {
  /** Prepared in order; undefined: only wants to be alone for a moment. */
  readonly ops: readonly (StoreOp | InternalOp)[] | undefined
  readonly run: (committed: Promise<void>, execution: Execution | undefined) => void | Promise<void>
  readonly refuse: (error: unknown) => void
  waiters: (() => void)[] | undefined
}

const readTries = 8

/** Opens the store in the directory `path`, replaying what its log holds. @throws SepiolaError ENOENT, EINVAL, EIO, EBUSY. */
export async function openBlockStore(env: Env, path: string, options: BlockStoreOptions = {}): Promise<BlockStore> {
  const log = options.log ?? env.log
  const opened = await openFiles(env, path)
  try {
    const mounted = await mountState(env, path, opened, { ...defaultTunables, ...options.tunables }, log)
    return new BlockStore(env, opened, mounted, options)
  } catch (error) {
    await opened.close()
    throw error
  }
}

export class BlockStore implements ObjectStore {
  readonly #opened: StoreFiles
  readonly #committer: Committer
  readonly #mounted: Mounted
  readonly #jobs: Job[] = []
  readonly #garbage: number[]
  #preparing = false
  #purging = false
  #pendingBytes = 0
  #preparedBytes = 0
  #throttled: (() => void)[] = []
  #transaction = 0
  #closed: Promise<void> | undefined
  readonly #log: Logger

  /** @internal Use openBlockStore. */
  constructor(env: Env, opened: StoreFiles, mounted: Mounted, options: BlockStoreOptions) {
    this.#opened = opened
    this.#mounted = mounted
    this.#garbage = mounted.garbage
    this.#log = mounted.state.log
    this.#committer = new Committer(mounted.state, mounted.log, env.timers, mounted.lastSeq, (error) => {
      this.#log.error({ error: error.message, path: mounted.state.path }, 'the object store failed: it refuses transactions from here on')
      options.onFailure?.(error)
    })
    void this.#purge()
  }

  get #state(): Mounted['state'] {
    return this.#mounted.state
  }
  /** Why the store refuses transactions; undefined while it is well. */
  get failure(): SepiolaError | undefined {
    return this.#committer.failure
  }
  /** Bytes of queued transactions that are not durable yet. */
  get pendingBytes(): number {
    return this.#pendingBytes
  }
  /** Resolves when there is room for more transactions; at once unless maxPendingBytes are queued. */
  async throttle(): Promise<void> {
    while (this.#pendingBytes > this.#state.tunables.maxPendingBytes) await new Promise<void>((resolve) => this.#throttled.push(resolve))
  }

  /** The second call waits for the first. */
  close(): Promise<void> {
    this.#closed ??= this.#close()
    return this.#closed
  }
  async #close(): Promise<void> {
    try {
      await this.#settled()
      await this.#committer.close()
    } finally {
      await this.#opened.close()
    }
  }

  queueTransaction(transaction: Transaction): Promise<void> {
    let bytes = 512
    try {
      checkTransaction(transaction)
      for (const op of transaction) bytes += payloadBytes(op)
    } catch (error) {
      return Promise.reject(error)
    }
    return this.#queue(transaction, bytes)
  }

  #queue(ops: readonly (StoreOp | InternalOp)[], bytes: number, then?: (execution: Execution) => void): Promise<void> {
    if (this.#closed) return Promise.reject(new SepiolaError('ESHUTDOWN', 'the store is closed'))
    if (this.#committer.failure) return Promise.reject(this.#committer.failure)
    return new Promise((resolve, reject) => {
      this.#pendingBytes += bytes
      const done = (): void => {
        this.#pendingBytes -= bytes
        if (this.#pendingBytes <= this.#state.tunables.maxPendingBytes) for (const wake of this.#throttled.splice(0)) wake()
      }
      const run = (committed: Promise<void>, execution: Execution | undefined): void => {
        if (execution) then?.(execution)
        this.#preparedBytes += bytes
        const settle = (): void => {
          this.#preparedBytes -= bytes
          done()
        }
        committed.then(settle, settle)
        committed.then(resolve, reject)
      }
      const refuse = (error: unknown): void => {
        done()
        reject(error)
      }
      if (this.#preparing) this.#prefetch(ops)
      this.#push({ ops, run, refuse, waiters: undefined })
    })
  }

  #push(job: Job): void {
    this.#jobs.push(job)
    if (!this.#preparing) void this.#prepareJobs()
  }

  /** Loads what transactions further back will need while the ones before them are prepared. */
  #prefetch(ops: readonly (StoreOp | InternalOp)[]): void {
    for (const op of ops) {
      if (!('oid' in op)) continue
      const collection = this.#state.collections.get(op.cid)
      if (collection) this.#state.cache.slot(onodeKey(collection.id, op.oid))
    }
  }

  async #prepareJobs(): Promise<void> {
    this.#preparing = true
    for (let job = this.#jobs[0]; job; job = this.#jobs[0]) {
      await this.#prepare(job)
      this.#jobs.shift()
      for (const wake of job.waiters ?? []) wake()
    }
    this.#preparing = false
  }

  async #prepare(job: Job): Promise<void> {
    if (!job.ops) return job.run(Promise.resolve(), undefined)
    const { tunables } = this.#state
    // What is prepared and not durable is bounded; what waits here costs only what its caller holds anyway.
    while (this.#preparedBytes > tunables.maxPendingBytes && !this.#committer.failure) await this.#committer.progress()
    if (this.#committer.failure) return job.refuse(this.#committer.failure)
    const execution = new Execution(this.#state, this.#mounted.log.maxFrameBytes, () => this.#committer.reclaim())
    try {
      await execution.run(job.ops)
    } catch (error) {
      execution.abort()
      return job.refuse(error)
    }
    if (this.#committer.failure) {
      execution.abort()
      return job.refuse(this.#committer.failure)
    }
    const committed = this.#committer.submit(execution.accept(++this.#transaction))
    job.run(committed, execution)
    if (execution.garbage.length > 0) {
      this.#garbage.push(...execution.garbage)
      void this.#purge()
    }
  }

  /** Resolves once what is queued now is prepared, so that reads see it. */
  #settled(): Promise<void> | undefined {
    const last = this.#jobs[this.#jobs.length - 1]
    if (!last) return undefined
    return new Promise((resolve) => {
      last.waiters ??= []
      last.waiters.push(resolve)
    })
  }
  /** Runs while no transaction is being prepared. */
  #alone<T>(action: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = (): Promise<void> => action().then(resolve, reject)
      this.#push({ ops: undefined, run, refuse: reject, waiters: undefined })
    })
  }

  /** Takes the objects of removed collections away, a slice at a time. */
  async #purge(): Promise<void> {
    if (this.#purging) return
    this.#purging = true
    try {
      for (let id = this.#garbage[0]; id !== undefined && !this.#closed; id = this.#garbage[0]) {
        let last = false
        await this.#queue([{ op: 'purge', collection: id }], 512, (execution) => {
          last = execution.purged
        })
        if (last) this.#garbage.shift()
      }
    } catch (error) {
      this.#log.warn({ error: String(error) }, 'the objects of a removed collection stay until the next start')
    } finally {
      this.#purging = false
    }
  }

  // --- reads ---

  async #ready(): Promise<void> {
    if (this.#closed) throw new SepiolaError('ESHUTDOWN', 'the store is closed')
    const settled = this.#settled()
    if (settled) await settled
  }
  async #slot(cid: CollectionId, oid: ObjectKey): Promise<Slot | undefined> {
    await this.#ready()
    const collection = this.#state.collections.get(cid)
    if (!collection) return undefined
    const slot = this.#state.cache.slot(onodeKey(collection.id, oid))
    if (slot.loading) await slot.loading
    if (slot.damage) throw slot.damage
    return slot
  }
  async #find(cid: CollectionId, oid: ObjectKey): Promise<Onode | undefined> {
    return (await this.#slot(cid, oid))?.onode ?? undefined
  }
  async #must(cid: CollectionId, oid: ObjectKey): Promise<Onode> {
    const onode = await this.#find(cid, oid)
    if (!onode) throw new SepiolaError('ENOENT', `object ${describeObject(cid, oid)} does not exist`)
    return onode
  }

  async listCollections(): Promise<CollectionId[]> {
    await this.#ready()
    const keys = [...this.#state.collections.keys()].map(binary)
    return keys.sort((a, b) => (a < b ? -1 : 1)).map(unbinary)
  }
  async collectionExists(cid: CollectionId): Promise<boolean> {
    await this.#ready()
    return this.#state.collections.has(cid)
  }
  async listObjects(cid: CollectionId, options: { after?: ObjectKey; max: number }): Promise<{ objects: ObjectKey[]; end: boolean }> {
    await this.#ready()
    const collection = this.#state.collections.get(cid)
    if (!collection) throw new SepiolaError('ENOENT', `collection ${cid} does not exist`)
    const prefix = onodesOf(collection.id)
    const from = options.after ? onodeKey(collection.id, options.after) : prefix
    const query = { from, exclusive: options.after !== undefined, lt: afterPrefix(prefix), max: options.max }
    const { keys, more } = await this.#state.view.rangeKeys(query)
    const objects = keys.map((key) => parseOnodeKey(key)?.oid).filter((oid) => oid !== undefined)
    return { objects, end: !more }
  }

  async stat(cid: CollectionId, oid: ObjectKey): Promise<ObjectStat | undefined> {
    const onode = await this.#find(cid, oid)
    return onode && { size: onode.size }
  }

  async read(cid: CollectionId, oid: ObjectKey, offset: number, length: number): Promise<Uint8Array> {
    for (let tries = 0; ; tries++) {
      const slot = await this.#slot(cid, oid)
      const onode = slot?.onode
      try {
        return await this.#readData(onode ?? (await this.#must(cid, oid)), cid, oid, offset, length)
      } catch (error) {
        // Its blocks may have been written over or used again while they were read: only a state that stood still all the while is proof.
        const still = slot !== undefined && this.#state.cache.peek(slot.key)?.onode === onode
        if (!slot || still || !(error instanceof SepiolaError) || error.code !== 'EIO') throw error
      }
      if (tries < readTries) continue
      return this.#alone(async () => {
        const key = slot.key
        const current = this.#state.cache.slot(key)
        if (current.loading) await current.loading
        if (current.damage) throw current.damage
        if (!current.onode) throw new SepiolaError('ENOENT', `object ${describeObject(cid, oid)} does not exist`)
        return this.#readData(current.onode, cid, oid, offset, length)
      })
    }
  }

  async #readData(onode: Onode, cid: CollectionId, oid: ObjectKey, offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(onode.size, offset + length)
    if (end <= offset) return new Uint8Array(0)
    const first = Math.floor(offset / blockBytes)
    const count = Math.ceil(end / blockBytes) - first
    const bytes = await this.#state.readBlocks(onode, first, count, () => describeObject(cid, oid))
    const skip = offset - first * blockBytes
    return skip === 0 && bytes.length === end - offset ? bytes : bytes.subarray(skip, skip + end - offset)
  }

  async extents(cid: CollectionId, oid: ObjectKey, offset: number, length: number): Promise<{ offset: number; length: number }[]> {
    const onode = await this.#must(cid, oid)
    const end = Math.min(onode.size, offset + length, onode.mapped * blockBytes)
    const out: { offset: number; length: number }[] = []
    for (let block = Math.floor(offset / blockBytes); block * blockBytes < end; block++) {
      if (onode.map[block] === 0) continue
      const from = Math.max(offset, block * blockBytes)
      const to = Math.min(end, (block + 1) * blockBytes)
      const last = out[out.length - 1]
      if (last && last.offset + last.length === from) last.length += to - from
      else out.push({ offset: from, length: to - from })
    }
    return out
  }

  async getAttr(cid: CollectionId, oid: ObjectKey, name: string): Promise<Uint8Array | undefined> {
    return (await this.#find(cid, oid))?.attrs.get(name)
  }
  async getAttrs(cid: CollectionId, oid: ObjectKey): Promise<Map<string, Uint8Array>> {
    const { attrs } = await this.#must(cid, oid)
    const sorted = [...attrs].map(([name, value]): [BinaryKey, Uint8Array] => [binary(name), value])
    sorted.sort(([a], [b]) => (a < b ? -1 : 1))
    return new Map(sorted.map(([name, value]) => [unbinary(name), value]))
  }
  async omapHeader(cid: CollectionId, oid: ObjectKey): Promise<Uint8Array | undefined> {
    return (await this.#find(cid, oid))?.omapHeader
  }
  async omapGet(cid: CollectionId, oid: ObjectKey, keys: readonly string[]): Promise<Map<string, Uint8Array>> {
    const found = new Map<string, Uint8Array>()
    const onode = await this.#find(cid, oid)
    if (!onode?.omapId) return found
    const values = await this.#state.view.getMany(keys.map((key) => omapKey(onode.omapId, key)))
    keys.forEach((key, i) => {
      const value = values[i]
      if (value) found.set(key, value)
    })
    return found
  }
  async omapRange(cid: CollectionId, oid: ObjectKey, range: OmapRange): Promise<{ pairs: [string, Uint8Array][]; more: boolean }> {
    const onode = await this.#find(cid, oid)
    if (!onode?.omapId) return { pairs: [], more: false }
    const base = omapOf(onode.omapId)
    const bounds = omapBounds(range)
    const ends = [afterPrefix(base)]
    if (bounds.lt !== undefined) ends.push(base + binary(bounds.lt))
    if (range.prefix !== undefined) ends.push(afterPrefix(base + binary(range.prefix)))
    const lt = ends.sort()[0] as BinaryKey
    const from = base + binary(bounds.from)
    if (from >= lt) return { pairs: [], more: false }
    const { entries, more } = await this.#state.view.range({ from, exclusive: bounds.exclusive, lt, max: range.max })
    return { pairs: entries.map(([key, value]) => [unbinary(key.slice(base.length)), value]), more }
  }

  async space(): Promise<StoreSpace> {
    await this.#ready()
    const { superblock, allocator, totals, disk, path } = this.#state
    const { freeBytes } = await disk.space(path)
    const dataBytes = totals.blocks * blockBytes
    const usedBytes = dataBytes + totals.omapBytes + superblock.logBytes
    const availBytes = Math.max(0, Math.min(allocator.freeBlocks * blockBytes, freeBytes, superblock.sizeBytes - usedBytes))
    // A store whose file system has nothing left for it is full, whatever size it was made for.
    const totalBytes = freeBytes <= spareBytes ? usedBytes + availBytes : superblock.sizeBytes
    return { totalBytes, usedBytes, availBytes, dataBytes, omapBytes: totals.omapBytes, metaBytes: superblock.logBytes }
  }
  async getMeta(key: string): Promise<string | undefined> {
    await this.#ready()
    const value = await this.#state.view.get(metaKey(key))
    return value && Buffer.from(value).toString('utf8')
  }
  setMeta(key: string, value: string): Promise<void> {
    return this.#queue([{ op: 'setMeta', key, value }], 512 + key.length + value.length)
  }
}

function payloadBytes(op: StoreOp): number {
  let bytes = 128
  if (op.op === 'write') for (const chunk of op.data) bytes += chunk.byteLength
  else if (op.op === 'omapSet') for (const [key, value] of op.pairs) bytes += key.length + value.byteLength + 32
  else if (op.op === 'setAttrs') for (const [name, value] of op.attrs) bytes += name.length + value.byteLength
  return bytes
}
