// Creating images. Order: the name is taken, the directory lists it, a clone's parent learns of it, and the header comes last: a crash on the
// way leaves a name without a header, which `rbd rm NAME` clears.
import { utf8 } from '../base/mod.ts'
import { absent, objectCount } from '../librados/mod.ts'
import { type IoCtx, RadosError } from '../librados/types.ts'
import { addToDirectory, checkImageName, releaseName, removeFromDirectory, takeName } from './directory.ts'
import { checkFeatureSet, DEFAULT_FEATURES, FEATURE, type FeatureName, featureBits } from './features.ts'
import { headerEntries, ORDER_MAX, ORDER_MIN, type ParentRecord } from './header.ts'
import { headerObject, INFO, METADATA_PREFIX, objectMapObject, objectPrefix } from './names.ts'
import { OBJECT_MAP_OBJECTS_MAX, ObjectStates, saveStates } from './object-map.ts'

export interface CreateOptions {
  /** Objects of 2^order bytes, 12 to 25; default 22 (4 MiB). */
  order?: number | undefined
  /** Bytes; default: the object size. */
  stripeUnit?: number | undefined
  stripeCount?: number | undefined
  /** Default: layering, exclusive-lock, object-map, fast-diff, deep-flatten. */
  features?: readonly FeatureName[] | undefined
  /** The pool that holds the data objects, by name. */
  dataPool?: string | undefined
}
export interface CreateHooks {
  readonly parent?: ParentRecord
  readonly metadata?: ReadonlyMap<string, string>
  /** After the name is taken and before the header is there. */
  readonly register?: (id: string) => Promise<void>
  readonly unregister?: (id: string) => Promise<void>
}

const isPowerOfTwo = (n: number): boolean => Number.isSafeInteger(n) && n > 0 && Number.isInteger(Math.log2(n))

/** @returns its id. @throws RadosError EEXIST, EINVAL, ENOENT (the data pool). */
export async function createImage(
  io: IoCtx,
  name: string,
  size: number,
  options: CreateOptions = {},
  hooks: CreateHooks = {},
): Promise<string> {
  checkImageName(name)
  const spec = `${io.poolName}/${name}`
  const { order = 22, stripeCount = 1 } = options
  if (!Number.isSafeInteger(size) || size < 0) throw new RadosError('EINVAL', `image ${spec}: not a size: ${size}`)
  if (!Number.isSafeInteger(order) || order < ORDER_MIN || order > ORDER_MAX) {
    throw new RadosError('EINVAL', `image ${spec}: order ${order} is not from ${ORDER_MIN} (4 KiB objects) to ${ORDER_MAX} (32 MiB)`)
  }
  const objectSize = 2 ** order
  const stripeUnit = options.stripeUnit ?? objectSize
  if (!isPowerOfTwo(stripeUnit) || stripeUnit > objectSize || stripeUnit < 512) {
    throw new RadosError(
      'EINVAL',
      `image ${spec}: stripe unit ${stripeUnit} is not a power of two from 512 to the object size ${objectSize}`,
    )
  }
  if (!Number.isSafeInteger(stripeCount) || stripeCount < 1 || stripeCount > 4096) {
    throw new RadosError('EINVAL', `image ${spec}: stripe count ${stripeCount} is not from 1 to 4096`)
  }
  const striped = stripeUnit !== objectSize || stripeCount !== 1
  const dataPool =
    options.dataPool === undefined || options.dataPool === io.poolName ? undefined : await io.client.openPool(options.dataPool)
  const features =
    (featureBits(options.features ?? DEFAULT_FEATURES) & ~(FEATURE.striping | FEATURE['data-pool'])) |
    (striped ? FEATURE.striping : 0) |
    (dataPool ? FEATURE['data-pool'] : 0)
  checkFeatureSet(`image ${spec}`, features)
  const objects = objectCount({ objectSize, stripeUnit, stripeCount }, size)
  if (features & FEATURE['object-map'] && objects > OBJECT_MAP_OBJECTS_MAX) {
    throw new RadosError(
      'EINVAL',
      `image ${spec}: ${objects} objects are too many for an object map: use larger objects or leave the feature out`,
    )
  }

  const { clock, random } = io.client.env
  const id = Buffer.from(random.bytes(8)).toString('hex')
  await takeName(io, name, id)
  try {
    if ((await absent(io.read(INFO))) === undefined) await io.writeFull(INFO, utf8('overwrite validated'))
    await addToDirectory(io, name, id)
    await hooks.register?.(id)
    if (features & FEATURE['object-map']) await saveStates(io, objectMapObject(id), new ObjectStates(objects))
    const entries = headerEntries({
      id,
      size,
      order,
      features,
      objectPrefix: objectPrefix(id, dataPool && io.poolId),
      parent: hooks.parent,
      stripeUnit,
      stripeCount,
      dataPoolId: dataPool?.poolId,
      createdMs: clock.now(),
    })
    const metadata = [...(hooks.metadata ?? [])].map(([key, value]) => [METADATA_PREFIX + key, value] as const)
    await io.operate(headerObject(id), (op) => op.create({ exclusive: true }).omapSet([...entries, ...metadata]))
    return id
  } catch (error) {
    // What could not be finished is taken back as far as the cluster lets us, in the order of a removal.
    await absent(io.remove(headerObject(id))).catch(() => {})
    await absent(io.remove(objectMapObject(id))).catch(() => {})
    await hooks.unregister?.(id).catch(() => {})
    await removeFromDirectory(io, name, id).catch(() => {})
    await releaseName(io, name).catch(() => {})
    throw error
  }
}
