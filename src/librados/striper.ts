// How the bytes of an image or a file lie in objects (Ceph's file striper): stripe units go round `stripeCount` objects until each is full, then
// on to the next set of objects. Without striping an object holds consecutive bytes. Within one object, order is the image's or file's order.
export interface Striping {
  /** Bytes; powers of two. */
  readonly objectSize: number
  readonly stripeUnit: number
  readonly stripeCount: number
}

/** A run of bytes within one object, and where it lies in the request. */
export interface Piece {
  /** In the object. */
  readonly offset: number
  readonly length: number
  /** From the beginning of the request. */
  readonly at: number
}
export interface ObjectExtents {
  readonly objectNo: number
  /** By offset. */
  readonly pieces: Piece[]
}

export function mapExtent({ objectSize, stripeUnit, stripeCount }: Striping, offset: number, length: number): ObjectExtents[] {
  const byObject = new Map<number, Piece[]>()
  for (let at = 0; at < length; ) {
    const position = offset + at
    const block = Math.floor(position / stripeUnit)
    const stripe = Math.floor(block / stripeCount)
    const stripesPerObject = objectSize / stripeUnit
    const objectNo = Math.floor(stripe / stripesPerObject) * stripeCount + (block % stripeCount)
    const within = position % stripeUnit
    const objectOffset = (stripe % stripesPerObject) * stripeUnit + within
    const take = Math.min(length - at, stripeUnit - within)
    const pieces = byObject.get(objectNo) ?? []
    byObject.set(objectNo, pieces)
    pieces.push({ offset: objectOffset, length: take, at })
    at += take
  }
  return [...byObject].map(([objectNo, pieces]) => ({ objectNo, pieces }))
}

/** Where bytes of an object lie in the image or file: `at` counts from the beginning of the object's range. */
export function objectToFile(
  { objectSize, stripeUnit, stripeCount }: Striping,
  objectNo: number,
  offset: number,
  length: number,
): { offset: number; length: number; at: number }[] {
  const extents: { offset: number; length: number; at: number }[] = []
  const stripesPerObject = objectSize / stripeUnit
  const set = Math.floor(objectNo / stripeCount)
  for (let at = 0; at < length; ) {
    const position = offset + at
    const stripe = set * stripesPerObject + Math.floor(position / stripeUnit)
    const within = position % stripeUnit
    const take = Math.min(length - at, stripeUnit - within)
    const fileOffset = (stripe * stripeCount + (objectNo % stripeCount)) * stripeUnit + within
    const last = extents.at(-1)
    if (last && last.offset + last.length === fileOffset) extents[extents.length - 1] = { ...last, length: last.length + take }
    else extents.push({ offset: fileOffset, length: take, at })
    at += take
  }
  return extents
}

/** How many bytes of an object an image or file of this size uses: always a prefix of it. */
export function objectBytes({ objectSize, stripeUnit, stripeCount }: Striping, objectNo: number, size: number): number {
  const period = objectSize * stripeCount
  const left = size - Math.floor(objectNo / stripeCount) * period
  if (left <= 0) return 0
  if (left >= period) return objectSize
  const stripe = stripeUnit * stripeCount
  const whole = Math.floor(left / stripe)
  const rest = left - whole * stripe - (objectNo % stripeCount) * stripeUnit
  return whole * stripeUnit + Math.min(stripeUnit, Math.max(0, rest))
}

/** How many objects an image or file of this size uses, holes included. */
export function objectCount({ objectSize, stripeUnit, stripeCount }: Striping, size: number): number {
  const period = objectSize * stripeCount
  const rest = size % period
  return Math.floor(size / period) * stripeCount + Math.min(stripeCount, Math.ceil(rest / stripeUnit))
}

/** The first object that an image or file of this size does not use whole. */
export const firstPartialObject = ({ objectSize, stripeCount }: Striping, size: number): number =>
  Math.floor(size / (objectSize * stripeCount)) * stripeCount
