// Which clones stand for a snapshot (Ceph's SnapMapper): an omap beside the PG's record, one key per snapshot and clone, written in the
// transactions that make and trim clones and by recovery, so that trimming need not look at every object. It has all that there is; what
// it has beyond that (a clone that a merged log dropped) is found out and taken off by who trims.
import { pb } from '../../proto/mod.ts'
import type { ObjectStore, StoreOp } from '../store/types.ts'
import type { Change } from './codec.ts'
import { keyOf, type ObjectKey, objectFromPb } from './core/mod.ts'
import { shortKey } from './pgstore.ts'

/** Beside PG_META, in every PG. */
export const SNAP_INDEX: ObjectKey = { hash: 0, namespace: '', name: '', snap: 1 }
const prefixOf = (snap: number): string => snap.toString(16).padStart(14, '0')
const indexKey = (snap: number, clone: ObjectKey): string => `${prefixOf(snap)}/${shortKey(keyOf(clone))}`

export function indexed(clone: ObjectKey, snaps: readonly number[]): Change {
  const value = pb.ObjectId.encode(clone).finish()
  return { op: 'omapSet', oid: SNAP_INDEX, pairs: snaps.map((snap) => [indexKey(snap, clone), value] as const) }
}
export const unindexed = (clone: ObjectKey, snaps: readonly number[]): Change => ({
  op: 'omapRm',
  oid: SNAP_INDEX,
  keys: snaps.map((snap) => indexKey(snap, clone)),
})

export const unindexedKeys = (cid: string, keys: readonly string[]): StoreOp => ({ op: 'omapRm', cid, oid: SNAP_INDEX, keys })

/** Some clones indexed under snapshots [first, first + count). */
export async function clonesOf(
  store: ObjectStore,
  cid: string,
  first: number,
  count: number,
  max: number,
): Promise<{ key: string; clone: ObjectKey }[]> {
  const { pairs } = await store.omapRange(cid, SNAP_INDEX, { gte: prefixOf(first), lt: prefixOf(first + count), max })
  return pairs.map(([key, value]) => ({ key, clone: objectFromPb(pb.ObjectId.decode(value)) }))
}
