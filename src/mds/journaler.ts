// The journal in the metadata pool: replayed at take-over, appended to while active, trimmed behind what is in the omaps.
import type { pb } from '../../proto/mod.ts'
import { joinChunks, type Logger } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import { absent, type IoCtx, RadosError } from '../librados/mod.ts'
import {
  decodeFrame,
  decodeHeader,
  encodeFrame,
  encodeHeader,
  JOURNAL_HEADER,
  type JournalHeader,
  journalOid,
  PAYLOAD_MAX,
} from './core/journal.ts'
import { Corrupt } from './core/records.ts'

/** Events of one append, in bytes, unless one alone is larger. */
const BATCH_BYTES = 1 << 20
const RETRY_MS = 500

interface Batch {
  readonly firstSeq: number
  readonly lastSeq: number
  readonly end: number
}
export interface JournalerOptions {
  readonly env: Env
  readonly io: IoCtx
  readonly log: Logger
  /** Everything up to this event is durable. */
  readonly onDurable: (seq: number) => void
  /** The pool takes nothing more, or does again. */
  readonly onFull: (full: boolean) => void
  /** It cannot be written any more. */
  readonly onError: (error: Error) => void
}

export class Journaler {
  readonly #env: Env
  readonly #io: IoCtx
  readonly #log: Logger
  readonly #options: JournalerOptions
  #header: JournalHeader
  #queue: { seq: number; event: Uint8Array }[] = []
  #writing = false
  #stopped = false
  /** Batches that are not expired, oldest first. */
  #batches: Batch[] = []
  #savingHeader = false
  #headerDue = false
  #idle: (() => void)[] = []

  private constructor(options: JournalerOptions, header: JournalHeader) {
    this.#options = options
    this.#env = options.env
    this.#io = options.io
    this.#log = options.log
    this.#header = header
  }

  /** The journal that is there, or undefined. @throws Corrupt, RadosError. */
  static async open(options: JournalerOptions): Promise<Journaler | undefined> {
    const header = await absent(options.io.read(JOURNAL_HEADER))
    return header && new Journaler(options, decodeHeader(header))
  }
  static async create(options: JournalerOptions, objectSize: number, incarnation: number): Promise<Journaler> {
    const header = { writePos: objectSize, expirePos: objectSize, trimmedPos: objectSize, objectSize, incarnation, seq: 0 }
    // Of a creator that died before it had written the header.
    await absent(options.io.remove(journalOid(1)))
    await options.io.writeFull(JOURNAL_HEADER, encodeHeader(header))
    return new Journaler(options, header)
  }
  get position(): { writePos: number; expirePos: number; trimmedPos: number } {
    const { writePos, expirePos, trimmedPos } = this.#header
    return { writePos, expirePos, trimmedPos }
  }

  // --- replay ---
  /**
   * Every event from where the omaps end, in order. A last append that was not completed is cut off: nobody has heard of it.
   * @throws Corrupt, naming the object and offset, for anything else that is not whole.
   * @returns the last event's number.
   */
  async replay(take: (event: pb.MdsEvent) => void): Promise<number> {
    const { objectSize, expirePos } = this.#header
    let position = expirePos
    let seq = this.#header.seq
    let buffer = new Uint8Array(0)
    let readTo = position
    let ended = false
    const at = (): string => `offset ${position % objectSize}`
    const more = async (): Promise<void> => {
      const offset = readTo % objectSize
      const data = await this.#read(Math.floor(readTo / objectSize), offset)
      if (data.byteLength > 0) buffer = buffer.byteLength === 0 ? data.slice() : (joinChunks([buffer, data]) as Uint8Array<ArrayBuffer>)
      readTo += data.byteLength
      if (offset + data.byteLength < objectSize) ended = true
    }
    for (;;) {
      const frame = decodeFrame(position, buffer)
      if (frame.kind === 'frame') {
        for (const event of frame.events) {
          if (event.seq <= seq)
            throw new Corrupt(journalOid(Math.floor(position / objectSize)), at(), `event ${event.seq} comes after ${seq}`)
          seq = event.seq
          take(event)
        }
        const first = frame.events[0]
        if (first) this.#batches.push({ firstSeq: first.seq, lastSeq: seq, end: position + frame.bytes })
        position += frame.bytes
        buffer = buffer.subarray(frame.bytes)
        continue
      }
      const oid = journalOid(Math.floor(position / objectSize))
      if (frame.kind === 'bad') throw new Corrupt(oid, at(), frame.why)
      if (!ended) {
        await more()
        continue
      }
      if (position < this.#header.writePos)
        throw new Corrupt(oid, at(), `the journal ends here, ${this.#header.writePos - position} bytes early`)
      // What comes after an unfinished append was never written: anything there means that this was no append's end.
      const beyond = await this.#read(Math.floor(readTo / objectSize) + 1, 0)
      if (beyond.byteLength > 0) throw new Corrupt(oid, at(), 'there is more behind a frame that is not whole')
      break
    }
    if (buffer.byteLength > 0) this.#log.info({ position, bytes: buffer.byteLength }, 'an append that was not completed is cut off')
    this.#header = { ...this.#header, writePos: position }
    return seq
  }
  /** Makes the end of the journal clean for appends. Nothing is written before this. */
  async takeOver(incarnation: number): Promise<void> {
    const { writePos, objectSize } = this.#header
    const object = Math.floor(writePos / objectSize)
    await absent(this.#io.operate(journalOid(object), (op) => op.assertExists().truncate(writePos % objectSize)))
    await absent(this.#io.remove(journalOid(object + 1)))
    this.#header = { ...this.#header, incarnation }
    await this.#io.writeFull(JOURNAL_HEADER, encodeHeader(this.#header))
  }
  async #read(object: number, offset: number): Promise<Uint8Array> {
    return (await absent(this.#io.read(journalOid(object), { offset }))) ?? new Uint8Array(0)
  }

  // --- appending ---
  append(seq: number, event: Uint8Array): void {
    this.#queue.push({ seq, event })
    if (!this.#writing) this.#env.timers.soon(() => void this.#write())
  }
  async #write(): Promise<void> {
    if (this.#writing || this.#stopped) return
    this.#writing = true
    try {
      while (this.#queue.length > 0 && !this.#stopped) {
        let bytes = 0
        let n = 0
        while (n < this.#queue.length && (n === 0 || bytes < BATCH_BYTES))
          bytes += (this.#queue[n++] as { event: Uint8Array }).event.byteLength + 4
        if (bytes > PAYLOAD_MAX && n > 1) n = 1
        const batch = this.#queue.splice(0, n)
        const frame = encodeFrame(
          this.#header.writePos,
          batch.map(({ event }) => event),
        )
        await this.#put(frame)
        const end = this.#header.writePos + frame.byteLength
        this.#header = { ...this.#header, writePos: end }
        const lastSeq = batch.at(-1)?.seq ?? 0
        this.#batches.push({ firstSeq: batch[0]?.seq ?? 0, lastSeq, end })
        if (!this.#stopped) this.#options.onDurable(lastSeq)
      }
    } catch (error) {
      if (!this.#stopped) this.#options.onError(error as Error)
    } finally {
      this.#writing = false
      for (const idle of this.#idle.splice(0)) idle()
    }
  }
  async #put(frame: Uint8Array): Promise<void> {
    const { writePos, objectSize } = this.#header
    let done = 0
    while (done < frame.byteLength) {
      const position = writePos + done
      const offset = position % objectSize
      const length = Math.min(frame.byteLength - done, objectSize - offset)
      await this.#persist(() => this.#io.write(journalOid(Math.floor(position / objectSize)), frame.subarray(done, done + length), offset))
      done += length
    }
  }
  /** A full pool is waited for: what is to be written has happened already in memory. */
  async #persist(write: () => Promise<unknown>): Promise<void> {
    let full = false
    for (;;) {
      try {
        await write()
        if (full) this.#options.onFull(false)
        return
      } catch (error) {
        const code = error instanceof RadosError ? error.code : ''
        if (this.#stopped || (code !== 'ENOSPC' && code !== 'EDQUOT' && code !== 'EAGAIN' && code !== 'ETIMEDOUT')) throw error
        if (!full && (code === 'ENOSPC' || code === 'EDQUOT')) {
          full = true
          this.#options.onFull(true)
        }
        await new Promise<void>((resolve) => this.#env.timers.after(RETRY_MS, resolve))
      }
    }
  }

  // --- trimming ---
  /** Events up to `seq` are not needed any more. */
  expire(seq: number): void {
    let n = 0
    while (n < this.#batches.length && (this.#batches[n] as Batch).lastSeq <= seq) n++
    if (n === 0) return
    const last = this.#batches[n - 1] as Batch
    this.#batches.splice(0, n)
    this.#header = { ...this.#header, expirePos: last.end, seq: last.lastSeq }
    this.#headerDue = true
    if (!this.#savingHeader) void this.#saveHeader()
  }
  async #saveHeader(): Promise<void> {
    this.#savingHeader = true
    try {
      while (this.#headerDue && !this.#stopped) {
        this.#headerDue = false
        const { expirePos, objectSize } = this.#header
        let { trimmedPos } = this.#header
        await this.#io.writeFull(JOURNAL_HEADER, encodeHeader(this.#header))
        const keep = Math.floor(expirePos / objectSize) * objectSize
        while (trimmedPos < keep && !this.#stopped) {
          await absent(this.#io.remove(journalOid(Math.floor(trimmedPos / objectSize))))
          trimmedPos += objectSize
        }
        this.#header = { ...this.#header, trimmedPos }
      }
    } catch (error) {
      const code = error instanceof RadosError ? error.code : ''
      if (this.#stopped) return
      // Space comes from trimming: a full pool is tried again with the next expiry.
      if (code === 'ENOSPC' || code === 'EDQUOT') this.#log.warn({ err: String(error) }, 'the journal cannot be trimmed')
      else this.#options.onError(error as Error)
    } finally {
      this.#savingHeader = false
    }
  }

  /** Nothing more is written; resolves when what was under way is done. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#queue = []
    if (this.#writing) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }
  /** Resolves once everything appended so far is durable. */
  async drained(): Promise<void> {
    while (this.#writing || (this.#queue.length > 0 && !this.#stopped)) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }
}
