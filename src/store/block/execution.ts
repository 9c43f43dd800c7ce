// Carries one transaction out against the state in memory: works on copies, then either all of it is taken over at once (`accept`) or
// nothing (`abort`). Only the allocator is changed before, and given back.

import { pb } from '../../../proto/mod.ts'
import { assert, chunksLength, SepiolaError } from '../../base/mod.ts'
import { describeObject } from '../order.ts'
import type { CollectionId, ObjectKey, StoreOp } from '../types.ts'
import { BlockChanges } from './block-changes.ts'
import type { Slot } from './cache.ts'
import { objectName } from './cache.ts'
import { blockEntryBytes, changeBytes, type DeferredBlock, frameAlign, frameHeaderBytes, type KeyRange, rangeBytes } from './frame.ts'
import {
  afterPrefix,
  type BinaryKey,
  binary,
  collectionKey,
  garbageKey,
  metaKey,
  omapKey,
  omapOf,
  onodeKey,
  onodesOf,
  shardKey,
  statsKey,
} from './keys.ts'
import { blockBytes, collectionVersion } from './layout.ts'
import { copyOnode, encodeOnode, encodeShard, newOnode, type Onode, shardCount } from './onode.ts'
import { type Sealed, seal } from './seal.ts'
import { type Collection, encodeTotals, type StoreState } from './state.ts'

/** What the store itself queues beside the contract's ops. */
export type InternalOp =
  | { readonly op: 'setMeta'; readonly key: string; readonly value: string }
  /** Takes a slice of a removed collection's objects away; `purged` tells whether that was the last. */
  | { readonly op: 'purge'; readonly collection: number }

/** An accepted transaction on its way to the log. */
export interface Accepted {
  readonly transaction: number
  readonly changes: ReadonlyMap<BinaryKey, Sealed | undefined>
  readonly ranges: readonly KeyRange[]
  readonly blocks: ReadonlyMap<number, DeferredBlock>
  /** Blocks that no object maps any more; free once this is checkpointed. */
  readonly freed: readonly number[]
  /** Blocks being written beside the log; undefined when there are none. */
  readonly written: Promise<unknown> | undefined
  readonly logBytes: number
}

interface Work {
  readonly slot: Slot
  onode: Onode | null
  changed: boolean
}
const purgeSlice = 64
/** A copy of its own for the cache: a caller's bytes are often a view of a whole receive buffer, which would be kept alive with them. */
const owned = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

export class Execution {
  readonly #state: StoreState
  readonly #maxLogBytes: number
  readonly #works = new Map<BinaryKey, Work>()
  readonly #collections = new Map<CollectionId, Collection | null>()
  readonly #changes = new Map<BinaryKey, Sealed | undefined>()
  readonly #ranges: KeyRange[] = []
  readonly #blocks: BlockChanges
  #objects = 0
  #omapBytes = 0
  #copiedBytes = 0
  /** Removed collections to purge once this is accepted. */
  readonly garbage: number[] = []
  purged = false

  /** @param reclaim makes the space of earlier transactions' freed blocks usable; false when there was none. */
  constructor(state: StoreState, maxLogBytes: number, reclaim: () => Promise<boolean>) {
    this.#state = state
    this.#maxLogBytes = maxLogBytes
    this.#blocks = new BlockChanges(state, reclaim, (onode) => this.#name(onode))
  }

  /** @throws SepiolaError when the transaction cannot be applied: then call `abort`. */
  async run(ops: readonly (StoreOp | InternalOp)[]): Promise<void> {
    for (const op of ops) await this.#apply(op)
    this.#emit()
    if (this.#logBytes() > this.#maxLogBytes) {
      throw new SepiolaError('E2BIG', `the transaction's metadata takes ${this.#logBytes()} bytes; the log takes ${this.#maxLogBytes}`)
    }
  }

  abort(): void {
    this.#blocks.abort()
    this.#unpin()
  }

  accept(transaction: number): Accepted {
    const state = this.#state
    const { freed, written } = this.#blocks.accept(transaction)
    for (const [cid, collection] of this.#collections) {
      if (collection) state.collections.set(cid, collection)
      else state.collections.delete(cid)
    }
    state.totals.objects += this.#objects
    state.totals.omapBytes = Math.max(0, state.totals.omapBytes + this.#omapBytes)
    this.#put(statsKey, encodeTotals(state.totals))
    for (const { slot, onode, changed } of this.#works.values()) if (changed) state.cache.put(slot, onode)
    this.#unpin()
    state.view.stage(this.#changes, transaction)
    return {
      transaction,
      changes: this.#changes,
      ranges: this.#ranges,
      blocks: this.#blocks.deferred,
      freed,
      written,
      logBytes: this.#logBytes(),
    }
  }

  #unpin(): void {
    for (const { slot } of this.#works.values()) slot.pins--
  }

  #logBytes(): number {
    let bytes = frameHeaderBytes + frameAlign + this.#blocks.deferred.size * (blockBytes + blockEntryBytes)
    for (const [key, value] of this.#changes) bytes += changeBytes(key, value)
    for (const range of this.#ranges) bytes += rangeBytes(range)
    return bytes
  }

  #put(key: BinaryKey, value: Uint8Array): void {
    this.#changes.set(key, seal(key, value))
  }

  /** Turns changed onodes into records. */
  #emit(): void {
    for (const [key, { onode, changed }] of this.#works) {
      if (!changed) continue
      if (!onode) {
        this.#changes.set(key, undefined)
        continue
      }
      this.#put(key, encodeOnode(onode))
      for (const shard of this.#blocks.dirtyShards(onode)) {
        const record = encodeShard(onode, shard)
        const at = shardKey(onode.id, shard)
        if (record) this.#put(at, record)
        else this.#changes.set(at, undefined)
      }
    }
  }

  async #apply(op: StoreOp | InternalOp): Promise<void> {
    if (op.op === 'setMeta') return this.#put(metaKey(op.key), Buffer.from(op.value))
    if (op.op === 'purge') return this.#purge(op.collection)
    if (op.op === 'createCollection') return this.#createCollection(op.cid)
    const collection = this.#collection(op.cid)
    switch (op.op) {
      case 'removeCollection':
        return this.#removeCollection(collection)
      case 'touch':
        await this.#ensure(op.cid, op.oid)
        return
      case 'write':
        return this.#blocks.write(await this.#ensure(op.cid, op.oid), op.offset, op.data, chunksLength(op.data))
      case 'zero':
        return this.#blocks.zero(await this.#ensure(op.cid, op.oid), op.offset, op.length)
      case 'truncate':
        return this.#blocks.truncate(await this.#ensure(op.cid, op.oid), op.size)
      case 'remove':
        return this.#remove(await this.#work(op.cid, op.oid, true))
      case 'setAttrs': {
        const onode = await this.#ensure(op.cid, op.oid)
        const attrs = new Map(onode.attrs)
        for (const [name, value] of op.attrs) attrs.set(name, owned(value))
        onode.attrs = attrs
        return
      }
      case 'rmAttrs': {
        const onode = await this.#existing(op.cid, op.oid)
        if (!onode) return
        const attrs = new Map(onode.attrs)
        for (const name of op.names) attrs.delete(name)
        onode.attrs = attrs
        return
      }
      case 'clearAttrs': {
        const onode = await this.#existing(op.cid, op.oid)
        if (onode) onode.attrs = new Map()
        return
      }
      case 'omapSet': {
        const { omapId } = await this.#withOmap(op.cid, op.oid)
        for (const [key, value] of op.pairs) {
          this.#put(omapKey(omapId, key), value)
          this.#omapBytes += key.length + value.length
        }
        return
      }
      case 'omapRm': {
        const omapId = (await this.#work(op.cid, op.oid)).onode?.omapId
        if (omapId) for (const key of op.keys) this.#changes.set(omapKey(omapId, key), undefined)
        return
      }
      case 'omapRmRange': {
        const omapId = (await this.#work(op.cid, op.oid)).onode?.omapId
        if (omapId) await this.#omapRmRange(omapId, op.gte, op.lt)
        return
      }
      case 'omapClear': {
        const onode = await this.#existing(op.cid, op.oid)
        if (!onode) return
        this.#dropOmap(onode)
        onode.omapId = 0
        onode.omapHeader = undefined
        return
      }
      case 'omapSetHeader': {
        const onode = await this.#ensure(op.cid, op.oid)
        onode.omapHeader = owned(op.header)
        return
      }
      case 'clone':
        return this.#clone(op.cid, op.oid, op.to)
      case 'cloneRange':
        return this.#cloneRange(op)
      case 'rename':
        return this.#rename(op.cid, op.oid, op.to)
    }
  }

  // --- collections ---

  #findCollection(cid: CollectionId): Collection | undefined {
    const mine = this.#collections.get(cid)
    return mine === null ? undefined : (mine ?? this.#state.collections.get(cid))
  }
  #collection(cid: CollectionId): Collection {
    const found = this.#findCollection(cid)
    if (!found) throw new SepiolaError('ENOENT', `collection ${cid} does not exist`)
    return found
  }
  #createCollection(cid: CollectionId): void {
    if (this.#findCollection(cid)) throw new SepiolaError('EEXIST', `collection ${cid} exists`)
    const id = this.#state.newId()
    this.#collections.set(cid, { cid, id })
    this.#put(collectionKey(cid), pb.StoreCollection.encode({ version: collectionVersion, compat: 1, id }).finish())
  }
  #removeCollection({ cid, id }: Collection): void {
    this.#collections.set(cid, null)
    this.#changes.set(collectionKey(cid), undefined)
    this.#put(garbageKey(id), Buffer.from(cid))
    this.garbage.push(id)
  }
  async #purge(collection: number): Promise<void> {
    const prefix = onodesOf(collection)
    const { view } = this.#state
    const { keys, more } = await view.rangeKeys({ from: prefix, lt: afterPrefix(prefix), max: purgeSlice })
    for (const key of keys) await this.#remove(await this.#workOf(key, true))
    if (more) return
    this.#changes.set(garbageKey(collection), undefined)
    this.purged = true
  }

  // --- onodes ---

  async #workOf(key: BinaryKey, evenDamaged: boolean): Promise<Work> {
    let work = this.#works.get(key)
    if (!work) {
      const slot = this.#state.cache.slot(key)
      slot.pins++
      work = { slot, onode: null, changed: false }
      this.#works.set(key, work)
      if (slot.loading) await slot.loading
      work.onode = slot.onode ?? null
    }
    if (work.slot.damage && !work.changed && !evenDamaged) throw work.slot.damage
    return work
  }
  #work(cid: CollectionId, oid: ObjectKey, evenDamaged = false): Promise<Work> {
    return this.#workOf(onodeKey(this.#collection(cid).id, oid), evenDamaged)
  }
  /** The object to change, if it is there. */
  async #existing(cid: CollectionId, oid: ObjectKey): Promise<Onode | undefined> {
    const work = await this.#work(cid, oid)
    return work.onode ? this.#change(work) : undefined
  }
  async #ensure(cid: CollectionId, oid: ObjectKey): Promise<Onode> {
    const work = await this.#work(cid, oid)
    if (!work.onode) {
      this.#replace(work, newOnode(this.#state.newId()))
      this.#objects++
    }
    return this.#change(work)
  }
  #change(work: Work): Onode {
    assert(work.onode, 'an object is there to be changed')
    if (!work.changed) {
      work.onode = copyOnode(work.onode)
      work.changed = true
    }
    return work.onode
  }
  #replace(work: Work, onode: Onode | null): void {
    work.onode = onode
    work.changed = true
  }
  async #source(cid: CollectionId, oid: ObjectKey): Promise<Work & { onode: Onode }> {
    const work = await this.#work(cid, oid)
    if (!work.onode) throw new SepiolaError('ENOENT', `object ${describeObject(cid, oid)} does not exist`)
    return work as Work & { onode: Onode }
  }

  async #remove(work: Work): Promise<void> {
    const { onode, slot } = work
    if (onode) {
      this.#blocks.dropAll(onode)
      for (let shard = 1; shard < shardCount(onode); shard++) this.#changes.set(shardKey(onode.id, shard), undefined)
      for (const shard of this.#blocks.dirtyShards(onode)) this.#changes.set(shardKey(onode.id, shard), undefined)
      this.#dropOmap(onode)
    }
    if (onode || (slot.damage && !work.changed)) {
      this.#objects--
      this.#replace(work, null)
    }
  }

  async #rename(cid: CollectionId, from: ObjectKey, to: ObjectKey): Promise<void> {
    const source = await this.#source(cid, from)
    const target = await this.#work(cid, to, true)
    if (target === source) return
    await this.#remove(target)
    this.#replace(target, this.#change(source))
    this.#replace(source, null)
  }

  async #clone(cid: CollectionId, from: ObjectKey, to: ObjectKey): Promise<void> {
    const source = await this.#source(cid, from)
    const target = await this.#work(cid, to, true)
    if (target === source) return
    await this.#remove(target)
    const onode = this.#change(source)
    if (onode.mapped > 0) onode.shareGroup ||= this.#state.newId()
    const copy = copyOnode(onode)
    copy.id = this.#state.newId()
    this.#blocks.share(copy)
    copy.omapId = 0
    if (onode.omapId) {
      copy.omapId = this.#state.newId()
      await this.#copyOmap(onode.omapId, copy.omapId)
    }
    this.#objects++
    this.#replace(target, copy)
  }

  async #cloneRange(op: StoreOp & { op: 'cloneRange' }): Promise<void> {
    const source = (await this.#source(op.cid, op.oid)).onode
    const length = Math.max(0, Math.min(op.length, source.size - op.offset))
    // Read before the target changes: it may be the same object.
    const parts = await this.#blocks.readParts(source, op.offset, length)
    await this.#blocks.writeParts(await this.#ensure(op.cid, op.to), op.toOffset, length, parts)
  }

  #name(onode: Onode): string {
    for (const [key, work] of this.#works) if (work.onode === onode) return objectName(key)
    return `#${onode.id}`
  }

  // --- omap ---

  /** The object, with an omap to put keys into. One that has it already is not changed: its record stays as it is. */
  async #withOmap(cid: CollectionId, oid: ObjectKey): Promise<Onode> {
    const { onode } = await this.#work(cid, oid)
    if (onode?.omapId) return onode
    const changed = await this.#ensure(cid, oid)
    changed.omapId = this.#state.newId()
    return changed
  }
  #dropOmap(onode: Onode): void {
    if (!onode.omapId) return
    const gte = omapOf(onode.omapId)
    this.#ranges.push({ gte, lt: afterPrefix(gte) })
  }
  async #omapRmRange(omap: number, gte: string, lt: string): Promise<void> {
    const prefix = omapOf(omap)
    const end = lt === '' ? afterPrefix(prefix) : prefix + binary(lt)
    let from = prefix + binary(gte)
    while (from < end) {
      const { keys, more } = await this.#state.view.rangeKeys({ from, lt: end, max: 1024 }, this.#changes)
      for (const key of keys) {
        this.#changes.set(key, undefined)
        this.#bounded(key.length)
      }
      if (!more) return
      from = `${keys[keys.length - 1]}\0`
    }
  }
  async #copyOmap(from: number, to: number): Promise<void> {
    const prefix = omapOf(from)
    const lt = afterPrefix(prefix)
    for (let at = prefix; ; ) {
      const { entries, more } = await this.#state.view.range({ from: at, lt, max: 512 }, this.#changes)
      for (const [key, value] of entries) {
        this.#put(omapOf(to) + key.slice(prefix.length), value)
        this.#omapBytes += key.length + value.length
        this.#bounded(key.length + value.length)
      }
      if (!more) return
      at = `${(entries[entries.length - 1] as [BinaryKey, Uint8Array])[0]}\0`
    }
  }
  /** Ends what cannot fit into the log before it fills the memory. */
  #bounded(bytes: number): void {
    this.#copiedBytes += bytes
    if (this.#copiedBytes > this.#maxLogBytes) throw new SepiolaError('E2BIG', 'the omap is too large for one transaction')
  }
}
