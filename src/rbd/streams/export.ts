// Images as streams: raw bytes, Ceph's export format 2, and diffs. Memory stays at a few pieces, whatever the image's size.
import { mapAhead } from '../../base/mod.ts'
import type { CallOptions } from '../../librados/types.ts'
import { diffImage, suspects } from '../diff.ts'
import { featureBits, featureNames } from '../features.ts'
import { findSnap, ImageSession } from '../session.ts'
import type { SparsePiece } from '../view.ts'
import { type ByteStream, PIECE_BYTES, writeDiffEnd, writeDiffHeader, writeDiffRecord, writeImageHeader } from './format.ts'

/** Pieces read ahead of the consumer. */
const PIECES_AHEAD = 4
/** Zeros of at least this many bytes, so aligned, are told as zeros. */
const ZERO_BYTES = 4096
const zeros = new Uint8Array(PIECE_BYTES)

export interface StreamOptions extends CallOptions {
  /** Bytes of the image done, and all of them. */
  onProgress?: ((done: number, total: number) => void) | undefined
}

function* windows(from: number, to: number): Generator<{ offset: number; length: number }> {
  for (let at = from; at < to; ) {
    const length = Math.min(to - at, PIECE_BYTES - (at % PIECE_BYTES))
    yield { offset: at, length }
    at += length
  }
}

/** The image from beginning to end as data and holes: the holes are never transferred, nor asked for where an object map tells of them. */
export async function* exportSparse(session: ImageSession, { onProgress, signal }: StreamOptions = {}): AsyncGenerator<SparsePiece> {
  const view = await session.current()
  const suspect = await suspects(session, undefined, session.snapId === 0 ? undefined : session.snap(session.snapId))
  const { layout, size } = view
  const period = layout.objectSize * layout.stripeCount
  /** Object sets without anything in them are one hole, however many. */
  const runs = function* (): Generator<{ offset: number; length: number; hole: boolean }> {
    let from = 0
    for (let set = 0; set * period < size; set++) {
      let quiet = true
      for (let n = set * layout.stripeCount; quiet && n < (set + 1) * layout.stripeCount; n++)
        quiet = !suspect(n) && view.parentBytes(n) === 0
      if (quiet) continue
      if (set * period > from) yield { offset: from, length: set * period - from, hole: true }
      from = Math.min(size, (set + 1) * period)
      for (const window of windows(set * period, from)) yield { ...window, hole: false }
    }
    if (size > from) yield { offset: from, length: size - from, hole: true }
  }
  const read = async ({ offset, length, hole }: { offset: number; length: number; hole: boolean }): Promise<SparsePiece[]> =>
    hole ? [{ offset, length, data: undefined }] : view.readSparse(offset, length, { signal })
  for await (const pieces of mapAhead(runs(), PIECES_AHEAD, read)) {
    for (const piece of pieces) yield* piece.data ? splitZeros(piece.offset, piece.data) : [piece]
    const last = pieces.at(-1)
    if (last) onProgress?.(last.offset + last.length, view.size)
  }
}

/** Raw bytes (export format 1). */
export async function* exportRaw(session: ImageSession, options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
  for await (const { data, length } of exportSparse(session, options)) {
    if (data) yield data
    else for (let left = length; left > 0; left -= PIECE_BYTES) yield zeros.subarray(0, Math.min(left, PIECE_BYTES))
  }
}

export function* splitZeros(offset: number, data: Uint8Array): Generator<SparsePiece> {
  const view = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  let from = 0
  let zero: boolean | undefined
  for (let at = 0; at < data.byteLength; ) {
    const end = Math.min(data.byteLength, at + ZERO_BYTES - ((offset + at) % ZERO_BYTES))
    const isZero = view.compare(zeros, 0, end - at, at, end) === 0
    if (zero !== undefined && isZero !== zero) {
      yield { offset: offset + from, length: at - from, data: zero ? undefined : data.subarray(from, at) }
      from = at
    }
    zero = isZero
    at = end
  }
  yield { offset: offset + from, length: data.byteLength - from, data: zero ? undefined : data.subarray(from) }
}

export interface ExportDiffOptions extends StreamOptions {
  fromSnapshot?: string | undefined
  wholeObject?: boolean | undefined
  /** Of the stream; default 1, as `rbd export-diff`. */
  version?: 1 | 2
}

/** What a session sees against an older snapshot, or against nothing. */
export async function* exportDiff(
  session: ImageSession,
  { version = 1, onProgress, ...options }: ExportDiffOptions = {},
): AsyncGenerator<Uint8Array> {
  const view = await session.current()
  const snap = session.snapId === 0 ? undefined : findSnap(session.spec, session.header, session.snapId)
  yield* writeDiffHeader(version, {
    fromSnapshot: options.fromSnapshot,
    toSnapshot: snap?.name,
    protectedSnapshot: snap?.protection === 'protected',
    size: view.size,
  })
  const extents: { offset: number; length: number; exists: boolean }[] = []
  const read = async ({ offset, length, exists }: { offset: number; length: number; exists: boolean }): Promise<SparsePiece[]> =>
    exists ? view.readSparse(offset, length, { signal: options.signal }) : [{ offset, length, data: undefined }]
  const flush = async function* (): AsyncGenerator<Uint8Array> {
    for await (const pieces of mapAhead(extents.splice(0), PIECES_AHEAD, read)) {
      for (const piece of pieces) {
        for (const { offset, length, data } of piece.data ? splitZeros(piece.offset, piece.data) : [piece]) {
          // From nothing, zeros need not be told.
          if (!data && options.fromSnapshot === undefined) continue
          yield writeDiffRecord(version, data ? 'data' : 'zero', offset, length)
          if (data) yield data
        }
        onProgress?.(piece.offset + piece.length, view.size)
      }
    }
  }
  for await (const extent of diffImage(session, options)) {
    for (const window of windows(extent.offset, extent.exists ? extent.offset + extent.length : extent.offset))
      extents.push({ ...window, exists: true })
    if (!extent.exists) extents.push(extent)
    if (extents.length >= 2 * PIECES_AHEAD) yield* flush()
  }
  yield* flush()
  yield writeDiffEnd()
  onProgress?.(view.size, view.size)
}

/** The image with all its snapshots (export format 2); of a snapshot, that one alone. */
export async function* exportImage(session: ImageSession, { onProgress, signal }: StreamOptions = {}): AsyncGenerator<Uint8Array> {
  await session.current()
  const { header } = session
  const whole = session.snapId === 0
  const names = whole ? [...session.snaps].reverse().map(({ name }) => name) : []
  yield* writeImageHeader(
    {
      order: header.order,
      features: featureBits(featureNames(header.features).filter((name) => name !== 'data-pool')),
      stripeUnit: header.stripeUnit,
      stripeCount: header.stripeCount,
      metadata: header.metadata,
    },
    names.length + 1,
  )
  let fromSnapshot: string | undefined
  let index = 0
  for (const name of [...names, undefined]) {
    const share = index++
    const report = (done: number, total: number): void => onProgress?.(share + (total === 0 ? 1 : done / total), names.length + 1)
    if (name === undefined) yield* exportDiff(session, { version: 2, fromSnapshot, onProgress: report, signal })
    else {
      const at = await ImageSession.open(session.io, session.name, session.id, { snapshot: name })
      try {
        yield* exportDiff(at, { version: 2, fromSnapshot, onProgress: report, signal })
      } finally {
        await at.close()
      }
    }
    fromSnapshot = name
  }
}

/** As a web stream, pulled by its reader. */
export function toReadable(stream: ByteStream): ReadableStream<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
