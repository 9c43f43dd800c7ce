// The ports through which time, randomness, network and disk reach every daemon and client.
// `env/node` is the real one, `env/sim` a whole machine room on virtual time. Nothing else touches the outside.
import type { Chunks, Logger } from '../base/mod.ts'

export interface Env {
  readonly clock: Clock
  readonly timers: Timers
  readonly random: Random
  readonly network: Network
  readonly disk: Disk
  readonly kv: KvProvider
  readonly log: Logger
}

export interface Clock {
  /** Wall time, milliseconds since 1970. May jump and differ between machines: for display and timestamps only. */
  now(): number
  /** Milliseconds since an arbitrary start, fractional, never going back: for every interval and lease. */
  monotonic(): number
}

export interface TimerHandle {
  cancel(): void
}
export interface Timers {
  /** Calls once after at least `delayMs` (monotonic). A pending timer does not keep a process alive by itself. */
  after(delayMs: number, callback: () => void): TimerHandle
  /** Calls repeatedly; a late tick is not made up for. */
  every(intervalMs: number, callback: () => void): TimerHandle
  /** Calls once this turn's work and its microtasks are done: the place to gather writes into one syscall. */
  soon(callback: () => void): void
}

export interface Random {
  bytes(length: number): Uint8Array
  /** Uniform in [0, 1). */
  float(): number
  /** Uniform integer in [0, boundExclusive). */
  below(boundExclusive: number): number
}

export interface Endpoint {
  readonly host: string
  readonly port: number
}

/** Reliable ordered byte streams, as TCP. */
export interface Network {
  /** port 0 picks a free one; the Listener tells it. @throws SepiolaError EBUSY when the port is taken. */
  listen(at: Endpoint, onConnection: (connection: Connection) => void): Promise<Listener>
  /** @throws SepiolaError ECONNREFUSED when nothing listens there (the process is dead), ETIMEDOUT otherwise. */
  connect(to: Endpoint, options?: { timeoutMs?: number }): Promise<Connection>
}
export interface Listener {
  readonly endpoint: Endpoint
  close(): Promise<void>
}
export interface Connection {
  readonly remote: Endpoint
  /** Queues the chunks, in order, without copying: the caller must not change them afterwards. */
  write(chunks: Chunks): void
  /** Bytes queued and not yet handed to the operating system. */
  readonly bufferedBytes: number
  /** Set once, before the turn in which the connection was handed over ends. Each chunk is the receiver's to keep. */
  onData: ((chunk: Uint8Array) => void) | undefined
  /** The queue has gone down to nothing. */
  onDrain: (() => void) | undefined
  /** Called exactly once, also after destroy(): an error when the stream did not end in order. */
  onClose: ((error: Error | undefined) => void) | undefined
  pause(): void
  resume(): void
  /** Sends what is queued, then ends. */
  end(): void
  /** Drops what is queued and ends at once. */
  destroy(error?: Error): void
}

export interface FileStat {
  readonly size: number
  readonly isDirectory: boolean
}
/** Files. A write is durable only after `sync`; a name only after `syncDirectory` of its directory. Errors: SepiolaError with ENOENT, EEXIST, ENOSPC, EIO. */
export interface Disk {
  /** 'r' must exist, 'rw' must exist, 'create' makes it or opens it, 'exclusive' must not exist. */
  open(path: string, mode: 'r' | 'rw' | 'create' | 'exclusive'): Promise<DiskFile>
  mkdir(path: string): Promise<void> // parents too; fine when it is there
  list(path: string): Promise<string[]>
  stat(path: string): Promise<FileStat | undefined>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  removeTree(path: string): Promise<void>
  syncDirectory(path: string): Promise<void>
  /** Free and total bytes of the file system that holds the path. */
  space(path: string): Promise<{ totalBytes: number; freeBytes: number }>
  /** An advisory lock that dies with the process. @throws SepiolaError EBUSY when another holds it. */
  lock(path: string): Promise<{ release(): Promise<void> }>
}
export interface DiskFile {
  /** Up to `length` bytes; short only at the end of the file. */
  read(offset: number, length: number): Promise<Uint8Array>
  /** All chunks, back to back, from `offset` on (one pwritev). */
  write(offset: number, chunks: Chunks): Promise<void>
  /** fdatasync: what was written before this call survives power loss once it resolves. */
  sync(): Promise<void>
  truncate(size: number): Promise<void>
  size(): Promise<number>
  close(): Promise<void>
}

export type KvOp =
  | { readonly type: 'put'; readonly key: Uint8Array; readonly value: Uint8Array }
  | { readonly type: 'del'; readonly key: Uint8Array }
export interface KvRange {
  readonly gt?: Uint8Array
  readonly gte?: Uint8Array
  readonly lt?: Uint8Array
  readonly lte?: Uint8Array
  readonly reverse?: boolean
  readonly limit?: number
}
/** An ordered store of byte keys (LevelDB). A batch is atomic; it is durable when its own or a later `sync: true` batch resolves. */
export interface Kv {
  get(key: Uint8Array): Promise<Uint8Array | undefined>
  getMany(keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]>
  batch(ops: readonly KvOp[], options: { sync: boolean }): Promise<void>
  /** A consistent view of the range as of the call. */
  iterate(range: KvRange): AsyncIterable<[key: Uint8Array, value: Uint8Array]>
  deleteRange(range: { gte: Uint8Array; lt: Uint8Array }): Promise<void>
  close(): Promise<void>
}
export interface KvProvider {
  /** Opens or creates; the directory belongs to this store alone. @throws SepiolaError EIO for a corrupt store, EBUSY when it is open elsewhere. */
  open(path: string): Promise<Kv>
}
