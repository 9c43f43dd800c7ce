// The real MDS core, journal and storage on pools in this process, with real file-system clients on messengers in this process: the monitors are played
// here. An MDS can be killed at any moment; its pools stay.
import { type MessageName, messageTypes } from '../../proto/mod.ts'
import { type EntityName, type Logger, Options, silentLogger } from '../../src/base/mod.ts'
import type { ClusterPort } from '../../src/cephfs/port.ts'
import type { Env } from '../../src/env/mod.ts'
import type { Rados } from '../../src/librados/mod.ts'
import { FSMap, type MdsState } from '../../src/maps/mod.ts'
import type { MdsCore } from '../../src/mds/core/core.ts'
import type { ClientMessage, Connection, OutMessage } from '../../src/mds/core/effects.ts'
import { fragOid } from '../../src/mds/core/frag.ts'
import { unsealDentry } from '../../src/mds/core/records.ts'
import { Rank, type RankHost } from '../../src/mds/rank.ts'
import type { Dispatcher, Message, Messenger, Session } from '../../src/msg/mod.ts'
import { MemoryRados } from './memory-ioctx.ts'

const FSCID = 1
const META = 'meta'
const DATA = 'data'

const copyOf = (type: MessageName, body: object): object => {
  const { codec } = messageTypes[type]
  return codec.decode(codec.encode(body as never).finish())
}

interface Wire {
  readonly connection: Connection
  readonly deliver: (message: Message) => void
  readonly lose: () => void
}

/** One life of the MDS. */
class Life implements RankHost {
  readonly env: Env
  readonly options: Options
  readonly log: Logger
  readonly rados: Rados
  readonly memory: MemoryRados
  readonly gid: number
  readonly rank: Rank
  readonly wires = new Map<number, Wire>()
  readonly #harness: MdsHarness
  damage: string | undefined
  error: Error | undefined
  dead = false

  constructor(harness: MdsHarness, gid: number, memory: MemoryRados, state: MdsState) {
    this.#harness = harness
    this.env = harness.env
    this.options = harness.options
    this.log = harness.log
    this.gid = gid
    this.memory = memory
    this.rados = {
      waitForOsdMap: async () => 1,
      waitForLatestOsdMap: async () => 1,
      osdMap: { pools: new Map([...memory.pools.values()].map((pool) => [pool.id, pool])) },
      openPool: (name: string, options?: { namespace?: string }) => memory.openPool(name, options),
      blocklistAdd: async (addr: string) => {
        await memory.blocklistAdd(addr)
        return 1
      },
      stats: async () => ({ totalBytes: 0, usedBytes: 0, availBytes: 0, pools: [] }),
    } as unknown as Rados
    const fs = harness.mapOf(gid, state).fs(FSCID)
    if (!fs) throw new Error('no file system')
    this.rank = new Rank(this, fs, gid, state === 'up:creating')
  }
  wantState(state: string): void {
    setImmediate(() => {
      if (!this.dead) this.#harness.grant(this, state as MdsState)
    })
  }
  damaged(what: string): void {
    this.damage = what
  }
  lost(error: Error): void {
    if (!this.dead) this.error = error
  }
  fatal(error: Error): void {
    this.error = error
    this.#harness.failures.push(error)
  }
  send(connection: number, { type, body }: OutMessage): void {
    const wire = this.wires.get(connection)
    const copy = copyOf(type, body)
    this.#harness.trace?.(`<- ${connection} ${type} ${JSON.stringify(copy)}`)
    setImmediate(() => {
      if (!this.dead && this.wires.get(connection) === wire) wire?.deliver({ type, body: copy, data: new Uint8Array(0) } as Message)
    })
  }
  close(connection: number): void {
    const wire = this.wires.get(connection)
    setImmediate(() => {
      this.wires.delete(connection)
      wire?.lose()
    })
  }
}

export class MdsHarness {
  readonly env: Env
  readonly options: Options
  log: Logger = silentLogger
  readonly memory = new MemoryRados()
  /** Invariants that broke. */
  readonly failures: Error[] = []
  readonly #listeners = new Set<(map: FSMap) => void>()
  #life: Life | undefined
  #state: MdsState = 'up:creating'
  #gid = 0
  #epoch = 1
  #connection = 1
  /** Hears of every message, for whoever looks for a bug. */
  trace: ((line: string) => void) | undefined
  sessionTimeoutMs = 60_000
  sessionAutocloseMs = 300_000

  private constructor(options: Readonly<Record<string, unknown>>) {
    this.env = this.memory.env
    this.options = new Options(options)
  }
  static async create(options: Readonly<Record<string, unknown>> = {}): Promise<MdsHarness> {
    const harness = new MdsHarness(options)
    await harness.memory.createPool(META)
    await harness.memory.createPool(DATA)
    await harness.start()
    return harness
  }
  get core(): MdsCore {
    const core = this.#life?.rank.core
    if (!core) throw new Error('there is no MDS')
    return core
  }
  get life(): { readonly damage: string | undefined; readonly error: Error | undefined; readonly memory: MemoryRados } | undefined {
    return this.#life
  }
  get isActive(): boolean {
    return this.#state === 'up:active' && this.#life !== undefined && !this.#life.dead
  }

  /** A new MDS takes the rank. */
  async start(): Promise<void> {
    const state: MdsState = this.#gid === 0 ? 'up:creating' : 'up:replay'
    this.#state = state
    const life = new Life(this, ++this.#gid, this.memory.another(), state)
    this.#life = life
    this.#publish()
    await life.rank.start()
    await this.until(() => this.isActive || life.damage !== undefined || life.error !== undefined)
  }
  /** As SIGKILL: nothing that it has not written yet is written any more. */
  kill(): void {
    const life = this.#life
    if (!life || life.dead) return
    life.dead = true
    life.memory.vanish()
    void life.rank.stop(false)
    for (const wire of life.wires.values()) setImmediate(() => wire.lose())
    life.wires.clear()
  }
  async restart(): Promise<void> {
    this.kill()
    await this.start()
  }
  async stop(): Promise<void> {
    this.kill()
  }
  async until(done: () => boolean): Promise<void> {
    while (!done()) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  grant(life: Life, state: MdsState): void {
    if (life !== this.#life) return
    this.#state = state
    life.rank.onState(state)
    this.#publish()
  }
  /** What a scrub of everything finds, and whatever is left in the pools that nothing refers to, once the purge queue is empty. */
  async findings(): Promise<string[]> {
    const { core } = this
    await this.until(() => {
      this.tick()
      return core.purge.size === 0 && !core.fragments.isBusy
    })
    let report: { errors: string[] } | undefined
    core.scrub.start('/', true, (done) => {
      report = done
    })
    this.tick()
    await this.until(() => report !== undefined)
    let flushed = false
    core.flush(() => {
      flushed = true
    })
    await this.until(() => flushed)
    const known = new Set<string>(['100', '600', '200'])
    for (const inode of await this.#allInodes()) known.add(inode)
    const pool = (name: string): string[] => this.memory.names(name).map((n) => n.split('/').at(-1) as string)
    const left = [...pool(META), ...pool(DATA)].filter(
      (oid) => /^[0-9a-f]+\.[0-9a-f]{8}$/.test(oid) && !known.has(oid.split('.')[0] as string),
    )
    return [...(report?.errors ?? []), ...left.map((oid) => `orphan ${oid}`)]
  }
  /** Numbers of the inodes that the tree and the strays lead to. */
  async #allInodes(): Promise<string[]> {
    const io = await this.memory.openPool(META)
    const found: string[] = []
    const seen = new Set<string>()
    const visit = async (oid: string): Promise<void> => {
      const page = await io.omapGet(oid, { max: 1000 })
      for (const [key, value] of page.entries) {
        const record = unsealDentry(value, oid, key)
        if (record.kind !== 'primary' || seen.has(`${oid} ${key}`)) continue
        seen.add(`${oid} ${key}`)
        found.push(record.inode.ino.toString(16))
        const codes = record.inode.frags.length === 0 ? [0] : record.inode.frags
        if ((record.inode.mode & 0o170000) === 0o040000) for (const code of codes) await visit(fragOid(record.inode.ino, code))
      }
    }
    await visit(fragOid(0x100, 0))
    return found
  }
  tick(): void {
    this.#life?.rank.event({ type: 'tick' })
  }

  get map(): FSMap {
    return this.mapOf(this.#gid, this.#state)
  }
  isBlocklisted(addr: string): boolean {
    return this.memory.blocklist.has(addr.slice(addr.lastIndexOf('/') + 1))
  }
  mapOf(gid: number, state: MdsState): FSMap {
    const { sessionTimeoutMs, sessionAutocloseMs } = this
    const fs = { fscid: FSCID, name: 'cephfs', metadataPool: 1, dataPools: [2], maxFileSize: 2 ** 40, sessionTimeoutMs, sessionAutocloseMs }
    const daemon = { name: 'a', gid, addr: { host: '127.0.0.1', port: 1, nonce: gid }, state, rank: 0, fscid: FSCID, incarnation: gid }
    return FSMap.fromPb({ epoch: this.#epoch, nextFscid: 2, filesystems: [fs], daemons: [daemon] })
  }
  #publish(): void {
    this.#epoch++
    const map = this.mapOf(this.#gid, this.#state)
    for (const listener of [...this.#listeners]) listener(map)
  }

  /** What a client is mounted on; each has pools of its own, so that it can be shut out. */
  port(name = 'client.admin'): ClusterPort & { readonly memory: MemoryRados } {
    const memory = this.memory.another()
    return {
      memory,
      env: this.env,
      log: this.log,
      name: name as EntityName,
      radosAddr: memory.addr,
      pools: { open: async (_id, namespace) => memory.openPool(DATA, { namespace }), has: () => true },
      subscribeFsMap: (listener) => {
        this.#listeners.add(listener)
        listener(this.mapOf(this.#gid, this.#state))
        return () => this.#listeners.delete(listener)
      },
      createMessenger: (dispatcher) => this.messenger(name, dispatcher),
    }
  }
  messenger(name: string, dispatcher: Dispatcher, caps = 'allow *'): Messenger {
    const nonce = this.env.random.below(2 ** 31) + 1
    const open = new Set<() => void>()
    return {
      self: name as EntityName,
      nonce,
      addr: undefined,
      listen: () => Promise.reject(new Error('clients do not listen')),
      close: async () => {
        for (const close of open) close()
      },
      connect: (to) => {
        const life = this.#life
        const connection: Connection = { id: this.#connection++, peer: name, nonce, host: '127.0.0.1', caps }
        let closed = life === undefined || life.dead || life.gid !== to.addr.nonce
        const session: Session = {
          peer: 'mds.a' as EntityName,
          peerNonce: to.addr.nonce ?? 0,
          peerAddr: undefined,
          policy: 'lossless',
          peerCaps: {},
          get closed() {
            return closed
          },
          pendingBytes: 0,
          context: undefined,
          pause: () => {},
          resume: () => {},
          close: () => {
            if (closed) return
            closed = true
            life?.wires.delete(connection.id)
            life?.rank.event({ type: 'gone', connection: connection.id })
          },
          send: (type, body) => {
            const copy = copyOf(type, body)
            this.trace?.(`-> ${connection.id} ${type} ${JSON.stringify(copy)}`)
            setImmediate(() => {
              if (!closed && life && !life.dead)
                life.rank.event({ type: 'message', connection, message: { type, body: copy } as ClientMessage })
            })
          },
        }
        open.add(() => session.close())
        if (!closed) {
          life?.wires.set(connection.id, {
            connection,
            deliver: (message) => {
              if (!closed) dispatcher.onMessage(session, message)
            },
            lose: () => {
              if (closed) return
              closed = true
              dispatcher.onReset?.(session, 'lost', undefined)
            },
          })
        } else setImmediate(() => dispatcher.onReset?.(session, 'lost', undefined))
        return session
      },
    }
  }
}
