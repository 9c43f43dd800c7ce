// The write-ahead log: a preallocated file in two halves. Frames go into one half until it is full, then into the other, which by then
// must be checkpointed. Each append is one write and one sync. A frame is begun only when the one before is durable: if any frame
// behind the checkpoint is missing while a later one is there, the log was damaged, not torn.
import { type Chunks, SepiolaError } from '../../base/mod.ts'
import type { DiskFile } from '../../env/mod.ts'
import { decodeFrame, type Frame, frameAlign } from './frame.ts'

export interface LogScan {
  /** The frames behind the checkpoint, in order, without a gap. */
  readonly frames: Frame[]
  /** Frames behind a gap: only a repair uses them. */
  readonly beyond: Frame[]
  /** A later frame is there but this one is not: acknowledged transactions are lost. */
  readonly missing: number | undefined
  /** The highest sequence number found anywhere, the checkpoint's included. */
  readonly lastSeq: number
}

/** Reads both halves. */
export async function scanLog(file: DiskFile, logBytes: number, uuid: Uint8Array, checkpoint: number): Promise<LogScan> {
  const found = new Map<number, Frame>()
  let lastSeq = checkpoint
  for (let half = 0; half < 2; half++) {
    const bytes = await file.read(half * (logBytes / 2), logBytes / 2)
    for (let at = 0; at < bytes.length; ) {
      const frame = decodeFrame(bytes, at, uuid)
      if (frame && frame.seq > checkpoint) {
        found.set(frame.seq, frame)
        lastSeq = Math.max(lastSeq, frame.seq)
      }
      at += frame?.bytes ?? frameAlign
    }
  }
  const frames: Frame[] = []
  for (let frame = found.get(checkpoint + 1); frame; frame = found.get(frame.seq + 1)) frames.push(frame)
  const missing = checkpoint + frames.length < lastSeq ? checkpoint + frames.length + 1 : undefined
  const beyond = [...found.values()].filter((frame) => missing !== undefined && frame.seq > missing).sort((a, b) => a.seq - b.seq)
  return { frames, beyond, missing, lastSeq }
}

export class Log {
  readonly #file: DiskFile
  readonly #halfBytes: number
  #half = 0
  #at = 0
  /** The last frame in each half; 0 = nothing that is still needed. */
  readonly #lastSeq = [0, 0]

  constructor(file: DiskFile, logBytes: number) {
    this.#file = file
    this.#halfBytes = logBytes / 2
  }

  /** The largest frame that can be written at all. */
  get maxFrameBytes(): number {
    return this.#halfBytes
  }

  /** What must be checkpointed before a frame of this size can be written; 0 = nothing. */
  needsCheckpointOf(bytes: number): number {
    return this.#at + bytes <= this.#halfBytes ? 0 : (this.#lastSeq[1 - this.#half] as number)
  }

  /** Writes and syncs. @returns whether a half was filled: time for a checkpoint. */
  async append(seq: number, chunks: Chunks, bytes: number): Promise<boolean> {
    let turned = false
    if (this.#at + bytes > this.#halfBytes) {
      if (bytes > this.#halfBytes) throw new SepiolaError('E2BIG', `a log frame of ${bytes} bytes does not fit`)
      this.#half = 1 - this.#half
      this.#at = 0
      turned = true
    }
    await this.#file.write(this.#half * this.#halfBytes + this.#at, chunks)
    await this.#file.sync()
    this.#at += bytes
    this.#lastSeq[this.#half] = seq
    return turned
  }

  checkpointed(seq: number): void {
    for (const half of [0, 1]) if ((this.#lastSeq[half] as number) <= seq) this.#lastSeq[half] = 0
  }
}
