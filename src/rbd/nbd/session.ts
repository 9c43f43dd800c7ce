// The transmission phase of one connection: takes requests as long as there is room, has the device do them side by side, and
// answers each when it is done. Nothing here knows of sockets.
import type { Chunks } from '../../base/mod.ts'
import type { BlockDevice, BlockExtent } from '../types.ts'
import type { Budget } from './budget.ts'
import { descriptors, type Negotiated, nbdErrorOf, type Refusal, refusal, runsOf } from './commands.ts'
import type { Inbox } from './inbox.ts'
import { command, commandFlag, nbdError } from './numbers.ts'
import { blockStatusChunk, dataChunk, errorChunk, holeChunk, noneChunk, simpleReply } from './replies.ts'
import { type RequestHeader, RequestReader } from './requests.ts'

/** The way to the client. */
export interface SessionPort {
  send(chunks: Chunks): void
  /** Bytes that the client has not taken yet. */
  readonly queuedBytes: number
  /** Whether more is to be read; the session is woken by `receive` when some has come. */
  read(wanted: boolean): void
  /** Nothing more will be sent. */
  end(): void
  /** What the client sent is no NBD. */
  fail(error: Error): void
}

export interface SessionLimits {
  /** Requests in work per connection. */
  readonly requestsMax: number
  /** The longest read or write. */
  readonly requestBytesMax: number
  /** Replies that a client leaves lying before its further requests wait. */
  readonly queuedBytesMax: number
}

const PIECE_BYTES = 4 << 20
/** Status descriptors in one reply. */
const DESCRIPTORS_MAX = 8192
/** Where a client wants one extent alone, so much is looked at first. */
const ONE_EXTENT_BYTES = 64 << 20
const shutdown: Refusal = { error: nbdError.ESHUTDOWN, message: 'the server is stopping' }

export class Session {
  readonly #device: BlockDevice
  readonly #negotiated: Negotiated
  readonly #port: SessionPort
  readonly #limits: SessionLimits
  readonly #budget: Budget
  readonly #reader: RequestReader
  readonly #onDeviceError: (error: unknown) => void
  readonly #gone = new AbortController()
  /** The bytes reserved for the request that is being read. */
  #reserved: number | undefined
  #inWork = 0
  #state: 'serving' | 'stopping' | 'ended' = 'serving'
  #onIdle: (() => void) | undefined

  constructor(given: {
    device: BlockDevice
    negotiated: Negotiated
    port: SessionPort
    limits: SessionLimits
    budget: Budget
    inbox: Inbox
    /** What the device failed with; its client hears of it too. */
    onDeviceError?: (error: unknown) => void
  }) {
    this.#device = given.device
    this.#negotiated = given.negotiated
    this.#port = given.port
    this.#limits = given.limits
    this.#budget = given.budget
    this.#onDeviceError = given.onDeviceError ?? (() => {})
    this.#reader = new RequestReader(given.inbox, given.limits.requestBytesMax)
  }

  get requestsInWork(): number {
    return this.#inWork
  }

  /** Bytes came, or room did. */
  readonly receive = (): void => {
    try {
      this.#receive()
    } catch (error) {
      this.#state = 'ended'
      this.#port.fail(error as Error)
    }
  }

  #receive(): void {
    while (this.#state !== 'ended') {
      const header = this.#reader.header()
      if (!header) break
      if (this.#reserved === undefined && !this.#reserve(header)) {
        this.#port.read(false)
        return
      }
      const payload = this.#reader.payload()
      if (!payload) break
      const bytes = this.#reserved as number
      this.#reserved = undefined
      this.#begin(header, payload, bytes)
    }
    this.#port.read(this.#state !== 'ended')
  }

  /** Requests that still come are refused with ESHUTDOWN; resolves once those in work are answered. */
  stop(): Promise<void> {
    if (this.#state === 'serving') this.#state = 'stopping'
    return this.#idle()
  }

  /** The client is gone: reads are given up, changes run to their end. Resolves once the device is left alone. */
  abandon(): Promise<void> {
    this.#state = 'ended'
    this.#gone.abort()
    this.#budget.forget(this.receive)
    if (this.#reserved !== undefined) this.#budget.give(this.#reserved)
    this.#reserved = undefined
    return this.#idle()
  }

  #idle(): Promise<void> {
    if (this.#inWork === 0) return Promise.resolve()
    return new Promise((resolve) => {
      const before = this.#onIdle
      this.#onIdle = () => {
        before?.()
        resolve()
      }
    })
  }

  #reserve({ type, length, tooLong }: RequestHeader): boolean {
    const { requestsMax, queuedBytesMax, requestBytesMax } = this.#limits
    if (this.#inWork >= requestsMax || this.#port.queuedBytes > queuedBytesMax) return false
    const data = type === command.READ || type === command.WRITE
    const bytes = tooLong ? 0 : Math.min(data ? length : type === command.CACHE ? PIECE_BYTES : 0, requestBytesMax)
    if (!this.#budget.tryTake(bytes, this.receive)) return false
    this.#reserved = bytes
    return true
  }

  #begin(header: RequestHeader, payload: Chunks, bytes: number): void {
    if (header.type === command.DISC) {
      this.#budget.give(bytes)
      this.#state = 'ended'
      void this.#idle().then(() => this.#port.end())
      return
    }
    const refused = this.#state === 'stopping' ? shutdown : refusal(header, this.#device, this.#negotiated, this.#limits.requestBytesMax)
    if (refused) {
      this.#budget.give(bytes)
      this.#refuse(header, refused)
      return
    }
    this.#inWork++
    this.#perform(header, payload)
      .then(
        (reply) => this.#port.send(reply),
        (error: unknown) => {
          if (!this.#gone.signal.aborted) this.#onDeviceError(error)
          this.#refuse(header, nbdErrorOf(error))
        },
      )
      .finally(() => {
        this.#inWork--
        this.#budget.give(bytes)
        if (this.#inWork === 0) {
          const idle = this.#onIdle
          this.#onIdle = undefined
          idle?.()
        }
        if (this.#state !== 'ended') this.receive()
      })
  }

  #refuse(header: RequestHeader, { error, message }: Refusal): void {
    this.#port.send([this.#negotiated.structured ? errorChunk(header, error, message) : simpleReply(header, error)])
  }

  async #perform(header: RequestHeader, payload: Chunks): Promise<Chunks> {
    const { type, flags, offset, length } = header
    const device = this.#device
    const fua = (flags & commandFlag.FUA) !== 0
    switch (type) {
      case command.READ:
        return this.#read(header)
      case command.WRITE:
        if (length > 0) await device.write(offset, payload, { fua })
        break
      case command.FLUSH:
        await device.flush()
        break
      case command.TRIM:
        if (length > 0) await device.discard(offset, length, { fua })
        break
      case command.WRITE_ZEROES:
        if (length > 0) await device.writeZeroes(offset, length, { fua, noHole: (flags & commandFlag.NO_HOLE) !== 0 })
        break
      case command.CACHE:
        await this.#warm(offset, length)
        break
      default: {
        const one = (flags & commandFlag.REQ_ONE) !== 0
        const extents = one ? await this.#oneExtent(offset, length) : await this.#extents(offset, length)
        return [blockStatusChunk(header, descriptors(extents, one ? 1 : DESCRIPTORS_MAX, device.blockSizes.minimum))]
      }
    }
    return [simpleReply(header, 0)]
  }

  async #read(header: RequestHeader): Promise<Chunks> {
    const { flags, offset, length } = header
    const { structured } = this.#negotiated
    if (length === 0) return [structured ? noneChunk(header) : simpleReply(header, 0)]
    const data = await this.#device.read(offset, length, { signal: this.#gone.signal })
    if (!structured) return [simpleReply(header, 0), data]
    if ((flags & commandFlag.DF) !== 0) return [dataChunk(header, offset, length, true), data]
    const runs = runsOf(data)
    return runs.flatMap(({ at, length: size, zero }, i) => {
      const last = i === runs.length - 1
      return zero
        ? [holeChunk(header, offset + at, size, last)]
        : [dataChunk(header, offset + at, size, last), data.subarray(at, at + size)]
    })
  }

  /** Brings a range into the OSDs' caches; what was read is thrown away. */
  async #warm(offset: number, length: number): Promise<void> {
    for (let at = 0; at < length && !this.#gone.signal.aborted; at += PIECE_BYTES)
      await this.#device.read(offset + at, Math.min(PIECE_BYTES, length - at), { signal: this.#gone.signal })
  }

  #extents(offset: number, length: number): Promise<BlockExtent[]> {
    return this.#device.blockStatus(offset, length, { signal: this.#gone.signal })
  }

  /** Looks ahead in growing steps as long as the first extent reaches the end of what was seen. */
  async #oneExtent(offset: number, length: number): Promise<BlockExtent[]> {
    for (let span = ONE_EXTENT_BYTES; ; span *= 4) {
      const extents = await this.#extents(offset, Math.min(span, length))
      if (span >= length || extents.some(({ allocated }) => allocated !== extents[0]?.allocated)) return extents
    }
  }
}
