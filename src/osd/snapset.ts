// What a head knows of its clones (Ceph's SnapSet), and the rules by which writes, reads at a snapshot and trimming use it. Pure.
import type { pb } from '../../proto/mod.ts'
import { differenceOf, type Intervals, intersectionOf, sizeOfIntervals } from '../base/mod.ts'
import type { ObjectKey } from './core/mod.ts'

export interface Clone {
  /** Names it: the newest of its snapshots when it was made. */
  readonly id: number
  /** The snapshots it stands for, newest first. */
  readonly snaps: readonly number[]
  readonly size: number
  /** Ranges of bytes known to be the next newer clone's too, or the head's. */
  readonly overlap: Intervals
}
export interface Snapshots {
  /** The newest snapshot that any write came under. */
  readonly seq: number
  /** Oldest first. */
  readonly clones: readonly Clone[]
}
export const NO_SNAPSHOTS: Snapshots = { seq: 0, clones: [] }
export const cloneKey = (oid: ObjectKey, clone: Clone): ObjectKey => ({ ...oid, snap: clone.id })

/** The snapshots that exist, as a write's client knows them. */
export interface SnapContext {
  readonly seq: number
  /** Newest first. */
  readonly snaps: readonly number[]
}
/** The bytes of an object's clones that no newer one has. */
export const clonedBytes = ({ clones }: Snapshots): number =>
  clones.reduce((sum, { size, overlap }) => sum + size - sizeOfIntervals(overlap), 0)

/** What an object was at a snapshot; undefined: not there. */
export function atSnapshot(set: Snapshots, headExists: boolean, snap: number): Clone | 'head' | undefined {
  if (snap > set.seq) return headExists ? 'head' : undefined
  const clone = set.clones.find(({ id }) => id >= snap)
  return clone?.snaps.includes(snap) ? clone : undefined
}

/** The set under which a write happens: with a clone of the head when the write is the first since a snapshot. */
export function cloneBefore(
  set: Snapshots,
  context: SnapContext,
  head: { exists: boolean; size: number },
): { set: Snapshots; clone: Clone | undefined } {
  const seq = Math.max(set.seq, context.seq)
  const snaps = context.snaps.filter((snap) => snap > set.seq)
  const [id] = snaps
  if (!head.exists || id === undefined) return { set: seq === set.seq ? set : { ...set, seq }, clone: undefined }
  const clone: Clone = { id, snaps, size: head.size, overlap: head.size > 0 ? [0, head.size] : [] }
  return { set: { seq, clones: [...set.clones, clone] }, clone }
}

/** What a write changes of the head's data. */
export type DataChange = { readonly offset: number; readonly length: number } | { readonly from: number } | { readonly rollback: Clone }

/** What the newest clone still shares with the head after a write. */
export function overlapAfter(set: Snapshots, changes: readonly DataChange[]): Snapshots {
  const last = set.clones.at(-1)
  if (!last || changes.length === 0) return set
  let { overlap } = last
  for (const change of changes) {
    if ('rollback' in change) overlap = sharedWithNewest(set, change.rollback)
    else if ('from' in change) overlap = change.from < last.size ? differenceOf(overlap, [change.from, last.size - change.from]) : overlap
    else if (change.length > 0) overlap = differenceOf(overlap, [change.offset, change.length])
  }
  return overlap === last.overlap ? set : { ...set, clones: [...set.clones.slice(0, -1), { ...last, overlap }] }
}
/** What a clone is known to share with the newest one, through all between. */
function sharedWithNewest({ clones }: Snapshots, { id, size }: Clone): Intervals {
  let shared: Intervals = size > 0 ? [0, size] : []
  for (const clone of clones.slice(0, -1)) if (clone.id >= id) shared = intersectionOf(shared, clone.overlap)
  return shared
}

/** Without snapshots that have been removed: clones left with none go, and what their neighbours share is worked out anew. */
export function withoutSnaps(set: Snapshots, isRemoved: (snap: number) => boolean): { set: Snapshots; dropped: Clone[]; changed: Clone[] } {
  const clones: Clone[] = []
  const dropped: Clone[] = []
  const changed: Clone[] = []
  for (const clone of set.clones) {
    const snaps = clone.snaps.filter((snap) => !isRemoved(snap))
    if (snaps.length === 0) {
      dropped.push(clone)
      const older = clones.pop()
      if (older) clones.push({ ...older, overlap: intersectionOf(older.overlap, clone.overlap) })
      continue
    }
    const kept = snaps.length === clone.snaps.length ? clone : { ...clone, snaps }
    if (kept !== clone) changed.push(kept)
    clones.push(kept)
  }
  return { set: dropped.length + changed.length === 0 ? set : { ...set, clones }, dropped, changed }
}

/** Overlaps may say less than is true, so that a record with many clones stays within what the store takes: the smallest ranges go first. */
export function coarsened(set: Snapshots, rangesMax: number): Snapshots {
  const clones = set.clones.map((clone): Clone => {
    if (clone.overlap.length <= rangesMax * 2) return clone
    const ranges: [number, number][] = []
    for (let i = 0; i < clone.overlap.length; i += 2) ranges.push([clone.overlap[i] as number, clone.overlap[i + 1] as number])
    const kept = ranges
      .sort((a, b) => b[1] - a[1])
      .slice(0, rangesMax)
      .sort((a, b) => a[0] - b[0])
    return { ...clone, overlap: kept.flat() }
  })
  return { ...set, clones }
}

export const snapshotsFromPb = (p: pb.ObjectSnaps.$Properties): Snapshots => ({
  seq: Number(p.seq ?? 0),
  clones: (p.clones ?? []).map(({ id, snaps, size, overlap }) => ({
    id: Number(id ?? 0),
    snaps: (snaps ?? []).map(Number),
    size: Number(size ?? 0),
    overlap: (overlap ?? []).map(Number),
  })),
})
