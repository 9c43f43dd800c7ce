// One log frame: the changes of a group of transactions as they go into the KV store, and the blocks that are written behind.
// A frame is whole or void: its header, its changes and each block have checksums. Grammar in proto/FORMATS.md.
import { type Chunks, xxh32, xxh64 } from '../../base/mod.ts'
import { type BinaryKey, fromKeyBytes } from './keys.ts'
import { blockBytes } from './layout.ts'
import type { Sealed } from './seal.ts'

export const frameHeaderBytes = 48
/** Frames start at multiples of this, so that writing one never touches the sector of a durable one. */
export const frameAlign = 4096
const magic = 0x31474c53 // "SLG1"
const version = 1

export interface KeyRange {
  readonly gte: BinaryKey
  readonly lt: BinaryKey
}
/** undefined: the key goes. */
export type KvChanges = ReadonlyMap<BinaryKey, Sealed | undefined>
export interface DeferredBlock {
  readonly bytes: Uint8Array
  readonly checksum: number
}
export interface FrameBody {
  readonly changes: KvChanges
  /** Applied after the changes: no key within is used again. */
  readonly ranges: readonly KeyRange[]
  readonly blocks: ReadonlyMap<number, DeferredBlock>
}

const put = 1
const del = 2
const range = 3
const block = 4

/** Bytes that a change takes in a frame. */
export const changeBytes = (key: BinaryKey, value: Sealed | undefined): number => 3 + key.length + (value ? 4 + value.length : 0)
export const rangeBytes = ({ gte, lt }: KeyRange): number => 5 + gte.length + lt.length
export const blockEntryBytes = 9
export const alignFrame = (bytes: number): number => Math.ceil(bytes / frameAlign) * frameAlign

/** The frame as chunks to write: everything but the blocks' bytes is in the first, padding to the next boundary is the last. */
export function encodeFrame(uuid: Uint8Array, seq: number, body: FrameBody): { chunks: Chunks; bytes: number } {
  let meta = 0
  for (const [key, value] of body.changes) meta += changeBytes(key, value)
  for (const one of body.ranges) meta += rangeBytes(one)
  meta += body.blocks.size * blockEntryBytes
  const used = frameHeaderBytes + meta + body.blocks.size * blockBytes
  const total = alignFrame(used)
  const head = Buffer.allocUnsafe(frameHeaderBytes + meta)
  const chunks: Uint8Array[] = [head]
  let at = frameHeaderBytes
  const text = (key: BinaryKey): void => {
    at = head.writeUInt16LE(key.length, at)
    at += head.write(key, at, 'latin1')
  }
  for (const [key, value] of body.changes) {
    at = head.writeUInt8(value ? put : del, at)
    text(key)
    if (!value) continue
    at = head.writeUInt32LE(value.length, at)
    head.set(value, at)
    at += value.length
  }
  for (const { gte, lt } of body.ranges) {
    at = head.writeUInt8(range, at)
    text(gte)
    text(lt)
  }
  for (const [number, { bytes, checksum }] of body.blocks) {
    at = head.writeUInt8(block, at)
    at = head.writeUInt32LE(number, at)
    at = head.writeUInt32LE(checksum, at)
    chunks.push(bytes)
  }
  head.writeUInt32LE(magic, 0)
  head.writeUInt16LE(version, 4)
  head.writeUInt16LE(version, 6) // compat
  head.set(uuid.subarray(0, 8), 8)
  head.writeBigUInt64LE(BigInt(seq), 16)
  head.writeUInt32LE(meta, 24)
  head.writeUInt32LE(body.blocks.size, 28)
  head.writeBigUInt64LE(xxh64(head.subarray(frameHeaderBytes)), 32)
  head.writeUInt32LE(0, 40)
  head.writeUInt32LE(xxh32(head.subarray(0, 44)), 44)
  if (total > used) chunks.push(new Uint8Array(total - used))
  return { chunks, bytes: total }
}

export interface Frame extends FrameBody {
  readonly seq: number
  readonly bytes: number
}

/** The frame that starts at `at`; undefined when there is none, or not all of it. */
export function decodeFrame(log: Uint8Array, at: number, uuid: Uint8Array): Frame | undefined {
  const bytes = Buffer.from(log.buffer, log.byteOffset, log.byteLength)
  if (at + frameHeaderBytes > bytes.length || bytes.readUInt32LE(at) !== magic) return undefined
  if (bytes.readUInt32LE(at + 44) !== xxh32(bytes.subarray(at, at + 44))) return undefined
  if (bytes.readUInt16LE(at + 6) > version || !bytes.subarray(at + 8, at + 16).equals(uuid.subarray(0, 8))) return undefined
  const meta = bytes.readUInt32LE(at + 24)
  const count = bytes.readUInt32LE(at + 28)
  const data = at + frameHeaderBytes + meta
  if (data + count * blockBytes > bytes.length) return undefined
  if (xxh64(bytes.subarray(at + frameHeaderBytes, data)) !== bytes.readBigUInt64LE(at + 32)) return undefined
  const body = decodeBody(bytes, at + frameHeaderBytes, data, count)
  return body && { ...body, seq: Number(bytes.readBigUInt64LE(at + 16)), bytes: alignFrame(data + count * blockBytes - at) }
}

function decodeBody(bytes: Buffer, from: number, data: number, count: number): FrameBody | undefined {
  const changes = new Map<BinaryKey, Sealed | undefined>()
  const ranges: KeyRange[] = []
  const blocks = new Map<number, DeferredBlock>()
  let at = from
  const text = (): BinaryKey => {
    const length = bytes.readUInt16LE(at)
    at += 2 + length
    return fromKeyBytes(bytes.subarray(at - length, at))
  }
  let dataAt = data
  while (at < data) {
    const type = bytes[at++]
    if (type === put) {
      const key = text()
      const length = bytes.readUInt32LE(at)
      at += 4 + length
      changes.set(key, bytes.subarray(at - length, at))
    } else if (type === del) changes.set(text(), undefined)
    else if (type === range) ranges.push({ gte: text(), lt: text() })
    else if (type === block) {
      const number = bytes.readUInt32LE(at)
      const checksum = bytes.readUInt32LE(at + 4)
      at += 8
      const content = bytes.subarray(dataAt, dataAt + blockBytes)
      dataAt += blockBytes
      if (xxh32(content) !== checksum) return undefined
      blocks.set(number, { bytes: content, checksum })
    } else return undefined
  }
  return at === data && blocks.size === count ? { changes, ranges, blocks } : undefined
}
