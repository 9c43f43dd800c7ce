// FileHandle in the shape of node:fs/promises: the same calls, the same errors, on an open file of the file system.
import { Buffer } from 'node:buffer'
import { EventEmitter } from 'node:events'
import type { ReadableStream } from 'node:stream/web'
import {
  bytesOf,
  contentOf,
  type EncodingOptions,
  fileMode,
  getOptions,
  pieceOf,
  timeSeconds,
  validateBoolean,
  validateBuffers,
  validateInteger,
  validateObject,
  validatePosition,
} from './args.ts'
import type { FsClient, SetattrChange } from './client.ts'
import { constants } from './constants.ts'
import { type ReadCursor, readData, writeData } from './data.ts'
import { codedError, Errno, fileClosed, invalidArgType, invalidArgValue, outOfRange, publicError, throwIfAborted } from './errors.ts'
import type { Inode } from './inode.ts'
import { HandleLocks, type LockOptions, type LockRange } from './locks.ts'
import { BigIntStats, Stats } from './stats.ts'
import { linesOf, ReadStream, type ReadStreamOptions, WriteStream, type WriteStreamOptions, webStream } from './streams.ts'

/** One write of writeFile, and one read of readFile, is at most so large: memory stays bounded, and OSDs work in parallel on each. */
const CHUNK_BYTES = 16 << 20
const READ_BYTES_DEFAULT = 16_384

export interface ReadOptions {
  buffer?: NodeJS.ArrayBufferView
  offset?: number | null
  length?: number | null
  position?: number | bigint | null
}
export interface ReadResult<B = NodeJS.ArrayBufferView> {
  bytesRead: number
  buffer: B
}
export interface WriteResult<B = NodeJS.ArrayBufferView | string> {
  bytesWritten: number
  buffer: B
}

export class FileHandle extends EventEmitter implements AsyncDisposable {
  readonly #client: FsClient
  #inode: Inode
  readonly #flags: number
  readonly #now: () => number
  readonly #locks: HandleLocks
  readonly #released: () => void
  #fd: number
  /** The file position of reads and writes without one. */
  #position = 0
  readonly #cursor: ReadCursor = { next: 0 }
  /** Calls that use and move the file position, one at a time. */
  #tail: Promise<unknown> = Promise.resolve()
  #busy = 0
  #idle: (() => void) | undefined
  #closing: Promise<void> | undefined
  #streaming = false

  /** @internal Made by `FileSystem.open`. */
  constructor(client: FsClient, inode: Inode, flags: number, fd: number, released: () => void) {
    super()
    this.#client = client
    this.#inode = inode
    this.#flags = flags
    this.#fd = fd
    this.#now = () => client.now
    this.#released = released
    this.#locks = new HandleLocks(client, inode, fd)
  }

  /** A number that names the handle within this mount; -1 once closed. It is no descriptor of the operating system. */
  get fd(): number {
    return this.#fd
  }

  // --- reading ---

  read<B extends NodeJS.ArrayBufferView>(
    buffer: B,
    offset?: number | null | ReadOptions,
    length?: number | null,
    position?: number | bigint | null,
  ): Promise<ReadResult<B>>
  read(options?: ReadOptions): Promise<ReadResult<Buffer>>
  async read(
    bufferOrOptions?: NodeJS.ArrayBufferView | ReadOptions | null,
    offsetOrOptions?: number | null | ReadOptions,
    lengthArgument?: number | null,
    positionArgument?: number | bigint | null,
  ): Promise<ReadResult<NodeJS.ArrayBufferView>> {
    return this.#use('read', async () => {
      let buffer = bufferOrOptions as NodeJS.ArrayBufferView
      let options: ReadOptions = { offset: offsetOrOptions as number, length: lengthArgument, position: positionArgument }
      if (!ArrayBuffer.isView(bufferOrOptions)) {
        if (bufferOrOptions !== undefined && bufferOrOptions !== null) validateObject(bufferOrOptions, 'options')
        options = bufferOrOptions ?? {}
        buffer = options.buffer === undefined ? Buffer.alloc(READ_BYTES_DEFAULT) : options.buffer
        if (!ArrayBuffer.isView(buffer)) {
          throw invalidArgType('buffer', 'an instance of Buffer, TypedArray, or DataView', buffer)
        }
      } else if (offsetOrOptions !== null && typeof offsetOrOptions === 'object') options = offsetOrOptions
      const offset = options.offset ?? 0
      validateInteger(offset, 'offset', 0)
      const length = options.length ?? buffer.byteLength - offset
      const position = options.position === null || options.position === undefined ? -1 : validatePosition(options.position, length)
      if (length === 0) return { bytesRead: 0, buffer }
      if (buffer.byteLength === 0) throw invalidArgValue('buffer', buffer, 'is empty and cannot be written')
      if (length < 0) throw outOfRange('length', '>= 0', length)
      if (offset + length > buffer.byteLength) throw outOfRange('length', `<= ${buffer.byteLength - offset}`, length)
      return { bytesRead: await this.#readInto(bytesOf(buffer).subarray(offset, offset + length), position), buffer }
    })
  }
  async readv<B extends readonly NodeJS.ArrayBufferView[]>(
    buffers: B,
    position?: number | null,
  ): Promise<{ bytesRead: number; buffers: B }> {
    return this.#use('readv', async () => {
      const views = validateBuffers(buffers).map(bytesOf)
      const all = new Uint8Array(views.reduce((n, { byteLength }) => n + byteLength, 0))
      const bytesRead = await this.#readInto(all, typeof position === 'number' ? position : -1, 'read')
      let at = 0
      for (const view of views) {
        view.set(all.subarray(at, Math.min(bytesRead, at + view.byteLength)))
        at += view.byteLength
        if (at >= bytesRead) break
      }
      return { bytesRead, buffers }
    })
  }
  #readInto(into: Uint8Array, position: number, syscall = 'read', signal?: AbortSignal): Promise<number> {
    if ((this.#flags & 3) === constants.O_WRONLY) throw publicError(new Errno('EBADF'), { syscall })
    const read = (at: number): Promise<number> =>
      this.#io(syscall, () => readData(this.#client, this.#inode, at, into, this.#cursor, signal))
    if (position >= 0) return read(position)
    return this.#inTurn(async () => {
      const bytes = await read(this.#position)
      this.#position += bytes
      return bytes
    })
  }

  readFile(options?: { encoding?: null; signal?: AbortSignal } | null): Promise<Buffer>
  readFile(options: { encoding: BufferEncoding; signal?: AbortSignal } | BufferEncoding): Promise<string>
  readFile(options?: (EncodingOptions & { signal?: AbortSignal }) | BufferEncoding | null): Promise<Buffer | string>
  async readFile(options?: unknown): Promise<Buffer | string> {
    return this.#use('readFile', async () => {
      const { encoding, signal } = getOptions<EncodingOptions & { signal?: AbortSignal }>(options, {})
      const parts: Uint8Array[] = []
      // From the file position on, as Node does it.
      for (;;) {
        throwIfAborted(signal)
        const expected = Math.max(0, (await this.#attributes()).size - this.#position)
        const chunk = Buffer.allocUnsafe(Math.min(Math.max(expected, 1), CHUNK_BYTES))
        const bytes = await this.#readInto(chunk, -1, 'read', signal)
        throwIfAborted(signal)
        if (bytes > 0) parts.push(chunk.subarray(0, bytes))
        if (bytes < chunk.byteLength || bytes === expected) break
      }
      const content = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)
      return encoding && encoding !== 'buffer' ? content.toString(encoding) : content
    })
  }

  // --- writing ---

  write<B extends NodeJS.ArrayBufferView>(
    buffer: B,
    offset?: number | null | { offset?: number; length?: number; position?: number | null },
    length?: number | null,
    position?: number | null,
  ): Promise<WriteResult<B>>
  write(data: string, position?: number | null, encoding?: BufferEncoding | null): Promise<WriteResult<string>>
  async write(
    data: NodeJS.ArrayBufferView | string,
    offsetOrPosition?: number | null | { offset?: number; length?: number; position?: number | null },
    lengthOrEncoding?: number | BufferEncoding | null,
    positionArgument?: number | null,
  ): Promise<WriteResult> {
    return this.#use('write', async () => {
      if ((data as { byteLength?: number } | undefined)?.byteLength === 0) return { bytesWritten: 0, buffer: data }
      if (!ArrayBuffer.isView(data)) {
        if (typeof data !== 'string') {
          throw invalidArgType('buffer', 'of type string or an instance of Buffer, TypedArray, or DataView', data)
        }
        const bytes = Buffer.from(data, (lengthOrEncoding as BufferEncoding) ?? 'utf8')
        const at = typeof offsetOrPosition === 'number' ? offsetOrPosition : -1
        return { bytesWritten: await this.#writeFrom(bytes, at), buffer: data }
      }
      let offset: number | null | undefined
      let length: unknown = lengthOrEncoding
      let position: unknown = positionArgument
      if (offsetOrPosition !== null && typeof offsetOrPosition === 'object') ({ offset, length, position } = offsetOrPosition)
      else offset = offsetOrPosition
      const start = offset ?? 0
      validateInteger(start, 'offset', 0)
      const count = typeof length === 'number' ? length : data.byteLength - start
      if (start > data.byteLength) throw outOfRange('offset', `<= ${data.byteLength}`, start)
      if (count > data.byteLength - start) throw outOfRange('length', `<= ${data.byteLength - start}`, count)
      if (count < 0) throw outOfRange('length', '>= 0', count)
      const at = typeof position === 'number' ? position : -1
      return { bytesWritten: await this.#writeFrom(bytesOf(data).subarray(start, start + count), at), buffer: data }
    })
  }
  async writev<B extends readonly NodeJS.ArrayBufferView[]>(
    buffers: B,
    position?: number | null,
  ): Promise<{ bytesWritten: number; buffers: B }> {
    return this.#use('writev', async () => {
      const views = validateBuffers(buffers).map(bytesOf)
      if (views.length === 0) return { bytesWritten: 0, buffers }
      const all = views.length === 1 ? (views[0] as Uint8Array) : Buffer.concat(views)
      return { bytesWritten: await this.#writeFrom(all, typeof position === 'number' ? position : -1), buffers }
    })
  }
  #writeFrom(data: Uint8Array, position: number): Promise<number> {
    if ((this.#flags & 3) === constants.O_RDONLY) throw publicError(new Errno('EBADF'), { syscall: 'write' })
    const append = (this.#flags & constants.O_APPEND) !== 0
    const write = (at: number | 'end'): Promise<number> =>
      this.#io('write', async () => {
        const bytes = await writeData(this.#client, this.#inode, at, data)
        if (this.#flags & (constants.O_SYNC | constants.O_DSYNC)) await this.#client.caps.flush(this.#inode)
        return bytes
      })
    if (position >= 0) return write(append ? 'end' : position)
    return this.#inTurn(async () => {
      const bytes = await write(append ? 'end' : this.#position)
      this.#position = append ? this.#inode.size : this.#position + bytes
      return bytes
    })
  }

  async writeFile(
    data: unknown,
    options?: (EncodingOptions & { signal?: AbortSignal | undefined; flush?: boolean }) | BufferEncoding | null,
  ): Promise<void> {
    return this.#use('writeFile', async () => {
      const given = getOptions<EncodingOptions & { signal?: AbortSignal; flush?: boolean }>(options, {})
      const { signal, flush = false } = given
      validateBoolean(flush, 'options.flush')
      const encoding = (given.encoding ?? 'utf8') as BufferEncoding
      const content = contentOf(data, encoding)
      throwIfAborted(signal)
      if (content instanceof Uint8Array) await this.#writeAll(content, signal)
      else {
        for await (const piece of content) {
          throwIfAborted(signal)
          await this.#writeAll(pieceOf(piece, encoding), signal)
        }
      }
      if (flush) await this.sync()
    })
  }
  appendFile(
    data: unknown,
    options?: (EncodingOptions & { signal?: AbortSignal | undefined; flush?: boolean }) | BufferEncoding | null,
  ): Promise<void> {
    return this.writeFile(data, options)
  }
  async #writeAll(content: Uint8Array, signal: AbortSignal | undefined): Promise<void> {
    for (let at = 0; at < content.byteLength; ) {
      throwIfAborted(signal)
      at += await this.#writeFrom(content.subarray(at, at + CHUNK_BYTES), -1)
    }
    throwIfAborted(signal)
  }

  /** Data, size and times survive whatever happens to clients, MDSs and OSDs once it resolves. */
  sync(): Promise<void> {
    return this.#use('fsync', () => this.#io('fsync', () => this.#client.caps.flush(this.#inode)))
  }
  datasync(): Promise<void> {
    return this.#use('fdatasync', () => this.#io('fdatasync', () => this.#client.caps.flush(this.#inode)))
  }

  // --- attributes ---

  stat(options?: { bigint?: false }): Promise<Stats>
  stat(options: { bigint: true }): Promise<BigIntStats>
  async stat({ bigint = false }: { bigint?: boolean } = {}): Promise<Stats | BigIntStats> {
    return this.#use('fstat', async () => {
      const inode = await this.#attributes()
      return bigint ? new BigIntStats(inode.statFields()) : new Stats(inode.statFields())
    })
  }
  #attributes(): Promise<Inode> {
    return this.#io('fstat', () => this.#client.getattr(this.#inode))
  }
  async truncate(length = 0): Promise<void> {
    return this.#use('ftruncate', async () => {
      validateInteger(length, 'len')
      if ((this.#flags & 3) === constants.O_RDONLY) throw publicError(new Errno('EINVAL'), { syscall: 'ftruncate' })
      await this.#change('ftruncate', { size: Math.max(0, length) })
    })
  }
  async chmod(mode: number | string): Promise<void> {
    return this.#use('fchmod', async () => this.#change('fchmod', { mode: fileMode(mode, 'mode') }))
  }
  async chown(uid: number, gid: number): Promise<void> {
    return this.#use('fchown', async () => {
      validateInteger(uid, 'uid', -1, 2 ** 32 - 1)
      validateInteger(gid, 'gid', -1, 2 ** 32 - 1)
      await this.#change('fchown', { uid, gid })
    })
  }
  async utimes(atime: string | number | Date, mtime: string | number | Date): Promise<void> {
    return this.#use('futimes', async () => {
      const times = { atime: timeSeconds(atime, 'atime', this.#now), mtime: timeSeconds(mtime, 'mtime', this.#now) }
      await this.#change('futime', times)
    })
  }
  #change(syscall: string, change: SetattrChange): Promise<void> {
    return this.#io(syscall, () => this.#client.setattr(this.#inode, change))
  }

  // --- locks ---

  /**
   * An advisory lock on the whole file (flock(2)), held by this handle until it is unlocked or closed.
   * @throws EAGAIN with `nonBlocking` when another holds it; AbortError.
   */
  flock(type: 'shared' | 'exclusive' | 'unlock', options: LockOptions = {}): Promise<void> {
    return this.#use('flock', () => this.#io('flock', () => this.#locks.flock(type, options)))
  }
  /** An advisory lock on bytes, of this handle (Linux' open file description locks); `length` absent: to the end and beyond. */
  lock(type: 'shared' | 'exclusive' | 'unlock', range: LockRange & LockOptions = {}): Promise<void> {
    return this.#use('fcntl', () => this.#io('fcntl', () => this.#locks.range(type, range)))
  }
  /** Who keeps this handle from such a lock; undefined: nobody. */
  testLock(
    type: 'shared' | 'exclusive',
    range: LockRange = {},
  ): Promise<{ type: 'shared' | 'exclusive'; start: number; length: number } | undefined> {
    return this.#use('fcntl', () => this.#io('fcntl', () => this.#locks.test(type, range)))
  }

  // --- streams ---

  createReadStream(options?: ReadStreamOptions | BufferEncoding): ReadStream {
    return new ReadStream(undefined, async () => this, options)
  }
  createWriteStream(options?: WriteStreamOptions | BufferEncoding): WriteStream {
    return new WriteStream(undefined, async () => this, options)
  }
  /** The file's lines, without their ends. */
  readLines(options: ReadStreamOptions = {}): AsyncIterableIterator<string> {
    return linesOf(this.createReadStream({ encoding: 'utf8', ...options }))
  }
  readableWebStream(options: { type?: 'bytes'; autoClose?: boolean } = {}): ReadableStream {
    validateObject(options, 'options')
    const { autoClose = false } = options
    validateBoolean(autoClose, 'options.autoClose')
    if (this.#fd === -1) throw codedError('ERR_INVALID_STATE', 'Invalid state: The FileHandle is closed')
    if (this.#streaming) throw codedError('ERR_INVALID_STATE', 'Invalid state: The FileHandle is locked')
    this.#streaming = true
    return webStream(this, autoClose)
  }

  // --- closing ---

  /** Waits for calls in flight. What was written stays visible to everybody; `sync` first to wait until the MDS has its size on disk. */
  close = (): Promise<void> => {
    if (this.#closing) return this.#closing
    if (this.#fd === -1) return Promise.resolve()
    this.#fd = -1
    this.#closing = this.#close().finally(() => {
      this.#closing = undefined
    })
    this.emit('close')
    return this.#closing
  }
  async #close(): Promise<void> {
    if (this.#busy > 0) {
      await new Promise<void>((resolve) => {
        this.#idle = resolve
      })
    }
    await this.#locks.releaseAll()
    this.#client.countOpen(this.#inode, this.#flags, -1)
    this.#released()
  }
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  async #use<T>(call: string, run: () => Promise<T>): Promise<T> {
    if (this.#fd === -1) throw fileClosed(call)
    this.#busy++
    try {
      return await run()
    } finally {
      if (--this.#busy === 0) this.#idle?.()
    }
  }
  async #io<T>(syscall: string, run: () => Promise<T>): Promise<T> {
    try {
      return await run()
    } catch (error) {
      throw publicError(error, { syscall })
    }
  }
  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#tail.then(run)
    this.#tail = turn.catch(() => undefined)
    return turn
  }
}
