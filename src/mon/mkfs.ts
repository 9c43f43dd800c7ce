// A monitor's data directory: made once by mkfs, opened at every start.
import { pb } from '../../proto/mod.ts'
import { assert, fromUtf8, type Logger, type Options, SepiolaError, utf8 } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import { formatKey, formatKeyring, type KeyringEntry, MON_KEY, parseKeyring } from '../msg/mod.ts'
import { createServices, type Services } from './core/services.ts'
import { MON_PREFIX, MonStore } from './store.ts'

const IDENTITY_VERSION = 1
const storePath = (dataDir: string): string => `${dataDir}/store.db`

export interface MonMapSeed {
  readonly fsid: string
  readonly epoch?: number
  readonly createdMs?: number
  readonly modifiedMs?: number
  /** Rank is the place in this list. */
  readonly mons: readonly {
    readonly name: string
    readonly rank?: number
    readonly addr: { readonly host: string; readonly port: number; readonly nonce?: number }
    readonly grpcAddr?: { readonly host: string; readonly port: number; readonly nonce?: number }
  }[]
}
export interface MkfsMonitorOptions {
  readonly env: Env
  readonly dataDir: string
  readonly name: string
  readonly monmap: MonMapSeed
  /** `mon.` (the monitors' shared key) and the entities the cluster is born with, client.admin at least. */
  readonly keyring: ReadonlyMap<string, KeyringEntry>
  /** Options for the `global` section of the central configuration. */
  readonly initialConfig?: Readonly<Record<string, string | number | boolean>>
}

/** Makes an empty monitor store. All monitors of a cluster get the same monmap and keyring. @throws SepiolaError EEXIST, EINVAL. */
export async function mkfsMonitor({ env, dataDir, name, monmap, keyring, initialConfig = {} }: MkfsMonitorOptions): Promise<void> {
  if (!monmap.mons.some((m) => m.name === name)) throw new SepiolaError('EINVAL', `mon.${name} is not in the monmap`)
  if (new Set(monmap.mons.map((m) => m.name)).size !== monmap.mons.length) throw new SepiolaError('EINVAL', 'two monitors have one name')
  if (!keyring.has(MON_KEY)) throw new SepiolaError('EINVAL', "the keyring lacks [mon.], the monitors' key")
  await env.disk.mkdir(dataDir)
  let failed: Error | undefined
  const store = await MonStore.open(env, storePath(dataDir), (error) => (failed = error))
  try {
    if (store.get(MON_PREFIX, 'identity')) throw new SepiolaError('EEXIST', `${dataDir} already holds a monitor's store`)
    const now = env.clock.now()
    const map = {
      fsid: monmap.fsid,
      epoch: monmap.epoch ?? 1,
      createdMs: monmap.createdMs ?? now,
      modifiedMs: monmap.modifiedMs ?? now,
      mons: monmap.mons.map((m, rank) => ({
        name: m.name,
        rank,
        addr: { nonce: 0, ...m.addr },
        grpcAddr: m.grpcAddr && { nonce: 0, ...m.grpcAddr },
      })),
    }
    const identity = pb.MonIdentity.encode({ version: IDENTITY_VERSION, fsid: monmap.fsid, name, createdMs: now }).finish()
    await store.seed([
      { prefix: MON_PREFIX, key: 'identity', value: identity },
      { prefix: MON_PREFIX, key: 'monmap', value: pb.MonMap.encode(map).finish() },
      { prefix: MON_PREFIX, key: 'keyring', value: utf8(formatKeyring(keyring)) },
      { prefix: MON_PREFIX, key: 'config', value: utf8(JSON.stringify(initialConfig)) },
    ])
    if (failed) throw failed
  } finally {
    await store.close()
  }
}

export interface OpenedStore {
  readonly store: MonStore
  readonly services: Services
  readonly monSecret: Uint8Array
}

/** @throws SepiolaError ENOENT (no mkfs), EINVAL (another monitor's), EIO (damaged), EBUSY (in use). */
export async function openMonitorStore(
  options: { env: Env; dataDir: string; name: string; log: Logger; options: Options },
  onFatal: (error: Error) => void,
): Promise<OpenedStore> {
  const { env, dataDir, name } = options
  if (!(await env.disk.stat(dataDir))) throw new SepiolaError('ENOENT', `there is no monitor in ${dataDir}`)
  const store = await MonStore.open(env, storePath(dataDir), onFatal)
  try {
    const read = (key: string): Uint8Array => {
      const bytes = store.get(MON_PREFIX, key)
      if (!bytes) throw new SepiolaError(key === 'identity' ? 'ENOENT' : 'EIO', `the monitor store in ${dataDir} has no ${key}`)
      return bytes
    }
    const decoded = <T>(what: string, decode: () => T): T => {
      try {
        return decode()
      } catch (cause) {
        if (cause instanceof SepiolaError && cause.code === 'ENOENT') throw cause
        throw new SepiolaError('EIO', `the monitor store in ${dataDir} is damaged: its ${what} cannot be read`, { cause })
      }
    }
    const identity = decoded('identity', () => pb.MonIdentity.decode(read('identity')))
    if (identity.version !== IDENTITY_VERSION) throw new SepiolaError('EINVAL', `the monitor store in ${dataDir} has an unknown version`)
    if (identity.name !== name) throw new SepiolaError('EINVAL', `${dataDir} belongs to mon.${identity.name}, not to mon.${name}`)
    const monmap = decoded('monmap', () => pb.MonMap.decode(read('monmap')))
    const keyring = decoded('keyring', () => parseKeyring(fromUtf8(read('keyring'))))
    const config = decoded('configuration', () => JSON.parse(fromUtf8(read('config'))) as Record<string, string | number | boolean>)
    const monKey = keyring.get(MON_KEY)
    assert(monKey, 'mkfs wants the key of the monitors')
    const services = createServices({ monmap, keyring, config, codec: { parse: parseKeyring, format: formatKeyring, formatKey } })
    return { store, services, monSecret: monKey.key }
  } catch (error) {
    await store.close()
    throw error
  }
}
