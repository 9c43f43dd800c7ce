// An in-memory network for the messenger's own tests: byte streams cut into pieces of any size, connections reset on command.
// Turns are real (setImmediate, setTimeout), randomness is seeded.
import { type EntityName, SepiolaError, silentLogger } from '../../../src/base/mod.ts'
import type { Connection, Endpoint, Env, Listener, Network, Random, Timers } from '../../../src/env/mod.ts'

export function seededRandom(seed: number): Random {
  let s = seed >>> 0
  const float = (): number => {
    s = (s + 0x6d2b79f5) >>> 0
    let t = Math.imul(s ^ (s >>> 15), s | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    float,
    below: (bound) => Math.floor(float() * bound),
    bytes: (length) => Uint8Array.from({ length }, () => Math.floor(float() * 256)),
  }
}

export const realTimers: Timers = {
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs)
    timer.unref()
    return { cancel: () => clearTimeout(timer) }
  },
  every(intervalMs, callback) {
    const timer = setInterval(callback, intervalMs)
    timer.unref()
    return { cancel: () => clearInterval(timer) }
  },
  soon: (callback) => void setImmediate(callback),
}

class Wire implements Connection {
  readonly remote: Endpoint
  readonly net: Wires
  other!: Wire
  onData: ((chunk: Uint8Array) => void) | undefined
  onDrain: (() => void) | undefined
  onClose: ((error: Error | undefined) => void) | undefined
  closed = false
  ending = false
  paused = false
  inbox: Uint8Array[] = []
  scheduled = false

  constructor(net: Wires, remote: Endpoint) {
    this.net = net
    this.remote = remote
  }
  get bufferedBytes(): number {
    return this.other.inbox.reduce((n, c) => n + c.length, 0)
  }
  write(chunks: readonly Uint8Array[]): void {
    if (this.closed || this.ending) return
    for (const chunk of chunks) if (chunk.length > 0) this.other.inbox.push(chunk.slice())
    this.other.schedule()
  }
  schedule(): void {
    if (this.scheduled || this.closed) return
    this.scheduled = true
    setImmediate(() => {
      this.scheduled = false
      this.deliver()
    })
  }
  deliver(): void {
    const cut = this.net.cut
    while (!this.closed && !this.paused && !this.net.frozen) {
      let chunk = this.inbox.shift()
      if (!chunk) break
      if (cut > 0) {
        const n = 1 + this.net.random.below(Math.min(chunk.length, cut))
        if (n < chunk.length) {
          this.inbox.unshift(chunk.subarray(n))
          chunk = chunk.slice(0, n)
        }
      }
      this.net.bytes += chunk.length
      if (this.net.resetEvery > 0 && this.net.random.float() < chunk.length / this.net.resetEvery) {
        this.net.resets++
        this.reset(new SepiolaError('ECONNRESET', 'reset by test'))
        return
      }
      this.onData?.(chunk)
    }
    if (this.inbox.length === 0 && !this.net.frozen && this.other.ending && !this.closed) this.destroy()
  }
  pause(): void {
    this.paused = true
  }
  resume(): void {
    this.paused = false
    this.schedule()
  }
  end(): void {
    this.ending = true
    this.other.schedule()
  }
  destroy(error?: Error): void {
    this.shut(error)
    setImmediate(() => {
      if (!this.net.frozen) this.other.shut(undefined)
    })
  }
  reset(error: Error): void {
    this.shut(error)
    this.other.shut(error)
  }
  shut(error: Error | undefined): void {
    if (this.closed) return
    this.closed = true
    this.inbox = []
    this.net.live.delete(this)
    setImmediate(() => this.onClose?.(error))
  }
}

export class Wires implements Network {
  readonly random: Random
  readonly listeners = new Map<number, (c: Connection) => void>()
  readonly live = new Set<Wire>()
  #port = 1000
  /** Chunks are cut to at most so many bytes; 0: as written. */
  cut = 0
  /** One reset in so many bytes, on average. */
  resetEvery = 0
  resets = 0
  /** Connections carry nothing, and nobody is told. */
  frozen = false
  bytes = 0
  connects = 0

  constructor(random: Random) {
    this.random = random
  }
  async listen(at: Endpoint, onConnection: (c: Connection) => void): Promise<Listener> {
    const port = at.port || this.#port++
    if (this.listeners.has(port)) throw new SepiolaError('EBUSY', 'port taken')
    this.listeners.set(port, onConnection)
    return {
      endpoint: { host: at.host, port },
      close: async () => {
        this.listeners.delete(port)
      },
    }
  }
  async connect(to: Endpoint): Promise<Connection> {
    this.connects++
    await new Promise((resolve) => setImmediate(resolve))
    const listener = this.listeners.get(to.port)
    if (!listener) throw new SepiolaError('ECONNREFUSED', `nothing listens on ${to.port}`)
    const here = new Wire(this, to)
    const there = new Wire(this, { host: 'client', port: 1 })
    here.other = there
    there.other = here
    this.live.add(here).add(there)
    listener(there)
    return here
  }
  thaw(): void {
    this.frozen = false
    for (const wire of this.live) wire.schedule()
  }
  resetAll(): void {
    for (const wire of [...this.live]) wire.reset(new SepiolaError('ECONNRESET', 'reset by test'))
  }
}

const absent = new Proxy({}, { get: () => () => Promise.reject(new Error('not in this test')) })

export function wiredEnv(seed = 1): { env: Env; wires: Wires } {
  const random = seededRandom(seed)
  const wires = new Wires(random)
  const env: Env = {
    clock: { now: () => Date.now(), monotonic: () => performance.now() },
    timers: realTimers,
    random,
    network: wires,
    disk: absent as Env['disk'],
    kv: absent as Env['kv'],
    log: silentLogger,
  }
  return { env, wires }
}

/** Waits until the condition holds; the test's own time-out is the only limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1))
}
export const name = (text: string): EntityName => text as EntityName
