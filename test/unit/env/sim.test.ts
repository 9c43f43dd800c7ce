// The simulated environment keeps its own promises: determinism, virtual time, crashes, partitions, power loss.
import { describe, expect, test } from 'vitest'
import { fromUtf8, joinChunks, utf8 } from '../../../src/base/mod.ts'
import type { Connection, Env, Kv } from '../../../src/env/mod.ts'
import { atEveryWritePoint, SimRandom, SimWorld } from '../../../src/env/sim/mod.ts'

const at = { host: '10.0.0.1', port: 7000 }

/** Echoes whatever comes. */
async function serve(env: Env, onConnection?: (connection: Connection) => void): Promise<void> {
  await env.network.listen(at, (connection) => {
    connection.onData = (chunk) => connection.write([chunk])
    onConnection?.(connection)
  })
}

/** Sends numbered messages to the echo and counts what comes back. */
async function talk(env: Env, count: number): Promise<number> {
  const connection = await env.network.connect(at)
  let received = 0
  return new Promise((resolve) => {
    connection.onData = (chunk) => {
      received += chunk.length
      if (received === count * 100) resolve(received)
    }
    connection.onClose = () => resolve(received)
    let sent = 0
    const ticker = env.timers.every(5, () => {
      connection.write([env.random.bytes(100)])
      if (++sent === count) ticker.cancel()
    })
  })
}

describe('determinism', () => {
  test('the same seed makes the same run, another seed another', async () => {
    const simple = async (seed: number): Promise<string> => {
      const world = new SimWorld({ seed })
      await serve(world.process('server'))
      await world.run(talk(world.process('client'), 50))
      return world.traceHash
    }
    const first = await simple(7)
    expect(await simple(7)).toBe(first)
    expect(await simple(8)).not.toBe(first)
  })
  test('only one run drives a world at a time', async () => {
    const world = new SimWorld({ seed: 1 })
    const running = world.run(10)
    await expect(world.run(10)).rejects.toThrow('one run')
    await running
  })
  test('random numbers are spread and streams differ', () => {
    const random = new SimRandom(1, 'a')
    const counts = new Array(10).fill(0)
    for (let i = 0; i < 10_000; i++) counts[random.below(10)]++
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(200)
    expect(new SimRandom(1, 'a').u32()).not.toBe(new SimRandom(1, 'b').u32())
    expect(new SimRandom(2 ** 40 + 1, 'a').u32()).not.toBe(new SimRandom(1, 'a').u32())
  })
})

describe('time', () => {
  test('passes only from event to event, and timers fire in order', async () => {
    const world = new SimWorld({ seed: 1 })
    const env = world.process('p')
    const fired: number[] = []
    for (const delay of [3_600_000, 5, 60_000]) env.timers.after(delay, () => fired.push(env.clock.monotonic()))
    const cancelled = env.timers.after(10, () => fired.push(-1))
    cancelled.cancel()
    await world.run(4_000_000)
    expect(fired).toEqual([5, 60_000, 3_600_000])
    expect(world.nowMs).toBe(4_000_000)
  })
  test('microtasks and `soon` run before the next event', async () => {
    const world = new SimWorld({ seed: 1 })
    const env = world.process('p')
    const order: string[] = []
    env.timers.after(5, () => {
      env.timers.soon(() => order.push('soon'))
      void Promise.resolve()
        .then(() => {})
        .then(() => order.push('microtask'))
    })
    env.timers.after(5, () => order.push('second'))
    await world.run(10)
    expect(order).toEqual(['microtask', 'soon', 'second'])
  })
  test('clocks are skewed and drift as told', async () => {
    const world = new SimWorld({ seed: 1, epochMs: 1_000_000 })
    const env = world.process('p', { clockSkewMs: -500, clockDriftPpm: 100_000 })
    await world.run(1000)
    expect(env.clock.monotonic()).toBeCloseTo(1100)
    expect(env.clock.now()).toBe(1_000_600)
  })
  test('a loop that never lets time pass is found out', async () => {
    const world = new SimWorld({ seed: 1 })
    const env = world.process('p')
    const again = (): void => env.timers.soon(again)
    again()
    await expect(world.run(10)).rejects.toThrow('livelock')
  })
})

describe('processes', () => {
  test('nothing of a killed life runs again; its port refuses; its peers hear of it; the next life starts anew', async () => {
    const world = new SimWorld({ seed: 3 })
    const server = world.process('server')
    let ticks = 0
    server.timers.every(10, () => ticks++)
    await serve(server)
    const client = world.process('client')
    const connection = await world.run(client.network.connect(at))
    let closes = 0
    connection.onClose = () => closes++
    let resumed = false
    void server.disk.open('/file', 'create').then(() => {
      resumed = true
    })
    world.kill('server')
    await world.run(1000)
    expect([ticks, closes, resumed]).toEqual([0, 1, false])
    await expect(world.run(client.network.connect(at))).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await serve(world.process('server'))
    expect(await world.run(talk(client, 3))).toBe(300)
  })
  test('a paused process does nothing, keeps its connections, and catches up', async () => {
    const world = new SimWorld({ seed: 4 })
    await serve(world.process('server'))
    const client = world.process('client')
    const connection = await world.run(client.network.connect(at))
    let received = 0
    connection.onData = (chunk) => {
      received += chunk.length
    }
    world.pause('server')
    connection.write([new Uint8Array(1000)])
    const late = client.network.connect(at)
    await world.run(late)
    await world.run(60_000)
    expect(received).toBe(0)
    world.resume('server')
    await world.run(100)
    expect(received).toBe(1000)
  })
  test('an exception that escapes an event ends the run', async () => {
    const world = new SimWorld({ seed: 1 })
    world.process('p').timers.after(5, () => {
      throw new Error('broken invariant')
    })
    await expect(world.run(10)).rejects.toThrow('broken invariant')
  })
})

describe('network', () => {
  test('streams keep order and content through cutting and bounded windows, and tell when they are drained', async () => {
    const world = new SimWorld({ seed: 5, network: { fragmentChance: 0.5, windowBytes: 5000 } })
    const chunks: Uint8Array[] = []
    await world.process('server').network.listen(at, (connection) => {
      connection.onData = (chunk) => chunks.push(chunk)
    })
    const client = world.process('client')
    const connection = await world.run(client.network.connect(at))
    let drained = 0
    connection.onDrain = () => drained++
    const sent = Array.from({ length: 20 }, () => client.random.bytes(1 + client.random.below(3000)))
    connection.write(sent)
    expect(connection.bufferedBytes).toBeGreaterThan(5000)
    await world.run(1000)
    expect(joinChunks(chunks)).toEqual(joinChunks(sent))
    expect([drained, connection.bufferedBytes]).toEqual([1, 0])
  })
  test('a reader that pauses holds the sender back', async () => {
    const world = new SimWorld({ seed: 5, network: { windowBytes: 5000 } })
    let accepted: Connection | undefined
    let received = 0
    await world.process('server').network.listen(at, (connection) => {
      accepted = connection
      connection.onData = (chunk) => {
        received += chunk.length
      }
      connection.pause()
    })
    const connection = await world.run(world.process('client').network.connect(at))
    for (let i = 0; i < 10; i++) connection.write([new Uint8Array(1000)])
    await world.run(100)
    expect([received, connection.bufferedBytes]).toEqual([0, 5000])
    accepted?.resume()
    await world.run(100)
    expect([received, connection.bufferedBytes]).toEqual([10_000, 0])
  })
  test('both ends see an orderly end once, without an error', async () => {
    const world = new SimWorld({ seed: 6 })
    const closes: (Error | undefined)[] = []
    let received = 0
    await world.process('server').network.listen(at, (connection) => {
      connection.onData = (chunk) => {
        received += chunk.length
      }
      connection.onClose = (error) => closes.push(error)
    })
    const connection = await world.run(world.process('client').network.connect(at))
    connection.onClose = (error) => closes.push(error)
    connection.write([new Uint8Array(100)])
    connection.end()
    await world.run(100)
    expect(received).toBe(100)
    expect(closes).toEqual([undefined, undefined])
  })
  test('a partition stalls streams and times connects out; healed, the bytes arrive', async () => {
    const world = new SimWorld({ seed: 7 })
    await serve(world.process('server'))
    const client = world.process('client')
    const connection = await world.run(client.network.connect(at))
    let received = 0
    connection.onData = (chunk) => {
      received += chunk.length
    }
    world.partition([['client'], ['server', 'other']])
    connection.write([new Uint8Array(500)])
    await expect(world.run(client.network.connect(at, { timeoutMs: 3000 }))).rejects.toMatchObject({ code: 'ETIMEDOUT' })
    expect(received).toBe(0)
    expect(await world.run(world.process('other').network.connect(at))).toBeDefined()
    const waiting = client.network.connect(at, { timeoutMs: 3000 })
    await world.run(1000)
    world.heal()
    await world.run(waiting)
    await world.run(100)
    expect(received).toBe(500)
  })
  test('a link cut one way lets the other way through', async () => {
    const world = new SimWorld({ seed: 8 })
    let arrived = 0
    await serve(world.process('server'), (connection) => {
      connection.onData = (chunk) => {
        arrived += chunk.length
        connection.write([chunk])
      }
    })
    const connection = await world.run(world.process('client').network.connect(at))
    let received = 0
    connection.onData = (chunk) => {
      received += chunk.length
    }
    world.cutLinks([['server', 'client']])
    connection.write([new Uint8Array(10)])
    await world.run(1000)
    expect([arrived, received]).toEqual([10, 0])
    world.heal()
    await world.run(1000)
    expect(received).toBe(10)
  })
  test('a dead process behind a cut link is silence, not refusal', async () => {
    const world = new SimWorld({ seed: 9 })
    await serve(world.process('server'))
    const client = world.process('client')
    await world.run(1)
    world.kill('server')
    world.partition([['client'], ['server']])
    await expect(world.run(client.network.connect(at, { timeoutMs: 2000 }))).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  })
  test('connections break at the chance told, and both ends hear of it', async () => {
    const world = new SimWorld({ seed: 10, network: { resetChance: 0.2 } })
    let serverCloses = 0
    await serve(world.process('server'), (connection) => {
      connection.onClose = () => serverCloses++
    })
    const received = await world.run(talk(world.process('client'), 1000))
    await world.run(100)
    expect(received).toBeLessThan(100_000)
    expect(serverCloses).toBe(1)
  })
  test('a taken port is EBUSY until its owner dies; a closed listener cuts what it accepted', async () => {
    const world = new SimWorld({ seed: 11 })
    const server = world.process('server')
    const listener = await server.network.listen(at, () => {})
    await expect(world.process('other').network.listen(at, () => {})).rejects.toMatchObject({ code: 'EBUSY' })
    const connection = await world.run(world.process('client').network.connect(at))
    let closed = false
    connection.onClose = () => {
      closed = true
    }
    await world.run(10)
    await listener.close()
    await world.run(10)
    expect(closed).toBe(true)
    await world.run(server.network.listen(at, () => {}))
  })
})

describe('files', () => {
  const machine = async (seed: number, work: (env: Env) => Promise<void>): Promise<SimWorld> => {
    const world = new SimWorld({ seed })
    await world.run(work(world.process('m')))
    return world
  }

  test('synced data and names survive power loss, in every seed; unsynced writes are sometimes kept, lost and torn', async () => {
    const fates = new Set<string>()
    for (let seed = 0; seed < 60; seed++) {
      const world = await machine(seed, async (env) => {
        await env.disk.mkdir('/d')
        const file = await env.disk.open('/d/f', 'create')
        await file.write(0, [new Uint8Array(16_384).fill(1)])
        await file.sync()
        await env.disk.syncDirectory('/d')
        await file.write(8192, [new Uint8Array(8192).fill(2)])
      })
      world.kill('m')
      const env = world.process('m')
      const content = await world.run(env.disk.open('/d/f', 'r').then((file) => file.read(0, 99_999)))
      expect(content.length).toBe(16_384)
      expect(content.subarray(0, 8192).every((b) => b === 1)).toBe(true)
      for (let s = 8192; s < 16_384; s += 512) expect(new Set(content.subarray(s, s + 512)).size).toBe(1)
      const written = content.subarray(8192).filter((b) => b === 2).length
      fates.add(written === 0 ? 'lost' : written === 8192 ? 'kept' : 'torn')
    }
    expect([...fates].sort()).toEqual(['kept', 'lost', 'torn'])
  })
  test('a write after the call of sync is not covered by it', async () => {
    let lost = 0
    for (let seed = 0; seed < 20; seed++) {
      const world = await machine(seed, async (env) => {
        const file = await env.disk.open('/f', 'create')
        await env.disk.syncDirectory('/')
        await file.write(0, [utf8('old')])
        const syncing = file.sync()
        await file.write(0, [utf8('new')])
        await syncing
      })
      world.kill('m', { tear: false })
      const env = world.process('m')
      const content = fromUtf8(await world.run(env.disk.open('/f', 'r').then((file) => file.read(0, 3))))
      expect(['old', 'new']).toContain(content)
      if (content === 'old') lost++
    }
    expect(lost).toBeGreaterThan(0)
  })
  test('kill -9 loses nothing', async () => {
    const world = await machine(1, async (env) => {
      const file = await env.disk.open('/f', 'create')
      await file.write(0, [utf8('text')])
    })
    world.kill('m', { powerLoss: false })
    const env = world.process('m')
    expect(fromUtf8(await world.run(env.disk.open('/f', 'r').then((file) => file.read(0, 9))))).toBe('text')
  })
  test('names without syncDirectory are a prefix in order; a rename is whole', async () => {
    const seen = new Set<string>()
    for (let seed = 0; seed < 60; seed++) {
      const world = await machine(seed, async (env) => {
        for (const [path, content] of [
          ['/a', 'first'],
          ['/b', 'second'],
        ] as const) {
          const file = await env.disk.open(path, 'create')
          await file.write(0, [utf8(content)])
          await file.sync()
          if (path === '/a') await env.disk.syncDirectory('/')
        }
        await env.disk.rename('/b', '/a')
      })
      world.kill('m')
      const env = world.process('m')
      const names = await world.run(env.disk.list('/'))
      const content = fromUtf8(await world.run(env.disk.open('/a', 'r').then((file) => file.read(0, 9))))
      seen.add(`${names} ${content}`)
    }
    expect([...seen].sort()).toEqual(['a first', 'a second', 'a,b first'])
  })
  test('truncate, sparse reads, modes, space, locks', async () => {
    const world = new SimWorld({ seed: 1, disk: { capacityBytes: 1 << 20 } })
    const env = world.process('m')
    await world.run(
      (async () => {
        const file = await env.disk.open('/f', 'exclusive')
        await file.write(10_000, [utf8('x')])
        expect(await file.size()).toBe(10_001)
        expect((await file.read(0, 5000)).every((b) => b === 0)).toBe(true)
        await file.truncate(5)
        await file.truncate(20_000)
        expect((await file.read(10_000, 10_000)).every((b) => b === 0)).toBe(true)
        await expect(env.disk.open('/f', 'exclusive')).rejects.toMatchObject({ code: 'EEXIST' })
        await expect(env.disk.open('/g', 'rw')).rejects.toMatchObject({ code: 'ENOENT' })
        await expect(file.write(0, [new Uint8Array(2 << 20)])).rejects.toMatchObject({ code: 'ENOSPC' })
        const lock = await env.disk.lock('/lock')
        await expect(env.disk.lock('/lock')).rejects.toMatchObject({ code: 'EBUSY' })
        await lock.release()
        await env.disk.lock('/lock')
        expect(await env.disk.stat('/nowhere')).toBeUndefined()
        world.machine('m').errorChance.set('read', 1)
        await expect(file.read(0, 1)).rejects.toMatchObject({ code: 'EIO' })
      })(),
    )
  })
})

describe('ordered stores', () => {
  const put = (kv: Kv, i: number, sync: boolean): Promise<void> =>
    kv.batch(
      [
        { type: 'put', key: utf8(`a${i}`), value: utf8(`${i}`) },
        { type: 'put', key: utf8(`b${i}`), value: utf8(`${i}`) },
      ],
      { sync },
    )
  const keysOf = async (kv: Kv): Promise<string[]> => {
    const keys: string[] = []
    for await (const [key] of kv.iterate({})) keys.push(fromUtf8(key))
    return keys
  }

  test('power loss forgets a suffix of whole batches, never a synced one', async () => {
    const counts = new Set<number>()
    for (let seed = 0; seed < 60; seed++) {
      const world = new SimWorld({ seed })
      const first = world.process('m')
      await world.run(
        (async () => {
          const kv = await first.kv.open('/kv')
          for (let i = 0; i < 8; i++) await put(kv, i, i === 3)
        })(),
      )
      world.kill('m')
      const second = world.process('m')
      const keys = await world.run(second.kv.open('/kv').then(keysOf))
      const kept = keys.length / 2
      expect(keys).toEqual([...Array.from({ length: kept }, (_, i) => `a${i}`), ...Array.from({ length: kept }, (_, i) => `b${i}`)])
      counts.add(kept)
    }
    expect([...counts].sort()).toEqual([4, 5, 6, 7, 8])
  })
  test('ranges, order by byte, and iterations that see one moment, against a plain map', async () => {
    const world = new SimWorld({ seed: 2 })
    const env = world.process('m')
    const random = new SimRandom(2, 'kv')
    await world.run(
      (async () => {
        const kv = await env.kv.open('/kv')
        const model = new Map<string, string>()
        const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
        const sorted = (): string[] => [...model.keys()].sort()
        for (let round = 0; round < 300; round++) {
          for (let i = 0; i < 10; i++) {
            const key = random.bytes(1 + random.below(2))
            if (random.chance(0.7)) {
              const value = random.bytes(4)
              model.set(hex(key), hex(value))
              await kv.batch([{ type: 'put', key, value }], { sync: false })
            } else {
              model.delete(hex(key))
              await kv.batch([{ type: 'del', key }], { sync: false })
            }
          }
          const [low, high] = [random.bytes(1), random.bytes(2)]
          const expected = sorted().filter((k) => k >= hex(low) && k < hex(high))
          const reverse = random.chance(0.5)
          const seen: string[] = []
          const view = kv.iterate({ gte: low, lt: high, reverse })
          if (random.chance(0.1)) {
            await kv.deleteRange({ gte: low, lt: high })
            for (const key of expected) model.delete(key)
          }
          for await (const [key] of view) seen.push(hex(key))
          expect(seen).toEqual(reverse ? expected.reverse() : expected)
        }
        const limited: string[] = []
        for await (const [key] of kv.iterate({ limit: 3 })) limited.push(hex(key))
        expect(limited).toEqual(sorted().slice(0, 3))
        await expect(env.kv.open('/kv')).rejects.toMatchObject({ code: 'EBUSY' })
        await kv.close()
        await expect(kv.get(utf8('k'))).rejects.toMatchObject({ code: 'EIO' })
        await env.kv.open('/kv')
      })(),
    )
  })
})

describe('power loss at every write point', () => {
  const workload =
    (syncs: boolean) =>
    async (env: Env, note: (i: number) => void): Promise<void> => {
      const file = await env.disk.open('/log', 'rw')
      for (let i = 0; i < 5; i++) {
        await file.write(i * 4, [Uint8Array.of(i + 1, i + 1, i + 1, i + 1)])
        if (syncs) await file.sync()
        note(i)
      }
    }
  const run = (syncs: boolean): Promise<number> =>
    atEveryWritePoint<number>({
      seed: 1,
      async prepare(env) {
        await (await env.disk.open('/log', 'create')).close()
      },
      workload: workload(syncs),
      async check(env, noted) {
        const content = await (await env.disk.open('/log', 'r')).read(0, 100)
        for (const i of noted) expect(content[i * 4]).toBe(i + 1)
      },
    })
  test('a workload that syncs before it acknowledges passes at each', async () => {
    expect(await run(true)).toBe(10)
  })
  test('one that does not is found out', async () => {
    await expect(run(false)).rejects.toThrow(/write point/)
  })
})
