// A machine room on virtual time: processes, their machines' disks, the network between them, and everything that can go wrong, from one seed.
// The same seed and the same code make the same run, event for event; `traceHash` shows it.
//
// Code under simulation must wait for nothing but its Env: real I/O or timers would come back at another event in each run.
import { assert, type Logger, SepiolaError, silentLogger } from '../../base/mod.ts'
import type { Env, Network, TimerHandle } from '../mod.ts'
import { createSimDisk, createSimKv, isWritePoint, type StorageDriver, type StorageOp } from './disk.ts'
import { defaultNetwork, type NetworkConfig, SimNetwork } from './network.ts'
import { SimRandom } from './random.ts'
import { type Life, Scheduler } from './scheduler.ts'
import { SimStorage } from './storage.ts'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'
export type LogSink = (timeMs: number, process: string, level: LogLevel, message: string, fields: object) => void

export interface DiskConfig {
  readMs: readonly [min: number, max: number]
  writeMs: readonly [min: number, max: number]
  syncMs: readonly [min: number, max: number]
  bytesPerMs: number
  capacityBytes: number
}
export const defaultDisk: DiskConfig = {
  readMs: [0.02, 0.1],
  writeMs: [0.01, 0.05],
  syncMs: [0.2, 2],
  bytesPerMs: 500_000,
  capacityBytes: 2 ** 40,
}

export interface SimWorldOptions {
  seed: number
  /** Wall clock at the start, milliseconds since 1970. */
  epochMs?: number
  network?: Partial<NetworkConfig>
  disk?: Partial<DiskConfig>
  log?: LogSink
}

export interface ProcessOptions {
  /** Its wall clock is off by so much. */
  clockSkewMs?: number
  /** Its monotonic clock and timers run faster (or slower, below 0) by so many parts per million. */
  clockDriftPpm?: number
}

export interface KillOptions {
  /** true (default): the machine loses power, and what was not synced may be lost. false: kill -9, and the operating system keeps every write. */
  powerLoss?: boolean
  /** An unsynced write may survive in part, by sector (default true). */
  tear?: boolean
}

/** A machine's disk as a test sees it. */
export class SimMachine {
  readonly storage: SimStorage
  readonly config: DiskConfig
  /** Every operation takes so many times as long. */
  slowness = 1
  /** Operations of a kind fail with EIO at this rate. */
  readonly errorChance = new Map<StorageOp, number>()
  /** Writes fail with ENOSPC. */
  full = false
  /** Operations so far that change the medium. */
  writePoints = 0
  /** The last operations that changed the medium, to say where power was cut. */
  lastWritePoint: StorageOp | undefined
  crashAtPoint: number | undefined
  crashOptions: KillOptions = {}

  constructor(storage: SimStorage, config: DiskConfig) {
    this.storage = storage
    this.config = config
  }

  /** Cuts power (or kills) in the middle of the n-th operation from now that changes the medium: it has begun and will not complete. */
  crashAt(n: number, options: KillOptions = {}): void {
    this.crashAtPoint = this.writePoints + n
    this.crashOptions = options
  }
  /** Damages one byte of a file, on the medium itself. */
  corrupt(path: string, offset: number): void {
    this.storage.inode(path).corrupt(offset)
  }
}

interface SimLife extends Life {
  /** Wall clock minus the world's. */
  skewMs: number
  drift: number
  locks: Set<string>
}

const LOG_LINES_KEPT = 400

export class SimWorld {
  readonly seed: number
  readonly scheduler = new Scheduler()
  readonly network: SimNetwork
  /** For the test itself: its choices do not disturb the world's. */
  readonly random: SimRandom
  /** The last lines of every process, newest last. */
  readonly logLines: string[] = []
  readonly #epochMs: number
  readonly #diskConfig: DiskConfig
  readonly #diskRandom: SimRandom
  readonly #log: LogSink | undefined
  readonly #lives = new Map<string, SimLife>()
  readonly #lifeCount = new Map<string, number>()
  readonly #machines = new Map<string, SimMachine>()
  readonly #traceIds = new Map<string, number>()
  readonly #deathWatchers = new Set<(process: string) => void>()

  constructor(options: SimWorldOptions) {
    this.seed = options.seed
    this.#epochMs = options.epochMs ?? Date.UTC(2026, 0, 1)
    this.#diskConfig = { ...defaultDisk, ...options.disk }
    this.#log = options.log
    this.random = new SimRandom(options.seed, 'test')
    this.#diskRandom = new SimRandom(options.seed, 'disk')
    this.network = new SimNetwork(
      this.scheduler,
      new SimRandom(options.seed, 'network'),
      { ...defaultNetwork, ...options.network },
      (process) => `10.0.0.${this.#traceId(process)}`,
    )
  }

  get nowMs(): number {
    return this.scheduler.nowMs
  }
  get traceHash(): string {
    return this.scheduler.traceHash
  }

  // --- time ---

  /**
   * Lets the world run: for so many milliseconds, until a predicate (looked at before each event) holds, or until a promise settles,
   * whose value is returned. @throws SepiolaError ETIMEDOUT when `maxMs` of virtual time pass first, or the promise's reason.
   */
  async run(forMs: number): Promise<void>
  async run(until: () => boolean, maxMs?: number): Promise<void>
  async run<T>(until: Promise<T>, maxMs?: number): Promise<T>
  async run<T>(until: number | (() => boolean) | Promise<T>, maxMs = 3_600_000): Promise<T | undefined> {
    if (typeof until === 'number') {
      await this.scheduler.drive(() => false, this.nowMs + until)
      return undefined
    }
    const deadlineMs = this.nowMs + maxMs
    const late = (): SepiolaError => new SepiolaError('ETIMEDOUT', `not within ${maxMs} ms of virtual time`)
    if (typeof until === 'function') {
      if (!(await this.scheduler.drive(until, deadlineMs))) throw late()
      return undefined
    }
    let settled = false
    const mark = (): void => {
      settled = true
    }
    until.then(mark, mark)
    if (!(await this.scheduler.drive(() => settled, deadlineMs))) throw late()
    return until
  }

  /** For the test's own scripts while `run` drives: resolves after so much virtual time. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.scheduler.after(ms, undefined, 'world', resolve))
  }

  // --- processes ---

  /** Starts a life of a process on the machine of its name. The disk is what the last life left. */
  process(name: string, options: ProcessOptions = {}): Env {
    assert(!this.#lives.has(name), `${name} lives already`)
    const count = (this.#lifeCount.get(name) ?? 0) + 1
    this.#lifeCount.set(name, count)
    const life: SimLife = {
      process: name,
      traceId: this.#traceId(name),
      alive: true,
      paused: false,
      held: [],
      skewMs: options.clockSkewMs ?? 0,
      drift: 1 + (options.clockDriftPpm ?? 0) / 1e6,
      locks: new Set(),
    }
    this.#lives.set(name, life)
    this.scheduler.trace(life.traceId + 4096)
    return this.#envOf(life, new SimRandom(this.seed, `${name} life ${count}`))
  }
  alive(name: string): boolean {
    return this.#lives.has(name)
  }
  paused(name: string): boolean {
    return this.#lives.get(name)?.paused ?? false
  }
  machine(name: string): SimMachine {
    let machine = this.#machines.get(name)
    if (!machine) {
      machine = new SimMachine(new SimStorage(this.#diskConfig.capacityBytes), { ...this.#diskConfig })
      this.#machines.set(name, machine)
    }
    return machine
  }
  /** Gives a process (before it starts) a disk, such as another machine's copy. */
  setStorage(name: string, storage: SimStorage): void {
    assert(!this.#lives.has(name), `${name} lives`)
    this.#machines.set(name, new SimMachine(storage, { ...this.#diskConfig }))
  }
  onDeath(watcher: (process: string) => void): void {
    this.#deathWatchers.add(watcher)
  }

  /** Ends a life between two of its steps. Nothing of it runs again: no promise of its Env settles any more. */
  kill(name: string, { powerLoss = true, tear = true }: KillOptions = {}): void {
    const life = this.#lives.get(name)
    if (!life) return
    this.#lives.delete(name)
    life.alive = false
    life.held = []
    this.scheduler.trace(life.traceId + 8192)
    this.network.died(life)
    const { storage } = this.machine(name)
    for (const store of storage.stores.values()) store.open = false
    if (powerLoss) storage.crash({ random: this.#diskRandom, tear })
    for (const watcher of this.#deathWatchers) watcher(name)
  }
  /** SIGSTOP: nothing of it runs; its connections stay open and fill up. */
  pause(name: string): void {
    const life = this.#lives.get(name)
    if (life) life.paused = true
  }
  resume(name: string): void {
    const life = this.#lives.get(name)
    if (!life?.paused) return
    life.paused = false
    this.scheduler.release(life)
  }

  // --- links ---

  /** Only processes in the same group reach one another; processes in no group reach everyone. Replaces what was cut before. */
  partition(groups: readonly (readonly string[])[]): void {
    const cuts: [string, string][] = []
    for (const group of groups) {
      for (const other of groups) if (other !== group) for (const from of group) for (const to of other) cuts.push([from, to])
    }
    this.cutLinks(cuts)
  }
  /** Cuts single directions: what `from` sends does not reach `to`. Replaces what was cut before. */
  cutLinks(links: readonly (readonly [from: string, to: string])[]): void {
    this.network.cutLinks(links.map(([from, to]) => `${from}>${to}`))
  }
  heal(): void {
    this.network.cutLinks([])
  }

  // --- the ports of one life ---

  #traceId(process: string): number {
    const known = this.#traceIds.get(process) ?? this.#traceIds.size + 1
    this.#traceIds.set(process, known)
    return known
  }

  #envOf(life: SimLife, random: SimRandom): Env {
    const { scheduler } = this
    const machine = this.machine(life.process)
    const driver = this.#driverOf(life, machine)
    const every = (intervalMs: number, callback: () => void): TimerHandle => {
      let event = scheduler.after(intervalMs / life.drift, life, 'timer', tick)
      let cancelled = false
      function tick(): void {
        callback()
        if (!cancelled) event = scheduler.after(intervalMs / life.drift, life, 'timer', tick)
      }
      return {
        cancel: () => {
          cancelled = true
          event.run = undefined
        },
      }
    }
    return {
      clock: {
        now: () => Math.floor(this.#epochMs + scheduler.nowMs * life.drift + life.skewMs),
        monotonic: () => scheduler.nowMs * life.drift,
      },
      timers: {
        after: (delayMs, callback) => {
          // As libuv: whole milliseconds, and never at once.
          const event = scheduler.after(Math.max(1, Math.trunc(delayMs) || 1) / life.drift, life, 'timer', callback)
          return {
            cancel: () => {
              event.run = undefined
            },
          }
        },
        every: (intervalMs, callback) => every(Math.max(1, Math.trunc(intervalMs) || 1), callback),
        soon: (callback) => scheduler.soon(life, callback),
      },
      random,
      network: this.network.portFor(life) satisfies Network,
      disk: createSimDisk(machine.storage, driver, life.locks),
      kv: createSimKv(machine.storage, driver),
      log: this.#loggerOf(life, {}),
    }
  }

  #driverOf(life: SimLife, machine: SimMachine): StorageDriver {
    const lastOf = new Map<object, number>()
    return {
      perform: <T>(op: StorageOp, bytes: number, begin: () => () => T, order?: object): Promise<T> =>
        new Promise((resolve, reject) => {
          if (!life.alive) return
          const kind = op.startsWith('kv') ? 'kv' : 'disk'
          let atMs = this.nowMs + this.#diskDelay(machine, op, bytes)
          if (order) {
            atMs = Math.max(atMs, lastOf.get(order) ?? 0)
            lastOf.set(order, atMs)
          }
          this.scheduler.trace(bytes)
          let complete: () => T
          try {
            if (machine.full && (op === 'write' || op === 'create' || op === 'kvWrite' || op === 'kvSync')) {
              throw new SepiolaError('ENOSPC', 'no space left on the device')
            }
            if (this.#diskRandom.chance(machine.errorChance.get(op) ?? 0)) throw new SepiolaError('EIO', `${op}: input/output error`)
            complete = begin()
          } catch (error) {
            this.scheduler.at(atMs, life, kind, () => reject(error))
            return
          }
          if (isWritePoint(op)) {
            machine.writePoints++
            machine.lastWritePoint = op
            if (machine.writePoints === machine.crashAtPoint) {
              machine.crashAtPoint = undefined
              // The caller's turn may still run on; nothing it asks for from here on happens.
              this.kill(life.process, machine.crashOptions)
              return
            }
          }
          this.scheduler.at(atMs, life, kind, () => resolve(complete()))
        }),
    }
  }
  #diskDelay(machine: SimMachine, op: StorageOp, bytes: number): number {
    const { readMs, writeMs, syncMs, bytesPerMs } = machine.config
    const range = op === 'sync' || op === 'kvSync' || op === 'syncDirectory' ? syncMs : op === 'read' || op === 'kvRead' ? readMs : writeMs
    return (this.#diskRandom.between(range) + bytes / bytesPerMs) * machine.slowness
  }

  #loggerOf(life: SimLife, bound: object): Logger {
    const line =
      (level: LogLevel) =>
      (fields: object, message: string): void => {
        if (!life.alive) return
        const all = { ...bound, ...fields }
        this.#log?.(this.nowMs, life.process, level, message, all)
        if (level === 'debug' && !this.#log) return
        this.logLines.push(`${this.nowMs.toFixed(3)} ${life.process} ${level}: ${message} ${describe(all)}`)
        if (this.logLines.length > 2 * LOG_LINES_KEPT) this.logLines.splice(0, LOG_LINES_KEPT)
      }
    return {
      debug: this.#log ? line('debug') : silentLogger.debug,
      info: line('info'),
      warn: line('warn'),
      error: line('error'),
      child: (fields) => this.#loggerOf(life, { ...bound, ...fields }),
    }
  }
}

function describe(fields: object): string {
  try {
    return JSON.stringify(fields, (_, value: unknown) =>
      value instanceof Error ? (value.stack ?? value.message) : typeof value === 'bigint' ? `${value}` : value,
    )
  } catch {
    return '{...}'
  }
}
