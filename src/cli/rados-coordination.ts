// `rados listwatchers|watch|notify|lock ...`: what clients tell one another by way of an object.
import { pb } from '../../proto/mod.ts'
import { utf8 } from '../base/mod.ts'
import { type IoCtx, type LockOptions, RadosError } from '../librados/mod.ts'
import { wholeNumber } from './globals.ts'
import { hexDump } from './hex.ts'
import { type CliIo, UsageError } from './io.ts'
import type { Verb } from './rados.ts'

type Flags = Parameters<Verb['run']>[3]
const textFlag = (flags: Flags, name: string): string => String(flags[name] ?? '')
const quoted = (bytes: Uint8Array): string => (bytes.length === 0 ? '' : `${hexDump(bytes)}`)

async function listWatchers(io: IoCtx, oid: string, cli: CliIo): Promise<void> {
  const watchers = await io.listWatchers(oid)
  if (cli.format === 'plain') {
    for (const { addr, client, cookie } of watchers) cli.out(`watcher=${addr} ${client} cookie=${cookie}\n`)
  } else cli.out(`${JSON.stringify(watchers.map(({ addr, client, cookie }) => ({ addr, client, cookie })))}\n`)
}

/** Until Ctrl-C, or the watch is lost. */
async function watch(io: IoCtx, oid: string, cli: CliIo): Promise<void> {
  let end: (error: RadosError | undefined) => void = () => {}
  const ended = new Promise<RadosError | undefined>((resolve) => {
    end = resolve
  })
  const stop = (): void => end(undefined)
  cli.signal.addEventListener('abort', stop)
  const handle = await io.watch(oid, {
    onNotify: (payload, { addr, client }) => cli.out(`NOTIFY from ${client} ${addr}\n${quoted(payload)}`),
    onError: (error) => end(error),
  })
  try {
    cli.err(`watching ${io.poolName}/${oid} as cookie ${handle.cookie}; Ctrl-C ends it`)
    const error = cli.signal.aborted ? undefined : await ended
    if (error) throw error
  } finally {
    cli.signal.removeEventListener('abort', stop)
    await handle.close()
  }
}

async function notify(io: IoCtx, oid: string, message: string, cli: CliIo): Promise<void> {
  const { acks, timeouts } = await io.notify(oid, utf8(message), { signal: cli.signal })
  for (const { client, addr, cookie, payload } of acks)
    cli.out(`reply ${client} ${addr} cookie ${cookie} : ${payload.length} bytes\n${quoted(payload)}`)
  for (const { client, addr, cookie } of timeouts) cli.out(`timeout ${client} ${addr} cookie ${cookie}\n`)
  if (timeouts.length > 0) throw new RadosError('ETIMEDOUT', `${timeouts.length} of the watchers did not answer in time`)
}

// --- locks ---
async function lockList(io: IoCtx, oid: string, cli: CliIo): Promise<void> {
  const [bytes] = await io.operateRead(oid, (op) => op.exec('lock', 'list_locks'))
  const { names } = pb.LockNames.decode(bytes)
  cli.out(`${JSON.stringify({ objname: oid, locks: names.map((name) => ({ name })) })}\n`)
}
async function lockInfo(io: IoCtx, oid: string, name: string, cli: CliIo): Promise<void> {
  const { type, tag, lockers } = await io.lockInfo(oid, name)
  const rows = lockers.map(({ client, addr, cookie, description, expiresMs }) => ({
    name: client,
    cookie,
    description,
    expiration: expiresMs === 0 ? '0.000000' : new Date(expiresMs).toISOString(),
    addr,
  }))
  cli.out(`${JSON.stringify({ name, type, tag, lockers: rows })}\n`)
}
async function lockGet(io: IoCtx, oid: string, name: string, flags: Flags): Promise<void> {
  const type = textFlag(flags, 'lock-type') || 'exclusive'
  if (type !== 'exclusive' && type !== 'shared') throw new UsageError(`--lock-type is exclusive or shared, not '${type}'`)
  const seconds = wholeNumber('--lock-duration', flags['lock-duration'] as string | undefined, 0, 0, 1_000_000_000)
  const options: LockOptions = {
    cookie: textFlag(flags, 'lock-cookie'),
    tag: textFlag(flags, 'lock-tag'),
    description: textFlag(flags, 'lock-description'),
    durationMs: seconds * 1000,
  }
  await (type === 'exclusive' ? io.lockExclusive(oid, name, options) : io.lockShared(oid, name, options))
}
/** LOCKER: an entity's name, or an instance's address. */
async function lockBreak(io: IoCtx, oid: string, name: string, locker: string, flags: Flags): Promise<void> {
  const { lockers } = await io.lockInfo(oid, name)
  const meant = lockers.filter(
    ({ client, addr, cookie }) =>
      (client === locker || addr === locker) && (flags['lock-cookie'] === undefined || cookie === flags['lock-cookie']),
  )
  if (meant.length === 0) throw new RadosError('ENOENT', `${locker} does not hold lock '${name}' of ${io.poolName}/${oid}`)
  if (meant.length > 1) {
    const names = meant.map(({ addr, cookie }) => `${addr} (cookie '${cookie}')`).join(', ')
    throw new RadosError('EINVAL', `${locker} holds lock '${name}' more than once; name one by its address or --lock-cookie: ${names}`)
  }
  for (const one of meant) await io.breakLock(oid, name, one)
}

async function lock(io: IoCtx, args: readonly string[], cli: CliIo, flags: Flags): Promise<void> {
  const [what = '', oid = '', name = '', locker = ''] = args
  const counts: Readonly<Record<string, number>> = { list: 2, info: 3, get: 3, break: 4 }
  if (counts[what] !== args.length) throw new UsageError('rados lock takes list OBJ, info OBJ LOCK, get OBJ LOCK or break OBJ LOCK LOCKER')
  if (what === 'list') await lockList(io, oid, cli)
  else if (what === 'info') await lockInfo(io, oid, name, cli)
  else if (what === 'get') await lockGet(io, oid, name, flags)
  else await lockBreak(io, oid, name, locker, flags)
}

export const coordinationVerbs: Readonly<Record<string, Verb>> = {
  listwatchers: { args: [1, 1], run: (io, [oid = ''], cli) => listWatchers(io, oid, cli) },
  watch: { args: [1, 1], run: (io, [oid = ''], cli) => watch(io, oid, cli) },
  notify: { args: [2, 2], run: (io, [oid = '', message = ''], cli) => notify(io, oid, message, cli) },
  lock: { args: [2, 4], run: lock },
}
