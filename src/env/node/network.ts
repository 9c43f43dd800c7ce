// TCP. What is written in one turn leaves in one writev; small messages do not wait (TCP_NODELAY).
import { createServer, connect as netConnect, type Socket } from 'node:net'
import { SepiolaError } from '../../base/mod.ts'
import type { Connection, Endpoint, Listener, Network } from '../mod.ts'
import { systemError } from './errors.ts'

const CONNECT_TIMEOUT_MS = 10_000

class SocketConnection implements Connection {
  readonly remote: Endpoint
  onData: Connection['onData']
  onDrain: Connection['onDrain']
  onClose: Connection['onClose']
  readonly #socket: Socket
  #error: Error | undefined
  #ended = false
  #corked = false

  constructor(socket: Socket) {
    this.#socket = socket
    this.remote = { host: socket.remoteAddress ?? '', port: socket.remotePort ?? 0 }
    socket.setNoDelay(true)
    socket.on('data', (chunk: Uint8Array) => this.onData?.(chunk))
    socket.on('drain', () => this.onDrain?.())
    socket.on('end', () => {
      this.#ended = true
    })
    socket.on('error', (cause) => {
      this.#error ??= systemError(`connection with ${this.remote.host}:${this.remote.port}`, cause)
    })
    socket.on('close', () => {
      if (!this.#error && !this.#ended) this.#error = new SepiolaError('ECONNRESET', 'the connection was cut')
      this.onClose?.(this.#error)
    })
  }
  get bufferedBytes(): number {
    return this.#socket.writableLength
  }
  write(chunks: readonly Uint8Array[]): void {
    if (!this.#socket.writable) return
    if (!this.#corked) {
      this.#corked = true
      this.#socket.cork()
      process.nextTick(() => {
        this.#corked = false
        this.#socket.uncork()
      })
    }
    for (const chunk of chunks) this.#socket.write(chunk)
  }
  pause(): void {
    this.#socket.pause()
  }
  resume(): void {
    this.#socket.resume()
  }
  end(): void {
    this.#socket.end()
  }
  destroy(error?: Error): void {
    this.#error ??= error
    this.#socket.destroy()
  }
}

export const nodeNetwork: Network = {
  listen(at, onConnection): Promise<Listener> {
    return new Promise((resolve, reject) => {
      const open = new Set<Socket>()
      const server = createServer((socket) => {
        open.add(socket)
        socket.once('close', () => open.delete(socket))
        onConnection(new SocketConnection(socket))
      })
      server.once('error', (cause: NodeJS.ErrnoException) => {
        reject(systemError(`cannot listen on ${at.host}:${at.port}`, cause, cause.code === 'EADDRINUSE' ? 'EBUSY' : undefined))
      })
      server.listen({ host: at.host, port: at.port }, () => {
        server.removeAllListeners('error')
        // Out of file descriptors, say: the connection that asked is lost, those we have go on.
        server.on('error', () => {})
        const { port } = server.address() as { port: number }
        resolve({
          endpoint: { host: at.host, port },
          close: () =>
            new Promise((closed) => {
              server.close(() => closed())
              for (const socket of open) socket.destroy()
            }),
        })
      })
    })
  },

  connect(to, { timeoutMs = CONNECT_TIMEOUT_MS } = {}): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = netConnect({ host: to.host, port: to.port })
      const timer = setTimeout(() => {
        socket.destroy()
        reject(new SepiolaError('ETIMEDOUT', `connecting to ${to.host}:${to.port} timed out after ${timeoutMs} ms`))
      }, timeoutMs).unref()
      const onError = (cause: Error): void => {
        clearTimeout(timer)
        reject(systemError(`cannot connect to ${to.host}:${to.port}`, cause))
      }
      socket.once('error', onError)
      socket.once('connect', () => {
        clearTimeout(timer)
        socket.off('error', onError)
        resolve(new SocketConnection(socket))
      })
    })
  },
}
