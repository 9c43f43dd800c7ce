// Names of RADOS objects and omap keys, and the codecs of what they hold (after RGW's layout; records in proto/rgw.proto).

import { pb } from '../../../proto/mod.ts'
import { assert, SepiolaError } from '../../base/mod.ts'

export const HEAD_XATTR = 'user.rgw.head'
/** 's' TAG for a head without tails, 't' TAG for one with: a guard can then ask for "no tails" and for "this very PUT". */
export const TAG_XATTR = 'user.rgw.tag'
export const UPLOAD_XATTR = 'user.rgw.upload'

export const INDEX_SHARDS = 11
export const shardName = (bucketId: string, shard: number): string => `.dir.${bucketId}.${shard}`

/** FNV-1a over UTF-8, spread by a final mix: which index shard a key belongs to. */
export function shardOf(key: string, shards: number): number {
  let h = 0x811c9dc5
  for (const byte of Buffer.from(key, 'utf8')) h = Math.imul(h ^ byte, 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h ^= h >>> 13
  return (h >>> 0) % shards
}

// A key that begins with '_' gets one more, so that no key can name a tail.
const escaped = (key: string): string => (key.startsWith('_') ? `_${key}` : key)
export const headName = (bucketId: string, key: string): string => `${bucketId}_${escaped(key)}`
export const stripeName = (bucketId: string, tag: string, stripe: number): string => `${bucketId}__shadow_${tag}_${stripe}`
export const uploadName = (bucketId: string, key: string, uploadId: string): string => `${bucketId}_${escaped(key)}.${uploadId}`

export const entryKey = (key: string): string => `k${key}`
export const pendingKey = (key: string, tag: string): string => `p${key}\u0000${tag}`
/** A deleted key, so that a slower and older PUT cannot bring its entry back. */
export const tombstoneKey = (key: string): string => `d${key}`
export const uploadKey = (key: string, uploadId: string): string => `m${key}\u0000${uploadId}`
/** Splits `x KEY NUL TAG`. */
export function splitTagged(omapKey: string): { key: string; tag: string } {
  const at = omapKey.lastIndexOf('\u0000')
  return { key: omapKey.slice(1, at), tag: omapKey.slice(at + 1) }
}
export const partKey = (number: number): string => `part.${String(number).padStart(5, '0')}`

export function versionBytes(version: number): Uint8Array {
  assert(Number.isSafeInteger(version) && version >= 0, 'an object version is a whole number')
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(version))
  return bytes
}
export const versionOf = (bytes: Uint8Array): number => Number(Buffer.from(bytes.buffer, bytes.byteOffset, 8).readBigUInt64BE())

interface Versioned {
  v: number
  compat: number
}
interface Codec<In, Out> {
  encode(value: In): { finish(): Uint8Array }
  decode(bytes: Uint8Array): Out
}

const RECORD_VERSION = 1

/** A record's bytes, stamped with its version. */
export const encodeRecord = <In extends object, Out>(codec: Codec<In & Partial<Versioned>, Out>, value: In): Uint8Array =>
  codec.encode({ ...value, v: RECORD_VERSION, compat: RECORD_VERSION }).finish()

/** @throws SepiolaError EIO for bytes that are no such record or were written for newer gateways only. */
export function decodeRecord<Out extends object>(codec: Codec<never, Out>, bytes: Uint8Array, what: string): Out {
  let record: Out
  try {
    record = codec.decode(bytes)
  } catch (cause) {
    throw new SepiolaError('EIO', `${what} cannot be read: ${(cause as Error).message}`, { cause })
  }
  const { v, compat } = record as unknown as Versioned
  if (v === 0) throw new SepiolaError('EIO', `${what} is not what it should be`)
  if (compat > RECORD_VERSION) throw new SepiolaError('EIO', `${what} was written by a newer version (needs at least ${compat})`)
  return record
}

export type Head = pb.RgwHead
export type Piece = pb.IRgwPiece
export type DirEntry = pb.RgwDirEntry
export type Metadata = pb.IRgwMetadata
export type Bucket = Readonly<pb.RgwBucket>

/** An index entry's value: the head's version, then the record. */
export const encodeEntry = (version: number, entry: pb.IRgwDirEntry): Uint8Array =>
  Buffer.concat([versionBytes(version), encodeRecord(pb.RgwDirEntry, entry)])
export const decodeEntry = (value: Uint8Array): DirEntry => {
  if (value.byteLength < 8) throw new SepiolaError('EIO', 'an index entry is too short')
  return decodeRecord(pb.RgwDirEntry, value.subarray(8), 'an index entry')
}

/** What the index says about a head. */
export const entryOf = (head: pb.IRgwHead): pb.IRgwDirEntry => ({
  size: head.size ?? 0,
  etag: head.etag ?? '',
  mtimeMs: head.mtimeMs ?? 0,
  owner: head.owner ?? '',
  checksumAlgorithm: head.checksum?.algorithm ?? '',
  checksumType: head.checksum?.type ?? '',
})

/** How many RADOS objects a piece of this size has. */
export const stripesOf = (size: number, stripeSize: number): number => (size === 0 ? 0 : Math.ceil(size / stripeSize))
