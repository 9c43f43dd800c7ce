// Rados: a connection to a cluster. Follows the maps, opens pools, administers them through the monitors.
import type { MessageBody } from '../../proto/mod.ts'
import {
  entity,
  errno,
  errorCodeOf,
  eversionString,
  type Logger,
  Options,
  type PgId,
  parseMonHosts,
  SepiolaError,
  silentLogger,
} from '../base/mod.ts'
import type { Endpoint, Env } from '../env/mod.ts'
import { ANY_HOST, FSMap, instanceString, OSDMap, parseInstance } from '../maps/mod.ts'
import { createMessenger, type Messenger, MonClient, type MonClientApi, parseKey, parseKeyring } from '../msg/mod.ts'
import { PoolIoCtx } from './ioctx.ts'
import { Objecter } from './objecter.ts'
import {
  type CallOptions,
  type ClusterStats,
  type CommandResult,
  type CreatePoolOptions,
  type IoCtx,
  type ObjectCopy,
  type ObjectLocation,
  type ObjectPlacement,
  type PoolStats,
  type PoolSummary,
  type RadosClient,
  type RadosCounters,
  RadosError,
} from './types.ts'

export interface ConnectOptions {
  /** Monitors as "host:port". */
  monHosts?: readonly string[]
  /** Who connects; default client.admin. */
  name?: string
  /** Its key: the bytes, or base64 as in a keyring. */
  key?: Uint8Array | string
  /** Instead of all three: the directory of a cluster that `sepiola up` made. */
  dir?: string
  /** Options by name (src/base/options.ts). */
  options?: Readonly<Record<string, unknown>>
  log?: Logger
  signal?: AbortSignal
  /** Gives up connecting; default rados_mon_op_timeout_ms. */
  timeoutMs?: number
}
export interface LogLine {
  readonly who: string
  readonly stampMs: number
  readonly level: string
  readonly channel: string
  readonly text: string
}
export type PoolVariable = 'size' | 'min_size' | 'pg_num' | 'pgp_num' | 'crush_rule'

async function fromDirectory(env: Env, dir: string, name: string): Promise<{ monHosts: string[]; key: Uint8Array }> {
  const readText = async (file: string): Promise<string> => {
    const opened = await env.disk.open(`${dir}/${file}`, 'r')
    try {
      return new TextDecoder().decode(await opened.read(0, await opened.size()))
    } finally {
      await opened.close()
    }
  }
  try {
    const { monHosts } = JSON.parse(await readText('cluster.json')) as { monHosts: string[] }
    const entry = parseKeyring(await readText('keyring')).get(entity(name))
    if (!entry) throw new RadosError('ENOENT', `the keyring in ${dir} holds no key for ${name}`)
    return { monHosts, key: entry.key }
  } catch (cause) {
    if (cause instanceof RadosError) throw cause
    const code = cause instanceof SepiolaError ? cause.code : 'EIO'
    throw new RadosError(code, `no usable cluster in ${dir}: ${(cause as Error).message}`, { cause })
  }
}

const versionText = (v: { epoch?: number | null; version?: number | null } | null | undefined): string =>
  eversionString({ epoch: v?.epoch ?? 0, version: Number(v?.version ?? 0) })

/** @throws RadosError as the OSD refused. */
function copyFrom(reply: MessageBody<'CopyReply'>): Omit<ObjectCopy, 'osd' | 'role'> {
  if (reply.result === -errno.ENOENT) return { state: 'no pg' }
  if (reply.result < 0) throw RadosError.of(reply.result, `an OSD does not tell of its copy: ${errorCodeOf(reply.result)}`)
  const seen = reply.exists
    ? { version: versionText(reply.version), size: reply.size, mtime: new Date(reply.mtimeMs), clone: reply.clone }
    : {}
  const pgState = reply.primary ? { pgState: reply.pgState.join('+') } : {}
  const state = reply.missing ? 'missing' : reply.notBackfilled ? 'backfill' : reply.exists ? 'ok' : 'absent'
  return { state, ...seen, ...pgState, ...(reply.missing ? { need: versionText(reply.need) } : {}) }
}

export class Rados implements RadosClient, AsyncDisposable {
  readonly #env: Env
  readonly #options: Options
  readonly #monitors: MonClientApi
  readonly #messenger: Messenger
  readonly #objecter: Objecter
  #fsMap: FSMap | undefined
  readonly #fsMapListeners = new Set<(map: FSMap) => void>()
  readonly #logSubscribers = new Set<(lines: LogLine[]) => void>()
  #closed = false

  private constructor(env: Env, monHosts: readonly Endpoint[], name: string, key: Uint8Array, options: Options, log: Logger) {
    this.#env = env
    this.#options = options
    const self = entity(name)
    const nonce = env.random.below(0xffff_fffe) + 1
    this.#monitors = new MonClient({
      env,
      monHosts,
      name: self,
      secret: key,
      options,
      log,
      nonce,
      services: ['osd', 'mds'],
      onOsdMaps: (maps) => this.#takeMaps(maps),
      onFsMap: (map) => this.#takeFsMap(FSMap.fromPb(map)),
      onMessage: (message) => {
        if (message.type === 'ClusterLog') this.#takeLog(message.body)
      },
    })
    this.#messenger = createMessenger({
      env,
      self,
      nonce,
      auth: { client: this.#monitors },
      options,
      log,
      dispatcher: {
        onMessage: (_session, message) => this.#objecter.onMessage(message),
        onReset: (session) => this.#objecter.onReset(session),
      },
    })
    this.#objecter = new Objecter({
      env,
      messenger: this.#messenger,
      options,
      log,
      client: self,
      incarnation: nonce,
      wantMap: (epoch) => this.#monitors.subscribe('osdmap', epoch === 0 ? 0 : epoch + 1),
    })
  }

  /**
   * Connects and resolves once the maps are here.
   * @throws RadosError EACCES (refused), ETIMEDOUT (no monitor in quorum answered), ENOENT (no cluster in `dir`); TypeError for wrong arguments.
   */
  static async connect(connect: ConnectOptions, inject: { env?: Env } = {}): Promise<Rados> {
    const env = inject.env ?? (await import('../env/node/mod.ts')).createNodeEnv()
    const name = connect.name ?? 'client.admin'
    const found = connect.dir === undefined ? undefined : await fromDirectory(env, connect.dir, name)
    const hosts = connect.monHosts ?? found?.monHosts
    const key = connect.key ?? found?.key
    if (!hosts || hosts.length === 0 || key === undefined) throw new TypeError('Rados.connect takes monHosts and key, or dir')
    const options = new Options(connect.options)
    const secret = typeof key === 'string' ? parseKey(key) : key
    const rados = new Rados(env, parseMonHosts(hosts), name, secret, options, connect.log ?? silentLogger)
    try {
      const timeoutMs = connect.timeoutMs ?? options.get('rados_mon_op_timeout_ms')
      rados.#monitors.subscribe('osdmap', 0)
      await rados.#monitors.start({ signal: connect.signal, timeoutMs })
      await rados.#objecter.mapAtLeast(1)
      return rados
    } catch (error) {
      await rados.close()
      if (error instanceof SepiolaError && !(error instanceof RadosError)) {
        throw new RadosError(error.code, `cannot connect as ${name}: ${error.message}`, { cause: error })
      }
      throw error
    }
  }

  #takeMaps(maps: MessageBody<'OsdMaps'>): void {
    let map = this.#objecter.map
    for (const full of maps.full) {
      if ((full.epoch ?? 0) > (map?.epoch ?? 0)) map = OSDMap.fromPb(full)
    }
    for (const inc of maps.incremental) {
      if (map && inc.epoch === map.epoch + 1) map = map.apply(inc as Parameters<OSDMap['apply']>[0])
    }
    if (map && map !== this.#objecter.map) this.#objecter.useMap(map)
    const last = maps.incremental.at(-1)?.epoch ?? 0
    // An incremental between is missing: ask again from where we are.
    if (map && last > map.epoch) this.#monitors.subscribe('osdmap', map.epoch + 1)
  }

  get fsid(): string {
    return this.#objecter.map?.fsid ?? ''
  }
  /** The newest map that has come. */
  get osdMap(): OSDMap {
    return this.#objecter.map as OSDMap
  }
  get counters(): RadosCounters {
    return { epoch: this.#objecter.map?.epoch ?? 0, ...this.#objecter.counters }
  }

  /** This connection's instance address, as the blocklist, watchers and lockers name it: 0.0.0.0:0/NONCE, the host being what others see. */
  get addr(): string {
    return instanceString({ host: ANY_HOST, port: 0, nonce: this.#objecter.incarnation })
  }

  /** @throws RadosError ENOENT. */
  async openPool(name: string, { namespace = '' }: { namespace?: string } = {}): Promise<IoCtx> {
    const pool = this.osdMap.poolByName(name) ?? (await this.#newestMap()).poolByName(name)
    if (!pool) throw new RadosError('ENOENT', `pool '${name}' does not exist`)
    return new PoolIoCtx(this, this.#objecter, this.#options, { id: pool.id, name }, namespace)
  }

  /**
   * Fences an instance off for so many seconds (default 3600): OSDs refuse its operations with ESHUTDOWN, those included that are under way.
   * @returns the map's epoch from which that holds. It is here: after any operation of ours on a PG the instance changes nothing there any more.
   * @throws RadosError EINVAL (not an instance address), EACCES.
   */
  async blocklistAdd(addr: string, seconds?: number, call: CallOptions = {}): Promise<number> {
    if (!parseInstance(addr)) throw new RadosError('EINVAL', `not an instance address (HOST:0/NONCE): ${JSON.stringify(addr)}`)
    const expire = seconds === undefined ? {} : { expire: seconds }
    await this.#mustCommand({ prefix: 'osd blocklist add', addr, ...expire }, call)
    return this.waitForLatestOsdMap()
  }
  /** An instance that is not listed is fine. */
  async blocklistRm(addr: string, call: CallOptions = {}): Promise<void> {
    await this.#mustCommand({ prefix: 'osd blocklist rm', addr }, call)
    await this.#newestMap()
  }

  /** Follows the map to where the monitors have it now (librados' wait_for_latest_osdmap). @returns its epoch. */
  async waitForLatestOsdMap(): Promise<number> {
    return (await this.#newestMap()).epoch
  }
  /** Resolves once this connection has the map of an epoch or a later one. */
  async waitForOsdMap(epoch: number): Promise<number> {
    return (await this.#objecter.mapAtLeast(epoch)).epoch
  }

  /** The map as the monitors have it now. */
  async #newestMap(): Promise<OSDMap> {
    const { version } = await this.#monitors.getVersion('osdmap')
    return this.#objecter.mapAtLeast(version)
  }

  listPools(): PoolSummary[] {
    return [...this.osdMap.pools.values()].map(({ id, name }) => ({ id, name })).sort((a, b) => a.id - b.id)
  }
  /** Resolves once it is in the map that this connection follows. @throws RadosError EEXIST is not one: an existing pool is fine, as `ceph osd pool create`. */
  async createPool(name: string, { pgNum, size, minSize, rule, application, ...call }: CreatePoolOptions = {}): Promise<void> {
    const args: Record<string, unknown> = { prefix: 'osd pool create', pool: name }
    if (pgNum !== undefined) args['pg_num'] = pgNum
    if (rule !== undefined) args['rule'] = rule
    if (size !== undefined) args['size'] = size
    await this.#mustCommand(args, call)
    if (minSize !== undefined) await this.setPool(name, 'min_size', minSize, call)
    if (application !== undefined) await this.#mustCommand({ prefix: 'osd pool application enable', pool: name, app: application }, call)
    await this.#newestMap()
  }
  async deletePool(name: string, call: CallOptions = {}): Promise<void> {
    await this.#mustCommand({ prefix: 'osd pool rm', pool: name, pool2: name, yes_i_really_really_mean_it: true }, call)
    await this.#newestMap()
  }
  async getPool(name: string, variable: PoolVariable, call: CallOptions = {}): Promise<number> {
    const { out } = await this.#mustCommand({ prefix: 'osd pool get', pool: name, var: variable, format: 'json' }, call)
    return (JSON.parse(new TextDecoder().decode(out)) as Record<string, number>)[variable] as number
  }
  async setPool(name: string, variable: PoolVariable, value: number | string, call: CallOptions = {}): Promise<void> {
    await this.#mustCommand({ prefix: 'osd pool set', pool: name, var: variable, val: String(value) }, call)
    await this.#newestMap()
  }

  /** Any command of the monitors, with Ceph's argument names. A refusal is in `rc`; only a missing answer throws. */
  async monCommand(args: Readonly<Record<string, unknown>>, data?: Uint8Array, call: CallOptions = {}): Promise<CommandResult> {
    try {
      return await this.#monitors.command(args, data, call)
    } catch (error) {
      if (error instanceof SepiolaError && !(error instanceof RadosError)) throw new RadosError(error.code, error.message, { cause: error })
      throw error
    }
  }
  async #mustCommand(args: Readonly<Record<string, unknown>>, call: CallOptions): Promise<CommandResult> {
    const result = await this.monCommand(args, undefined, call)
    if (result.rc < 0) throw RadosError.of(result.rc, result.outs || `${String(args['prefix'])} failed`)
    return result
  }

  async stats(call: CallOptions = {}): Promise<ClusterStats> {
    const { out } = await this.#mustCommand({ prefix: 'df', format: 'json' }, call)
    const df = JSON.parse(new TextDecoder().decode(out)) as {
      stats: { total_bytes: number; total_used_bytes: number; total_avail_bytes: number }
      pools: { id: number; name: string; stats: { objects: number; stored: number; bytes_used: number; max_avail: number } }[]
    }
    const pools: PoolStats[] = df.pools.map(({ id, name, stats }) => ({
      id,
      name,
      objects: stats.objects,
      storedBytes: stats.stored,
      usedBytes: stats.bytes_used,
      maxAvailBytes: stats.max_avail,
    }))
    return { totalBytes: df.stats.total_bytes, usedBytes: df.stats.total_used_bytes, availBytes: df.stats.total_avail_bytes, pools }
  }

  /** Where the newest map puts an object. @throws RadosError ENOENT. */
  locate(pool: string, oid: string, namespace = ''): ObjectLocation {
    const map = this.osdMap
    const info = map.poolByName(pool)
    if (!info) throw new RadosError('ENOENT', `pool '${pool}' does not exist`)
    const pg = map.objectToPg(info.id, { name: oid, namespace }) as PgId
    return { epoch: map.epoch, pg, ...map.pgToUpActing(pg) }
  }

  /** Where an object is, and what every OSD that should have it has of it. An OSD that does not answer in `timeoutMs` (default 2 s) is shown so. @throws RadosError ENOENT. */
  async describeObject(
    pool: string,
    oid: string,
    {
      namespace = '',
      snap = 0,
      timeoutMs = 2000,
      signal,
    }: { namespace?: string; snap?: number; timeoutMs?: number; signal?: AbortSignal } = {},
  ): Promise<ObjectPlacement> {
    const location = this.locate(pool, oid, namespace)
    const map = this.osdMap
    const target = { pool: location.pg.pool, name: oid, namespace, snap }
    const osds = [...new Set([...location.acting, ...location.up])].filter((osd) => osd >= 0)
    const copies = osds.map(async (osd): Promise<ObjectCopy> => {
      const role = osd === location.actingPrimary ? 'primary' : location.acting.includes(osd) ? 'replica' : 'stray'
      if (!map.isUp(osd)) return { osd, role, state: 'down' }
      try {
        return { osd, role, ...copyFrom(await this.#objecter.copy(osd, target, { timeoutMs, signal })) }
      } catch (error) {
        if (error instanceof RadosError && error.code === 'ETIMEDOUT') return { osd, role, state: 'no answer' }
        throw error
      }
    })
    return { ...location, pool, oid, namespace, snap, hash: map.objectHash(oid, namespace), copies: await Promise.all(copies) }
  }

  /** The cluster log as it grows, until the signal aborts. A reader that falls more than a thousand lines behind loses the oldest. */
  async *watchClusterLog({ signal }: { signal?: AbortSignal } = {}): AsyncIterable<LogLine> {
    const queue: LogLine[] = []
    let wake: (() => void) | undefined
    const subscriber = (lines: LogLine[]): void => {
      queue.push(...lines)
      queue.splice(0, queue.length - 1000)
      wake?.()
    }
    const onAbort = (): void => wake?.()
    signal?.addEventListener('abort', onAbort)
    this.#logSubscribers.add(subscriber)
    this.#monitors.subscribe('log', 0)
    try {
      while (!signal?.aborted && !this.#closed) {
        if (queue.length === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
        while (queue.length > 0) yield queue.shift() as LogLine
      }
    } finally {
      signal?.removeEventListener('abort', onAbort)
      this.#logSubscribers.delete(subscriber)
      if (this.#logSubscribers.size === 0) this.#monitors.unsubscribe('log')
    }
  }
  #takeLog({ entries, lastSeq }: MessageBody<'ClusterLog'>): void {
    this.#monitors.gotVersion('log', lastSeq + 1)
    const lines = entries.map(({ who, stampMs, level, channel, text }) => ({
      who: who ?? '',
      stampMs: stampMs ?? 0,
      level: level ?? '',
      channel: channel ?? '',
      text: text ?? '',
    }))
    for (const subscriber of this.#logSubscribers) subscriber(lines)
  }

  /**
   * The map of file systems and MDSs: told now, if it is known, and each time it changes. The first listener begins the subscription.
   * @returns what ends it.
   */
  subscribeFsMap(listener: (map: FSMap) => void): () => void {
    this.#fsMapListeners.add(listener)
    if (this.#fsMap) listener(this.#fsMap)
    if (this.#fsMapListeners.size === 1) this.#monitors.subscribe('fsmap', this.#fsMap ? this.#fsMap.epoch + 1 : 0)
    return () => {
      if (this.#fsMapListeners.delete(listener) && this.#fsMapListeners.size === 0) this.#monitors.unsubscribe('fsmap')
    }
  }
  #takeFsMap(map: FSMap): void {
    if (this.#fsMap && map.epoch <= this.#fsMap.epoch) return
    this.#fsMap = map
    for (const listener of [...this.#fsMapListeners]) listener(map)
  }

  /** Ends the connection; operations in flight reject with ESHUTDOWN. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#objecter.leave()
    await Promise.all([this.#messenger.close(), this.#monitors.stop()])
  }
  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  /** @internal The link to the monitors: it authenticates a messenger of one's own to MDSs. */
  get monClient(): MonClientApi {
    return this.#monitors
  }
  /** @internal */
  get options(): Options {
    return this.#options
  }
  /** @internal The environment it runs on. */
  get env(): Env {
    return this.#env
  }
}
