// Which blocks of the block file are free: a bitmap in memory, rebuilt from the block maps at mount, so that nothing can leak for long.
// Space is taken behind the highest block ever used while little is free below it, which keeps objects contiguous and the file short.
import { assert } from '../../base/mod.ts'
import { firstDataBlock } from './layout.ts'

export interface Run {
  readonly start: number
  readonly count: number
}

/** Blocks per summary counter: full ones are skipped in one step. */
const groupBlocks = 1024

export class Allocator {
  readonly totalBlocks: number
  #used: Uint32Array<ArrayBuffer>
  #groupFree: Uint16Array<ArrayBuffer>
  #free: number
  #highWater = firstDataBlock // everything from here on is free
  #cursor = firstDataBlock

  constructor(totalBlocks: number) {
    assert(totalBlocks > firstDataBlock, 'a store has room for data')
    this.totalBlocks = totalBlocks
    this.#used = new Uint32Array(0)
    this.#groupFree = new Uint16Array(0)
    this.#free = totalBlocks - firstDataBlock
  }

  get freeBlocks(): number {
    return this.#free
  }
  /** Blocks from here on were never used. */
  get highWater(): number {
    return this.#highWater
  }

  isUsed(block: number): boolean {
    return block < this.#highWater && ((this.#used[block >>> 5] as number) & (1 << (block & 31))) !== 0
  }
  isValid(block: number): boolean {
    return block >= firstDataBlock && block < this.totalBlocks
  }

  /** `count` blocks in as few runs as can be found; undefined, and nothing taken, when there are not so many. */
  allocate(count: number): Run[] | undefined {
    if (count > this.#free) return undefined
    const runs: Run[] = []
    let left = count
    const freeBelow = this.#free - (this.totalBlocks - this.#highWater)
    const room = this.totalBlocks - this.#highWater
    if (room >= left && freeBelow < Math.max(left * 4, this.#highWater >>> 2)) {
      left -= this.#take(runs, this.#highWater, left)
    }
    if (left > 0) left = this.#scan(runs, this.#cursor, this.#highWater, left)
    if (left > 0) left = this.#scan(runs, firstDataBlock, Math.min(this.#cursor, this.#highWater), left)
    if (left > 0) left -= this.#take(runs, this.#highWater, left)
    assert(left === 0, 'the count of free blocks is right')
    const last = runs[runs.length - 1]
    if (last && last.start + last.count < this.#highWater) this.#cursor = last.start + last.count
    return runs
  }

  free(start: number, count: number): void {
    for (let block = start; block < start + count; block++) {
      assert(this.isUsed(block), 'a block is freed once')
      this.#used[block >>> 5] = (this.#used[block >>> 5] as number) & ~(1 << (block & 31))
      this.#groupFree[(block / groupBlocks) | 0] = (this.#groupFree[(block / groupBlocks) | 0] as number) + 1
    }
    this.#free += count
  }

  /** @returns false when the block was in use before. */
  markUsed(block: number): boolean {
    assert(this.isValid(block), 'a block lies within the file')
    if (this.isUsed(block)) return false
    this.#grow(block + 1)
    this.#mark(block)
    return true
  }

  #mark(block: number): void {
    this.#used[block >>> 5] = (this.#used[block >>> 5] as number) | (1 << (block & 31))
    this.#groupFree[(block / groupBlocks) | 0] = (this.#groupFree[(block / groupBlocks) | 0] as number) - 1
    this.#free--
  }

  #take(runs: Run[], start: number, count: number): number {
    this.#grow(start + count)
    for (let block = start; block < start + count; block++) this.#mark(block)
    const last = runs[runs.length - 1]
    if (last && last.start + last.count === start) runs[runs.length - 1] = { start: last.start, count: last.count + count }
    else runs.push({ start, count })
    return count
  }

  /** Takes free blocks of [from, to) in order until `left` is 0. @returns what is still wanted. */
  #scan(runs: Run[], from: number, to: number, left: number): number {
    let block = from
    let wanted = left
    while (block < to && wanted > 0) {
      if (block % groupBlocks === 0 && this.#groupFree[block / groupBlocks] === 0) {
        block += groupBlocks
        continue
      }
      if (this.#used[block >>> 5] === 0xffff_ffff && (block & 31) === 0) {
        block += 32
        continue
      }
      if (this.isUsed(block)) {
        block++
        continue
      }
      let end = block + 1
      while (end < to && end - block < wanted && !this.isUsed(end)) end++
      wanted -= this.#take(runs, block, end - block)
      block = end
    }
    return wanted
  }

  #grow(highWater: number): void {
    if (highWater <= this.#highWater && this.#used.length > 0) return
    const groups = Math.ceil(highWater / groupBlocks)
    if (groups > this.#groupFree.length) {
      const capacity = Math.max(64, groups, Math.min(this.#groupFree.length * 2, Math.ceil(this.totalBlocks / groupBlocks)))
      const groupFree = new Uint16Array(capacity).fill(groupBlocks)
      groupFree.set(this.#groupFree)
      if (this.#groupFree.length === 0) groupFree[0] = groupBlocks - firstDataBlock
      const used = new Uint32Array((capacity * groupBlocks) / 32)
      used.set(this.#used)
      this.#groupFree = groupFree
      this.#used = used
    }
    this.#highWater = Math.max(this.#highWater, highWater)
  }
}
