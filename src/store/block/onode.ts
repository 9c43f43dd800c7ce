// An onode: one object's metadata with its block map, in memory and as records. An onode in use is never changed: a transaction works
// on a copy and puts it in place when it is accepted, so that a reader may keep the one it began with.

import { pb } from '../../../proto/mod.ts'
import { assert, SepiolaError } from '../../base/mod.ts'
import { type BinaryKey, shardKey } from './keys.ts'
import { onodeVersion, shardBlocks } from './layout.ts'

export interface Onode {
  id: number
  size: number
  attrs: ReadonlyMap<string, Uint8Array>
  omapId: number
  omapHeader: Uint8Array | undefined
  shareGroup: number
  /** The block of the file that holds each block of the object; 0 = a hole. Longer than the object: capacity. */
  map: Uint32Array<ArrayBuffer>
  checksums: Uint32Array<ArrayBuffer>
  /** Every block from here on is a hole. */
  mapped: number
  /** Blocks that are no holes. */
  blocks: number
}

const none = new Uint32Array(0)
export const newOnode = (id: number): Onode => ({
  id,
  size: 0,
  attrs: new Map(),
  omapId: 0,
  omapHeader: undefined,
  shareGroup: 0,
  map: none,
  checksums: none,
  mapped: 0,
  blocks: 0,
})

export const copyOnode = (onode: Onode): Onode => ({ ...onode, map: onode.map.slice(), checksums: onode.checksums.slice() })

/** Makes room in the block map for `blocks` blocks. */
export function reserveMap(onode: Onode, blocks: number): void {
  if (blocks <= onode.map.length) return
  const capacity = blocks <= 4 ? blocks : Math.max(blocks, onode.map.length * 2)
  const map = new Uint32Array(capacity)
  const checksums = new Uint32Array(capacity)
  map.set(onode.map)
  checksums.set(onode.checksums)
  onode.map = map
  onode.checksums = checksums
}

/** Bytes that an onode takes in memory, roughly. */
export const onodeWeight = (onode: Onode | null | undefined): number => 512 + (onode ? onode.map.length * 8 + onode.attrs.size * 256 : 0)

export const shardCount = (onode: Onode): number => Math.ceil(onode.mapped / shardBlocks)

function encodeExtents(onode: Onode, shard: number): pb.IStoreExtents {
  const runs: number[] = []
  const sums: number[] = []
  const end = Math.min(onode.mapped, (shard + 1) * shardBlocks)
  let after = shard * shardBlocks
  for (let block = after; block < end; ) {
    const start = onode.map[block] as number
    if (start === 0) {
      block++
      continue
    }
    let count = 0
    do sums.push(onode.checksums[block + count++] as number)
    while (block + count < end && onode.map[block + count] === start + count)
    runs.push(block - after, start, count)
    block += count
    after = block
  }
  const checksums = Buffer.allocUnsafe(sums.length * 4)
  for (let i = 0; i < sums.length; i++) checksums.writeUInt32LE(sums[i] as number, i * 4)
  return { runs, checksums }
}

function decodeExtents(extents: pb.IStoreExtents | null | undefined, shard: number, onode: Onode, what: () => string): void {
  const runs = extents?.runs ?? []
  const sums = extents?.checksums ?? new Uint8Array(0)
  const bad = (): never => {
    throw new SepiolaError('EIO', `the block map of ${what()} is damaged`)
  }
  if (runs.length % 3 !== 0) bad()
  const view = new DataView(sums.buffer, sums.byteOffset, sums.byteLength)
  const limit = (shard + 1) * shardBlocks
  let block = shard * shardBlocks
  let sum = 0
  for (let i = 0; i < runs.length; i += 3) {
    const start = runs[i + 1] as number
    const count = runs[i + 2] as number
    block += runs[i] as number
    if (count < 1 || block + count > limit || (sum + count) * 4 > sums.byteLength || start < 1 || start + count > 2 ** 32) bad()
    reserveMap(onode, block + count)
    for (let k = 0; k < count; k++) {
      onode.map[block + k] = start + k
      onode.checksums[block + k] = view.getUint32(4 * sum++, true)
    }
    block += count
    onode.mapped = block
    onode.blocks += count
  }
  if (sum * 4 !== sums.byteLength) bad()
}

/** The onode's own record, its first shard included. */
export function encodeOnode(onode: Onode): Uint8Array {
  const attrs: pb.IStoreAttr[] = []
  for (const [name, value] of onode.attrs) attrs.push({ name, value })
  return pb.StoreOnode.encode({
    version: onodeVersion,
    compat: 1,
    id: onode.id,
    size: onode.size,
    attrs,
    omapId: onode.omapId,
    omapHeader: onode.omapHeader ?? null,
    shareGroup: onode.shareGroup,
    shards: shardCount(onode),
    extents: onode.mapped > 0 ? encodeExtents(onode, 0) : null,
    blocks: onode.blocks,
  }).finish()
}

/** The record of a shard from 1 on; undefined when it maps nothing. */
export function encodeShard(onode: Onode, shard: number): Uint8Array | undefined {
  assert(shard > 0, 'the first shard is in the onode')
  const extents = encodeExtents(onode, shard)
  return extents.runs?.length ? pb.StoreExtents.encode(extents).finish() : undefined
}

/** The onode with its first shard; `decodeShard` adds the others, below `shards`. Then `blocks` must be right. @throws SepiolaError EIO. */
export function decodeOnode(record: Uint8Array, what: () => string): { onode: Onode; shards: number; blocks: number } {
  const decoded = decodeRecord(() => pb.StoreOnode.decode(record), what)
  if (decoded.compat > onodeVersion) throw new SepiolaError('EIO', `${what()} was written by a newer version (${decoded.version})`)
  const onode = newOnode(decoded.id)
  onode.size = decoded.size
  onode.attrs = new Map(decoded.attrs.map((attr) => [attr.name ?? '', attr.value ?? new Uint8Array(0)]))
  onode.omapId = decoded.omapId
  onode.omapHeader = decoded.omapHeader ?? undefined
  onode.shareGroup = decoded.shareGroup
  if (decoded.shards > 1) reserveMap(onode, decoded.shards * shardBlocks)
  decodeExtents(decoded.extents, 0, onode, what)
  return { onode, shards: decoded.shards, blocks: decoded.blocks }
}

export function decodeShard(onode: Onode, shard: number, record: Uint8Array, what: () => string): void {
  decodeExtents(
    decodeRecord(() => pb.StoreExtents.decode(record), what),
    shard,
    onode,
    what,
  )
}

/** All of an object: its record and those of its further shards, which `read` gets. @throws SepiolaError EIO. */
export async function loadShards(
  record: Uint8Array,
  read: (keys: BinaryKey[]) => Promise<(Uint8Array | undefined)[]>,
  what: () => string,
): Promise<Onode> {
  const { onode, shards, blocks } = decodeOnode(record, what)
  if (shards > 1) {
    const records = await read(Array.from({ length: shards - 1 }, (_, i) => shardKey(onode.id, i + 1)))
    records.forEach((shard, i) => {
      if (shard) decodeShard(onode, i + 1, shard, what)
    })
  }
  if (onode.blocks !== blocks) throw new SepiolaError('EIO', `${what()} has ${onode.blocks} blocks in its block map, not ${blocks}`)
  return onode
}

export function decodeRecord<T>(decode: () => T, what: () => string): T {
  try {
    return decode()
  } catch (cause) {
    throw new SepiolaError('EIO', `${what()} cannot be decoded`, { cause })
  }
}
