// The gateway's HTTP/1.1 shell over node:http: limits, Expect: 100-continue, back pressure both ways, bodies left unread,
// and clients that go away. What a request means is decided in gateway.ts.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { type Logger, SepiolaError } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import { S3Error, s3ErrorOf } from './errors.ts'
import { errorResponse, type Handler } from './gateway.ts'
import type { RawBody, WireRequest } from './request.ts'
import type { S3Response } from './s3/operation.ts'
import { xmlDocument } from './xml.ts'

export interface HttpLimits {
  readonly maxHeaderBytes: number
  /** Above this, requests are told to slow down. */
  readonly maxRequests: number
  readonly maxConnections: number
  /** A client that neither sends nor takes anything for so long is gone. */
  readonly idleMs: number
  /** What is read and thrown away of a body that nobody wants, so that the client gets to see the answer. */
  readonly drainBytes: number
  readonly drainMs: number
  /** A slow operation's first sign of life. */
  readonly patienceMs: number
}
export const defaultHttpLimits: HttpLimits = {
  maxHeaderBytes: 32 << 10,
  maxRequests: 1024,
  maxConnections: 8192,
  idleMs: 60_000,
  drainBytes: 64 << 20,
  drainMs: 10_000,
  patienceMs: 10_000,
}

const BUFFERED_MAX = 1 << 20

/** The body of one request, pulled. Nothing is read, nor 100 Continue sent, before the first pull. */
class IncomingBody implements RawBody {
  readonly #request: IncomingMessage
  readonly #env: Pick<Env, 'timers'>
  readonly #idleMs: number
  readonly #begin: (() => void) | undefined
  readonly #chunks: Uint8Array[] = []
  #bytes = 0
  #started = false
  #ended = false
  #error: S3Error | undefined
  #wake: (() => void) | undefined

  constructor(request: IncomingMessage, env: Pick<Env, 'timers'>, idleMs: number, begin: (() => void) | undefined) {
    this.#request = request
    this.#env = env
    this.#idleMs = idleMs
    this.#begin = begin
  }

  get started(): boolean {
    return this.#started
  }
  get ended(): boolean {
    return this.#ended
  }

  #start(): void {
    this.#started = true
    this.#begin?.()
    const request = this.#request
    const wake = (): void => {
      const resolve = this.#wake
      this.#wake = undefined
      resolve?.()
    }
    request.on('data', (chunk: Uint8Array) => {
      this.#chunks.push(chunk)
      this.#bytes += chunk.byteLength
      if (this.#bytes >= BUFFERED_MAX) request.pause()
      wake()
    })
    request.on('end', () => {
      this.#ended = true
      wake()
    })
    request.on('close', () => {
      if (!this.#ended) this.#error ??= new S3Error('IncompleteBody', 'The client closed the connection.')
      wake()
    })
  }

  async next(): Promise<Uint8Array | undefined> {
    if (!this.#started) this.#start()
    for (;;) {
      const chunk = this.#chunks.shift()
      if (chunk) {
        this.#bytes -= chunk.byteLength
        if (this.#bytes < BUFFERED_MAX / 2 && this.#request.isPaused()) this.#request.resume()
        return chunk
      }
      if (this.#ended) return undefined
      if (this.#error) throw this.#error
      await new Promise<void>((resolve) => {
        const timer = this.#env.timers.after(this.#idleMs, () => {
          this.#error ??= new S3Error('RequestTimeout')
          this.#wake?.()
        })
        this.#wake = () => {
          timer.cancel()
          resolve()
        }
      })
    }
  }

  /** Throws away what was buffered and whatever still comes. */
  discard(onData: (bytes: number) => void): void {
    this.#chunks.length = 0
    this.#bytes = 0
    this.#request.removeAllListeners('data')
    this.#request.on('data', (chunk: Uint8Array) => onData(chunk.byteLength))
    this.#request.resume()
  }
}

export interface HttpServerOptions {
  readonly env: Pick<Env, 'timers' | 'random'>
  readonly gateway: Handler
  readonly host: string
  readonly port: number
  readonly log: Logger
  readonly limits: HttpLimits
}

export class HttpShell {
  readonly #options: HttpServerOptions
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #requests = 0
  #stopping = false
  #onIdle: (() => void) | undefined

  constructor(options: HttpServerOptions) {
    this.#options = options
    const { limits } = options
    this.#server = createServer({
      maxHeaderSize: limits.maxHeaderBytes,
      headersTimeout: 30_000,
      requestTimeout: 0,
      keepAliveTimeout: 75_000,
      requireHostHeader: false,
      noDelay: true,
      highWaterMark: 256 << 10,
    })
    this.#server.maxConnections = limits.maxConnections
    this.#server.on('request', (request, response) => void this.#serve(request, response, false))
    this.#server.on('checkContinue', (request, response) => void this.#serve(request, response, true))
    this.#server.on('checkExpectation', (request, response) => void this.#serve(request, response, false))
    this.#server.on('clientError', (error, socket) => this.#refuse(error, socket as Socket))
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => this.#sockets.delete(socket))
    })
  }

  /** @returns the port. @throws SepiolaError EBUSY when it is taken. */
  listen(): Promise<number> {
    const { host, port } = this.#options
    return new Promise((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'EADDRINUSE') reject(new SepiolaError('EBUSY', `port ${port} on ${host} is in use`, { cause: error }))
        else reject(new SepiolaError('EINVAL', `cannot listen on ${host}:${port}: ${error.message}`, { cause: error }))
      }
      this.#server.once('error', failed)
      this.#server.listen({ host, port, backlog: 1024 }, () => {
        this.#server.off('error', failed)
        this.#server.on('error', (error) => this.#options.log.error({ err: String(error) }, 'http server'))
        const address = this.#server.address()
        resolve(typeof address === 'object' && address ? address.port : port)
      })
    })
  }

  /** Takes no more connections, lets requests under way end for a while, then cuts what is left. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping = true
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.#server.closeIdleConnections()
    if (this.#requests > 0) {
      await new Promise<void>((resolve) => {
        const timer = this.#options.env.timers.after(graceMs, resolve)
        this.#onIdle = () => {
          timer.cancel()
          resolve()
        }
      })
    }
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  #refuse(error: NodeJS.ErrnoException, socket: Socket): void {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const tooLarge = error.code === 'HPE_HEADER_OVERFLOW'
    const body = xmlDocument(
      'Error',
      { Code: tooLarge ? 'RequestHeaderSectionTooLarge' : 'BadRequest', Message: 'An error occurred when parsing the HTTP request.' },
      '',
    )
    socket.end(
      `HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Type: application/xml\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    this.#options.env.timers.after(1000, () => socket.destroy())
  }

  async #serve(request: IncomingMessage, response: ServerResponse, expectsContinue: boolean): Promise<void> {
    const { env, gateway, limits, log } = this.#options
    const id = Buffer.from(env.random.bytes(8)).toString('hex').toUpperCase()
    const gone = new AbortController()
    let continued = false
    const body = new IncomingBody(request, env, limits.idleMs, () => {
      if (expectsContinue && !continued) response.writeContinue()
      continued = true
    })
    response.on('close', () => {
      if (!response.writableFinished) gone.abort(new S3Error('IncompleteBody', 'The client closed the connection.'))
    })
    response.on('error', () => {})
    request.on('error', () => {})
    const wire: WireRequest = {
      id,
      method: request.method ?? '',
      url: request.url ?? '/',
      rawHeaders: request.rawHeaders,
      body,
      signal: gone.signal,
    }
    response.setHeader('x-amz-request-id', id)
    response.setHeader('x-amz-id-2', id)
    response.setHeader('server', 'Sepiola')
    this.#requests++
    try {
      if (this.#requests > limits.maxRequests || this.#stopping) throw new S3Error(this.#stopping ? 'ServiceUnavailable' : 'SlowDown')
      const answer = await gateway.handle(wire)
      if (answer.slow) await this.#answerSlowly(answer.response, response, wire)
      else await this.#send(await answer.response, response, wire, gone.signal)
    } catch (error) {
      const known = s3ErrorOf(error)
      if (known.status >= 500 && !gone.signal.aborted) {
        const cause = error instanceof S3Error ? error.cause : error
        log.error(
          {
            id,
            method: wire.method,
            url: wire.url,
            code: known.code,
            err: cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause ?? error),
          },
          'request failed',
        )
      }
      if (response.headersSent) response.destroy()
      else if (!response.destroyed) {
        if (expectsContinue && !continued) response.setHeader('connection', 'close')
        await this.#send(errorResponse(error, wire), response, wire, gone.signal).catch(() => response.destroy())
      }
    } finally {
      this.#requests--
      if (!body.ended && !request.destroyed && (!expectsContinue || continued)) this.#drain(request, body)
      if (this.#requests === 0) this.#onIdle?.()
    }
  }

  /** Lets the rest of an unwanted body go by, within bounds: closing at once could cost the client the answer. */
  #drain(request: IncomingMessage, body: IncomingBody): void {
    if (request.complete && request.readableLength === 0) return
    const { env, limits } = this.#options
    let left = limits.drainBytes
    const timer = env.timers.after(limits.drainMs, () => request.destroy())
    request.once('end', () => timer.cancel())
    request.once('close', () => timer.cancel())
    body.discard((bytes) => {
      left -= bytes
      if (left < 0) request.destroy()
    })
  }

  async #send(answer: S3Response, response: ServerResponse, wire: WireRequest, gone: AbortSignal): Promise<void> {
    const { status, headers, body } = answer
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value)
    if (this.#stopping) response.setHeader('connection', 'close')
    if (status === 204 || status === 304) {
      response.writeHead(status)
      response.end()
      return
    }
    if (typeof body === 'string' && !response.hasHeader('content-type')) response.setHeader('content-type', 'application/xml')
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
      const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body
      // A HEAD tells of a body that is not sent; without a length of its own it tells nothing.
      if (wire.method !== 'HEAD' || answer.length !== undefined)
        response.setHeader('content-length', answer.length ?? bytes?.byteLength ?? 0)
      response.writeHead(status)
      if (wire.method === 'HEAD' || !bytes || bytes.byteLength === 0) response.end()
      else response.end(bytes)
      return
    }
    response.setHeader('content-length', answer.length ?? 0)
    response.writeHead(status)
    let sent = 0
    for await (const chunk of body) {
      if (gone.aborted) return
      sent += chunk.byteLength
      if (!response.write(chunk)) await this.#drained(response)
    }
    if (sent !== (answer.length ?? 0)) throw new SepiolaError('EIO', `an object ended after ${sent} of ${answer.length ?? 0} bytes`)
    response.end()
  }

  #drained(response: ServerResponse): Promise<void> {
    return new Promise((resolve) => {
      const timer = this.#options.env.timers.after(this.#options.limits.idleMs, () => response.destroy())
      const done = (): void => {
        timer.cancel()
        response.off('drain', done)
        response.off('close', done)
        resolve()
      }
      response.on('drain', done)
      response.on('close', done)
    })
  }

  /** As AWS does for copies: the status goes out in time, white space keeps the connection alive, the result is in the document. */
  async #answerSlowly(pending: Promise<S3Response>, response: ServerResponse, wire: WireRequest): Promise<void> {
    const { env, limits } = this.#options
    const early = await Promise.race([
      pending,
      new Promise<undefined>((resolve) => env.timers.after(limits.patienceMs, () => resolve(undefined))),
    ])
    if (early) return this.#send(early, response, wire, wire.signal)
    response.setHeader('content-type', 'application/xml')
    response.writeHead(200)
    response.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    const beat = env.timers.every(limits.patienceMs / 2, () => response.write(' '))
    try {
      const answer = await pending.catch((error: unknown) => errorResponse(error, wire))
      response.end(String(answer.body ?? '').replace(/^<\?xml[^>]*\?>\n/, ''))
    } finally {
      beat.cancel()
    }
  }
}
