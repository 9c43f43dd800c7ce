// The gRPC API over loopback with a real client, in front of handlers made up for the test.
import * as grpc from '@grpc/grpc-js'
import { afterEach, describe, expect, it } from 'vitest'
import { pb } from '../../../proto/mod.ts'
import { type EntityName, entity, silentLogger, utf8 } from '../../../src/base/mod.ts'
import { createNodeEnv } from '../../../src/env/node/mod.ts'
import { createGrpcServer, createMonApiClient, type MonApiClient, type MonApiHandlers } from '../../../src/mon/grpc/mod.ts'
import { SignatureChecker, sign, WINDOW_MS } from '../../../src/mon/grpc/signature.ts'
import type { Session } from '../../../src/msg/mod.ts'

const env = createNodeEnv()
const secret = new Uint8Array(32).fill(5)
const caps: Record<string, Record<string, string>> = { 'client.admin': { mon: 'allow *' }, 'client.weak': { osd: 'allow r' } }
const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

interface Fake extends MonApiHandlers {
  commands: { who: EntityName; caps: object; args: object; data: Uint8Array }[]
  subscriptions: { session: Session; topic: string; start: number; onetime: boolean }[]
  gone: Session[]
}
function fake(): Fake {
  const f: Fake = {
    commands: [],
    subscriptions: [],
    gone: [],
    lookupKey: (name) => (caps[name] ? { secret, caps: caps[name] } : undefined),
    async handleCommand(who, theirCaps, args, data) {
      f.commands.push({ who, caps: theirCaps, args, data })
      if ((args as { prefix: string }).prefix !== 'status') return { rc: -2, outs: 'no such thing', out: data }
      const json = JSON.stringify({ fsid: 'f', health: { status: 'HEALTH_OK' }, quorum_names: ['a', 'b'] })
      return { rc: 0, outs: '', out: utf8(json) }
    },
    subscribe: (session, topic, start, onetime) => void f.subscriptions.push({ session, topic, start, onetime }),
    unsubscribe: (session) => void f.gone.push(session),
  }
  return f
}
async function serve(handlers: MonApiHandlers): Promise<{ host: string; port: number }> {
  const server = await createGrpcServer({ env, at: { host: '127.0.0.1', port: 0 }, handlers, log: silentLogger })
  stops.push(() => server.close())
  return server.endpoint
}
async function client(to: { host: string; port: number }, name = 'client.admin', key = secret): Promise<MonApiClient> {
  const c = await createMonApiClient({ env, to, name: entity(name), secret: key })
  stops.push(() => c.close())
  return c
}
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1))
}

describe('the gRPC API', () => {
  it('runs commands and tells the status', async () => {
    const handlers = fake()
    const c = await client(await serve(handlers))
    const reply = await c.command({ prefix: 'osd pool rm', pool: 'x' }, Uint8Array.of(1, 2, 3))
    expect([reply.rc, reply.outs, [...reply.out]]).toEqual([-2, 'no such thing', [1, 2, 3]])
    expect(handlers.commands[0]).toMatchObject({
      who: 'client.admin',
      caps: { mon: 'allow *' },
      args: { prefix: 'osd pool rm', pool: 'x' },
    })
    const status = await c.status()
    expect([status.fsid, status.health, status.quorum]).toEqual(['f', 'HEALTH_OK', ['a', 'b']])
    expect(JSON.parse(status.json).fsid).toBe('f')
  })

  it('streams maps until the client leaves', async () => {
    const handlers = fake()
    const c = await client(await serve(handlers))
    const abort = new AbortController()
    const epochs: number[] = []
    const reading = (async () => {
      for await (const update of c.subscribeMaps(
        [
          { what: 'osdmap', start: 3 },
          { what: 'monmap', start: 0, onetime: true },
        ],
        abort.signal,
      )) {
        epochs.push(update.osdMaps?.newest ?? -1)
      }
    })()
    await until(() => handlers.subscriptions.length === 2)
    expect(handlers.subscriptions).toMatchObject([
      { topic: 'osdmap', start: 3, onetime: false },
      { topic: 'monmap', start: 0, onetime: true },
    ])
    const { session } = handlers.subscriptions[0] as Fake['subscriptions'][number]
    expect([session.peer, session.closed, session.pendingBytes]).toEqual(['client.admin', false, 0])
    session.send('OsdMaps', { newest: 3 })
    session.send('OsdMaps', { newest: 4 })
    await until(() => epochs.length === 2)
    expect(epochs).toEqual([3, 4])
    abort.abort()
    await reading
    await until(() => handlers.gone.length === 1)
    expect(session.closed).toBe(true)
  })

  it('holds back what a client does not read', async () => {
    const handlers = fake()
    const c = await client(await serve(handlers))
    const stream = c.subscribeMaps([{ what: 'osdmap', start: 1 }])[Symbol.asyncIterator]()
    const first = stream.next()
    await until(() => handlers.subscriptions.length === 1)
    const { session } = handlers.subscriptions[0] as Fake['subscriptions'][number]
    const crush = new Uint8Array(1 << 20)
    for (let i = 0; i < 100 && session.pendingBytes === 0; i++) session.send('OsdMaps', { full: [{ epoch: i, crush }] })
    expect(session.pendingBytes).toBeGreaterThan(0)
    await first
    await stream.return?.()
  })

  it('refuses wrong keys, unknown names, unsigned calls, replays, and what the caps do not allow', async () => {
    const handlers = fake()
    const to = await serve(handlers)
    const unauthenticated = { code: grpc.status.UNAUTHENTICATED }
    await expect((await client(to, 'client.admin', new Uint8Array(32))).status()).rejects.toMatchObject(unauthenticated)
    await expect((await client(to, 'client.nobody')).status()).rejects.toMatchObject(unauthenticated)
    const weak = await client(to, 'client.weak')
    await expect(
      weak
        .subscribeMaps([{ what: 'osdmap', start: 0 }])
        [Symbol.asyncIterator]()
        .next(),
    ).rejects.toMatchObject({
      code: grpc.status.PERMISSION_DENIED,
    })
    const admin = await client(to)
    await expect(
      admin
        .subscribeMaps([{ what: 'secrets', start: 0 }])
        [Symbol.asyncIterator]()
        .next(),
    ).rejects.toMatchObject({
      code: grpc.status.INVALID_ARGUMENT,
    })
    const raw = new grpc.Client(`${to.host}:${to.port}`, grpc.credentials.createInsecure())
    stops.push(() => raw.close())
    const call = (metadata: grpc.Metadata, body: Buffer): Promise<number> =>
      new Promise((resolve) => {
        const same = (b: Buffer): Buffer => b
        raw.makeUnaryRequest('/sepiola.MonApi/Command', same, same, body, metadata, (error) => resolve(error?.code ?? 0))
      })
    const body = Buffer.from(pb.CommandRequest.encode({ cmd: '{"prefix":"x"}' }).finish())
    expect(await call(new grpc.Metadata(), body)).toBe(grpc.status.UNAUTHENTICATED)
    const signed = sign(secret, '/sepiola.MonApi/Command', entity('client.admin'), Date.now(), new Uint8Array(16), body)
    const metadata = new grpc.Metadata()
    for (const [key, value] of Object.entries(signed)) metadata.set(`sepiola-${key}`, value)
    expect(await call(metadata, Buffer.from(pb.CommandRequest.encode({ cmd: '{"prefix":"y"}' }).finish()))).toBe(
      grpc.status.UNAUTHENTICATED,
    )
    expect(handlers.commands).toEqual([])
    expect(await call(metadata, body)).toBe(0)
    expect(await call(metadata, body)).toBe(grpc.status.UNAUTHENTICATED)
    expect(handlers.commands).toHaveLength(1)
    const notJson = Buffer.from(pb.CommandRequest.encode({ cmd: 'status' }).finish())
    const again = sign(secret, '/sepiola.MonApi/Command', entity('client.admin'), Date.now(), new Uint8Array(16).fill(1), notJson)
    for (const [key, value] of Object.entries(again)) metadata.set(`sepiola-${key}`, value)
    expect(await call(metadata, notJson)).toBe(grpc.status.INVALID_ARGUMENT)
  })

  it('says when its port is taken', async () => {
    const to = await serve(fake())
    await expect(createGrpcServer({ env, at: to, handlers: fake(), log: silentLogger })).rejects.toMatchObject({ code: 'EBUSY' })
  })
})

describe('signatures', () => {
  const body = utf8('body')
  const name = entity('client.admin')
  const at = 10_000_000
  it('count once, inside the window', () => {
    const checker = new SignatureChecker(() => secret)
    const call = (nonce: number, stamp = at): ReturnType<typeof sign> =>
      sign(secret, '/m', name, stamp, new Uint8Array(16).fill(nonce), body)
    expect(checker.check('/m', call(1), body, at)).toEqual({ name })
    expect(checker.check('/m', call(1), body, at)).toEqual({ refused: 'this call was made before' })
    expect(checker.check('/m', call(1), body, at + WINDOW_MS)).toEqual({ refused: 'this call was made before' })
    expect(checker.check('/m', call(1), body, at + WINDOW_MS + 1)).toEqual({ refused: 'the time stamp is 60 s off' })
    expect(checker.check('/m', call(2, at + WINDOW_MS + 1), body, at)).toMatchObject({ refused: /off/ })
    expect(checker.check('/m', call(3), body, at + WINDOW_MS)).toEqual({ name })
    expect(checker.check('/other', call(4), body, at)).toEqual({ refused: 'client.admin: unknown name or wrong key' })
    expect(checker.check('/m', { ...call(5), nonce: 'xx' }, body, at)).toMatchObject({ refused: /a call needs/ })
  })
})
