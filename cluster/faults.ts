// Faults on purpose for daemons on the real Env: network partitions, and a killable Env for daemons that share one process.
//
// Every connection has one initiator, and it knows whom it calls by the port. So a partition is enforced by initiators alone:
// new calls across it hang until they time out, established ones carry nothing in either direction until it heals.
import { SepiolaError } from '../src/base/mod.ts'
import type { Connection, Disk, DiskFile, Endpoint, Env, Kv, Listener, Network, TimerHandle } from '../src/env/mod.ts'

/** Groups of daemon names; daemons in different groups cannot reach each other, whoever is in no group reaches all. */
export type Partition = readonly (readonly string[])[]

export function separated(partition: Partition, a: string, b: string): boolean {
  const groupOf = (name: string): number => partition.findIndex((group) => group.includes(name))
  const [ga, gb] = [groupOf(a), groupOf(b)]
  return ga >= 0 && gb >= 0 && ga !== gb
}

class StallableConnection implements Connection {
  readonly remote: Endpoint
  onData: Connection['onData']
  onDrain: Connection['onDrain']
  onClose: Connection['onClose']
  readonly #inner: Connection
  readonly #held: Uint8Array[] = []
  #heldBytes = 0
  #stalled = false
  #paused = false
  #ending = false
  closed = false

  constructor(inner: Connection) {
    this.#inner = inner
    this.remote = inner.remote
    inner.onData = (chunk) => this.onData?.(chunk)
    inner.onDrain = () => {
      if (!this.#stalled) this.onDrain?.()
    }
    inner.onClose = (error) => {
      this.closed = true
      this.onClose?.(error)
    }
  }
  get bufferedBytes(): number {
    return this.#heldBytes + this.#inner.bufferedBytes
  }
  stall(stalled: boolean): void {
    if (this.#stalled === stalled || this.closed) return
    this.#stalled = stalled
    if (stalled) {
      this.#inner.pause()
      return
    }
    if (!this.#paused) this.#inner.resume()
    if (this.#held.length > 0) this.#inner.write(this.#held.splice(0))
    this.#heldBytes = 0
    if (this.#ending) this.#inner.end()
  }
  write(chunks: readonly Uint8Array[]): void {
    if (!this.#stalled) {
      this.#inner.write(chunks)
      return
    }
    this.#held.push(...chunks)
    for (const chunk of chunks) this.#heldBytes += chunk.byteLength
  }
  pause(): void {
    this.#paused = true
    this.#inner.pause()
  }
  resume(): void {
    this.#paused = false
    if (!this.#stalled) this.#inner.resume()
  }
  end(): void {
    if (this.#stalled) this.#ending = true
    else this.#inner.end()
  }
  destroy(error?: Error): void {
    this.#inner.destroy(error)
  }
}

export interface PartitionControl {
  readonly network: Network
  set(partition: Partition): void
}

/** Wraps a daemon's network. `nameOf` tells which daemon listens on a port; undefined: never separated. */
export function partitionable(env: Env, self: string, nameOf: (to: Endpoint) => string | undefined): PartitionControl {
  let partition: Partition = []
  const open = new Map<StallableConnection, string>()
  const waiting = new Set<() => void>()
  const blocked = (name: string | undefined): boolean => name !== undefined && separated(partition, self, name)
  const network: Network = {
    listen: (at, onConnection) => env.network.listen(at, onConnection),
    async connect(to, options): Promise<Connection> {
      const name = nameOf(to)
      if (blocked(name)) await healedOrTimeout(options?.timeoutMs ?? 10_000, to, () => blocked(name))
      const inner = await env.network.connect(to, options)
      if (name === undefined) return inner
      const connection = new StallableConnection(inner)
      open.set(connection, name)
      connection.stall(blocked(name))
      return connection
    },
  }
  function healedOrTimeout(timeoutMs: number, to: Endpoint, still: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = env.timers.after(timeoutMs, () => {
        waiting.delete(check)
        reject(new SepiolaError('ETIMEDOUT', `connecting to ${to.host}:${to.port} timed out`))
      })
      const check = (): void => {
        if (still()) return
        waiting.delete(check)
        timer.cancel()
        resolve()
      }
      waiting.add(check)
    })
  }
  return {
    network,
    set(next): void {
      partition = next
      for (const [connection, name] of open) {
        if (connection.closed) open.delete(connection)
        else connection.stall(blocked(name))
      }
      for (const check of [...waiting]) check()
    },
  }
}

/**
 * An Env for a daemon inside a shared process that can be killed as a process can: from `kill()` on, no timer, connection, disk or
 * store call of that life does or answers anything. What was handed to the operating system before stays, as with SIGKILL.
 */
export function killable(env: Env): { env: Env; kill(): Promise<void>; setPaused(paused: boolean): void } {
  let alive = true
  let paused = false
  const parked: (() => void)[] = []
  const cleanups = new Set<() => void | Promise<void>>()
  const never = <T>(): Promise<T> => new Promise<T>(() => {})
  const run = (callback: () => void): void => {
    if (!alive) return
    if (paused) parked.push(callback)
    else callback()
  }
  const whileAlive = <T>(start: () => Promise<T>): Promise<T> => {
    if (!alive) return never()
    return new Promise<T>((resolve, reject) => {
      start().then(
        (value) => run(() => resolve(value)),
        (error) => run(() => reject(error)),
      )
    })
  }
  const track = <T extends TimerHandle>(timer: T): TimerHandle => {
    const cancel = (): void => timer.cancel()
    cleanups.add(cancel)
    return {
      cancel(): void {
        cleanups.delete(cancel)
        timer.cancel()
      },
    }
  }
  const guard = (inner: Connection): Connection => {
    const destroy = (): void => inner.destroy()
    cleanups.add(destroy)
    const connection: Connection = {
      remote: inner.remote,
      get bufferedBytes() {
        return inner.bufferedBytes
      },
      onData: undefined,
      onDrain: undefined,
      onClose: undefined,
      write: (chunks) => alive && inner.write(chunks),
      pause: () => inner.pause(),
      resume: () => inner.resume(),
      end: () => inner.end(),
      destroy: (error) => inner.destroy(error),
    }
    inner.onData = (chunk) => run(() => connection.onData?.(chunk))
    inner.onDrain = () => run(() => connection.onDrain?.())
    inner.onClose = (error) => {
      cleanups.delete(destroy)
      run(() => connection.onClose?.(error))
    }
    return connection
  }
  const guardFile = (file: DiskFile): DiskFile => {
    const close = (): Promise<void> => file.close()
    cleanups.add(close)
    return {
      read: (offset, length) => whileAlive(() => file.read(offset, length)),
      write: (offset, chunks) => whileAlive(() => file.write(offset, chunks)),
      sync: () => whileAlive(() => file.sync()),
      truncate: (size) => whileAlive(() => file.truncate(size)),
      size: () => whileAlive(() => file.size()),
      close: () => {
        cleanups.delete(close)
        return whileAlive(() => file.close())
      },
    }
  }
  const guardKv = (kv: Kv): Kv => {
    const close = (): Promise<void> => kv.close()
    cleanups.add(close)
    return {
      get: (key) => whileAlive(() => kv.get(key)),
      getMany: (keys) => whileAlive(() => kv.getMany(keys)),
      batch: (ops, options) => whileAlive(() => kv.batch(ops, options)),
      async *iterate(range) {
        for await (const entry of kv.iterate(range)) {
          if (!alive) await never()
          yield entry
        }
      },
      deleteRange: (range) => whileAlive(() => kv.deleteRange(range)),
      close: () => {
        cleanups.delete(close)
        return whileAlive(() => kv.close())
      },
    }
  }
  const disk: Disk = {
    open: async (path, mode) => guardFile(await whileAlive(() => env.disk.open(path, mode))),
    mkdir: (path) => whileAlive(() => env.disk.mkdir(path)),
    list: (path) => whileAlive(() => env.disk.list(path)),
    stat: (path) => whileAlive(() => env.disk.stat(path)),
    rename: (from, to) => whileAlive(() => env.disk.rename(from, to)),
    unlink: (path) => whileAlive(() => env.disk.unlink(path)),
    removeTree: (path) => whileAlive(() => env.disk.removeTree(path)),
    syncDirectory: (path) => whileAlive(() => env.disk.syncDirectory(path)),
    space: (path) => whileAlive(() => env.disk.space(path)),
    async lock(path) {
      const lock = await whileAlive(() => env.disk.lock(path))
      const release = (): Promise<void> => lock.release()
      cleanups.add(release)
      return {
        release(): Promise<void> {
          cleanups.delete(release)
          return lock.release()
        },
      }
    },
  }
  const killed: Env = {
    clock: env.clock,
    random: env.random,
    log: env.log,
    timers: {
      after: (delayMs, callback) => (alive ? track(env.timers.after(delayMs, () => run(callback))) : { cancel() {} }),
      every: (intervalMs, callback) => (alive ? track(env.timers.every(intervalMs, () => !paused && run(callback))) : { cancel() {} }),
      soon: (callback) => alive && env.timers.soon(() => run(callback)),
    },
    network: {
      async listen(at, onConnection): Promise<Listener> {
        const listener = await whileAlive(() =>
          env.network.listen(at, (connection) => (alive ? onConnection(guard(connection)) : connection.destroy())),
        )
        const close = (): Promise<void> => listener.close()
        cleanups.add(close)
        return {
          endpoint: listener.endpoint,
          close(): Promise<void> {
            cleanups.delete(close)
            return listener.close()
          },
        }
      },
      connect: async (to, options) => guard(await whileAlive(() => env.network.connect(to, options))),
    },
    disk,
    kv: { open: async (path) => guardKv(await whileAlive(() => env.kv.open(path))) },
  }
  return {
    env: killed,
    setPaused(next): void {
      paused = next
      if (!paused) for (const callback of parked.splice(0)) run(callback)
    },
    async kill(): Promise<void> {
      alive = false
      parked.length = 0
      await Promise.allSettled([...cleanups].map(async (cleanup) => cleanup()))
      cleanups.clear()
    },
  }
}
