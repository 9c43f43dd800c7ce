// One life of an MDS daemon: known to the monitors by its gid, fenced by its librados instance. It sends beacons, holds a rank when the FSMap says
// so, and ends when the map has it no more: its next life is another one.
import type { MessageBody, MessageName } from '../../proto/mod.ts'
import type { Logger, Options } from '../base/mod.ts'
import type { Env, TimerHandle } from '../env/mod.ts'
import type { Rados } from '../librados/mod.ts'
import { FSMap } from '../maps/mod.ts'
import type { Addr, Dispatcher, Message, Session } from '../msg/mod.ts'
import type { MdsCore } from './core/core.ts'
import type { ClientMessage, Connection, OutMessage } from './core/effects.ts'
import { Rank, type RankHost } from './rank.ts'

/** What it uses of its MonClient. */
export interface MonLink {
  subscribe(what: string, start: number): void
  send<N extends MessageName>(type: N, body: MessageBody<N> | object): void
}
export interface MdsDaemonOptions {
  readonly env: Env
  readonly name: string
  readonly gid: number
  readonly rados: Rados
  readonly options: Options
  readonly log: Logger
  /** This life is over; a new one may begin. */
  readonly onLost: (error: Error) => void
  readonly onFatal: (error: Error) => void
}

const FROM_CLIENTS: ReadonlySet<MessageName> = new Set<MessageName>([
  'ClientSession',
  'ClientReconnect',
  'ClientRequest',
  'ClientCaps',
  'ClientCapRelease',
  'ClientSnapAck',
  'MdsCommand',
])
/** Messages held while the monitors have not been heard for the grace. */
const HELD_MAX = 10_000
const STOP_WAIT_MS = 5000
const STOP_KNOWN_WAIT_MS = 1000

export class MdsDaemon implements Dispatcher, RankHost {
  readonly env: Env
  readonly options: Options
  readonly log: Logger
  readonly rados: Rados
  readonly name: string
  readonly gid: number
  readonly #onLost: (error: Error) => void
  readonly #onFatal: (error: Error) => void
  #mon: MonLink | undefined
  #addr: Addr | undefined
  #rank: Rank | undefined
  #map: FSMap | undefined
  /** What the map has it in, and what it asks for. */
  #state = 'up:boot'
  #wanted: string | undefined
  #seq = 0
  readonly #sentAt = new Map<number, number>()
  /** When the newest beacon that was answered had been sent: until the grace has passed from then on, nobody has replaced us. */
  #heardUntil = Number.POSITIVE_INFINITY
  #damage = ''
  #ended = false
  #onStopKnown: (() => void) | undefined
  #timers: TimerHandle[] = []
  readonly #connections = new Map<number, Session>()
  #nextConnection = 1
  #held: (() => void)[] = []

  constructor(options: MdsDaemonOptions) {
    this.env = options.env
    this.options = options.options
    this.log = options.log
    this.rados = options.rados
    this.name = options.name
    this.gid = options.gid
    this.#onLost = options.onLost
    this.#onFatal = options.onFatal
  }
  get state(): string {
    return this.#state
  }
  /** The core, while it holds a rank whose journal has been replayed. */
  get core(): MdsCore | undefined {
    return this.#rank?.core
  }
  get rank(): Rank | undefined {
    return this.#rank
  }

  start(mon: MonLink, addr: Addr): void {
    this.#mon = mon
    this.#addr = addr
    mon.subscribe('fsmap', 0)
    this.#beacon()
    this.#timers.push(this.env.timers.every(this.options.get('mds_beacon_interval_ms'), () => this.#beacon()))
  }

  // --- the monitors ---
  #beacon(stopping = false): void {
    if (this.#ended && !stopping) return
    const seq = ++this.#seq
    this.#sentAt.set(seq, this.env.clock.monotonic())
    if (this.#sentAt.size > 1000) this.#sentAt.delete(this.#sentAt.keys().next().value as number)
    this.#mon?.send('MdsBeacon', {
      fsid: this.rados.fsid,
      gid: this.gid,
      name: this.name,
      addr: this.#addr,
      radosAddr: this.rados.addr,
      state: this.#wanted ?? this.#state,
      seq,
      epoch: this.#map?.epoch ?? 0,
      metadata: { addr: `${this.#addr?.host}:${this.#addr?.port}` },
      health: this.#health(),
      stopping,
      damage: this.#damage,
    })
    this.#release()
  }
  #health(): string[] {
    const core = this.core
    if (!core) return []
    return [
      ...(core.full ? ['MDS_FULL: the metadata pool is full, changes are refused'] : []),
      ...(core.damages.size > 0 ? [`MDS_DAMAGE: ${core.damages.size} metadata damage detected: ${[...core.damages.keys()][0]}`] : []),
    ]
  }
  #after(ms: number): Promise<void> {
    return new Promise((resolve) => this.env.timers.after(ms, resolve))
  }
  onMessageOfMonitor(message: Message): void {
    if (message.type !== 'MdsBeaconReply') return
    if (this.#ended) {
      if (message.body.seq === this.#seq) this.#onStopKnown?.()
      return
    }
    const { seq, state } = message.body
    const sentAt = this.#sentAt.get(seq)
    if (sentAt === undefined) return
    for (const earlier of this.#sentAt.keys()) if (earlier <= seq) this.#sentAt.delete(earlier)
    if (state === 'down:dne') {
      this.lost(new Error('the monitors have this MDS in their map no more'))
      return
    }
    this.#heardUntil = sentAt + this.options.get('mds_beacon_grace_ms')
    this.#release()
  }
  onFsMap(from: NonNullable<MessageBody<'FsMaps'>['map']>): void {
    if (this.#ended) return
    const map = FSMap.fromPb(from)
    if (this.#map && map.epoch <= this.#map.epoch) return
    this.#map = map
    const me = map.daemon(this.gid)
    if (!me) {
      if (this.#state !== 'up:boot') this.lost(new Error('this MDS has been replaced'))
      return
    }
    if (me.state !== this.#state) this.log.info({ mds: this.name, from: this.#state, to: me.state }, 'state')
    this.#state = me.state
    if (this.#wanted === me.state) this.#wanted = undefined
    if (me.rank < 0) return
    const fs = map.fs(me.fscid)
    if (!this.#rank && fs) {
      this.#rank = new Rank(this, fs, me.incarnation, me.state === 'up:creating')
      void this.#rank.start()
    } else this.#rank?.onState(me.state)
  }

  // --- what the rank asks for ---
  wantState(state: string): void {
    this.#wanted = state
    this.#beacon()
  }
  damaged(what: string): void {
    if (this.#damage !== '') return
    this.log.error({ mds: this.name, what }, 'the rank cannot be served')
    this.#damage = what
    this.#beacon()
  }
  lost(error: Error): void {
    if (this.#ended) return
    this.log.warn({ mds: this.name, err: error.message }, 'this life is over')
    this.#end()
    this.#onLost(error)
  }
  fatal(error: Error): void {
    if (this.#ended) return
    this.log.error({ mds: this.name, err: String(error.stack ?? error) }, 'fatal')
    this.#end()
    this.#onFatal(error)
  }
  send(connection: number, { type, body, data }: OutMessage): void {
    this.#connections.get(connection)?.send(type, body, data ? [data] : [])
  }
  close(connection: number): void {
    const session = this.#connections.get(connection)
    this.#connections.delete(connection)
    // What was said last should still reach it.
    if (session) this.env.timers.soon(() => session.close())
  }

  // --- clients ---
  onMessage(session: Session, message: Message): void {
    if (this.#ended) return
    if (!FROM_CLIENTS.has(message.type)) {
      session.close()
      return
    }
    const connection = this.#connectionOf(session)
    this.#whenHeard(() => this.#rank?.event({ type: 'message', connection, message: message as unknown as ClientMessage }))
    if (!this.core && message.type === 'ClientSession')
      session.send('ClientSession', { op: 11, error: `EAGAIN: mds.${this.name} is ${this.#state}` })
    if (!this.core && message.type === 'ClientReconnect') session.close()
  }
  #connectionOf(session: Session): Connection {
    const known = session.context as Connection | undefined
    if (known) return known
    const connection: Connection = {
      id: this.#nextConnection++,
      peer: session.peer,
      nonce: session.peerNonce,
      host: session.peerAddr?.host ?? '',
      caps: session.peerCaps['mds'] ?? '',
    }
    session.context = connection
    this.#connections.set(connection.id, session)
    return connection
  }
  onReset(session: Session): void {
    const connection = session.context as Connection | undefined
    if (!connection || !this.#connections.delete(connection.id)) return
    this.#whenHeard(() => this.#rank?.event({ type: 'gone', connection: connection.id }))
  }
  /** Without the monitors for the grace another may have our rank: nothing is answered until they are heard again. */
  #whenHeard(run: () => void): void {
    if (this.#held.length === 0 && this.env.clock.monotonic() < this.#heardUntil) run()
    else if (this.#held.length < HELD_MAX) this.#held.push(run)
    else this.lost(new Error('too much came in while the monitors were not heard'))
  }
  #release(): void {
    while (this.#held.length > 0 && !this.#ended && this.env.clock.monotonic() < this.#heardUntil) this.#held.shift()?.()
  }

  // --- the end ---
  #end(): void {
    this.#ended = true
    this.#held = []
    for (const timer of this.#timers) timer.cancel()
    this.#timers = []
    void this.#rank?.stop(false)
  }
  /** In order: nothing is under way any more, and the monitors know that. */
  async stop(): Promise<void> {
    if (this.#ended) return
    this.#ended = true
    for (const timer of this.#timers) timer.cancel()
    // OSDs that do not answer keep nobody from stopping: what is under way is then fenced off by the monitors.
    const written = (this.#rank?.stop(true) ?? Promise.resolve()).then(() => true)
    if (await Promise.race([written, this.#after(STOP_WAIT_MS).then(() => false)])) {
      const known = new Promise<void>((resolve) => {
        this.#onStopKnown = resolve
      })
      this.#beacon(true)
      await Promise.race([known, this.#after(STOP_KNOWN_WAIT_MS)])
    }
    this.#state = 'stopped'
  }
}
