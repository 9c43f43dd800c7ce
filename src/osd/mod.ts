// The OSD: mkfsOsd makes one's data directory, startOsd runs it.
import { type EntityName, type Logger, type Options, SepiolaError } from '../base/mod.ts'
import type { Endpoint, Env } from '../env/mod.ts'
import { createMessenger, MonClient, randomNonce } from '../msg/mod.ts'
import { type MemoryDisk, MemoryStore, mkfsBlockStore, type ObjectStore, openBlockStore } from '../store/mod.ts'
import { OsdDaemon, type OsdIdentity } from './daemon.ts'
import { mkfsMetaOps } from './mapstore.ts'

export { OsdCaps } from './caps.ts'
export { type MonLink, OsdDaemon, type OsdDaemonOptions, type OsdIdentity } from './daemon.ts'
export { mkfsMetaOps } from './mapstore.ts'

export interface MkfsOsdOptions {
  readonly env: Env
  readonly dataDir: string
  readonly id: number
  readonly fsid: string
  /** Names this OSD's data for ever: another one with the same id is another OSD. */
  readonly uuid: string
  readonly store: 'block' | 'memory'
}

const IDENTITY = 'osd.json'

/** Makes the data directory of a new OSD. @throws SepiolaError EEXIST when one is there, ENOSPC, EIO. */
export async function mkfsOsd({ env, dataDir, id, fsid, uuid, store }: MkfsOsdOptions): Promise<void> {
  await env.disk.mkdir(dataDir)
  if (store === 'block') {
    await mkfsBlockStore(env, dataDir)
    const opened = await openBlockStore(env, dataDir)
    await initializeStore(opened, { id, fsid, uuid })
    await opened.close()
  }
  const file = await env.disk.open(`${dataDir}/${IDENTITY}`, 'exclusive')
  await file.write(0, [new TextEncoder().encode(`${JSON.stringify({ whoami: id, ceph_fsid: fsid, osd_fsid: uuid, store })}\n`)])
  await file.sync()
  await file.close()
  await env.disk.syncDirectory(dataDir)
}

/** Writes who it is into a fresh store. */
export async function initializeStore(store: ObjectStore, { id, fsid, uuid }: OsdIdentity): Promise<void> {
  await store.queueTransaction(mkfsMetaOps())
  await store.setMeta('whoami', String(id))
  await store.setMeta('ceph_fsid', fsid)
  await store.setMeta('osd_fsid', uuid)
}

async function readIdentity(env: Env, dataDir: string, id: number): Promise<OsdIdentity> {
  const path = `${dataDir}/${IDENTITY}`
  let parsed: { whoami?: unknown; ceph_fsid?: unknown; osd_fsid?: unknown }
  try {
    const file = await env.disk.open(path, 'r')
    const bytes = await file.read(0, 65_536)
    await file.close()
    parsed = JSON.parse(new TextDecoder().decode(bytes)) as typeof parsed
  } catch (cause) {
    throw new SepiolaError('EIO', `${dataDir} is not the data of an OSD: ${path} cannot be read`, { cause })
  }
  const { whoami, ceph_fsid: fsid, osd_fsid: uuid } = parsed
  if (typeof fsid !== 'string' || typeof uuid !== 'string') throw new SepiolaError('EIO', `${path} does not say whose it is`)
  if (whoami !== id) throw new SepiolaError('EINVAL', `${dataDir} is the data of osd.${String(whoami)}, not of osd.${id}`)
  return { id, fsid, uuid }
}

export interface StartOsdOptions {
  readonly env: Env
  readonly id: number
  readonly dataDir: string
  /** 'memory' forgets everything when it stops. */
  readonly store: 'block' | 'memory'
  /** For simulation: what a memory store keeps from one life to the next. */
  readonly memory?: { readonly disk: MemoryDisk; readonly commitDelayMs: number }
  readonly monHosts: readonly Endpoint[]
  readonly secret: Uint8Array
  readonly host: string
  readonly port?: number
  readonly crushLocation: Readonly<Record<string, string>>
  readonly options: Options
  readonly log: Logger
  /** It cannot go on (a failed store, a broken invariant): the process must end. */
  readonly onFatal?: (error: Error) => void
}

export interface Osd {
  readonly id: number
  readonly addr: Endpoint & { readonly nonce: number }
  /** 'preboot', 'booting', 'active', 'stopping', 'stopped'. */
  readonly state: string
  /** For tests and inspection. */
  readonly daemon: OsdDaemon
  readonly store: ObjectStore
  dump(): ReturnType<OsdDaemon['dump']>
  /** Tells the monitors, finishes what is queued, closes the store. */
  stop(): Promise<void>
}

/** Resolves once it listens; it boots into the cluster behind that. @throws SepiolaError EIO, EINVAL (data), EBUSY (port, data in use). */
export async function startOsd(options: StartOsdOptions): Promise<Osd> {
  const { env, id, dataDir, log } = options
  const identity = await readIdentity(env, dataDir, id)
  let running: OsdDaemon | undefined
  const store = await openStore(options, identity, (error) => running?.fatal(error))
  const name = `osd.${id}` as EntityName
  const nonce = randomNonce(env)
  let fatal = false
  const daemon = new OsdDaemon({
    env,
    store,
    identity,
    options: options.options,
    log,
    crushLocation: options.crushLocation,
    onFatal: (error) => {
      fatal = true
      options.onFatal?.(error)
    },
  })
  running = daemon
  const mon = new MonClient({
    env,
    monHosts: options.monHosts,
    name,
    secret: options.secret,
    options: options.options,
    log,
    nonce,
    services: ['osd'],
    onOsdMaps: (maps) => daemon.onOsdMaps(maps),
    onConfig: (update) => daemon.onConfig(update.values),
  })
  const messenger = createMessenger({
    env,
    self: name,
    nonce,
    auth: { client: mon, server: mon },
    dispatcher: daemon,
    options: options.options,
    log,
  })
  try {
    await daemon.load()
    const addr = await messenger.listen({ host: options.host, port: options.port ?? 0 })
    // Without a monitor yet it hunts on: the OSD boots when there is one.
    mon.start().catch((error) => {
      if (daemon.isRunning) daemon.fatal(error)
    })
    daemon.start(messenger, mon, addr)
    log.info({ osd: id, addr: `${addr.host}:${addr.port}` }, 'listening')
    return {
      id,
      addr,
      daemon,
      store,
      get state() {
        return daemon.state
      },
      dump: () => daemon.dump(),
      async stop(): Promise<void> {
        await daemon.stop()
        await messenger.close()
        await mon.stop()
        if (!fatal) await store.close()
      },
    }
  } catch (error) {
    daemon.halt()
    await messenger.close()
    await mon.stop()
    await store.close().catch(() => {})
    throw error
  }
}

async function openStore(start: StartOsdOptions, identity: OsdIdentity, onFailure: (error: Error) => void): Promise<ObjectStore> {
  const { env, dataDir, options, log, memory } = start
  if (start.store === 'memory') {
    const store = new MemoryStore({ env, ...memory })
    if ((await store.getMeta('osd_fsid')) === undefined) await initializeStore(store, identity)
    return store
  }
  const store = await openBlockStore(env, dataDir, { log, options, onFailure })
  const [whoami, uuid] = [await store.getMeta('whoami'), await store.getMeta('osd_fsid')]
  if (whoami !== String(identity.id) || uuid !== identity.uuid) {
    await store.close()
    throw new SepiolaError('EIO', `the store in ${dataDir} is not that of osd.${identity.id}`)
  }
  return store
}
