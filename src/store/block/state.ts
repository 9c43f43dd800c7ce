// What the parts of a mounted block store share: the block file with what is on its way to it, space, collections, totals.

import { pb } from '../../../proto/mod.ts'
import { type Chunks, type Logger, SepiolaError, xxh32 } from '../../base/mod.ts'
import type { Disk, DiskFile } from '../../env/mod.ts'
import type { Allocator, Run } from './allocator.ts'
import type { OnodeCache } from './cache.ts'
import type { DeferredBlock } from './frame.ts'
import type { KvView } from './kv-view.ts'
import { blockBytes, type StoreTunables } from './layout.ts'
import type { Onode } from './onode.ts'
import type { Superblock } from './superblock.ts'

export interface Collection {
  readonly cid: string
  readonly id: number
}
export interface StoreTotals {
  nextId: number
  objects: number
  blocks: number
  omapBytes: number
}
export const encodeTotals = (totals: StoreTotals): Uint8Array => pb.StoreStats.encode(totals).finish()

interface DirectWrite {
  readonly start: number
  readonly count: number
  readonly done: Promise<void>
}

/** Free space of the file system that is never used up, and the step in which it is looked at. */
export const spareBytes = 16 << 20
const roomStepBytes = 64 << 20

export class StoreState {
  readonly path: string
  readonly superblock: Superblock
  readonly tunables: StoreTunables
  readonly log: Logger
  readonly disk: Disk
  readonly blockFile: DiskFile
  readonly view: KvView
  readonly cache: OnodeCache
  readonly allocator: Allocator
  /** Blocks that more than one object maps, and how many do. */
  readonly shared = new Map<number, number>()
  readonly collections = new Map<string, Collection>()
  readonly totals: StoreTotals
  /** Blocks accepted and not yet in the block file. */
  readonly deferred = new Map<number, { block: DeferredBlock; transaction: number }>()
  readonly #direct = new Set<DirectWrite>()
  #roomUpTo = 0

  constructor(parts: {
    path: string
    superblock: Superblock
    tunables: StoreTunables
    log: Logger
    disk: Disk
    blockFile: DiskFile
    view: KvView
    cache: OnodeCache
    allocator: Allocator
    totals: StoreTotals
  }) {
    this.path = parts.path
    this.superblock = parts.superblock
    this.tunables = parts.tunables
    this.log = parts.log
    this.disk = parts.disk
    this.blockFile = parts.blockFile
    this.view = parts.view
    this.cache = parts.cache
    this.allocator = parts.allocator
    this.totals = parts.totals
  }

  newId(): number {
    return this.totals.nextId++
  }

  /** Starts writing new blocks; readers of them wait for it. */
  writeDirect(start: number, count: number, chunks: Chunks): Promise<void> {
    const done = this.blockFile.write(start * blockBytes, chunks)
    const write: DirectWrite = { start, count, done }
    this.#direct.add(write)
    const forget = (): void => void this.#direct.delete(write)
    done.then(forget, forget)
    return done
  }

  /** @throws SepiolaError EIO naming the object and the offset when the bytes are not those that were written. */
  async readBlocks(onode: Onode, first: number, count: number, what: () => string): Promise<Uint8Array> {
    const runs: { at: number; run: Run }[] = []
    let out: Uint8Array | undefined
    const whole = (): Uint8Array => (out ??= new Uint8Array(count * blockBytes))
    for (let i = 0; i < count; i++) {
      const block = first + i < onode.mapped ? (onode.map[first + i] as number) : 0
      if (block === 0) {
        whole()
        continue
      }
      const pending = this.deferred.get(block)
      if (pending) {
        if (count === 1) return pending.block.bytes
        whole().set(pending.block.bytes, i * blockBytes)
        continue
      }
      const last = runs[runs.length - 1]
      if (last && last.at + last.run.count === i && last.run.start + last.run.count === block) {
        runs[runs.length - 1] = { at: last.at, run: { start: last.run.start, count: last.run.count + 1 } }
      } else runs.push({ at: i, run: { start: block, count: 1 } })
    }
    const only = runs[0]
    if (only && only.run.count === count) return this.#readRun(onode, first, only.run, what)
    const buffer = whole()
    for (let at = 0; at < runs.length; at += 16) {
      await Promise.all(
        runs.slice(at, at + 16).map(async (one) => {
          buffer.set(await this.#readRun(onode, first + one.at, one.run, what), one.at * blockBytes)
        }),
      )
    }
    return buffer
  }

  async #readRun(onode: Onode, first: number, { start, count }: Run, what: () => string): Promise<Uint8Array> {
    for (const write of this.#direct) {
      if (write.start < start + count && start < write.start + write.count) await write.done
    }
    const bytes = await this.blockFile.read(start * blockBytes, count * blockBytes)
    for (let i = 0; i < count; i++) {
      const block = bytes.subarray(i * blockBytes, (i + 1) * blockBytes)
      if (block.length === blockBytes && xxh32(block) === onode.checksums[first + i]) continue
      throw new SepiolaError('EIO', `checksum mismatch in object ${what()} at offset ${(first + i) * blockBytes} (block ${start + i})`)
    }
    return bytes
  }

  /** Makes sure that the file system has room for the file up to this block. @returns false when it has not. */
  async hasRoom(endBlock: number): Promise<boolean> {
    const need = endBlock * blockBytes
    if (need <= this.#roomUpTo) return true
    const { freeBytes } = await this.disk.space(this.path)
    const grows = Math.max(0, need - Math.max(this.#roomUpTo, await this.blockFile.size()))
    const spare = freeBytes - grows - spareBytes
    if (grows > 0 && spare < 0) return false
    this.#roomUpTo = need + Math.max(0, Math.min(roomStepBytes, Math.floor(spare / 4)))
    return true
  }
}
