// Cluster: a whole cluster to embed in a program or a test run, its daemons as processes or inside this one.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { entity, type Logger, SepiolaError, silentLogger } from '../src/base/mod.ts'
import { createNodeEnv } from '../src/env/node/mod.ts'
import { Rados, RadosError } from '../src/librados/mod.ts'
import type { Partition } from './faults.ts'
import type { Faults } from './injected.ts'
import { type ClusterLayout, daemonsOf, hasCluster, isBeforeMds, parseDaemonId, paths, readLayout } from './layout.ts'
import { type DaemonState, daemonState, isAlive } from './processes.ts'
import { addMdss, ensureMdsKey, provision, readKey } from './provision.ts'
import { inlineRunner, processRunner, type Runner } from './runner.ts'

export interface ClusterOptions {
  /** Monitors; odd numbers survive best. Default 1 inline, 3 as processes. */
  mons?: number
  osds?: number // default 3
  rgw?: number // S3 gateways, default 1
  /** Metadata servers; with any there is the file system `cephfs`. One is active, the others stand by. Default 0. */
  mds?: number
  size?: number // replicas of a pool, default min(3, osds)
  /** 'inline': all daemons inside this process. 'processes': each in one of its own. Default 'inline'. */
  mode?: 'inline' | 'processes'
  /** 'block' keeps data in files, 'memory' in the daemons' memory. Default 'memory' inline, 'block' as processes. */
  store?: 'block' | 'memory'
  /** Where the cluster lives; made if new, restarted if it holds a cluster. Default: a temporary directory, removed by `stop`. */
  dir?: string
  host?: string // default 127.0.0.1
  portBase?: number // default 0: any free ports
  s3Port?: number // default 0: any free port
  accessKey?: string
  secretKey?: string
  /** Options for every daemon, by Ceph's names (src/base/options.ts). */
  options?: Record<string, string | number | boolean>
  /** How long to wait for HEALTH_OK. Default 60,000 ms. */
  timeoutMs?: number
  onProgress?: (message: string) => void
  /** Gives up starting and stops what has been started. */
  signal?: AbortSignal
  log?: Logger
}

export interface S3Access {
  readonly endpoint: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

export interface ClusterStatus {
  readonly health: { readonly status: string; readonly checks: Record<string, { summary: { message: string } }> }
  readonly osdmap: { readonly num_osds: number; readonly num_up_osds: number; readonly num_in_osds: number; readonly epoch: number }
  readonly pgmap: { readonly num_pgs: number; readonly pgs_by_state: readonly { state_name: string; count: number }[] }
  readonly quorum_names: readonly string[]
  readonly fsmap: { readonly by_rank: readonly { name: string; status: string }[]; readonly 'up:standby': number }
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms)
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        done()
      },
      { once: true },
    )
  })
}

/** What `sepiola up` and `Cluster.start` call the file system they make. */
export const FILE_SYSTEM = 'cephfs'

export class Cluster implements AsyncDisposable {
  readonly dir: string
  readonly layout: ClusterLayout
  readonly mode: 'inline' | 'processes'
  readonly #runner: Runner
  readonly #temporary: boolean
  #admin: Promise<Rados> | undefined
  /** From the call of `start` to HEALTH_OK. */
  startedInMs = 0

  private constructor(dir: string, layout: ClusterLayout, mode: 'inline' | 'processes', runner: Runner, temporary: boolean) {
    this.dir = dir
    this.layout = layout
    this.mode = mode
    this.#runner = runner
    this.#temporary = temporary
  }

  /**
   * Makes or restarts a cluster and resolves at HEALTH_OK.
   * @throws SepiolaError EINVAL (options), EBUSY (a port, or the directory's cluster is running), EEXIST (the directory holds something else), ETIMEDOUT.
   */
  static async start(options: ClusterOptions = {}): Promise<Cluster> {
    const startedAt = performance.now()
    const mode = options.mode ?? 'inline'
    const temporary = options.dir === undefined
    const dir = temporary ? mkdtempSync(join(tmpdir(), 'sepiola-')) : resolve(options.dir as string)
    const env = createNodeEnv({ logger: options.log ?? silentLogger })
    const osds = options.osds ?? 3
    let cluster: Cluster | undefined
    // Neither the daemons' processes nor an Env's timers keep a program alive that waits for the cluster.
    const keepAlive = setInterval(() => {}, 1 << 30)
    try {
      options.onProgress?.(hasCluster(dir) ? 'reading the cluster directory' : 'creating the cluster')
      let layout = hasCluster(dir)
        ? readLayout(dir)
        : await provision(env, dir, {
            mons: options.mons ?? (mode === 'inline' ? 1 : 3),
            osds,
            mds: options.mds ?? 0,
            rgw: options.rgw ?? 1,
            size: options.size ?? Math.min(3, osds),
            store: options.store ?? (mode === 'inline' ? 'memory' : 'block'),
            host: options.host ?? '127.0.0.1',
            portBase: options.portBase ?? 0,
            s3Port: options.s3Port ?? 0,
            accessKey: options.accessKey,
            secretKey: options.secretKey,
            options: options.options ?? {},
          })
      const running = daemonsOf(layout).filter(({ name }) => isAlive(daemonState(dir, name)))
      if (running.length > 0) {
        throw new SepiolaError(
          'EBUSY',
          `the cluster in ${dir} is already running (${running.map((d) => d.name).join(', ')}): stop it with 'sepiola down --dir ${dir}' first`,
        )
      }
      const mds = options.mds ?? 0
      if (mds > 0 && isBeforeMds(dir)) layout = await addMdss(dir, layout, mds)
      const log = options.log ?? silentLogger
      const runner =
        mode === 'processes'
          ? processRunner(dir, layout)
          : inlineRunner(env, dir, layout, (name, error) => log.error({ daemon: name, err: error.message }, 'daemon failed'))
      cluster = new Cluster(dir, layout, mode, runner, temporary)
      await cluster.#startAll(options)
      cluster.startedInMs = performance.now() - startedAt
      return cluster
    } catch (error) {
      if (cluster) await cluster.stop().catch(() => {})
      else if (temporary) rmSync(dir, { recursive: true, force: true })
      throw error
    } finally {
      clearInterval(keepAlive)
    }
  }

  async #startAll(options: ClusterOptions): Promise<void> {
    options.onProgress?.('starting daemons')
    const deadline = performance.now() + (options.timeoutMs ?? 60_000)
    await Promise.all([
      ...daemonsOf(this.layout).map(async ({ name, kind }) => {
        if (kind === 'mds') await ensureMdsKey(this.dir, name, (args) => this.#command(args))
        await this.#runner.start(name)
      }),
      this.#makeFileSystem(),
    ])
    await this.#waitForHealth(deadline, options)
  }

  /** At every start: a creation that was interrupted is made good. Where there has ever been a file system, none is made. */
  async #makeFileSystem(): Promise<void> {
    if (this.layout.mdss.length === 0) return
    const dump = JSON.parse(new TextDecoder().decode(await this.#command({ prefix: 'fs dump', format: 'json' }))) as { next_fscid: number }
    if (dump.next_fscid === 1) await this.#command({ prefix: 'fs volume create', name: FILE_SYSTEM })
  }

  /** A command as client.admin; resolves with its output. @throws RadosError. */
  async #command(args: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
    this.#admin ??= this.connect()
    const { rc, outs, out } = await (await this.#admin).monCommand(args)
    if (rc < 0) throw RadosError.of(rc, `${String(args['prefix'])}: ${outs}`)
    return out
  }

  async #waitForHealth(deadline: number, { onProgress, signal }: ClusterOptions): Promise<void> {
    let last: ClusterStatus | undefined
    while (performance.now() < deadline) {
      if (signal?.aborted) throw new SepiolaError('ECANCELED', 'interrupted before the cluster was healthy')
      last = await this.status()
      if (last.health.status === 'HEALTH_OK' && last.osdmap.num_up_osds >= this.layout.osds.length && allClean(last) && this.#serves(last))
        return
      onProgress?.(describe(last))
      await pause(25)
    }
    throw new SepiolaError(
      'ETIMEDOUT',
      `the cluster did not reach HEALTH_OK in time: ${last ? describe(last) : 'no answer from the monitors'}; logs are in ${join(this.dir, 'log')}`,
    )
  }

  #serves({ fsmap }: ClusterStatus): boolean {
    return this.layout.mdss.length === 0 || fsmap.by_rank.every(({ status }) => status === 'up:active')
  }

  get s3(): S3Access {
    const gateway = this.layout.rgws[0]
    if (!gateway) throw new SepiolaError('ENOENT', 'this cluster has no S3 gateway')
    return { endpoint: `http://${gateway.host}:${gateway.port}`, ...this.layout.s3 }
  }

  get monHosts(): readonly string[] {
    return this.layout.monHosts
  }

  /** A librados connection of its own, as client.admin; the caller closes it. */
  connect(): Promise<Rados> {
    return Rados.connect({
      monHosts: [...this.layout.monHosts],
      name: entity('client.admin'),
      key: readKey(paths.keyring(this.dir), 'client.admin'),
    })
  }

  /** `ceph status --format json`. */
  async status(): Promise<ClusterStatus> {
    const out = await this.#command({ prefix: 'status', format: 'json' })
    return JSON.parse(new TextDecoder().decode(out)) as ClusterStatus
  }

  daemons(): DaemonState[] {
    return this.#runner.states()
  }

  /** Ends a daemon at once, as `kill -9`. @throws SepiolaError EINVAL, ESHUTDOWN. */
  async kill(daemon: string, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    await this.#runner.kill(this.#known(daemon), signal)
  }

  /** Starts a daemon that is down. */
  async start(daemon: string): Promise<void> {
    await this.#runner.start(this.#known(daemon))
  }

  /** Ends a daemon in order. */
  async stopDaemon(daemon: string): Promise<void> {
    await this.#runner.stop(this.#known(daemon))
  }

  /** Freezes a daemon: it keeps its connections and answers nothing. */
  async pause(daemon: string): Promise<void> {
    await this.#runner.pause(this.#known(daemon))
  }

  async resume(daemon: string): Promise<void> {
    await this.#runner.resume(this.#known(daemon))
  }

  /** Separates groups of daemons; those in no group still reach all. Replaces the partition in force. */
  async partition(groups: Partition): Promise<void> {
    for (const group of groups) for (const name of group) this.#known(name)
    await this.#runner.partition(groups)
  }

  async heal(): Promise<void> {
    await this.#runner.partition([])
  }

  /** Faults of one daemon's disk and network, in place of those in force; {} ends them. They outlive its process. */
  async inject(daemon: string, faults: Faults): Promise<void> {
    await this.#runner.inject(this.#known(daemon), faults)
  }

  /** Resolves once all running OSDs are up and every PG is active+clean. @throws SepiolaError ETIMEDOUT with the last status. */
  async waitForClean({ timeoutMs = 60_000 }: { timeoutMs?: number } = {}): Promise<void> {
    const deadline = performance.now() + timeoutMs
    let last: ClusterStatus | undefined
    while (performance.now() < deadline) {
      last = await this.status()
      const running = this.daemons().filter((d) => d.name.startsWith('osd.') && d.pid !== undefined && d.state !== 'paused').length
      if (last.osdmap.num_up_osds === running && allClean(last)) return
      await pause(50)
    }
    throw new SepiolaError('ETIMEDOUT', `the cluster is not clean after ${timeoutMs} ms: ${last ? describe(last) : 'no answer'}`)
  }

  /** Tells of each daemon whose state changes until the signal aborts (false) or all daemons have been stopped in order (true). */
  async watch(signal: AbortSignal, onChange: (daemon: DaemonState) => Promise<void>): Promise<boolean> {
    const seen = new Map(this.daemons().map((d) => [d.name, d.state]))
    while (!signal.aborted) {
      await pause(1000, signal)
      if (signal.aborted) break
      const states = this.daemons()
      if (states.every((d) => d.state === 'stopped')) return true
      for (const daemon of states) {
        if (seen.get(daemon.name) !== daemon.state) await onChange(daemon)
        seen.set(daemon.name, daemon.state)
      }
    }
    return false
  }

  /** Lets go of the cluster and leaves its processes running. */
  async disconnect(): Promise<void> {
    const admin = this.#admin
    this.#admin = undefined
    await admin?.then((rados) => rados.close()).catch(() => {})
  }

  /** Stops every daemon in order: gateways, metadata servers, OSDs, monitors. A temporary directory goes too. */
  async stop(): Promise<void> {
    await this.disconnect()
    await stopAll(this.layout, this.#runner)
    if (this.#temporary) rmSync(this.dir, { recursive: true, force: true })
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }

  #known(daemon: string): string {
    const { name } = parseDaemonId(daemon)
    if (!daemonsOf(this.layout).some((d) => d.name === name)) {
      throw new SepiolaError(
        'ENOENT',
        `this cluster has no ${name}: it has ${daemonsOf(this.layout)
          .map((d) => d.name)
          .join(', ')}`,
      )
    }
    return name
  }
}

/** Gateways and metadata servers first, so that they finish with the cluster still there; monitors last. */
export async function stopAll(layout: ClusterLayout, runner: Runner): Promise<void> {
  const daemons = daemonsOf(layout)
  for (const kind of ['rgw', 'mds', 'osd', 'mon'] as const) {
    await Promise.all(daemons.filter((d) => d.kind === kind).map(({ name }) => runner.stop(name)))
  }
}

const allClean = (status: ClusterStatus): boolean =>
  status.pgmap.pgs_by_state.every(({ state_name }) => /(^|\+)active\+clean(\+|$)/.test(state_name))

export function describe(status: ClusterStatus): string {
  const pgs = status.pgmap.pgs_by_state.map(({ state_name, count }) => `${count} ${state_name}`).join(', ')
  const checks = Object.values(status.health.checks).map((check) => check.summary.message)
  return `${status.health.status}, ${status.osdmap.num_up_osds}/${status.osdmap.num_osds} OSDs up${pgs ? `, PGs: ${pgs}` : ''}${checks.length ? ` (${checks.join('; ')})` : ''}`
}
