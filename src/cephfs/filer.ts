// The Filer (Ceph's name): reads and writes a file's bytes in its objects, several at a time. It knows nothing of caps, sizes or names.
import { forEachLimit } from '../base/mod.ts'
import type { CallOptions, IoCtx, SnapContext } from '../librados/types.ts'
import { Errno, isErrno, operatingCode } from './errors.ts'
import type { Inode, Layout } from './inode.ts'
import { isLayout, mapExtent, type ObjectExtent } from './striper.ts'

/** Objects that one call reads or writes at a time. */
const PARALLEL_MAX = 16
/** A large extent goes in pieces of this size, so that one call does not fill the objecter. */
const PIECE_BYTES_MAX = 4 << 20
/** Never given up: what was sent may take effect later, when these bytes are another writer's. */
const UNLIMITED: CallOptions = { timeoutMs: 0 }

export interface Pools {
  /** A pool by its number. @throws Errno EIO when the map has no such pool. */
  open(pool: number, namespace: string): Promise<IoCtx>
  has(pool: number): boolean
  /** Resolves once I/O is done with the OSDMap of that epoch or a newer one. */
  reach?(epoch: number): Promise<unknown>
}

export class Filer {
  readonly #pools: Pools
  readonly #open = new Map<string, Promise<IoCtx>>()
  constructor(pools: Pools) {
    this.#pools = pools
  }

  /** Somebody was shut out in that OSDMap: what is done from now on is done with it, so that OSDs learn of it before anything changes. */
  fence(epoch: number): void {
    if (epoch <= this.#epoch || !this.#pools.reach) return
    this.#epoch = epoch
    const reached = this.#pools.reach(epoch).then(
      () => {},
      () => {},
    )
    this.#fence = reached
    void reached.then(() => {
      if (this.#fence === reached) this.#fence = undefined
    })
  }
  #epoch = 0
  #fence: Promise<void> | undefined

  async #io(layout: Layout): Promise<IoCtx> {
    while (this.#fence) await this.#fence
    return this.#opened(layout)
  }
  #opened({ pool, namespace }: Layout): Promise<IoCtx> {
    const key = `${pool}/${namespace}`
    let io = this.#open.get(key)
    if (!io) {
      io = this.#pools.open(pool, namespace)
      this.#open.set(key, io)
      io.catch(() => this.#open.delete(key))
    }
    return io
  }
  #layout(inode: Inode): Layout {
    if (!inode.layout || !isLayout(inode.layout)) throw new Errno('EIO', `inode ${inode.ino.toString(16)} has no usable layout`)
    return inode.layout
  }

  /** Fills `into` from `offset` on; holes and what lies past the objects' ends read as zeros. */
  async read(inode: Inode, offset: number, into: Uint8Array, signal?: AbortSignal): Promise<void> {
    const layout = this.#layout(inode)
    const head = await this.#io(layout)
    const io = inode.snapid === 0 ? head : head.withSnap(inode.snapid)
    await forEachLimit(extentsOf(inode.ino, layout, offset, into.byteLength), PARALLEL_MAX, async (extent) => {
      let data: Uint8Array
      try {
        data = await io.read(extent.oid, { offset: extent.offset, length: extent.length, signal })
      } catch (error) {
        if (!isErrno(error, 'ENOENT') || !this.#pools.has(layout.pool)) throw error
        data = new Uint8Array(0)
      }
      let from = 0
      for (const { at, length } of extent.pieces) {
        const part = data.subarray(Math.min(from, data.byteLength), Math.min(from + length, data.byteLength))
        into.set(part, at)
        into.fill(0, at + part.byteLength, at + length)
        from += length
      }
    })
  }

  /**
   * Writes all of `data`. Resolves with how many bytes from its start are in RADOS: fewer only together with the error that stopped the
   * rest; then nothing of the rest beyond `size`, the file's end, is left behind.
   */
  async write(
    inode: Inode,
    offset: number,
    data: Uint8Array,
    size: number,
    snapContext: SnapContext,
  ): Promise<{ written: number; error: unknown }> {
    const layout = this.#layout(inode)
    const io = (await this.#io(layout)).withSnapContext(snapContext)
    const failed: ObjectExtent[] = []
    const done: ObjectExtent[] = []
    let failure: unknown
    await forEachLimit(extentsOf(inode.ino, layout, offset, data.byteLength), PARALLEL_MAX, async (extent) => {
      if (failure !== undefined) {
        failed.push(extent)
        return
      }
      const chunks = extent.pieces.map(({ at, length }) => data.subarray(at, at + length))
      try {
        await io.write(extent.oid, chunks, extent.offset, UNLIMITED)
        done.push(extent)
      } catch (error) {
        failure ??= error
        failed.push(extent)
      }
    })
    if (failure === undefined) return { written: data.byteLength, error: undefined }
    const written = Math.min(...failed.map(({ pieces }) => pieces[0]?.at ?? 0))
    await this.#takeBack(io, [...done, ...failed], offset + written, size, offset)
    return { written, error: failure }
  }

  /** What a failed write left past the end of the file would show up as data when the file grows over it. */
  async #takeBack(io: IoCtx, extents: readonly ObjectExtent[], end: number, size: number, offset: number): Promise<void> {
    const keep = Math.max(end, size) - offset
    for (const extent of extents) {
      let at = extent.offset
      for (const piece of extent.pieces) {
        const from = Math.max(piece.at, keep)
        const length = piece.at + piece.length - from
        if (length > 0) {
          try {
            await io.zero(extent.oid, at + from - piece.at, length, UNLIMITED)
          } catch (error) {
            if (operatingCode(error) === undefined) throw error
          }
        }
        at += piece.length
      }
    }
  }
}

function extentsOf(ino: number, layout: Layout, offset: number, length: number): ObjectExtent[] {
  const extents: ObjectExtent[] = []
  for (let at = 0; at < length; ) {
    // Cut where the file's offsets are multiples, so that neighbours never share an object's piece.
    const take = Math.min(length - at, PIECE_BYTES_MAX * layout.stripeCount - ((offset + at) % (PIECE_BYTES_MAX * layout.stripeCount)))
    for (const extent of mapExtent(ino, layout, offset + at, take)) {
      extents.push({ ...extent, pieces: extent.pieces.map((piece) => ({ at: piece.at + at, length: piece.length })) })
    }
    at += take
  }
  return extents
}
