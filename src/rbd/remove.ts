// Removing images: data, object map, header, then the name. Stopped in between, the same call goes on where it ended.
import { absent, isCode, objectCount } from '../librados/mod.ts'
import { type IoCtx, RadosError } from '../librados/types.ts'
import { leaveAllParents, leaveParent } from './children.ts'
import { listImages, lookUpId, lookUpName, releaseName, removeFromDirectory } from './directory.ts'
import { readHeader } from './header.ts'
import { headerObject, objectMapObject } from './names.ts'
import { type LongCallOptions, objectsToVisit, overObjects } from './resize.ts'
import { ImageSession } from './session.ts'
import { finishRemovals } from './snapshots.ts'

/** @throws RadosError ENOENT, ENOTEMPTY (it has snapshots), EBUSY (it is open elsewhere). */
export async function removeImage(io: IoCtx, name: string, options: LongCallOptions = {}): Promise<void> {
  const listed = async (): Promise<string | undefined> => (await listImages(io)).find((image) => image.name === name)?.id
  const id = (await lookUpId(io, name)) ?? (await listed())
  if (id === undefined) throw new RadosError('ENOENT', `image ${io.poolName}/${name} does not exist`)
  const owner = await lookUpName(io, id)
  if (owner !== undefined && owner !== name) {
    // A rename stopped before it took the old name away: the image is another's by now.
    await releaseName(io, name)
    return
  }
  await removeById(io, name, id, options)
  await releaseName(io, name)
  await removeFromDirectory(io, name, id)
}

/** All of an image but its name. */
export async function removeById(io: IoCtx, name: string, id: string, options: LongCallOptions = {}): Promise<void> {
  if ((await absent(readHeader(io, id))) === undefined) {
    await leaveAllParents(io, id)
    await absent(io.remove(objectMapObject(id)))
    return
  }
  const session = await ImageSession.open(io, name, id)
  try {
    if (session.snaps.length > 0) {
      throw new RadosError('ENOTEMPTY', `image ${session.spec} has ${session.snaps.length} snapshots: they must be removed first`)
    }
    if ((await session.otherWatchers()) > 0) {
      throw new RadosError(
        'EBUSY',
        `image ${session.spec} is open elsewhere (it has watchers); a client that crashed is forgotten within 30 s`,
      )
    }
    let maps: number[] = []
    await session.exclusive(async () => {
      maps = session.header.snaps.map((snap) => snap.id)
      await finishRemovals(session)
      const objects = objectCount(session.layout, session.header.size)
      const { dataIo, view } = session
      await overObjects(objectsToVisit(session, 0, objects), objects, options, (objectNo) => absent(dataIo.remove(view.oid(objectNo))))
      const { parent } = session.header
      if (parent) await leaveParent(io, parent, id)
    })
    for (const snapId of [0, ...maps]) await absent(io.remove(objectMapObject(id, snapId)))
    await session.releaseLock()
    await absent(io.remove(headerObject(id)))
  } finally {
    await session.close().catch((error) => {
      if (!isCode(error, 'ENOENT')) throw error
    })
  }
}
