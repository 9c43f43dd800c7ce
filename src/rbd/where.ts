// Where the bytes of an image are: name -> id -> header -> data objects, and on through the parents of a clone where objects are absent.
import { absent, mapExtent, objectCount } from '../librados/mod.ts'
import { type IoCtx, RadosError } from '../librados/types.ts'
import { lookUpId } from './directory.ts'
import { FEATURE } from './features.ts'
import { type Header, layoutOf, readHeader } from './header.ts'
import { headerObject, idObject, objectMapObject } from './names.ts'
import { findSnap } from './session.ts'
import { openDataPool, openParent, View } from './view.ts'

export interface WhereImageExtent {
  readonly pool: string
  readonly namespace: string
  readonly oid: string
  /** 0: the head. */
  readonly snap: number
  readonly objectNo: number
  /** Bytes: within the RADOS object, and in the image that was asked for. */
  readonly offset: number
  readonly length: number
  readonly at: number
  /** The object is there; otherwise the range reads from the parent, or as zeros. */
  readonly exists: boolean
  /** Which image's object: "pool/image" or "pool/ID@snap" of a parent. */
  readonly image: string
}
export interface WhereImage {
  readonly id: string
  readonly idObject: string
  readonly headerObject: string
  readonly objectMapObject: string | undefined
  /** 0: the head. */
  readonly snapId: number
  readonly size: number
  readonly objectSize: number
  readonly stripeUnit: number
  readonly stripeCount: number
  readonly prefix: string
  readonly dataPool: string
  /** How many objects the image is made of, there or not. */
  readonly objects: number
  readonly extents: readonly WhereImageExtent[]
}

/**
 * The objects of bytes [offset, offset + length), the first `objectsMax` or a stripe's worth more, of an image or snapshot: in the image itself, and in its parents for what it does not have.
 * @throws RadosError ENOENT (image, snapshot), EINVAL (beyond the end), EIO (a header that cannot be read).
 */
export async function whereInImage(
  io: IoCtx,
  name: string,
  {
    snapshot,
    offset = 0,
    length,
    objectsMax = Number.MAX_SAFE_INTEGER,
  }: { snapshot?: string | undefined; offset?: number; length?: number; objectsMax?: number },
): Promise<WhereImage> {
  const id = await lookUpId(io, name)
  if (id === undefined) throw new RadosError('ENOENT', `image ${io.poolName}/${name} does not exist`)
  const header = await readHeader(io, id)
  const snap = snapshot === undefined ? undefined : findSnap(`${io.poolName}/${name}`, header, snapshot)
  const dataIo = await openDataPool(io, header)
  const size = snap?.size ?? header.size
  if (offset > size) throw new RadosError('EINVAL', `byte ${offset} is beyond the end of ${io.poolName}/${name}: it has ${size}`)
  const overlap = (snap ? snap.parentOverlap : header.parent?.headOverlap) ?? 0
  const view = new View({
    name: `${io.poolName}/${name}${snap ? `@${snap.name}` : ''}`,
    dataIo,
    layout: layoutOf(header),
    objectPrefix: header.objectPrefix,
    snapId: snap?.id ?? 0,
    size,
    overlap,
    parent: header.parent && overlap > 0 ? await openParent(io, header.parent) : undefined,
  })
  const extents: WhereImageExtent[] = []
  const layout = layoutOf(header)
  const bytesMax = Math.ceil(Math.min(objectsMax, objectCount(layout, size)) / layout.stripeCount) * layout.stripeCount * layout.objectSize
  await follow(view, offset, Math.min(length ?? size - offset, size - offset, bytesMax), offset, extents)
  return {
    id,
    idObject: idObject(name),
    headerObject: headerObject(id),
    objectMapObject: hasObjectMap(header) ? objectMapObject(id, snap?.id ?? 0) : undefined,
    snapId: snap?.id ?? 0,
    size,
    ...layout,
    prefix: header.objectPrefix,
    dataPool: dataIo.poolName,
    objects: objectCount(layout, size),
    extents,
  }
}
const hasObjectMap = ({ features }: Header): boolean => (features & FEATURE['object-map']) !== 0

async function follow(view: View, offset: number, length: number, at: number, found: WhereImageExtent[]): Promise<void> {
  for (const { objectNo, pieces } of mapExtent(view.layout, offset, length)) {
    const oid = view.oid(objectNo)
    const exists = (await absent(view.io.stat(oid).then(() => true))) ?? false
    for (const piece of pieces) {
      found.push({
        pool: view.io.poolName,
        namespace: view.io.namespace,
        oid,
        snap: view.snapId,
        objectNo,
        offset: piece.offset,
        length: piece.length,
        at: at + piece.at,
        exists,
        image: view.name,
      })
    }
    if (exists) continue
    for (const { parent, offset: from, length: shown, at: within } of view.inParent(objectNo, pieces)) {
      await follow(parent, from, shown, at + within, found)
    }
  }
}
