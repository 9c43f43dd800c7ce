// Starts one daemon of a cluster directory in this process, on whatever Env it is given.
import { Options, parseMonHosts, SepiolaError } from '../src/base/mod.ts'
import type { Env } from '../src/env/mod.ts'
import { Rados } from '../src/librados/mod.ts'
import { startMds } from '../src/mds/mod.ts'
import { startMonitor } from '../src/mon/mod.ts'
import { startOsd } from '../src/osd/mod.ts'
import { startRgw } from '../src/rgw/mod.ts'
import { type ClusterLayout, type DaemonId, paths } from './layout.ts'
import { crushLocation, readKey } from './provision.ts'

export interface RunningDaemon {
  /** Ends in order: what was accepted is durable, peers are told. */
  stop(): Promise<void>
  /** Lets go at once of what does not go through the Env, before that Env is killed. */
  abandon?(): Promise<void>
}

/** @param onFatal the daemon cannot go on (a failed store, a broken invariant); its process must end. */
export async function startDaemon(
  env: Env,
  dir: string,
  layout: ClusterLayout,
  daemon: DaemonId,
  onFatal: (error: Error) => void,
): Promise<RunningDaemon> {
  const options = new Options(layout.options)
  const log = env.log.child({ daemon: daemon.name })
  const dataDir = paths.data(dir, daemon.name)
  const monHosts = parseMonHosts(layout.monHosts)
  switch (daemon.kind) {
    case 'mon':
      return startMonitor({ env, name: daemon.id, dataDir, options, log, grpc: true, onFatal })
    case 'osd': {
      const self = layout.osds.find((o) => String(o.id) === daemon.id)
      if (!self) throw new SepiolaError('ENOENT', `${daemon.name} is not in this cluster`)
      const secret = readKey(paths.daemonKeyring(dir, daemon.name), daemon.name)
      return startOsd({
        env,
        id: self.id,
        dataDir,
        store: layout.store,
        monHosts,
        secret,
        host: self.host,
        port: self.port,
        crushLocation: crushLocation(),
        options,
        log,
        onFatal,
      })
    }
    case 'mds': {
      const self = layout.mdss.find((m) => m.id === daemon.id)
      if (!self) throw new SepiolaError('ENOENT', `${daemon.name} is not in this cluster`)
      const secret = readKey(paths.daemonKeyring(dir, daemon.name), daemon.name)
      return startMds({ env, name: daemon.id, monHosts, secret, host: self.host, port: self.port, options, log, onFatal })
    }
    case 'rgw': {
      const self = layout.rgws.find((r) => r.id === daemon.id)
      if (!self) throw new SepiolaError('ENOENT', `${daemon.name} is not in this cluster`)
      const name = `client.rgw.${daemon.id}`
      const key = readKey(paths.daemonKeyring(dir, daemon.name), name)
      const rados = await Rados.connect({ monHosts: [...layout.monHosts], name, key, options: layout.options }, { env })
      const initialUser = { uid: 'admin', displayName: 'Admin', accessKey: layout.s3.accessKeyId, secretKey: layout.s3.secretAccessKey }
      const rgw = await startRgw({ env, rados, host: self.host, port: self.port, region: layout.s3.region, log, options, initialUser })
      return {
        async stop(): Promise<void> {
          await rgw.stop()
          await rados.close()
        },
        abandon: () => rgw.abandon(),
      }
    }
  }
}
