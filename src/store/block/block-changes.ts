// What one transaction does to data blocks: which it takes, frees and shares, what it writes through the log and what beside it.
// Works on the transaction's own copies of onodes; of the state only the allocator is changed, and given back by `abort`.
import { assert, type Chunks, SepiolaError } from '../../base/mod.ts'
import type { Run } from './allocator.ts'
import { blockChecksum, blocksOf, splitBlocks } from './checksum.ts'
import type { DeferredBlock } from './frame.ts'
import { blockBytes, shardBlocks } from './layout.ts'
import { type Onode, reserveMap } from './onode.ts'
import type { StoreState } from './state.ts'

interface DirectRun extends Run {
  readonly chunks: Chunks
}
/** A mapped part of an object's data, by its distance from where reading began. */
export interface Part {
  readonly at: number
  readonly bytes: Uint8Array
}

const zeros = new Uint8Array(blockBytes)

export class BlockChanges {
  readonly #state: StoreState
  /** Makes the space of earlier transactions' freed blocks usable; false when there was none. */
  readonly #reclaim: () => Promise<boolean>
  readonly #nameOf: (onode: Onode) => string
  readonly #dirty = new Map<number, Set<number>>() // onode id -> shards
  readonly #blocks = new Map<number, DeferredBlock>()
  readonly #direct: DirectRun[] = []
  readonly #allocated: Run[] = []
  readonly #refs = new Map<number, number>()
  #deferredBytes = 0

  constructor(state: StoreState, reclaim: () => Promise<boolean>, nameOf: (onode: Onode) => string) {
    this.#state = state
    this.#reclaim = reclaim
    this.#nameOf = nameOf
  }

  /** What goes through the log. */
  get deferred(): ReadonlyMap<number, DeferredBlock> {
    return this.#blocks
  }
  /** Shards of this onode, beside the first, whose records must be written anew. */
  *dirtyShards(onode: Onode): Generator<number> {
    yield* this.#dirty.get(onode.id) ?? []
  }

  abort(): void {
    for (const { start, count } of this.#allocated) this.#state.allocator.free(start, count)
  }

  /** Takes the changes over into the state and starts the writes beside the log. */
  accept(transaction: number): { freed: number[]; written: Promise<unknown> | undefined } {
    const state = this.#state
    let taken = 0
    for (const { count } of this.#allocated) taken += count
    const freed: number[] = []
    for (const [block, refs] of this.#refs) {
      if (refs > 1) state.shared.set(block, refs)
      else state.shared.delete(block)
      if (refs === 0) freed.push(block)
    }
    state.totals.blocks += taken - freed.length
    for (const [number, block] of this.#blocks) state.deferred.set(number, { block, transaction })
    const writes = this.#direct.map(({ start, count, chunks }) => state.writeDirect(start, count, chunks))
    const written = writes.length > 0 ? Promise.all(writes) : undefined
    written?.catch(() => {}) // whoever commits this looks at it
    return { freed, written }
  }

  /** The copy of an onode maps the same blocks as the original. */
  share(copy: Onode): void {
    for (let block = 0; block < copy.mapped; block++) {
      const number = copy.map[block] as number
      if (number === 0) continue
      this.#refs.set(number, this.#refsOf(number) + 1)
      this.#touch(copy, block)
    }
  }
  /** The onode goes. */
  dropAll(onode: Onode): void {
    for (let block = 0; block < onode.mapped; block++) this.#drop(onode.map[block] as number)
  }

  /** The mapped parts of [offset, offset+length). */
  async readParts(onode: Onode, offset: number, length: number): Promise<Part[]> {
    const parts: Part[] = []
    for (let at = offset; at < offset + length; ) {
      const block = Math.floor(at / blockBytes)
      const next = Math.min((block + 1) * blockBytes, offset + length)
      if (block < onode.mapped && onode.map[block] !== 0) {
        const bytes = (await this.#readBlock(onode, block)).subarray(at - block * blockBytes, next - block * blockBytes)
        parts.push({ at: at - offset, bytes })
      }
      at = next
    }
    return parts
  }
  /** Replaces [offset, offset+length) by parts and holes. */
  async writeParts(onode: Onode, offset: number, length: number, parts: readonly Part[]): Promise<void> {
    await this.zero(onode, offset, length)
    for (let i = 0; i < parts.length; ) {
      const { at } = parts[i] as Part
      const chunks: Uint8Array[] = []
      let bytes = 0
      for (; i < parts.length && parts[i]?.at === at + bytes; i++) {
        chunks.push((parts[i] as Part).bytes)
        bytes += (parts[i] as Part).bytes.length
      }
      await this.write(onode, offset + at, chunks, bytes)
    }
  }

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

  async write(onode: Onode, offset: number, data: Chunks, length: number): Promise<void> {
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
    return this.#state.readBlocks(onode, block, 1, () => this.#nameOf(onode))
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
    await this.write(onode, from, [zeros.subarray(0, to - from)], to - from)
    onode.size = size
  }

  async zero(onode: Onode, offset: number, length: number): Promise<void> {
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

  async truncate(onode: Onode, size: number): Promise<void> {
    if (size < onode.size) await this.#unmap(onode, size, Math.max(onode.mapped * blockBytes, size))
    onode.size = size
  }
}
