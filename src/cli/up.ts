// `sepiola up` and `sepiola down`.
import { resolve } from 'node:path'
import { Cluster, daemonState, daemonsOf, isAlive, processRunner, readLayout, stopAll } from '../../cluster/mod.ts'
import { type Globals, parseFlags, wholeNumber } from './globals.ts'
import { type CliIo, UsageError } from './io.ts'

export const upUsage =
  'sepiola up [--dir D] [--mons 3] [--osds 3] [--mds 1] [--rgw 1] [--size 3] [--port-base 6789] [--s3-port 9000] [--access-key A --secret-key S] [--store block|memory] [--option NAME=VALUE]... [--restart] [--detach]'

const flags = {
  mons: { type: 'string' },
  osds: { type: 'string' },
  mds: { type: 'string' },
  rgw: { type: 'string' },
  size: { type: 'string' },
  'port-base': { type: 'string' },
  's3-port': { type: 'string' },
  'access-key': { type: 'string' },
  'secret-key': { type: 'string' },
  store: { type: 'string' },
  option: { type: 'string', multiple: true },
  restart: { type: 'boolean' },
  detach: { type: 'boolean' },
} as const

export async function runUp(argv: readonly string[], globals: Globals, io: CliIo): Promise<number> {
  const { values } = parseFlags(argv, flags, { min: 0, max: 0, usage: upUsage })
  const store = values.store ?? 'block'
  if (store !== 'block' && store !== 'memory') throw new UsageError(`--store takes block or memory, not '${store}'`)
  const osds = wholeNumber('--osds', values.osds, 3, 1, 100)
  const options: Record<string, string> = {}
  for (const pair of values.option ?? []) {
    const at = pair.indexOf('=')
    if (at < 1) throw new UsageError(`--option takes NAME=VALUE, not '${pair}'`)
    options[pair.slice(0, at)] = pair.slice(at + 1)
  }
  const dir = resolve(globals.dir)
  const progress = progressLine(io)
  const cluster = await Cluster.start({
    mode: 'processes',
    dir,
    mons: wholeNumber('--mons', values.mons, 3, 1, 25),
    osds,
    mds: wholeNumber('--mds', values.mds, 1, 0, 16),
    rgw: wholeNumber('--rgw', values.rgw, 1, 0, 16),
    size: wholeNumber('--size', values.size, Math.min(3, osds), 1, 10),
    store,
    portBase: wholeNumber('--port-base', values['port-base'], 6789, 0, 65_000),
    s3Port: wholeNumber('--s3-port', values['s3-port'], 9000, 0, 65_535),
    accessKey: values['access-key'],
    secretKey: values['secret-key'],
    options,
    onProgress: progress.show,
    signal: io.signal,
  }).finally(progress.clear)
  printReady(cluster, globals, io)
  if (values.detach) {
    await cluster.disconnect()
    return 0
  }
  io.err('running; Ctrl-C stops the cluster')
  await runUntilSignal(cluster, io, values.restart === true)
  return 0
}

function progressLine(io: CliIo): { show(text: string): void; clear(): void } {
  let last = ''
  return {
    show(text): void {
      if (!io.interactive || text === last) return
      last = text
      io.progress(text)
    },
    clear(): void {
      if (io.interactive) io.progress('')
    },
  }
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

function printReady(cluster: Cluster, globals: Globals, io: CliIo): void {
  const { layout, startedInMs } = cluster
  if (globals.format !== 'plain') {
    const s3 = layout.rgws.length > 0 ? cluster.s3 : undefined
    const indent = globals.format === 'json-pretty' ? 2 : 0
    io.out(
      `${JSON.stringify({ fsid: layout.fsid, dir: cluster.dir, mon_hosts: layout.monHosts, s3, seconds: startedInMs / 1000 }, undefined, indent)}\n`,
    )
    return
  }
  const where = globals.dir === './sepiola-data' ? '' : ` --dir ${cluster.dir}`
  const lines = [
    `HEALTH_OK in ${(startedInMs / 1000).toFixed(1)} s: ${count(layout.mons.length, 'monitor')}, ${count(layout.osds.length, 'OSD')}, ${count(layout.mdss.length, 'metadata server')}, ${count(layout.rgws.length, 'S3 gateway')} in ${cluster.dir}`,
    '',
    `  monitors    ${layout.monHosts.join(' ')}`,
    `  gRPC        ${layout.mons.map((m) => `${m.host}:${m.grpcPort}`).join(' ')}`,
    `  keyring     ${cluster.dir}/keyring`,
  ]
  if (layout.rgws.length > 0) {
    const { endpoint, accessKeyId, secretAccessKey, region } = cluster.s3
    lines.push(
      `  S3          ${endpoint}`,
      `  access key  ${accessKeyId}`,
      `  secret key  ${secretAccessKey}`,
      '',
      'Try:',
      `  export AWS_ACCESS_KEY_ID='${accessKeyId}' AWS_SECRET_ACCESS_KEY='${secretAccessKey}' AWS_DEFAULT_REGION=${region}`,
      `  aws --endpoint-url ${endpoint} s3 mb s3://hello`,
      `  aws --endpoint-url ${endpoint} s3 cp package.json s3://hello/`,
      `  aws --endpoint-url ${endpoint} s3 ls s3://hello`,
    )
  } else lines.push('', 'Try:')
  if (layout.mdss.length > 0) {
    lines.push(
      `  echo hello | npx sepiola${where} fs put - /hello.txt`,
      `  npx sepiola${where} fs cat /hello.txt`,
      `  npx sepiola${where} fs serve --sftp`,
    )
  }
  lines.push(
    `  npx sepiola${where} osd pool create rbd 8 && npx sepiola${where} rbd create disk --size 1G && npx sepiola${where} rbd serve rbd/disk`,
    `  npx sepiola${where} status`,
    `  npx sepiola${where} osd tree`,
    `  npx sepiola${where} cluster kill osd.1`,
    `  npx sepiola${where} cluster start osd.1`,
    `  npx sepiola${where} down`,
    '',
  )
  io.out(lines.join('\n'))
}

/** Foreground: waits for Ctrl-C or SIGTERM; tells of daemons that end, and starts them again only if asked to. */
async function runUntilSignal(cluster: Cluster, io: CliIo, restart: boolean): Promise<void> {
  const allStopped = await cluster.watch(io.signal, async ({ name, state }) => {
    if (state !== 'dead') io.err(`${name} is ${state}`)
    else if (!restart) io.err(`${name} has died; 'sepiola cluster start ${name}' brings it back`)
    else {
      io.err(`${name} has died; starting it again`)
      await cluster.start(name).catch((error: Error) => io.err(error.message))
    }
  })
  if (allStopped) return io.err('all daemons have been stopped')
  io.err('stopping')
  await cluster.stop()
}

export async function runDown(argv: readonly string[], globals: Globals, io: CliIo): Promise<number> {
  parseFlags(argv, {}, { min: 0, max: 0, usage: 'sepiola down [--dir D]' })
  const dir = resolve(globals.dir)
  const layout = readLayout(dir)
  const alive = daemonsOf(layout).filter(({ name }) => isAlive(daemonState(dir, name)))
  await stopAll(layout, processRunner(dir, layout))
  io.err(alive.length > 0 ? `stopped ${alive.map((d) => d.name).join(', ')}` : 'nothing was running')
  return 0
}
