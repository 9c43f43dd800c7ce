// From the global flags to a librados connection: the directory of a local cluster, or monitors and a keyring.
import { resolve } from 'node:path'
import { hasCluster, readKey, readLayout } from '../../cluster/mod.ts'
import { entity } from '../base/mod.ts'
import { Rados } from '../librados/mod.ts'
import type { Globals } from './globals.ts'
import { type Connect, UsageError } from './io.ts'

/** One connection, made at the first call. @throws SepiolaError (no cluster, no key, refused, no answer), UsageError. */
export function connector(globals: Globals): { connect: Connect; close(): Promise<void> } {
  let connection: Promise<Rados> | undefined
  const open = async (): Promise<Rados> => {
    const { mon, keyring, name } = globals
    try {
      entity(name)
    } catch {
      throw new UsageError(`--name takes an entity such as client.admin, not '${name}'`)
    }
    if (mon === undefined) {
      const dir = resolve(globals.dir)
      const { monHosts } = readLayout(dir)
      return Rados.connect({ monHosts: [...monHosts], name, key: readKey(keyring ?? `${dir}/keyring`, name) })
    }
    const path = keyring ?? (hasCluster(globals.dir) ? `${globals.dir}/keyring` : undefined)
    if (path === undefined) throw new UsageError('--mon needs --keyring FILE')
    return Rados.connect({ monHosts: mon.split(','), name, key: readKey(path, name) })
  }
  return {
    connect: () => (connection ??= open()),
    async close(): Promise<void> {
      await connection?.then((rados) => rados.close()).catch(() => {})
    },
  }
}
