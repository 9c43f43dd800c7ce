// MemoryStore: the ObjectStore for simulation and ephemeral clusters. Fast, deterministic, and honest about crashes: reads see
// queued transactions at once, a crash keeps only those that were committed. Data handed in is kept by reference and must not change.
import { compareUtf8, SepiolaError } from '../../base/mod.ts'
import type { Env } from '../../env/mod.ts'
import { checkTransaction, describeObject, omapBounds } from '../order.ts'
import type { CollectionId, ObjectKey, ObjectStat, ObjectStore, OmapRange, StoreSpace, Transaction } from '../types.ts'
import { applyTransaction, within } from './apply.ts'
import { MemoryDisk, type MemoryObject, runUndo, type Undo } from './disk.ts'

export interface MemoryStoreOptions {
  /** Its timers pace the commits; without it each turn's transactions commit in a microtask. */
  readonly env?: Pick<Env, 'timers'>
  /** From the queueing of a group to its commit. 0: once this turn is done. */
  readonly commitDelayMs?: number
  /** Survives the store. The store that had it before is cut off, as by a crash. */
  readonly disk?: MemoryDisk
  /** Transactions that would use more are refused with ENOSPC. */
  readonly totalBytes?: number
}

export class MemoryStore implements ObjectStore {
  readonly disk: MemoryDisk
  readonly #options: MemoryStoreOptions
  readonly #totalBytes: number
  #waiting: (() => void)[] = []
  #armed = false
  #state: 'open' | 'closed' | 'crashed' = 'open'
  #drained: (() => void)[] = []

  constructor(options: MemoryStoreOptions = {}) {
    this.#options = options
    this.#totalBytes = options.totalBytes ?? 1 << 30
    this.disk = options.disk ?? new MemoryDisk()
    this.disk.attach(() => {
      this.#state = 'crashed'
      this.#waiting = []
    })
  }

  /** Transactions queued and not yet durable. */
  get pendingTransactions(): number {
    return this.#waiting.length
  }

  async close(): Promise<void> {
    if (this.#state === 'crashed') return never()
    if (this.#state === 'closed') return
    this.#state = 'closed'
    if (this.#waiting.length > 0) await new Promise<void>((resolve) => this.#drained.push(resolve))
    this.disk.release()
  }

  queueTransaction(transaction: Transaction): Promise<void> {
    if (this.#state === 'crashed') return never()
    const undo: Undo = []
    try {
      if (this.#state === 'closed') throw new SepiolaError('ESHUTDOWN', 'the store is closed')
      checkTransaction(transaction)
      applyTransaction(this.disk, transaction, this.#totalBytes, undo)
    } catch (error) {
      runUndo(undo)
      return Promise.reject(error)
    }
    return this.#whenCommitted(undo)
  }

  #whenCommitted(undo: Undo): Promise<void> {
    this.disk.pushUncommitted(undo)
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      this.#arm()
    })
  }

  #arm(): void {
    if (this.#armed) return
    this.#armed = true
    const group = (): void => {
      this.#armed = false
      if (this.#state !== 'crashed') this.#commit()
    }
    const { env, commitDelayMs = 0 } = this.#options
    if (!env) queueMicrotask(group)
    else if (commitDelayMs > 0) env.timers.after(commitDelayMs, group)
    else env.timers.soon(group)
  }

  #commit(): void {
    const group = this.#waiting
    this.#waiting = []
    this.disk.commitOldest(group.length)
    for (const resolve of group) resolve()
    if (this.#state === 'closed') for (const resolve of this.#drained.splice(0)) resolve()
  }

  listCollections(): Promise<CollectionId[]> {
    return this.#answer(() => [...this.disk.collections.from()].map(([cid]) => cid))
  }
  collectionExists(cid: CollectionId): Promise<boolean> {
    return this.#answer(() => this.disk.collections.has(cid))
  }
  listObjects(cid: CollectionId, options: { after?: ObjectKey; max: number }): Promise<{ objects: ObjectKey[]; end: boolean }> {
    return this.#answer(() => {
      const collection = this.disk.collections.get(cid)
      if (!collection) throw new SepiolaError('ENOENT', `collection ${cid} does not exist`)
      const objects: ObjectKey[] = []
      for (const [oid] of collection.from(options.after, true)) {
        if (objects.length >= options.max) return { objects, end: false }
        objects.push(oid)
      }
      return { objects, end: true }
    })
  }

  stat(cid: CollectionId, oid: ObjectKey): Promise<ObjectStat | undefined> {
    return this.#answer(() => {
      const object = this.#find(cid, oid)
      return object && { size: object.size }
    })
  }
  read(cid: CollectionId, oid: ObjectKey, offset: number, length: number): Promise<Uint8Array> {
    return this.#answer(() => {
      const { pieces, size } = this.#must(cid, oid)
      const end = Math.min(size, offset + length)
      if (end <= offset) return new Uint8Array(0)
      const parts = within(pieces, offset, end)
      const whole = parts.length === 1 ? parts[0] : undefined
      if (whole && whole.bytes.length === end - offset) return whole.bytes
      const bytes = new Uint8Array(end - offset)
      for (const part of parts) bytes.set(part.bytes, part.offset - offset)
      return bytes
    })
  }
  extents(cid: CollectionId, oid: ObjectKey, offset: number, length: number): Promise<{ offset: number; length: number }[]> {
    return this.#answer(() => {
      const { pieces, size } = this.#must(cid, oid)
      const out: { offset: number; length: number }[] = []
      for (const part of within(pieces, offset, Math.min(size, offset + length))) {
        const last = out[out.length - 1]
        if (last && last.offset + last.length === part.offset) last.length += part.bytes.length
        else out.push({ offset: part.offset, length: part.bytes.length })
      }
      return out
    })
  }
  getAttr(cid: CollectionId, oid: ObjectKey, name: string): Promise<Uint8Array | undefined> {
    return this.#answer(() => this.#find(cid, oid)?.attrs.get(name))
  }
  getAttrs(cid: CollectionId, oid: ObjectKey): Promise<Map<string, Uint8Array>> {
    return this.#answer(() => new Map([...this.#must(cid, oid).attrs].sort(([a], [b]) => compareUtf8(a, b))))
  }
  omapHeader(cid: CollectionId, oid: ObjectKey): Promise<Uint8Array | undefined> {
    return this.#answer(() => this.#find(cid, oid)?.omapHeader)
  }
  omapGet(cid: CollectionId, oid: ObjectKey, keys: readonly string[]): Promise<Map<string, Uint8Array>> {
    return this.#answer(() => {
      const omap = this.#find(cid, oid)?.omap
      const found = new Map<string, Uint8Array>()
      for (const key of keys) {
        const value = omap?.get(key)
        if (value) found.set(key, value)
      }
      return found
    })
  }
  omapRange(cid: CollectionId, oid: ObjectKey, range: OmapRange): Promise<{ pairs: [string, Uint8Array][]; more: boolean }> {
    return this.#answer(() => {
      const pairs: [string, Uint8Array][] = []
      const omap = this.#find(cid, oid)?.omap
      if (!omap) return { pairs, more: false }
      const { from, exclusive, lt } = omapBounds(range)
      for (const [key, value] of omap.from(from, exclusive)) {
        if (lt !== undefined && compareUtf8(key, lt) >= 0) break
        if (range.prefix !== undefined && !key.startsWith(range.prefix)) break
        if (pairs.length >= range.max) return { pairs, more: true }
        pairs.push([key, value])
      }
      return { pairs, more: false }
    })
  }

  space(): Promise<StoreSpace> {
    return this.#answer(() => {
      const { dataBytes, omapBytes } = this.disk
      const usedBytes = dataBytes + omapBytes
      const availBytes = Math.max(0, this.#totalBytes - usedBytes)
      return { totalBytes: this.#totalBytes, usedBytes, availBytes, dataBytes, omapBytes, metaBytes: 0 }
    })
  }
  getMeta(key: string): Promise<string | undefined> {
    return this.#answer(() => this.disk.meta.get(key))
  }
  setMeta(key: string, value: string): Promise<void> {
    if (this.#state === 'crashed') return never()
    if (this.#state === 'closed') return Promise.reject(new SepiolaError('ESHUTDOWN', 'the store is closed'))
    const { meta } = this.disk
    const before = meta.get(key)
    meta.set(key, value)
    return this.#whenCommitted([() => (before === undefined ? void meta.delete(key) : void meta.set(key, before))])
  }

  /** Reads happen when they are called: what is queued later does not show. */
  #answer<T>(read: () => T): Promise<T> {
    if (this.#state === 'crashed') return never()
    try {
      if (this.#state === 'closed') throw new SepiolaError('ESHUTDOWN', 'the store is closed')
      return Promise.resolve(read())
    } catch (error) {
      return Promise.reject(error)
    }
  }
  #find(cid: CollectionId, oid: ObjectKey): MemoryObject | undefined {
    return this.disk.collections.get(cid)?.get(oid)
  }
  #must(cid: CollectionId, oid: ObjectKey): MemoryObject {
    const object = this.#find(cid, oid)
    if (!object) throw new SepiolaError('ENOENT', `object ${describeObject(cid, oid)} does not exist`)
    return object
  }
}

const never = <T>(): Promise<T> => new Promise<T>(() => {})
