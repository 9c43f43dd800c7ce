// One session: what is queued, what the peer has not acknowledged, what has been received. It outlives connections when lossless.
// Promise (lossless): each message reaches the peer's dispatcher exactly once and in order while both processes live.
import { type MessageBody, type MessageName, messageById, messageTypes } from '../../proto/mod.ts'
import { AssertionFailed, type Chunks, type EntityName, type Logger, SepiolaError } from '../base/mod.ts'
import type { Endpoint, Env, TimerHandle } from '../env/mod.ts'
import { BadFrame, encodeFrames, FrameType, type InFrame, type OutFrame, outFrame } from './frame.ts'
import type { Link } from './link.ts'
import type { Dispatcher, Message, Session, SessionPolicy } from './types.ts'

export type ResetReason = Parameters<NonNullable<Dispatcher['onReset']>>[1]

/** What a session needs of its messenger. */
export interface SessionHost {
  readonly env: Env
  readonly log: Logger
  readonly dispatcher: Dispatcher
  readonly maxFrameBytes: number
  readonly maxQueueBytes: number
  /** Flush this session once the turn's work is done. */
  dirty(session: SessionImpl): void
  /** It has no connection any more: connect again, or wait for the initiator. */
  linkLost(session: SessionImpl, error: Error | undefined): void
  /** It is over: forget it. */
  ended(session: SessionImpl): void
}

/** A delayed acknowledgement waits this long for a message to ride on, or for so much to come in. */
const ACK_DELAY_MS = 20
const ACK_AFTER_MESSAGES = 256
const ACK_AFTER_BYTES = 1 << 20
/** Frames in a row that end their connection with nothing new received before them: the peer or the path is broken for good. */
const BAD_FRAMES_MAX = 3

export interface SessionIdentity {
  peer: EntityName
  peerNonce: number
  peerAddr: Endpoint | undefined
  readonly policy: SessionPolicy
  peerCaps: Readonly<Record<string, string>>
  /** 8 bytes in hex. */
  readonly id: string
}

export class SessionImpl implements Session {
  readonly identity: SessionIdentity
  readonly #host: SessionHost
  context: unknown = undefined
  #link: Link | undefined
  #closed = false
  #paused = false

  // Lossless: everything unacknowledged, oldest first, of which the first #written went out on this connection. Lossy: not yet written.
  #out: OutFrame[] = []
  #written = 0
  #outBytes = 0
  #outSeq = 0
  #ackedOut = 0

  #inSeq = 0
  #ackSent = 0
  #ackDue = false
  #bytesUnacknowledged = 0
  #ackTimer: TimerHandle | undefined
  #badFrames = 0
  #progress = { ackedOut: -1, received: -1, buffered: -1 }

  /** Has been open at least once. */
  established = false
  /** Connections tried by the initiator, or the newest accepted. */
  attempt = 0
  /** Anything new came or was acknowledged on the present connection. */
  advanced = false

  constructor(host: SessionHost, identity: SessionIdentity) {
    this.#host = host
    this.identity = identity
  }

  get peer(): EntityName {
    return this.identity.peer
  }
  get peerNonce(): number {
    return this.identity.peerNonce
  }
  get peerAddr(): Endpoint | undefined {
    return this.identity.peerAddr
  }
  get policy(): SessionPolicy {
    return this.identity.policy
  }
  get peerCaps(): Readonly<Record<string, string>> {
    return this.identity.peerCaps
  }
  get closed(): boolean {
    return this.#closed
  }
  get connected(): boolean {
    return this.#link !== undefined
  }
  get inSeq(): number {
    return this.#inSeq
  }
  get pendingBytes(): number {
    return this.policy === 'lossless' ? this.#outBytes : this.#outBytes + (this.#link?.connection.bufferedBytes ?? 0)
  }

  send<N extends MessageName>(type: N, body: MessageBody<N> | object, data: Chunks = []): void {
    if (this.#closed) return
    const { id, codec } = messageTypes[type]
    const header = (codec as { encode(body: object): { finish(): Uint8Array } }).encode(body).finish()
    const frame = outFrame(id, this.#outSeq + 1, header, data)
    const bytes = header.byteLength + frame.dataBytes
    if (bytes > this.#host.maxFrameBytes) throw new SepiolaError('E2BIG', `a ${type} of ${bytes} bytes is over ms_max_frame_bytes`)
    if (this.pendingBytes + bytes > this.#host.maxQueueBytes) {
      this.end('queue-full', new SepiolaError('ENOMEM', `${this.peer} has not taken ${this.pendingBytes} bytes (ms_max_send_queue_bytes)`))
      return
    }
    this.#outSeq++
    this.#out.push(frame)
    this.#outBytes += bytes
    if (this.#link) this.#host.dirty(this)
  }

  /** Writes what is new since the last flush in one go. */
  flush(): void {
    const link = this.#link
    if (!link || this.#closed) return
    const frames = this.#written === 0 ? this.#out : this.#out.slice(this.#written)
    if (frames.length > 0) {
      link.write(encodeFrames(frames, this.#inSeq))
      if (this.policy === 'lossless') this.#written = this.#out.length
      else {
        this.#out = []
        this.#outBytes = 0
      }
    } else if (this.#ackDue && this.#inSeq > this.#ackSent) {
      link.write(encodeFrames([outFrame(FrameType.ack, 0, new Uint8Array(0))], this.#inSeq))
    } else return
    this.#ackSent = this.#inSeq
    this.#bytesUnacknowledged = 0
    this.#ackDue = false
  }

  /** The handshake is done: `peerInSeq` is the last message of ours that the peer has. @throws BadFrame when that cannot be. */
  attach(link: Link, peerInSeq: number): void {
    if (this.policy === 'lossless') this.#acknowledge(peerInSeq)
    this.#link?.destroy()
    this.#link = link
    this.#written = 0
    this.#progress.ackedOut = -1
    this.advanced = false
    this.established = true
    link.maxFrameBytes = this.#host.maxFrameBytes
    link.onFrame = (frame) => this.#receive(frame)
    link.onEnd = (error) => this.#linkEnded(link, error)
    if (this.#paused) link.pause()
    this.#host.dirty(this)
  }

  pause(): void {
    this.#paused = true
    this.#link?.pause()
  }
  resume(): void {
    this.#paused = false
    this.#link?.resume()
  }

  close(): void {
    if (this.#closed) return
    this.flush()
    const link = this.#link
    this.#finish()
    link?.write(encodeFrames([outFrame(FrameType.bye, 0, new Uint8Array(0))], this.#inSeq))
    link?.finish(this.#host.env.timers)
  }

  /** Ends it for good from this side's machinery; the dispatcher hears of it once the present turn's work is done. */
  end(reason: ResetReason, error: Error | undefined): void {
    if (this.#closed) return
    const link = this.#link
    this.#finish()
    if (reason === 'queue-full' || reason === 'bad-frame')
      link?.write(encodeFrames([outFrame(FrameType.bye, 0, new Uint8Array(0))], this.#inSeq))
    if (reason === 'bad-frame') link?.finish(this.#host.env.timers)
    else link?.destroy()
    this.#host.env.timers.soon(() => this.#host.dispatcher.onReset?.(this, reason, error))
  }

  /** Called at long intervals: true when messages wait for acknowledgement and nothing at all has moved since the last call. */
  stalled(): boolean {
    const link = this.#link
    if (!link || this.#out.length === 0 || this.#paused) {
      this.#progress.ackedOut = -1
      return false
    }
    const now = { ackedOut: this.#ackedOut, received: link.received, buffered: link.connection.bufferedBytes }
    const before = this.#progress
    this.#progress = now
    return before.ackedOut === now.ackedOut && before.received === now.received && before.buffered === now.buffered
  }
  /** Gives the present connection up; a lossless session goes on with another. */
  dropLink(error: Error): void {
    this.#link?.fail(error)
  }

  #finish(): void {
    this.#closed = true
    this.#link = undefined
    this.#out = []
    this.#outBytes = 0
    this.#ackTimer?.cancel()
    this.#host.ended(this)
  }

  #receive(frame: InFrame): void {
    if (this.policy === 'lossless') this.#acknowledge(frame.ack)
    if (frame.type === FrameType.ack) return
    if (frame.type === FrameType.bye) {
      this.end('closed', undefined)
      return
    }
    const name = messageById.get(frame.type)
    if (!name) throw new BadFrame(`message type ${frame.type} is unknown`)
    if (frame.seq <= this.#inSeq && this.policy === 'lossless') return // replayed, though it had come
    if (frame.seq !== this.#inSeq + 1) throw new BadFrame(`message ${frame.seq} after ${this.#inSeq}`)
    const message = decodeMessage(name, frame)
    this.#inSeq = frame.seq
    this.advanced = true
    this.#badFrames = 0
    if (this.policy === 'lossless') this.#oweAck(frame)
    try {
      this.#host.dispatcher.onMessage(this, message)
    } catch (error) {
      if (error instanceof AssertionFailed) throw error
      const refused = error instanceof SepiolaError // a peer that may not, or a value out of bounds: not a fault of ours
      const fields = { peer: this.peer, type: name, err: refused ? error.message : (error as Error).stack }
      this.#host.log[refused ? 'warn' : 'error'](fields, 'a message could not be handled: session closed')
      this.end('bad-frame', error as Error)
    }
  }

  #oweAck(frame: InFrame): void {
    this.#bytesUnacknowledged += frame.header.byteLength + frame.data.byteLength
    if (this.#bytesUnacknowledged >= ACK_AFTER_BYTES || this.#inSeq - this.#ackSent >= ACK_AFTER_MESSAGES) {
      if (!this.#ackDue) this.#host.dirty(this)
      this.#ackDue = true
      return
    }
    this.#ackTimer ??= this.#host.env.timers.after(ACK_DELAY_MS, () => {
      this.#ackTimer = undefined
      if (this.#closed || this.#inSeq === this.#ackSent) return
      this.#ackDue = true
      this.flush()
    })
  }

  #acknowledge(seq: number): void {
    if (seq <= this.#ackedOut) return
    if (seq > this.#outSeq) throw new BadFrame(`acknowledges ${seq} of ${this.#outSeq} messages`)
    let n = 0
    for (; n < this.#out.length; n++) {
      const frame = this.#out[n] as OutFrame
      if (frame.seq > seq) break
      this.#outBytes -= frame.header.byteLength + frame.dataBytes
    }
    this.#out.splice(0, n)
    this.#written = Math.max(0, this.#written - n)
    this.#ackedOut = seq
    this.advanced = true
  }

  #linkEnded(link: Link, error: Error | undefined): void {
    if (this.#closed || this.#link !== link) return
    this.#link = undefined
    this.#written = 0
    const bad = error instanceof BadFrame
    if (this.policy === 'lossy') {
      this.end(bad ? 'bad-frame' : 'lost', error)
      return
    }
    if (bad) {
      this.#host.log.warn({ peer: this.peer, err: error.message }, 'connection dropped')
      if (++this.#badFrames >= BAD_FRAMES_MAX) {
        this.end('bad-frame', error)
        return
      }
    }
    this.#host.linkLost(this, error)
  }
}

function decodeMessage(type: MessageName, frame: InFrame): Message {
  try {
    return { type, body: messageTypes[type].codec.decode(frame.header), data: frame.data } as Message
  } catch (error) {
    throw new BadFrame(`${type} does not decode: ${(error as Error).message}`)
  }
}
