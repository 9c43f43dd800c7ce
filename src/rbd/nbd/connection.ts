// One client: carries out what the handshake asks for, upgrades to TLS, then runs the session on its export until either side ends.
import type { Socket } from 'node:net'
import { type Chunks, type Logger, SepiolaError } from '../../base/mod.ts'
import type { Env } from '../../env/mod.ts'
import type { Budget } from './budget.ts'
import type { ExportLease, Exports } from './exports.ts'
import { Handshake, type HandshakeEffect } from './handshake.ts'
import { Inbox } from './inbox.ts'
import { Session, type SessionLimits } from './session.ts'
import type { NbdTls, TlsUpgrade } from './tls.ts'

/** For a client to take what is left and end its side. */
const END_GRACE_MS = 2000

export interface ConnectionOptions {
  readonly env: Pick<Env, 'timers'>
  readonly exports: Exports
  readonly tls: { readonly mode: NbdTls['mode']; readonly upgrade: TlsUpgrade } | undefined
  readonly limits: Omit<SessionLimits, 'requestBytesMax'> & { readonly handshakeMs: number }
  readonly budget: Budget
  readonly log: Logger
  readonly onDeviceError: (name: string, error: unknown) => void
  /** Called once, when the device is released too. */
  readonly onGone: () => void
}

export class NbdConnection {
  readonly #options: ConnectionOptions
  #socket: Socket
  #inbox = new Inbox()
  #handshake: Handshake
  #session: Session | undefined
  #lease: ExportLease | undefined
  #leaseName: string | undefined
  #opening: Promise<void> | undefined
  #timer: { cancel(): void } | undefined
  #closed = false
  #stopping = false
  #corked = false

  constructor(socket: Socket, options: ConnectionOptions) {
    this.#options = options
    this.#socket = socket
    this.#handshake = new Handshake(this.#inbox, { tls: options.tls?.mode ?? 'off', secure: false })
    this.#attach(socket)
    this.#watchHandshake()
    this.#carryOut(this.#handshake.begin())
  }

  /** Lets requests in work be answered, then closes. */
  async stop(): Promise<void> {
    this.#stopping = true
    this.#handshake.shutdown()
    await this.#session?.stop()
    // A client still in the handshake has nothing to lose.
    this.#end()
  }

  destroy(): void {
    this.#socket.destroy()
  }

  #attach(socket: Socket): void {
    this.#socket = socket
    socket.on('data', (chunk: Uint8Array) => {
      this.#inbox.push(chunk)
      if (this.#session) this.#session.receive()
      else if (!this.#handshake.waiting) this.#advance()
    })
    socket.on('drain', () => this.#session?.receive())
    socket.on('end', () => this.#end())
    socket.on('error', (error) => this.#options.log.debug({ err: error.message }, 'nbd connection'))
    // Under TLS the plain socket closes first: what counts is the stream that is read.
    socket.on('close', () => {
      if (socket === this.#socket) void this.#gone()
    })
  }

  #advance(): void {
    const effects = this.#handshake.advance()
    if (effects.length > 0) this.#watchHandshake()
    this.#carryOut(effects)
  }

  /** A client that does not get on with the handshake makes room for others. */
  #watchHandshake(): void {
    this.#timer?.cancel()
    this.#timer = this.#options.env.timers.after(this.#options.limits.handshakeMs, () => {
      this.#options.log.debug({}, 'nbd handshake timed out')
      this.#socket.destroy()
    })
  }

  #carryOut(effects: readonly HandshakeEffect[]): void {
    for (const effect of effects) {
      switch (effect.type) {
        case 'send':
          this.#send([effect.bytes])
          break
        case 'list':
          this.#wait(async () => {
            const exports = await this.#options.exports.list()
            return () => this.#handshake.listed(exports)
          })
          break
        case 'open':
          this.#wait(() => this.#open(effect.name))
          break
        case 'startTls':
          void this.#startTls()
          break
        case 'transmit':
          this.#transmit(effect)
          break
        case 'close':
          this.#options.log.debug({ reason: effect.reason }, 'nbd handshake ends')
          this.#end()
          break
      }
    }
  }

  /** The client is not heard until its option is answered. */
  #wait(work: () => Promise<() => HandshakeEffect[]>): void {
    this.#socket.pause()
    this.#timer?.cancel()
    this.#opening = work()
      .catch((error: unknown) => {
        const message = error instanceof SepiolaError ? error.message : 'the server failed'
        if (!(error instanceof SepiolaError)) this.#options.log.error({ err: String(error) }, 'nbd export')
        return () => this.#handshake.failed(message)
      })
      .then((answer) => {
        this.#opening = undefined
        if (this.#closed) return
        this.#watchHandshake()
        this.#socket.resume()
        this.#carryOut(answer())
      })
  }

  /** What INFO opened stays open for the GO that follows it. */
  async #open(name: string): Promise<() => HandshakeEffect[]> {
    if (this.#leaseName !== name) {
      const before = this.#lease
      this.#lease = undefined
      this.#leaseName = undefined
      await before?.release()
      this.#lease = await this.#options.exports.acquire(name)
      this.#leaseName = name
    }
    const shown = (this.#lease as ExportLease).info()
    return () => this.#handshake.opened(shown)
  }

  async #startTls(): Promise<void> {
    const { tls } = this.#options
    if (!tls) return
    const plain = this.#socket
    plain.pause()
    for (const event of ['data', 'drain', 'end']) plain.removeAllListeners(event)
    try {
      await new Promise((sent) => plain.write(new Uint8Array(0), sent))
      const secure = await tls.upgrade.secure(plain)
      this.#inbox = new Inbox()
      this.#handshake = new Handshake(this.#inbox, { tls: tls.mode, secure: true })
      if (this.#stopping) this.#handshake.shutdown()
      const lease = this.#lease
      this.#lease = undefined
      this.#leaseName = undefined
      await lease?.release()
      this.#attach(secure)
      this.#watchHandshake()
      if (secure.destroyed) void this.#gone()
    } catch (error) {
      this.#options.log.info({ err: (error as Error).message }, 'nbd TLS handshake failed')
      plain.destroy()
    }
  }

  #transmit({ structured, blockStatus }: Extract<HandshakeEffect, { type: 'transmit' }>): void {
    this.#timer?.cancel()
    const { device, info } = this.#lease as ExportLease
    const { limits, budget } = this.#options
    const connection = this
    this.#session = new Session({
      device,
      negotiated: { structured, blockStatus },
      limits: { ...limits, requestBytesMax: info().blockSizes.maximum },
      budget,
      inbox: this.#inbox,
      onDeviceError: (error) => this.#options.onDeviceError(device.name, error),
      port: {
        send: (chunks) => this.#send(chunks),
        get queuedBytes() {
          return connection.#socket.writableLength
        },
        read: (wanted) => {
          if (wanted === this.#socket.isPaused()) wanted ? this.#socket.resume() : this.#socket.pause()
        },
        end: () => this.#end(),
        fail: (error) => {
          this.#options.log.info({ err: error.message }, 'nbd connection ends')
          this.#socket.destroy()
        },
      },
    })
    if (this.#stopping) void this.#session.stop().then(() => this.#end())
    this.#session.receive()
  }

  /** What one turn sends leaves in one write. */
  #send(chunks: Chunks): void {
    const socket = this.#socket
    if (!socket.writable) return
    if (!this.#corked) {
      this.#corked = true
      socket.cork()
      process.nextTick(() => {
        this.#corked = false
        socket.uncork()
      })
    }
    for (const chunk of chunks) socket.write(chunk)
  }

  #end(): void {
    const socket = this.#socket
    socket.end()
    this.#timer?.cancel()
    this.#timer = this.#options.env.timers.after(END_GRACE_MS, () => socket.destroy())
  }

  async #gone(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#timer?.cancel()
    await this.#opening
    await this.#session?.abandon()
    await this.#lease?.release()
    this.#options.onGone()
  }
}
