// The parts of the stores, each against a dumber one; and what the contract cannot say: crashes of MemoryStore, back pressure, purging.
import { describe, expect, it } from 'vitest'
import { compareUtf8, SepiolaError } from '../../../src/base/mod.ts'
import type { Disk, DiskFile, Env, Timers } from '../../../src/env/mod.ts'
import { SimWorld } from '../../../src/env/sim/mod.ts'
import { Allocator } from '../../../src/store/block/allocator.ts'
import { splitBlocks } from '../../../src/store/block/checksum.ts'
import { afterPrefix } from '../../../src/store/block/keys.ts'
import { firstDataBlock } from '../../../src/store/block/layout.ts'
import {
  fsckBlockStore,
  MemoryDisk,
  MemoryStore,
  mkfsBlockStore,
  type ObjectKey,
  openBlockStore,
  type StoreOp,
} from '../../../src/store/mod.ts'
import { SortedMap } from '../../../src/store/sorted-map.ts'
import { dice, dumpStore, randomOp } from '../../contract/store-model.ts'

const cid = '1.0'
const oid = (name: string): ObjectKey => ({ hash: 1, namespace: '', name, snap: 0 })
const write = (name: string, length: number, value = 1, offset = 0): StoreOp => ({
  op: 'write',
  cid,
  oid: oid(name),
  offset,
  data: [new Uint8Array(length).fill(value)],
})

describe('SortedMap', () => {
  it('does what a Map with sorted keys does', () => {
    const d = dice(1)
    for (const range of [50, 5000]) {
      const map = new SortedMap<string, number>(compareUtf8)
      const model = new Map<string, number>()
      for (let i = 0; i < 12_000; i++) {
        const key = `k${d.below(range)}`
        if (d.below(3) === 0) expect(map.delete(key)).toBe(model.delete(key))
        else {
          map.set(key, i)
          model.set(key, i)
        }
        expect(map.size).toBe(model.size)
        if (i % 1000 === 0) {
          const sorted = [...model].sort(([a], [b]) => compareUtf8(a, b))
          expect([...map.from()]).toEqual(sorted)
          const at = `k${d.below(range)}`
          expect([...map.from(at)]).toEqual(sorted.filter(([k]) => k >= at))
          expect([...map.from(at, true)]).toEqual(sorted.filter(([k]) => k > at))
          expect(map.get(at)).toBe(model.get(at))
          expect(map.has(at)).toBe(model.has(at))
        }
      }
      map.clear()
      expect([...map.from()]).toEqual([])
    }
  })
})

describe('Allocator', () => {
  it('never gives a block twice, and gives all it has', () => {
    const d = dice(2)
    for (const total of [40, 700, 5000]) {
      const allocator = new Allocator(total)
      const used = new Set<number>()
      for (let i = 0; i < 3000; i++) {
        if (d.below(2) === 0 && used.size > 0) {
          const block = [...used][d.below(used.size)] as number
          allocator.free(block, 1)
          used.delete(block)
          continue
        }
        const count = 1 + d.below(20)
        const runs = allocator.allocate(count)
        if (!runs) {
          expect(count).toBeGreaterThan(allocator.freeBlocks)
          continue
        }
        let got = 0
        for (const run of runs) {
          for (let block = run.start; block < run.start + run.count; block++, got++) {
            expect(block >= firstDataBlock && block < total && !used.has(block)).toBe(true)
            used.add(block)
          }
        }
        expect(got).toBe(count)
        expect(allocator.freeBlocks).toBe(total - firstDataBlock - used.size)
      }
      const rest = allocator.freeBlocks
      expect(allocator.allocate(rest + 1)).toBeUndefined()
      expect(rest === 0 || allocator.allocate(rest)).toBeTruthy()
      expect(allocator.freeBlocks).toBe(0)
    }
  })
  it('keeps a large allocation in one piece while there is room', () => {
    const allocator = new Allocator(100_000)
    for (let i = 0; i < 20; i++) expect(allocator.allocate(1024)?.length).toBe(1)
    expect(() => allocator.free(90_000, 1)).toThrow('freed once')
  })
})

describe('small helpers', () => {
  it('blocks are cut out of chunks of any size', () => {
    const d = dice(3)
    const whole = Uint8Array.from({ length: 5 * 4096 }, () => d.below(256))
    for (let i = 0; i < 50; i++) {
      const chunks: Uint8Array[] = []
      for (let at = 0; at < whole.length; ) {
        const take = d.below(3) === 0 ? d.below(9000) : d.below(50)
        chunks.push(whole.subarray(at, at + take))
        at += take
      }
      const blocks = splitBlocks(chunks)
      expect(blocks.map((block) => block.length)).toEqual([4096, 4096, 4096, 4096, 4096])
      expect(Buffer.compare(Buffer.concat(blocks), whole)).toBe(0)
    }
  })
  it('the key after a prefix', () => {
    expect(afterPrefix('Pa')).toBe('Pb')
    expect(afterPrefix('P\xff\xff')).toBe('Q')
    expect(afterPrefix('\xff')).toBe('')
  })
})

/** Timers that run only when told to. */
function manualTimers(): { timers: Timers; fire(): void } {
  let due: (() => void)[] = []
  const after = (callback: () => void): { cancel(): void } => {
    due.push(callback)
    return { cancel: () => void (due = due.filter((other) => other !== callback)) }
  }
  const timers: Timers = {
    soon: (callback) => void after(callback),
    after: (_, callback) => after(callback),
    every: (_, callback) => after(callback),
  }
  return {
    timers,
    fire() {
      for (const callback of due.splice(0)) callback()
    },
  }
}

describe('MemoryStore', () => {
  it('a crash keeps what was committed and takes back the rest, op by op', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const d = dice(seed)
      const disk = new MemoryDisk()
      const { timers, fire } = manualTimers()
      const first = new MemoryStore({ env: { timers }, disk, commitDelayMs: 5 })
      const queue = (transaction: StoreOp[]): void => void first.queueTransaction(transaction).catch(() => {})
      queue(['1.0', '1.1', 'meta'].map((id) => ({ op: 'createCollection', cid: id })))
      for (let i = 0; i < 40; i++) queue([randomOp(d), randomOp(d), randomOp(d)])
      void first.setMeta('m', '1')
      fire()
      const committed = await dumpStore(first)
      const space = await first.space()
      for (let i = 0; i < 40; i++) queue([randomOp(d), randomOp(d)])
      void first.setMeta('m', '2')
      expect(await first.getMeta('m')).toBe('2')
      const second = new MemoryStore({ disk })
      expect(await dumpStore(second)).toEqual(committed)
      expect(await second.space()).toEqual(space)
      expect(await second.getMeta('m')).toBe('1')
    }
  })

  it('the store that lost its disk never answers, and its commits do nothing', async () => {
    const disk = new MemoryDisk()
    const { timers, fire } = manualTimers()
    const first = new MemoryStore({ env: { timers }, disk })
    let settled = 0
    const count = (): void => void settled++
    first.queueTransaction([{ op: 'createCollection', cid }]).then(count, count)
    disk.crash()
    fire()
    for (const call of [
      first.queueTransaction([write('a', 1)]),
      first.stat(cid, oid('a')),
      first.listCollections(),
      first.close(),
      first.setMeta('a', 'b'),
    ]) {
      void (call as Promise<unknown>).then(count, count)
    }
    await new Promise((resolve) => setImmediate(resolve))
    expect(settled).toBe(0)
    expect(await new MemoryStore({ disk }).listCollections()).toEqual([])
  })

  it('keeps large data by reference and copies what would pin more than it is', async () => {
    const store = new MemoryStore()
    const large = new Uint8Array(100_000).fill(3)
    const pinning = new Uint8Array(100_000).fill(4)
    await store.queueTransaction([{ op: 'createCollection', cid }, write('x', 1)])
    await store.queueTransaction([
      { op: 'write', cid, oid: oid('a'), offset: 0, data: [large] },
      { op: 'write', cid, oid: oid('b'), offset: 0, data: [pinning.subarray(10, 20)] },
    ])
    expect((await store.read(cid, oid('a'), 0, 100_000)).buffer).toBe(large.buffer)
    expect((await store.read(cid, oid('b'), 0, 10)).buffer.byteLength).toBe(10)
  })
})

/** The disk with some file operations replaced. */
function wrapFiles(
  env: Env,
  replaced: { sync?(file: DiskFile): Promise<void>; read?(file: DiskFile, at: number, length: number): Promise<Uint8Array> },
): Disk {
  const open = async (path: string, mode: 'r' | 'rw' | 'create' | 'exclusive'): Promise<DiskFile> => {
    const file = await env.disk.open(path, mode)
    return {
      read: (at, length) => (replaced.read ? replaced.read(file, at, length) : file.read(at, length)),
      write: (at, chunks) => file.write(at, chunks),
      sync: () => (replaced.sync ? replaced.sync(file) : file.sync()),
      truncate: (size) => file.truncate(size),
      size: () => file.size(),
      close: () => file.close(),
    }
  }
  return { ...env.disk, open }
}

describe('BlockStore', () => {
  const onSim = async (body: (env: Env, world: SimWorld) => Promise<void>): Promise<void> => {
    const world = new SimWorld({ seed: 1 })
    await world.run(body(world.process('osd'), world))
  }
  const sizes = { sizeBytes: 64 << 20, logBytes: 256 << 10 }

  it('refuses impossible sizes', () =>
    onSim(async (env) => {
      for (const wrong of [{ sizeBytes: 1000 }, { logBytes: 1000 }, { logBytes: 262_145 }, { logBytes: 2 ** 40 }]) {
        await expect(mkfsBlockStore(env, '/osd', { ...sizes, ...wrong })).rejects.toMatchObject({ code: 'EINVAL' })
      }
      await expect(openBlockStore(env, '/osd')).rejects.toMatchObject({ code: 'ENOENT' })
    }))

  it('a 4 KiB write costs one sync; a group of them, too', () =>
    onSim(async (env) => {
      await mkfsBlockStore(env, '/osd', { ...sizes, logBytes: 1 << 20 })
      let syncs = 0
      const disk = wrapFiles(env, {
        sync(file) {
          syncs++
          return file.sync()
        },
      })
      const store = await openBlockStore({ ...env, disk }, '/osd', { tunables: { checkpointIdleMs: 1e6 } })
      await store.queueTransaction([{ op: 'createCollection', cid }])
      syncs = 0
      for (let i = 0; i < 5; i++) await store.queueTransaction([write(`o${i}`, 4096)])
      expect(syncs).toBe(5)
      await Promise.all(Array.from({ length: 10 }, (_, i) => store.queueTransaction([write(`p${i}`, 4096)])))
      expect(syncs).toBeLessThanOrEqual(5 + 3)
      syncs = 6
      await store.queueTransaction([write('large', 1 << 20)])
      expect(syncs).toBe(8)
      await Promise.all(Array.from({ length: 8 }, (_, i) => store.queueTransaction([write(`l${i}`, 1 << 20)])))
      expect(syncs).toBeLessThanOrEqual(8 + 4)
      await store.close()
    }))

  it('bounds what is queued: throttle waits, and everything ends in order', () =>
    onSim(async (env) => {
      await mkfsBlockStore(env, '/osd', sizes)
      const store = await openBlockStore(env, '/osd', { tunables: { maxPendingBytes: 200_000 } })
      await store.queueTransaction([{ op: 'createCollection', cid }])
      const done: number[] = []
      const all: Promise<void>[] = []
      for (let i = 0; i < 30; i++) {
        await store.throttle()
        expect(store.pendingBytes).toBeLessThanOrEqual(200_000)
        all.push(store.queueTransaction([write(`o${i}`, 100_000, i)]).then(() => void done.push(i)))
      }
      await Promise.all(all)
      expect(store.pendingBytes).toBe(0)
      expect(done).toEqual(Array.from({ length: 30 }, (_, i) => i))
      await store.close()
    }))

  it('a transaction too large for the log is refused, and nothing of it stays', () =>
    onSim(async (env) => {
      await mkfsBlockStore(env, '/osd', sizes)
      const store = await openBlockStore(env, '/osd')
      await store.queueTransaction([{ op: 'createCollection', cid }])
      const value = new Uint8Array(40_000)
      const pairs = (n: number): [string, Uint8Array][] => Array.from({ length: n }, (_, i) => [`k${i}`, value])
      await expect(store.queueTransaction([write('b', 9), { op: 'omapSet', cid, oid: oid('a'), pairs: pairs(4) }])).rejects.toMatchObject({
        code: 'E2BIG',
      })
      expect((await store.listObjects(cid, { max: 9 })).objects).toEqual([])
      for (let i = 0; i < 4; i++) await store.queueTransaction([{ op: 'omapSet', cid, oid: oid('a'), pairs: [[`k${i}`, value]] }])
      await expect(store.queueTransaction([{ op: 'clone', cid, oid: oid('a'), to: oid('c') }])).rejects.toMatchObject({ code: 'E2BIG' })
      expect((await store.omapRange(cid, oid('a'), { max: 9 })).pairs.length).toBe(4)
      await store.close()
      expect((await fsckBlockStore(env, '/osd')).errors).toEqual([])
    }))

  it('space of a removed collection comes back, also when the purge was cut short', () =>
    onSim(async (env, world) => {
      await mkfsBlockStore(env, '/osd', sizes)
      let store = await openBlockStore(env, '/osd')
      await store.queueTransaction([
        { op: 'createCollection', cid },
        { op: 'createCollection', cid: '1.1' },
      ])
      await Promise.all(
        Array.from({ length: 300 }, (_, i) =>
          store.queueTransaction([write(`o${i}`, 5000), { op: 'omapSet', cid, oid: oid(`o${i}`), pairs: [['k', new Uint8Array(5)]] }]),
        ),
      )
      expect((await store.space()).dataBytes).toBe(300 * 8192)
      await store.queueTransaction([{ op: 'removeCollection', cid }])
      await store.close()
      const between = await fsckBlockStore(env, '/osd')
      expect(between.errors).toEqual([])
      expect(between.objects).toBeGreaterThan(0)
      store = await openBlockStore(env, '/osd')
      const empty = async (): Promise<boolean> => (await store.space()).dataBytes === 0
      for (let i = 0; i < 1000 && !(await empty()); i++) await world.sleep(5)
      expect(await empty()).toBe(true)
      await store.close()
      const report = await fsckBlockStore(env, '/osd')
      expect(report).toMatchObject({ errors: [], objects: 0, omapKeys: 0, collections: 1 })
    }))

  it('reads of objects that are written over meanwhile are never damaged', () =>
    onSim(async (env, world) => {
      await mkfsBlockStore(env, '/osd', sizes)
      // A read that takes its time: what was written over meanwhile is what it gets.
      const disk = wrapFiles(env, {
        async read(file, at, length) {
          await world.sleep(0.5)
          return file.read(at, length)
        },
      })
      const store = await openBlockStore({ ...env, disk }, '/osd', { tunables: { applyDelayMs: 1, applyBytes: 1, deferredMaxBytes: 8192 } })
      await store.queueTransaction([{ op: 'createCollection', cid }, write('a', 60_000, 1)])
      const d = dice(7)
      let over = false
      let reads = 0
      const writer = async (): Promise<void> => {
        for (let i = 2; i < 200; i++) await store.queueTransaction([write('a', d.below(2) === 0 ? 60_000 : 8192, i)])
        over = true
      }
      const reader = async (): Promise<void> => {
        while (!over) {
          const bytes = await store.read(cid, oid('a'), 0, 8192)
          expect(new Set(bytes).size).toBe(1)
          reads++
          await world.sleep(0.01 * (1 + d.below(20)))
        }
      }
      await Promise.all([writer(), reader(), reader(), reader(), reader()])
      expect(reads).toBeGreaterThan(300)
      await store.close()
    }))

  it('everything after close is refused, and closing twice is fine', () =>
    onSim(async (env) => {
      await mkfsBlockStore(env, '/osd', sizes)
      const store = await openBlockStore(env, '/osd')
      await Promise.all([store.close(), store.close()])
      for (const call of [store.read(cid, oid('a'), 0, 1), store.setMeta('a', 'b'), store.listObjects(cid, { max: 1 }), store.space()]) {
        await expect(call).rejects.toBeInstanceOf(SepiolaError)
      }
    }))
})
