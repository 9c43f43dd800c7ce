// Where an image's bytes live: id object, header, snapshot, data objects, and the parent for what a clone does not have.
import { type IoCtx, RadosError, type Where, type WhereObject, type WhereStep } from '../librados/mod.ts'
import { lookUpId } from './directory.ts'
import { type Header, layoutOf, readHeader } from './header.ts'
import { mapExtent } from './layout.ts'
import { dataObject, headerObject, idObject } from './names.ts'

export interface LocateImageOptions {
  readonly snapshot?: string | undefined
  readonly offset: number
  readonly length: number
  /** Monotonic, ms. */
  readonly now: () => number
  readonly poolName: (id: number) => string
}

/** The extent is cut at the image's end. @throws RadosError ENOENT (image, snapshot), EINVAL (an offset behind the end), EIO. */
export async function locateImage(io: IoCtx, name: string, options: LocateImageOptions): Promise<Where> {
  const { snapshot, offset, now } = options
  const steps: WhereStep[] = []
  let began = now()
  const step = (look: string, found: string): void => {
    steps.push({ look, found, ms: now() - began })
    began = now()
  }
  const id = await lookUpId(io, name)
  if (id === undefined) throw new RadosError('ENOENT', `image ${io.poolName}/${name} does not exist`)
  step(`name: ${io.poolName} object ${idObject(name)}`, `image id ${id}`)
  const header = await readHeader(io, id)
  const snap = snapshot === undefined ? undefined : header.snaps.find((s) => s.name === snapshot)
  if (snapshot !== undefined && !snap) throw new RadosError('ENOENT', `image ${io.poolName}/${name} has no snapshot ${snapshot}`)
  const layout = layoutOf(header)
  const size = snap?.size ?? header.size
  step(`header: ${io.poolName} object ${headerObject(id)}`, headerText(header, size, snap?.id, options))
  if (offset >= size) throw new RadosError('EINVAL', `offset ${offset} is not within the ${size} bytes of ${io.poolName}/${name}`)
  const pool = header.dataPoolId === undefined ? io.poolName : options.poolName(header.dataPoolId)
  const objects = mapExtent(layout, offset, Math.min(options.length, size - offset)).flatMap(({ objectNo, pieces }) =>
    pieces.map(
      (piece): WhereObject => ({
        pool,
        namespace: io.namespace,
        oid: dataObject(header.objectPrefix, objectNo),
        snap: snap?.id ?? 0,
        holds: `object ${objectNo}`,
        offset: piece.offset,
        length: piece.length,
        at: offset + piece.at,
      }),
    ),
  )
  return { steps, objects: objects.sort((a, b) => a.at - b.at), size }
}

function headerText(header: Header, size: number, snapId: number | undefined, { poolName }: LocateImageOptions): string {
  const { order, stripeUnit, stripeCount, parent, dataPoolId } = header
  return [
    `${size} bytes in objects of ${2 ** order}`,
    ...(stripeCount > 1 ? [`striped over ${stripeCount} by ${stripeUnit}`] : []),
    `prefix ${header.objectPrefix}`,
    ...(dataPoolId === undefined ? [] : [`data pool ${poolName(dataPoolId)}`]),
    ...(snapId === undefined ? [] : [`snapshot id ${snapId}`]),
    ...(parent
      ? [
          `a clone of image id ${parent.imageId} in ${poolName(parent.poolId)} at snapshot ${parent.snapId}: what an object lacks is read there`,
        ]
      : []),
  ].join(', ')
}
