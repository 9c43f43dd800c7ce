// Requests and replies without sockets: bytes cut anywhere, many requests at once, limits and their edges, every refusal, faults.
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type ErrorCode, joinChunks } from '../../../src/base/mod.ts'
import { RadosError } from '../../../src/librados/types.ts'
import { Budget } from '../../../src/rbd/nbd/budget.ts'
import { descriptors, HOLE_GRAIN_BYTES, runsOf } from '../../../src/rbd/nbd/commands.ts'
import { Inbox } from '../../../src/rbd/nbd/inbox.ts'
import { RequestReader } from '../../../src/rbd/nbd/requests.ts'
import { Session, type SessionLimits } from '../../../src/rbd/nbd/session.ts'
import { MemoryDevice } from '../../support/memory-device.ts'
import { requestBytes } from '../../support/nbd-client.ts'

const READ = 0
const WRITE = 1
const DISC = 2
const FLUSH = 3
const TRIM = 4
const CACHE = 5
const ZEROES = 6
const STATUS = 7
const FUA = 1
const NO_HOLE = 2
const DF = 4
const REQ_ONE = 8
const FAST = 16
const EPERM = 1
const EIO = 5
const EINVAL = 22
const ENOSPC = 28
const ENOTSUP = 95
const ESHUTDOWN = 108

const MIB = 1 << 20
const limits: SessionLimits = { requestsMax: 8, requestBytesMax: 4 * MIB, queuedBytesMax: 8 * MIB }
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

class Bench {
  readonly device: MemoryDevice
  readonly inbox = new Inbox()
  readonly session: Session
  readonly budget: Budget
  readonly sent: Buffer[] = []
  queuedBytes = 0
  reading = true
  ended = false
  failed: Error | undefined
  constructor(
    given: { device?: MemoryDevice; structured?: boolean; blockStatus?: boolean; limits?: Partial<SessionLimits>; budget?: Budget } = {},
  ) {
    this.device = given.device ?? new MemoryDevice('d', 64 * MIB)
    this.budget = given.budget ?? new Budget(64 * MIB)
    const bench = this
    this.session = new Session({
      device: this.device,
      negotiated: { structured: given.structured ?? true, blockStatus: given.blockStatus ?? true },
      limits: { ...limits, ...given.limits },
      budget: this.budget,
      inbox: this.inbox,
      port: {
        send: (chunks) => bench.sent.push(Buffer.from(joinChunks(chunks))),
        get queuedBytes() {
          return bench.queuedBytes
        },
        read: (wanted) => {
          bench.reading = wanted
        },
        end: () => {
          bench.ended = true
        },
        fail: (error) => {
          bench.failed = error
        },
      },
    })
  }
  say(...pieces: Uint8Array[]): this {
    for (const piece of pieces) {
      this.inbox.push(piece)
      this.session.receive()
    }
    return this
  }
  /** One request's reply; error codes come from simple replies and error chunks alike. */
  async ask(
    type: number,
    offset: number | bigint,
    length: number,
    flags = 0,
    data?: Uint8Array,
  ): Promise<{ error: number; bytes: Buffer }> {
    this.sent.length = 0
    this.say(requestBytes(type, 5n, offset, length, flags, data))
    while (this.session.requestsInWork > 0) await settled()
    const bytes = Buffer.concat(this.sent)
    return { bytes, error: errorOf(bytes) }
  }
}
function errorOf(bytes: Buffer): number {
  if (bytes.readUInt32BE(0) === 0x67446698) return bytes.readUInt32BE(4)
  return bytes.readUInt16BE(6) === 0x8001 ? bytes.readUInt32BE(20) : 0
}
const pattern = (length: number, seed = 1): Buffer => Buffer.from(Uint8Array.from({ length }, (_, i) => ((i * 31 + seed) % 255) + 1))

describe('requests', () => {
  test('are found however the bytes are cut, payloads whole', () => {
    const payload = randomBytes(1000)
    const bytes = Buffer.concat([
      requestBytes(READ, 0x0102030405060708n, 2 ** 33 + 5, 77, DF),
      requestBytes(WRITE, 2n, 12, 1000, FUA, payload),
      requestBytes(WRITE, 3n, 0, 0),
      requestBytes(FLUSH, 0xffffffffffffffffn, 0xffffffffffffffffn, 0xffffffff),
    ])
    for (const size of [1, 5, 27, 28, 29, 400, bytes.byteLength]) {
      const inbox = new Inbox()
      const reader = new RequestReader(inbox, 4096)
      const found: unknown[] = []
      for (let at = 0; at < bytes.byteLength; at += size) {
        inbox.push(bytes.subarray(at, at + size))
        for (let header = reader.header(); header; header = reader.header()) {
          const data = reader.payload()
          if (!data) break
          found.push([
            header.type,
            header.flags,
            header.cookieHigh,
            header.cookieLow,
            header.offset,
            header.length,
            Buffer.concat(data).toString('hex'),
          ])
        }
      }
      expect(found).toEqual([
        [READ, DF, 0x01020304, 0x05060708, 2 ** 33 + 5, 77, ''],
        [WRITE, FUA, 0, 2, 12, 1000, payload.toString('hex')],
        [WRITE, 0, 0, 3, 0, 0, ''],
        [FLUSH, 0, 0xffffffff, 0xffffffff, 2 ** 64, 0xffffffff, ''],
      ])
    }
  })

  test('a payload in one buffer is not copied', () => {
    const bytes = requestBytes(WRITE, 1n, 0, 100, 0, pattern(100))
    const inbox = new Inbox()
    inbox.push(bytes)
    const reader = new RequestReader(inbox, 4096)
    reader.header()
    expect(reader.payload()?.[0]?.buffer).toBe(bytes.buffer)
  })

  test('random bytes end the session and nothing else', async () => {
    for (let i = 0; i < 500; i++) {
      const bench = new Bench()
      const honest = i % 2 ? [requestBytes(WRITE, 1n, 0, 512, 0, pattern(512))] : []
      bench.say(...honest, randomBytes(28 + (i % 50)))
      await bench.session.abandon()
      expect(bench.failed?.name).toBe('ProtocolViolation')
      expect(bench.budget.takenBytes).toBe(0)
    }
  })

  test('random requests with the right magic never throw, and give all their room back', async () => {
    const bench = new Bench()
    for (let i = 0; i < 3000; i++) {
      const request = Buffer.from(randomBytes(28))
      request.writeUInt32BE(0x25609513, 0)
      request.writeUInt16BE(request.readUInt16BE(4) & (i % 3 ? 31 : 1), 4)
      request.writeUInt16BE([0, 1, 3, 4, 6, 7, 8, 255][i % 8] as number, 6)
      request.writeUInt32BE(i % 5 ? 0 : 7, 16)
      request.writeUInt32BE(request.readUInt32BE(24) % 20_000, 24)
      const length = request.readUInt16BE(6) === WRITE ? request.readUInt32BE(24) : 0
      bench.say(request, randomBytes(length))
      if (i % 4 === 0) await settled()
    }
    while (bench.session.requestsInWork > 0) await settled()
    expect(bench.failed).toBeUndefined()
    expect(bench.sent.length).toBe(3000)
    expect(bench.budget.takenBytes).toBe(0)
  })
})

describe('commands', () => {
  test('write, read, zero, trim, flush, cache reach the device as they are meant', async () => {
    const bench = new Bench()
    const data = pattern(5000)
    expect((await bench.ask(WRITE, 100, 5000, FUA, data)).error).toBe(0)
    const { bytes } = await bench.ask(READ, 100, 5000, FUA)
    expect(bytes.readUInt16BE(4)).toBe(1)
    expect(bytes.readUInt16BE(6)).toBe(1)
    expect(bytes.readBigUInt64BE(20)).toBe(100n)
    expect(bytes.subarray(28).equals(data)).toBe(true)
    for (const [type, offset, length, flags] of [
      [ZEROES, 200, 100, 0],
      [ZEROES, 300, 100, NO_HOLE | FUA],
      [ZEROES, 400, 100, FAST],
      [TRIM, 4096, 512, FUA],
      [FLUSH, 0, 0, FUA],
      [CACHE, 0, 9 * MIB, 0],
    ] as const)
      expect((await bench.ask(type, offset, length, flags)).error).toBe(0)
    expect(bench.device.calls).toEqual([
      'write 100 5000 fua',
      'read 100 5000',
      'zero 200 100',
      'zero 300 100 fua no-hole',
      'zero 400 100',
      'discard 4096 512 fua',
      'flush',
      'read 0 4194304',
      'read 4194304 4194304',
      'read 8388608 1048576',
    ])
  })

  test('simple replies where structured ones are not negotiated', async () => {
    const bench = new Bench({ structured: false, blockStatus: false })
    await bench.ask(WRITE, 0, 512, 0, pattern(512))
    const { bytes } = await bench.ask(READ, 0, 512)
    expect(bytes.byteLength).toBe(16 + 512)
    expect(bytes.subarray(16).equals(pattern(512))).toBe(true)
    expect((await bench.ask(READ, 64 * MIB, 1)).bytes.byteLength).toBe(16)
    expect((await bench.ask(READ, 0, 512, DF)).error).toBe(EINVAL)
  })

  test('every refusal', async () => {
    const bench = new Bench()
    const end = 64 * MIB
    const cases: readonly (readonly [number, number, number | bigint, number, number?, Uint8Array?])[] = [
      [EINVAL, 8, 0, 0],
      [EINVAL, 99, 0, 0],
      [EINVAL, READ, 0, 512, REQ_ONE],
      [EINVAL, WRITE, 0, 1, DF, pattern(1)],
      [EINVAL, TRIM, 0, 512, NO_HOLE],
      [EINVAL, ZEROES, 0, 512, 1 << 5],
      [EINVAL, CACHE, 0, 512, FAST],
      [EINVAL, FLUSH, 0, 1],
      [EINVAL, FLUSH, 1, 0],
      [EINVAL, STATUS, 0, 0],
      [EINVAL, READ, 0, 4 * MIB + 1],
      [EINVAL, WRITE, 0, 4 * MIB + 1, 0, Buffer.alloc(4 * MIB + 1)],
      [EINVAL, READ, end - 1, 2],
      [EINVAL, TRIM, end, 1],
      [EINVAL, STATUS, end, 1],
      [EINVAL, CACHE, end, 1],
      [ENOSPC, WRITE, end, 1, 0, pattern(1)],
      [ENOSPC, ZEROES, end - 1, 2],
      [EINVAL, READ, 2n ** 64n - 1n, 512],
      [ENOSPC, ZEROES, 2n ** 53n, 4096],
      [ENOTSUP, ZEROES, 0, 4096, FAST | NO_HOLE],
    ]
    for (const [error, type, offset, length, flags, data] of cases)
      expect((await bench.ask(type, offset, length, flags, data)).error, `${type} ${offset} ${length} ${flags}`).toBe(error)
    expect(bench.device.calls).toEqual([])
    expect((await bench.ask(READ, end - 1, 1)).error).toBe(0)
    expect((await bench.ask(WRITE, 0, 4 * MIB, 0, Buffer.alloc(4 * MIB))).error).toBe(0)
    expect((await new Bench({ blockStatus: false }).ask(STATUS, 0, 512)).error).toBe(EINVAL)
    const readOnly = new Bench({ device: new MemoryDevice('r', MIB, { readOnly: true }) })
    for (const [type, data] of [[WRITE, pattern(512)], [TRIM], [ZEROES]] as const)
      expect((await readOnly.ask(type, 0, 512, 0, data)).error).toBe(EPERM)
    const blocks = new Bench({ device: new MemoryDevice('b', MIB, { minimum: 512 }) })
    expect((await blocks.ask(READ, 1, 512)).error).toBe(EINVAL)
    expect((await blocks.ask(WRITE, 0, 511, 0, pattern(511))).error).toBe(EINVAL)
    expect((await blocks.ask(READ, 512, 512)).error).toBe(0)
  })

  test("the device's failures become NBD's", async () => {
    const bench = new Bench()
    const expected: readonly (readonly [ErrorCode, number])[] = [
      ['EROFS', EPERM],
      ['EACCES', EPERM],
      ['ENOSPC', ENOSPC],
      ['EDQUOT', ENOSPC],
      ['EFBIG', ENOSPC],
      ['EINVAL', EINVAL],
      ['ESHUTDOWN', ESHUTDOWN],
      ['EIO', EIO],
      ['ENOENT', EIO],
      ['ETIMEDOUT', EIO],
    ]
    for (const [code, error] of expected) {
      bench.device.before = () => {
        throw new RadosError(code, `it is ${code}`)
      }
      for (const [type, length, data] of [
        [READ, 512],
        [WRITE, 512, pattern(512)],
        [FLUSH, 0],
        [STATUS, 512],
      ] as const) {
        const { error: got, bytes } = await bench.ask(type, 0, length, 0, data)
        expect(got, code).toBe(error)
        expect(bytes.toString()).toContain(`it is ${code}`)
      }
    }
    bench.device.before = () => {
      throw new Error('a defect with inner details')
    }
    const { error, bytes } = await bench.ask(READ, 0, 512)
    expect(error).toBe(EIO)
    expect(bytes.toString()).not.toContain('inner')
    bench.device.before = undefined
    expect((await bench.ask(READ, 0, 512)).error).toBe(0)
  })

  test('holes in what was read travel as holes, unless the client wants one chunk', async () => {
    const bench = new Bench()
    const G = HOLE_GRAIN_BYTES
    await bench.ask(WRITE, 2 * G, G, 0, pattern(G))
    const { bytes } = await bench.ask(READ, 0, 5 * G)
    expect(bytes.byteLength).toBe(32 + 28 + G + 32)
    expect([bytes.readUInt16BE(6), bytes.readUInt32BE(28)]).toEqual([2, 2 * G])
    expect([bytes.readUInt16BE(32 + 6), Number(bytes.readBigUInt64BE(32 + 20))]).toEqual([1, 2 * G])
    expect(bytes.readUInt16BE(32 + 28 + G + 4)).toBe(1)
    expect((await bench.ask(READ, 0, 5 * G, DF)).bytes.byteLength).toBe(28 + 5 * G)
    const data = Buffer.alloc(3 * G + 10)
    data[G] = 1
    data[3 * G + 9] = 1
    expect(runsOf(data)).toEqual([
      { at: 0, length: G, zero: true },
      { at: G, length: G, zero: false },
      { at: 2 * G, length: G, zero: true },
      { at: 3 * G, length: 10, zero: false },
    ])
    data[3 * G - 5] = 1
    expect(runsOf(data)[1]).toEqual({ at: G, length: 2 * G + 10, zero: false })
  })

  test('block status joins neighbours, and stops at one where one is wanted', async () => {
    const bench = new Bench()
    await bench.ask(WRITE, 8192, 8192, 0, pattern(8192))
    const words = (bytes: Buffer): number[] => Array.from({ length: (bytes.byteLength - 24) / 4 }, (_, i) => bytes.readUInt32BE(24 + 4 * i))
    expect(words((await bench.ask(STATUS, 0, MIB)).bytes)).toEqual([8192, 3, 8192, 0, MIB - 16_384, 3])
    expect(words((await bench.ask(STATUS, 9000, 1000, REQ_ONE)).bytes)).toEqual([1000, 0])
    expect(words((await bench.ask(STATUS, 16_384, 60 * MIB, REQ_ONE)).bytes)).toEqual([60 * MIB, 3])
    const many = Array.from({ length: 10 }, (_, i) => ({ offset: i, length: 1, allocated: i % 2 === 0 }))
    expect(descriptors(many, 4, 1).length).toBe(4)
    const long = [0, 1].map((i) => ({ offset: i, length: 3 * 2 ** 30, allocated: false }))
    expect(descriptors(long, 10, 1).map(({ length }) => length)).toEqual([3 * 2 ** 30, 3 * 2 ** 30])
  })
})

describe('requests in flight', () => {
  test('are answered in the order they finish', async () => {
    const bench = new Bench()
    const gates: (() => void)[] = []
    bench.device.before = () => new Promise<void>((resolve) => gates.push(resolve))
    bench.say(Buffer.concat([1n, 2n, 3n].map((cookie) => requestBytes(READ, cookie, 0, 512))))
    for (const i of [2, 0, 1]) {
      gates[i]?.()
      await settled()
    }
    expect(bench.sent.map((bytes) => bytes.readBigUInt64BE(8))).toEqual([3n, 1n, 2n])
  })

  test('are bounded in number; more wait and are not read', async () => {
    const bench = new Bench()
    const gates: (() => void)[] = []
    bench.device.before = () => new Promise<void>((resolve) => gates.push(resolve))
    for (let i = 0; i < 20; i++) bench.say(requestBytes(WRITE, BigInt(i), i * 512, 512, 0, pattern(512)))
    expect(bench.session.requestsInWork).toBe(limits.requestsMax)
    expect(bench.reading).toBe(false)
    let peak = 0
    while (gates.length > 0) {
      gates.shift()?.()
      await settled()
      peak = Math.max(peak, bench.session.requestsInWork)
    }
    expect(peak).toBeLessThanOrEqual(limits.requestsMax)
    expect(bench.sent.length).toBe(20)
    expect(bench.reading).toBe(true)
  })

  test('are bounded in bytes over all connections, and a payload is not gathered before it has room', async () => {
    const budget = new Budget(MIB)
    const [a, b] = [new Bench({ budget }), new Bench({ budget })]
    const gates: (() => void)[] = []
    a.device.before = () => new Promise<void>((resolve) => gates.push(resolve))
    a.say(requestBytes(WRITE, 1n, 0, MIB, 0, Buffer.alloc(MIB)))
    b.say(requestBytes(WRITE, 2n, 0, 4096, 0), Buffer.alloc(4096))
    expect([b.session.requestsInWork, b.reading, b.inbox.length]).toEqual([0, false, 4096])
    gates.shift()?.()
    await settled()
    await settled()
    expect(b.sent.length).toBe(1)
    expect(budget.takenBytes).toBe(0)
    // One that is larger than all the room is served alone.
    b.say(requestBytes(WRITE, 3n, 0, 2 * MIB, 0, Buffer.alloc(2 * MIB)))
    await settled()
    expect(b.sent.length).toBe(2)
  })

  test('wait while a client does not take its replies', async () => {
    const bench = new Bench()
    bench.queuedBytes = limits.queuedBytesMax + 1
    bench.say(requestBytes(READ, 1n, 0, 512))
    expect([bench.session.requestsInWork, bench.reading]).toEqual([0, false])
    bench.queuedBytes = 0
    bench.session.receive()
    await settled()
    expect([bench.sent.length, bench.reading]).toEqual([1, true])
  })

  test('an overlong write is thrown away piece by piece, answered, and the next request is served', async () => {
    const bench = new Bench()
    bench.say(requestBytes(WRITE, 1n, 0, 100 * MIB))
    const piece = Buffer.alloc(MIB)
    for (let i = 0; i < 100; i++) {
      bench.say(piece)
      expect(bench.inbox.length).toBe(0)
    }
    expect(errorOf(bench.sent[0] as Buffer)).toBe(EINVAL)
    expect((await bench.ask(READ, 0, 512)).error).toBe(0)
    expect(bench.device.calls).toEqual(['read 0 512'])
  })

  test('a disconnect waits for what is in work, and heeds nothing after it', async () => {
    const bench = new Bench()
    let open = (): void => {}
    bench.device.before = () =>
      new Promise<void>((resolve) => {
        open = resolve
      })
    bench.say(
      Buffer.concat([requestBytes(WRITE, 1n, 0, 512, 0, pattern(512)), requestBytes(DISC, 2n, 0, 0), requestBytes(FLUSH, 3n, 0, 0)]),
    )
    await settled()
    expect(bench.ended).toBe(false)
    open()
    await settled()
    expect(bench.ended).toBe(true)
    expect(bench.sent.length).toBe(1)
    expect(bench.device.calls).toEqual(['write 0 512'])
  })

  test('stop answers what is in work and refuses what still comes', async () => {
    const bench = new Bench()
    let open = (): void => {}
    bench.device.before = () =>
      new Promise<void>((resolve) => {
        open = resolve
      })
    bench.say(requestBytes(FLUSH, 1n, 0, 0))
    const stopped = bench.session.stop()
    bench.say(requestBytes(FLUSH, 2n, 0, 0))
    open()
    await stopped
    await settled()
    expect(bench.sent.map(errorOf)).toEqual([ESHUTDOWN, 0])
  })

  test('when the client goes away reads are given up and changes run to their end', async () => {
    const bench = new Bench()
    const gates: (() => void)[] = []
    bench.device.before = () => new Promise<void>((resolve) => gates.push(resolve))
    bench.say(requestBytes(WRITE, 1n, 0, 512, 0, pattern(512)), requestBytes(READ, 2n, 0, 512), requestBytes(WRITE, 3n, 512, 512))
    let left = false
    const gone = bench.session.abandon().then(() => {
      left = true
    })
    await settled()
    expect(left).toBe(false)
    for (const open of gates) open()
    await gone
    expect([...(bench.device.pages.get(0) as Uint8Array).subarray(0, 3)]).toEqual([...pattern(3)])
    expect(bench.budget.takenBytes).toBe(0)
  })
})
