// What differs between two states of an image: snapshot to snapshot, snapshot to head, or from its creation on. The objects' own snapshot
// lists tell; with fast-diff the object maps tell which objects need not be asked.
import { mapAhead, range } from '../base/mod.ts'
import { absent, isCode, objectBytes, objectCount, objectToFile } from '../librados/mod.ts'
import { type CallOptions, RadosError, type SnapSet } from '../librados/types.ts'
import { FLAG_FAST_DIFF_INVALID, FLAG_OBJECT_MAP_INVALID } from './features.ts'
import type { SnapRecord } from './header.ts'
import { objectMapObject } from './names.ts'
import { loadStates, ObjectState, type ObjectStates } from './object-map.ts'
import { type ImageSession, viewOf } from './session.ts'
import type { View } from './view.ts'

export interface DiffExtent {
  readonly offset: number
  readonly length: number
  /** Data, or (false) it reads as zeros now. */
  readonly exists: boolean
}
export interface DiffOptions extends CallOptions {
  /** The older snapshot; absent: since the image's creation. */
  fromSnapshot?: string | undefined
  offset?: number | undefined
  length?: number | undefined
  /** Whole objects, where one differs at all. */
  wholeObject?: boolean | undefined
  /** Since its creation: with what a parent shows; default true. */
  includeParent?: boolean | undefined
  onProgress?: ((done: number, total: number) => void) | undefined
}

const OBJECTS_AHEAD = 32

interface Range {
  readonly from: number
  readonly to: number
}
interface Comparison {
  readonly session: ImageSession
  readonly older: View | undefined
  readonly newer: View
  readonly newerSnap: SnapRecord | undefined
  readonly wholeObject: boolean
  readonly includeParent: boolean
  /** Whether an object needs a look. */
  readonly suspect: (objectNo: number) => boolean
  readonly signal: AbortSignal | undefined
}

/** In the order of the image. @throws RadosError ENOENT, EINVAL (the snapshot is not older). */
export async function* diffImage(session: ImageSession, options: DiffOptions = {}): AsyncGenerator<DiffExtent> {
  const newer = await session.current()
  const newerSnap = session.snapId === 0 ? undefined : session.snap(session.snapId)
  const olderSnap = options.fromSnapshot === undefined ? undefined : session.snap(options.fromSnapshot)
  if (olderSnap && newerSnap && olderSnap.id >= newerSnap.id) {
    throw new RadosError('EINVAL', `snapshot '${olderSnap.name}' of ${session.spec} is not older than '${newerSnap.name}'`)
  }
  const comparison: Comparison = {
    session,
    older: olderSnap && (await viewOf(session, olderSnap)),
    newer,
    newerSnap,
    wholeObject: options.wholeObject ?? false,
    includeParent: options.includeParent ?? true,
    suspect: await suspects(session, olderSnap, newerSnap),
    signal: options.signal,
  }
  const { layout } = newer
  const start = options.offset ?? 0
  const end = Math.min(newer.size, start + (options.length ?? newer.size))
  const period = layout.objectSize * layout.stripeCount
  const sets = range(Math.floor(start / period), Math.ceil(end / period))
  const firstSet = Math.floor(start / period)
  const total = Math.max(0, Math.ceil(end / period) - firstSet)
  let done = 0
  // An object set is a run of the image; its objects are put in order before the next one's.
  const ahead = Math.max(2, Math.floor(OBJECTS_AHEAD / layout.stripeCount))
  let pending: DiffExtent | undefined
  for await (const extents of mapAhead(quietSetsSkipped(sets, comparison), ahead, (set) => diffSet(comparison, set))) {
    for (const extent of extents) {
      const from = Math.max(start, extent.offset)
      const to = Math.min(end, extent.offset + extent.length)
      if (from >= to) continue
      const joins = pending && pending.exists === extent.exists && pending.offset + pending.length === from && !comparison.wholeObject
      if (pending && !joins) yield pending
      pending = joins && pending ? { ...pending, length: to - pending.offset } : { offset: from, length: to - from, exists: extent.exists }
      // Objects stay apart: whoever reads what differs then reads no more than an object at a time.
      if (to % layout.objectSize === 0) {
        yield pending
        pending = undefined
      }
    }
    options.onProgress?.(Math.min(total, ++done), total)
  }
  if (pending) yield pending
}

/** Sets in which no object needs a look cost nothing, not even a turn. */
function* quietSetsSkipped(sets: Iterable<number>, { newer, older, suspect }: Comparison): Generator<number> {
  const { stripeCount } = newer.layout
  const parents = Math.max(newer.overlap, older?.overlap ?? 0)
  for (const set of sets) {
    for (let n = set * stripeCount; n < (set + 1) * stripeCount; n++) {
      if (!suspect(n) && objectBytes(newer.layout, n, parents) === 0) continue
      yield set
      break
    }
  }
}

async function diffSet(comparison: Comparison, set: number): Promise<DiffExtent[]> {
  const { layout, size } = comparison.newer
  const objects = [...range(set * layout.stripeCount, (set + 1) * layout.stripeCount)].filter((n) => objectBytes(layout, n, size) > 0)
  const found = await Promise.all(
    objects.map(async (objectNo) => {
      const used = objectBytes(layout, objectNo, size)
      const extents = await diffObject(comparison, objectNo, used)
      const zero = extents.length > 0 && extents.every((e) => !e.exists) && extents.reduce((sum, e) => sum + e.to - e.from, 0) >= used
      const whole = comparison.wholeObject && extents.length > 0 ? [{ from: 0, to: used, exists: !zero }] : extents
      return whole.flatMap(({ from, to, exists }) =>
        objectToFile(layout, objectNo, from, Math.min(to, used) - from).map(({ offset, length }) => ({ offset, length, exists })),
      )
    }),
  )
  return found.flat().sort((a, b) => a.offset - b.offset)
}

type Changed = Range & { readonly exists: boolean }
const changed = (from: number, to: number, exists: boolean): Changed[] => (to > from ? [{ from, to, exists }] : [])

async function diffObject(comparison: Comparison, objectNo: number, used: number): Promise<Changed[]> {
  const { newer, older, session, signal } = comparison
  const newParent = newer.parentBytes(objectNo)
  const oldParent = older?.parentBytes(objectNo) ?? 0
  const fromParent = (): Changed[] =>
    older ? changed(newParent, oldParent, false) : comparison.includeParent ? changed(0, newParent, true) : []
  if (!comparison.suspect(objectNo)) return fromParent()
  const oid = newer.oid(objectNo)
  const set = await absent(session.bareDataIo.listSnaps(oid, { signal }))
  if (!set) return fromParent()
  const to = versionAt(set, newer.snapId)
  const from = older && versionAt(set, older.snapId)
  const sizeOf = async (version: number | undefined, view: View): Promise<number> => {
    if (version === undefined) return 0
    const clone = set.clones[version]
    return Math.min(used, clone ? clone.size : ((await absent(view.io.stat(oid, { signal })))?.size ?? 0))
  }
  const toSize = await sizeOf(to, newer)
  if (!older) return to === undefined ? fromParent() : changed(0, toSize, true)
  if (from === to) return to === undefined ? fromParent() : []
  if (to === undefined) {
    const fromSize = await sizeOf(from, older)
    return [...changed(0, newParent, true), ...changed(newParent, fromSize, false)]
  }
  if (from === undefined) return [...changed(0, toSize, true), ...changed(toSize, oldParent, false)]
  const fromSize = set.clones[from]?.size ?? 0
  let same: Range[] = [{ from: 0, to: Math.max(fromSize, toSize) }]
  for (let n = from; n < to; n++)
    same = intersect(same, set.clones[n]?.overlap.map((e) => ({ from: e.offset, to: e.offset + e.length })) ?? [])
  return complement(same, Math.min(used, Math.max(fromSize, toSize))).flatMap((gap) => [
    ...changed(gap.from, Math.min(gap.to, toSize), true),
    ...changed(Math.max(gap.from, toSize), gap.to, false),
  ])
}

/** Which clone (the head counts as the one after the last) a snapshot sees; undefined: none, the object was not there. */
export function versionAt({ seq, clones, headExists }: SnapSet, snapId: number): number | undefined {
  const head = headExists ? clones.length : undefined
  if (snapId === 0 || snapId > seq) return head
  const at = clones.findIndex(({ snaps }) => snaps.includes(snapId))
  return at < 0 ? undefined : at
}

function intersect(a: readonly Range[], b: readonly Range[]): Range[] {
  return a.flatMap((x) =>
    b.flatMap((y) => {
      const [from, to] = [Math.max(x.from, y.from), Math.min(x.to, y.to)]
      return from < to ? [{ from, to }] : []
    }),
  )
}
function complement(ranges: readonly Range[], end: number): Range[] {
  const gaps: Range[] = []
  let at = 0
  for (const { from, to } of [...ranges].sort((x, y) => x.from - y.from)) {
    if (from > at) gaps.push({ from: at, to: Math.min(from, end) })
    at = Math.max(at, to)
  }
  if (at < end) gaps.push({ from: at, to: end })
  return gaps.filter(({ from, to }) => from < to)
}

/** By the object maps of all snapshots in between, where all of them are there and valid; else every object is suspect. */
export async function suspects(
  session: ImageSession,
  older: SnapRecord | undefined,
  newer: SnapRecord | undefined,
): Promise<(objectNo: number) => boolean> {
  const all = (): boolean => true
  if (!session.has('fast-diff')) return all
  const invalid = FLAG_OBJECT_MAP_INVALID | FLAG_FAST_DIFF_INVALID
  const statesOf = async (snap: SnapRecord | undefined): Promise<ObjectStates | undefined> => {
    if (snap) return snap.flags & invalid ? undefined : session.snapshotStates(snap)
    if (session.header.flags & invalid) return undefined
    if (session.objectMap) return session.objectMap.states
    try {
      return await loadStates(session.io, objectMapObject(session.id))
    } catch (error) {
      if (isCode(error, 'ENOENT', 'EIO')) return undefined
      throw error
    }
  }
  const last = await statesOf(newer)
  if (!last || last.count < objectCount(session.layout, newer?.size ?? session.header.size)) return all
  if (!older) return (n) => last.get(n) !== ObjectState.nonexistent
  const first = await statesOf(older)
  const between = session.header.snaps.filter(({ id }) => id > older.id && id < (newer?.id ?? Number.MAX_SAFE_INTEGER))
  const maps = [last]
  for (const snap of between) {
    const states = await statesOf(snap)
    if (!states) return all
    maps.push(states)
  }
  if (!first) return all
  const there = (states: ObjectStates, n: number): boolean => states.get(n) !== ObjectState.nonexistent
  return (n) => {
    if (there(first, n) !== there(last, n)) return true
    return maps.some((states) => {
      const state = states.get(n)
      return state === ObjectState.exists || state === ObjectState.pending || there(states, n) !== there(first, n)
    })
  }
}
