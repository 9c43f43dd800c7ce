// The client's half of the transmission phase: requests out of a byte stream, however it is cut. No I/O, and no more memory than one
// request's payload: `header` shows what comes before its payload is gathered, so that its room can be reserved first.
import type { Chunks } from '../../base/mod.ts'
import type { Inbox } from './inbox.ts'
import { command, REQUEST_MAGIC } from './numbers.ts'

const HEADER_BYTES = 28
const NOTHING: Chunks = []

/** Bytes that are not NBD: the connection cannot go on. */
export class ProtocolViolation extends Error {
  override readonly name = 'ProtocolViolation'
}

export interface RequestHeader {
  readonly flags: number
  readonly type: number
  /** The client's name for the request, two words of 32 bits. */
  readonly cookieHigh: number
  readonly cookieLow: number
  /** Exact below 2^53; above that only known to be beyond any device. */
  readonly offset: number
  readonly length: number
  /** A write longer than allowed: its payload is read and thrown away. */
  readonly tooLong: boolean
}

export class RequestReader {
  readonly #inbox: Inbox
  readonly #payloadBytesMax: number
  #header: RequestHeader | undefined
  #payload: Uint8Array[] = []
  #missing = 0

  constructor(inbox: Inbox, payloadBytesMax: number) {
    this.#inbox = inbox
    this.#payloadBytesMax = payloadBytesMax
  }

  /** The request that is being read. @throws ProtocolViolation. */
  header(): RequestHeader | undefined {
    if (this.#header) return this.#header
    const bytes = this.#inbox.take(HEADER_BYTES)
    if (!bytes) return undefined
    const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES)
    if (view.getUint32(0) !== REQUEST_MAGIC) throw new ProtocolViolation('a request without its magic number')
    const type = view.getUint16(6)
    const length = view.getUint32(24)
    this.#missing = type === command.WRITE ? length : 0
    this.#header = {
      flags: view.getUint16(4),
      type,
      cookieHigh: view.getUint32(8),
      cookieLow: view.getUint32(12),
      offset: view.getUint32(16) * 2 ** 32 + view.getUint32(20),
      length,
      tooLong: this.#missing > this.#payloadBytesMax,
    }
    return this.#header
  }

  /** The payload of the request that `header` showed, as views of the receive buffers, once all of it is there; then the next may begin. */
  payload(): Chunks | undefined {
    if (!this.#header) return undefined
    if (this.#missing === 0 && this.#payload.length === 0) {
      this.#header = undefined
      return NOTHING
    }
    if (this.#header.tooLong) this.#missing -= this.#inbox.skip(this.#missing)
    else {
      for (const view of this.#inbox.takeUpTo(this.#missing)) {
        this.#payload.push(view)
        this.#missing -= view.byteLength
      }
    }
    if (this.#missing > 0) return undefined
    const payload = this.#payload
    this.#payload = []
    this.#header = undefined
    return payload
  }
}
