import { afterEach, describe, expect, it } from 'vitest'
import { type EntityName, Options, SepiolaError, silentLogger } from '../../../src/base/mod.ts'
import type { Connection, Env } from '../../../src/env/mod.ts'
import {
  type AuthClient,
  type AuthServer,
  createMessenger,
  type Dispatcher,
  type Message,
  type Messenger,
  type Session,
} from '../../../src/msg/mod.ts'
import { name, until, type Wires, wiredEnv } from './wires.ts'

const secret = new Uint8Array(32).fill(7)
const clientAuth = (self: EntityName, key: Uint8Array = secret): AuthClient => ({
  credentialFor: async () => ({ kind: 'key', name: self, secret: key }),
})
const serverAuth: AuthServer = {
  lookupKey: (who) => (who === 'client.nobody' ? undefined : { secret, caps: { mon: 'allow *' } }),
  openTicket: () => undefined,
}

interface Peer {
  messenger: Messenger
  got: { session: Session; message: Message }[]
  events: string[]
  errors: (Error | undefined)[]
}
let open: Messenger[] = []
afterEach(async () => {
  await Promise.all(open.map((m) => m.close()))
  open = []
})

function peer(
  env: Env,
  self: string,
  extra: { onMessage?: Dispatcher['onMessage']; key?: Uint8Array; nonce?: number; options?: Record<string, unknown> } = {},
): Peer {
  const p: Omit<Peer, 'messenger'> = { got: [], events: [], errors: [] }
  const messenger = createMessenger({
    env,
    self: name(self),
    ...(extra.nonce ? { nonce: extra.nonce } : {}),
    auth: { client: clientAuth(name(self), extra.key), server: serverAuth },
    options: new Options(extra.options),
    log: silentLogger,
    dispatcher: {
      onMessage(session, message) {
        p.got.push({ session, message })
        extra.onMessage?.(session, message)
      },
      onConnect: (session) => void p.events.push(`connect ${session.peer}`),
      onReset(session, reason, error) {
        p.events.push(`reset ${session.peer} ${reason}`)
        p.errors.push(error)
      },
      onRefused: (session) => void p.events.push(`refused ${session.peer}`),
    },
  })
  open.push(messenger)
  return { ...p, messenger }
}
const tidOf = (m: Message): number => (m.type === 'MonGetVersion' ? m.body.tid : -1)
const at = { host: '127.0.0.1', port: 0 }

describe('sessions', () => {
  it('carry messages with their data both ways, and say who is there', async () => {
    const { env } = wiredEnv()
    const server = peer(env, 'mon.a', {
      onMessage: (s, m) => s.send('MonGetVersionReply', { tid: tidOf(m), version: 5 }, [m.data.slice().reverse()]),
    })
    const client = peer(env, 'client.admin')
    const addr = await server.messenger.listen(at)
    const session = client.messenger.connect({ addr, peerType: 'mon', policy: 'lossy' })
    expect(client.messenger.connect({ addr, peerType: 'mon', policy: 'lossy' })).toBe(session)
    session.send('MonGetVersion', { tid: 1, what: 'osdmap' }, [Uint8Array.of(1, 2), Uint8Array.of(3)])
    session.send('MonGetVersion', { tid: 2, what: 'osdmap' })
    await until(() => client.got.length === 2)
    expect(server.got.map((g) => g.message)).toMatchObject([
      { type: 'MonGetVersion', body: { tid: 1, what: 'osdmap' }, data: Uint8Array.of(1, 2, 3) },
      { type: 'MonGetVersion', body: { tid: 2 }, data: new Uint8Array(0) },
    ])
    expect(client.got[0]?.message).toMatchObject({ type: 'MonGetVersionReply', body: { tid: 1, version: 5 }, data: Uint8Array.of(3, 2, 1) })
    expect(session.peer).toBe('mon.a')
    expect(session.peerNonce).toBe(addr.nonce)
    const served = server.got[0]?.session as Session
    expect([served.peer, served.peerNonce, served.peerCaps]).toEqual(['client.admin', client.messenger.nonce, { mon: 'allow *' }])
    expect(client.events).toEqual(['connect mon.a'])
    session.close()
    await until(() => server.events.length === 2)
    expect(server.events).toEqual(['connect client.admin', 'reset client.admin closed'])
    expect(client.events).toHaveLength(1)
  })

  it('deliver payloads of every size unchanged', async () => {
    const { env, wires } = wiredEnv(3)
    wires.cut = 100_000
    const server = peer(env, 'osd.0')
    const client = peer(env, 'osd.1')
    const addr = await server.messenger.listen(at)
    const session = client.messenger.connect({ addr, peerType: 'osd', policy: 'lossless' })
    const sizes = [0, 1, 2047, 2048, 2049, 4096, 65_535, 65_536, 262_144, 262_145, 3_000_000]
    const payloads = sizes.map((n, k) => Uint8Array.from({ length: n }, (_, i) => (i * 31 + k) & 255))
    for (const [tid, p] of payloads.entries())
      session.send('MonGetVersion', { tid }, tid % 2 ? [p] : [p.subarray(0, p.length >> 1), p.subarray(p.length >> 1)])
    await until(() => server.got.length === sizes.length)
    for (const [i, g] of server.got.entries()) expect(Buffer.compare(g.message.data, payloads[i] as Uint8Array)).toBe(0)
    await until(() => session.pendingBytes === 0)
  })

  it('refuse a wrong key, an unknown name, a wrong peer, and no key at all, with the reason', async () => {
    const { env } = wiredEnv()
    const server = peer(env, 'mon.a')
    const addr = await server.messenger.listen(at)
    const wrong = peer(env, 'client.admin', { key: new Uint8Array(32) })
    const nobody = peer(env, 'client.nobody')
    const mistaken = peer(env, 'client.admin')
    const keyless = createMessenger({
      env,
      self: name('client.x'),
      auth: {},
      options: new Options(),
      log: silentLogger,
      dispatcher: { onMessage() {}, onReset: (_s, reason, error) => void keylessResets.push(`${reason}: ${error?.message}`) },
    })
    const keylessResets: string[] = []
    open.push(keyless)
    for (const m of [wrong.messenger, nobody.messenger, keyless]) m.connect({ addr, peerType: 'mon', policy: 'lossy' })
    mistaken.messenger.connect({ addr, peerType: 'mon', expect: name('mon.b'), policy: 'lossy' })
    await until(() => [wrong, nobody, mistaken].every((p) => p.events.length > 0) && keylessResets.length > 0)
    expect(wrong.events).toEqual(['reset mon. auth'])
    expect(wrong.errors[0]?.message).toMatch(/client\.admin is not authenticated: unknown name or wrong key/)
    expect(nobody.errors[0]?.message).toMatch(/client\.nobody is not authenticated: unknown name or wrong key/)
    expect(mistaken.errors[0]?.message).toMatch(/mon\.b was expected, but mon\.a answers/)
    expect(keylessResets).toEqual(['auth: no key to connect with'])
    expect(server.events).toEqual([])
  })

  it('by ticket: opened by the acceptor, once it can', async () => {
    const { env } = wiredEnv()
    const sessionKey = new Uint8Array(32).fill(8)
    let ready = false
    let asked = 0
    const got: string[] = []
    const server = createMessenger({
      env,
      self: name('osd.0'),
      auth: {
        server: {
          lookupKey: () => undefined,
          openTicket(blob) {
            asked++
            if (!ready) throw new SepiolaError('EAGAIN', 'not yet')
            return blob[0] === 1 ? { name: name('osd.1'), sessionKey, caps: { osd: 'allow *' } } : undefined
          },
        },
      },
      options: new Options(),
      log: silentLogger,
      dispatcher: { onMessage: (s, m) => void got.push(`${s.peer} ${s.peerCaps['osd']} ${tidOf(m)}`) },
    })
    open.push(server)
    const addr = await server.listen(at)
    const holder = (self: string, ticket: number, refused: unknown[]): Messenger => {
      const m = createMessenger({
        env,
        self: name(self),
        auth: {
          client: {
            credentialFor: async () => ({ kind: 'ticket', name: name(self), ticket: Uint8Array.of(ticket), sessionKey }),
            credentialRefused: (type) => void refused.push(type),
          },
        },
        options: new Options(),
        log: silentLogger,
        dispatcher: { onMessage() {}, onReset: (_s, reason) => void refused.push(reason) },
      })
      open.push(m)
      return m
    }
    const fine: unknown[] = []
    holder('osd.1', 1, fine).connect({ addr, peerType: 'osd', policy: 'lossless' }).send('MonGetVersion', { tid: 5 })
    await until(() => asked >= 3)
    ready = true
    await until(() => got.length === 1)
    expect([got, fine]).toEqual([['osd.1 allow * 5'], []])
    const forged: unknown[] = []
    const stolen: unknown[] = []
    holder('osd.1', 2, forged).connect({ addr, peerType: 'osd', policy: 'lossy' })
    holder('osd.7', 1, stolen).connect({ addr, peerType: 'osd', policy: 'lossy' })
    await until(() => forged.length === 2 && stolen.length === 2)
    expect([forged, stolen]).toEqual([
      ['osd', 'auth'],
      ['osd', 'auth'],
    ])
  })

  it('a lossless session with a wrong key keeps trying and delivers nothing', async () => {
    const { env, wires } = wiredEnv()
    const server = peer(env, 'osd.0')
    const addr = await server.messenger.listen(at)
    const wrong = peer(env, 'osd.1', { key: new Uint8Array(32) })
    wrong.messenger.connect({ addr, peerType: 'osd', policy: 'lossless' }).send('MonGetVersion', { tid: 1 })
    await until(() => wires.connects >= 4)
    expect(server.got).toEqual([])
    expect(wrong.events).toEqual([])
  })

  it('a peer that does not know our key is not believed', async () => {
    const { env } = wiredEnv()
    const impostor = createMessenger({
      env,
      self: name('mon.a'),
      auth: { server: { lookupKey: () => ({ secret: new Uint8Array(32), caps: {} }), openTicket: () => undefined } },
      options: new Options(),
      log: silentLogger,
      dispatcher: { onMessage() {} },
    })
    open.push(impostor)
    const addr = await impostor.listen(at)
    const client = peer(env, 'client.admin')
    client.messenger.connect({ addr, peerType: 'mon', policy: 'lossy' })
    await until(() => client.events.length > 0)
    expect(client.events).toEqual(['reset mon. auth'])
  })

  it('tell that nothing listens: lossy ends, lossless goes on and arrives once someone does', async () => {
    const { env, wires } = wiredEnv()
    const client = peer(env, 'osd.1')
    const addr = { host: '127.0.0.1', port: 77 }
    client.messenger.connect({ addr, peerType: 'osd', policy: 'lossy' })
    await until(() => client.events.length === 2)
    expect(client.events).toEqual(['refused osd.', 'reset osd. lost'])
    const session = client.messenger.connect({ addr, peerType: 'osd', expect: name('osd.0'), policy: 'lossless' })
    session.send('MonGetVersion', { tid: 9 })
    await until(() => wires.connects >= 4)
    expect(client.events.slice(2, 4)).toEqual(['refused osd.0', 'refused osd.0'])
    const server = peer(env, 'osd.0')
    await server.messenger.listen(addr)
    await until(() => server.got.length === 1)
    expect(tidOf((server.got[0] as Peer['got'][0]).message)).toBe(9)
  })

  it('a lossy session ends at the first failure, on both sides, and a new one can be opened', async () => {
    const { env, wires } = wiredEnv()
    const server = peer(env, 'mon.a')
    const client = peer(env, 'client.admin')
    const addr = await server.messenger.listen(at)
    const session = client.messenger.connect({ addr, peerType: 'mon', policy: 'lossy' })
    await until(() => server.events.length === 1 && client.events.length === 1)
    wires.resetAll()
    await until(() => server.events.length === 2 && client.events.length === 2)
    expect([server.events[1], client.events[1]]).toEqual(['reset client.admin lost', 'reset mon.a lost'])
    expect(session.closed).toBe(true)
    session.send('MonGetVersion', { tid: 1 }) // dropped
    const again = client.messenger.connect({ addr, peerType: 'mon', policy: 'lossy' })
    expect(again).not.toBe(session)
    again.send('MonGetVersion', { tid: 2 })
    await until(() => server.got.length === 1)
  })

  it('a new life of the peer resets the session, whether its nonce was known or learnt', async () => {
    const { env, wires } = wiredEnv()
    const first = peer(env, 'osd.0')
    const client = peer(env, 'osd.1')
    const addr = await first.messenger.listen({ host: '127.0.0.1', port: 500 })
    const session = client.messenger.connect({ addr: { host: addr.host, port: addr.port }, peerType: 'osd', policy: 'lossless' })
    session.send('MonGetVersion', { tid: 1 })
    await until(() => first.got.length === 1)
    wires.listeners.delete(500)
    wires.resetAll()
    const second = peer(env, 'osd.0')
    const life = await second.messenger.listen({ host: '127.0.0.1', port: 500 })
    await until(() => client.events.includes('reset osd.0 peer-restarted'))
    client.messenger.connect({ addr, peerType: 'osd', policy: 'lossless' })
    await until(() => client.events.filter((e) => e.endsWith('peer-restarted')).length === 2)
    const now = client.messenger.connect({ addr: life, peerType: 'osd', policy: 'lossless' })
    expect(client.messenger.connect({ addr: { ...addr, nonce: addr.nonce }, peerType: 'osd', policy: 'lossless' })).not.toBe(now)
    expect(second.got).toEqual([])
  })

  it("a daemon's new life ends the sessions of its old one at the acceptor", async () => {
    const { env } = wiredEnv()
    const server = peer(env, 'osd.0')
    const addr = await server.messenger.listen(at)
    const old = peer(env, 'osd.1', { nonce: 11 })
    old.messenger.connect({ addr, peerType: 'osd', policy: 'lossless' })
    await until(() => server.events.length === 1)
    const fresh = peer(env, 'osd.1', { nonce: 12 })
    fresh.messenger.connect({ addr, peerType: 'osd', policy: 'lossless' })
    await until(() => server.events.length === 3)
    expect(server.events.sort()).toEqual(['connect osd.1', 'connect osd.1', 'reset osd.1 peer-restarted'])
  })

  it('a session that the acceptor has closed is closed for the initiator, reached or not', async () => {
    const { env, wires } = wiredEnv()
    const server = peer(env, 'osd.0')
    const addr = await server.messenger.listen(at)
    const client = peer(env, 'osd.1')
    const session = client.messenger.connect({ addr, peerType: 'osd', policy: 'lossless' })
    session.send('MonGetVersion', { tid: 1 })
    await until(() => server.got.length === 1)
    wires.resetAll()
    ;(server.got[0] as Peer['got'][0]).session.close()
    await until(() => client.events.includes('reset osd.0 closed'))
    expect(session.closed).toBe(true)
  })

  it('end when the peer takes nothing for too long', async () => {
    const { env } = wiredEnv()
    const client = peer(env, 'osd.1', { options: { ms_max_send_queue_bytes: 1 << 20 } })
    const session = client.messenger.connect({ addr: { host: '127.0.0.1', port: 77 }, peerType: 'osd', policy: 'lossless' })
    for (let i = 0; i < 15; i++) session.send('MonGetVersion', { tid: i }, [new Uint8Array(64 << 10)])
    expect(session.closed).toBe(false)
    session.send('MonGetVersion', { tid: 16 }, [new Uint8Array(64 << 10)])
    expect(session.closed).toBe(true)
    await until(() => client.events.includes('reset osd. queue-full'))
    const small = peer(env, 'osd.2', { options: { ms_max_frame_bytes: 1 << 20 } })
    const s2 = small.messenger.connect({ addr: { host: '127.0.0.1', port: 77 }, peerType: 'osd', policy: 'lossless' })
    expect(() => s2.send('MonGetVersion', { tid: 1 }, [new Uint8Array((1 << 20) + 1)])).toThrow(/ms_max_frame_bytes/)
  })

  it('a handler that throws ends its session alone', async () => {
    const { env } = wiredEnv()
    const server = peer(env, 'mon.a', {
      onMessage(_s, m) {
        if (tidOf(m) === 13) throw new Error('cannot handle 13')
      },
    })
    const addr = await server.messenger.listen(at)
    const a = peer(env, 'client.a')
    const b = peer(env, 'client.b')
    const sa = a.messenger.connect({ addr, peerType: 'mon', policy: 'lossy' })
    const sb = b.messenger.connect({ addr, peerType: 'mon', policy: 'lossy' })
    sa.send('MonGetVersion', { tid: 13 })
    sa.send('MonGetVersion', { tid: 14 })
    await until(() => a.events.some((e) => e.startsWith('reset')))
    sb.send('MonGetVersion', { tid: 15 })
    await until(() => server.got.length === 2)
    expect(server.got.map((g) => tidOf(g.message))).toEqual([13, 15])
    expect(sb.closed).toBe(false)
  })

  it('stop reading while paused', async () => {
    const { env } = wiredEnv()
    const server = peer(env, 'mon.a', { onMessage: (s, m) => tidOf(m) === 1 && s.pause() })
    const addr = await server.messenger.listen(at)
    const client = peer(env, 'client.a')
    const session = client.messenger.connect({ addr, peerType: 'mon', policy: 'lossy' })
    for (let tid = 0; tid < 5; tid++) session.send('MonGetVersion', { tid })
    await until(() => server.got.length === 2)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(server.got).toHaveLength(2)
    server.got[0]?.session.resume()
    expect(server.got).toHaveLength(5)
  })
})

describe('time', () => {
  it('a connection that has gone silent is given up for a new one, and nothing is lost or doubled', async () => {
    const { env, wires } = wiredEnv()
    const looks: (() => void)[] = []
    const timed: Env = {
      ...env,
      timers: {
        ...env.timers,
        every: (_ms, look) => {
          looks.push(look)
          return { cancel() {} }
        },
      },
    }
    const server = peer(env, 'osd.0')
    const client = peer(timed, 'osd.1')
    const addr = await server.messenger.listen(at)
    const session = client.messenger.connect({ addr, peerType: 'osd', policy: 'lossless' })
    session.send('MonGetVersion', { tid: 1 })
    await until(() => server.got.length === 1 && session.pendingBytes === 0)
    const look = looks[0] as () => void
    look()
    look() // idle, nothing to wait for
    expect(wires.connects).toBe(1)
    wires.frozen = true
    session.send('MonGetVersion', { tid: 2 })
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    look()
    look()
    await until(() => wires.connects >= 2)
    wires.thaw()
    await until(() => session.pendingBytes === 0)
    expect(server.got.map((g) => tidOf(g.message))).toEqual([1, 2])
    expect(client.events).toEqual(['connect osd.0', 'connect osd.0'])
  })

  it('a peer that does not finish its handshake is dropped', async () => {
    const { env } = wiredEnv()
    const due: (() => void)[] = []
    const after: Env['timers']['after'] = (ms, run) => {
      if (ms < 5000) return env.timers.after(ms, run)
      due.push(run)
      return { cancel() {} }
    }
    const server = peer({ ...env, timers: { ...env.timers, after } }, 'mon.a')
    const addr = await server.messenger.listen(at)
    const connection = await env.network.connect(addr)
    let closed = false
    connection.onClose = () => {
      closed = true
    }
    expect(due).toHaveLength(1)
    due[0]?.()
    await until(() => closed)
    expect(server.events).toEqual([])
  })

  it('an acceptor forgets a session that nobody comes back to', async () => {
    const { env, wires } = wiredEnv()
    const due: (() => void)[] = []
    const after: Env['timers']['after'] = (ms, run) => {
      if (ms < 60_000) return env.timers.after(ms, run)
      due.push(run)
      return { cancel() {} }
    }
    const server = peer({ ...env, timers: { ...env.timers, after } }, 'osd.0')
    const addr = await server.messenger.listen(at)
    const client = peer(env, 'osd.1')
    const session = client.messenger.connect({ addr, peerType: 'osd', policy: 'lossless' })
    await until(() => server.events.length === 1 && client.events.length === 1)
    const listener = wires.listeners.get(addr.port) as (c: Connection) => void
    wires.listeners.delete(addr.port)
    wires.resetAll()
    await until(() => due.length === 1)
    due[0]?.()
    await until(() => server.events.length === 2)
    expect(server.events[1]).toBe('reset osd.1 lost')
    wires.listeners.set(addr.port, listener)
    await until(() => client.events.at(-1) === 'reset osd.0 closed')
    expect(session.closed).toBe(true)
  })
})

describe('lossless delivery', () => {
  const pump = async (seed: number, configure: (w: Wires) => void): Promise<{ resets: number }> => {
    const { env, wires } = wiredEnv(seed)
    configure(wires)
    const echo = peer(env, 'osd.0', { onMessage: (s, m) => s.send('MonGetVersionReply', { tid: tidOf(m) }, [m.data]) })
    const client = peer(env, 'osd.1')
    const addr = await echo.messenger.listen(at)
    const session = client.messenger.connect({ addr, peerType: 'osd', policy: 'lossless' })
    const count = 400
    for (let tid = 0; tid < count; tid++) {
      session.send('MonGetVersion', { tid }, [new Uint8Array(env.random.below(3000)).fill(tid & 255)])
      if (tid % 20 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    await until(() => client.got.length >= count)
    wires.resetEvery = 0
    await until(() => session.pendingBytes === 0 && (echo.got[0] as Peer['got'][0]).session.pendingBytes === 0)
    const inOrder = Array.from({ length: count }, (_, i) => i)
    expect(echo.got.map((g) => tidOf(g.message))).toEqual(inOrder)
    expect(client.got.map((g) => (g.message as { body: { tid: number } }).body.tid)).toEqual(inOrder)
    expect(client.got.every((g, i) => g.message.data.every((b) => b === (i & 255)))).toBe(true)
    expect(echo.events.filter((e) => e.startsWith('connect'))).toHaveLength(1)
    await Promise.all([echo.messenger.close(), client.messenger.close()])
    return { resets: wires.resets }
  }

  it('is exactly once and in order while connections are reset at random', async () => {
    let resets = 0
    for (let seed = 1; seed <= 20; seed++) {
      const r = await pump(seed, (w) => {
        w.resetEvery = 100_000
        w.cut = seed % 2 ? 5000 : 0
      })
      resets += r.resets
    }
    expect(resets).toBeGreaterThan(100)
  })

  it('holds when two daemons connect to one another at once', async () => {
    const { env, wires } = wiredEnv(5)
    wires.resetEvery = 8000
    wires.cut = 1000
    const a = peer(env, 'osd.0')
    const b = peer(env, 'osd.1')
    const [addrA, addrB] = [await a.messenger.listen(at), await b.messenger.listen(at)]
    const ab = a.messenger.connect({ addr: addrB, peerType: 'osd', policy: 'lossless' })
    const ba = b.messenger.connect({ addr: addrA, peerType: 'osd', policy: 'lossless' })
    for (let tid = 0; tid < 150; tid++) {
      ab.send('MonGetVersion', { tid }, [new Uint8Array(500)])
      ba.send('MonGetVersion', { tid }, [new Uint8Array(500)])
      await new Promise((resolve) => setImmediate(resolve))
    }
    await until(() => a.got.length >= 150 && b.got.length >= 150)
    const inOrder = Array.from({ length: 150 }, (_, i) => i)
    expect(a.got.map((g) => tidOf(g.message))).toEqual(inOrder)
    expect(b.got.map((g) => tidOf(g.message))).toEqual(inOrder)
    expect(wires.resets).toBeGreaterThan(3)
  })
})
