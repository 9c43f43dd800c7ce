// The object map: two bits per data object, in `rbd_object_map.ID[.SNAPHEX]` (Ceph's BitVector<2>): whether it may exist, and whether it was
// written to since the newest snapshot. It is persisted before the data write that it speaks of, so it may say too much and never too little.
//
// Layout: u32 length (14), the header { u8 version 1, u8 compat 1, u32 8, u64 objects }, the states (four a byte, the first in the highest
// bits), u32 length of the footer, and the footer { u32 CRC of the header, u32 blocks, u32 CRC-32C of each 4 KiB block of states }, seeds 0.
import { crc32c } from '../base/mod.ts'
import { type IoCtx, RadosError, type WriteOp } from '../librados/types.ts'
import { Decoder, Encoder } from './encoding.ts'

export const ObjectState = { nonexistent: 0, exists: 1, pending: 2, existsClean: 3 } as const
export type ObjectState = (typeof ObjectState)[keyof typeof ObjectState]
/** As Ceph: images of more objects have no object map. */
export const OBJECT_MAP_OBJECTS_MAX = 256_000_000
const HEADER_BYTES = 18
const BLOCK_BYTES = 4096
const BLOCKS_PER_OP = 64
const READ_BYTES = 4 << 20

/** Ceph's CRC-32C: seed 0, no inversion. */
const cephCrc = (bytes: Uint8Array): number => ~crc32c(bytes, 0xffff_ffff) >>> 0

export class ObjectStates {
  readonly count: number
  readonly bytes: Uint8Array
  constructor(count: number, bytes = new Uint8Array(Math.ceil(count / 4))) {
    this.count = count
    this.bytes = bytes
  }
  get(objectNo: number): ObjectState {
    if (objectNo >= this.count) return ObjectState.nonexistent
    return (((this.bytes[objectNo >>> 2] as number) >>> ((3 - (objectNo & 3)) * 2)) & 3) as ObjectState
  }
  set(objectNo: number, state: ObjectState): void {
    const shift = (3 - (objectNo & 3)) * 2
    const at = objectNo >>> 2
    this.bytes[at] = ((this.bytes[at] as number) & ~(3 << shift)) | (state << shift)
  }
  resized(count: number): ObjectStates {
    const states = new ObjectStates(count)
    states.bytes.set(this.bytes.subarray(0, states.bytes.byteLength))
    for (let n = count; n < states.bytes.byteLength * 4; n++) states.set(n, ObjectState.nonexistent)
    return states
  }
  /** Every state through a function; untouched quadruples of nonexistent objects stay as they are. */
  mapped(change: (state: ObjectState, objectNo: number) => ObjectState): ObjectStates {
    const states = new ObjectStates(this.count, Uint8Array.from(this.bytes))
    for (const objectNo of this.existing()) states.set(objectNo, change(states.get(objectNo), objectNo))
    return states
  }
  /** Objects that may exist. */
  *existing(from = 0, to = this.count): Generator<number> {
    for (let at = from >>> 2; at * 4 < to; at++) {
      if (this.bytes[at] === 0) continue
      for (let n = Math.max(from, at * 4); n < Math.min(to, at * 4 + 4); n++) if (this.get(n) !== ObjectState.nonexistent) yield n
    }
  }
  block(index: number): Uint8Array {
    return this.bytes.subarray(index * BLOCK_BYTES, (index + 1) * BLOCK_BYTES)
  }
  get blocks(): number {
    return Math.ceil(this.bytes.byteLength / BLOCK_BYTES)
  }
}

const footerOffset = (states: ObjectStates): number => HEADER_BYTES + states.bytes.byteLength
const crcOffset = (states: ObjectStates, block: number): number => footerOffset(states) + 12 + 4 * block

/** Writes a whole map; blocks of nothing but nonexistent objects stay holes. */
function writeStates(op: WriteOp, states: ObjectStates): void {
  const header = new Encoder().struct(1, 1, (e) => e.u64(states.count)).finish()
  const footer = new Encoder()
    .u32(8 + 4 * states.blocks)
    .u32(cephCrc(header))
    .u32(states.blocks)
  op.create().truncate(0).write(new Encoder().u32(header.byteLength).raw(header).finish(), 0)
  for (let n = 0; n < states.blocks; n++) {
    const block = states.block(n)
    const empty = block.every((byte) => byte === 0)
    if (!empty) op.write(block, HEADER_BYTES + n * BLOCK_BYTES)
    footer.u32(empty ? 0 : cephCrc(block))
  }
  op.write(footer.finish(), footerOffset(states))
}

export const saveStates = (io: IoCtx, oid: string, states: ObjectStates): Promise<unknown> =>
  io.operate(oid, (op) => writeStates(op, states))

/** @throws RadosError ENOENT, EIO (corrupt). */
export async function loadStates(io: IoCtx, oid: string, signal?: AbortSignal): Promise<ObjectStates> {
  const what = `${io.poolName}/${oid}`
  const { size } = await io.stat(oid, { signal })
  const all = new Uint8Array(Math.min(size, OBJECT_MAP_OBJECTS_MAX))
  for (let at = 0; at < all.byteLength; at += READ_BYTES) {
    const { extents, data } = await io.sparseRead(oid, { offset: at, length: Math.min(READ_BYTES, all.byteLength - at), signal })
    let from = 0
    for (const { offset, length } of extents) {
      all.set(data.subarray(from, from + length), offset)
      from += length
    }
  }
  const decoder = new Decoder(all, what)
  const headerBytes = decoder.raw(decoder.u32())
  const count = new Decoder(headerBytes, what).struct(1, (d) => d.u64())
  if (count > OBJECT_MAP_OBJECTS_MAX) decoder.corrupt(`${count} objects`)
  const states = new ObjectStates(count, decoder.raw(Math.ceil(count / 4)).slice())
  const footer = new Decoder(decoder.raw(decoder.u32()), what)
  if (footer.left > 0) {
    if (footer.u32() !== cephCrc(headerBytes)) footer.corrupt("the header's checksum does not match")
    if (footer.u32() !== states.blocks) footer.corrupt('it has checksums of another number of blocks')
    for (let n = 0; n < states.blocks; n++) {
      if (footer.u32() !== cephCrc(states.block(n))) footer.corrupt(`the checksum of block ${n} does not match`)
    }
  }
  return states
}

/** The head's map while the exclusive lock is held: changes of many writes at a time go out in one operation. */
export class ObjectMap {
  readonly #io: IoCtx
  readonly #oid: string
  #states: ObjectStates
  /** Blocks changed in memory and not yet in the object. */
  readonly #dirty = new Set<number>()
  /** Settles once what was dirty when it began is persisted. */
  #flushing: { blocks: ReadonlySet<number>; done: Promise<void> } | undefined

  constructor(io: IoCtx, oid: string, states: ObjectStates) {
    this.#io = io
    this.#oid = oid
    this.#states = states
  }
  get states(): ObjectStates {
    return this.#states
  }
  mayExist(objectNo: number): boolean {
    return this.#states.get(objectNo) !== ObjectState.nonexistent
  }

  /** Resolves once the objects' states are persisted; at once where they were. */
  async set(objects: readonly number[], state: ObjectState): Promise<void> {
    const wait = new Set<number>()
    for (const objectNo of objects) {
      if (objectNo >= this.#states.count) {
        throw new RadosError('EIO', `${this.#io.poolName}/${this.#oid} has ${this.#states.count} objects, there is an object ${objectNo}`)
      }
      const block = Math.floor((objectNo >>> 2) / BLOCK_BYTES)
      if (this.#states.get(objectNo) !== state) {
        this.#states.set(objectNo, state)
        this.#dirty.add(block)
      }
      wait.add(block)
    }
    const pending = (blocks: ReadonlySet<number>): boolean => [...wait].some((block) => blocks.has(block))
    for (;;) {
      if (this.#flushing && pending(this.#flushing.blocks)) await this.#flushing.done
      else if (pending(this.#dirty)) await (this.#flushing ? this.#flushing.done.catch(() => {}) : this.#flush())
      else return
    }
  }

  #flush(): Promise<void> {
    const blocks = new Set([...this.#dirty].slice(0, BLOCKS_PER_OP))
    for (const block of blocks) this.#dirty.delete(block)
    const states = this.#states
    const write = async (): Promise<void> => {
      // What changes from now on, this turn's other writers included, is in here or makes the block dirty again.
      await undefined
      for (const block of this.#dirty) if (blocks.size < BLOCKS_PER_OP) blocks.add(block) && this.#dirty.delete(block)
      try {
        await this.#io.operate(this.#oid, (op) => {
          op.assertExists()
          for (const block of blocks) {
            const bytes = states.block(block).slice()
            op.write(bytes, HEADER_BYTES + block * BLOCK_BYTES)
            op.write(new Encoder().u32(cephCrc(bytes)).finish(), crcOffset(states, block))
          }
        })
      } catch (error) {
        for (const block of blocks) this.#dirty.add(block)
        throw error
      } finally {
        this.#flushing = undefined
      }
    }
    const done = write()
    this.#flushing = { blocks, done }
    return done
  }

  /** The whole map anew, of another size perhaps. Nothing else may be changing it. */
  async replace(states: ObjectStates): Promise<void> {
    await saveStates(this.#io, this.#oid, states)
    this.#dirty.clear()
    this.#states = states
  }
}
