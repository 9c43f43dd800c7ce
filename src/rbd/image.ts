// `Image`: one RBD image, or a snapshot of it, as its users see it: bytes at offsets, durable once acknowledged.
import { forEachLimit, joinChunks } from '../base/mod.ts'
import { mapExtent, objectBytes, type Striping } from '../librados/mod.ts'
import { type CallOptions, type IoCtx, type Payload, RadosError } from '../librados/types.ts'
import { type ChildImage, childrenOf } from './children.ts'
import { type DiffExtent, type DiffOptions, diffImage } from './diff.ts'
import { lookUpId } from './directory.ts'
import { type FeatureName, featureNames, flagNames } from './features.ts'
import { flattenImage } from './flatten.ts'
import { checkObjectMap, disableFeatures, enableFeatures, rebuildObjectMap } from './maintenance.ts'
import { type LongCallOptions, resizeImage } from './resize.ts'
import { ImageSession } from './session.ts'
import {
  createSnapshot,
  protectSnapshot,
  removeSnapshot,
  renameSnapshot,
  rollbackTo,
  type SnapshotInfo,
  snapshotInfo,
  unprotectSnapshot,
} from './snapshots.ts'
import {
  type ExportDiffOptions,
  exportDiff,
  exportImage,
  exportRaw,
  exportSparse,
  type StreamOptions,
  toReadable,
} from './streams/export.ts'
import type { BlockDevice, BlockExtent, BlockIoOptions } from './types.ts'
import { OBJECTS_AT_A_TIME, type SparsePiece, type View } from './view.ts'
import { compareAndWriteObject, discardObject, payloadLength, writeObject } from './writer.ts'

export interface OpenOptions extends CallOptions {
  /** Not heard of for so long, this client counts as dead and another may take the exclusive lock; default 10 s. */
  watchTimeoutMs?: number | undefined
  /** Its name or id: the image as it was then, read-only. */
  snapshot?: string | number | undefined
  readOnly?: boolean | undefined
  /** Opens by id (an image in the trash, say); the name is then only for messages. */
  id?: string | undefined
}

/** NBD's bounds for requests; images themselves take more. */
const REQUEST_BYTES_MAX = 32 << 20
/** Objects of one part of a long call. */
const OBJECTS_PER_PART = 1024
/** A piece of zeros that may be written again and again. */
const ZEROS = new Uint8Array(1 << 20)

export class Image implements BlockDevice, AsyncDisposable {
  /** @internal What the operations on images work with. */
  readonly session: ImageSession
  readonly multiConnection = true

  private constructor(session: ImageSession) {
    this.session = session
  }

  /** @throws RadosError ENOENT (image or snapshot), EIO (a corrupt header: names the object and key), EOPNOTSUPP (features of another release). */
  static async open(io: IoCtx, name: string, options: OpenOptions = {}): Promise<Image> {
    const id = options.id ?? (await lookUpId(io, name, options.signal))
    if (id === undefined) throw new RadosError('ENOENT', `image ${io.poolName}/${name} does not exist`)
    return new Image(await ImageSession.open(io, name, id, options))
  }

  get name(): string {
    return this.session.view.name
  }
  get id(): string {
    return this.session.id
  }
  get size(): number {
    return this.session.view.size
  }
  get readOnly(): boolean {
    return this.session.readOnly
  }
  get features(): readonly string[] {
    return featureNames(this.session.header.features)
  }
  get flags(): readonly string[] {
    return flagNames(this.session.header.flags)
  }
  get blockSizes(): { minimum: number; preferred: number; maximum: number } {
    const { objectSize } = this.session.layout
    return { minimum: 1, preferred: Math.min(objectSize, 4096), maximum: REQUEST_BYTES_MAX }
  }

  #check(view: View, offset: number, length: number): void {
    const good = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0
    if (!good || offset + length > view.size) {
      throw new RadosError('EINVAL', `image ${this.name}: ${length} bytes at ${offset} are not within its ${view.size} bytes`)
    }
  }

  async read(offset: number, length: number, { signal }: BlockIoOptions = {}): Promise<Uint8Array> {
    const view = await this.session.current()
    this.#check(view, offset, length)
    return view.read(offset, length, { signal })
  }

  async write(offset: number, data: Payload, { signal }: BlockIoOptions & { fua?: boolean } = {}): Promise<void> {
    const { session } = this
    const length = payloadLength(data)
    await session.write(async (view) => {
      this.#check(view, offset, length)
      const objects = mapExtent(view.layout, offset, length)
      if (objects.length === 1 && objects[0]) return writeObject(session, view, objects[0].objectNo, objects[0].pieces, data, { signal })
      await forEachLimit(objects, OBJECTS_AT_A_TIME, ({ objectNo, pieces }) =>
        writeObject(session, view, objectNo, pieces, data, { signal }),
      )
    })
  }

  async discard(offset: number, length: number, { signal }: BlockIoOptions & { fua?: boolean } = {}): Promise<void> {
    const { session } = this
    this.#check(session.view, offset, length)
    // However long it is, neither memory nor those who wait at the gate notice.
    for (const part of parts(session.layout, offset, length)) {
      await session.write(async (view) => {
        this.#check(view, part.offset, part.length)
        await forEachLimit(mapExtent(view.layout, part.offset, part.length), OBJECTS_AT_A_TIME, ({ objectNo, pieces }) =>
          discardObject(session, view, objectNo, mergePieces(pieces), objectBytes(view.layout, objectNo, view.size), { signal }),
        )
      })
    }
  }

  async writeZeroes(
    offset: number,
    length: number,
    { noHole = false, signal }: BlockIoOptions & { fua?: boolean; noHole?: boolean } = {},
  ): Promise<void> {
    if (!noHole) return this.discard(offset, length, { signal })
    for (let at = 0; at < length; ) {
      const take = Math.min(length - at, REQUEST_BYTES_MAX)
      const chunks = Array.from({ length: Math.ceil(take / ZEROS.byteLength) }, (_, i) => ZEROS.subarray(0, take - i * ZEROS.byteLength))
      await this.write(offset + at, chunks, { signal })
      at += take
    }
  }

  /** Every acknowledged write is durable on all acting OSDs already: what is left is to wait for those under way. */
  async flush(_options: BlockIoOptions = {}): Promise<void> {
    this.session.checkAlive()
    if (!this.readOnly) await this.session.gate.drained()
  }

  /**
   * Writes only if the bytes there are `expected`, in one step; the range must lie within one stripe unit.
   * @throws RadosError ECANCELED when they are not, EINVAL.
   */
  async compareAndWrite(offset: number, expected: Payload, data: Payload, { signal }: BlockIoOptions = {}): Promise<void> {
    const { session } = this
    const [old, fresh] = [expected, data].map((payload) => (payload instanceof Uint8Array ? payload : joinChunks(payload)))
    if (!old || !fresh || old.byteLength !== fresh.byteLength || old.byteLength === 0) {
      throw new RadosError('EINVAL', `image ${this.name}: compareAndWrite takes as many bytes to write as to compare`)
    }
    await session.write(async (view) => {
      this.#check(view, offset, old.byteLength)
      const [object, more] = mapExtent(view.layout, offset, old.byteLength)
      const piece = object?.pieces[0]
      if (!object || !piece || more || object.pieces.length !== 1) {
        throw new RadosError('EINVAL', `image ${this.name}: compareAndWrite of ${old.byteLength} bytes at ${offset} crosses a stripe unit`)
      }
      await compareAndWriteObject(session, view, object.objectNo, piece.offset, old, fresh, { signal })
    })
  }

  async blockStatus(offset: number, length: number, { signal }: BlockIoOptions = {}): Promise<BlockExtent[]> {
    const view = await this.session.current()
    this.#check(view, offset, length)
    const extents: BlockExtent[] = []
    for (const part of parts(view.layout, offset, length)) {
      for (const extent of await view.blockStatus(part.offset, part.length, { signal })) {
        const last = extents.at(-1)
        if (last?.allocated === extent.allocated) extents[extents.length - 1] = { ...last, length: last.length + extent.length }
        else extents.push(extent)
      }
    }
    return extents
  }

  // --- snapshots ---

  /** Oldest first. */
  snapshots(): SnapshotInfo[] {
    return [...this.session.snaps].reverse().map(snapshotInfo)
  }
  /** Every write acknowledged before is in it. @returns its id. @throws RadosError EEXIST. */
  createSnapshot(name: string): Promise<number> {
    return createSnapshot(this.session, name)
  }
  /** @throws RadosError ENOENT, EBUSY (protected). */
  removeSnapshot(name: string): Promise<void> {
    return removeSnapshot(this.session, name)
  }
  renameSnapshot(from: string, to: string): Promise<void> {
    return renameSnapshot(this.session, from, to)
  }
  /** A protected snapshot can be cloned, and not be removed. */
  protectSnapshot(name: string): Promise<void> {
    return protectSnapshot(this.session, name)
  }
  /** @throws RadosError EBUSY: it has clones. */
  unprotectSnapshot(name: string): Promise<void> {
    return unprotectSnapshot(this.session, name, async ({ id }) =>
      (await this.#childrenOf(id)).map((child) => `${child.pool}/${child.image ?? child.id}`),
    )
  }
  /** The image becomes what it was. */
  rollback(name: string, options?: LongCallOptions): Promise<void> {
    return rollbackTo(this.session, name, options)
  }
  #childrenOf(snapId: number): Promise<ChildImage[]> {
    const { io, id } = this.session
    return childrenOf(io, { poolId: io.poolId, namespace: io.namespace, imageId: id, snapId })
  }
  /** Clones of one snapshot, or of all. */
  async children(snapshot?: string): Promise<ChildImage[]> {
    const { session } = this
    const snaps = snapshot === undefined ? session.snaps : [session.snap(snapshot)]
    const all = []
    for (const { id } of snaps) all.push(...(await this.#childrenOf(id)))
    return all
  }

  // --- the image itself ---

  /** Shrinking trims what lies beyond. */
  resize(size: number, options?: LongCallOptions & { allowShrink?: boolean }): Promise<void> {
    return resizeImage(this.session, size, options)
  }
  /** A clone gets all that its parent shows, and lets go of it. */
  flatten(options?: LongCallOptions): Promise<void> {
    return flattenImage(this.session, options)
  }
  enableFeatures(features: readonly FeatureName[], options?: LongCallOptions): Promise<void> {
    return enableFeatures(this.session, features, options)
  }
  disableFeatures(features: readonly FeatureName[]): Promise<void> {
    return disableFeatures(this.session, features)
  }
  rebuildObjectMap(options?: LongCallOptions): Promise<void> {
    return rebuildObjectMap(this.session, options)
  }
  /** @returns how many objects the map had left out; it is invalid then. */
  checkObjectMap(options?: LongCallOptions): Promise<number> {
    return checkObjectMap(this.session, options)
  }
  get metadata(): ReadonlyMap<string, string> {
    return this.session.header.metadata
  }
  async setMetadata(key: string, value: string): Promise<void> {
    await this.session.setMetadata(key, value)
  }
  /** @throws RadosError ENOENT. */
  async removeMetadata(key: string): Promise<void> {
    await this.session.setMetadata(key, undefined)
  }

  // --- differences and streams ---

  /** What differs from an older snapshot, or from nothing, in the order of the image. */
  diffIterate(options?: DiffOptions): AsyncGenerator<DiffExtent> {
    return diffImage(this.session, options)
  }
  /** The image as data and holes. */
  async *sparse(options?: StreamOptions): AsyncGenerator<SparsePiece> {
    yield* exportSparse(this.session, options)
  }
  /** All bytes: export format 1. */
  readable(options?: StreamOptions): ReadableStream<Uint8Array> {
    return toReadable(exportRaw(this.session, options))
  }
  /** Export format 2: with snapshots and metadata. */
  exportReadable(options?: StreamOptions): ReadableStream<Uint8Array> {
    return toReadable(exportImage(this.session, options))
  }
  /** A diff as `rbd export-diff` writes it. */
  diffReadable(options?: ExportDiffOptions): ReadableStream<Uint8Array> {
    return toReadable(exportDiff(this.session, options))
  }
  /** Writes one byte after another from `offset` on. */
  writable({ offset = 0 }: { offset?: number } = {}): WritableStream<Uint8Array> {
    let at = offset
    return new WritableStream<Uint8Array>({
      write: async (chunk) => {
        const from = at
        at += chunk.byteLength
        await this.write(from, chunk)
      },
    })
  }

  onResize(listener: (size: number) => void): () => void {
    return this.session.onResize(listener)
  }

  close(): Promise<void> {
    return this.session.close()
  }
  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

/** A range by runs of whole object sets. */
function* parts({ objectSize, stripeCount }: Striping, offset: number, length: number): Generator<{ offset: number; length: number }> {
  const run = objectSize * stripeCount * Math.max(1, Math.floor(OBJECTS_PER_PART / stripeCount))
  for (let at = offset; at < offset + length || at === offset; ) {
    const take = Math.min(offset + length - at, run - (at % run))
    yield { offset: at, length: take }
    at += Math.max(1, take)
  }
}

/** Neighbours within the object become one. */
function mergePieces(pieces: readonly { offset: number; length: number; at: number }[]) {
  const merged: { offset: number; length: number; at: number }[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last && last.offset + last.length === piece.offset) merged[merged.length - 1] = { ...last, length: last.length + piece.length }
    else merged.push(piece)
  }
  return merged
}
