// Serves block devices over NBD on TCP and Unix sockets: many exports, each device opened once for all its connections.
import { lstatSync, unlinkSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { type Logger, SepiolaError } from '../../base/mod.ts'
import type { Env } from '../../env/mod.ts'
import type { ExportProvider } from '../types.ts'
import { Budget } from './budget.ts'
import { NbdConnection } from './connection.ts'
import { Exports } from './exports.ts'
import { type NbdTls, TlsUpgrade } from './tls.ts'

export interface NbdLimits {
  readonly connectionsMax: number
  /** Requests in work per connection; more wait in the socket. */
  readonly requestsMax: number
  /** The longest read or write, shown to clients as the maximum block size. */
  readonly requestBytesMax: number
  /** Bytes of requests in work, over all connections. */
  readonly workBytesMax: number
  /** Replies that a client leaves lying before its further requests wait. */
  readonly queuedBytesMax: number
  /** A client that does not get on with its handshake for so long is cut off. */
  readonly handshakeMs: number
}
export const defaultNbdLimits: NbdLimits = {
  connectionsMax: 1024,
  requestsMax: 128,
  requestBytesMax: 32 << 20,
  workBytesMax: 512 << 20,
  queuedBytesMax: 32 << 20,
  handshakeMs: 30_000,
}

export type NbdAddress = { readonly host: string; readonly port: number } | { readonly path: string }

export interface NbdServerOptions {
  readonly env: Pick<Env, 'timers'>
  readonly exports: ExportProvider
  /** The export that no name stands for; else the only one. */
  readonly defaultExport?: string | undefined
  /** Port 0: a free one. */
  readonly listen: readonly NbdAddress[]
  readonly tls?: NbdTls | undefined
  readonly log: Logger
  /** The devices' cluster has shut this client out (ESHUTDOWN): no request will succeed any more. Called once. */
  readonly onShutOut?: ((error: SepiolaError) => void) | undefined
  readonly limits?: Partial<NbdLimits> | undefined
}

export interface NbdServer {
  readonly addresses: readonly NbdAddress[]
  /** Device name -> connections that use it. */
  users(): ReadonlyMap<string, number>
  /** Takes no more connections, lets requests in work end for at most `graceMs`, closes all devices. */
  stop(graceMs?: number): Promise<void>
}

const FAILURES_TOLD_MAX = 1000
const STOP_GRACE_MS = 10_000
/** Silence after which the system asks a client's machine whether it is still there. */
const KEEP_ALIVE_MS = 30_000

/** @throws SepiolaError EBUSY for an address that is taken, EINVAL for one that cannot be used or for unusable TLS files. */
export async function startNbd(options: NbdServerOptions): Promise<NbdServer> {
  const { env, log } = options
  const limits = { ...defaultNbdLimits, ...options.limits }
  const exports = new Exports(options.exports, {
    defaultName: options.defaultExport,
    requestBytesMax: limits.requestBytesMax,
    onError: (error) => log.error({ err: String(error) }, 'closing a device failed'),
  })
  const tls = options.tls && { mode: options.tls.mode, upgrade: new TlsUpgrade(options.tls, limits.handshakeMs) }
  const budget = new Budget(limits.workBytesMax)
  const connections = new Set<NbdConnection>()
  const servers: Server[] = []
  let onEmpty: (() => void) | undefined

  let shutOut = false
  const failed = new Set<string>()
  const onDeviceError = (name: string, error: unknown): void => {
    const code = error instanceof SepiolaError ? error.code : 'defect'
    // A client may go on for long: each kind of failure of a device is told once.
    if (!failed.has(`${name} ${code}`))
      log.warn({ device: name, err: error instanceof Error ? error.message : String(error) }, 'an nbd request failed')
    if (failed.size < FAILURES_TOLD_MAX) failed.add(`${name} ${code}`)
    if (code !== 'ESHUTDOWN' || shutOut) return
    shutOut = true
    options.onShutOut?.(error as SepiolaError)
  }

  const accept = (socket: Socket): void => {
    socket.on('error', () => {})
    if (connections.size >= limits.connectionsMax) {
      log.warn({ connections: connections.size }, 'an nbd connection too many was refused')
      socket.destroy()
      return
    }
    socket.setNoDelay(true)
    socket.setKeepAlive(true, KEEP_ALIVE_MS)
    const connection = new NbdConnection(socket, {
      env,
      exports,
      tls,
      limits,
      budget,
      log,
      onDeviceError,
      onGone: () => {
        connections.delete(connection)
        if (connections.size === 0) onEmpty?.()
      },
    })
    connections.add(connection)
  }

  const close = (): Promise<unknown> => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  const addresses: NbdAddress[] = []
  try {
    for (const address of options.listen) {
      const server = createServer({ allowHalfOpen: true }, accept)
      addresses.push(await listenOn(server, address))
      servers.push(server)
    }
  } catch (error) {
    void close()
    throw error
  }
  for (const server of servers) server.on('error', (error) => log.error({ err: error.message }, 'nbd server'))

  return {
    addresses,
    users: () => exports.users(),
    async stop(graceMs = STOP_GRACE_MS): Promise<void> {
      const closed = close()
      if (connections.size > 0) {
        const empty = new Promise<void>((resolve) => {
          onEmpty = resolve
        })
        for (const connection of connections) void connection.stop()
        const timer = env.timers.after(graceMs, () => {
          for (const connection of connections) connection.destroy()
        })
        await empty
        timer.cancel()
      }
      await closed
    },
  }
}

async function listenOn(server: Server, address: NbdAddress): Promise<NbdAddress> {
  const shown = 'path' in address ? address.path : `${address.host}:${address.port}`
  const attempt = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen('path' in address ? { path: address.path } : { host: address.host, port: address.port, backlog: 1024 }, () => {
        server.off('error', reject)
        resolve()
      })
    })
  try {
    await attempt().catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || !('path' in address) || (await isServed(address.path))) throw error
      // Left by a server that was killed.
      unlinkSync(address.path)
      await attempt()
    })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') {
      throw new SepiolaError('EBUSY', 'path' in address ? `${shown} is in use` : `port ${address.port} on ${address.host} is in use`, {
        cause,
      })
    }
    throw new SepiolaError('EINVAL', `cannot listen on ${shown}: ${message}`, { cause })
  }
  const bound = server.address()
  return 'path' in address || typeof bound !== 'object' || bound === null ? address : { host: address.host, port: bound.port }
}

/** Whether somebody answers on a Unix socket; what is no socket counts as taken. */
async function isServed(path: string): Promise<boolean> {
  if (!lstatSync(path).isSocket()) return true
  return new Promise((resolve) => {
    const probe = connect({ path })
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'ECONNREFUSED'))
  })
}
