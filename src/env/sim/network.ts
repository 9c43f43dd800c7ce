// Byte streams between the world's processes: delay, cutting into pieces, bounded windows, resets, and links that are cut for a while.
// A stream is reliable and ordered like TCP: across a cut link it waits, and goes on when the link is back.
import { chunksLength, SepiolaError, xxh32 } from '../../base/mod.ts'
import type { Connection, Endpoint, Listener, Network } from '../mod.ts'
import type { SimRandom } from './random.ts'
import type { Life, Scheduler, SimEvent } from './scheduler.ts'

export interface NetworkConfig {
  /** One way, uniformly from this range. */
  latencyMs: readonly [min: number, max: number]
  /** So often a segment takes this long instead. */
  tailChance: number
  tailMs: readonly [min: number, max: number]
  bytesPerMs: number
  /** A segment arrives in several pieces. */
  fragmentChance: number
  /** A segment's arrival breaks the connection instead. */
  resetChance: number
  /** Bytes that may be on their way before the sender has to queue. */
  windowBytes: number
}
export const defaultNetwork: NetworkConfig = {
  latencyMs: [0.05, 0.5],
  tailChance: 0.01,
  tailMs: [1, 10],
  bytesPerMs: 1_000_000,
  fragmentChance: 0.05,
  resetChance: 0,
  windowBytes: 1 << 20,
}
const CONNECT_TIMEOUT_MS = 10_000
const FIRST_EPHEMERAL_PORT = 40_000

type Segment = { readonly kind: 'data'; readonly bytes: Uint8Array } | { readonly kind: 'fin' | 'rst' }

/** One direction of a connection. */
class Pipe {
  readonly segments: { readonly segment: Segment; readonly readyAtMs: number }[] = []
  inFlightBytes = 0
  lastReadyAtMs = 0
  arrival: SimEvent | undefined
  stalled = false
}

class End implements Connection {
  readonly net: SimNetwork
  readonly life: Life
  readonly remote: Endpoint
  other!: End
  /** What comes to this end. */
  readonly incoming = new Pipe()
  onData: Connection['onData']
  onDrain: Connection['onDrain']
  onClose: Connection['onClose']
  #queue: Uint8Array[] = []
  bufferedBytes = 0
  #flushing = false
  readPaused = false
  closed = false
  #ending = false
  #finSent = false
  #finReceived = false

  constructor(net: SimNetwork, life: Life, remote: Endpoint) {
    this.net = net
    this.life = life
    this.remote = remote
  }

  write(chunks: readonly Uint8Array[]): void {
    if (this.closed || this.#ending) return
    for (const chunk of chunks) if (chunk.length > 0) this.#queue.push(chunk)
    this.bufferedBytes += chunksLength(chunks)
    this.#flushSoon()
  }
  #flushSoon(): void {
    if (this.#flushing || this.closed) return
    this.#flushing = true
    this.net.scheduler.soon(this.life, () => {
      this.#flushing = false
      this.flush()
    })
  }

  /** Hands over what the window has room for. */
  flush(): void {
    if (this.closed) return
    const pipe = this.other.incoming
    const room = this.net.config.windowBytes - pipe.inFlightBytes
    if (this.bufferedBytes > 0 && room > 0) {
      const bytes = this.#take(Math.min(room, this.bufferedBytes))
      pipe.inFlightBytes += bytes.length
      this.net.send(this, { kind: 'data', bytes })
      if (this.bufferedBytes === 0) this.net.scheduler.soon(this.life, () => !this.closed && this.bufferedBytes === 0 && this.onDrain?.())
    }
    if (this.#ending && !this.#finSent && this.bufferedBytes === 0) {
      this.#finSent = true
      this.net.send(this, { kind: 'fin' })
      this.#closeIfDone()
    }
  }
  #take(count: number): Uint8Array {
    const out = new Uint8Array(count)
    let at = 0
    let used = 0
    while (at < count) {
      const chunk = this.#queue[used] as Uint8Array
      const take = Math.min(chunk.length, count - at)
      out.set(take === chunk.length ? chunk : chunk.subarray(0, take), at)
      at += take
      if (take === chunk.length) used++
      else this.#queue[used] = chunk.subarray(take)
    }
    this.#queue.splice(0, used)
    this.bufferedBytes -= count
    return out
  }

  pause(): void {
    this.readPaused = true
  }
  resume(): void {
    if (!this.readPaused) return
    this.readPaused = false
    this.net.scheduleArrival(this)
  }
  end(): void {
    if (this.closed || this.#ending) return
    this.#ending = true
    this.#flushSoon()
  }
  destroy(error?: Error): void {
    if (this.closed) return
    this.net.send(this, { kind: this.net.random.chance(0.5) ? 'fin' : 'rst' })
    this.#close(error ?? new SepiolaError('ECONNRESET', 'the connection was cut'))
  }

  /** The next segment is here. */
  arrive(segment: Segment): void {
    if (this.closed) return
    if (segment.kind === 'data') {
      this.incoming.inFlightBytes -= segment.bytes.length
      if (this.net.random.chance(this.net.config.resetChance)) {
        this.net.breakConnection(this)
        return
      }
      this.net.scheduler.trace(xxh32(segment.bytes))
      if (this.other.bufferedBytes > 0) this.net.scheduler.after(0, this.other.life, 'drain', () => this.other.flush())
      this.onData?.(segment.bytes)
      return
    }
    if (segment.kind === 'rst') {
      this.#close(new SepiolaError('ECONNRESET', `${this.remote.host}:${this.remote.port} reset the connection`))
      return
    }
    this.#finReceived = true
    this.end()
    this.#closeIfDone()
  }
  #closeIfDone(): void {
    if (this.#finSent && this.#finReceived) this.#close(undefined)
  }
  reset(): void {
    this.#close(new SepiolaError('ECONNRESET', 'the connection was reset'))
  }
  #close(error: Error | undefined): void {
    if (this.closed) return
    this.closed = true
    this.#queue = []
    this.bufferedBytes = 0
    this.net.forget(this)
    this.net.scheduler.after(0, this.life, 'close', () => this.onClose?.(error))
  }
}

class SimListener implements Listener {
  readonly net: SimNetwork
  readonly life: Life
  readonly endpoint: Endpoint
  readonly accept: (connection: Connection) => void
  readonly accepted = new Set<End>()
  constructor(net: SimNetwork, life: Life, endpoint: Endpoint, accept: (connection: Connection) => void) {
    this.net = net
    this.life = life
    this.endpoint = endpoint
    this.accept = accept
  }
  async close(): Promise<void> {
    this.net.stopListening(this)
    for (const end of this.accepted) end.destroy()
  }
}

interface Attempt {
  readonly life: Life
  readonly to: Endpoint
  readonly resolve: (connection: Connection) => void
  readonly reject: (error: Error) => void
  timeout: SimEvent
}

const endpointKey = (at: Endpoint): string => `${at.host}:${at.port}`

export class SimNetwork {
  readonly scheduler: Scheduler
  readonly random: SimRandom
  config: NetworkConfig
  readonly #hostOf: (process: string) => string
  readonly #listeners = new Map<string, SimListener>()
  /** Who listens or last listened where: the machine a connection attempt must reach. */
  readonly #owners = new Map<string, string>()
  readonly #ends = new Map<Life, Set<End>>()
  readonly #stalled = new Set<End>()
  readonly #waiting = new Set<Attempt>()
  /** "from>to", by process name. */
  readonly #cut = new Set<string>()
  #nextPort = FIRST_EPHEMERAL_PORT

  constructor(scheduler: Scheduler, random: SimRandom, config: NetworkConfig, hostOf: (process: string) => string) {
    this.scheduler = scheduler
    this.random = random
    this.config = config
    this.#hostOf = hostOf
  }

  portFor(life: Life): Network {
    return {
      listen: async (at, onConnection) => {
        if (!life.alive) return new Promise(() => {})
        const endpoint = { host: at.host, port: at.port === 0 ? this.#nextPort++ : at.port }
        const key = endpointKey(endpoint)
        if (this.#listeners.has(key)) throw new SepiolaError('EBUSY', `cannot listen on ${key}: address already in use`)
        const listener = new SimListener(this, life, endpoint, onConnection)
        this.#listeners.set(key, listener)
        this.#owners.set(key, life.process)
        return listener
      },
      connect: (to, { timeoutMs = CONNECT_TIMEOUT_MS } = {}) =>
        new Promise((resolve, reject) => {
          const timeout = this.scheduler.after(timeoutMs, life, 'connected', () => {
            this.#waiting.delete(attempt)
            reject(new SepiolaError('ETIMEDOUT', `connecting to ${endpointKey(to)} timed out after ${timeoutMs} ms`))
          })
          const attempt: Attempt = { life, to, resolve, reject, timeout }
          this.scheduler.after(this.#latency(0), undefined, 'world', () => this.#knock(attempt))
        }),
    }
  }

  // --- faults ---

  isCut(from: string, to: string): boolean {
    return this.#cut.has(`${from}>${to}`)
  }
  /** The links that are cut from now on, "from>to" by process name. Whatever waited tries again, each stream after a delay of its own. */
  cutLinks(links: Iterable<string>): void {
    this.#cut.clear()
    for (const link of links) this.#cut.add(link)
    const stalled = [...this.#stalled]
    this.#stalled.clear()
    for (const end of stalled) {
      end.incoming.stalled = false
      this.scheduleArrival(end, this.#latency(0) * 4)
    }
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const attempt of waiting) this.scheduler.after(this.#latency(0) * 4, undefined, 'world', () => this.#knock(attempt))
  }
  /** Breaks one of the process's connections, if it has any. */
  breakOne(process: string): void {
    const ends = [...this.#ends].flatMap(([life, set]) => (life.process === process ? [...set] : []))
    if (ends.length > 0) this.breakConnection(this.random.pick(ends))
  }

  /** The process is gone: its ports are closed, its peers see a part of what was on the way and then a reset. */
  died(life: Life): void {
    for (const [key, listener] of this.#listeners) if (listener.life === life) this.#listeners.delete(key)
    for (const attempt of [...this.#waiting]) if (attempt.life === life) this.#waiting.delete(attempt)
    for (const end of this.#ends.get(life) ?? []) {
      end.closed = true
      this.#stalled.delete(end)
      const pipe = end.other.incoming
      const kept = this.random.below(pipe.segments.length + 1)
      for (const { segment } of pipe.segments.splice(kept)) if (segment.kind === 'data') pipe.inFlightBytes -= segment.bytes.length
      if (!end.other.closed) this.send(end, { kind: this.random.chance(0.5) ? 'fin' : 'rst' })
    }
    this.#ends.delete(life)
  }

  // --- streams ---

  send(from: End, segment: Segment): void {
    const to = from.other
    if (to.closed) return
    const pipe = to.incoming
    if (segment.kind === 'data' && segment.bytes.length > 1 && this.random.chance(this.config.fragmentChance)) {
      const at = 1 + this.random.below(segment.bytes.length - 1)
      this.#enqueue(to, { kind: 'data', bytes: segment.bytes.slice(0, at) })
      this.#enqueue(to, { kind: 'data', bytes: segment.bytes.slice(at) })
    } else this.#enqueue(to, segment)
    if (!pipe.arrival) this.scheduleArrival(to)
  }
  #enqueue(to: End, segment: Segment): void {
    const pipe = to.incoming
    const readyAtMs = Math.max(pipe.lastReadyAtMs, this.scheduler.nowMs + this.#latency(segment.kind === 'data' ? segment.bytes.length : 0))
    pipe.lastReadyAtMs = readyAtMs
    pipe.segments.push({ segment, readyAtMs })
  }
  #latency(bytes: number): number {
    const { latencyMs, tailChance, tailMs, bytesPerMs } = this.config
    return this.random.between(this.random.chance(tailChance) ? tailMs : latencyMs) + bytes / bytesPerMs
  }

  scheduleArrival(end: End, delayMs = 0): void {
    const pipe = end.incoming
    const head = pipe.segments[0]
    if (!head || pipe.arrival || pipe.stalled || end.closed || end.readPaused) return
    const atMs = Math.max(head.readyAtMs, this.scheduler.nowMs + delayMs)
    pipe.arrival = this.scheduler.at(atMs, end.life, 'data', () => {
      pipe.arrival = undefined
      if (end.closed || end.readPaused) return
      if (this.isCut(end.other.life.process, end.life.process)) {
        pipe.stalled = true
        this.#stalled.add(end)
        return
      }
      const next = pipe.segments.shift()
      if (next) end.arrive(next.segment)
      this.scheduleArrival(end)
    })
  }

  breakConnection(end: End): void {
    end.reset()
    const { other } = end
    if (!other.closed) this.scheduler.after(this.#latency(0), other.life, 'close', () => other.reset())
  }
  forget(end: End): void {
    this.#stalled.delete(end)
    this.#ends.get(end.life)?.delete(end)
    this.#listeners.get(endpointKey(end.other.remote))?.accepted.delete(end)
  }
  stopListening(listener: SimListener): void {
    const key = endpointKey(listener.endpoint)
    if (this.#listeners.get(key) === listener) this.#listeners.delete(key)
  }

  // --- connecting ---

  /** A connection request is where it is meant for, if the links there and back work. */
  #knock(attempt: Attempt): void {
    const { life, to, timeout } = attempt
    if (!life.alive || !timeout.run) return
    const key = endpointKey(to)
    const owner = this.#owners.get(key)
    if (owner !== undefined && (this.isCut(life.process, owner) || this.isCut(owner, life.process))) {
      this.#waiting.add(attempt)
      return
    }
    const back = this.#latency(0)
    const listener = this.#listeners.get(key)
    if (!listener) {
      this.scheduler.after(back, life, 'connected', () => {
        if (!timeout.run) return
        timeout.run = undefined
        attempt.reject(new SepiolaError('ECONNREFUSED', `cannot connect to ${key}: connection refused`))
      })
      return
    }
    const client = new End(this, life, to)
    const server = new End(this, listener.life, { host: this.#hostOf(life.process), port: this.#nextPort++ })
    client.other = server
    server.other = client
    listener.accepted.add(server)
    this.#own(client)
    this.#own(server)
    this.scheduler.after(0, listener.life, 'accept', () => {
      if (!server.closed) listener.accept(server)
    })
    this.scheduler.after(back, life, 'connected', () => {
      if (!timeout.run) {
        client.destroy()
        return
      }
      timeout.run = undefined
      if (client.closed) attempt.reject(new SepiolaError('ECONNRESET', `${key} reset the connection`))
      else attempt.resolve(client)
    })
  }
  #own(end: End): void {
    const ends = this.#ends.get(end.life) ?? new Set()
    ends.add(end)
    this.#ends.set(end.life, ends)
  }
}
