// From a file's bytes to its objects: a range of a file is one run of bytes in each of them. Object N of inode I is named I in hex, a dot, N as
// 8 hex digits.
import { mapExtent as mapStriped, type Piece } from '../librados/mod.ts'
import type { Layout } from './inode.ts'

/** A run of bytes in one object, and which pieces of the request it is made of, in order. */
export interface ObjectExtent {
  readonly index: number
  readonly oid: string
  readonly offset: number
  readonly length: number
  /** Offsets are relative to the start of the request. */
  readonly pieces: readonly { readonly at: number; readonly length: number }[]
}

export const objectName = (ino: number, index: number): string => `${ino.toString(16)}.${index.toString(16).padStart(8, '0')}`

/** The objects that hold [offset, offset + length), each once. */
export function mapExtent(ino: number, layout: Layout, offset: number, length: number): ObjectExtent[] {
  return mapStriped(layout, offset, length).map(({ objectNo, pieces }) => {
    const merged: { at: number; length: number }[] = []
    for (const { at, length } of pieces) {
      const last = merged.at(-1)
      if (last && last.at + last.length === at) last.length += length
      else merged.push({ at, length })
    }
    return {
      index: objectNo,
      oid: objectName(ino, objectNo),
      offset: (pieces[0] as Piece).offset,
      length: pieces.reduce((sum, piece) => sum + piece.length, 0),
      pieces: merged,
    }
  })
}

/** @throws never; whether the numbers make a layout at all (Ceph's file_layout_t::is_valid). */
export const isLayout = ({ stripeUnit, stripeCount, objectSize }: Layout): boolean =>
  stripeUnit > 0 && stripeCount > 0 && objectSize >= stripeUnit && objectSize % stripeUnit === 0 && stripeUnit % 4096 === 0
