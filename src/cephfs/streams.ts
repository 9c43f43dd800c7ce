// Streams over an open file, with the options, events and properties of fs.ReadStream and fs.WriteStream.
import { Readable, Writable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import { getOptions, validateBoolean, validateInteger } from './args.ts'
import { outOfRange } from './errors.ts'
import type { FileHandle } from './file-handle.ts'

export interface ReadStreamOptions {
  flags?: string
  mode?: number
  encoding?: BufferEncoding | null
  autoClose?: boolean
  emitClose?: boolean
  /** Bytes; both ends are read. */
  start?: number
  end?: number
  highWaterMark?: number
  signal?: AbortSignal | null
}
export interface WriteStreamOptions {
  flags?: string
  mode?: number
  encoding?: BufferEncoding | null
  autoClose?: boolean
  emitClose?: boolean
  start?: number
  highWaterMark?: number
  /** Sync before closing. */
  flush?: boolean
  signal?: AbortSignal | null
}
export type OpenHandle = () => Promise<FileHandle>

const READ_HIGH_WATER = 64 << 10
/** What gathers while a write is under way leaves as one: a round trip to the OSDs is dear. */
const WRITE_HIGH_WATER = 1 << 20

export class ReadStream extends Readable {
  readonly path: string | undefined
  readonly start: number | undefined
  readonly end: number
  bytesRead = 0
  readonly #open: OpenHandle
  #handle: FileHandle | undefined
  #position: number | undefined

  constructor(path: string | undefined, open: OpenHandle, options?: ReadStreamOptions | BufferEncoding | null) {
    const given = getOptions<ReadStreamOptions>(options, {})
    const { start, end = Number.POSITIVE_INFINITY, autoClose = true, emitClose = true, encoding, highWaterMark, signal } = given
    if (start !== undefined) validateInteger(start, 'start', 0)
    if (end !== Number.POSITIVE_INFINITY) {
      validateInteger(end, 'end', 0)
      if (start !== undefined && start > end) throw outOfRange('start', `<= "end" (here: ${end})`, start)
    }
    super({
      autoDestroy: autoClose,
      emitClose,
      highWaterMark: highWaterMark ?? READ_HIGH_WATER,
      ...(encoding ? { encoding } : {}),
      ...(signal ? { signal } : {}),
    })
    this.path = path
    this.start = start
    this.end = end
    this.#position = start
    this.#open = open
  }
  get pending(): boolean {
    return this.#handle === undefined
  }
  get fd(): number | null {
    return this.#handle?.fd ?? null
  }

  override _construct(callback: (error?: Error | null) => void): void {
    construct(this, this.#open, callback, (handle) => {
      this.#handle = handle
      handle.once('close', () => this.destroy())
    })
  }
  override _read(size: number): void {
    const length = Math.min(size, this.end - (this.#position === undefined ? this.bytesRead : this.#position) + 1)
    if (length <= 0) {
      this.push(null)
      return
    }
    const buffer = Buffer.allocUnsafeSlow(length)
    this.#handle?.read(buffer, 0, length, this.#position).then(
      ({ bytesRead }) => {
        if (this.destroyed) return
        if (this.#position !== undefined) this.#position += bytesRead
        this.bytesRead += bytesRead
        this.push(bytesRead > 0 ? buffer.subarray(0, bytesRead) : null)
      },
      (error: Error) => this.destroy(error),
    )
  }
  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    finish(this.#handle, false, error, callback)
  }
  close(callback?: (error?: Error | null) => void): void {
    if (callback) whenClosed(this, callback)
    this.destroy()
  }
}

export class WriteStream extends Writable {
  readonly path: string | undefined
  readonly start: number | undefined
  bytesWritten = 0
  readonly #open: OpenHandle
  readonly #flush: boolean
  readonly #autoClose: boolean
  #handle: FileHandle | undefined
  #position: number | undefined

  constructor(path: string | undefined, open: OpenHandle, options?: WriteStreamOptions | BufferEncoding | null) {
    const given = getOptions<WriteStreamOptions>(options, {})
    const { start, autoClose = true, emitClose = true, encoding, highWaterMark, flush, signal } = given
    if (flush !== undefined && flush !== null) validateBoolean(flush, 'options.flush')
    if (start !== undefined) validateInteger(start, 'start', 0)
    super({
      autoDestroy: autoClose,
      emitClose,
      decodeStrings: true,
      highWaterMark: highWaterMark ?? WRITE_HIGH_WATER,
      ...(encoding ? { defaultEncoding: encoding } : {}),
      ...(signal ? { signal } : {}),
    })
    this.path = path
    this.start = start
    this.#position = start
    this.#open = open
    this.#flush = flush ?? false
    this.#autoClose = autoClose
  }
  get pending(): boolean {
    return this.#handle === undefined
  }
  get fd(): number | null {
    return this.#handle?.fd ?? null
  }

  override _construct(callback: (error?: Error | null) => void): void {
    construct(this, this.#open, callback, (handle) => {
      this.#handle = handle
      handle.once('close', () => this.destroy())
    })
  }
  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#writeAll(chunk).then(() => callback(), callback)
  }
  override _writev(chunks: { chunk: Buffer }[], callback: (error?: Error | null) => void): void {
    this.#writeAll(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => callback(), callback)
  }
  async #writeAll(data: Buffer): Promise<void> {
    for (let at = 0; at < data.byteLength; ) {
      const { bytesWritten } = await (this.#handle as FileHandle).write(data, at, data.byteLength - at, this.#position)
      at += bytesWritten
      this.bytesWritten += bytesWritten
      if (this.#position !== undefined) this.#position += bytesWritten
    }
  }
  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    finish(this.#handle, this.#flush, error, callback)
  }
  close(callback?: (error?: Error | null) => void): void {
    if (callback) whenClosed(this, callback)
    if (!this.#autoClose) this.once('finish', () => this.destroy())
    this.end()
  }
}

function construct(
  stream: Readable | Writable,
  open: OpenHandle,
  callback: (error?: Error | null) => void,
  opened: (handle: FileHandle) => void,
): void {
  open().then((handle) => {
    opened(handle)
    callback()
    stream.emit('open', handle.fd)
    stream.emit('ready')
  }, callback)
}
function finish(handle: FileHandle | undefined, flush: boolean, error: Error | null, callback: (error?: Error | null) => void): void {
  if (!handle) {
    callback(error)
    return
  }
  const close = (failure: Error | null): void => {
    handle.close().then(
      () => callback(failure),
      (closeError: Error) => callback(closeError ?? failure),
    )
  }
  if (!flush || handle.fd === -1) close(error)
  else {
    handle.sync().then(
      () => close(error),
      (syncError: Error) => close(error ?? syncError),
    )
  }
}
function whenClosed(stream: Readable | Writable, callback: (error?: Error | null) => void): void {
  if (stream.closed) callback()
  else stream.once('close', () => callback())
}

export function webStream(handle: FileHandle, autoClose: boolean): ReadableStream {
  const done = async (): Promise<void> => {
    if (autoClose) await handle.close()
  }
  return new ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: 16_384,
    async pull(controller) {
      const request = controller.byobRequest
      const view = request?.view as Uint8Array
      const { bytesRead } = await handle.read(view, 0, view.byteLength)
      if (bytesRead === 0) {
        controller.close()
        await done()
      }
      request?.respond(bytesRead)
    },
    cancel: done,
  })
}

/** Lines end in \n, \r or \r\n; the last one need not end. */
export async function* linesOf(stream: ReadStream): AsyncGenerator<string, undefined, undefined> {
  let rest = ''
  for await (const piece of stream as AsyncIterable<string>) {
    rest += piece
    // A lone \r at the end may be half of \r\n.
    const held = rest.endsWith('\r') ? '\r' : ''
    const lines = (held ? rest.slice(0, -1) : rest).split(/\r\n|\n|\r/)
    rest = (lines.pop() as string) + held
    yield* lines
  }
  if (rest !== '') yield rest.replace(/\r$/, '')
}
