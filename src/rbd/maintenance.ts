// Changes of what an image is, not of its data: features, and the object map made anew.
import { range } from '../base/mod.ts'
import { absent, objectCount } from '../librados/mod.ts'
import { RadosError } from '../librados/types.ts'
import { versionAt } from './diff.ts'
import { encodeU64 } from './encoding.ts'
import {
  checkFeatureSet,
  FEATURE,
  type FeatureName,
  FLAG_FAST_DIFF_INVALID,
  FLAG_OBJECT_MAP_INVALID,
  featureBits,
  featureNames,
  MUTABLE_FEATURES,
} from './features.ts'
import { setSnap } from './header.ts'
import { objectMapObject } from './names.ts'
import { OBJECT_MAP_OBJECTS_MAX, ObjectMap, ObjectState, ObjectStates, saveStates } from './object-map.ts'
import { type LongCallOptions, overObjects } from './resize.ts'
import type { ImageSession } from './session.ts'

const INVALID = FLAG_OBJECT_MAP_INVALID | FLAG_FAST_DIFF_INVALID

/** The maps of head and snapshots by what the objects say. With the gate closed and the lock held. */
async function buildMaps(session: ImageSession, options: LongCallOptions): Promise<ObjectMap> {
  const { layout, header, view } = session
  const snaps = [...header.snaps].reverse()
  const maps = [...snaps.map((snap) => objectCount(layout, snap.size)), objectCount(layout, header.size)].map(
    (count) => new ObjectStates(count),
  )
  const objects = Math.max(...maps.map(({ count }) => count))
  if (objects > OBJECT_MAP_OBJECTS_MAX)
    throw new RadosError('EINVAL', `image ${session.spec}: ${objects} objects are too many for an object map`)
  await overObjects(range(0, objects), objects, options, async (objectNo) => {
    const set = await absent(session.bareDataIo.listSnaps(view.oid(objectNo), { signal: options.signal }))
    if (!set) return
    let before: number | undefined
    maps.forEach((map, i) => {
      const version = versionAt(set, snaps[i]?.id ?? 0)
      if (version !== undefined && objectNo < map.count)
        map.set(objectNo, version === before ? ObjectState.existsClean : ObjectState.exists)
      before = version
    })
  })
  for (const [i, snap] of snaps.entries()) await saveStates(session.io, objectMapObject(session.id, snap.id), maps[i] as ObjectStates)
  const head = maps.at(-1) as ObjectStates
  await saveStates(session.io, objectMapObject(session.id), head)
  return new ObjectMap(session.io, objectMapObject(session.id), head)
}

/** @throws RadosError EINVAL: the image has no object map. */
export async function rebuildObjectMap(session: ImageSession, options: LongCallOptions = {}): Promise<void> {
  await session.exclusive(async () => {
    if (!session.has('object-map')) throw new RadosError('EINVAL', `image ${session.spec} has no feature object-map`)
    const map = await buildMaps(session, options)
    await session.change((header) => (op) => {
      op.omapSet([['flags', encodeU64(header.flags & ~INVALID)]])
      for (const snap of header.snaps) setSnap(op, { ...snap, flags: snap.flags & ~INVALID })
    })
    session.useObjectMap(map)
  })
}

/** Object maps of an image that has them but no valid ones. @returns objects that exist and of which the map says that they do not. */
export async function checkObjectMap(session: ImageSession, options: LongCallOptions = {}): Promise<number> {
  let wrong = 0
  await session.exclusive(async () => {
    const map = session.objectMap
    if (!map) throw new RadosError('EINVAL', `image ${session.spec} has no valid object map`)
    await overObjects(range(0, map.states.count), map.states.count, options, async (objectNo) => {
      if (!map.mayExist(objectNo) && (await absent(session.bareDataIo.stat(session.view.oid(objectNo))))) wrong++
    })
    if (wrong > 0) await session.invalidateObjectMap()
  })
  return wrong
}

/** @throws RadosError EINVAL: a feature that cannot be changed, is enabled already, or needs another. */
export async function enableFeatures(
  session: ImageSession,
  features: readonly FeatureName[],
  options: LongCallOptions = {},
): Promise<void> {
  const bits = featureBits(features)
  const fixed = features.find((feature) => !MUTABLE_FEATURES.includes(feature))
  if (fixed) throw new RadosError('EINVAL', `feature ${fixed} cannot be enabled on an image that exists`)
  const set = (add: number) =>
    session.exclusive(() =>
      session.change((header) => {
        checkFeatureSet(`image ${session.spec}`, header.features | add)
        return (op) => op.omapSet([['features', encodeU64(header.features | add)]])
      }),
    )
  await session.current()
  const had = featureNames(session.header.features & bits)
  if (had.length > 0) throw new RadosError('EINVAL', `image ${session.spec} has feature ${had.join(', ')} already`)
  checkFeatureSet(`image ${session.spec}`, session.header.features | bits)
  // From here on only one writes, so that the maps are of something that holds still.
  if (bits & FEATURE['exclusive-lock']) await set(FEATURE['exclusive-lock'])
  if (bits & FEATURE['object-map']) {
    await session.exclusive(async () => {
      const map = await buildMaps(session, options)
      await session.change((header) => (op) => {
        op.omapSet([
          ['features', encodeU64(header.features | bits)],
          ['flags', encodeU64(header.flags & ~INVALID)],
        ])
        for (const snap of header.snaps) setSnap(op, { ...snap, flags: snap.flags & ~INVALID })
      })
      session.useObjectMap(map)
    })
  } else if (bits & FEATURE['fast-diff']) {
    await set(FEATURE['fast-diff'])
    await rebuildObjectMap(session, options)
  }
}

/** @throws RadosError EINVAL: a feature that cannot be changed, is not enabled, or that another needs. */
export async function disableFeatures(session: ImageSession, features: readonly FeatureName[]): Promise<void> {
  const bits = featureBits(features)
  const fixed = features.find((feature) => !MUTABLE_FEATURES.includes(feature) && feature !== 'deep-flatten')
  if (fixed) throw new RadosError('EINVAL', `feature ${fixed} cannot be disabled`)
  await session.exclusive(async () => {
    const missing = featureNames(bits & ~session.header.features)
    if (missing.length > 0) throw new RadosError('EINVAL', `image ${session.spec} does not have feature ${missing.join(', ')}`)
    checkFeatureSet(`image ${session.spec}`, session.header.features & ~bits)
    const dropsMap = (bits & FEATURE['object-map']) !== 0
    if (dropsMap) session.useObjectMap(undefined)
    await session.change((header) => (op) => {
      op.omapSet([['features', encodeU64(header.features & ~bits)]])
      if (dropsMap) op.omapSet([['flags', encodeU64(header.flags & ~INVALID)]])
    })
    if (!dropsMap) return
    for (const snapId of [0, ...session.header.snaps.map(({ id }) => id)])
      await absent(session.io.remove(objectMapObject(session.id, snapId)))
  })
  if (bits & FEATURE['exclusive-lock']) await session.releaseLock()
}
