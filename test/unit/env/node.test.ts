// The real environment, on loopback and a temporary folder.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joinChunks } from '../../../src/base/mod.ts'
import type { Connection } from '../../../src/env/mod.ts'
import { createNodeEnv } from '../../../src/env/node/mod.ts'

const env = createNodeEnv()
let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'sepiola-env-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('network', () => {
  test('streams arrive whole and in order, and both ends see the close once', async () => {
    const received: Uint8Array[] = []
    let closes = 0
    const serverDone = new Promise<void>((resolve) => {
      void env.network
        .listen({ host: '127.0.0.1', port: 0 }, (connection) => {
          connection.onData = (chunk) => received.push(chunk)
          connection.onClose = (error) => {
            closes++
            expect(error).toBeUndefined()
            resolve()
          }
        })
        .then(async (listener) => {
          const connection = await env.network.connect(listener.endpoint)
          connection.onClose = () => closes++
          for (let i = 0; i < 100; i++) connection.write([Uint8Array.of(i), new Uint8Array(10_000).fill(i)])
          connection.end()
          await serverDone
          await listener.close()
        })
    })
    await serverDone
    const all = joinChunks(received)
    expect(all.length).toBe(100 * 10_001)
    for (let i = 0; i < 100; i++) expect([all[i * 10_001], all[i * 10_001 + 10_000]]).toEqual([i, i])
    await expect.poll(() => closes).toBe(2)
  })

  test('a destroyed connection tells its peer', async () => {
    let accepted: Connection | undefined
    const listener = await env.network.listen({ host: '127.0.0.1', port: 0 }, (connection) => {
      accepted = connection
    })
    const connection = await env.network.connect(listener.endpoint)
    const closed = new Promise<void>((resolve) => {
      connection.onClose = () => resolve()
    })
    await expect.poll(() => accepted).toBeDefined()
    accepted?.destroy()
    await closed
    await listener.close()
  })

  test('nobody listening is ECONNREFUSED, a taken port EBUSY', async () => {
    const listener = await env.network.listen({ host: '127.0.0.1', port: 0 }, () => {})
    await expect(env.network.listen(listener.endpoint, () => {})).rejects.toMatchObject({ code: 'EBUSY' })
    await listener.close()
    await expect(env.network.connect(listener.endpoint)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

describe('disk', () => {
  test('positional reads and gathered writes, more chunks than one call takes', async () => {
    const file = await env.disk.open(join(dir, 'file'), 'create')
    await file.write(
      3,
      Array.from({ length: 3000 }, (_, i) => Uint8Array.of(i & 255)),
    )
    await file.sync()
    expect(await file.size()).toBe(3003)
    const back = await file.read(0, 9999)
    expect(back.length).toBe(3003)
    expect([...back.subarray(0, 4)]).toEqual([0, 0, 0, 0])
    expect(back[3 + 2999]).toBe(2999 & 255)
    await file.truncate(10)
    expect((await file.read(5, 100)).length).toBe(5)
    expect((await file.read(50, 100)).length).toBe(0)
    await file.close()
  })
  test('modes and codes', async () => {
    await expect(env.disk.open(join(dir, 'absent'), 'r')).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(env.disk.open(join(dir, 'absent'), 'rw')).rejects.toMatchObject({ code: 'ENOENT' })
    await (await env.disk.open(join(dir, 'once'), 'exclusive')).close()
    await expect(env.disk.open(join(dir, 'once'), 'exclusive')).rejects.toMatchObject({ code: 'EEXIST' })
    expect(await env.disk.stat(join(dir, 'absent'))).toBeUndefined()
    expect((await env.disk.space(dir)).totalBytes).toBeGreaterThan(0)
  })
  test('a lock is one holder at a time; a dead holder does not count', async () => {
    const path = join(dir, 'lock')
    const lock = await env.disk.lock(path)
    await expect(env.disk.lock(path)).rejects.toMatchObject({ code: 'EBUSY' })
    await lock.release()
    writeFileSync(path, '999999999 1\n')
    await (await env.disk.lock(path)).release()
    writeFileSync(path, `${process.ppid} 1\n`)
    await (await env.disk.lock(path)).release()
  })
})

describe('kv', () => {
  const key = (text: string): Uint8Array => new TextEncoder().encode(text)
  test('batches, ranges in byte order, deletes', async () => {
    const kv = await env.kv.open(join(dir, 'kv'))
    await kv.batch(
      ['b', 'a', '\u00ff', 'c'].map((k) => ({ type: 'put' as const, key: key(k), value: key(k.toUpperCase()) })),
      { sync: true },
    )
    const list = async (range: Parameters<typeof kv.iterate>[0]): Promise<string[]> => {
      const found: string[] = []
      for await (const [k] of kv.iterate(range)) found.push(new TextDecoder().decode(k))
      return found
    }
    expect(await list({})).toEqual(['a', 'b', 'c', '\u00ff'])
    expect(await list({ gt: key('a'), lte: key('c') })).toEqual(['b', 'c'])
    expect(await list({ reverse: true, limit: 2 })).toEqual(['\u00ff', 'c'])
    expect(await kv.get(key('nope'))).toBeUndefined()
    expect((await kv.getMany([key('a'), key('nope')])).map((v) => v && new TextDecoder().decode(v))).toEqual(['A', undefined])
    await kv.deleteRange({ gte: key('a'), lt: key('c') })
    expect(await list({})).toEqual(['c', '\u00ff'])
    await expect(env.kv.open(join(dir, 'kv'))).rejects.toMatchObject({ code: 'EBUSY' })
    await kv.close()
  })
})
