// Holding rank 0: the journal is replayed, then the core runs on events, one at a time, and its effects are carried out.
import { type Logger, type Options, SepiolaError } from '../base/mod.ts'
import type { Env, TimerHandle } from '../env/mod.ts'
import type { Rados } from '../librados/mod.ts'
import { type MdsMap, PoolFlag } from '../maps/mod.ts'
import { MdsCore } from './core/core.ts'
import type { Effect, Event, OutMessage, ServingState } from './core/effects.ts'
import { Corrupt } from './core/records.ts'
import { Journaler } from './journaler.ts'
import { Storage } from './storage.ts'

const TICK_MS = 500
const CAPACITY_EVERY_TICKS = 10
const JOB_RETRY_MS = 1000

export interface RankHost {
  readonly env: Env
  readonly options: Options
  readonly log: Logger
  readonly rados: Rados
  /** The state to ask the monitors for. */
  wantState(state: string): void
  /** The rank cannot be served: what is damaged. */
  damaged(what: string): void
  /** It may not write any more, or has lost track: this life of the daemon is over. */
  lost(error: Error): void
  /** A broken invariant. */
  fatal(error: Error): void
  send(connection: number, message: OutMessage): void
  close(connection: number): void
}

export class Rank {
  readonly #host: RankHost
  readonly #fs: MdsMap
  readonly #incarnation: number
  #core: MdsCore | undefined
  #journal: Journaler | undefined
  #storage: Storage | undefined
  #timer: TimerHandle | undefined
  #ticks = 0
  #stopped = false
  /** Making a new file system's first metadata. */
  readonly #creating: boolean
  #isReady = false
  #journalFull = false

  constructor(host: RankHost, fs: MdsMap, incarnation: number, creating: boolean) {
    this.#host = host
    this.#fs = fs
    this.#incarnation = incarnation
    this.#creating = creating
  }
  get core(): MdsCore | undefined {
    return this.#core
  }
  get journal(): Journaler | undefined {
    return this.#journal
  }

  /** Reads the journal and the tables; asks for the next state when they are here. */
  async start(): Promise<void> {
    try {
      await this.#open()
    } catch (error) {
      if (this.#stopped) return
      if (error instanceof Corrupt) this.#host.damaged(error.text)
      else this.#host.lost(error as Error)
    }
  }
  async #open(): Promise<void> {
    const { env, rados, log, options } = this.#host
    const fs = this.#fs
    // A predecessor that is not fenced off yet could still write behind our back.
    await rados.waitForOsdMap(fs.lastFailureOsdEpoch)
    const poolName = (id: number): string => {
      const pool = rados.osdMap.pools.get(id)
      if (!pool) throw new SepiolaError('ENOENT', `pool ${id} of file system ${fs.name} does not exist`)
      return pool.name
    }
    const osdEpoch = await rados.waitForLatestOsdMap()
    // As Ceph's: what clients may not add it refuses itself, and what makes room it has to journal.
    const meta = (await rados.openPool(poolName(fs.metadataPool))).withFullTry()
    const storage = new Storage({ env, rados, meta, defaultPool: fs.dataPools[0] ?? 0, log })
    this.#storage = storage
    const journalOptions = {
      env,
      io: meta,
      log,
      onDurable: (seq: number) => this.#step({ type: 'journaled', seq }),
      onFull: (full: boolean) => {
        this.#journalFull = full
        this.#considerFull()
      },
      onError: (error: Error) => this.#lost(error),
    }
    let journal = await Journaler.open(journalOptions)
    let isNew = false
    if (!journal) {
      if (!this.#creating) throw new Corrupt('200.00000000', '', "the journal's header is missing")
      isNew = true
      journal = await Journaler.create(journalOptions, options.get('mds_log_object_size_bytes'), this.#incarnation)
    }
    if (this.#stopped) return
    this.#journal = journal
    const startedAt = env.clock.monotonic()
    const events: Parameters<MdsCore['overlay']['apply']>[0][] = []
    const seq = await journal.replay((event) => events.push(event))
    await journal.takeOver(this.#incarnation)
    if (this.#stopped) return
    const core = new MdsCore(
      {
        incarnation: this.#incarnation,
        metadataPool: fs.metadataPool,
        dataPools: fs.dataPools.map((id) => ({ id, name: poolName(id) })),
        maxFileSize: fs.maxFileSize,
        sessionTimeoutMs: fs.sessionTimeoutMs,
        sessionAutocloseMs: fs.sessionAutocloseMs,
        cacheMax: options.get('mds_cache_inodes_max'),
        capsPerClientMax: options.get('mds_max_caps_per_client'),
        splitSize: options.get('mds_bal_split_size'),
        mergeSize: options.get('mds_bal_merge_size'),
        reconnectTimeoutMs: options.get('mds_reconnect_timeout_ms'),
        fsName: fs.name,
        osdEpoch,
      },
      seq,
    )
    for (const event of events) core.overlay.apply(event)
    this.#core = core
    log.info({ events: events.length, ms: Math.round(env.clock.monotonic() - startedAt) }, 'journal replayed')
    // A creator before this one may have written the journal's header and nothing else.
    if (isNew || (this.#creating && seq === 0)) this.#create()
    this.#timer = env.timers.every(TICK_MS, () => this.#tick())
    this.#step({ type: 'state', state: 'starting' })
  }
  #create(): void {
    this.#guard((core) => {
      core.startup.create()
      return []
    })
  }

  /** What the monitors say of it now. */
  onState(state: string): void {
    const serving = (
      { 'up:reconnect': 'reconnect', 'up:rejoin': 'rejoin', 'up:clientreplay': 'clientreplay', 'up:active': 'active' } as const
    )[state]
    if (!serving || !this.#core || !this.#isReady || this.#core.state === serving) return
    this.#step({ type: 'state', state: serving satisfies ServingState })
  }
  event(event: Event): void {
    this.#step(event)
  }

  #considerFull(): void {
    const pool = this.#host.rados.osdMap.pools.get(this.#fs.metadataPool)
    const full = this.#journalFull || ((pool?.flags ?? 0) & PoolFlag.full) !== 0
    if (this.#core && full !== this.#core.full) this.#step({ type: 'full', full })
  }
  #tick(): void {
    this.#considerFull()
    this.#step({ type: 'tick' })
    if (this.#core?.state === 'active' && this.#ticks++ % CAPACITY_EVERY_TICKS === 0) void this.#readCapacity()
  }
  async #readCapacity(): Promise<void> {
    try {
      const { pools } = await this.#host.rados.stats({ timeoutMs: CAPACITY_EVERY_TICKS * TICK_MS })
      const availBytes = Math.max(0, ...pools.filter(({ id }) => this.#fs.dataPools.includes(id)).map((p) => p.maxAvailBytes))
      this.#step({ type: 'capacity', availBytes })
    } catch (error) {
      this.#host.log.debug({ err: String(error) }, 'no statistics of the pools')
    }
  }

  #step(event: Event): void {
    this.#guard((core, now) => core.step(event, now))
  }
  #guard(run: (core: MdsCore, now: { wallMs: number; monoMs: number }) => readonly Effect[]): void {
    const core = this.#core
    if (!core || this.#stopped) return
    const { clock } = this.#host.env
    let effects: readonly Effect[]
    try {
      effects = run(core, { wallMs: clock.now(), monoMs: clock.monotonic() })
    } catch (error) {
      this.#stopped = true
      this.#host.fatal(error as Error)
      return
    }
    for (const effect of effects) this.#perform(effect)
  }

  #perform(effect: Effect): void {
    const storage = this.#storage as Storage
    switch (effect.type) {
      case 'load':
        storage.track(storage.load(effect)).then(
          (read) => this.#step({ type: 'loaded', id: effect.id, read }),
          (error: Error) => {
            if (isFenced(error)) this.#lost(error)
            else this.#step({ type: 'loadFailed', id: effect.id, code: 'EIO', text: error.message })
          },
        )
        return
      case 'journal':
        this.#journal?.append(effect.seq, effect.event)
        return
      case 'write':
        storage.track(storage.write(effect.writeback)).then(
          () => this.#step({ type: 'written', writeback: effect.writeback }),
          (error: Error) => this.#lost(error),
        )
        return
      case 'expire':
        this.#journal?.expire(effect.seq)
        return
      case 'send':
        this.#host.send(effect.connection, effect.message)
        return
      case 'close':
        this.#host.close(effect.connection)
        return
      case 'job':
        storage.track(storage.job(effect.job)).then(
          (value) => this.#step({ type: 'done', id: effect.id, value }),
          (error: Error) => {
            if (isFenced(error)) this.#lost(error)
            // Tried again by whoever asked: not at once.
            else this.#host.env.timers.after(JOB_RETRY_MS, () => this.#step({ type: 'done', id: effect.id, error: error.message }))
          },
        )
        return
      case 'wantState':
        this.#isReady = true
        this.#host.wantState(this.#creating && effect.state === 'up:reconnect' ? 'up:active' : effect.state)
        return
      case 'damage':
        // A broken directory does not keep the others from being served; a rank that cannot start does.
        if (this.#core?.startup.failed !== undefined) this.#host.damaged(this.#core.startup.failed)
        return
      case 'log':
        this.#host.log[effect.level]({}, effect.text)
        return
    }
  }
  #lost(error: Error): void {
    if (this.#stopped) return
    this.#stopped = true
    this.#host.lost(error)
  }

  /** Writes nothing more; resolves when nothing is under way. With `flush`, what was journaled is written back first. */
  async stop(flush: boolean): Promise<void> {
    this.#timer?.cancel()
    if (flush && !this.#stopped) await this.#journal?.drained()
    this.#stopped = true
    this.#storage?.stop()
    await this.#journal?.stop()
    await this.#storage?.idle()
  }
}

const isFenced = (error: Error): boolean => error instanceof SepiolaError && (error.code === 'ESHUTDOWN' || error.code === 'ECANCELED')
