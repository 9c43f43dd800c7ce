// Cloning: a new image that shows a protected snapshot until it is written to.
import { type IoCtx, RadosError } from '../librados/types.ts'
import { joinParent, leaveParent } from './children.ts'
import { type CreateOptions, createImage } from './create.ts'
import { lookUpId } from './directory.ts'
import { DEFAULT_FEATURES, type FeatureName, featureNames } from './features.ts'
import { readHeader } from './header.ts'
import { findSnap } from './session.ts'

/** @returns the clone's id. @throws RadosError ENOENT, EINVAL (not protected), EEXIST. */
export async function cloneImage(
  parentIo: IoCtx,
  parentName: string,
  snapshot: string,
  io: IoCtx,
  name: string,
  options: CreateOptions = {},
): Promise<string> {
  const spec = `${parentIo.poolName}/${parentName}`
  const imageId = await lookUpId(parentIo, parentName)
  if (imageId === undefined) throw new RadosError('ENOENT', `image ${spec} does not exist`)
  const protectedSnap = async () => {
    const header = await readHeader(parentIo, imageId)
    const snap = findSnap(spec, header, snapshot)
    if (snap.protection !== 'protected')
      throw new RadosError('EINVAL', `snapshot ${spec}@${snapshot} is not protected: only such are cloned`)
    return { header, snap }
  }
  const { header, snap } = await protectedSnap()
  const parent = { poolId: parentIo.poolId, namespace: parentIo.namespace, imageId, snapId: snap.id, headOverlap: snap.size }
  const inherited = featureNames(header.features).filter((feature) => DEFAULT_FEATURES.includes(feature))
  const features: FeatureName[] = [...new Set<FeatureName>([...(options.features ?? inherited), 'layering'])]
  return createImage(
    io,
    name,
    snap.size,
    { order: header.order, ...options, features },
    {
      parent,
      register: async (id) => {
        await joinParent(io, parent, id)
        // Between the first look and this entry it may have been unprotected; from now on it cannot be.
        await protectedSnap()
      },
      unregister: (id) => leaveParent(io, parent, id),
    },
  )
}
