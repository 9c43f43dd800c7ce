// The stream formats of images (Ceph's doc/dev/rbd-diff and rbd-export): banners, and records of a tag and, in version 2, their length.

import { utf8 } from '../../base/mod.ts'
import { RadosError } from '../../librados/types.ts'
import { Encoder } from '../encoding.ts'

export const BANNER_DIFF_V1 = 'rbd diff v1\n'
export const BANNER_DIFF_V2 = 'rbd diff v2\n'
export const BANNER_IMAGE_V2 = 'rbd image v2\n'
export const BANNER_IMAGE_DIFFS_V2 = 'rbd image diffs v2\n'
/** A name or value longer than that is not one. */
const STRING_BYTES_MAX = 1 << 20
/** Data is handled in pieces of this size. */
export const PIECE_BYTES = 4 << 20

export type ByteStream = AsyncIterable<Uint8Array>

/** Reads a stream bit by bit, holding no more than a chunk of it. */
export class StreamReader {
  readonly #source: AsyncIterator<Uint8Array>
  readonly #what: string
  #chunk: Uint8Array = new Uint8Array(0)
  /** Bytes taken. */
  position = 0

  constructor(source: ByteStream, what: string) {
    this.#source = source[Symbol.asyncIterator]()
    this.#what = what
  }
  malformed(why: string): never {
    throw new RadosError('EINVAL', `${this.#what} is malformed at byte ${this.position}: ${why}`)
  }
  async #more(): Promise<boolean> {
    while (this.#chunk.byteLength === 0) {
      const { done, value } = await this.#source.next()
      if (done) return false
      this.#chunk = value
    }
    return true
  }
  /** What is at hand, at most `max` bytes; undefined at the end. */
  async some(max: number): Promise<Uint8Array | undefined> {
    if (!(await this.#more())) return undefined
    const piece = this.#chunk.subarray(0, max)
    this.#chunk = this.#chunk.subarray(piece.byteLength)
    this.position += piece.byteLength
    return piece
  }
  async take(length: number): Promise<Uint8Array> {
    const first = await this.some(length)
    if (first?.byteLength === length || length === 0) return first ?? new Uint8Array(0)
    const all = new Uint8Array(length)
    let at = 0
    for (let piece = first; ; piece = await this.some(length - at)) {
      if (!piece) this.malformed('it ends in the middle')
      all.set(piece, at)
      at += piece.byteLength
      if (at === length) return all
    }
  }
  async u8(): Promise<number> {
    return (await this.take(1))[0] as number
  }
  async u32(): Promise<number> {
    const bytes = await this.take(4)
    return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  }
  async u64(): Promise<number> {
    const bytes = await this.take(8)
    const n = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true))
    return Number.isSafeInteger(n) ? n : this.malformed(`${n} is out of range`)
  }
  async string(): Promise<string> {
    const length = await this.u32()
    if (length > STRING_BYTES_MAX) this.malformed(`a name of ${length} bytes`)
    return new TextDecoder().decode(await this.take(length))
  }
  async skip(length: number): Promise<void> {
    for (let left = length; left > 0; ) {
      const piece = await this.some(left)
      if (!piece) this.malformed('it ends in the middle')
      left -= piece.byteLength
    }
  }
  /** `length` bytes in pieces, to be consumed before anything else is read. */
  async *pieces(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      const piece = await this.take(Math.min(left, PIECE_BYTES))
      left -= piece.byteLength
      yield piece
    }
  }
  async banner(...allowed: string[]): Promise<string> {
    let text = ''
    while (!allowed.includes(text)) {
      if (!allowed.some((banner) => banner.startsWith(text)))
        this.malformed(`it does not begin with ${allowed.map((b) => JSON.stringify(b)).join(' or ')}`)
      text += String.fromCharCode(await this.u8())
    }
    return text
  }
  /** Ends the source; what is left of it is not wanted. */
  async close(): Promise<void> {
    await this.#source.return?.()
  }
}

export interface DiffHeader {
  readonly fromSnapshot: string | undefined
  readonly toSnapshot: string | undefined
  /** Of the newer snapshot, where the stream tells. */
  readonly protectedSnapshot: boolean
  /** Bytes of the image afterwards. */
  readonly size: number
}
export type DiffRecord =
  | { readonly kind: 'data'; readonly offset: number; readonly length: number; readonly pieces: ByteStream }
  | { readonly kind: 'zero'; readonly offset: number; readonly length: number }

const tag = (letter: string): number => letter.charCodeAt(0)
const TAGS = { from: tag('f'), to: tag('t'), protection: tag('p'), size: tag('s'), data: tag('w'), zero: tag('z'), end: tag('e') }

/** One diff: its header, and then its records one after another; a record's pieces must be consumed before the next is asked for. */
export async function readDiff(reader: StreamReader): Promise<{ version: 1 | 2; header: DiffHeader; records: AsyncGenerator<DiffRecord> }> {
  const version = (await reader.banner(BANNER_DIFF_V1, BANNER_DIFF_V2)) === BANNER_DIFF_V1 ? 1 : 2
  let fromSnapshot: string | undefined
  let toSnapshot: string | undefined
  let protectedSnapshot = false
  let size: number | undefined
  let letter = await reader.u8()
  for (; ; letter = await reader.u8()) {
    if (letter === TAGS.data || letter === TAGS.zero || letter === TAGS.end) break
    const length = version === 2 ? await reader.u64() : undefined
    if (letter === TAGS.from || letter === TAGS.to) {
      const name = await reader.string()
      if (letter === TAGS.from) fromSnapshot = name
      else toSnapshot = name
    } else if (letter === TAGS.size) size = await reader.u64()
    // Ceph says 8 bytes here and writes one.
    else if (letter === TAGS.protection && version === 2) protectedSnapshot = (await reader.u8()) !== 0
    else if (length !== undefined && length <= STRING_BYTES_MAX) await reader.skip(length)
    else reader.malformed(`unknown record '${String.fromCharCode(letter)}'`)
  }
  if (size === undefined) reader.malformed("the record of the image's size is missing")
  const end = size
  const records = async function* (): AsyncGenerator<DiffRecord> {
    for (; letter !== TAGS.end; letter = await reader.u8()) {
      if (letter !== TAGS.data && letter !== TAGS.zero) reader.malformed(`record '${String.fromCharCode(letter)}' among the data`)
      const declared = version === 2 ? await reader.u64() : undefined
      const [offset, length] = [await reader.u64(), await reader.u64()]
      if (declared !== undefined && declared !== 16 + (letter === TAGS.data ? length : 0))
        reader.malformed(`a record of ${declared} bytes holds ${length}`)
      if (offset + length > end) reader.malformed(`${length} bytes at ${offset} are beyond the image's ${end}`)
      if (letter === TAGS.zero) yield { kind: 'zero', offset, length }
      else yield { kind: 'data', offset, length, pieces: reader.pieces(length) }
    }
  }
  return { version, header: { fromSnapshot, toSnapshot, protectedSnapshot, size: end }, records: records() }
}

const record = (version: 1 | 2, letter: string, body: Uint8Array): Uint8Array => {
  const encoder = new Encoder().u8(tag(letter))
  if (version === 2) encoder.u64(body.byteLength)
  return encoder.raw(body).finish()
}

export function* writeDiffHeader(version: 1 | 2, header: DiffHeader): Generator<Uint8Array> {
  yield utf8(version === 1 ? BANNER_DIFF_V1 : BANNER_DIFF_V2)
  if (header.fromSnapshot !== undefined) yield record(version, 'f', new Encoder().string(header.fromSnapshot).finish())
  if (header.toSnapshot !== undefined) {
    yield record(version, 't', new Encoder().string(header.toSnapshot).finish())
    // As Ceph: it says 8 bytes and writes one.
    if (version === 2)
      yield new Encoder()
        .u8(tag('p'))
        .u64(8)
        .u8(header.protectedSnapshot ? 1 : 0)
        .finish()
  }
  yield record(version, 's', new Encoder().u64(header.size).finish())
}
export function writeDiffRecord(version: 1 | 2, kind: DiffRecord['kind'], offset: number, length: number): Uint8Array {
  const encoder = new Encoder().u8(kind === 'data' ? TAGS.data : TAGS.zero)
  if (version === 2) encoder.u64(16 + (kind === 'data' ? length : 0))
  return encoder.u64(offset).u64(length).finish()
}
export const writeDiffEnd = (): Uint8Array => new Encoder().u8(TAGS.end).finish()

export interface ImageRecord {
  readonly order: number
  readonly features: number
  readonly stripeUnit: number
  readonly stripeCount: number
  readonly metadata: ReadonlyMap<string, string>
}

export function* writeImageHeader(image: ImageRecord, diffs: number): Generator<Uint8Array> {
  yield utf8(BANNER_IMAGE_V2)
  const number = (letter: string, n: number): Uint8Array => record(2, letter, new Encoder().u64(n).finish())
  yield number('O', image.order)
  yield number('T', image.features)
  yield number('U', image.stripeUnit)
  yield number('C', image.stripeCount)
  for (const [key, value] of image.metadata) yield record(2, 'M', new Encoder().string(key).string(value).finish())
  yield utf8('E')
  yield utf8(BANNER_IMAGE_DIFFS_V2)
  yield new Encoder().u64(diffs).finish()
}

/** The header of export format 2, and how many diffs follow. */
export async function readImageHeader(reader: StreamReader): Promise<{ image: Partial<ImageRecord>; diffs: number }> {
  await reader.banner(BANNER_IMAGE_V2)
  const image: { -readonly [K in keyof ImageRecord]?: ImageRecord[K] } = {}
  const metadata = new Map<string, string>()
  const fields: Readonly<Record<string, 'order' | 'features' | 'stripeUnit' | 'stripeCount'>> = {
    O: 'order',
    T: 'features',
    U: 'stripeUnit',
    C: 'stripeCount',
  }
  for (;;) {
    const letter = String.fromCharCode(await reader.u8())
    if (letter === 'E') break
    const length = await reader.u64()
    const field = fields[letter]
    if (field) {
      if (length !== 8) reader.malformed(`record '${letter}' of ${length} bytes`)
      image[field] = await reader.u64()
    } else if (letter === 'M') metadata.set(await reader.string(), await reader.string())
    else if (length <= STRING_BYTES_MAX) await reader.skip(length)
    else reader.malformed(`record '${letter}' of ${length} bytes`)
  }
  await reader.banner(BANNER_IMAGE_DIFFS_V2)
  const diffs = await reader.u64()
  if (diffs < 1) reader.malformed('it holds no state of the image')
  return { image: { ...image, metadata }, diffs }
}
