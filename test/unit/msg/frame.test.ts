// Framing: golden bytes as FORMATS.md shows them, any cut of a stream, and streams that are damaged or were never one.
import { describe, expect, it } from 'vitest'
import { pb } from '../../../proto/mod.ts'
import { entity, Options, silentLogger, utf8 } from '../../../src/base/mod.ts'
import type { Connection } from '../../../src/env/mod.ts'
import { BANNER, BadFrame, encodeFrames, FrameParser, type InFrame, type OutFrame, outFrame } from '../../../src/msg/frame.ts'
import { proofOf } from '../../../src/msg/handshake.ts'
import { approach } from '../../../src/msg/initiator.ts'
import type { Link } from '../../../src/msg/link.ts'
import { createMessenger } from '../../../src/msg/mod.ts'
import { seededRandom, until, wiredEnv } from './wires.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const join = (chunks: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(chunks))
const MAX = 1 << 20

function parseAll(stream: Uint8Array, cuts: () => number): InFrame[] {
  const parser = new FrameParser(MAX)
  const frames: InFrame[] = []
  for (let at = 0; at < stream.length; ) {
    const n = Math.max(1, cuts())
    parser.push(stream.slice(at, at + n))
    at += n
    for (let f = parser.next(); f; f = parser.next()) frames.push(f)
  }
  return frames
}
const sample = (random = seededRandom(9)): OutFrame[] => {
  const bytes = (n: number): Uint8Array => random.bytes(n)
  return [
    outFrame(70, 1, pb.MonGetVersion.encode({ tid: 1, what: 'osdmap' }).finish()),
    outFrame(16, 2, bytes(30), [bytes(10), bytes(3000), bytes(5)]),
    outFrame(6, 0, new Uint8Array(0)),
    outFrame(17, 3, new Uint8Array(0), [bytes(70_000)]),
    outFrame(17, 2 ** 40 + 5, bytes(5), [bytes(1), new Uint8Array(0)]),
  ]
}
const flat = (frames: readonly { type: number; seq: number; header: Uint8Array; data: Uint8Array | readonly Uint8Array[] }[]): string[] =>
  frames.map((f) => `${f.type} ${f.seq} ${hex(f.header)} ${hex(f.data instanceof Uint8Array ? f.data : join(f.data))}`)

describe('frames', () => {
  it('have the golden bytes of FORMATS.md', () => {
    expect(hex(BANNER)).toBe('73657069 6f6c6101'.replaceAll(' ', ''))
    const message = outFrame(70, 5, pb.MonGetVersion.encode({ tid: 7, what: 'osdmap' }).finish(), [utf8('data')])
    expect(hex(join(encodeFrames([message], 3)))).toBe(
      '46596d2a460000000a000000040000000500000000000000030000000000000075b7807161fea86d080712066f73646d617064617461',
    )
    expect(hex(join(encodeFrames([outFrame(6, 0, new Uint8Array(0))], 9)))).toBe(
      '602251f30600000000000000000000000000000000000000090000000000000099e9d85137db46ef',
    )
    expect(hex(proofOf(utf8('secret'), 'initiator', utf8('hello'), utf8('challenge')))).toBe(
      'd0ea2129a5386044f6c409dbe8dc8736cacd4b5355b25569eec7e62a1be2b067',
    )
    expect(hex(proofOf(utf8('secret'), 'acceptor', utf8('hello'), utf8('challenge')))).toBe(
      'c32ba0bf77ec975e6ae619f9715b725db9e756106d596b98a152273985c2659b',
    )
  })

  it('come back whole from a stream cut anywhere', () => {
    const frames = sample()
    const stream = join([BANNER, ...encodeFrames(frames, 77)])
    for (const size of [1, 2, 3, 7, 39, 40, 41, 1000, stream.length]) {
      const parsed = parseAll(stream, () => size)
      expect(flat(parsed)).toEqual(flat(frames))
      expect(parsed.every((f) => f.ack === 77)).toBe(true)
    }
    const random = seededRandom(4)
    for (let i = 0; i < 50; i++) expect(flat(parseAll(stream, () => random.below(5000)))).toEqual(flat(frames))
  })

  it('do not hold a large receive buffer for a small payload', () => {
    const stream = join([
      BANNER,
      ...encodeFrames(
        [outFrame(16, 1, new Uint8Array(4), [new Uint8Array(100)]), outFrame(16, 2, new Uint8Array(0), [new Uint8Array(60_000)])],
        0,
      ),
    ])
    const [small, large] = parseAll(stream, () => stream.length) as [InFrame, InFrame]
    expect(small.data.buffer.byteLength).toBe(100)
    expect(large.data.buffer.byteLength).toBe(stream.length) // a view: no copy
  })

  it('with any byte altered are refused, or wait for more, and never come out different', () => {
    const frames = sample().slice(0, 2)
    const stream = join([BANNER, ...encodeFrames(frames, 0)])
    const expected = flat(frames)
    for (let i = 0; i < stream.length; i++) {
      const damaged = stream.slice()
      damaged[i] = (damaged[i] as number) ^ (1 << (i % 8))
      let got: string[] = []
      const parser = new FrameParser(MAX)
      parser.push(damaged)
      expect(() => {
        for (let f = parser.next(); f; f = parser.next()) got = [...got, ...flat([f])]
      }).toThrow(BadFrame)
      expect(expected.slice(0, got.length)).toEqual(got)
    }
  })

  it('cut short wait for more', () => {
    const stream = join([BANNER, ...encodeFrames(sample().slice(0, 1), 0)])
    for (let n = 0; n < stream.length; n++) expect(parseAll(stream.subarray(0, n), () => 1000)).toEqual([])
  })

  it('over the limit are refused before memory is set aside for them', () => {
    const huge = outFrame(16, 1, new Uint8Array(0))
    const stream = join([BANNER, ...encodeFrames([{ ...huge, dataBytes: 0xffff_ffff }], 0)])
    expect(() => parseAll(stream, () => 1000)).toThrow(/4294967295 bytes where 1048576 are allowed/)
    const edge = (n: number): Uint8Array =>
      join([BANNER, ...encodeFrames([outFrame(16, 1, new Uint8Array(1), [new Uint8Array(n - 1)])], 0)])
    expect(parseAll(edge(MAX), () => 100_000)).toHaveLength(1)
    expect(() => parseAll(edge(MAX + 1), () => 100_000)).toThrow(BadFrame)
  })

  it('of another protocol or version are refused at once', () => {
    const parser = new FrameParser(MAX)
    parser.push(utf8('GET / HT'))
    expect(() => parser.next()).toThrow(/not a sepiola messenger/)
    const early = new FrameParser(MAX)
    early.push(utf8('S'))
    expect(() => early.next()).toThrow(/not a sepiola messenger/)
    const newer = new FrameParser(MAX)
    newer.push(Uint8Array.from([...BANNER.subarray(0, 7), 9]))
    expect(() => newer.next()).toThrow(/version 9/)
  })
})

describe('a listening messenger', () => {
  const secret = new Uint8Array(32).fill(1)
  function server() {
    const { env, wires } = wiredEnv(2)
    const s = { env, wires, got: 0, resets: [] as string[] }
    const messenger = createMessenger({
      env,
      self: entity('mon.a'),
      auth: { server: { lookupKey: () => ({ secret, caps: {} }), openTicket: () => undefined } },
      options: new Options({ ms_max_frame_bytes: 1 << 20 }),
      log: silentLogger,
      dispatcher: { onMessage: () => void s.got++, onReset: (_s, reason) => void s.resets.push(reason) },
    })
    return Object.assign(s, { messenger })
  }
  const raw = async (
    env: ReturnType<typeof wiredEnv>['env'],
    to: { host: string; port: number },
  ): Promise<{ connection: Connection; ended: () => boolean }> => {
    const connection = await env.network.connect(to)
    let ended = false
    connection.onData = () => {}
    connection.onClose = () => {
      ended = true
    }
    return { connection, ended: () => ended }
  }

  it('drops streams of noise, damaged handshakes and oversize frames, and serves others all the while', async () => {
    const s = server()
    const random = seededRandom(11)
    const addr = await s.messenger.listen({ host: '127.0.0.1', port: 0 })
    const good = createMessenger({
      env: s.env,
      self: entity('client.admin'),
      auth: { client: { credentialFor: async () => ({ kind: 'key', name: entity('client.admin'), secret }) } },
      options: new Options(),
      log: silentLogger,
      dispatcher: { onMessage() {} },
    })
    const session = good.connect({ addr, peerType: 'mon', policy: 'lossy' })
    const hello = pb.MsgrHello.encode({
      version: 1,
      entity: 'client.admin',
      nonce: 5,
      policy: 2,
      session: new Uint8Array(8),
      peerType: 'mon',
      auth: 1,
      challenge: new Uint8Array(16),
    }).finish()
    const valid = join([
      BANNER,
      ...encodeFrames([outFrame(1, 0, hello), outFrame(3, 0, pb.MsgrProof.encode({ proof: new Uint8Array(32) }).finish())], 0),
    ])
    const oversize = join([BANNER, ...encodeFrames([outFrame(1, 0, hello, [new Uint8Array(70_000)])], 0)])
    const unasked = join([BANNER, ...encodeFrames([outFrame(70, 1, pb.MonGetVersion.encode({ tid: 1 }).finish())], 0)])
    const badHellos = [
      { version: 2 },
      { entity: 'root' },
      { peerType: 'osd' },
      { policy: 7 },
      { auth: 9 },
      { challenge: new Uint8Array(3) },
      { session: new Uint8Array(0) },
      { auth: 2, ticket: random.bytes(40) },
    ].map((change) =>
      join([BANNER, ...encodeFrames([outFrame(1, 0, pb.MsgrHello.encode({ ...pb.MsgrHello.decode(hello), ...change }).finish())], 0)]),
    )
    for (let i = 0; i < 600; i++) {
      let stream: Uint8Array
      if (i < badHellos.length) stream = badHellos[i] as Uint8Array
      else if (i % 4 === 0) stream = random.bytes(1 + random.below(300))
      else if (i % 4 === 1) stream = join([BANNER, random.bytes(random.below(300))])
      else if (i % 4 === 2) stream = valid.map((b) => (random.below(60) === 0 ? random.below(256) : b))
      else stream = i % 8 === 3 ? oversize : unasked
      if (i % 5 === 0) stream = stream.subarray(0, random.below(stream.length))
      const { connection, ended } = await raw(s.env, addr)
      connection.write([stream])
      connection.end()
      if (i % 100 === 0) session.send('MonGetVersion', { tid: i })
      if (i % 50 === 0) await until(ended)
    }
    await until(() => s.got === 6)
    expect(session.closed).toBe(false)
    await Promise.all([s.messenger.close(), good.close()])
  })

  it('ends the session alone of an authenticated peer that sends what it may not', async () => {
    const s = server()
    const addr = await s.messenger.listen({ host: '127.0.0.1', port: 0 })
    const hello = pb.MonGetVersion.encode({ tid: 1 }).finish()
    const none = new Uint8Array(0)
    const bad: [string, OutFrame[]][] = [
      ['a type that is unknown', [outFrame(9999, 1, none)]],
      ['a handshake frame', [outFrame(1, 1, none)]],
      ['a header that does not decode', [outFrame(70, 1, Uint8Array.of(0x0a, 0xff, 0xff))]],
      ['a number that skips', [outFrame(70, 1, hello), outFrame(70, 3, hello)]],
      ['a number again', [outFrame(70, 1, hello), outFrame(70, 1, hello)]],
      ['a number past 2^53', [outFrame(70, 2 ** 60, hello)]],
      ['too much', [outFrame(70, 1, none, [new Uint8Array((1 << 20) + 1)])]],
    ]
    for (const [what, frames] of bad) {
      let link: Link | undefined
      await approach(
        s.env,
        {
          self: entity('client.admin'),
          nonce: 7,
          to: addr,
          peerType: 'mon',
          expect: undefined,
          expectNonce: 0,
          policy: 'lossy',
          sessionId: hex(s.env.random.bytes(8)),
          resume: false,
          attempt: 1,
          inSeq: 0,
          credential: { kind: 'key', name: entity('client.admin'), secret },
          connectTimeoutMs: 1000,
          handshakeTimeoutMs: 1000,
        },
        () => false,
        (done) => {
          link = done.link
        },
      )
      const before = s.resets.length
      ;(link as Link).write(encodeFrames(frames, 0))
      await until(() => s.resets.length > before)
      expect([what, s.resets.at(-1)]).toEqual([what, 'bad-frame'])
    }
    await s.messenger.close()
  })

  it('keeps no more than so many connections that have not authenticated, the newest', async () => {
    const s = server()
    const addr = await s.messenger.listen({ host: '127.0.0.1', port: 0 })
    const all: Awaited<ReturnType<typeof raw>>[] = []
    for (let i = 0; i < 520; i++) all.push(await raw(s.env, addr))
    await until(() => all.filter((c) => c.ended()).length >= 8)
    expect(all.map((c) => c.ended()).lastIndexOf(true)).toBe(7)
    await s.messenger.close()
    await until(() => all.every((c) => c.ended()))
  })
})
