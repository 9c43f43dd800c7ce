// Watch and notify on a cluster of three OSDs with librados' own objecter: who hears, who is waited for, what ends a watch, and what a watch
// survives.
import { describe, expect, test } from 'vitest'
import { OpCode } from '../../../proto/mod.ts'
import { errno, fromUtf8, utf8 } from '../../../src/base/mod.ts'
import type { IoCtx, RadosError, Watch } from '../../../src/librados/types.ts'
import { POOL, type TestClient, TestCluster } from './harness.ts'

class Room {
  readonly cluster: TestCluster
  constructor(seed: number) {
    this.cluster = new TestCluster(seed)
  }
  async open(): Promise<this> {
    await this.cluster.startAll()
    this.cluster.mon.createPool({ pgNum: 1, pgpNum: 1 })
    await this.cluster.waitClean()
    return this
  }
  run<T>(promise: Promise<T>): Promise<T> {
    return this.cluster.world.run(promise)
  }
  sleep(ms: number): Promise<void> {
    return this.run(this.cluster.world.sleep(ms))
  }
  get primary(): number {
    return this.cluster.mon.map.pgToUpActing({ pool: POOL, seed: 0 }).actingPrimary
  }
}
interface Listener {
  readonly client: TestClient
  readonly io: IoCtx
  readonly heard: string[]
  readonly errors: string[]
  readonly watch: Watch
}
async function listen(
  room: Room,
  name: string,
  oid = 'x',
  timeoutMs = 3000,
  answer = (text: string): unknown => `${name}:${text}`,
): Promise<Listener> {
  const client = room.cluster.client(name)
  const io = client.ioctx()
  const [heard, errors]: [string[], string[]] = [[], []]
  const handlers = {
    onNotify: (payload: Uint8Array) => {
      heard.push(fromUtf8(payload))
      return answer(fromUtf8(payload))
    },
    onError: (error: RadosError) => errors.push(error.code),
  }
  return { client, io, heard, errors, watch: await room.run(io.watch(oid, handlers, { timeoutMs })) }
}
const nonceOf = (client: TestClient): number => client.endpoint.addr.nonce
const said = async (room: Room, io: IoCtx, text: string, timeoutMs = 1000): Promise<{ acks: string[]; timeouts: string[] }> => {
  const { acks, timeouts } = await room.run(io.notify('x', utf8(text), { timeoutMs }))
  return { acks: acks.map(({ payload }) => fromUtf8(payload)).sort(), timeouts: timeouts.map(({ client }) => client).sort() }
}

describe('a notify', () => {
  test('reaches every watcher and gathers their answers', async () => {
    const room = await new Room(1).open()
    const speaker = room.cluster.client('client.s').ioctx()
    await expect(room.run(speaker.watch('x', { onNotify: () => {} }))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(room.run(speaker.notify('x'))).rejects.toMatchObject({ code: 'ENOENT' })
    await room.run(speaker.writeFull('x', utf8('1')))
    expect(await said(room, speaker, 'nobody')).toEqual({ acks: [], timeouts: [] })
    const before = await room.run(speaker.stat('x'))
    const a = await listen(room, 'client.a')
    const b = await listen(room, 'client.b')
    expect(await said(room, speaker, 'hello')).toEqual({ acks: ['client.a:hello', 'client.b:hello'], timeouts: [] })
    expect([a.heard, b.heard]).toEqual([['hello'], ['hello']])
    // A watch is nothing that users of the object see.
    expect(await room.run(speaker.stat('x'))).toEqual(before)
    expect(await room.run(speaker.listWatchers('x'))).toEqual([
      { addr: `127.0.0.1:0/${nonceOf(a.client)}`, client: 'client.a', cookie: a.watch.cookie, timeoutMs: 3000 },
      { addr: `127.0.0.1:0/${nonceOf(b.client)}`, client: 'client.b', cookie: b.watch.cookie, timeoutMs: 3000 },
    ])
    await room.run(a.watch.close())
    expect(await said(room, speaker, 'again')).toEqual({ acks: ['client.b:again'], timeouts: [] })
    expect([a.heard, a.errors]).toEqual([['hello'], []])
    await room.run(b.watch.close())
    expect(await room.run(speaker.listWatchers('x'))).toEqual([])
    expect(await room.cluster.differences()).toEqual([])
  })

  test('from within a handler, and many at a time from one client to itself', async () => {
    const room = await new Room(2).open()
    const client = room.cluster.client('client.a')
    const io = client.ioctx()
    await room.run(io.writeFull('x', utf8('1')))
    let heard = 0
    await room.run(
      io.watch('x', {
        onNotify: async (payload) => {
          heard++
          if (fromUtf8(payload) === 'outer') await io.notify('x', utf8('inner'))
          return payload
        },
      }),
    )
    const outer = await room.run(io.notify('x', utf8('outer')))
    expect([outer.acks.length, outer.timeouts.length, heard]).toEqual([1, 0, 2])
    const many = await room.run(Promise.all(Array.from({ length: 1000 }, (_, i) => io.notify('x', utf8(`n${i}`)))))
    expect(many.map(({ acks }) => fromUtf8(acks[0]?.payload ?? new Uint8Array()))).toEqual(Array.from({ length: 1000 }, (_, i) => `n${i}`))
  })

  test('names in its timeouts who did not answer in time; a handler that throws answers with nothing', async () => {
    const room = await new Room(3).open()
    const speaker = room.cluster.client('client.s').ioctx()
    await room.run(speaker.writeFull('x', utf8('1')))
    await listen(room, 'client.silent', 'x', 3000, () => new Promise(() => {}))
    await listen(room, 'client.bad', 'x', 3000, () => {
      throw new Error('no')
    })
    expect(await said(room, speaker, 'hello')).toEqual({ acks: [''], timeouts: ['client.silent'] })
  })

  test('is bounded, and so are watchers', async () => {
    const room = await new Room(4).open()
    const client = room.cluster.client('client.a')
    const io = client.ioctx()
    await room.run(io.writeFull('x', utf8('1')))
    await expect(room.run(io.notify('x', new Uint8Array((1 << 20) + 1)))).rejects.toMatchObject({ code: 'E2BIG' })
    const watches = await room.run(Promise.all(Array.from({ length: 256 }, () => io.watch('x', { onNotify: () => 'y' }))))
    await expect(room.run(io.watch('x', { onNotify: () => 'y' }))).rejects.toMatchObject({ code: 'E2BIG' })
    expect((await room.run(io.notify('x', utf8('all')))).acks.length).toBe(256)
    await room.run(watches[0]?.close() as Promise<void>)
    await room.run(io.watch('x', { onNotify: () => 'y' }))
    const mixed = [
      { code: OpCode.notify, dataLen: 0 },
      { code: OpCode.create, dataLen: 0 },
    ]
    expect((await room.run(client.op('x', mixed))).result).toBe(-errno.EINVAL)
    expect((await room.run(client.op('x', [{ code: OpCode.watch, watchOp: 5 }]))).result).toBe(-errno.EINVAL)
    expect((await room.run(client.op('x', [{ code: OpCode.watch, watchOp: 4, cookie: 12345 }]))).result).toBe(-errno.ENOTCONN)
  })
})

describe('a watch', () => {
  test('ends with its object, and its owner hears of it', async () => {
    const room = await new Room(5).open()
    const speaker = room.cluster.client('client.s').ioctx()
    await room.run(speaker.writeFull('x', utf8('1')))
    const a = await listen(room, 'client.a')
    await room.run(speaker.remove('x'))
    await room.sleep(50)
    expect(a.errors).toEqual(['ENOENT'])
    expect(() => a.watch.check()).toThrow(/ended/)
    await room.run(a.watch.close())
    await room.run(speaker.writeFull('x', utf8('2')))
    const b = await listen(room, 'client.b')
    await room.run(speaker.operate('x', (op) => op.remove().create()))
    await room.sleep(50)
    expect(b.errors).toEqual(['ENOENT'])
    expect(await said(room, speaker, 'hello')).toEqual({ acks: [], timeouts: [] })
  })

  test('is forgotten when nothing is heard of its owner, who is told when it comes back', async () => {
    const room = await new Room(6).open()
    const speaker = room.cluster.client('client.s').ioctx()
    await room.run(speaker.writeFull('x', utf8('1')))
    const a = await listen(room, 'client.a')
    expect(a.watch.check()).toBeLessThan(1000)
    await room.sleep(60_000)
    expect(a.watch.check()).toBeLessThan(1100)
    expect(a.errors).toEqual([])
    room.cluster.network.drop = (from, to) => from === 'client.a' || to === 'client.a'
    await room.sleep(1500)
    expect((await room.run(speaker.listWatchers('x'))).length).toBe(1)
    const waiting = room.run(speaker.notify('x', utf8('anyone?'), { timeoutMs: 60_000 }))
    const { acks, timeouts } = await waiting
    expect([acks.length, timeouts.map(({ client }) => client)]).toEqual([0, ['client.a']])
    expect(await room.run(speaker.listWatchers('x'))).toEqual([])
    room.cluster.network.drop = () => false
    await room.sleep(3000)
    expect(a.errors).toEqual(['ENOTCONN'])
    expect(await room.cluster.differences()).toEqual([])
  })

  test('of a blocklisted instance ends at once', async () => {
    const room = await new Room(7).open()
    const speaker = room.cluster.client('client.s').ioctx()
    await room.run(speaker.writeFull('x', utf8('1')))
    const a = await listen(room, 'client.a', 'x', 600_000)
    const b = await listen(room, 'client.b', 'x', 600_000)
    b.client.frozen = true
    room.cluster.mon.edit((inc) => {
      inc.newBlocklist = [a, b].map(({ client }) => ({ addr: `0.0.0.0:0/${nonceOf(client)}`, untilMs: 1e15 }))
    })
    await room.sleep(100)
    expect(await room.run(speaker.listWatchers('x'))).toEqual([])
    expect([a.errors, b.errors]).toEqual([['ESHUTDOWN'], ['ESHUTDOWN']])
    await expect(room.run(a.io.watch('x', { onNotify: () => {} }))).rejects.toMatchObject({ code: 'ESHUTDOWN' })
    await expect(room.run(b.io.watch('x', { onNotify: () => {} }))).rejects.toMatchObject({ code: 'ESHUTDOWN' })
  })

  for (const seed of [21, 22, 23, 24]) {
    test(`survives a dead primary: nothing is missed, and a notify under way completes (seed ${seed})`, async () => {
      const room = await new Room(seed).open()
      const { cluster } = room
      const speaker = cluster.client('client.s').ioctx()
      await room.run(speaker.writeFull('x', utf8('1')))
      const a = await listen(room, 'client.a', 'x', 10_000)
      const b = await listen(room, 'client.b', 'x', 10_000)
      const dead = room.primary
      const during = speaker.notify('x', utf8('during'), { timeoutMs: 20_000 })
      await room.sleep(1)
      cluster.kill(dead)
      cluster.mon.markDown(dead, true)
      const { acks, timeouts } = await room.run(during)
      expect([acks.length, timeouts.length]).toEqual([2, 0])
      expect(await said(room, speaker, 'after', 20_000)).toEqual({ acks: ['client.a:after', 'client.b:after'], timeouts: [] })
      for (const { heard, errors } of [a, b]) {
        expect(new Set(heard)).toEqual(new Set(['during', 'after']))
        expect(errors).toEqual([])
      }
      await cluster.start(dead)
      await cluster.waitClean()
      expect(await said(room, speaker, 'back', 20_000)).toEqual({ acks: ['client.a:back', 'client.b:back'], timeouts: [] })
      expect(await cluster.differences()).toEqual([])
    })
  }

  test('whose owner died with the primary is waited for by the next one, up to its timeout', async () => {
    const room = await new Room(31).open()
    const { cluster } = room
    const speaker = cluster.client('client.s').ioctx()
    await room.run(speaker.writeFull('x', utf8('1')))
    const a = await listen(room, 'client.a', 'x', 2000)
    cluster.network.drop = (from, to) => from === 'client.a' || to === 'client.a'
    const dead = room.primary
    cluster.kill(dead)
    cluster.mon.markDown(dead, true)
    const { acks, timeouts } = await room.run(speaker.notify('x', utf8('1'), { timeoutMs: 60_000 }))
    expect([acks.length, timeouts.map(({ cookie }) => cookie)]).toEqual([0, [a.watch.cookie]])
    expect(await room.run(speaker.listWatchers('x'))).toEqual([])
  })

  test('ends at once when its connection takes leave', async () => {
    const room = await new Room(33).open()
    const speaker = room.cluster.client('client.s').ioctx()
    await room.run(speaker.writeFull('x', utf8('1')))
    const a = await listen(room, 'client.a', 'x', 600_000)
    await room.run(a.client.objecter.leave())
    expect(() => a.watch.check()).toThrow(/closed/)
    await a.watch.close()
    expect(await room.run(speaker.listWatchers('x'))).toEqual([])
    const b = await listen(room, 'client.b', 'x', 600_000)
    room.cluster.network.drop = (from, to) => from === 'client.b' || to === 'client.b'
    await room.run(b.client.objecter.leave()) // nobody answers
    expect(() => b.watch.check()).toThrow(/closed/)
    expect([a.errors, b.errors]).toEqual([[], []])
  })

  test('closed with its connection is an error of that, and another client may take its place', async () => {
    const room = await new Room(32).open()
    const speaker = room.cluster.client('client.s').ioctx()
    await room.run(speaker.writeFull('x', utf8('1')))
    const a = await listen(room, 'client.a')
    a.client.objecter.close()
    expect(() => a.watch.check()).toThrow(/closed/)
    const b = await listen(room, 'client.b')
    await room.sleep(4000)
    expect(await said(room, speaker, 'hello')).toEqual({ acks: ['client.b:hello'], timeouts: [] })
    expect(b.errors).toEqual([])
  })
})
