// ObjectStore: what an OSD needs of its disk (after Ceph's ObjectStore). Collections hold objects; an object has data, xattrs,
// an omap and an omap header; a Transaction changes any number of objects atomically.
//
// Promises every implementation keeps (test/contract runs the same suite over all):
// - Transactions take effect in the order they were queued, each whole or not at all, also after power loss.
// - `queueTransaction` returns a promise that resolves once the transaction is durable; promises resolve in queue order.
// - A read started after `queueTransaction` was called sees its effects, durable or not.
// - Every data byte read was verified against its checksum: damage is SepiolaError EIO, never wrong bytes.
// - A transaction that cannot apply (unknown collection, no space) rejects and changes nothing; nothing after it is lost.
// - touch, write, zero, truncate, setAttrs, omapSet, omapSetHeader and the target of cloneRange create what is not there; removals of
//   what is not there do nothing; clone, cloneRange and rename of what is not there reject with ENOENT, createCollection of what is with EEXIST.
// - Bytes handed in must not change afterwards; bytes handed out may be the store's own and must not be changed.
import type { Chunks } from '../base/mod.ts'

/** Name of a collection: a PG ("3.1f") or "meta". */
export type CollectionId = string

/** An object within a collection. Listing order: bit-reversed hash, namespace, name (both as UTF-8), snap with head (0) last. */
export interface ObjectKey {
  readonly hash: number // u32, Ceph's object hash: a PG's objects stay contiguous when it splits
  readonly namespace: string
  readonly name: string // any UTF-8 up to 2,048 bytes
  readonly snap: number // 0 = head
}

export type StoreOp =
  | { readonly op: 'createCollection'; readonly cid: CollectionId }
  | { readonly op: 'removeCollection'; readonly cid: CollectionId } // with everything in it
  | { readonly op: 'touch'; readonly cid: CollectionId; readonly oid: ObjectKey }
  | { readonly op: 'write'; readonly cid: CollectionId; readonly oid: ObjectKey; readonly offset: number; readonly data: Chunks } // creates the object
  | { readonly op: 'zero'; readonly cid: CollectionId; readonly oid: ObjectKey; readonly offset: number; readonly length: number } // extends the size as a write would; stores nothing
  | { readonly op: 'truncate'; readonly cid: CollectionId; readonly oid: ObjectKey; readonly size: number }
  | { readonly op: 'remove'; readonly cid: CollectionId; readonly oid: ObjectKey } // absent: no effect
  | { readonly op: 'setAttrs'; readonly cid: CollectionId; readonly oid: ObjectKey; readonly attrs: ReadonlyMap<string, Uint8Array> }
  | { readonly op: 'rmAttrs'; readonly cid: CollectionId; readonly oid: ObjectKey; readonly names: readonly string[] }
  | { readonly op: 'clearAttrs'; readonly cid: CollectionId; readonly oid: ObjectKey }
  | {
      readonly op: 'omapSet'
      readonly cid: CollectionId
      readonly oid: ObjectKey
      readonly pairs: readonly (readonly [string, Uint8Array])[]
    }
  | { readonly op: 'omapRm'; readonly cid: CollectionId; readonly oid: ObjectKey; readonly keys: readonly string[] }
  | { readonly op: 'omapRmRange'; readonly cid: CollectionId; readonly oid: ObjectKey; readonly gte: string; readonly lt: string } // lt '' = to the end
  | { readonly op: 'omapClear'; readonly cid: CollectionId; readonly oid: ObjectKey } // the header too
  | { readonly op: 'omapSetHeader'; readonly cid: CollectionId; readonly oid: ObjectKey; readonly header: Uint8Array }
  | { readonly op: 'clone'; readonly cid: CollectionId; readonly oid: ObjectKey; readonly to: ObjectKey } // replaces `to`, with attrs and omap
  | {
      readonly op: 'cloneRange'
      readonly cid: CollectionId
      readonly oid: ObjectKey
      readonly to: ObjectKey
      readonly offset: number
      readonly length: number
      readonly toOffset: number
    }
  | { readonly op: 'rename'; readonly cid: CollectionId; readonly oid: ObjectKey; readonly to: ObjectKey } // within the collection; replaces `to`

export type Transaction = readonly StoreOp[]

export interface ObjectStat {
  readonly size: number
}
export interface StoreSpace {
  readonly totalBytes: number
  readonly usedBytes: number
  readonly availBytes: number
  readonly dataBytes: number
  readonly omapBytes: number
  readonly metaBytes: number
}
export interface OmapRange {
  readonly after?: string // exclusive
  readonly gte?: string
  readonly lt?: string
  readonly prefix?: string
  readonly max: number
}

export interface ObjectStore {
  /** Ends in order: everything queued is durable once it resolves. */
  close(): Promise<void>

  queueTransaction(transaction: Transaction): Promise<void>

  listCollections(): Promise<CollectionId[]>
  collectionExists(cid: CollectionId): Promise<boolean>
  /** Up to `max` objects after the cursor (exclusive), in listing order; `end` when nothing follows. */
  listObjects(cid: CollectionId, options: { after?: ObjectKey; max: number }): Promise<{ objects: ObjectKey[]; end: boolean }>

  /** undefined when the object is not there. */
  stat(cid: CollectionId, oid: ObjectKey): Promise<ObjectStat | undefined>
  /** Short at the end of the object, empty past it; holes read as zeros. @throws SepiolaError ENOENT, EIO. */
  read(cid: CollectionId, oid: ObjectKey, offset: number, length: number): Promise<Uint8Array>
  /** Allocated ranges within [offset, offset+length), for sparse reads. @throws SepiolaError ENOENT. */
  extents(cid: CollectionId, oid: ObjectKey, offset: number, length: number): Promise<{ offset: number; length: number }[]>
  /** undefined when the object or the attribute is not there. */
  getAttr(cid: CollectionId, oid: ObjectKey, name: string): Promise<Uint8Array | undefined>
  /** @throws SepiolaError ENOENT. */
  getAttrs(cid: CollectionId, oid: ObjectKey): Promise<Map<string, Uint8Array>>
  omapHeader(cid: CollectionId, oid: ObjectKey): Promise<Uint8Array | undefined>
  omapGet(cid: CollectionId, oid: ObjectKey, keys: readonly string[]): Promise<Map<string, Uint8Array>>
  /** In UTF-8 byte order. */
  omapRange(cid: CollectionId, oid: ObjectKey, range: OmapRange): Promise<{ pairs: [string, Uint8Array][]; more: boolean }>

  space(): Promise<StoreSpace>
  /** A small value beside the collections: identity ("fsid", "whoami", "osd_fsid", ...). */
  getMeta(key: string): Promise<string | undefined>
  setMeta(key: string, value: string): Promise<void>
}
