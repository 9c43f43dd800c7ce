// The messenger over real TCP on loopback, through a relay that cuts connections.
import { type AddressInfo, createServer, connect as netConnect, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { entity, Options, silentLogger } from '../../../src/base/mod.ts'
import { createNodeEnv } from '../../../src/env/node/mod.ts'
import { createMessenger, type Dispatcher, type Message, type Messenger, type Session } from '../../../src/msg/mod.ts'
import { seededRandom, until } from './wires.ts'

const env = createNodeEnv()
const secret = new Uint8Array(32).fill(4)
const at = { host: '127.0.0.1', port: 0 }
const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})
function messenger(self: string, dispatcher: Dispatcher): Messenger {
  const m = createMessenger({
    env,
    self: entity(self),
    auth: {
      client: { credentialFor: async () => ({ kind: 'key', name: entity(self), secret }) },
      server: { lookupKey: () => ({ secret, caps: {} }), openTicket: () => undefined },
    },
    dispatcher,
    options: new Options({ ms_max_frame_bytes: 8 << 20 }),
    log: silentLogger,
  })
  stops.push(() => m.close())
  return m
}
const tid = (m: Message): number => (m.body as { tid: number }).tid

/** Passes bytes on, and cuts each connection after a random number of them. */
async function relay(to: { host: string; port: number }): Promise<{ port: number; cuts: () => number; calm: () => void }> {
  const random = seededRandom(8)
  let cuts = 0
  let calm = false
  const open = new Set<Socket>()
  const server: Server = createServer((from) => {
    const onward = netConnect(to)
    let left = 30_000 + random.below(500_000)
    const pass = (a: Socket, b: Socket): void => {
      open.add(a)
      a.on('error', () => {})
      a.on('close', () => {
        open.delete(a)
        b.destroy()
      })
      a.on('data', (chunk: Buffer) => {
        left -= chunk.length
        if (left < 0 && !calm) {
          cuts++
          a.resetAndDestroy()
          b.resetAndDestroy()
        } else b.write(chunk)
      })
    }
    pass(from, onward)
    pass(onward, from)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(async () => {
    for (const socket of open) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return { port: (server.address() as AddressInfo).port, cuts: () => cuts, calm: () => void (calm = true) }
}

describe('over TCP', () => {
  it('large and small messages arrive whole, both ways', async () => {
    const server = messenger('osd.0', { onMessage: (s, m) => s.send('MonGetVersionReply', { tid: tid(m) }, [m.data]) })
    const got: Message[] = []
    const client = messenger('client.a', { onMessage: (_s, m) => void got.push(m) })
    const session = client.connect({ addr: await server.listen(at), peerType: 'osd', policy: 'lossy' })
    const sizes = [0, 10, 4096, 70_000, 5_000_000, 1]
    const random = seededRandom(2)
    const payloads = sizes.map((n) => {
      const p = new Uint8Array(n)
      for (let i = 0; i < n; i += 97) p[i] = random.below(256)
      return p
    })
    for (const [i, p] of payloads.entries()) session.send('MonGetVersion', { tid: i }, [p])
    await until(() => got.length === sizes.length)
    for (const [i, m] of got.entries()) {
      expect(tid(m)).toBe(i)
      expect(Buffer.compare(m.data, payloads[i] as Uint8Array)).toBe(0)
    }
  })

  it('lossless sessions deliver once and in order through cut connections', async () => {
    const arrived: number[] = []
    let theirs: Session | undefined
    const server = messenger('osd.0', {
      onMessage(s, m) {
        theirs = s
        arrived.push(tid(m))
        s.send('MonGetVersionReply', { tid: tid(m) }, [m.data])
      },
    })
    const answered: number[] = []
    const client = messenger('osd.1', { onMessage: (_s, m) => void answered.push(tid(m)) })
    const between = await relay(await server.listen(at))
    const session = client.connect({ addr: { host: '127.0.0.1', port: between.port }, peerType: 'osd', policy: 'lossless' })
    const count = 1500
    for (let i = 0; i < count; i++) {
      session.send('MonGetVersion', { tid: i }, [new Uint8Array(2000)])
      if (i % 10 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    await until(() => between.cuts() > 3 || answered.length === count)
    between.calm()
    await until(() => answered.length >= count && session.pendingBytes === 0 && theirs?.pendingBytes === 0)
    const inOrder = Array.from({ length: count }, (_, i) => i)
    expect(arrived).toEqual(inOrder)
    expect(answered).toEqual(inOrder)
    expect(between.cuts()).toBeGreaterThan(3)
  })

  it('a peer that ends tells: lossless is refused next, lossy is closed', async () => {
    const server = messenger('osd.0', { onMessage() {} })
    const addr = await server.listen(at)
    const events: string[] = []
    const client = messenger('osd.1', {
      onMessage() {},
      onConnect: (s) => void events.push(`connect ${s.policy}`),
      onReset: (s, reason) => void events.push(`${reason} ${s.policy}`),
      onRefused: (s) => void events.push(`refused ${s.policy}`),
    })
    client.connect({ addr, peerType: 'osd', policy: 'lossy' })
    client.connect({ addr, peerType: 'osd', policy: 'lossless' })
    await until(() => events.length === 2)
    await server.close()
    await until(() => events.length === 4)
    expect(events.slice(2).sort()).toEqual(['closed lossless', 'closed lossy'])
    client.connect({ addr, peerType: 'osd', policy: 'lossless' })
    await until(() => events.filter((e) => e === 'refused lossless').length >= 2)
  })
})
