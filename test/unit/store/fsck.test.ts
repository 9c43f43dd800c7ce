// Damage planted everywhere: fsck finds it or it is harmless, reads of what is damaged fail, everything else goes on.
import { describe, expect, it } from 'vitest'
import { SepiolaError } from '../../../src/base/mod.ts'
import type { Env, Kv } from '../../../src/env/mod.ts'
import { type SimStorage, SimWorld } from '../../../src/env/sim/mod.ts'
import { type FsckKind, fsckBlockStore, mkfsBlockStore, type ObjectKey, openBlockStore, type StoreOp } from '../../../src/store/mod.ts'
import { dumpStore } from '../../contract/store-model.ts'

const path = '/osd'
const blockFile = `${path}/block`
const logFile = `${path}/log`
const cid = '1.0'
const oid = (name: string): ObjectKey => ({ hash: 1, namespace: '', name, snap: 0 })
const write = (name: string, length: number, value: number): StoreOp => ({
  op: 'write',
  cid,
  oid: oid(name),
  offset: 0,
  data: [new Uint8Array(length).fill(value)],
})
const content: StoreOp[][] = [
  [
    { op: 'createCollection', cid },
    { op: 'createCollection', cid: 'meta' },
  ],
  [
    write('small', 1000, 1),
    write('large', 700_000, 2),
    { op: 'setAttrs', cid, oid: oid('small'), attrs: new Map([['_', new Uint8Array(9)]]) },
  ],
  [{ op: 'omapSet', cid, oid: oid('large'), pairs: ['a', 'b', 'c'].map((key) => [key, new Uint8Array(30)] as const) }],
  [{ op: 'clone', cid, oid: oid('large'), to: oid('clone') }, write('clone', 5000, 3)],
  [write('gone', 20_000, 4)],
  [
    { op: 'remove', cid, oid: oid('gone') },
    { op: 'touch', cid: 'meta', oid: oid('log') },
  ],
]

/** A world whose machine holds a store with that content; every test damages a copy. */
async function storeImage(close: boolean): Promise<SimStorage> {
  const world = new SimWorld({ seed: 1 })
  const env = world.process('osd')
  const make = async (): Promise<void> => {
    await mkfsBlockStore(env, path, { sizeBytes: 4 << 20, logBytes: 256 << 10 })
    const quiet = { applyDelayMs: 1e8, checkpointIdleMs: 1e8 }
    const store = await openBlockStore(env, path, { tunables: close ? {} : quiet })
    for (const transaction of content) await store.queueTransaction(transaction)
    await store.setMeta('fsid', 'f')
    if (close) await store.close()
  }
  await world.run(make())
  world.kill('osd', { powerLoss: false })
  world.machine('osd').storage.settle()
  return world.machine('osd').storage
}
const closed = storeImage(true)
const crashed = storeImage(false)

async function on(image: Promise<SimStorage>, damage: (world: SimWorld) => void, body: (env: Env) => Promise<void>): Promise<void> {
  const world = new SimWorld({ seed: 2 })
  world.setStorage('osd', (await image).copy())
  damage(world)
  await world.run(body(world.process('osd')))
}
async function withKv(env: Env, change: (kv: Kv) => Promise<void>): Promise<void> {
  const kv = await env.kv.open(`${path}/db`)
  await change(kv)
  await kv.close()
}
const kindsOf = async (env: Env): Promise<FsckKind[]> => [...new Set((await fsckBlockStore(env, path)).errors.map(({ kind }) => kind))]
const flip = (bytes: Uint8Array, at: number): Uint8Array => bytes.map((byte, i) => (i === at ? byte ^ 4 : byte))

describe('fsck', () => {
  it('finds nothing in a sound store, and counts what is there', () =>
    on(
      closed,
      () => {},
      async (env) => {
        const report = await fsckBlockStore(env, path)
        expect(report).toEqual({ errors: [], collections: 2, objects: 4, bytes: 1_401_000, blocks: 1 + 171 + 2, omapKeys: 6, logFrames: 0 })
      },
    ))

  it('reads over what the log holds without replaying it', () =>
    on(
      crashed,
      () => {},
      async (env) => {
        const first = await fsckBlockStore(env, path)
        expect(first.errors).toEqual([])
        expect(first.objects).toBe(4)
        expect(first.logFrames).toBe(content.length + 1)
        expect(await fsckBlockStore(env, path)).toEqual(first)
        const store = await openBlockStore(env, path)
        await store.close()
        expect(await fsckBlockStore(env, path)).toEqual({ ...first, logFrames: 0 })
      },
    ))

  it('refuses a store that is open, and a folder that holds none', () =>
    on(
      closed,
      () => {},
      async (env) => {
        const store = await openBlockStore(env, path)
        await expect(fsckBlockStore(env, path)).rejects.toMatchObject({ code: 'EBUSY' })
        await expect(openBlockStore(env, path)).rejects.toMatchObject({ code: 'EBUSY' })
        await store.close()
        await expect(fsckBlockStore(env, '/nothing')).rejects.toMatchObject({ code: 'ENOENT' })
        await expect(mkfsBlockStore(env, path)).rejects.toMatchObject({ code: 'EEXIST' })
      },
    ))

  it('finds a flipped byte anywhere in the block file, unless the space is free', async () => {
    const image = await closed
    const size = image.inode(blockFile).size
    let found = 0
    let harmless = 0
    for (let at = 5; at < size; at += 4096 + 37) {
      await on(
        closed,
        (world) => world.machine('osd').corrupt(blockFile, at),
        async (env) => {
          const { errors } = await fsckBlockStore(env, path)
          if (errors.length > 0) {
            found++
            expect(errors.every(({ kind }) => kind === (at < 8192 ? 'superblock' : 'data'))).toBe(true)
            if (at >= 8192) expect(errors[0]?.object).toMatch(/^1\.0\/(small|large|clone)$/)
            return
          }
          harmless++
          const store = await openBlockStore(env, path)
          expect(JSON.stringify(await dumpStore(store))).toContain('clone')
          await store.close()
        },
      )
    }
    expect(found).toBeGreaterThanOrEqual(170)
    expect(harmless).toBeLessThan(size / 4096 - 170)
  })

  it('finds every flipped byte of the superblock; one copy is enough, and is repaired', async () => {
    for (let at = 0; at < 8192; at += at % 4096 < 96 ? 5 : 211) {
      await on(
        closed,
        (world) => world.machine('osd').corrupt(blockFile, at),
        async (env) => {
          expect(await kindsOf(env)).toEqual(['superblock'])
          const { errors } = await fsckBlockStore(env, path, { repair: true })
          expect(errors.map(({ repaired }) => repaired)).toEqual([true])
          expect(await kindsOf(env)).toEqual([])
        },
      )
    }
    const both = (world: SimWorld): void => {
      for (const at of [30, 4126]) world.machine('osd').corrupt(blockFile, at)
    }
    await on(closed, both, async (env) => {
      expect(await kindsOf(env)).toEqual(['superblock'])
      await expect(openBlockStore(env, path)).rejects.toMatchObject({ code: 'EIO' })
    })
    const magic = (world: SimWorld): void => {
      for (const at of [3, 4099]) world.machine('osd').corrupt(blockFile, at)
    }
    await on(closed, magic, (env) => expect(openBlockStore(env, path)).rejects.toMatchObject({ code: 'EINVAL' }))
  })

  it('finds a flipped byte in every metadata record', async () => {
    const keys: Uint8Array[] = []
    await on(
      closed,
      () => {},
      (env) =>
        withKv(env, async (kv) => {
          for await (const [key] of kv.iterate({})) keys.push(key)
        }),
    )
    expect(keys.length).toBeGreaterThan(15)
    for (const key of keys) {
      for (const where of [0, 0.5, 1]) {
        await on(
          closed,
          () => {},
          async (env) => {
            await withKv(env, async (kv) => {
              const value = (await kv.get(key)) as Uint8Array
              await kv.batch([{ type: 'put', key, value: flip(value, Math.floor(where * (value.length - 1))) }], { sync: true })
            })
            expect(await kindsOf(env)).not.toEqual([])
          },
        )
      }
    }
  })

  it('finds a record that is missing or under a wrong key', async () => {
    const prefixes: [string, FsckKind][] = [
      ['C', 'collection'],
      ['O', 'totals'],
      ['X', 'onode'],
      ['Ss', 'record'],
      ['Sc', 'record'],
      ['Su', 'superblock'],
    ]
    for (const [prefix, kind] of prefixes) {
      await on(
        closed,
        () => {},
        async (env) => {
          await withKv(env, async (kv) => {
            for await (const [key] of kv.iterate({ gte: Buffer.from(prefix) })) return kv.batch([{ type: 'del', key }], { sync: true })
          })
          expect(await kindsOf(env)).toContain(kind)
        },
      )
    }
    for (const prefix of ['C', 'O', 'X', 'P', 'M']) {
      await on(
        closed,
        () => {},
        async (env) => {
          await withKv(env, async (kv) => {
            for await (const [key, value] of kv.iterate({ gte: Buffer.from(prefix) })) {
              return kv.batch([{ type: 'put', key: Buffer.concat([key, Buffer.from('q')]), value }], { sync: true })
            }
          })
          expect(await kindsOf(env)).toContain('record')
        },
      )
    }
  })

  it('finds a damaged frame in the log, and mounting refuses to lose what follows', async () => {
    for (const at of [0, 20, 46, 60, 100]) {
      await on(
        crashed,
        (world) => world.machine('osd').corrupt(logFile, at),
        async (env) => {
          expect(await kindsOf(env)).toContain('log')
          await expect(openBlockStore(env, path)).rejects.toMatchObject({ code: 'EIO', message: expect.stringContaining('frame 1') })
          const { errors } = await fsckBlockStore(env, path, { repair: true })
          expect(errors.find(({ kind }) => kind === 'log')?.repaired).toBe(true)
          const store = await openBlockStore(env, path)
          await store.close()
        },
      )
    }
    // Everything is in its place: what the log still holds is of no use any more.
    for (const at of [0, 20, 200, 5000]) {
      await on(
        closed,
        (world) => world.machine('osd').corrupt(logFile, at),
        async (env) => expect(await kindsOf(env)).toEqual([]),
      )
    }
  })

  it('takes away orphans and puts the totals right when asked to', () =>
    on(
      closed,
      () => {},
      async (env) => {
        await withKv(env, async (kv) => {
          for await (const [key, value] of kv.iterate({ gte: Buffer.from('O'), lt: Buffer.from('P') })) {
            if (value.length > 500) await kv.batch([{ type: 'del', key }], { sync: true })
          }
        })
        const kinds = await kindsOf(env)
        expect(kinds).toContain('orphan')
        expect(kinds).toContain('totals')
        const repaired = await fsckBlockStore(env, path, { repair: true })
        expect(repaired.errors.filter((error) => !error.repaired)).toEqual([])
        expect(await kindsOf(env)).toEqual([])
        const store = await openBlockStore(env, path)
        expect((await store.listObjects(cid, { max: 9 })).objects.map(({ name }) => name)).toEqual(['small'])
        await store.close()
      },
    ))
})

describe('damage at run time', () => {
  const codeOf = async (promise: Promise<unknown>): Promise<string> =>
    promise.then(
      () => 'no error',
      (error) => (error instanceof SepiolaError ? `${error.code} ${error.message}` : String(error)),
    )

  it('a damaged block fails the reads and partial writes that need it, and nothing else', async () => {
    let at = 0
    await on(
      closed,
      () => {},
      async (env) => {
        const file = await env.disk.open(blockFile, 'r')
        const bytes = await file.read(0, await file.size())
        at = Buffer.from(bytes).indexOf(Buffer.alloc(4096, 2)) // a block of `large`
      },
    )
    await on(
      closed,
      (world) => world.machine('osd').corrupt(blockFile, at + 17),
      async (env) => {
        const report = await fsckBlockStore(env, path)
        const damaged = report.errors.filter(({ object }) => object === '1.0/large')
        expect(damaged.length).toBe(1)
        const offset = Number(/offset (\d+)/.exec(damaged[0]?.detail ?? '')?.[1])
        const store = await openBlockStore(env, path)
        const failure = await codeOf(store.read(cid, oid('large'), offset, 10))
        expect(failure).toMatch(/^EIO/)
        expect(failure).toContain(`1.0/large at offset ${offset}`)
        expect(await codeOf(store.read(cid, oid('large'), 0, 700_000))).toMatch(/^EIO/)
        expect((await store.read(cid, oid('large'), offset + 4096, 10))[0]).toBe(2)
        const part: StoreOp = { op: 'write', cid, oid: oid('large'), offset: offset + 1, data: [new Uint8Array(5)] }
        expect(await codeOf(store.queueTransaction([write('new', 10, 1), part]))).toMatch(/^EIO/)
        expect(await store.stat(cid, oid('new'))).toBeUndefined()
        await store.queueTransaction([{ ...part, offset, data: [new Uint8Array(4096).fill(8)] }])
        expect((await store.read(cid, oid('large'), offset, 10))[0]).toBe(8)
        await store.close()
      },
    )
  })

  it('a damaged object record fails that object alone, which can be removed', () =>
    on(
      closed,
      () => {},
      async (env) => {
        await withKv(env, async (kv) => {
          for await (const [key, value] of kv.iterate({ gte: Buffer.from('O'), lt: Buffer.from('P') })) {
            if (Buffer.from(key).includes('small')) await kv.batch([{ type: 'put', key, value: flip(value, 3) }], { sync: true })
          }
        })
        const store = await openBlockStore(env, path)
        expect(await codeOf(store.stat(cid, oid('small')))).toMatch(/^EIO/)
        expect(await codeOf(store.queueTransaction([write('small', 9, 9)]))).toMatch(/^EIO/)
        expect((await store.read(cid, oid('large'), 0, 700_000)).length).toBe(700_000)
        await store.queueTransaction([{ op: 'remove', cid, oid: oid('small') }, write('small', 9, 9)])
        expect((await store.read(cid, oid('small'), 0, 100)).length).toBe(9)
        await store.close()
        expect(await kindsOf(env)).toEqual([])
      },
    ))

  it('a failed log write ends in a failed store: transactions are refused, reads go on', async () => {
    const world = new SimWorld({ seed: 3 })
    world.setStorage('osd', (await closed).copy())
    const env = world.process('osd')
    const scenario = async (): Promise<void> => {
      let told: SepiolaError | undefined
      const store = await openBlockStore(env, path, { onFailure: (error) => void (told = error) })
      world.machine('osd').errorChance.set('sync', 1)
      expect(await codeOf(store.queueTransaction([write('a', 5000, 1)]))).toMatch(/^EIO the store failed/)
      expect(told?.code).toBe('EIO')
      world.machine('osd').errorChance.clear()
      expect(await codeOf(store.queueTransaction([write('b', 5000, 1)]))).toMatch(/^EIO the store failed/)
      expect((await store.read(cid, oid('large'), 0, 4096))[0]).toBe(2)
      await store.close()
      const again = await openBlockStore(env, path)
      await again.queueTransaction([write('b', 5000, 1)])
      await again.close()
      expect(await kindsOf(env)).toEqual([])
    }
    await world.run(scenario())
  })

  it('a full file system refuses what does not fit, and the store goes on', async () => {
    const world = new SimWorld({ seed: 4, disk: { capacityBytes: 40 << 20 } })
    const env = world.process('osd')
    const scenario = async (): Promise<void> => {
      await mkfsBlockStore(env, path, { sizeBytes: 1 << 30, logBytes: 256 << 10 })
      const store = await openBlockStore(env, path)
      await store.queueTransaction([{ op: 'createCollection', cid }])
      let code = ''
      let i = 0
      for (; i < 60 && !code.startsWith('ENOSPC'); i++) code = await codeOf(store.queueTransaction([write(`o${i}`, 1 << 20, i)]))
      expect(code).toMatch(/^ENOSPC/)
      expect(i).toBeGreaterThan(10)
      await store.queueTransaction([{ op: 'remove', cid, oid: oid('o1') }])
      expect((await store.read(cid, oid('o2'), 0, 9))[0]).toBe(2)
      expect(store.failure).toBeUndefined()
      await store.close()
      expect(await kindsOf(env)).toEqual([])
    }
    await world.run(scenario())
  })
})
