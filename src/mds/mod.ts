// The metadata server: startMds runs one. Standby until the monitors give it a file system's rank.
import { type EntityName, entity, type Logger, type Options, SepiolaError } from '../base/mod.ts'
import type { Endpoint, Env } from '../env/mod.ts'
import { Rados } from '../librados/mod.ts'
import { type Addr, createMessenger, type Messenger, MonClient, randomNonce } from '../msg/mod.ts'
import { fragOid, headKey, leafOf, nameHash, ROOT_FRAG, sortFrags } from './core/frag.ts'
import { MdsDaemon } from './daemon.ts'

export { MdsDaemon } from './daemon.ts'

/** The object and omap key of a name in a directory. @param leaves of the directory's fragment tree; none: one fragment. */
export const dentryPlace = (ino: number, leaves: readonly number[], name: string): { oid: string; key: string } => ({
  oid: fragOid(ino, leaves.length === 0 ? ROOT_FRAG : leafOf(sortFrags(leaves), nameHash(name))),
  key: headKey(name),
})

export interface StartMdsOptions {
  readonly env: Env
  /** "a" or "mds.a". */
  readonly name: string
  readonly monHosts: readonly Endpoint[]
  readonly secret: Uint8Array
  readonly host: string
  readonly port?: number
  readonly options: Options
  readonly log: Logger
  /** It cannot go on (a broken invariant): the process must end. */
  readonly onFatal?: (error: Error) => void
}
export interface Mds {
  /** "a" */
  readonly name: string
  readonly addr: Endpoint & { readonly nonce: number }
  /** Ceph's words: up:boot, up:standby, up:replay, ... up:active. */
  readonly state: string
  /** The present life; undefined between two. For tests and inspection. */
  readonly daemon: MdsDaemon | undefined
  stop(): Promise<void>
}

const AGAIN_MS = 500
const CONNECT_AGAIN_MS = 1000

interface Life {
  readonly daemon: MdsDaemon
  readonly rados: Rados
  readonly mon: MonClient
  readonly messenger: Messenger
}

/**
 * Resolves once it listens; it looks for the monitors and its rank behind that. When the monitors have replaced it, it begins anew as a
 * standby on the same port. @throws SepiolaError EBUSY (port).
 */
export async function startMds(start: StartMdsOptions): Promise<Mds> {
  const id = start.name.replace(/^mds\./, '')
  const runner = new Runner(start, id, entity(`mds.${id}`))
  await runner.listen()
  return runner
}

class Runner implements Mds {
  readonly name: string
  readonly #self: EntityName
  readonly #start: StartMdsOptions
  #addr: Addr | undefined
  #life: Life | undefined
  #messenger: Messenger | undefined
  #mon: MonClient | undefined
  #stopped = false
  #ending: Promise<void> = Promise.resolve()

  constructor(start: StartMdsOptions, name: string, self: EntityName) {
    this.#start = start
    this.name = name
    this.#self = self
  }
  get addr(): Addr {
    return this.#addr as Addr
  }
  get state(): string {
    return this.#life?.daemon.state ?? (this.#stopped ? 'stopped' : 'up:boot')
  }
  get daemon(): MdsDaemon | undefined {
    return this.#life?.daemon
  }

  /** A new life: its own nonces, so that what knew the last one notices. */
  async listen(): Promise<void> {
    const { env, host, log, options, monHosts, secret } = this.#start
    const nonce = randomNonce(env)
    const mon = new MonClient({
      env,
      monHosts,
      name: this.#self,
      secret,
      options,
      log,
      nonce,
      services: ['osd', 'mds'],
      isChatty: true,
      onFsMap: (map) => this.#life?.daemon.onFsMap(map),
      onMessage: (message) => this.#life?.daemon.onMessageOfMonitor(message),
    })
    const messenger = createMessenger({
      env,
      self: this.#self,
      nonce,
      auth: { client: mon, server: mon },
      dispatcher: {
        // Until it has a connection to the OSDs it is nobody's MDS.
        onMessage: (session, message) => (this.#life ? this.#life.daemon.onMessage(session, message) : session.close()),
        onReset: (session) => this.#life?.daemon.onReset(session),
      },
      options,
      log,
    })
    try {
      this.#addr = await messenger.listen({ host, port: this.#addr?.port ?? this.#start.port ?? 0 })
    } catch (error) {
      await Promise.all([messenger.close(), mon.stop()])
      throw error
    }
    this.#mon = mon
    this.#messenger = messenger
    log.info({ mds: this.name, addr: `${this.#addr.host}:${this.#addr.port}` }, 'listening')
    void this.#connect(mon, messenger)
  }
  async #connect(mon: MonClient, messenger: Messenger): Promise<void> {
    const { env, monHosts, secret, log, options } = this.#start
    for (;;) {
      try {
        await mon.start()
        const rados = await Rados.connect(
          {
            monHosts: monHosts.map(({ host, port }) => (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`)),
            name: this.#self,
            key: secret,
            log,
          },
          { env },
        )
        if (this.#stopped || this.#messenger !== messenger) {
          await rados.close()
          return
        }
        const daemon = new MdsDaemon({
          env,
          name: this.name,
          gid: Math.floor(env.random.float() * 2 ** 48) + 1,
          rados,
          options,
          log,
          onLost: () => this.#again(),
          onFatal: (error) => this.#fatal(error),
        })
        this.#life = { daemon, rados, mon, messenger }
        daemon.start(mon, this.addr)
        return
      } catch (error) {
        if (this.#stopped || this.#messenger !== messenger) return
        // A wrong key does not become right by waiting.
        if (error instanceof SepiolaError && error.code === 'EACCES') {
          this.#fatal(error)
          return
        }
        log.warn({ mds: this.name, err: String(error) }, 'no connection to the cluster yet')
        await new Promise<void>((resolve) => env.timers.after(CONNECT_AGAIN_MS, resolve))
      }
    }
  }

  #fatal(error: Error): void {
    this.#stopped = true
    void this.#close()
    this.#start.onFatal?.(error)
  }
  #again(): void {
    this.#ending = this.#ending.then(async () => {
      await this.#close()
      await new Promise<void>((resolve) => this.#start.env.timers.after(AGAIN_MS, resolve))
      while (!this.#stopped) {
        try {
          await this.listen()
          return
        } catch (error) {
          this.#start.log.warn({ mds: this.name, err: String(error) }, 'cannot listen again')
          await new Promise<void>((resolve) => this.#start.env.timers.after(CONNECT_AGAIN_MS, resolve))
        }
      }
    })
  }
  async #close(): Promise<void> {
    const life = this.#life
    const [messenger, mon] = [this.#messenger, this.#mon]
    this.#life = undefined
    this.#messenger = undefined
    this.#mon = undefined
    await Promise.all([messenger?.close(), mon?.stop(), life?.rados.close()])
  }
  async stop(): Promise<void> {
    if (this.#stopped) return
    this.#stopped = true
    await this.#life?.daemon.stop()
    await this.#close()
    await this.#ending
  }
}
