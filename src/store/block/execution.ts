// Carries one transaction out against the state in memory: works on copies, then either all of it is taken over at once (`accept`) or
// nothing (`abort`). Only the allocator is changed before, and given back.

import { pb } from '../../../proto/mod.ts'
import { assert, type Chunks, chunksLength, SepiolaError, sliceChunks } from '../../base/mod.ts'
import { describeObject } from '../order.ts'
import type { CollectionId, ObjectKey, StoreOp } from '../types.ts'
import type { Run } from './allocator.ts'
import type { Slot } from './cache.ts'
import { objectName } from './cache.ts'
import { blockChecksum, blocksOf, splitBlocks } from './checksum.ts'
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
import { blockBytes, collectionVersion, shardBlocks } from './layout.ts'
import { copyOnode, encodeOnode, encodeShard, newOnode, type Onode, reserveMap, shardCount } from './onode.ts'
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
interface DirectRun extends Run {
  readonly chunks: Chunks
}

const purgeSlice = 64
const zeros = new Uint8Array(blockBytes)

export class Execution {
  readonly #state: StoreState
  readonly #maxLogBytes: number
  /** Makes the space of earlier transactions' freed blocks usable; false when there was none. */
  readonly #reclaim: () => Promise<boolean>
  readonly #works = new Map<BinaryKey, Work>()
  readonly #collections = new Map<CollectionId, Collection | null>()
  readonly #changes = new Map<BinaryKey, Sealed | undefined>()
  readonly #ranges: KeyRange[] = []
  readonly #dirty = new Map<number, Set<number>>() // onode id -> shards
  readonly #blocks = new Map<number, DeferredBlock>()
  readonly #direct: DirectRun[] = []
  readonly #allocated: Run[] = []
  readonly #refs = new Map<number, number>()
  #objects = 0
  #omapBytes = 0
  #deferredBytes = 0
  #copiedBytes = 0
  /** Removed collections to purge once this is accepted. */
  readonly garbage: number[] = []
  purged = false

  constructor(state: StoreState, maxLogBytes: number, reclaim: () => Promise<boolean>) {
    this.#state = state
    this.#maxLogBytes = maxLogBytes
    this.#reclaim = reclaim
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
    for (const { start, count } of this.#allocated) this.#state.allocator.free(start, count)
    this.#unpin()
  }

  accept(transaction: number): Accepted {
    const state = this.#state
    let taken = 0
    for (const { count } of this.#allocated) taken += count
    const freed: number[] = []
    for (const [block, refs] of this.#refs) {
      if (refs > 1) state.shared.set(block, refs)
      else state.shared.delete(block)
      if (refs === 0) freed.push(block)
    }
    for (const [cid, collection] of this.#collections) {
      if (collection) state.collections.set(cid, collection)
      else state.collections.delete(cid)
    }
    state.totals.objects += this.#objects
    state.totals.blocks += taken - freed.length
    state.totals.omapBytes = Math.max(0, state.totals.omapBytes + this.#omapBytes)
    this.#put(statsKey, encodeTotals(state.totals))
    for (const { slot, onode, changed } of this.#works.values()) if (changed) state.cache.put(slot, onode)
    this.#unpin()
    state.view.stage(this.#changes, transaction)
    for (const [number, block] of this.#blocks) state.deferred.set(number, { block, transaction })
    const writes = this.#direct.map(({ start, count, chunks }) => state.writeDirect(start, count, chunks))
    const written = writes.length > 0 ? Promise.all(writes) : undefined
    written?.catch(() => {}) // whoever commits this looks at it
    return {
      transaction,
      changes: this.#changes,
      ranges: this.#ranges,
      blocks: this.#blocks,
      freed,
      written,
      logBytes: this.#logBytes(),
    }
  }

  #unpin(): void {
    for (const { slot } of this.#works.values()) slot.pins--
  }

  #logBytes(): number {
    let bytes = frameHeaderBytes + frameAlign + this.#blocks.size * (blockBytes + blockEntryBytes)
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
      for (const shard of this.#dirty.get(onode.id) ?? []) {
        if (shard === 0) continue
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
        return this.#write(await this.#ensure(op.cid, op.oid), op.offset, op.data, chunksLength(op.data))
      case 'zero':
        return this.#zero(await this.#ensure(op.cid, op.oid), op.offset, op.length)
      case 'truncate':
        return this.#truncate(await this.#ensure(op.cid, op.oid), op.size)
      case 'remove':
        return this.#remove(await this.#work(op.cid, op.oid, true))
      case 'setAttrs': {
        const onode = await this.#ensure(op.cid, op.oid)
        onode.attrs = new Map([...onode.attrs, ...op.attrs])
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
        onode.omapHeader = op.header
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
      for (let block = 0; block < onode.mapped; block++) this.#drop(onode.map[block] as number)
      for (let shard = 1; shard < shardCount(onode); shard++) this.#changes.set(shardKey(onode.id, shard), undefined)
      for (const shard of this.#dirty.get(onode.id) ?? []) if (shard > 0) this.#changes.set(shardKey(onode.id, shard), undefined)
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
    for (let block = 0; block < copy.mapped; block++) {
      const number = copy.map[block] as number
      if (number === 0) continue
      this.#refs.set(number, this.#refsOf(number) + 1)
      this.#touch(copy, block)
    }
    copy.omapId = 0
    if (onode.omapId) {
      copy.omapId = this.#state.newId()
      await this.#copyOmap(onode.omapId, copy.omapId)
    }
    this.#objects++
    this.#replace(target, copy)
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

  // --- blocks ---

  #refsOf(block: number): number {
    return this.#refs.get(block) ?? this.#state.shared.get(block) ?? 1
  }
  #drop(block: number): void {
    if (block === 0) return
    const refs = this.#refsOf(block) - 1
    assert(refs >= 0, 'a block has users to lose')
    this.#refs.set(block, refs)
    if (refs === 0) this.#blocks.delete(block)
  }
  #touch(onode: Onode, block: number): void {
    const shard = (block / shardBlocks) | 0
    if (shard === 0) return
    const dirty = this.#dirty.get(onode.id)
    if (dirty) dirty.add(shard)
    else this.#dirty.set(onode.id, new Set([shard]))
  }
  #map(onode: Onode, block: number, number: number, checksum: number): void {
    onode.blocks += (number === 0 ? 0 : 1) - (onode.map[block] === 0 ? 0 : 1)
    onode.map[block] = number
    onode.checksums[block] = checksum
    this.#touch(onode, block)
  }

  async #allocate(count: number): Promise<readonly Run[]> {
    const { allocator } = this.#state
    for (let tries = 0; ; tries++) {
      const runs = allocator.allocate(count)
      if (runs) {
        this.#allocated.push(...runs)
        if (await this.#state.hasRoom(Math.max(...runs.map((run) => run.start + run.count)))) return runs
        throw new SepiolaError('ENOSPC', 'the file system that holds the store is full')
      }
      if (tries > 0 || !(await this.#reclaim()))
        throw new SepiolaError('ENOSPC', `the store is full: ${count} blocks wanted, ${allocator.freeBlocks} free`)
    }
  }

  async #write(onode: Onode, offset: number, data: Chunks, length: number): Promise<void> {
    if (length === 0) return
    const end = offset + length
    const first = Math.floor(offset / blockBytes)
    const count = Math.ceil(end / blockBytes) - first
    const head = offset % blockBytes
    const tail = count * blockBytes - head - length
    const span: Uint8Array[] = []
    let firstBlock: Uint8Array | undefined
    if (head > 0) {
      firstBlock = await this.#readBlock(onode, first)
      span.push(firstBlock.subarray(0, head))
    }
    for (const chunk of data) span.push(chunk)
    if (tail > 0) {
      const keeps = end < onode.size
      const lastBlock = !keeps ? zeros : count === 1 && firstBlock ? firstBlock : await this.#readBlock(onode, first + count - 1)
      span.push(lastBlock.subarray(blockBytes - tail))
    }
    reserveMap(onode, first + count)
    const { deferredMaxBytes, deferredMaxTransactionBytes } = this.#state.tunables
    const total = this.#deferredBytes + count * blockBytes
    if (length <= deferredMaxBytes && total <= deferredMaxTransactionBytes) await this.#writeDeferred(onode, first, splitBlocks(span))
    else await this.#writeDirect(onode, first, count, span)
    onode.mapped = Math.max(onode.mapped, first + count)
    onode.size = Math.max(onode.size, end)
  }

  /** Through the log; over the old blocks where they are this object's alone. */
  async #writeDeferred(onode: Onode, first: number, blocks: readonly Uint8Array[]): Promise<void> {
    const inPlace = (block: number): boolean => {
      const number = onode.map[block] as number
      return number !== 0 && this.#refsOf(number) === 1
    }
    let fresh = 0
    for (let i = 0; i < blocks.length; i++) if (!inPlace(first + i)) fresh++
    const numbers = fresh > 0 ? (await this.#allocate(fresh)).values() : undefined
    let run: Run = { start: 0, count: 0 }
    blocks.forEach((bytes, i) => {
      const block = first + i
      let number = onode.map[block] as number
      if (!inPlace(block)) {
        this.#drop(number)
        if (run.count === 0) run = numbers?.next().value as Run
        number = run.start
        run = { start: run.start + 1, count: run.count - 1 }
      }
      const checksum = blockChecksum(bytes)
      this.#blocks.set(number, { bytes, checksum })
      this.#map(onode, block, number, checksum)
    })
    this.#deferredBytes += blocks.length * blockBytes
  }

  /** To new blocks, which the log may speak of once they are durable. */
  async #writeDirect(onode: Onode, first: number, count: number, span: Chunks): Promise<void> {
    const runs = await this.#allocate(count)
    const blocks = splitBlocks(span)
    let at = 0
    for (const { start, count: length } of runs) {
      this.#direct.push({ start, count: length, chunks: blocksOf(span, at, length) })
      for (let i = 0; i < length; i++, at++) {
        this.#drop(onode.map[first + at] as number)
        this.#map(onode, first + at, start + i, blockChecksum(blocks[at] as Uint8Array))
      }
    }
  }

  /** One block of the object as this transaction sees it; a hole is zeros. */
  async #readBlock(onode: Onode, block: number): Promise<Uint8Array> {
    const number = block < onode.mapped ? (onode.map[block] as number) : 0
    if (number === 0) return zeros
    const mine = this.#blocks.get(number)
    if (mine) return mine.bytes
    for (const { start, count, chunks } of this.#direct) {
      if (number >= start && number < start + count) return splitBlocks(blocksOf(chunks, number - start, 1))[0] as Uint8Array
    }
    return this.#state.readBlocks(onode, block, 1, () => this.#name(onode))
  }
  #name(onode: Onode): string {
    for (const [key, work] of this.#works) if (work.onode === onode) return objectName(key)
    return `#${onode.id}`
  }

  /** Unmaps blocks [from, to). */
  #punch(onode: Onode, from: number, to: number): void {
    for (let block = from; block < Math.min(to, onode.mapped); block++) {
      const number = onode.map[block] as number
      if (number === 0) continue
      this.#drop(number)
      this.#map(onode, block, 0, 0)
    }
    while (onode.mapped > 0 && onode.map[onode.mapped - 1] === 0) onode.mapped--
  }

  /** Zeros a part of one block, if it is mapped. */
  async #zeroPart(onode: Onode, from: number, to: number): Promise<void> {
    const block = Math.floor(from / blockBytes)
    if (from >= to || block >= onode.mapped || onode.map[block] === 0) return
    const { size } = onode
    await this.#write(onode, from, [zeros.subarray(0, to - from)], to - from)
    onode.size = size
  }

  async #zero(onode: Onode, offset: number, length: number): Promise<void> {
    if (length === 0) return
    const end = offset + length
    await this.#unmap(onode, offset, Math.min(end, onode.mapped * blockBytes))
    onode.size = Math.max(onode.size, end)
  }

  async #unmap(onode: Onode, from: number, to: number): Promise<void> {
    if (from >= to) return
    const firstWhole = Math.ceil(from / blockBytes)
    const lastWhole = Math.floor(to / blockBytes)
    if (firstWhole > lastWhole) return this.#zeroPart(onode, from, to)
    await this.#zeroPart(onode, from, firstWhole * blockBytes)
    await this.#zeroPart(onode, lastWhole * blockBytes, to)
    this.#punch(onode, firstWhole, lastWhole)
  }

  async #truncate(onode: Onode, size: number): Promise<void> {
    if (size < onode.size) await this.#unmap(onode, size, Math.max(onode.mapped * blockBytes, size))
    onode.size = size
  }

  async #cloneRange(op: StoreOp & { op: 'cloneRange' }): Promise<void> {
    const source = (await this.#source(op.cid, op.oid)).onode
    const length = Math.max(0, Math.min(op.length, source.size - op.offset))
    // The parts that are mapped are read before the target changes: it may be the same object.
    const parts: { at: number; bytes: Uint8Array }[] = []
    for (let at = op.offset; at < op.offset + length; ) {
      const block = Math.floor(at / blockBytes)
      const next = Math.min((block + 1) * blockBytes, op.offset + length)
      if (block < source.mapped && source.map[block] !== 0) {
        const bytes = (await this.#readBlock(source, block)).subarray(at - block * blockBytes, next - block * blockBytes)
        parts.push({ at: at - op.offset, bytes })
      }
      at = next
    }
    const target = await this.#ensure(op.cid, op.to)
    await this.#zero(target, op.toOffset, length)
    for (let i = 0; i < parts.length; ) {
      const { at } = parts[i] as { at: number }
      const chunks: Uint8Array[] = []
      let bytes = 0
      for (; i < parts.length && parts[i]?.at === at + bytes; i++) {
        chunks.push((parts[i] as { bytes: Uint8Array }).bytes)
        bytes += (parts[i] as { bytes: Uint8Array }).bytes.length
      }
      await this.#write(target, op.toOffset + at, sliceChunks(chunks, 0, bytes), bytes)
    }
  }
}
