// The SFTP server: SSH connections that may open sftp sessions and nothing else. Nobody gets in without a key or a password; a connection
// that has not logged in within the grace period ends; their number is bounded.
import { createServer, type Server, type Socket } from 'node:net'
import ssh2, { type AuthContext, type Connection, type ServerChannel, type Session } from 'ssh2'
import { type Logger, SepiolaError } from '../../base/mod.ts'
import type { Endpoint, Env, TimerHandle } from '../../env/mod.ts'
import type { Files } from './files.ts'
import { type AuthorizedKey, fingerprintOf, parseAuthorizedKeys, sameSecret } from './keys.ts'
import { SftpSession } from './session.ts'

export interface SftpServerOptions {
  readonly env: Pick<Env, 'clock' | 'timers'>
  readonly log: Logger
  readonly files: Files
  readonly host: string
  /** 0 picks a free one. */
  readonly port: number
  /** A private key, OpenSSH's format or PEM. */
  readonly hostKey: string
  readonly user: string
  /** None: only keys let in. */
  readonly password?: string | undefined
  /** An authorized_keys file, read at each login, so that a key that is taken out is out. None: only the password lets in. */
  readonly authorizedKeys?: { readonly file: string; read(): Promise<string> } | undefined
  readonly readOnly?: boolean
  readonly umask?: number
  readonly connectionsMax?: number
  /** From the connection to the login. */
  readonly loginGraceMs?: number
  /** A connection that moves no byte for so long ends; 0: never. A peer that has vanished is noticed by keepalives within a minute. */
  readonly idleMs?: number
}
export interface SftpServer {
  readonly endpoint: Endpoint
  /** Of the host key: "SHA256:...". */
  readonly fingerprint: string
  readonly connections: number
  /** Ends all connections once what they had under way is done and their handles are closed. */
  close(): Promise<void>
}

const CONNECTIONS_MAX = 64
const SESSIONS_MAX = 10
const AUTH_ATTEMPTS_MAX = 6
const AUTH_FAILURE_DELAY_MS = 300
const LOGIN_GRACE_MS = 30_000

// Ciphers that Node's OpenSSL runs on hardware, with MACs and key exchanges that nothing is known against; no compression.
const algorithms = {
  cipher: ['aes128-gcm@openssh.com', 'aes256-gcm@openssh.com', 'aes128-ctr', 'aes192-ctr', 'aes256-ctr'],
  hmac: ['hmac-sha2-256-etm@openssh.com', 'hmac-sha2-512-etm@openssh.com', 'hmac-sha2-256', 'hmac-sha2-512'],
  kex: [
    'curve25519-sha256',
    'curve25519-sha256@libssh.org',
    'ecdh-sha2-nistp256',
    'ecdh-sha2-nistp384',
    'ecdh-sha2-nistp521',
    'diffie-hellman-group16-sha512',
    'diffie-hellman-group14-sha256',
  ],
  compress: ['none'],
} satisfies ssh2.Algorithms

/** Listens. @throws SepiolaError EINVAL (key, or no way to log in), EBUSY (port in use). */
export async function serveSftp(options: SftpServerOptions): Promise<SftpServer> {
  const { password, authorizedKeys } = options
  if (password === undefined && !authorizedKeys)
    throw new SepiolaError('EINVAL', 'a password or authorized keys are needed: nobody could log in')
  if (password === '') throw new SepiolaError('EINVAL', 'the password is empty')
  const fingerprint = fingerprintOf(options.hostKey)
  if (authorizedKeys) parseAuthorizedKeys(await authorizedKeys.read(), authorizedKeys.file)
  const server = new Listener(options)
  await server.listen()
  return {
    endpoint: server.endpoint,
    fingerprint,
    get connections() {
      return server.connections.size
    },
    close: () => server.close(),
  }
}

class Listener {
  readonly connections = new Set<ClientConnection>()
  private readonly options: SftpServerOptions
  private readonly ssh: ssh2.Server
  private readonly net: Server
  /** The connection whose socket ssh2 is being given: it tells of the SSH side only once the client has said hello. */
  private readonly bySocket = new Map<string, ClientConnection>()

  constructor(options: SftpServerOptions) {
    this.options = options
    this.ssh = new ssh2.Server({ hostKeys: [options.hostKey], ident: 'Sepiola', algorithms })
    this.ssh.on('connection', (client, { ip, port }) => {
      const connection = this.bySocket.get(`${ip} ${port}`)
      if (connection) connection.begin(client)
      else client.end()
    })
    this.net = createServer({ noDelay: true }, (socket) => this.accept(socket))
  }

  get endpoint(): Endpoint {
    const at = this.net.address()
    return { host: this.options.host, port: typeof at === 'object' && at ? at.port : this.options.port }
  }

  listen(): Promise<void> {
    const { host, port } = this.options
    return new Promise((resolve, reject) => {
      this.net.once('error', (error: NodeJS.ErrnoException) => {
        const busy = error.code === 'EADDRINUSE'
        const why = busy ? 'is in use' : `cannot be listened on: ${error.message}`
        reject(new SepiolaError(busy ? 'EBUSY' : 'EINVAL', `${host}:${port} ${why}`, { cause: error }))
      })
      this.net.listen({ host, port }, () => {
        this.net.removeAllListeners('error')
        this.net.on('error', (error) => this.options.log.error({ error: error.message }, 'the SFTP port failed'))
        resolve()
      })
    })
  }

  private accept(socket: Socket): void {
    const { log, connectionsMax = CONNECTIONS_MAX } = this.options
    if (this.connections.size >= connectionsMax) {
      log.warn({ from: socket.remoteAddress, connections: connectionsMax }, 'refused an SFTP connection: too many')
      socket.destroy()
      return
    }
    const key = `${socket.remoteAddress} ${socket.remotePort}`
    const connection = new ClientConnection(this.options, socket, () => {
      this.connections.delete(connection)
      this.bySocket.delete(key)
    })
    this.connections.add(connection)
    this.bySocket.set(key, connection)
    this.ssh.injectSocket(socket)
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.net.close(() => resolve()))
    await Promise.all([...this.connections].map((connection) => connection.end()))
    await closed
  }
}

class ClientConnection {
  private readonly options: SftpServerOptions
  private readonly log: Logger
  private readonly socket: Socket
  private readonly from: string
  private readonly sessions = new Set<{ end(): Promise<void> }>()
  private attempts = 0
  private grace: TimerHandle | undefined
  private idle: TimerHandle | undefined
  private readonly gone: Promise<void>

  constructor(options: SftpServerOptions, socket: Socket, onGone: () => void) {
    this.options = options
    this.socket = socket
    this.log = options.log
    this.from = `${socket.remoteAddress}:${socket.remotePort}`
    const { timers } = options.env
    this.grace = timers.after(options.loginGraceMs ?? LOGIN_GRACE_MS, () => this.drop('no login within the grace period'))
    const { idleMs = 0 } = options
    let moved = -1
    if (idleMs > 0)
      this.idle = timers.every(idleMs, () => {
        const now = socket.bytesRead + socket.bytesWritten
        if (now === moved) this.drop('idle')
        moved = now
      })
    this.gone = new Promise((resolve) => {
      socket.once('close', () => {
        this.grace?.cancel()
        this.idle?.cancel()
        void Promise.all([...this.sessions].map((session) => session.end())).then(() => {
          onGone()
          resolve()
        })
      })
    })
  }

  begin(client: Connection): void {
    client.on('error', (error) => this.drop(error.message))
    client.on('authentication', (context) => void this.authenticate(client, context))
    client.on('ready', () => {
      this.grace?.cancel()
      this.log.info({ from: this.from }, 'SFTP login')
    })
    client.on('session', (accept, reject) => {
      if (this.sessions.size >= SESSIONS_MAX) reject()
      else this.openSession(accept())
    })
  }

  async end(): Promise<void> {
    await Promise.all([...this.sessions].map((session) => session.end()))
    this.socket.destroy()
    await this.gone
  }

  private drop(why: string): void {
    if (this.socket.destroyed) return
    this.log.info({ from: this.from, why }, 'ended an SFTP connection')
    this.socket.destroy()
  }

  // --- login ---

  private async authenticate(client: Connection, context: AuthContext): Promise<void> {
    const { password, authorizedKeys, user, env } = this.options
    const methods: ('publickey' | 'password')[] = []
    if (authorizedKeys) methods.push('publickey')
    if (password !== undefined) methods.push('password')
    if (context.method === 'none') return context.reject(methods)
    const known = sameSecret(context.username, user)
    if (context.method === 'password' && password !== undefined) {
      // Both are compared, whatever the first says.
      if (sameSecret(context.password, password) && known) return context.accept()
    } else if (context.method === 'publickey' && authorizedKeys) {
      const key = await this.authorizedKey(context.key.data)
      const { signature, blob } = context
      if (key && known && (!signature || (blob && key.verify(blob, signature, context.hashAlgo)))) return context.accept()
    }
    this.attempts++
    if (this.attempts >= AUTH_ATTEMPTS_MAX) {
      this.log.warn({ from: this.from, user: context.username.slice(0, 64) }, 'too many failed SFTP logins')
      client.end()
      return
    }
    if (context.method === 'password') env.timers.after(AUTH_FAILURE_DELAY_MS, () => this.socket.destroyed || context.reject(methods))
    else context.reject(methods)
  }

  private async authorizedKey(blob: Buffer): Promise<AuthorizedKey | undefined> {
    const { authorizedKeys } = this.options
    if (!authorizedKeys) return undefined
    try {
      return parseAuthorizedKeys(await authorizedKeys.read(), authorizedKeys.file).find((key) => key.blob.equals(blob))
    } catch (error) {
      this.log.error({ error: (error as Error).message }, 'the authorized keys cannot be read: nobody is let in by key')
      return undefined
    }
  }

  // --- sessions ---

  private openSession(session: Session): void {
    let running: ServerChannel | undefined
    session.on('subsystem', (accept, reject, { name }) => {
      if (name !== 'sftp' || running) return reject()
      running = accept()
      this.serve(running)
    })
  }

  private serve(channel: ServerChannel): void {
    const { env, files, log, readOnly, umask } = this.options
    const session = new SftpSession(
      { files, log, now: () => env.clock.now(), ...(readOnly && { readOnly }), ...(umask !== undefined && { umask }) },
      {
        send: (packet, taken) => void (channel.writable && channel.write(packet, taken)),
        onReady: () => void channel.resume(),
        onMalformed: (error) => this.drop(`malformed SFTP: ${error.message}`),
      },
    )
    let ended: Promise<void> | undefined
    const entry = { end: () => (ended ??= session.end()) }
    this.sessions.add(entry)
    const finish = (): void => {
      void entry.end().then(() => {
        this.sessions.delete(entry)
        if (!channel.writable) return
        channel.exit(0)
        channel.end()
      })
    }
    channel.on('data', (chunk: Buffer) => {
      if (!session.receive(chunk)) channel.pause()
    })
    channel.on('error', (error: Error) => this.drop(error.message))
    channel.once('end', finish)
    channel.once('close', finish)
  }
}
