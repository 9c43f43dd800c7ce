// Frames on a byte stream, free of sockets: how they are written, and a parser that takes any chunks and refuses what is not a frame.
// The grammar is in proto/FORMATS.md ("Messenger"). Checksums are XXH64 and XXH32: through WASM, with the copy into its memory,
// 0.4 us for 4 KiB and 10 GB/s for large buffers, measured against zlib.crc32's 1.1 us and 4.5 GB/s.
import { type Chunks, chunksLength, createXxh64, EMPTY_BYTES, SepiolaError, xxh32, xxh64 } from '../base/mod.ts'

/** "sepiola" and the version of the grammar. */
export const BANNER = Uint8Array.of(0x73, 0x65, 0x70, 0x69, 0x6f, 0x6c, 0x61, 1)
export const PREAMBLE_BYTES = 40

/** Frame types below 16 are the messenger's own. */
export const FrameType = { hello: 1, challenge: 2, proof: 3, ready: 4, refuse: 5, ack: 6, bye: 7 } as const

/** A frame as it is sent. `sum` is kept so that a replay does not hash again. */
export interface OutFrame {
  readonly type: number
  readonly seq: number
  readonly header: Uint8Array
  readonly data: Chunks
  readonly dataBytes: number
  sum: bigint | undefined
}
/** A frame as it came. `header` is a view into the receive buffer; `data` is the receiver's to keep. */
export interface InFrame {
  readonly type: number
  readonly seq: number
  readonly ack: number
  readonly header: Uint8Array
  readonly data: Uint8Array
}

/** The stream is not, or no longer, one of frames: nothing after this point can be trusted. */
export class BadFrame extends SepiolaError {
  constructor(message: string) {
    super('EIO', `bad frame: ${message}`)
  }
}

export const outFrame = (type: number, seq: number, header: Uint8Array, data: Chunks = []): OutFrame => ({
  type,
  seq,
  header,
  data,
  dataBytes: chunksLength(data),
  sum: undefined,
})

/** WASM memory never shrinks: no more than this goes in at a time. */
const HASH_PIECE_BYTES = 256 << 10
const noBytesSum = xxh64(EMPTY_BYTES)

/** XXH64(data, seed XXH64(header)); an empty part leaves the sum as it is. */
export function payloadSum(header: Uint8Array, data: Chunks): bigint {
  const seed = header.byteLength === 0 ? noBytesSum : xxh64(header)
  const single = data.length === 1 ? (data[0] as Uint8Array) : undefined
  if (single && single.byteLength <= HASH_PIECE_BYTES) return single.byteLength === 0 ? seed : xxh64(single, seed)
  const total = chunksLength(data)
  if (total === 0) return seed
  const hash = createXxh64(seed)
  for (const chunk of data) {
    for (let at = 0; at < chunk.byteLength; at += HASH_PIECE_BYTES) hash.update(chunk.subarray(at, at + HASH_PIECE_BYTES))
  }
  return hash.digest()
}

const TWO_32 = 0x1_0000_0000

function writePreamble(view: DataView, bytes: Uint8Array, at: number, frame: OutFrame, ack: number): void {
  view.setUint16(at + 4, frame.type, true)
  view.setUint16(at + 6, 0, true)
  view.setUint32(at + 8, frame.header.byteLength, true)
  view.setUint32(at + 12, frame.dataBytes, true)
  view.setUint32(at + 16, frame.seq % TWO_32, true)
  view.setUint32(at + 20, Math.floor(frame.seq / TWO_32), true)
  view.setUint32(at + 24, ack % TWO_32, true)
  view.setUint32(at + 28, Math.floor(ack / TWO_32), true)
  frame.sum ??= payloadSum(frame.header, frame.data)
  view.setBigUint64(at + 32, frame.sum, true)
  view.setUint32(at, xxh32(bytes.subarray(at + 4, at + PREAMBLE_BYTES)), true)
}

/** Payload pieces up to this size are gathered with the headers: copying them costs less than one more piece in the system call. */
const GATHER_BYTES = 2048

/** The bytes of frames, back to back: preambles, headers and small payloads gathered into one buffer, large payloads as they are. */
export function encodeFrames(frames: readonly OutFrame[], ack: number): Uint8Array[] {
  let gathered = 0
  for (const frame of frames) {
    gathered += PREAMBLE_BYTES + frame.header.byteLength
    for (const piece of frame.data) if (piece.byteLength <= GATHER_BYTES) gathered += piece.byteLength
  }
  const buffer = new Uint8Array(Buffer.allocUnsafeSlow(gathered).buffer)
  const view = new DataView(buffer.buffer)
  const chunks: Uint8Array[] = []
  let at = 0
  let start = 0
  for (const frame of frames) {
    writePreamble(view, buffer, at, frame, ack)
    buffer.set(frame.header, at + PREAMBLE_BYTES)
    at += PREAMBLE_BYTES + frame.header.byteLength
    for (const piece of frame.data) {
      if (piece.byteLength <= GATHER_BYTES) {
        buffer.set(piece, at)
        at += piece.byteLength
        continue
      }
      if (at > start) chunks.push(buffer.subarray(start, at))
      start = at
      chunks.push(piece)
    }
  }
  if (at > start) chunks.push(buffer.subarray(start, at))
  return chunks
}

/** A payload keeps at most this many times its size of receive buffer alive; smaller ones are copied out. */
const VIEW_SHARE = 4

export class FrameParser {
  readonly #chunks: Uint8Array[] = []
  #at = 0 // in the first chunk
  #maxFrameBytes: number
  #bannerSeen = false
  /** A part that began in an earlier chunk, and how much of it there is. */
  #partial: Uint8Array | undefined
  #filled = 0
  readonly #scratch = new Uint8Array(PREAMBLE_BYTES)
  #stage: 'preamble' | 'header' | 'data' = 'preamble'
  #type = 0
  #seq = 0
  #ack = 0
  #headerBytes = 0
  #dataBytes = 0
  #sum = 0n
  #header: Uint8Array = EMPTY_BYTES

  /** @param maxFrameBytes of header and data together. */
  constructor(maxFrameBytes: number) {
    this.#maxFrameBytes = maxFrameBytes
  }

  /** From the next frame on. */
  set maxFrameBytes(bytes: number) {
    this.#maxFrameBytes = bytes
  }

  /** The parser owns the chunk from here on. */
  push(chunk: Uint8Array): void {
    if (chunk.byteLength > 0) this.#chunks.push(chunk)
  }

  /** The next whole frame; undefined: more bytes are needed. @throws BadFrame, after which the parser is of no more use. */
  next(): InFrame | undefined {
    if (!this.#bannerSeen && !this.#readBanner()) return undefined
    if (this.#stage === 'preamble' && !this.#readPreamble()) return undefined
    if (this.#stage === 'header') {
      const header = this.#headerBytes === 0 ? EMPTY_BYTES : this.#take(this.#headerBytes, undefined, false)
      if (!header) return undefined
      this.#header = header
      this.#stage = 'data'
    }
    const data = this.#dataBytes === 0 ? EMPTY_BYTES : this.#take(this.#dataBytes, undefined, true)
    if (!data) return undefined
    const header = this.#header
    this.#header = EMPTY_BYTES
    this.#stage = 'preamble'
    if (payloadSum(header, [data]) !== this.#sum) throw new BadFrame('checksum of header and data')
    return { type: this.#type, seq: this.#seq, ack: this.#ack, header, data }
  }

  #readBanner(): boolean {
    const banner = this.#take(BANNER.length, this.#scratch, false)
    if (!banner) {
      const have = Math.min(this.#filled, BANNER.length)
      for (let i = 0; i < have; i++) if (this.#scratch[i] !== BANNER[i]) throw new BadFrame('this is not a sepiola messenger')
      return false
    }
    for (let i = 0; i < BANNER.length - 1; i++) if (banner[i] !== BANNER[i]) throw new BadFrame('this is not a sepiola messenger')
    if (banner[7] !== BANNER[7]) throw new BadFrame(`messenger version ${banner[7]} is not supported`)
    this.#bannerSeen = true
    return true
  }

  #readPreamble(): boolean {
    const p = this.#take(PREAMBLE_BYTES, this.#scratch, false)
    if (!p) return false
    const view = new DataView(p.buffer, p.byteOffset, PREAMBLE_BYTES)
    if (xxh32(p.subarray(4)) !== view.getUint32(0, true)) throw new BadFrame('checksum of preamble')
    if (view.getUint16(6, true) !== 0) throw new BadFrame('unknown flags')
    this.#type = view.getUint16(4, true)
    this.#headerBytes = view.getUint32(8, true)
    this.#dataBytes = view.getUint32(12, true)
    this.#seq = view.getUint32(16, true) + view.getUint32(20, true) * TWO_32
    this.#ack = view.getUint32(24, true) + view.getUint32(28, true) * TWO_32
    this.#sum = view.getBigUint64(32, true)
    const size = this.#headerBytes + this.#dataBytes
    if (size > this.#maxFrameBytes) throw new BadFrame(`${size} bytes where ${this.#maxFrameBytes} are allowed`)
    this.#stage = 'header'
    return true
  }

  /** `length` bytes in one piece, or undefined with what there is put aside. `keep`: the caller may hold them for long. */
  #take(length: number, scratch: Uint8Array | undefined, keep: boolean): Uint8Array | undefined {
    const first = this.#chunks[0]
    if (!first) return undefined
    if (!this.#partial && first.byteLength - this.#at >= length) {
      const from = this.#at
      this.#advance(length)
      const share = keep && length * VIEW_SHARE < first.buffer.byteLength
      if (!share) return new Uint8Array(first.buffer, first.byteOffset + from, length)
      const copy = allocate(length)
      copy.set(first.subarray(from, from + length))
      return copy
    }
    const target = (this.#partial ??= scratch ? scratch.subarray(0, length) : allocate(length))
    while (this.#filled < length) {
      const chunk = this.#chunks[0]
      if (!chunk) return undefined
      const n = Math.min(length - this.#filled, chunk.byteLength - this.#at)
      target.set(chunk.subarray(this.#at, this.#at + n), this.#filled)
      this.#filled += n
      this.#advance(n)
    }
    this.#partial = undefined
    this.#filled = 0
    return target
  }

  #advance(n: number): void {
    this.#at += n
    if (this.#at < (this.#chunks[0] as Uint8Array).byteLength) return
    this.#chunks.shift()
    this.#at = 0
  }
}

/** Not zeroed: every byte is written before anyone sees it. A plain Uint8Array with a buffer of its own. */
const allocate = (length: number): Uint8Array => new Uint8Array(Buffer.allocUnsafeSlow(length).buffer)
