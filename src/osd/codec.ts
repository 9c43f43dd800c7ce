// A write's changes to one object: made once on the primary, applied to its own store and sent to the replicas as they are.
// Payloads stay chunk lists: nothing is copied between a client's frame, the store and the replicas' frames.
import { pb } from '../../proto/mod.ts'
import { type Chunks, chunksLength, type Eversion, SepiolaError } from '../base/mod.ts'
import type { StoreOp } from '../store/types.ts'
import { type ObjectKey, objectFromPb, type ReqId, reqIdFromPb, versionFromPb } from './core/mod.ts'
import { type Snapshots, snapshotsFromPb } from './snapset.ts'
import { recordFromPb, type WatchRecord } from './watch-steps.ts'

/** `oid`: when it is not the write's own object. */
export type Change = Step & { readonly oid?: ObjectKey }
type Step =
  | { readonly op: 'clone'; readonly to: ObjectKey }
  | { readonly op: 'touch' | 'remove' | 'omapClear' | 'clearAttrs' }
  | { readonly op: 'write'; readonly offset: number; readonly data: Chunks }
  | { readonly op: 'zero'; readonly offset: number; readonly length: number }
  | { readonly op: 'truncate'; readonly size: number }
  | { readonly op: 'setAttrs'; readonly attrs: ReadonlyMap<string, Uint8Array> }
  | { readonly op: 'rmAttrs'; readonly names: readonly string[] }
  | { readonly op: 'omapSet'; readonly pairs: readonly (readonly [string, Uint8Array])[] }
  | { readonly op: 'omapRm'; readonly keys: readonly string[] }
  | { readonly op: 'omapRmRange'; readonly gte: string; readonly lt: string }
  | { readonly op: 'omapSetHeader'; readonly header: Uint8Array }

const codes = {
  touch: 1,
  write: 2,
  zero: 3,
  truncate: 4,
  remove: 5,
  setAttrs: 6,
  rmAttrs: 7,
  omapSet: 8,
  omapRm: 9,
  omapRmRange: 10,
  omapClear: 11,
  omapSetHeader: 12,
  clearAttrs: 13,
  clone: 14,
} as const

export const toStoreOps = (cid: string, oid: ObjectKey, changes: readonly Change[]): StoreOp[] =>
  changes.map((change) => ({ cid, oid, ...change }) as StoreOp)

const pairsToPb = (pairs: Iterable<readonly [string, Uint8Array]>): pb.KeyValue.$Properties[] =>
  Array.from(pairs, ([key, value]) => ({ key, value }))

export { pairsToPb }

const EMPTY = new Uint8Array(0)
export const pairsFromPb = (pairs: readonly pb.KeyValue.$Properties[] | null | undefined): [string, Uint8Array][] =>
  (pairs ?? []).map(({ key, value }) => [key ?? '', value ?? EMPTY])

export function changesToPb(changes: readonly Change[]): { changes: pb.StoreChange.$Properties[]; data: Uint8Array[] } {
  const data: Uint8Array[] = []
  const encode = (c: Change): pb.StoreChange.$Properties => {
    const op = codes[c.op]
    switch (c.op) {
      case 'clone':
        return { op, to: c.to }
      case 'write':
        data.push(...c.data)
        return { op, offset: c.offset, dataLen: chunksLength(c.data) }
      case 'zero':
        return { op, offset: c.offset, length: c.length }
      case 'truncate':
        return { op, offset: c.size }
      case 'setAttrs':
        return { op, pairs: pairsToPb(c.attrs) }
      case 'rmAttrs':
        return { op, keys: [...c.names] }
      case 'omapSet':
        return { op, pairs: pairsToPb(c.pairs) }
      case 'omapRm':
        return { op, keys: [...c.keys] }
      case 'omapRmRange':
        return { op, gte: c.gte, lt: c.lt }
      case 'omapSetHeader':
        return { op, value: c.header }
      default:
        return { op }
    }
  }
  return { changes: changes.map((c) => (c.oid ? { ...encode(c), oid: c.oid } : encode(c))), data }
}

export function changesFromPb(list: readonly pb.StoreChange.$Properties[], data: Uint8Array): Change[] {
  let at = 0
  const decode = (c: pb.StoreChange.$Properties): Step => {
    switch (c.op) {
      case codes.clone:
        return { op: 'clone', to: objectFromPb(c.to) }
      case codes.touch:
        return { op: 'touch' }
      case codes.write: {
        const length = c.dataLen ?? 0
        if (at + length > data.length) throw new SepiolaError('EINVAL', 'a replicated write is longer than its data')
        const part = data.subarray(at, at + length)
        at += length
        return { op: 'write', offset: Number(c.offset ?? 0), data: [part] }
      }
      case codes.zero:
        return { op: 'zero', offset: Number(c.offset ?? 0), length: Number(c.length ?? 0) }
      case codes.truncate:
        return { op: 'truncate', size: Number(c.offset ?? 0) }
      case codes.remove:
        return { op: 'remove' }
      case codes.setAttrs:
        return { op: 'setAttrs', attrs: new Map(pairsFromPb(c.pairs)) }
      case codes.rmAttrs:
        return { op: 'rmAttrs', names: c.keys ?? [] }
      case codes.omapSet:
        return { op: 'omapSet', pairs: pairsFromPb(c.pairs) }
      case codes.omapRm:
        return { op: 'omapRm', keys: c.keys ?? [] }
      case codes.omapRmRange:
        return { op: 'omapRmRange', gte: c.gte ?? '', lt: c.lt ?? '' }
      case codes.omapClear:
        return { op: 'omapClear' }
      case codes.omapSetHeader:
        return { op: 'omapSetHeader', header: c.value ?? EMPTY }
      case codes.clearAttrs:
        return { op: 'clearAttrs' }
      default:
        throw new SepiolaError('EINVAL', `unknown change ${c.op} in a replicated write`)
    }
  }
  return list.map((c) => (c.oid ? { ...decode(c), oid: objectFromPb(c.oid) } : decode(c)))
}

/** An object's own record (Ceph's object_info_t). It is the xattr without a name, which no user's can be. */
export interface ObjectInfo {
  readonly version: Eversion
  readonly priorVersion: Eversion
  readonly userVersion: number
  readonly mtimeMs: number
  readonly size: number
  readonly lastReqid: ReqId | undefined
  /** Of a head: its clones. */
  readonly snapshots?: Snapshots | undefined
  /** A head that is gone for clients, and kept for its clones. */
  readonly whiteout?: boolean
  /** Of a clone: the snapshots it stands for, newest first. */
  readonly snaps?: readonly number[]
  /** Of a head. */
  readonly watchers?: readonly WatchRecord[]
}
export const OBJECT_INFO_ATTR = ''
export const encodeObjectInfo = (info: ObjectInfo): Uint8Array => pb.ObjectInfo.encode(info as pb.ObjectInfo.$Properties).finish()
export function decodeObjectInfo(bytes: Uint8Array): ObjectInfo {
  let p: pb.ObjectInfo
  try {
    p = pb.ObjectInfo.decode(bytes)
  } catch (cause) {
    throw new SepiolaError('EIO', 'an object record cannot be read', { cause })
  }
  const { snapshots } = p
  return {
    ...(snapshots ? { snapshots: snapshotsFromPb(snapshots) } : {}),
    ...(p.whiteout ? { whiteout: true } : {}),
    ...(p.snaps.length > 0 ? { snaps: p.snaps } : {}),
    ...(p.watchers.length > 0 ? { watchers: p.watchers.map(recordFromPb) } : {}),
    version: versionFromPb(p.version),
    priorVersion: versionFromPb(p.priorVersion),
    userVersion: p.userVersion,
    mtimeMs: p.mtimeMs,
    size: p.size,
    lastReqid: reqIdFromPb(p.lastReqid),
  }
}
