import { afterEach, describe, expect, it } from 'vitest'
import { pb } from '../../../proto/mod.ts'
import { entity, Options, silentLogger } from '../../../src/base/mod.ts'
import type { Env } from '../../../src/env/mod.ts'
import {
  createMessenger,
  type Message,
  type Messenger,
  MonClient,
  openTicket,
  type ServiceKey,
  type Session,
  sealFor,
  sealTicket,
} from '../../../src/msg/mod.ts'
import { until, type Wires, wiredEnv } from './wires.ts'

const key = new Uint8Array(32).fill(3)
const service: ServiceKey = { id: 5, secret: new Uint8Array(32).fill(9) }

/** A monitor as MonClient sees one: tickets, echoed commands, subscriptions noted. */
class FakeMon {
  readonly messenger: Messenger
  readonly env: Env
  got: Message[] = []
  sessions: Session[] = []
  inQuorum = true
  silent = false
  commandsSeen: string[] = []
  reply: (m: Message & { type: 'MonCommand' }) => { rc: number; outs: string } | undefined = () => ({ rc: 0, outs: 'ok' })
  resets: string[] = []

  constructor(env: Env, id: string) {
    this.env = env
    this.messenger = createMessenger({
      env,
      self: entity(`mon.${id}`),
      auth: { server: { lookupKey: (n) => (n === 'client.nobody' ? undefined : { secret: key, caps: {} }), openTicket: () => undefined } },
      options: new Options(),
      log: silentLogger,
      dispatcher: {
        onConnect: (s) => void this.sessions.push(s),
        onReset: (_s, reason) => void this.resets.push(reason),
        onMessage: (s, m) => this.#serve(s, m),
      },
    })
  }
  #serve(session: Session, message: Message): void {
    this.got.push(message)
    if (this.silent) return
    if (message.type === 'AuthGetTickets') {
      if (!this.inQuorum) {
        session.send('AuthTickets', { tid: message.body.tid, rc: -11 })
        return
      }
      const sessionKey = this.env.random.bytes(32)
      const expiresMs = Date.now() + 3_600_000
      const blob = sealTicket(
        service,
        { name: session.peer, globalId: 4100, caps: { osd: 'allow *' }, sessionKey, expiresMs },
        this.env.random,
      )
      const secrets = pb.ServiceSecrets.encode({
        secrets: [{ service: 'osd', secretId: service.id, secret: service.secret, expiresMs }],
      }).finish()
      session.send('AuthTickets', {
        tid: message.body.tid,
        globalId: 4100,
        tickets: [{ service: 'osd', secretId: service.id, blob, sessionKeySealed: sealFor(key, sessionKey, this.env.random), expiresMs }],
        serviceSecretsSealed: session.peer.startsWith('osd.') ? sealFor(key, secrets, this.env.random) : new Uint8Array(0),
      })
    } else if (message.type === 'MonCommand') {
      this.commandsSeen.push(`${message.body.session} ${message.body.tid} ${message.body.cmd}`)
      const reply = this.reply(message)
      if (reply) session.send('MonCommandReply', { tid: message.body.tid, ...reply }, [message.data])
    } else if (message.type === 'MonGetVersion') {
      session.send('MonGetVersionReply', { tid: message.body.tid, version: 42, oldest: 7, rc: this.inQuorum ? 0 : -11 })
    }
  }
  subscriptions(): string[] {
    return this.got.flatMap((m) => (m.type === 'MonSubscribe' ? m.body.what.map((w) => `${w.what}@${w.start}`) : []))
  }
}

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

async function monitors(env: Env, ids: string[]): Promise<{ mons: FakeMon[]; hosts: { host: string; port: number }[] }> {
  const mons = ids.map((id) => new FakeMon(env, id))
  const hosts = await Promise.all(mons.map((m) => m.messenger.listen({ host: '127.0.0.1', port: 0 })))
  for (const m of mons) stops.push(() => m.messenger.close())
  return { mons, hosts }
}
function client(env: Env, hosts: { host: string; port: number }[], who = 'client.admin', secret = key): MonClient {
  const c = new MonClient({ env, monHosts: hosts, name: entity(who), secret, options: new Options(), log: silentLogger })
  stops.push(() => c.stop())
  return c
}
/** The monitor in use dies: nothing listens there, its connections are reset. */
function kill(wires: Wires, mons: FakeMon[], hosts: { port: number }[], name: string | undefined): FakeMon {
  const i = mons.findIndex((m) => m.messenger.self === name)
  wires.listeners.delete(hosts[i]?.port as number)
  const dead = mons[i] as FakeMon
  dead.silent = true
  wires.resetAll()
  return dead
}

describe('MonClient', () => {
  it('finds a monitor, gets tickets, and asks', async () => {
    const { env } = wiredEnv()
    const { mons, hosts } = await monitors(env, ['a', 'b', 'c'])
    const c = client(env, [{ host: '127.0.0.1', port: 9 }, ...hosts])
    await c.start()
    expect(mons.map((m) => m.messenger.self)).toContain(c.monitor)
    expect(c.globalId).toBe(4100)
    expect(await c.command({ prefix: 'status' }, Uint8Array.of(1, 2))).toEqual({ rc: 0, outs: 'ok', out: Uint8Array.of(1, 2) })
    expect(await c.getVersion('osdmap')).toEqual({ version: 42, oldest: 7 })
    const credential = await c.credentialFor('osd')
    if (credential.kind !== 'ticket') throw new Error('a ticket was expected')
    expect(openTicket(() => service.secret, credential.ticket, 0)?.sessionKey).toEqual(credential.sessionKey)
    expect(() => c.openTicket(credential.ticket)).toThrow(expect.objectContaining({ code: 'EAGAIN' })) // a client has no service secrets
  })

  it('an OSD opens the tickets of others', async () => {
    const { env } = wiredEnv()
    const { hosts } = await monitors(env, ['a'])
    const osd = client(env, hosts, 'osd.0')
    const admin = client(env, hosts)
    await Promise.all([osd.start(), admin.start()])
    const credential = await admin.credentialFor('osd')
    if (credential.kind !== 'ticket') throw new Error('a ticket was expected')
    expect(osd.openTicket(credential.ticket)).toMatchObject({
      name: 'client.admin',
      sessionKey: credential.sessionKey,
      caps: { osd: 'allow *' },
    })
    expect(osd.openTicket(credential.ticket.map((b, i) => (i === 30 ? b ^ 1 : b)))).toBeUndefined()
  })

  it('is refused with a wrong key by all, and says so', async () => {
    const { env } = wiredEnv()
    const { hosts } = await monitors(env, ['a', 'b'])
    await expect(client(env, hosts, 'client.nobody').start()).rejects.toMatchObject({ code: 'EACCES' })
    await expect(client(env, hosts, 'client.admin', new Uint8Array(32)).start()).rejects.toMatchObject({ code: 'EACCES' })
  })

  it('gives up when told to', async () => {
    const { env } = wiredEnv()
    const c = client(env, [{ host: '127.0.0.1', port: 9 }])
    await expect(c.start({ timeoutMs: 30 })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
    const abort = new AbortController()
    const asked = c.command({ prefix: 'status' }, undefined, { signal: abort.signal })
    abort.abort(new Error('enough'))
    await expect(asked).rejects.toThrow('enough')
    await expect(c.command({ prefix: 'status' }, undefined, { timeoutMs: 10 })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
    const left = c.command({ prefix: 'status' })
    left.catch(() => {})
    await c.stop()
    await expect(left).rejects.toMatchObject({ code: 'ESHUTDOWN' })
  })

  it('waits for a quorum, and for monitors that are not up yet', async () => {
    const { env } = wiredEnv()
    const { mons, hosts } = await monitors(env, ['a', 'b'])
    for (const m of mons) m.inQuorum = false
    const c = client(env, hosts)
    let started = false
    const start = c.start().then(() => {
      started = true
    })
    await until(() => mons.every((m) => m.got.filter((g) => g.type === 'AuthGetTickets').length > 2))
    expect(started).toBe(false)
    for (const m of mons) m.inQuorum = true
    await start
  })

  it('carries on with another monitor: subscriptions from where they were, kept reports, open commands under their tid', async () => {
    const { env, wires } = wiredEnv()
    const { mons, hosts } = await monitors(env, ['a', 'b', 'c'])
    const c = client(env, hosts, 'osd.1')
    const epochs: number[] = []
    c.onOsdMaps = (maps) => void epochs.push(...maps.incremental.map((i) => i.epoch ?? 0))
    c.subscribe('osdmap', 3)
    c.subscribe('monmap', 0)
    await c.start()
    const first = mons.find((m) => m.messenger.self === c.monitor) as FakeMon
    first.reply = () => undefined // it dies before it answers
    await until(() => first.subscriptions().length === 2)
    expect(first.subscriptions()).toEqual(['osdmap@3', 'monmap@0'])
    ;(first.sessions[0] as Session).send('OsdMaps', { incremental: [{ epoch: 3 }, { epoch: 4 }] })
    await until(() => epochs.length === 2)
    c.send('OsdBoot', { osd: 1 }, { keep: 'boot' })
    c.send('OsdAlive', { osd: 1, wantUpThru: 1 }, { keep: 'alive' })
    c.send('OsdAlive', { osd: 1, wantUpThru: 2 }, { keep: 'alive' })
    c.send('PgStats', { osd: 1 })
    await until(() => first.got.some((m) => m.type === 'PgStats'))
    c.forget('boot')
    const answer = c.command({ prefix: 'osd dump' })
    await until(() => first.commandsSeen.length === 1)
    kill(wires, mons, hosts, c.monitor)
    expect(await answer).toMatchObject({ rc: 0, outs: 'ok' })
    const second = mons.find((m) => m.messenger.self === c.monitor) as FakeMon
    expect(second).not.toBe(first)
    expect(second.commandsSeen).toEqual(first.commandsSeen)
    expect(second.subscriptions()).toEqual(['osdmap@5', 'monmap@0'])
    const reports = second.got.flatMap((m) => (m.type === 'OsdAlive' ? [m.body.wantUpThru] : m.type === 'OsdBoot' ? [0] : []))
    expect(reports).toEqual([2])
  })

  it('leaves a monitor that falls silent, asked or not, and one that has lost its quorum', async () => {
    const { env } = wiredEnv()
    const { mons, hosts } = await monitors(env, ['a', 'b', 'c'])
    const current = (c: MonClient): FakeMon => mons.find((m) => m.messenger.self === c.monitor) as FakeMon
    const asking = client(env, hosts)
    const idle = client(env, hosts)
    await Promise.all([asking.start(), idle.start()])
    const [a, b] = [current(asking), current(idle)]
    a.silent = b.silent = true
    expect(await asking.command({ prefix: 'status' })).toMatchObject({ rc: 0 })
    expect(current(asking)).not.toBe(a)
    await until(() => idle.monitor !== undefined && current(idle) !== b)
    a.silent = b.silent = false
    const c = current(idle)
    c.inQuorum = false
    await until(() => idle.monitor !== undefined && current(idle) !== c)
  })

  it('asks again what a monitor could not take for want of a quorum, and passes on a command that answers EAGAIN itself', async () => {
    const { env } = wiredEnv()
    const { mons, hosts } = await monitors(env, ['a'])
    const mon = mons[0] as FakeMon
    const c = client(env, hosts)
    await c.start()
    let n = 0
    mon.reply = () => (n++ === 0 ? { rc: -11, outs: '' } : { rc: 0, outs: 'now' })
    expect(await c.command({ prefix: 'x' })).toMatchObject({ rc: 0, outs: 'now' })
    expect(new Set(mon.commandsSeen).size).toBe(1)
    mon.reply = () => ({ rc: -11, outs: 'not while scrubbing' })
    expect(await c.command({ prefix: 'y' })).toMatchObject({ rc: -11, outs: 'not while scrubbing' })
  })

  it('learns of monitors from the monmap', async () => {
    const { env, wires } = wiredEnv()
    const { mons, hosts } = await monitors(env, ['a', 'b'])
    const c = client(env, hosts.slice(0, 1))
    const maps: number[] = []
    c.onMonMap = (map) => void maps.push(map.epoch ?? 0)
    await c.start()
    const a = mons[0] as FakeMon
    a.sessions[0]?.send('MonMaps', { map: { epoch: 2, mons: hosts.map((addr, i) => ({ name: 'ab'[i] as string, addr })) } })
    await until(() => maps.length === 1)
    kill(wires, mons, hosts, 'mon.a')
    await until(() => c.monitor === 'mon.b')
  })
})
