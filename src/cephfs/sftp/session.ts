// One SFTP session over any ordered byte stream: requests in, answers out. What is in flight is bounded in number and bytes; past the bound
// the stream is not read on. Bytes that are no SFTP end the session, and only it.
// Requests about one handle may end in any order, but are answered in theirs: OpenSSH's scp and sftp take an acknowledgement that overtakes
// another for a hole, and cut the uploaded file off there.
import type { Logger } from '../../base/mod.ts'
import type { Files } from './files.ts'
import { closeHandle, Handles } from './handles.ts'
import { type Context, perform, touchesOf } from './operations.ts'
import { Order } from './order.ts'
import { statusOf } from './text.ts'
import { DATA_BYTES_MAX, MalformedError, PacketReader, parseInit, parseRequest, type Request, statusPacket, versionPacket } from './wire.ts'

export interface SessionOptions {
  readonly files: Files
  readonly now: () => number
  readonly log: Logger
  readonly readOnly?: boolean
  readonly umask?: number
  readonly handlesMax?: number
  readonly requestsMax?: number
  readonly inFlightBytesMax?: number
}
export interface SessionPeer {
  /** Takes an answer; `taken` once it has left, so that a client that does not read holds up its own requests. */
  send(packet: Uint8Array, taken: () => void): void
  /** The session can take more bytes again. */
  onReady(): void
  /** The client broke the protocol: nothing more is answered. */
  onMalformed(error: MalformedError): void
}

const HANDLES_MAX = 256
const REQUESTS_MAX = 128
const IN_FLIGHT_BYTES_MAX = 32 << 20

export class SftpSession {
  private readonly peer: SessionPeer
  private readonly context: Context
  private readonly log: Logger
  private readonly requestsMax: number
  private readonly bytesMax: number
  private readonly reader = new PacketReader()
  private readonly order = new Order()
  private queue: Request[] = []
  /** Per handle, the answers that are owed, in the order of their requests. */
  private readonly owed = new Map<number, Owed[]>()
  private begun = false
  private over = false
  private paused = false
  private requests = 0
  private bytes = 0
  private onIdle: (() => void) | undefined

  constructor(options: SessionOptions, peer: SessionPeer) {
    this.peer = peer
    this.log = options.log
    this.requestsMax = options.requestsMax ?? REQUESTS_MAX
    this.bytesMax = options.inFlightBytesMax ?? IN_FLIGHT_BYTES_MAX
    this.context = {
      files: options.files,
      handles: new Handles(options.handlesMax ?? HANDLES_MAX),
      readOnly: options.readOnly ?? false,
      umask: options.umask ?? 0o022,
      now: options.now,
    }
  }

  /** Requests admitted and not yet answered, and those that wait for a place: for tests of the bounds. */
  get load(): { readonly requests: number; readonly bytes: number; readonly queued: number; readonly handles: number } {
    return { requests: this.requests, bytes: this.bytes, queued: this.queue.length, handles: this.context.handles.size }
  }

  /** The chunk is the session's to keep. @returns false: give no more until onReady. */
  receive(chunk: Uint8Array): boolean {
    if (this.over) return true
    try {
      this.reader.push(chunk, (packet) => this.packet(packet))
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error
      this.over = true
      this.queue = []
      this.peer.onMalformed(error)
      return true
    }
    this.admit()
    this.paused = this.queue.length > 0
    return !this.paused
  }

  /** No more comes. Resolves when what was under way has ended and all handles are closed. */
  async end(): Promise<void> {
    this.over = true
    this.queue = []
    if (this.order.size > 0)
      await new Promise<void>((resolve) => {
        this.onIdle = resolve
      })
    for (const handle of this.context.handles.all()) {
      try {
        await closeHandle(handle)
      } catch (error) {
        this.log.error({ path: handle.path, error: (error as Error).message }, 'could not close what a client left open')
      }
    }
  }

  private packet(packet: Uint8Array): void {
    if (this.begun) {
      this.queue.push(parseRequest(packet))
      return
    }
    parseInit(packet)
    this.begun = true
    this.peer.send(versionPacket(), () => {})
  }

  private admit(): void {
    let taken = 0
    for (const request of this.queue) {
      const cost = costOf(request)
      if (this.requests > 0 && (this.requests >= this.requestsMax || this.bytes + cost > this.bytesMax)) break
      taken++
      this.requests++
      this.bytes += cost
      const owed = this.owe(request, cost)
      this.order.admit(touchesOf(request, this.context.handles), (done) => void this.run(request, owed, done))
    }
    if (taken > 0) this.queue = this.queue.slice(taken)
  }

  private owe(request: Request, cost: number): Owed {
    const handle = 'handle' in request ? request.handle : undefined
    const owed: Owed = { handle, cost, answer: undefined }
    if (handle === undefined) return owed
    const line = this.owed.get(handle)
    if (line) line.push(owed)
    else this.owed.set(handle, [owed])
    return owed
  }

  private async run(request: Request, owed: Owed, done: () => void): Promise<void> {
    try {
      owed.answer = await perform(request, this.context)
    } catch (error) {
      const { status, message } = statusOf(error)
      owed.answer = statusPacket(request.id, status, message)
    }
    done()
    if (this.order.size === 0) this.onIdle?.()
    if (this.over) return
    if (owed.handle === undefined) return this.answer(owed)
    const line = this.owed.get(owed.handle) as Owed[]
    while (line[0]?.answer) this.answer(line.shift() as Owed)
    if (line.length === 0) this.owed.delete(owed.handle)
  }

  private answer({ answer, cost }: Owed): void {
    this.peer.send(answer as Uint8Array, () => {
      this.requests--
      this.bytes -= cost
      if (this.over) return
      this.admit()
      if (this.paused && this.queue.length === 0) {
        this.paused = false
        this.peer.onReady()
      }
    })
  }
}

interface Owed {
  readonly handle: number | undefined
  readonly cost: number
  answer: Uint8Array | undefined
}

const costOf = (request: Request): number =>
  request.op === 'read' ? Math.min(request.length, DATA_BYTES_MAX) : request.op === 'write' ? request.data.byteLength : 0
