// Which images are clones of a snapshot: `rbd_children` of the clone's pool maps a parent's snapshot to the ids of its clones.
//
// The key is Ceph's, u64 pool, string image id, u64 snapshot; as omap keys are text here, each of its bytes is one character.
import { absent, isCode } from '../librados/mod.ts'
import { type IoCtx, RadosError } from '../librados/types.ts'
import { lookUpName } from './directory.ts'
import { Decoder, Encoder } from './encoding.ts'
import { type ParentSpec, readHeader, sameParent } from './header.ts'
import { CHILDREN } from './names.ts'

const ATTEMPTS_MAX = 100

const childrenKey = ({ poolId, imageId, snapId }: ParentSpec): string =>
  Buffer.from(new Encoder().u64(poolId).string(imageId).u64(snapId).finish()).toString('latin1')

const encodeIds = (ids: readonly string[]): Uint8Array => {
  const encoder = new Encoder().u32(ids.length)
  for (const id of ids) encoder.string(id)
  return encoder.finish()
}
function decodeIds(bytes: Uint8Array | undefined, what: string): string[] {
  if (!bytes) return []
  const decoder = new Decoder(bytes, what)
  const ids = Array.from({ length: Math.min(decoder.u32(), bytes.byteLength) }, () => decoder.string())
  return decoder.done(ids)
}

async function changeIds(io: IoCtx, key: string, change: (ids: readonly string[]) => string[]): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
    const old = (await absent(io.omapGetByKeys(CHILDREN, [key])))?.get(key)
    const ids = change(decodeIds(old, `${io.poolName}/${CHILDREN}`))
    try {
      await io.operate(CHILDREN, (op) => {
        op.create().omapCmp(key, 'eq', old ?? '')
        return ids.length === 0 ? op.omapRmKeys([key]) : op.omapSet([[key, encodeIds(ids)]])
      })
      return
    } catch (error) {
      if (!isCode(error, 'ECANCELED')) throw error
    }
  }
  throw new RadosError('EBUSY', `${io.poolName}/${CHILDREN} is changed by others all the time`)
}

/** `io`: the clone's pool. */
export const joinParent = (io: IoCtx, parent: ParentSpec, id: string): Promise<void> =>
  changeIds(io, childrenKey(parent), (ids) => [...new Set([...ids, id])].sort())
export const leaveParent = (io: IoCtx, parent: ParentSpec, id: string): Promise<void> =>
  changeIds(io, childrenKey(parent), (ids) => ids.filter((other) => other !== id))

/** Takes a clone out of every parent's list: for one whose header never came to be. */
export async function leaveAllParents(io: IoCtx, id: string): Promise<void> {
  const keys: string[] = []
  try {
    for await (const [key, value] of io.omapEntries(CHILDREN)) {
      if (decodeIds(value, `${io.poolName}/${CHILDREN}`).includes(id)) keys.push(key)
    }
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
  for (const key of keys) await changeIds(io, key, (ids) => ids.filter((other) => other !== id))
}

export interface ChildImage {
  readonly pool: string
  readonly namespace: string
  readonly id: string
  /** Undefined: it is in the trash, or being made. */
  readonly image: string | undefined
}

/** Clones of a snapshot in all pools. Entries of images that have left their parent since are cleared away. */
export async function childrenOf(io: IoCtx, parent: ParentSpec): Promise<ChildImage[]> {
  const children: ChildImage[] = []
  const key = childrenKey(parent)
  for (const { name } of io.client.listPools()) {
    const pool = name === io.poolName ? io : await absent(io.client.openPool(name, { namespace: io.namespace }))
    const value = pool && (await absent(pool.omapGetByKeys(CHILDREN, [key]), 'EACCES', 'EPERM'))?.get(key)
    if (!pool || !value) continue
    for (const id of decodeIds(value, `${name}/${CHILDREN}`)) {
      const header = await absent(readHeader(pool, id))
      if (header && !(header.parent && sameParent(header.parent, parent))) await leaveParent(pool, parent, id)
      else children.push({ pool: name, namespace: pool.namespace, id, image: await lookUpName(pool, id) })
    }
  }
  return children
}
