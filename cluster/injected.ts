// Faults on purpose in one daemon's disk and network, beyond kill, pause and partition. An Env is wrapped; what it does depends on the faults in
// force, which may change at any time. Without faults calls go straight through.
import { readFileSync } from 'node:fs'
import { SepiolaError } from '../src/base/mod.ts'
import type { Connection, Disk, DiskFile, Env, Kv, Network } from '../src/env/mod.ts'

export interface Faults {
  /** Every read and write of its disk fails with EIO. */
  readonly diskError?: boolean
  /** Its file system has no free byte: files do not grow, its store reports itself full. */
  readonly diskFull?: boolean
  /** Every disk call takes this much longer, ms. */
  readonly diskSlowMs?: number
  /** Everything that it sends and receives comes this much later, ms. */
  readonly netDelayMs?: number
  /** Nothing that it sends or is sent arrives, to and from whomever; its connections stay. */
  readonly netDrop?: boolean
}

const MS_MAX = 60_000
const faultKeys = {
  'disk-error': 'diskError',
  'disk-full': 'diskFull',
  'disk-slow': 'diskSlowMs',
  'net-delay': 'netDelayMs',
  'net-drop': 'netDrop',
} as const
export const faultNames = Object.keys(faultKeys) as (keyof typeof faultKeys)[]

/** One more fault by its name on the command line: "disk-slow" with "50". @throws SepiolaError EINVAL. */
export function withFault(faults: Faults, name: string, value: string | undefined): Faults {
  if (!Object.hasOwn(faultKeys, name)) throw new SepiolaError('EINVAL', `'${name}' is no fault: there are ${faultNames.join(', ')}, clear`)
  const key = faultKeys[name as keyof typeof faultKeys]
  if (key !== 'diskSlowMs' && key !== 'netDelayMs') {
    if (value !== undefined) throw new SepiolaError('EINVAL', `${name} takes no value, not '${value}'`)
    return { ...faults, [key]: true }
  }
  const ms = /^\d{1,6}$/.test(value ?? '') ? Number(value) : Number.NaN
  if (!(ms >= 1 && ms <= MS_MAX)) throw new SepiolaError('EINVAL', `${name} takes milliseconds from 1 to ${MS_MAX}, not '${value ?? ''}'`)
  return { ...faults, [key]: ms }
}
/** Faults as the command line names them: ["disk-slow 50"]. */
export const faultTexts = (faults: Faults): string[] =>
  faultNames.flatMap((name) => {
    const value = faults[faultKeys[name]]
    return value === undefined || value === false ? [] : [value === true ? name : `${name} ${value}`]
  })
/** What run/faults.json says of each daemon: {"osd.0": ["disk-slow 50"]}. What is no fault in it counts for nothing. */
export function readFaults(path: string): Record<string, Faults> {
  let stored: unknown
  try {
    stored = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(Object.entries(stored).map(([daemon, texts]) => [daemon, parseFaults(texts)]))
}
function parseFaults(texts: unknown): Faults {
  let faults: Faults = {}
  for (const text of Array.isArray(texts) ? texts : []) {
    const [name = '', value] = String(text).split(' ')
    try {
      faults = withFault(faults, name, value)
    } catch (error) {
      if (!(error instanceof SepiolaError)) throw error
    }
  }
  return faults
}

export interface FaultControl {
  readonly env: Env
  set(faults: Faults): void
}

export function injectable(env: Env): FaultControl {
  let faults: Faults = {}
  const connections = new Set<FaultyConnection>()
  const disk = faultyDisk(env, () => faults)
  const network: Network = {
    listen: (at, onConnection) => env.network.listen(at, (connection) => onConnection(wrap(connection))),
    async connect(to, options): Promise<Connection> {
      const until = env.clock.monotonic() + (options?.timeoutMs ?? 10_000)
      while (faults.netDrop) {
        if (env.clock.monotonic() >= until) throw new SepiolaError('ETIMEDOUT', `connecting to ${to.host}:${to.port} timed out`)
        await new Promise<void>((resolve) => env.timers.after(50, resolve))
      }
      return wrap(await env.network.connect(to, options))
    },
  }
  const wrap = (inner: Connection): Connection => {
    const connection = new FaultyConnection(
      env,
      inner,
      () => faults,
      () => connections.delete(connection),
    )
    connections.add(connection)
    return connection
  }
  return {
    env: { ...env, network, disk: disk.disk, kv: disk.kv },
    set(next): void {
      faults = next
      for (const connection of connections) connection.changed()
    },
  }
}

interface Held {
  readonly dueMs: number
  /** undefined: the end of the stream. */
  readonly chunks: readonly Uint8Array[] | undefined
}

/** Delays and withholds in both directions, in order. What waits was once read or written in good faith: it arrives when the fault ends. */
class FaultyConnection implements Connection {
  readonly remote: Connection['remote']
  onData: Connection['onData']
  onDrain: Connection['onDrain']
  onClose: Connection['onClose']
  readonly #env: Env
  readonly #inner: Connection
  readonly #faults: () => Faults
  readonly #out: Held[] = []
  readonly #in: Held[] = []
  #outBytes = 0
  #inBytes = 0
  #isPaused = false
  #isClosed = false
  #onEnd: (() => void) | undefined

  constructor(env: Env, inner: Connection, faults: () => Faults, onGone: () => void) {
    this.#env = env
    this.#inner = inner
    this.#faults = faults
    this.remote = inner.remote
    inner.onData = (chunk) => this.#received(chunk)
    inner.onDrain = () => {
      if (this.#out.length === 0) this.onDrain?.()
    }
    inner.onClose = (error) => {
      this.#isClosed = true
      this.#out.length = 0
      this.#outBytes = 0
      this.#onEnd = () => {
        onGone()
        this.onClose?.(error)
      }
      // The end comes after what was said before it.
      if (this.#in.length === 0) this.#finish()
      else this.#hold(this.#in, undefined)
    }
    if (faults().netDrop) inner.pause()
  }
  get #isClear(): boolean {
    const { netDelayMs, netDrop } = this.#faults()
    return !netDrop && !netDelayMs
  }
  get bufferedBytes(): number {
    return this.#outBytes + this.#inner.bufferedBytes
  }

  changed(): void {
    this.#regulate()
    this.#flush()
  }
  /** The delay does not run while everything is dropped. */
  #hold(queue: Held[], chunks: Held['chunks']): void {
    const delayMs = this.#faults().netDelayMs ?? 0
    queue.push({ dueMs: this.#env.clock.monotonic() + delayMs, chunks })
    if (!this.#faults().netDrop) this.#env.timers.after(delayMs, () => this.#flush())
  }
  /** A timer may be early by less than it can tell. */
  #again(queue: readonly Held[], now: number): void {
    const [first] = queue
    if (first && first.dueMs > now && first.dueMs - now < 2) this.#env.timers.after(1, () => this.#flush())
  }
  #flush(): void {
    const { netDrop, netDelayMs } = this.#faults()
    if (netDrop) return
    const now = this.#env.clock.monotonic()
    const isDue = (held: Held | undefined): boolean => held !== undefined && (!netDelayMs || held.dueMs <= now)
    const hadOut = this.#out.length > 0
    while (isDue(this.#out[0])) {
      const { chunks } = this.#out.shift() as Held
      if (!chunks) {
        this.#inner.end()
        continue
      }
      for (const chunk of chunks) this.#outBytes -= chunk.byteLength
      this.#inner.write(chunks)
    }
    if (hadOut && this.#out.length === 0 && this.#inner.bufferedBytes === 0) this.onDrain?.()
    while (!this.#isPaused && isDue(this.#in[0])) {
      const { chunks } = this.#in.shift() as Held
      if (!chunks) this.#finish()
      for (const chunk of chunks ?? []) {
        this.#inBytes -= chunk.byteLength
        this.onData?.(chunk)
      }
    }
    this.#again(this.#out, now)
    if (!this.#isPaused) this.#again(this.#in, now)
    this.#regulate()
  }
  #finish(): void {
    const end = this.#onEnd
    this.#onEnd = undefined
    this.#in.length = 0
    end?.()
  }
  #received(chunk: Uint8Array): void {
    if (this.#isClear && this.#in.length === 0 && !this.#isPaused) {
      this.onData?.(chunk)
      return
    }
    this.#inBytes += chunk.byteLength
    this.#hold(this.#in, [chunk])
    this.#regulate()
  }
  #regulate(): void {
    if (this.#isClosed) return
    if (this.#isPaused || this.#faults().netDrop || this.#inBytes > HELD_BYTES_MAX) this.#inner.pause()
    else this.#inner.resume()
  }
  write(chunks: readonly Uint8Array[]): void {
    if (this.#isClosed) return
    if (this.#isClear && this.#out.length === 0) {
      this.#inner.write(chunks)
      return
    }
    for (const chunk of chunks) this.#outBytes += chunk.byteLength
    this.#hold(this.#out, [...chunks])
  }
  pause(): void {
    this.#isPaused = true
    this.#inner.pause()
  }
  resume(): void {
    this.#isPaused = false
    if (this.#in.length > 0) this.#flush()
    this.#regulate()
  }
  end(): void {
    if (this.#isClear && this.#out.length === 0) this.#inner.end()
    else this.#hold(this.#out, undefined)
  }
  destroy(error?: Error): void {
    this.#in.length = 0
    if (this.#isClosed) this.#finish()
    else this.#inner.destroy(error)
  }
}
const HELD_BYTES_MAX = 4 << 20

function faultyDisk(env: Env, faults: () => Faults): { disk: Disk; kv: Env['kv'] } {
  const failed = (path: string): SepiolaError => new SepiolaError('EIO', `${path}: the disk fails (injected)`)
  const full = (path: string): SepiolaError => new SepiolaError('ENOSPC', `${path}: no space left on the disk (injected)`)
  /** Before each call: slowness and errors. */
  async function before<T>(path: string, run: () => Promise<T>): Promise<T> {
    const { diskSlowMs, diskError } = faults()
    if (diskSlowMs) await new Promise<void>((resolve) => env.timers.after(diskSlowMs, resolve))
    if (diskError) throw failed(path)
    return run()
  }
  const isIdle = (): boolean => {
    const { diskSlowMs, diskError, diskFull } = faults()
    return !diskSlowMs && !diskError && !diskFull
  }
  const guardFile = (path: string, file: DiskFile): DiskFile => ({
    read: (offset, length) => (isIdle() ? file.read(offset, length) : before(path, () => file.read(offset, length))),
    write: (offset, chunks) => (isIdle() ? file.write(offset, chunks) : before(path, () => grow(path, file, offset, chunks))),
    sync: () => (isIdle() ? file.sync() : before(path, () => file.sync())),
    truncate: (size) => before(path, () => file.truncate(size)),
    size: () => before(path, () => file.size()),
    close: () => file.close(),
  })
  async function grow(path: string, file: DiskFile, offset: number, chunks: readonly Uint8Array[]): Promise<void> {
    const end = offset + chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0)
    if (faults().diskFull && end > (await file.size())) throw full(path)
    return file.write(offset, chunks)
  }
  const guardKv = (path: string, kv: Kv): Kv => ({
    get: (key) => (isIdle() ? kv.get(key) : before(path, () => kv.get(key))),
    getMany: (keys) => (isIdle() ? kv.getMany(keys) : before(path, () => kv.getMany(keys))),
    batch: (ops, options) => (isIdle() ? kv.batch(ops, options) : before(path, () => kv.batch(ops, options))),
    async *iterate(range) {
      await before(path, async () => {})
      yield* kv.iterate(range)
    },
    deleteRange: (range) => before(path, () => kv.deleteRange(range)),
    close: () => kv.close(),
  })
  const { disk } = env
  return {
    disk: {
      open: async (path, mode) => guardFile(path, await before(path, () => disk.open(path, mode))),
      mkdir: (path) => before(path, () => disk.mkdir(path)),
      list: (path) => before(path, () => disk.list(path)),
      stat: (path) => before(path, () => disk.stat(path)),
      rename: (from, to) => before(from, () => disk.rename(from, to)),
      unlink: (path) => before(path, () => disk.unlink(path)),
      removeTree: (path) => before(path, () => disk.removeTree(path)),
      syncDirectory: (path) => before(path, () => disk.syncDirectory(path)),
      async space(path) {
        const space = await before(path, () => disk.space(path))
        return faults().diskFull ? { ...space, freeBytes: 0 } : space
      },
      lock: (path) => disk.lock(path),
    },
    kv: { open: async (path) => guardKv(path, await before(path, () => env.kv.open(path))) },
  }
}
