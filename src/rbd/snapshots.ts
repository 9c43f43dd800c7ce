// Snapshots of an image: made, named, protected, removed, and the head set back to one.
import { range } from '../base/mod.ts'
import { absent, isCode, objectCount } from '../librados/mod.ts'
import { RadosError } from '../librados/types.ts'
import { leaveParent } from './children.ts'
import { encodeU64 } from './encoding.ts'
import { FLAG_FAST_DIFF_INVALID, FLAG_OBJECT_MAP_INVALID } from './features.ts'
import { type Header, type SnapRecord, setParent, setSnap } from './header.ts'
import { objectMapObject, snapshotKey } from './names.ts'
import { ObjectState, type ObjectStates, saveStates } from './object-map.ts'
import { type LongCallOptions, objectsToVisit, overObjects, shrink } from './resize.ts'
import { findSnap, type ImageSession } from './session.ts'

export interface SnapshotInfo {
  readonly id: number
  readonly name: string
  /** Bytes of the image then. */
  readonly size: number
  /** Also while it is being unprotected. */
  readonly protected: boolean
  readonly timestamp: Date
}
export const snapshotInfo = (snap: SnapRecord): SnapshotInfo => ({
  id: snap.id,
  name: snap.name,
  size: snap.size,
  protected: snap.protection !== 'unprotected',
  timestamp: new Date(snap.timestampMs),
})

/** @throws RadosError EINVAL. */
export function checkSnapName(name: string): void {
  if (name === '' || /[/@]/.test(name) || new TextEncoder().encode(name).byteLength > 1024) {
    throw new RadosError('EINVAL', `not a snapshot name: '${name}' (1 to 1024 bytes without / and @)`)
  }
}
function checkFree(session: ImageSession, header: Header, name: string): void {
  if (header.snaps.some((snap) => snap.namespace === 'user' && snap.name === name)) {
    throw new RadosError('EEXIST', `image ${session.spec} already has a snapshot '${name}'`)
  }
}

/** Every write that was acknowledged before is in it. @throws RadosError EEXIST. */
export async function createSnapshot(session: ImageSession, name: string): Promise<number> {
  checkSnapName(name)
  const created = await session.exclusive(async () => {
    await finishRemovals(session)
    checkFree(session, session.header, name)
    const id = await session.bareDataIo.createSelfManagedSnap()
    const states = session.objectMap?.states
    try {
      if (states) await saveStates(session.io, objectMapObject(session.id, id), states)
      await session.change((header) => {
        checkFree(session, header, name)
        const snap: SnapRecord = {
          id,
          name,
          size: header.size,
          protection: 'unprotected',
          flags: states ? 0 : header.flags & (FLAG_OBJECT_MAP_INVALID | FLAG_FAST_DIFF_INVALID),
          namespace: 'user',
          timestampMs: session.io.client.env.clock.now(),
          childCount: 0,
          parentOverlap: header.parent?.headOverlap,
        }
        return (op) => setSnap(op.omapSet([['snap_seq', encodeU64(id)]]), snap)
      })
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
      await absent(session.io.remove(objectMapObject(session.id, id)))
      await session.bareDataIo.removeSelfManagedSnap(id)
      throw error
    }
    // From here on an object is dirty once it is written to.
    if (states && session.has('fast-diff')) {
      const clean = states.mapped((state) => (state === ObjectState.exists ? ObjectState.existsClean : state))
      await session.objectMap?.replace(clean)
    }
    return id
  })
  return created
}

/** @throws RadosError ENOENT, EBUSY (protected). */
export async function removeSnapshot(session: ImageSession, name: string): Promise<void> {
  await session.exclusive(async () => {
    await session.change((header) => {
      const snap = findSnap(session.spec, header, name)
      if (snap.protection !== 'unprotected') throw new RadosError('EBUSY', `snapshot ${session.spec}@${name} is protected`)
      return (op) => setSnap(op, { ...snap, namespace: 'trash' })
    })
    await finishRemovals(session)
  })
}

/** A removal that has begun shows as a snapshot in the trash; it is carried out before anything else is done with snapshots. With the gate closed. */
export async function finishRemovals(session: ImageSession): Promise<void> {
  for (const snap of session.header.snaps.filter(({ namespace }) => namespace === 'trash')) {
    await mergeIntoNewer(session, snap)
    await session.bareDataIo.removeSelfManagedSnap(snap.id)
    let left = session.header.parent
    await session.change(({ snaps, parent }) => {
      left = parent
      return (op) =>
        setParent(
          op.omapRmKeys([snapshotKey(snap.id)]),
          parent,
          snaps.filter(({ id }) => id !== snap.id),
        )
    })
    await absent(session.io.remove(objectMapObject(session.id, snap.id)))
    if (left && !session.header.parent) await leaveParent(session.io, left, session.id)
  }
}

/** What was written before the removed snapshot and after its predecessor counts as written before the next newer one. */
async function mergeIntoNewer(session: ImageSession, snap: SnapRecord): Promise<void> {
  if (!session.has('fast-diff')) return
  const removed = await session.snapshotStates(snap)
  const newer = session.header.snaps.filter(({ id }) => id > snap.id).at(-1)
  const dirty = (states: ObjectStates): ObjectStates =>
    states.mapped((state, objectNo) =>
      state === ObjectState.existsClean && removed?.get(objectNo) !== ObjectState.existsClean ? ObjectState.exists : state,
    )
  if (newer) {
    const states = await session.snapshotStates(newer)
    if (states) await saveStates(session.io, objectMapObject(session.id, newer.id), dirty(states))
  } else if (session.objectMap) await session.objectMap.replace(dirty(session.objectMap.states))
}

export async function renameSnapshot(session: ImageSession, from: string, to: string): Promise<void> {
  checkSnapName(to)
  await session.exclusive(() =>
    session.change((header) => {
      const snap = findSnap(session.spec, header, from)
      if (from === to) return undefined
      checkFree(session, header, to)
      return (op) => setSnap(op, { ...snap, name: to })
    }),
  )
}

/** @throws RadosError EBUSY when it is protected already, as `rbd snap protect`. */
export async function protectSnapshot(session: ImageSession, name: string): Promise<void> {
  if (!session.has('layering')) throw new RadosError('EOPNOTSUPP', `image ${session.spec} has no feature layering`)
  await session.exclusive(() =>
    session.change((header) => {
      const snap = findSnap(session.spec, header, name)
      if (snap.protection === 'protected') throw new RadosError('EBUSY', `snapshot ${session.spec}@${name} is already protected`)
      return (op) => setSnap(op, { ...snap, protection: 'protected' })
    }),
  )
}

/** `hasChildren` is asked while no new clone can be made. @throws RadosError EINVAL (not protected), EBUSY (it has clones). */
export async function unprotectSnapshot(
  session: ImageSession,
  name: string,
  hasChildren: (snap: SnapRecord) => Promise<string[]>,
): Promise<void> {
  await session.exclusive(async () => {
    const setTo = (protection: SnapRecord['protection']): Promise<void> =>
      session.change((header) => {
        const snap = findSnap(session.spec, header, name)
        if (snap.protection === 'unprotected') throw new RadosError('EINVAL', `snapshot ${session.spec}@${name} is not protected`)
        return (op) => setSnap(op, { ...snap, protection })
      })
    await setTo('unprotecting')
    const children = await hasChildren(findSnap(session.spec, session.header, name))
    if (children.length > 0) {
      await setTo('protected')
      throw new RadosError('EBUSY', `snapshot ${session.spec}@${name} has clones: ${children.join(', ')}`)
    }
    await setTo('unprotected')
  })
}

/** The head becomes what the snapshot is. Stopped in between, its objects are partly the one, partly the other: it is to be done again. */
export async function rollbackTo(session: ImageSession, name: string, options: LongCallOptions = {}): Promise<void> {
  await session.exclusive(async () => {
    await finishRemovals(session)
    const snap = findSnap(session.spec, session.header, name)
    const target = await session.snapshotStates(snap)
    if (session.header.size > snap.size) await shrink(session, snap.size)
    const { layout } = session
    const objects = objectCount(layout, Math.max(snap.size, session.header.size))
    const map = session.objectMap
    if (map) {
      // Whatever exists now or then may exist while it goes on; and all of it differs from the newest snapshot, for all we know.
      const both = map.states.resized(objects).mapped(() => ObjectState.exists)
      for (const n of target ? target.existing(0, objects) : range(0, objects)) both.set(n, ObjectState.exists)
      await map.replace(both)
    }
    const { dataIo, view } = session
    await overObjects(objectsToVisit(session, 0, objects), objects, options, (objectNo) =>
      absent(dataIo.rollback(view.oid(objectNo), snap.id)),
    )
    const parent = session.header.parent
    await session.change((header) => (op) => {
      op.omapSet([['size', encodeU64(snap.size)]])
      if (header.parent) setParent(op, { ...header.parent, headOverlap: snap.parentOverlap }, header.snaps)
    })
    if (parent && !session.header.parent) await leaveParent(session.io, parent, session.id)
    if (map && target) {
      const exact = target.mapped((state) => (state === ObjectState.nonexistent ? state : ObjectState.exists))
      await map.replace(exact.resized(objectCount(layout, snap.size)))
    }
  })
}
