// Makes a new cluster's directory: identity, keys, ports, and each daemon's empty store.
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { entity, SepiolaError } from '../src/base/mod.ts'
import type { Env } from '../src/env/mod.ts'
import { mkfsMonitor } from '../src/mon/mod.ts'
import { formatKeyring, generateKey, type KeyringEntry, parseKeyring } from '../src/msg/mod.ts'
import { mkfsOsd } from '../src/osd/mod.ts'
import { type ClusterLayout, claimDirectory, finishProvisioning, paths, writeFileDurably, writeLayout } from './layout.ts'
import { assertPortsFree, freePorts } from './ports.ts'

export interface ProvisionOptions {
  readonly mons: number
  readonly osds: number
  readonly mds: number
  readonly rgw: number
  readonly size: number
  readonly store: 'block' | 'memory'
  readonly host: string
  /** First monitor port; the others follow, their gRPC ports 100, the OSDs' 200 and the MDSs' 300 above. 0: any free ports. */
  readonly portBase: number
  /** First gateway's port; the others follow. 0: any free ports. */
  readonly s3Port: number
  readonly accessKey?: string
  readonly secretKey?: string
  readonly options: Readonly<Record<string, string | number | boolean>>
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const randomText = (alphabet: string, length: number): string =>
  Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length] as string).join('')
const upperAndDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-'

function checkCounts(options: ProvisionOptions): void {
  const inRange = (what: string, value: number, min: number, max: number): void => {
    if (!Number.isInteger(value) || value < min || value > max) {
      throw new SepiolaError('EINVAL', `${what} must be a whole number from ${min} to ${max}, not ${value}`)
    }
  }
  inRange('the number of monitors', options.mons, 1, 25)
  inRange('the number of OSDs', options.osds, 1, 100)
  inRange('the number of metadata servers', options.mds, 0, 16)
  inRange('the number of gateways', options.rgw, 0, 16)
  inRange('the pool size', options.size, 1, 10)
  if (options.size > options.osds) {
    throw new SepiolaError(
      'EINVAL',
      `pools of size ${options.size} need at least ${options.size} OSDs, not ${options.osds}: use --osds ${options.size} or --size ${options.osds}`,
    )
  }
  if ((options.accessKey === undefined) !== (options.secretKey === undefined)) {
    throw new SepiolaError('EINVAL', 'an access key and its secret key are given together or not at all')
  }
}

/** What an MDS may do (Ceph's). */
const mdsCaps: Readonly<Record<string, string>> = { mon: 'allow profile mds', osd: 'allow *', mds: 'allow *' }

/** Keys a cluster is born with: every daemon's and client.admin's. Caps are Ceph's defaults for each. */
function makeKeys(env: Env, layout: ClusterLayout): Map<string, KeyringEntry> {
  const keys = new Map<string, KeyringEntry>()
  const add = (name: string, caps: Readonly<Record<string, string>>): void => void keys.set(name, { key: generateKey(env.random), caps })
  add('mon.', { mon: 'allow *' })
  add('client.admin', { mon: 'allow *', osd: 'allow *', mds: 'allow *', mgr: 'allow *' })
  for (const { id } of layout.osds) add(`osd.${id}`, { mon: 'allow profile osd', osd: 'allow *' })
  for (const { id } of layout.mdss) add(`mds.${id}`, mdsCaps)
  for (const { id } of layout.rgws) add(`client.rgw.${id}`, { mon: 'allow rw', osd: 'allow rwx' })
  return keys
}

async function choosePorts(options: ProvisionOptions): Promise<Record<'mon' | 'grpc' | 'osd' | 'mds' | 's3', number[]>> {
  const { mons, osds, mds, rgw, portBase, s3Port, host } = options
  const free = await freePorts(host, mons * 2 + osds + mds + rgw)
  const series = (base: number, count: number): number[] => Array.from({ length: count }, (_, i) => base + i)
  const ports = {
    mon: portBase === 0 ? free.slice(0, mons) : series(portBase, mons),
    grpc: portBase === 0 ? free.slice(mons, mons * 2) : series(portBase + 100, mons),
    osd: portBase === 0 ? free.slice(mons * 2, mons * 2 + osds) : series(portBase + 200, osds),
    mds: portBase === 0 ? free.slice(mons * 2 + osds, mons * 2 + osds + mds) : series(portBase + 300, mds),
    s3: s3Port === 0 ? free.slice(mons * 2 + osds + mds) : series(s3Port, rgw),
  }
  for (const port of Object.values(ports).flat()) {
    if (port < 1 || port > 65_535) throw new SepiolaError('EINVAL', `port ${port} is out of range`)
  }
  const fixed = (list: number[], what: (i: number) => string): { host: string; port: number; what: string; hint: string }[] =>
    portBase === 0 ? [] : list.map((port, i) => ({ host, port, what: what(i), hint: 'choose others with --port-base' }))
  await assertPortsFree([
    ...fixed(ports.mon, (i) => `mon.${letters[i]}`),
    ...fixed(ports.grpc, (i) => `mon.${letters[i]}'s gRPC`),
    ...fixed(ports.osd, (i) => `osd.${i}`),
    ...fixed(ports.mds, (i) => `mds.${letters[i]}`),
    ...(s3Port === 0 ? [] : ports.s3.map((port) => ({ host, port, what: 'the S3 endpoint', hint: 'choose another with --s3-port' }))),
  ])
  return ports
}

/** @throws SepiolaError EINVAL (arguments), EBUSY (a port), EEXIST (the directory), ENOSPC. */
export async function provision(env: Env, dir: string, options: ProvisionOptions): Promise<ClusterLayout> {
  checkCounts(options)
  const ports = await choosePorts(options)
  const { host } = options
  const layout: ClusterLayout = {
    formatVersion: 1,
    fsid: randomUUID(),
    createdAt: new Date().toISOString(),
    monHosts: ports.mon.map((port) => `${host}:${port}`),
    mons: ports.mon.map((port, i) => ({ id: letters[i] as string, host, port, grpcPort: ports.grpc[i] as number })),
    osds: Array.from({ length: options.osds }, (_, id) => ({ id, uuid: randomUUID(), host, port: ports.osd[id] as number })),
    mdss: ports.mds.map((port, i) => ({ id: letters[i] as string, host, port })),
    rgws: ports.s3.map((port, i) => ({ id: letters[i] as string, host, port })),
    store: options.store,
    size: options.size,
    s3: {
      region: 'us-east-1',
      accessKeyId: options.accessKey ?? randomText(upperAndDigits, 20),
      secretAccessKey: options.secretKey ?? randomText(alphanumeric, 40),
    },
    options: { osd_pool_default_size: options.size, ...options.options },
  }
  claimDirectory(dir)
  const keys = makeKeys(env, layout)
  const keyringOf = (...names: string[]): string => formatKeyring(new Map(names.map((name) => [name, keys.get(name) as KeyringEntry])))
  writeFileDurably(paths.keyring(dir), keyringOf('client.admin'))
  const monmap = {
    fsid: layout.fsid,
    epoch: 1,
    createdMs: env.clock.now(),
    modifiedMs: env.clock.now(),
    mons: layout.mons.map((m, rank) => ({
      name: m.id,
      rank,
      addr: { host, port: m.port, nonce: 0 },
      grpcAddr: { host, port: m.grpcPort, nonce: 0 },
    })),
  }
  for (const daemon of [
    ...layout.mons.map((m) => `mon.${m.id}`),
    ...layout.osds.map((o) => `osd.${o.id}`),
    ...layout.mdss.map((m) => `mds.${m.id}`),
    ...layout.rgws.map((r) => `rgw.${r.id}`),
  ]) {
    mkdirSync(paths.data(dir, daemon))
  }
  await Promise.all([
    ...layout.mons.map(async (mon) => {
      const dataDir = paths.data(dir, `mon.${mon.id}`)
      writeFileDurably(paths.daemonKeyring(dir, `mon.${mon.id}`), keyringOf('mon.'))
      await mkfsMonitor({ env, dataDir, name: mon.id, monmap, keyring: keys, initialConfig: layout.options })
    }),
    ...layout.osds.map(async ({ id, uuid }) => {
      writeFileDurably(paths.daemonKeyring(dir, `osd.${id}`), keyringOf(`osd.${id}`))
      await mkfsOsd({ env, dataDir: paths.data(dir, `osd.${id}`), id, fsid: layout.fsid, uuid, store: layout.store })
    }),
    ...layout.mdss.map(async ({ id }) => writeFileDurably(paths.daemonKeyring(dir, `mds.${id}`), keyringOf(`mds.${id}`))),
    ...layout.rgws.map(async ({ id }) => writeFileDurably(paths.daemonKeyring(dir, `rgw.${id}`), keyringOf(`client.rgw.${id}`))),
  ])
  finishProvisioning(dir, layout)
  return layout
}

/** Gives a cluster from before there were MDSs their places: ports and directories. Their keys come from its monitors (ensureMdsKey). */
export async function addMdss(dir: string, layout: ClusterLayout, count: number): Promise<ClusterLayout> {
  const host = layout.mons[0]?.host ?? '127.0.0.1'
  const mdss = (await freePorts(host, count)).map((port, i) => ({ id: letters[i] as string, host, port }))
  for (const { id } of mdss) mkdirSync(paths.data(dir, `mds.${id}`), { recursive: true })
  const next = { ...layout, mdss }
  writeLayout(dir, next)
  return next
}
/** Has the monitors make an MDS's key where it has none yet. */
export async function ensureMdsKey(
  dir: string,
  daemon: string,
  command: (args: Readonly<Record<string, unknown>>) => Promise<Uint8Array>,
): Promise<void> {
  const path = paths.daemonKeyring(dir, daemon)
  if (existsSync(path)) return
  const caps = Object.entries(mdsCaps).flat()
  writeFileDurably(path, new TextDecoder().decode(await command({ prefix: 'auth get-or-create', entity: daemon, caps })))
}

/** The secret of an entity from a keyring file. @throws SepiolaError ENOENT, EACCES, EINVAL with the file's name. */
export function readKey(path: string, name: string): Uint8Array {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code === 'EACCES' ? 'EACCES' : 'ENOENT'
    throw new SepiolaError(code, `cannot read keyring ${path}: ${(cause as Error).message}`, { cause })
  }
  const entry = parseKeyring(text).get(entity(name))
  if (!entry) throw new SepiolaError('ENOENT', `keyring ${path} holds no key for ${name}`)
  return entry.key
}

export const crushLocation = (): Record<string, string> => ({ root: 'default', host: hostname().split('.')[0] || 'localhost' })
