// An image as it is read: the head or a snapshot, and behind it, where an object is absent, its parent's snapshot.
import { forEachLimit } from '../base/mod.ts'
import { absent, mapExtent, objectBytes, objectToFile, type Piece, type Striping } from '../librados/mod.ts'
import { type CallOptions, type IoCtx, RadosError, type SparseData } from '../librados/types.ts'
import { FEATURE } from './features.ts'
import { type Header, layoutOf, type ParentRecord, readHeader } from './header.ts'
import { dataObject } from './names.ts'
import type { BlockExtent } from './types.ts'

/** Object operations of one request at a time. */
export const OBJECTS_AT_A_TIME = 32
/** Deeper chains of clones are refused: they cannot have been made in good faith. */
const PARENTS_MAX = 64

export interface ViewOptions {
  readonly name: string
  readonly dataIo: IoCtx
  readonly layout: Striping
  readonly objectPrefix: string
  /** 0: the head. */
  readonly snapId: number
  readonly size: number
  /** Bytes of the parent that show through. */
  readonly overlap: number
  readonly parent: View | undefined
  /** What is known without asking; undefined: everything may exist. */
  readonly mayExist?: ((objectNo: number) => boolean) | undefined
}
/** Data, or a hole that reads as zeros. */
export interface SparsePiece {
  readonly offset: number
  readonly length: number
  readonly data: Uint8Array | undefined
}

export class View {
  readonly name: string
  readonly layout: Striping
  readonly size: number
  readonly overlap: number
  readonly parent: View | undefined
  readonly snapId: number
  /** Reads see the snapshot. */
  readonly io: IoCtx
  readonly #options: ViewOptions

  constructor(options: ViewOptions) {
    this.#options = options
    this.name = options.name
    this.layout = options.layout
    this.size = options.size
    this.snapId = options.snapId
    this.parent = options.parent
    this.overlap = options.parent ? Math.min(options.overlap, options.size) : 0
    this.io = options.snapId === 0 ? options.dataIo : options.dataIo.withSnap(options.snapId)
  }

  oid(objectNo: number): string {
    return dataObject(this.#options.objectPrefix, objectNo)
  }
  mayExist(objectNo: number): boolean {
    return this.#options.mayExist?.(objectNo) ?? true
  }
  /** Bytes of an object that the parent fills while it is absent: a prefix. */
  parentBytes(objectNo: number): number {
    return this.overlap === 0 ? 0 : objectBytes(this.layout, objectNo, this.overlap)
  }

  /** Fills `into`, or returns what was read as it came where that saves a copy. */
  async read(offset: number, length: number, options: CallOptions = {}, into?: Uint8Array): Promise<Uint8Array> {
    const objects = mapExtent(this.layout, offset, length)
    const only = objects.length === 1 && objects[0]?.pieces.length === 1 ? objects[0] : undefined
    if (only && !into && this.mayExist(only.objectNo)) {
      const piece = only.pieces[0] as Piece
      const data = await absent(this.io.read(this.oid(only.objectNo), { offset: piece.offset, length, ...options }))
      if (data?.byteLength === length) return data
      const whole = new Uint8Array(length)
      if (data) whole.set(data)
      else await this.#fromParent(only.objectNo, only.pieces, whole, options)
      return whole
    }
    const whole = into ?? new Uint8Array(length)
    await forEachLimit(objects, OBJECTS_AT_A_TIME, async ({ objectNo, pieces }) => {
      if (this.mayExist(objectNo)) {
        const found = await absent(this.#readPieces(objectNo, pieces, whole, options).then(() => true))
        if (found) return
      }
      await this.#fromParent(objectNo, pieces, whole, options)
    })
    return whole
  }
  async #readPieces(objectNo: number, pieces: readonly Piece[], into: Uint8Array, options: CallOptions): Promise<void> {
    await forEachLimit(pieces, 4, async ({ offset, length, at }) => {
      into.set(await this.io.read(this.oid(objectNo), { offset, length, ...options }), at)
    })
  }
  async #fromParent(objectNo: number, pieces: readonly Piece[], into: Uint8Array, options: CallOptions): Promise<void> {
    for (const { parent, offset, length, at } of this.inParent(objectNo, pieces)) {
      await parent.read(offset, length, options, into.subarray(at, at + length))
    }
  }
  /** Where in the parent an absent object's bytes are. */
  inParent(objectNo: number, pieces: readonly Piece[]): { parent: View; offset: number; length: number; at: number }[] {
    const { parent } = this
    if (!parent || this.parentBytes(objectNo) === 0) return []
    return pieces.flatMap((piece) =>
      objectToFile(this.layout, objectNo, piece.offset, piece.length).flatMap(({ offset, length, at }) => {
        const shown = Math.min(length, this.overlap - offset)
        return shown > 0 ? [{ parent, offset, length: shown, at: piece.at + at }] : []
      }),
    )
  }
  /** What the parent shows of a whole object. */
  async parentData(objectNo: number, options: CallOptions = {}): Promise<Uint8Array> {
    const data = new Uint8Array(this.parentBytes(objectNo))
    await this.#fromParent(objectNo, [{ offset: 0, length: data.byteLength, at: 0 }], data, options)
    return data
  }

  /** The range as data and holes, in order. */
  async readSparse(offset: number, length: number, options: CallOptions = {}): Promise<SparsePiece[]> {
    const found: SparsePiece[] = []
    await forEachLimit(mapExtent(this.layout, offset, length), OBJECTS_AT_A_TIME, async ({ objectNo, pieces }) => {
      for (const piece of pieces) {
        const read = this.mayExist(objectNo)
          ? await absent(this.io.sparseRead(this.oid(objectNo), { offset: piece.offset, length: piece.length, ...options }))
          : undefined
        if (read) found.push(...place(read, piece, offset))
        else {
          for (const part of this.inParent(objectNo, [piece])) {
            const shift = offset + part.at - part.offset
            const pieces = await part.parent.readSparse(part.offset, part.length, options)
            found.push(...pieces.flatMap((p) => (p.data ? [{ ...p, offset: p.offset + shift }] : [])))
          }
        }
      }
    })
    return withHoles(
      found.sort((a, b) => a.offset - b.offset),
      offset,
      length,
    )
  }

  /** Which parts take space, by object; costs no data. */
  async blockStatus(offset: number, length: number, options: CallOptions = {}): Promise<BlockExtent[]> {
    const found: BlockExtent[] = []
    await forEachLimit(mapExtent(this.layout, offset, length), OBJECTS_AT_A_TIME, async ({ objectNo, pieces }) => {
      const stat = this.mayExist(objectNo) ? await absent(this.io.stat(this.oid(objectNo), options)) : undefined
      for (const piece of pieces) {
        const at = offset + piece.at
        if (stat) {
          const data = Math.max(0, Math.min(piece.length, stat.size - piece.offset))
          if (data > 0) found.push({ offset: at, length: data, allocated: true })
          if (data < piece.length) found.push({ offset: at + data, length: piece.length - data, allocated: false })
          continue
        }
        let covered = 0
        for (const part of this.inParent(objectNo, [piece])) {
          const shift = offset + part.at - part.offset
          const extents = await part.parent.blockStatus(part.offset, part.length, options)
          found.push(...extents.map((e) => ({ ...e, offset: e.offset + shift })))
          covered = part.at + part.length - piece.at
        }
        if (covered < piece.length) found.push({ offset: at + covered, length: piece.length - covered, allocated: false })
      }
    })
    const merged: BlockExtent[] = []
    for (const extent of found.sort((a, b) => a.offset - b.offset)) {
      const last = merged.at(-1)
      if (last?.allocated === extent.allocated) merged[merged.length - 1] = { ...last, length: last.length + extent.length }
      else merged.push(extent)
    }
    return merged
  }
}

function place({ extents, data }: SparseData, piece: Piece, base: number): SparsePiece[] {
  let from = 0
  return extents.map(({ offset, length }) => {
    const bytes = data.subarray(from, from + length)
    from += length
    return { offset: base + piece.at + offset - piece.offset, length, data: bytes }
  })
}

/** Fills the gaps between data, in order, with holes. */
function withHoles(found: readonly SparsePiece[], offset: number, length: number): SparsePiece[] {
  const all: SparsePiece[] = []
  let at = offset
  for (const piece of found) {
    if (piece.offset > at) all.push({ offset: at, length: piece.offset - at, data: undefined })
    all.push(piece)
    at = piece.offset + piece.length
  }
  if (at < offset + length) all.push({ offset: at, length: offset + length - at, data: undefined })
  return all
}

/** @throws RadosError ENOENT naming the pool. */
export async function openPoolById(io: IoCtx, poolId: number, namespace: string, what: string): Promise<IoCtx> {
  if (poolId === io.poolId) return namespace === io.namespace ? io : io.withNamespace(namespace)
  const pool = io.client.listPools().find(({ id }) => id === poolId)
  if (!pool) throw new RadosError('ENOENT', `${what} lies in pool ${poolId}, which does not exist`)
  return io.client.openPool(pool.name, { namespace })
}

/** Where an image's data objects are. */
export const openDataPool = (io: IoCtx, header: Header): Promise<IoCtx> =>
  header.dataPoolId === undefined || !(header.features & FEATURE['data-pool'])
    ? Promise.resolve(io)
    : openPoolById(io, header.dataPoolId, io.namespace, `the data of image ${header.id}`)

/** A snapshot of another image as a parent. @throws RadosError ENOENT when image or snapshot are gone. */
export async function openParent(io: IoCtx, spec: ParentRecord, depth = 1): Promise<View> {
  if (depth > PARENTS_MAX) throw new RadosError('EIO', `image ${spec.imageId} has more than ${PARENTS_MAX} ancestors`)
  const pool = await openPoolById(io, spec.poolId, spec.namespace, `parent image ${spec.imageId}`)
  const header = await readHeader(pool, spec.imageId)
  const snap = header.snaps.find(({ id }) => id === spec.snapId)
  if (!snap) throw new RadosError('ENOENT', `parent image ${pool.poolName}/${spec.imageId} has no snapshot ${spec.snapId}`)
  const parent = header.parent && (snap.parentOverlap ?? 0) > 0 ? await openParent(pool, header.parent, depth + 1) : undefined
  return new View({
    name: `${pool.poolName}/${spec.imageId}@${snap.name}`,
    dataIo: await openDataPool(pool, header),
    layout: layoutOf(header),
    objectPrefix: header.objectPrefix,
    snapId: snap.id,
    size: snap.size,
    overlap: snap.parentOverlap ?? 0,
    parent,
  })
}
