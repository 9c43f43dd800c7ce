// Free and taken TCP ports on loopback.
import { randomInt } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { SepiolaError } from '../src/base/mod.ts'

function tryListen(host: string, port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else
        reject(
          new SepiolaError(error.code === 'EACCES' ? 'EACCES' : 'EINVAL', `cannot listen on ${host}:${port}: ${error.message}`, {
            cause: error,
          }),
        )
    })
    server.listen({ host, port, exclusive: true }, () => resolve(server))
  })
}
const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()))

/**
 * That many different free ports, below the range systems give to outgoing connections, so that a daemon finds its port free
 * again when it restarts.
 */
export async function freePorts(host: string, count: number): Promise<number[]> {
  const found = new Map<number, Server>()
  for (let tries = 0; found.size < count; tries++) {
    if (tries > 20 * count + 100) throw new SepiolaError('EBUSY', `cannot find ${count} free ports on ${host}`)
    const port = 10_000 + randomInt(22_000)
    const server = found.has(port) ? undefined : await tryListen(host, port)
    if (server) found.set(port, server)
  }
  await Promise.all([...found.values()].map(close))
  return [...found.keys()]
}

/** @throws SepiolaError EBUSY naming the first taken port and what wanted it. */
export async function assertPortsFree(wanted: readonly { host: string; port: number; what: string; hint: string }[]): Promise<void> {
  for (const { host, port, what, hint } of wanted) {
    const server = await tryListen(host, port)
    if (!server) throw new SepiolaError('EBUSY', `port ${port} on ${host}, wanted for ${what}, is in use by another program: ${hint}`)
    await close(server)
  }
}
