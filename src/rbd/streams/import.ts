// Streams into images: raw bytes, export format 2, and diffs onto an image that has their beginning.
import { isCode } from '../../librados/mod.ts'
import { type IoCtx, RadosError } from '../../librados/types.ts'
import { type CreateOptions, createImage } from '../create.ts'
import { type FeatureName, featureNames } from '../features.ts'
import { Image } from '../image.ts'
import { removeImage } from '../remove.ts'
import { resizeImage } from '../resize.ts'
import { createSnapshot, protectSnapshot } from '../snapshots.ts'
import { type StreamOptions, splitZeros } from './export.ts'
import { type ByteStream, PIECE_BYTES, readDiff, readImageHeader, StreamReader } from './format.ts'

const WRITES_IN_FLIGHT = 4

/** Writes of a stream: a few at a time, the first failure told at the next. */
class Writes {
  readonly #inFlight = new Set<Promise<void>>()
  #failure: { error: unknown } | undefined
  async add(write: Promise<void>): Promise<void> {
    const tracked = write
      .catch((error: unknown) => {
        this.#failure ??= { error }
      })
      .finally(() => this.#inFlight.delete(tracked))
    this.#inFlight.add(tracked)
    while (this.#inFlight.size >= WRITES_IN_FLIGHT) await Promise.race(this.#inFlight)
    if (this.#failure) throw this.#failure.error
  }
  async settled(): Promise<void> {
    await Promise.all(this.#inFlight)
    if (this.#failure) throw this.#failure.error
  }
}

export interface ImportOptions extends CreateOptions, StreamOptions {
  /** Bytes of the raw stream, where known: progress is of it. */
  size?: number | undefined
}

/** A failed import leaves no image. */
async function intoNewImage(
  io: IoCtx,
  name: string,
  size: number,
  options: CreateOptions,
  fill: (image: Image) => Promise<void>,
  metadata?: ReadonlyMap<string, string>,
): Promise<void> {
  await createImage(io, name, size, options, metadata ? { metadata } : {})
  let image: Image | undefined
  try {
    image = await Image.open(io, name)
    await fill(image)
    await image.close()
  } catch (error) {
    await image?.close().catch(() => {})
    // What cannot be taken back stays for `rbd rm`, or the cluster is gone.
    await discardImage(io, name).catch(() => {})
    throw error
  }
}
async function discardImage(io: IoCtx, name: string): Promise<void> {
  const image = await Image.open(io, name)
  for (const snap of image.snapshots()) {
    if (snap.protected) await image.unprotectSnapshot(snap.name)
    await image.removeSnapshot(snap.name)
  }
  await image.close()
  await removeImage(io, name)
}

/** Raw bytes become an image (export format 1); runs of zeros take no space. */
export async function importRaw(
  io: IoCtx,
  name: string,
  source: ByteStream,
  { size, onProgress, signal, ...create }: ImportOptions = {},
): Promise<void> {
  await intoNewImage(io, name, size ?? 0, create, async (image) => {
    const reader = new StreamReader(source, 'the import')
    const writes = new Writes()
    let at = 0
    for (;;) {
      const piece = await fill(reader, PIECE_BYTES)
      if (piece.byteLength === 0) break
      const end = at + piece.byteLength
      if (end > image.size) {
        if (size !== undefined) throw new RadosError('EINVAL', `the import is longer than the ${size} bytes that were told`)
        // The length of a pipe shows at its end.
        await resizeImage(image.session, Math.max(end, 2 * image.size), { signal })
      }
      for (const { offset, data } of splitZeros(at, piece)) if (data) await writes.add(image.write(offset, data, { signal }))
      at = end
      onProgress?.(at, size ?? at)
    }
    await writes.settled()
    if (image.size !== at) {
      if (size !== undefined) throw new RadosError('EINVAL', `the import ends after ${at} of ${size} bytes`)
      await resizeImage(image.session, at, { signal })
    }
  })
}
async function fill(reader: StreamReader, length: number): Promise<Uint8Array> {
  const first = await reader.some(length)
  if (!first || first.byteLength === length) return first ?? new Uint8Array(0)
  const all = new Uint8Array(length)
  all.set(first)
  let at = first.byteLength
  while (at < length) {
    const more = await reader.some(length - at)
    if (!more) break
    all.set(more, at)
    at += more.byteLength
  }
  return all.subarray(0, at)
}

/** Export format 2: the image with its snapshots and metadata. What `create` names goes before what the stream says. */
export async function importImage(
  io: IoCtx,
  name: string,
  source: ByteStream,
  { onProgress, signal, ...create }: ImportOptions = {},
): Promise<void> {
  const reader = new StreamReader(source, 'the import')
  try {
    const { image: found, diffs } = await readImageHeader(reader)
    const known = featureNames(found.features ?? 0).filter(
      (feature): feature is FeatureName => feature !== 'striping' && feature !== 'data-pool',
    )
    const options: CreateOptions = {
      ...create,
      order: create.order ?? found.order,
      stripeUnit: create.stripeUnit ?? (create.order === undefined ? found.stripeUnit : undefined),
      stripeCount: create.stripeCount ?? found.stripeCount,
      features: create.features ?? (found.features === undefined ? undefined : known),
    }
    await intoNewImage(
      io,
      name,
      0,
      options,
      async (image) => {
        for (let n = 0; n < diffs; n++) {
          await applyDiff(image, reader, { onProgress: (done, total) => onProgress?.(n + (total === 0 ? 1 : done / total), diffs), signal })
        }
        if (await reader.some(1)) reader.malformed('there is more after its end')
      },
      found.metadata,
    )
  } finally {
    await reader.close()
  }
}

/** @throws RadosError ENOENT (the image lacks the diff's beginning), EEXIST (it has its end already), EINVAL (malformed). */
export async function importDiff(image: Image, source: ByteStream, options: StreamOptions = {}): Promise<void> {
  const reader = new StreamReader(source, 'the diff')
  try {
    await applyDiff(image, reader, options)
    if (await reader.some(1)) reader.malformed('there is more after its end')
  } finally {
    await reader.close()
  }
}

async function applyDiff(image: Image, reader: StreamReader, { onProgress, signal }: StreamOptions): Promise<void> {
  const { header, records } = await readDiff(reader)
  const has = (name: string): boolean => image.snapshots().some((snap) => snap.name === name)
  if (header.fromSnapshot !== undefined && !has(header.fromSnapshot)) {
    throw new RadosError('ENOENT', `start snapshot '${header.fromSnapshot}' does not exist in image ${image.name}, nothing was applied`)
  }
  if (header.toSnapshot !== undefined && has(header.toSnapshot)) {
    throw new RadosError('EEXIST', `end snapshot '${header.toSnapshot}' already exists in image ${image.name}, nothing was applied`)
  }
  if (image.size !== header.size) await resizeImage(image.session, header.size, { signal })
  const writes = new Writes()
  for await (const record of records) {
    if (record.kind === 'zero') await writes.add(image.discard(record.offset, record.length, { signal }))
    else {
      let at = record.offset
      for await (const piece of record.pieces) {
        await writes.add(image.write(at, piece, { signal }))
        at += piece.byteLength
      }
    }
    onProgress?.(record.offset + record.length, header.size)
  }
  await writes.settled()
  if (header.toSnapshot === undefined) return
  await createSnapshot(image.session, header.toSnapshot)
  if (header.protectedSnapshot) {
    try {
      await protectSnapshot(image.session, header.toSnapshot)
    } catch (error) {
      if (!isCode(error, 'EOPNOTSUPP')) throw error
    }
  }
}
