// From a file's bytes to its objects, by Ceph's striping: the file is cut into stripe units, dealt out in turn to `stripeCount` objects, until
// each of them has `objectSize` bytes; then the next set of objects follows. Object N of inode I is named I in hex, a dot, N as 8 hex digits.
import type { Layout } from './inode.ts'

/** A run of bytes in one object, and which pieces of the request it is made of, in order. */
export interface ObjectExtent {
  readonly index: number
  readonly oid: string
  readonly offset: number
  length: number
  /** Offsets are relative to the start of the request. */
  readonly pieces: { readonly at: number; length: number }[]
}

export const objectName = (ino: number, index: number): string => `${ino.toString(16)}.${index.toString(16).padStart(8, '0')}`

/** The objects that hold [offset, offset + length), each once or, where a stripe skips, once for each run. */
export function mapExtent(ino: number, layout: Layout, offset: number, length: number): ObjectExtent[] {
  const { stripeUnit, stripeCount, objectSize } = layout
  const unitsPerObject = objectSize / stripeUnit
  const extents: ObjectExtent[] = []
  const newest = new Map<number, ObjectExtent>()
  for (let at = 0; at < length; ) {
    const position = offset + at
    const unit = Math.floor(position / stripeUnit)
    const stripe = Math.floor(unit / stripeCount)
    const set = Math.floor(stripe / unitsPerObject)
    const index = set * stripeCount + (unit % stripeCount)
    const within = position % stripeUnit
    const take = Math.min(length - at, stripeUnit - within)
    const objectOffset = (stripe % unitsPerObject) * stripeUnit + within
    const last = newest.get(index)
    if (last && last.offset + last.length === objectOffset) {
      last.length += take
      const piece = last.pieces.at(-1) as { at: number; length: number }
      if (piece.at + piece.length === at) piece.length += take
      else last.pieces.push({ at, length: take })
    } else {
      const extent = { index, oid: objectName(ino, index), offset: objectOffset, length: take, pieces: [{ at, length: take }] }
      newest.set(index, extent)
      extents.push(extent)
    }
    at += take
  }
  return extents
}

/** @throws never; whether the numbers make a layout at all (Ceph's file_layout_t::is_valid). */
export const isLayout = ({ stripeUnit, stripeCount, objectSize }: Layout): boolean =>
  stripeUnit > 0 && stripeCount > 0 && objectSize >= stripeUnit && objectSize % stripeUnit === 0 && stripeUnit % 4096 === 0
