// Ceph's encoding of small records (include/encoding.h): little endian, strings behind a u32 length, structs behind version, compat version
// and length, so that a decoder skips what a newer one appended.
import { fromUtf8, utf8 } from '../base/mod.ts'
import { RadosError } from '../librados/types.ts'

/** CEPH_NOSNAP: the head, where a snapshot id is stored. */
export const NOSNAP = 0xffff_ffff_ffff_fffen

export class Encoder {
  #bytes = new Uint8Array(64)
  #view = new DataView(this.#bytes.buffer)
  #end = 0

  #room(length: number): number {
    const at = this.#end
    this.#end += length
    if (this.#end > this.#bytes.byteLength) {
      const grown = new Uint8Array(Math.max(this.#end, 2 * this.#bytes.byteLength))
      grown.set(this.#bytes)
      this.#bytes = grown
      this.#view = new DataView(grown.buffer)
    }
    return at
  }
  u8(n: number): this {
    const at = this.#room(1)
    this.#view.setUint8(at, n)
    return this
  }
  u32(n: number): this {
    const at = this.#room(4)
    this.#view.setUint32(at, n, true)
    return this
  }
  u64(n: number | bigint): this {
    const at = this.#room(8)
    this.#view.setBigUint64(at, BigInt(n), true)
    return this
  }
  i64(n: number): this {
    const at = this.#room(8)
    this.#view.setBigInt64(at, BigInt(n), true)
    return this
  }
  raw(bytes: Uint8Array): this {
    const at = this.#room(bytes.byteLength)
    this.#bytes.set(bytes, at)
    return this
  }
  string(text: string): this {
    const bytes = utf8(text)
    return this.u32(bytes.byteLength).raw(bytes)
  }
  /** utime_t: seconds and nanoseconds. */
  time(ms: number): this {
    return this.u32(Math.floor(ms / 1000)).u32(Math.round((ms % 1000) * 1e6))
  }
  optionalU64(n: number | undefined): this {
    return n === undefined ? this.u8(0) : this.u8(1).u64(n)
  }
  struct(version: number, compat: number, body: (encoder: Encoder) => unknown): this {
    const inner = new Encoder()
    body(inner)
    const bytes = inner.finish()
    return this.u8(version).u8(compat).u32(bytes.byteLength).raw(bytes)
  }
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#end)
  }
}

/** Throws RadosError EIO naming `what` wherever the bytes do not hold what is asked for. */
export class Decoder {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #what: string
  #at = 0

  constructor(bytes: Uint8Array, what: string) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#what = what
  }
  corrupt(why: string): never {
    throw new RadosError('EIO', `${this.#what} is corrupt: ${why}`)
  }
  get left(): number {
    return this.#bytes.byteLength - this.#at
  }
  #take(length: number): number {
    if (length > this.left) this.corrupt(`it ends after ${this.#bytes.byteLength} bytes`)
    const at = this.#at
    this.#at += length
    return at
  }
  u8(): number {
    return this.#view.getUint8(this.#take(1))
  }
  u32(): number {
    return this.#view.getUint32(this.#take(4), true)
  }
  u64(): number {
    const n = this.bigU64()
    if (n > BigInt(Number.MAX_SAFE_INTEGER)) this.corrupt(`${n} is out of range`)
    return Number(n)
  }
  bigU64(): bigint {
    return this.#view.getBigUint64(this.#take(8), true)
  }
  i64(): number {
    const n = Number(this.#view.getBigInt64(this.#take(8), true))
    if (!Number.isSafeInteger(n)) this.corrupt(`${n} is out of range`)
    return n
  }
  raw(length: number): Uint8Array {
    const at = this.#take(length)
    return this.#bytes.subarray(at, at + length)
  }
  string(): string {
    return fromUtf8(this.raw(this.u32()))
  }
  time(): number {
    const seconds = this.u32()
    return seconds * 1000 + Math.floor(this.u32() / 1e6)
  }
  optionalU64(): number | undefined {
    const present = this.u8()
    if (present > 1) this.corrupt('neither present nor absent')
    return present === 1 ? this.u64() : undefined
  }
  struct<T>(known: number, body: (decoder: Decoder, version: number) => T): T {
    const version = this.u8()
    const compat = this.u8()
    if (compat > known) this.corrupt(`version ${version} needs a newer decoder`)
    return body(new Decoder(this.raw(this.u32()), this.#what), version)
  }
  /** Nothing may be left. */
  done<T>(value: T): T {
    if (this.left > 0) this.corrupt(`${this.left} bytes too many`)
    return value
  }
}

export const encodeU64 = (n: number): Uint8Array => new Encoder().u64(n).finish()
export const encodeString = (text: string): Uint8Array => new Encoder().string(text).finish()
