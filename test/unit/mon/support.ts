// Monitors on loopback with the real environment, in a temp folder that goes away.

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EntityName, entity, fromUtf8, Options, silentLogger } from '../../../src/base/mod.ts'
import { createNodeEnv } from '../../../src/env/node/mod.ts'
import { type Monitor, mkfsMonitor, startMonitor } from '../../../src/mon/mod.ts'
import { createMessenger, generateKey, type KeyringEntry, type Message, type Messenger, type Session } from '../../../src/msg/mod.ts'

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  withinMs = 15_000,
): Promise<T> {
  const end = Date.now() + withinMs
  for (;;) {
    const value = await probe()
    if (value) return value
    if (Date.now() > end) throw new Error(`${what} did not happen`)
    await wait(5)
  }
}

export const FAST = { mon_lease_ms: 1000, mon_election_timeout_ms: 200 }

export class MonCluster {
  readonly env = createNodeEnv()
  readonly dir = mkdtempSync(join(tmpdir(), 'sepiola-mon-'))
  readonly keyring = new Map<EntityName, KeyringEntry>()
  readonly names: string[]
  readonly monitors = new Map<string, Monitor>()
  readonly fatal: Error[] = []
  ports: number[] = []
  options: Record<string, number>

  constructor(count: number, options: Record<string, number> = FAST) {
    this.names = Array.from({ length: count }, (_, i) => String.fromCharCode(97 + i))
    this.options = options
    const add = (name: string, caps: Record<string, string>): void => {
      this.keyring.set(name as EntityName, { key: generateKey(this.env.random), caps })
    }
    add('mon.', { mon: 'allow *' })
    add('client.admin', { mon: 'allow *', osd: 'allow *' })
    add('client.reader', { mon: 'allow r', osd: 'allow r' })
    add('client.none', { osd: 'allow r' })
    add('osd.0', { mon: 'allow profile osd', osd: 'allow *' })
    add('osd.1', { mon: 'allow profile osd', osd: 'allow *' })
  }

  dataDir(name: string): string {
    return join(this.dir, `mon.${name}`)
  }

  async mkfs(): Promise<void> {
    this.ports = []
    for (const _ of this.names) this.ports.push(await freePort())
    const monmap = {
      fsid: '11111111-2222-4333-8444-555555555555',
      mons: this.names.map((name, i) => ({ name, addr: { host: '127.0.0.1', port: this.ports[i] as number } })),
    }
    for (const name of this.names) {
      await mkfsMonitor({
        env: this.env,
        dataDir: this.dataDir(name),
        name,
        monmap,
        keyring: this.keyring,
        initialConfig: { osd_pool_default_size: 2 },
      })
    }
  }

  async start(name: string): Promise<Monitor> {
    const monitor = await startMonitor({
      env: this.env,
      name,
      dataDir: this.dataDir(name),
      options: new Options(this.options),
      log: silentLogger,
      onFatal: (error) => void this.fatal.push(error),
    })
    this.monitors.set(name, monitor)
    return monitor
  }
  async startAll(): Promise<void> {
    await Promise.all(this.names.map((name) => this.start(name)))
  }
  async stop(name: string): Promise<void> {
    await this.monitors.get(name)?.stop()
    this.monitors.delete(name)
  }
  leader(): Monitor | undefined {
    return [...this.monitors.values()].find((m) => m.isLeader)
  }
  any(): Monitor {
    return this.monitors.values().next().value as Monitor
  }

  async run(args: object, on: Monitor = this.any(), data?: Uint8Array): Promise<{ rc: number; outs: string; text: string }> {
    const { rc, outs, out } = await on.command(args, data)
    return { rc, outs, text: fromUtf8(out) }
  }

  client(name: string, secret?: Uint8Array): Client {
    return new Client(this, name, secret ?? (this.keyring.get(name as EntityName)?.key as Uint8Array))
  }

  async close(): Promise<void> {
    await Promise.all([...this.monitors.values()].map((m) => m.stop()))
    rmSync(this.dir, { recursive: true, force: true })
  }
}

/** A client of one monitor over the messenger. */
export class Client {
  readonly messenger: Messenger
  readonly received: Message[] = []
  readonly resets: string[] = []
  #session: Session | undefined
  readonly #cluster: MonCluster
  #tid = 0

  constructor(cluster: MonCluster, name: string, secret: Uint8Array) {
    this.#cluster = cluster
    this.messenger = createMessenger({
      env: cluster.env,
      self: entity(name),
      auth: { client: { credentialFor: async () => ({ kind: 'key', name: entity(name), secret }) } },
      dispatcher: {
        onMessage: (_session, message) => void this.received.push(message),
        onReset: (_session, reason) => void this.resets.push(reason),
      },
      options: new Options(),
      log: silentLogger,
    })
  }
  connect(mon: string): Session {
    const port = this.#cluster.ports[this.#cluster.names.indexOf(mon)] as number
    this.#session = this.messenger.connect({ addr: { host: '127.0.0.1', port }, peerType: 'mon', policy: 'lossy' })
    return this.#session
  }
  send(type: Parameters<Session['send']>[0], body: object): void {
    this.#session?.send(type, body)
  }
  async command(args: object): Promise<{ rc: number; outs: string; text: string }> {
    const tid = ++this.#tid
    this.send('MonCommand', { tid, cmd: JSON.stringify(args) })
    return until('the reply', () => {
      const reply = this.received.find((m) => m.type === 'MonCommandReply' && m.body.tid === tid)
      return reply?.type === 'MonCommandReply' ? { rc: reply.body.rc, outs: reply.body.outs, text: fromUtf8(reply.data) } : undefined
    })
  }
  of<N extends Message['type']>(type: N): Extract<Message, { type: N }>[] {
    return this.received.filter((m): m is Extract<Message, { type: N }> => m.type === type)
  }
}
