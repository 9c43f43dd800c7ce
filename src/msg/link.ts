// One connection as a stream of frames: parses what comes, hands frames on in order, and ends exactly once.
import { AssertionFailed, type Chunks } from '../base/mod.ts'
import type { Connection, Timers } from '../env/mod.ts'
import { BANNER, encodeFrames, FrameParser, type InFrame, type OutFrame } from './frame.ts'

const FINISH_MS = 1000

export class Link {
  readonly connection: Connection
  readonly #parser: FrameParser
  #ended = false
  #paused = false
  #draining = false
  /** Chunks that have come so far: tells a silent peer from a busy one. */
  received = 0
  onFrame: ((frame: InFrame) => void) | undefined
  /** Once, unless destroy() was called: the connection is gone, or what came on it (BadFrame) or a handler's error ended it. */
  onEnd: ((error: Error | undefined) => void) | undefined

  constructor(connection: Connection, maxFrameBytes: number) {
    this.connection = connection
    this.#parser = new FrameParser(maxFrameBytes)
    connection.onData = (chunk) => {
      if (this.#ended) return
      this.received++
      this.#parser.push(chunk)
      this.#drain()
    }
    connection.onClose = (error) => this.#end(error)
  }

  get ended(): boolean {
    return this.#ended
  }
  set maxFrameBytes(bytes: number) {
    this.#parser.maxFrameBytes = bytes
  }

  write(chunks: Chunks): void {
    if (!this.#ended && chunks.length > 0) this.connection.write(chunks)
  }
  /** Handshake frames: few, at once; the first goes out behind the banner. */
  writeFrame(frame: OutFrame, withBanner = false): void {
    const chunks = encodeFrames([frame], 0)
    this.write(withBanner ? [BANNER, ...chunks] : chunks)
  }

  pause(): void {
    if (this.#paused) return
    this.#paused = true
    this.connection.pause()
  }
  /** What had been parsed in part is handed on before this returns. */
  resume(): void {
    if (!this.#paused) return
    this.#paused = false
    this.connection.resume()
    this.#drain()
  }

  fail(error: Error): void {
    if (this.#ended) return
    this.connection.destroy(error)
    this.#end(error)
  }
  /** Ends at once, silently. */
  destroy(): void {
    this.#ended = true
    this.connection.destroy()
  }
  /** Sends what was written, then ends, silently. A peer that does not end its side is not waited for. */
  finish(timers: Timers): void {
    if (this.#ended) return
    this.#ended = true
    this.connection.end()
    const timer = timers.after(FINISH_MS, () => this.connection.destroy())
    this.connection.onClose = () => timer.cancel()
  }

  #drain(): void {
    if (this.#draining) return
    this.#draining = true
    try {
      while (!this.#ended && !this.#paused) {
        const frame = this.#parser.next()
        if (!frame) break
        this.onFrame?.(frame)
      }
    } catch (error) {
      if (error instanceof AssertionFailed) throw error
      this.fail(error as Error)
    } finally {
      this.#draining = false
    }
  }

  #end(error: Error | undefined): void {
    if (this.#ended) return
    this.#ended = true
    this.onEnd?.(error)
  }
}
