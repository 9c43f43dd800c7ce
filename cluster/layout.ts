// What a cluster's directory D holds, and how it is read and written:
//   cluster.json        identity, ports and S3 keys (0600); written last, so a directory with it is whole
//   keyring             client.admin's key (0600)
//   mon.a/ osd.0/ ...   each daemon's data and its own keyring
//   run/                a JSON pid file per running daemon; the partition and the injected faults in force
//   log/                a log file per daemon
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { SepiolaError } from '../src/base/mod.ts'

export interface ClusterLayout {
  readonly formatVersion: 1
  readonly fsid: string
  readonly createdAt: string
  readonly monHosts: readonly string[] // "host:port", what librados' { dir } reads
  readonly mons: readonly { readonly id: string; readonly host: string; readonly port: number; readonly grpcPort: number }[]
  readonly osds: readonly { readonly id: number; readonly uuid: string; readonly host: string; readonly port: number }[]
  readonly rgws: readonly { readonly id: string; readonly host: string; readonly port: number }[]
  /** Metadata servers; with any, the cluster has the file system `cephfs`. */
  readonly mdss: readonly { readonly id: string; readonly host: string; readonly port: number }[]
  readonly store: 'block' | 'memory'
  readonly size: number
  readonly s3: { readonly region: string; readonly accessKeyId: string; readonly secretAccessKey: string }
  /** Options every daemon starts with (src/base/options.ts). */
  readonly options: Readonly<Record<string, string | number | boolean>>
}

export type DaemonKind = 'mon' | 'osd' | 'mds' | 'rgw'
export interface DaemonId {
  readonly name: string // "osd.0"
  readonly kind: DaemonKind
  readonly id: string
}

export function parseDaemonId(text: string): DaemonId {
  const m = /^(mon|osd|mds|rgw)\.([A-Za-z0-9_-]{1,64})$/.exec(text)
  if (!m) throw new SepiolaError('EINVAL', `'${text}' names no daemon: expected mon.ID, osd.N, mds.ID or rgw.ID`)
  return { name: text, kind: m[1] as DaemonKind, id: m[2] as string }
}

export function daemonsOf(layout: ClusterLayout): DaemonId[] {
  return [
    ...layout.mons.map((m) => parseDaemonId(`mon.${m.id}`)),
    ...layout.osds.map((o) => parseDaemonId(`osd.${o.id}`)),
    ...layout.mdss.map((m) => parseDaemonId(`mds.${m.id}`)),
    ...layout.rgws.map((r) => parseDaemonId(`rgw.${r.id}`)),
  ]
}

/** The daemons that others call, by the port they listen on. */
export const daemonsByPort = (layout: ClusterLayout): ReadonlyMap<number, string> =>
  new Map([
    ...layout.mons.map((m) => [m.port, `mon.${m.id}`] as const),
    ...layout.osds.map((o) => [o.port, `osd.${o.id}`] as const),
    ...layout.mdss.map((m) => [m.port, `mds.${m.id}`] as const),
  ])

export const paths = {
  layout: (dir: string) => join(dir, 'cluster.json'),
  keyring: (dir: string) => join(dir, 'keyring'),
  data: (dir: string, daemon: string) => join(dir, daemon),
  daemonKeyring: (dir: string, daemon: string) => join(dir, daemon, 'keyring'),
  run: (dir: string) => join(dir, 'run'),
  pid: (dir: string, daemon: string) => join(dir, 'run', `${daemon}.json`),
  partition: (dir: string) => join(dir, 'run', 'partition.json'),
  faults: (dir: string) => join(dir, 'run', 'faults.json'),
  log: (dir: string, daemon: string) => join(dir, 'log', `${daemon}.log`),
  provisioning: (dir: string) => join(dir, 'provisioning'),
}

/** Writes a file whole or not at all, durable and readable by its owner alone. */
export function writeFileDurably(path: string, text: string): void {
  const temporary = `${path}.${randomUUID()}`
  const fd = openSync(temporary, 'wx', 0o600)
  try {
    writeSync(fd, text)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
  renameSync(temporary, path)
  chmodSync(path, 0o600)
}

export const hasCluster = (dir: string): boolean => existsSync(paths.layout(dir))

/** Whether the cluster is from before there were metadata servers; one made with none says so. */
export const isBeforeMds = (dir: string): boolean => !('mdss' in (JSON.parse(readFileSync(paths.layout(dir), 'utf8')) as object))

/** @throws SepiolaError ENOENT without a cluster, EIO when its file cannot be understood. */
export function readLayout(dir: string): ClusterLayout {
  let text: string
  try {
    text = readFileSync(paths.layout(dir), 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new SepiolaError('ENOENT', `no cluster in ${dir}: start one with 'sepiola up --dir ${dir}', or name another with --dir`, {
        cause,
      })
    }
    throw new SepiolaError('EIO', `cannot read ${paths.layout(dir)}: ${(cause as Error).message}`, { cause })
  }
  try {
    // Clusters made before there were metadata servers have none.
    const layout = { mdss: [], ...JSON.parse(text) } as ClusterLayout
    if (layout.formatVersion !== 1) throw new Error(`format version ${String(layout.formatVersion)}, this program knows 1`)
    for (const list of ['monHosts', 'mons', 'osds', 'mdss', 'rgws'] as const) {
      if (!Array.isArray(layout[list])) throw new Error(`'${list}' is missing`)
    }
    if (typeof layout.fsid !== 'string' || typeof layout.s3?.accessKeyId !== 'string') throw new Error('identity is missing')
    return layout
  } catch (cause) {
    throw new SepiolaError('EIO', `${paths.layout(dir)} is damaged: ${(cause as Error).message}`, { cause })
  }
}

/** Makes D ready to take a new cluster: absent, empty, or left behind by an interrupted creation. @throws SepiolaError EEXIST otherwise. */
export function claimDirectory(dir: string): void {
  mkdirSync(dir, { recursive: true })
  const held = readdirSync(dir)
  if (existsSync(paths.provisioning(dir))) {
    for (const name of held) rmSync(join(dir, name), { recursive: true, force: true })
  } else if (held.length > 0) {
    throw new SepiolaError('EEXIST', `${dir} is not empty and holds no Sepiola cluster: name an empty or new directory with --dir`)
  }
  writeFileDurably(paths.provisioning(dir), '')
  mkdirSync(paths.run(dir))
  mkdirSync(join(dir, 'log'))
}

export function writeLayout(dir: string, layout: ClusterLayout): void {
  writeFileDurably(paths.layout(dir), `${JSON.stringify(layout, null, 2)}\n`)
}
export function finishProvisioning(dir: string, layout: ClusterLayout): void {
  writeLayout(dir, layout)
  rmSync(paths.provisioning(dir))
}
