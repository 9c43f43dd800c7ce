// Resizing. Growing: the object map first, then the header. Shrinking: what lies beyond is trimmed, then the header, then what only hid the
// parent is removed and the object map cut: wherever it stops, nothing beyond the size holds data that a later growth would show.
import { forEachLimit } from '../base/mod.ts'
import { absent, firstPartialObject, objectBytes, objectCount } from '../librados/mod.ts'
import { type CallOptions, RadosError } from '../librados/types.ts'
import { encodeU64 } from './encoding.ts'
import { setParent } from './header.ts'
import { ObjectState } from './object-map.ts'
import type { ImageSession } from './session.ts'
import { OBJECTS_AT_A_TIME } from './view.ts'
import { copyUpAbsent, hideObject, removeObject } from './writer.ts'

export type Progress = (done: number, total: number) => void
export interface LongCallOptions extends CallOptions {
  /** Called now and then with how much is done of how much. */
  onProgress?: Progress | undefined
}

/** Runs over objects with progress. */
export async function overObjects(
  objects: Iterable<number>,
  total: number,
  { onProgress, signal }: LongCallOptions,
  action: (objectNo: number) => Promise<unknown>,
): Promise<void> {
  let done = 0
  await forEachLimit(objects, OBJECTS_AT_A_TIME, async (objectNo) => {
    signal?.throwIfAborted()
    await action(objectNo)
    onProgress?.(++done, total)
  })
}

/** Objects from..to-1 that may exist. */
export function* objectsToVisit(session: ImageSession, from: number, to: number): Generator<number> {
  if (session.objectMap) yield* session.objectMap.states.existing(from, to)
  else for (let n = from; n < to; n++) yield n
}

export async function resizeImage(
  session: ImageSession,
  size: number,
  options: LongCallOptions & { allowShrink?: boolean } = {},
): Promise<void> {
  if (!Number.isSafeInteger(size) || size < 0) throw new RadosError('EINVAL', `image ${session.spec}: not a size: ${size}`)
  await session.exclusive(async () => {
    const now = session.header.size
    if (size < now && options.allowShrink === false) {
      throw new RadosError('EINVAL', `image ${session.spec}: shrinking from ${now} to ${size} bytes was not allowed`)
    }
    if (size > now) await grow(session, size)
    else if (size < now) await shrink(session, size, options)
  })
}

/** With the gate closed. */
async function grow(session: ImageSession, size: number): Promise<void> {
  const map = session.objectMap
  const objects = objectCount(session.layout, size)
  if (map && objects > map.states.count) await map.replace(map.states.resized(objects))
  await session.change(() => (op) => op.omapSet([['size', encodeU64(size)]]))
}

/** With the gate closed. */
export async function shrink(session: ImageSession, size: number, options: LongCallOptions = {}): Promise<void> {
  const { view, layout } = session
  const first = firstPartialObject(layout, size)
  const end = objectCount(layout, view.size)
  const overlapEnd = objectCount(layout, view.overlap)
  const beyond = (objectNo: number): boolean => objectBytes(layout, objectNo, size) < objectBytes(layout, objectNo, view.size)
  if (session.header.snaps.length > 0) {
    // Snapshots go on seeing the parent here after the head's overlap is cut.
    const covered = function* (): Generator<number> {
      for (let n = first; n < overlapEnd; n++) if (beyond(n)) yield n
    }
    await overObjects(covered(), 0, { signal: options.signal }, (objectNo) => copyUpAbsent(session, view, objectNo, options))
  }
  const trim = function* (): Generator<number> {
    for (let n = first; n < Math.min(end, overlapEnd); n++) if (beyond(n)) yield n
    for (const n of objectsToVisit(session, Math.max(first, overlapEnd), end)) if (beyond(n)) yield n
  }
  await overObjects(trim(), end - first, options, async (objectNo) => {
    const used = objectBytes(layout, objectNo, size)
    if (used === 0) {
      return view.parentBytes(objectNo) > 0 ? hideObject(session, view, objectNo) : removeObject(session, view, objectNo)
    }
    if (!view.mayExist(objectNo)) return
    await session.objectMap?.set([objectNo], ObjectState.exists)
    await absent(session.dataIo.operate(view.oid(objectNo), (op) => op.assertExists().truncate(used)))
  })
  await session.change(({ parent, snaps }) => (op) => {
    op.omapSet([['size', encodeU64(size)]])
    if (parent?.headOverlap !== undefined) setParent(op, { ...parent, headOverlap: Math.min(parent.headOverlap, size) }, snaps)
  })
  const hidden = function* (): Generator<number> {
    for (let n = first; n < overlapEnd; n++) if (objectBytes(layout, n, size) === 0) yield n
  }
  await overObjects(hidden(), 0, { signal: options.signal }, (objectNo) => removeObject(session, view, objectNo))
  const map = session.objectMap
  if (map) await map.replace(map.states.resized(objectCount(layout, size)))
}
