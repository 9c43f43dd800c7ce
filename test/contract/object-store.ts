// What every ObjectStore promises (src/store/types.ts). `run` hands a fresh store to a body and takes it away afterwards; `reopen` closes
// it in order and opens it again.
import { describe, expect, it } from 'vitest'
import { SepiolaError } from '../../src/base/mod.ts'
import type { ObjectKey, ObjectStore, StoreOp } from '../../src/store/mod.ts'
import { applyToModel, dice, dumpModel, dumpStore, type Model, randomOp } from './store-model.ts'

export interface StoreUnderTest {
  store: ObjectStore
  reopen(): Promise<ObjectStore>
}
export interface StoreHarness {
  run(body: (test: StoreUnderTest) => Promise<void>): Promise<void>
  /** A store with room for about so many bytes of data. */
  runSmall(sizeBytes: number, body: (test: StoreUnderTest) => Promise<void>): Promise<void>
  /** Random sequences to try. */
  sequences: number
}

const cid = '1.0'
const o = (name: string, more: Partial<ObjectKey> = {}): ObjectKey => ({ hash: 7, namespace: '', name, snap: 0, ...more })
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const filled = (length: number, value = 1): Uint8Array => new Uint8Array(length).fill(value)
function pattern(length: number, seed = 1): Uint8Array {
  const out = new Uint8Array(length)
  let x = seed
  for (let i = 0; i < length; i++) {
    x = (Math.imul(x, 1103515245) + 12345) >>> 0
    out[i] = x >>> 16
  }
  return out
}
const write = (name: string, offset: number, ...data: Uint8Array[]): StoreOp => ({ op: 'write', cid, oid: o(name), offset, data })
const b64 = (data: Uint8Array | undefined): string | undefined => data && Buffer.from(data).toString('base64')
const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise
    return 'no error'
  } catch (error) {
    expect(error).toBeInstanceOf(SepiolaError)
    return (error as SepiolaError).code
  }
}

export function objectStoreContract(name: string, harness: StoreHarness): void {
  const test = (title: string, body: (store: ObjectStore, test: StoreUnderTest) => Promise<void>): void => {
    it(title, () =>
      harness.run(async (under) => {
        await under.store.queueTransaction([{ op: 'createCollection', cid }])
        await body(under.store, under)
      }),
    )
  }
  const expectData = async (store: ObjectStore, object: string, data: Uint8Array): Promise<void> => {
    expect(await store.stat(cid, o(object))).toEqual({ size: data.length })
    expect(Buffer.compare(await store.read(cid, o(object), 0, data.length + 10), data)).toBe(0)
  }

  describe(`ObjectStore contract: ${name}`, () => {
    test('collections are created, listed in order, removed with everything in them', async (store) => {
      await store.queueTransaction([
        { op: 'createCollection', cid: '1.f' },
        { op: 'createCollection', cid: 'meta' },
      ])
      expect(await store.listCollections()).toEqual(['1.0', '1.f', 'meta'])
      expect(await codeOf(store.queueTransaction([{ op: 'createCollection', cid: 'meta' }]))).toBe('EEXIST')
      await store.queueTransaction([write('a', 0, filled(5000)), { op: 'omapSet', cid, oid: o('a'), pairs: [['k', bytes(1)]] }])
      await store.queueTransaction([{ op: 'removeCollection', cid }])
      expect(await store.collectionExists(cid)).toBe(false)
      expect(await store.stat(cid, o('a'))).toBeUndefined()
      expect(await codeOf(store.queueTransaction([{ op: 'removeCollection', cid }]))).toBe('ENOENT')
      await store.queueTransaction([{ op: 'createCollection', cid }])
      expect(await store.listObjects(cid, { max: 10 })).toEqual({ objects: [], end: true })
      expect(await codeOf(store.listObjects('nope', { max: 1 }))).toBe('ENOENT')
    })

    test('writes at every edge of a block read back', async (store) => {
      let model = new Uint8Array(0)
      const put = async (offset: number, data: Uint8Array): Promise<void> => {
        const next = new Uint8Array(Math.max(model.length, offset + data.length))
        next.set(model)
        next.set(data, offset)
        model = next
        const cut = data.length >> 1
        await store.queueTransaction([write('a', offset, data.subarray(0, cut), data.subarray(cut))])
        await expectData(store, 'a', model)
      }
      let seed = 0
      for (const offset of [0, 1, 4095, 4096, 4097, 8191, 20_000]) {
        for (const length of [1, 2, 4095, 4096, 4097, 8192, 12_289]) await put(offset, pattern(length, ++seed))
      }
    })

    test('reads are short at the end, empty behind it, and holes are zeros', async (store) => {
      await store.queueTransaction([write('a', 10_000, bytes(1, 2, 3))])
      expect(await store.read(cid, o('a'), 9_999, 100)).toEqual(bytes(0, 1, 2, 3))
      expect((await store.read(cid, o('a'), 10_003, 5)).length).toBe(0)
      expect((await store.read(cid, o('a'), 1 << 29, 5)).length).toBe(0)
      expect((await store.read(cid, o('a'), 0, 0)).length).toBe(0)
      expect((await store.read(cid, o('a'), 0, 5000)).every((byte) => byte === 0)).toBe(true)
      const extents = await store.extents(cid, o('a'), 0, 20_000)
      expect(extents.length).toBe(1)
      expect(extents[0]?.offset).toBeGreaterThan(4095)
      expect((extents[0]?.offset ?? 0) + (extents[0]?.length ?? 0)).toBe(10_003)
      expect(await codeOf(store.read(cid, o('b'), 0, 1))).toBe('ENOENT')
      expect(await codeOf(store.extents(cid, o('b'), 0, 1))).toBe('ENOENT')
      expect(await codeOf(store.read('nope', o('b'), 0, 1))).toBe('ENOENT')
    })

    test('touch creates, an empty write does not extend, remove of nothing is fine', async (store) => {
      await store.queueTransaction([{ op: 'touch', cid, oid: o('a') }, write('b', 50), { op: 'remove', cid, oid: o('c') }])
      expect(await store.stat(cid, o('a'))).toEqual({ size: 0 })
      expect(await store.stat(cid, o('b'))).toEqual({ size: 0 })
      expect(await store.stat(cid, o('c'))).toBeUndefined()
      await store.queueTransaction([{ op: 'remove', cid, oid: o('a') }])
      expect(await store.stat(cid, o('a'))).toBeUndefined()
    })

    test('zero and truncate leave zeros where data was', async (store) => {
      const data = pattern(40_000)
      await store.queueTransaction([write('a', 0, data)])
      await store.queueTransaction([{ op: 'zero', cid, oid: o('a'), offset: 5000, length: 10_000 }])
      data.fill(0, 5000, 15_000)
      await expectData(store, 'a', data)
      expect((await store.extents(cid, o('a'), 0, 40_000)).length).toBe(2)
      await store.queueTransaction([{ op: 'truncate', cid, oid: o('a'), size: 20_001 }])
      await store.queueTransaction([{ op: 'truncate', cid, oid: o('a'), size: 30_000 }])
      const grown = new Uint8Array(30_000)
      grown.set(data.subarray(0, 20_001))
      await expectData(store, 'a', grown)
      await store.queueTransaction([{ op: 'zero', cid, oid: o('a'), offset: 29_000, length: 10_000 }])
      const longer = new Uint8Array(39_000)
      longer.set(grown)
      await expectData(store, 'a', longer)
      await store.queueTransaction([
        { op: 'truncate', cid, oid: o('a'), size: 0 },
        { op: 'truncate', cid, oid: o('new'), size: 9 },
      ])
      await expectData(store, 'a', new Uint8Array(0))
      await expectData(store, 'new', new Uint8Array(9))
    })

    test('large objects, and parts of them', async (store) => {
      const data = pattern(5_000_001)
      await store.queueTransaction([write('a', 0, data.subarray(0, 1_000_003), data.subarray(1_000_003))])
      await expectData(store, 'a', data)
      const patch = pattern(300_000, 9)
      data.set(patch, 2_345_678)
      await store.queueTransaction([write('a', 2_345_678, patch)])
      data.set(patch.subarray(0, 10), 4_999_000)
      await store.queueTransaction([write('a', 4_999_000, patch.subarray(0, 10))])
      await expectData(store, 'a', data)
      expect(Buffer.compare(await store.read(cid, o('a'), 2_345_000, 1000), data.subarray(2_345_000, 2_346_000))).toBe(0)
    })

    test('several writes to one block in one transaction', async (store) => {
      const ops = [
        write('a', 0, filled(4096, 1)),
        write('a', 100, filled(50, 2)),
        write('a', 120, filled(200_000, 3)),
        write('a', 4000, filled(500, 4)),
      ]
      await store.queueTransaction([...ops, { op: 'truncate', cid, oid: o('a'), size: 150_000 }, write('a', 149_999, bytes(5, 6))])
      const data = new Uint8Array(150_001)
      data.fill(1, 0, 4096).fill(2, 100, 150).fill(3, 120).fill(4, 4000, 4500)
      data.set(bytes(5, 6), 149_999)
      await expectData(store, 'a', data)
    })

    test('attributes', async (store) => {
      const attrs = new Map([
        ['_', bytes(1)],
        ['snapset', bytes(2, 3)],
        ['é', bytes()],
      ])
      await store.queueTransaction([{ op: 'setAttrs', cid, oid: o('a'), attrs }])
      expect([...(await store.getAttrs(cid, o('a'))).keys()]).toEqual(['_', 'snapset', 'é'])
      expect(await store.getAttr(cid, o('a'), 'snapset')).toEqual(bytes(2, 3))
      expect((await store.getAttr(cid, o('a'), 'é'))?.length).toBe(0)
      expect(await store.getAttr(cid, o('a'), 'no')).toBeUndefined()
      expect(await store.getAttr(cid, o('b'), 'no')).toBeUndefined()
      expect(await codeOf(store.getAttrs(cid, o('b')))).toBe('ENOENT')
      await store.queueTransaction([{ op: 'rmAttrs', cid, oid: o('a'), names: ['_', 'no'] }])
      expect([...(await store.getAttrs(cid, o('a'))).keys()]).toEqual(['snapset', 'é'])
      await store.queueTransaction([{ op: 'clearAttrs', cid, oid: o('a') }])
      expect((await store.getAttrs(cid, o('a'))).size).toBe(0)
    })

    test('omap ranges are in UTF-8 byte order, whatever the keys', async (store) => {
      const keys = ['', 'a', 'a\0', 'aa', 'b', 'z', 'é', '\uffee', '😀', 'x'.repeat(2048), '€'.repeat(682)]
      const sorted = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      await store.queueTransaction([{ op: 'omapSet', cid, oid: o('a'), pairs: keys.map((key, i) => [key, bytes(i)] as const) }])
      const list = async (range: Parameters<ObjectStore['omapRange']>[2]): Promise<string[]> =>
        (await store.omapRange(cid, o('a'), range)).pairs.map(([key]) => key)
      expect(await list({ max: 100 })).toEqual(sorted)
      expect(await list({ max: 100, after: '' })).toEqual(sorted.slice(1))
      expect(await list({ max: 100, gte: 'a\0', lt: 'é' })).toEqual(
        sorted.filter((k) => k >= 'a\0' && Buffer.compare(Buffer.from(k), Buffer.from('é')) < 0),
      )
      expect(await list({ max: 100, prefix: 'a' })).toEqual(['a', 'a\0', 'aa'])
      expect(await list({ max: 100, prefix: 'a', after: 'a' })).toEqual(['a\0', 'aa'])
      expect(await list({ max: 100, after: 'a', gte: 'b', lt: 'c' })).toEqual(['b'])
      expect(await list({ max: 100, after: 'q', lt: 'b' })).toEqual([])
      expect(await store.omapRange(cid, o('a'), { max: 2 })).toMatchObject({
        more: true,
        pairs: [
          ['', bytes(0)],
          ['a', bytes(1)],
        ],
      })
      expect((await store.omapRange(cid, o('a'), { max: keys.length })).more).toBe(false)
      expect(await store.omapRange(cid, o('a'), { max: 0 })).toEqual({ pairs: [], more: true })
      expect(await store.omapRange(cid, o('none'), { max: 5 })).toEqual({ pairs: [], more: false })
      const got = await store.omapGet(cid, o('a'), ['a', 'no', '😀'])
      expect([...got.keys()]).toEqual(['a', '😀'])
    })

    test('omap removal by key, by range, and as a whole', async (store) => {
      const pairs = Array.from({ length: 300 }, (_, i) => [`k${String(i).padStart(3, '0')}`, bytes(i & 255)] as const)
      await store.queueTransaction([
        { op: 'omapSet', cid, oid: o('a'), pairs },
        { op: 'omapSetHeader', cid, oid: o('a'), header: bytes(9) },
      ])
      const keys = async (): Promise<string[]> => (await store.omapRange(cid, o('a'), { max: 1000 })).pairs.map(([key]) => key)
      await store.queueTransaction([{ op: 'omapRm', cid, oid: o('a'), keys: ['k000', 'nope'] }])
      await store.queueTransaction([{ op: 'omapRmRange', cid, oid: o('a'), gte: 'k010', lt: 'k290' }])
      expect(await keys()).toEqual(pairs.map(([key]) => key).filter((key) => key !== 'k000' && (key < 'k010' || key >= 'k290')))
      await store.queueTransaction([
        { op: 'omapSet', cid, oid: o('a'), pairs: [['k295x', bytes(1)]] },
        { op: 'omapRmRange', cid, oid: o('a'), gte: 'k292', lt: '' },
      ])
      expect((await keys()).at(-1)).toBe('k291')
      expect(b64(await store.omapHeader(cid, o('a')))).toBe(b64(bytes(9)))
      await store.queueTransaction([
        { op: 'omapClear', cid, oid: o('a') },
        { op: 'omapSet', cid, oid: o('a'), pairs: [['new', bytes(1)]] },
      ])
      expect(await keys()).toEqual(['new'])
      expect(await store.omapHeader(cid, o('a'))).toBeUndefined()
    })

    test('clone shares nothing that a later write could show', async (store) => {
      const data = pattern(20_000)
      await store.queueTransaction([
        write('a', 0, data),
        { op: 'setAttrs', cid, oid: o('a'), attrs: new Map([['x', bytes(1)]]) },
        { op: 'omapSet', cid, oid: o('a'), pairs: [['k', bytes(2)]] },
        write('b', 0, filled(100_000, 9)),
      ])
      await store.queueTransaction([
        { op: 'clone', cid, oid: o('a'), to: o('b') },
        { op: 'clone', cid, oid: o('a'), to: o('a', { snap: 3 }) },
      ])
      await store.queueTransaction([write('a', 4000, filled(200, 7)), { op: 'omapSet', cid, oid: o('a'), pairs: [['k', bytes(5)]] }])
      await expectData(store, 'b', data)
      expect(await store.omapGet(cid, o('b'), ['k'])).toEqual(new Map([['k', bytes(2)]]))
      expect(await store.getAttr(cid, o('b'), 'x')).toEqual(bytes(1))
      await store.queueTransaction([{ op: 'remove', cid, oid: o('a') }, write('c', 0, filled(40_000, 3))])
      await expectData(store, 'b', data)
      expect(Buffer.compare(await store.read(cid, o('a', { snap: 3 }), 0, 30_000), data)).toBe(0)
      await store.queueTransaction([write('b', 0, filled(8192, 8))])
      expect(Buffer.compare(await store.read(cid, o('a', { snap: 3 }), 0, 30_000), data)).toBe(0)
      expect(await codeOf(store.queueTransaction([{ op: 'clone', cid, oid: o('a'), to: o('b') }]))).toBe('ENOENT')
    })

    test('cloneRange copies a part, also within one object', async (store) => {
      const data = pattern(30_000)
      await store.queueTransaction([write('a', 0, data), write('b', 0, filled(10_000, 4))])
      const range = { op: 'cloneRange', cid, oid: o('a') } as const
      await store.queueTransaction([{ ...range, to: o('b'), offset: 5000, length: 9000, toOffset: 9500 }])
      const expected = new Uint8Array(18_500).fill(4)
      expected.set(data.subarray(5000, 14_000), 9500)
      await expectData(store, 'b', expected)
      await store.queueTransaction([{ ...range, to: o('a'), offset: 0, length: 10_000, toOffset: 3000 }])
      const moved = data.slice()
      moved.set(data.subarray(0, 10_000), 3000)
      await expectData(store, 'a', moved)
      await store.queueTransaction([{ ...range, to: o('c'), offset: 29_990, length: 100, toOffset: 0 }])
      await expectData(store, 'c', data.slice(29_990))
      expect(await codeOf(store.queueTransaction([{ ...range, oid: o('no'), to: o('c'), offset: 0, length: 1, toOffset: 0 }]))).toBe(
        'ENOENT',
      )
    })

    test('rename moves everything and replaces the target', async (store) => {
      await store.queueTransaction([
        write('a', 0, filled(9000, 1)),
        { op: 'omapSet', cid, oid: o('a'), pairs: [['k', bytes(1)]] },
        write('b', 0, filled(3, 2)),
      ])
      await store.queueTransaction([{ op: 'rename', cid, oid: o('a'), to: o('b') }])
      expect(await store.stat(cid, o('a'))).toBeUndefined()
      await expectData(store, 'b', filled(9000, 1))
      expect((await store.omapGet(cid, o('b'), ['k'])).size).toBe(1)
      await store.queueTransaction([
        write('a', 0, filled(2, 3)),
        { op: 'rename', cid, oid: o('b'), to: o('c') },
        { op: 'rename', cid, oid: o('a'), to: o('b') },
      ])
      await expectData(store, 'c', filled(9000, 1))
      await expectData(store, 'b', filled(2, 3))
      expect(await codeOf(store.queueTransaction([{ op: 'rename', cid, oid: o('gone'), to: o('x') }]))).toBe('ENOENT')
    })

    test('objects are listed by reversed hash, namespace, name as UTF-8, snap with head last', async (store) => {
      const expected: ObjectKey[] = [
        o('z', { hash: 0 }),
        o('a', { hash: 0x80000000 }),
        o('a', { hash: 2 }),
        o('', { hash: 1 }),
        o('a', { hash: 1, snap: 1 }),
        o('a', { hash: 1, snap: 0x1_0000_0002 }),
        o('a', { hash: 1 }),
        o('a\0b', { hash: 1 }),
        o('b', { hash: 1 }),
        o('\uffee', { hash: 1 }),
        o('😀', { hash: 1 }),
        o('a', { hash: 1, namespace: 'n' }),
        o('a', { hash: 1, namespace: 'n\0' }),
        o('a', { hash: 1, namespace: 'na' }),
        o(`${'ß'.repeat(1024)}`, { hash: 3 }),
        o('q', { hash: 0xffffffff }),
      ]
      const shuffled = expected.filter((_, i) => i % 3 === 0).concat(expected.filter((_, i) => i % 3 !== 0).reverse())
      for (const oid of shuffled) await store.queueTransaction([{ op: 'touch', cid, oid }])
      for (const max of [1, 4, 100]) {
        const listed: ObjectKey[] = []
        for (let after: ObjectKey | undefined; ; after = listed.at(-1)) {
          const { objects, end } = await store.listObjects(cid, { after, max })
          listed.push(...objects)
          if (end) break
        }
        expect(listed).toEqual(expected)
      }
      expect(await store.listObjects(cid, { after: o('a', { hash: 0x40000000 }), max: 1 })).toEqual({
        objects: [o('a', { hash: 2 })],
        end: false,
      })
    })

    test('a read after queueTransaction sees it, durable or not', async (store) => {
      const done = store.queueTransaction([
        write('a', 0, filled(100_000, 1)),
        { op: 'omapSet', cid, oid: o('a'), pairs: [['k', bytes(1)]] },
      ])
      const later = store.queueTransaction([
        write('a', 50_000, filled(10, 2)),
        { op: 'omapSet', cid, oid: o('a'), pairs: [['l', bytes(2)]] },
      ])
      const [stat, data, omap, listed] = await Promise.all([
        store.stat(cid, o('a')),
        store.read(cid, o('a'), 49_999, 12),
        store.omapRange(cid, o('a'), { max: 10 }),
        store.listObjects(cid, { max: 10 }),
      ])
      expect(stat).toEqual({ size: 100_000 })
      expect([...data]).toEqual([1, ...new Array(10).fill(2), 1])
      expect(omap.pairs.map(([key]) => key)).toEqual(['k', 'l'])
      expect(listed.objects).toEqual([o('a')])
      await Promise.all([done, later])
    })

    test('promises resolve in the order of queueing, and what was refused changes nothing', async (store) => {
      const order: number[] = []
      const sizes = [200_000, 10, 70_000, 4096, 300_000, 1]
      const all = sizes.map((size, i) => store.queueTransaction([write(`o${i}`, 0, filled(size, i + 1))]).then(() => order.push(i)))
      const bad: StoreOp[][] = [
        [write('x', 0, filled(9)), { op: 'touch', cid: 'nope', oid: o('y') }],
        [
          write('o1', 0, filled(9000, 99)),
          { op: 'omapSet', cid, oid: o('o1'), pairs: [['k', bytes(1)]] },
          { op: 'clone', cid, oid: o('no'), to: o('o2') },
        ],
        [
          { op: 'createCollection', cid: 'new' },
          { op: 'removeCollection', cid },
          { op: 'createCollection', cid: 'new' },
        ],
        [write('x', -1, filled(1))],
        [write('x', 2 ** 40, filled(1))],
        [{ op: 'touch', cid, oid: o('n'.repeat(2049)) }],
        [{ op: 'touch', cid, oid: o('\ud800') }],
        [{ op: 'omapSet', cid, oid: o('x'), pairs: [['€'.repeat(683), bytes(1)]] }],
        [{ op: 'setAttrs', cid, oid: o('x'), attrs: new Map([['n'.repeat(257), bytes(1)]]) }],
      ]
      const codes = await Promise.all(bad.map((transaction) => codeOf(store.queueTransaction(transaction))))
      expect(codes).toEqual(['ENOENT', 'ENOENT', 'EEXIST', 'EINVAL', 'EFBIG', 'ENAMETOOLONG', 'EINVAL', 'ENAMETOOLONG', 'ENAMETOOLONG'])
      await Promise.all(all)
      expect(order).toEqual([0, 1, 2, 3, 4, 5])
      expect(await store.listCollections()).toEqual([cid])
      for (const [i, size] of sizes.entries()) await expectData(store, `o${i}`, filled(size, i + 1))
      expect((await store.omapRange(cid, o('o1'), { max: 5 })).pairs).toEqual([])
      expect(await store.stat(cid, o('x'))).toBeUndefined()
    })

    test('everything is there after closing and opening again', async (first, under) => {
      await first.queueTransaction([
        write('a', 3, pattern(700_000)),
        { op: 'setAttrs', cid, oid: o('a'), attrs: new Map([['x', bytes(1)]]) },
        { op: 'omapSet', cid, oid: o('a'), pairs: [['k', bytes(2)]] },
        { op: 'clone', cid, oid: o('a'), to: o('b') },
      ])
      await first.setMeta('fsid', 'abc-ü')
      const before = await dumpStore(first)
      const store = await under.reopen()
      expect(await dumpStore(store)).toEqual(before)
      expect(await store.getMeta('fsid')).toBe('abc-ü')
      expect(await store.getMeta('none')).toBeUndefined()
      await store.queueTransaction([write('b', 0, bytes(1))])
      expect(Buffer.compare(await store.read(cid, o('a'), 3, 700_000), pattern(700_000))).toBe(0)
    })

    it('close resolves when all that was queued is durable, and later calls are refused', () =>
      harness.run(async (under) => {
        const { store } = under
        void store.queueTransaction([{ op: 'createCollection', cid }])
        void store.queueTransaction([write('a', 0, filled(100_000, 3))])
        const again = await under.reopen()
        await expectData(again, 'a', filled(100_000, 3))
        expect(await codeOf(store.queueTransaction([write('a', 0, filled(1))]))).toBe('ESHUTDOWN')
        expect(await codeOf(store.stat(cid, o('a')))).toBe('ESHUTDOWN')
      }))

    it('a full store refuses what does not fit, changes nothing, and takes data again once some is removed', () =>
      harness.runSmall(4 << 20, async ({ store }) => {
        await store.queueTransaction([{ op: 'createCollection', cid }])
        let stored = 0
        let code = 'no error'
        for (; code === 'no error' && stored < 50; stored++)
          code = await codeOf(store.queueTransaction([write(`o${stored}`, 0, filled(300_000, stored + 1))]))
        stored--
        expect(code).toBe('ENOSPC')
        expect(stored).toBeGreaterThan(8)
        expect((await store.listObjects(cid, { max: 100 })).objects.length).toBe(stored)
        for (let i = 0; i < stored; i++) await expectData(store, `o${i}`, filled(300_000, i + 1))
        const space = await store.space()
        expect(space.availBytes).toBeLessThan(300_000)
        await store.queueTransaction([{ op: 'remove', cid, oid: o('o1') }])
        await store.queueTransaction([write('again', 0, filled(290_000, 77))])
        await expectData(store, 'again', filled(290_000, 77))
        await expectData(store, 'o2', filled(300_000, 3))
      }))

    it('space counts what is stored', () =>
      harness.run(async ({ store }) => {
        await store.queueTransaction([{ op: 'createCollection', cid }])
        const empty = await store.space()
        await store.queueTransaction([write('a', 0, filled(1 << 20))])
        const full = await store.space()
        expect(full.dataBytes - empty.dataBytes).toBe(1 << 20)
        expect(full.usedBytes - empty.usedBytes).toBeGreaterThanOrEqual(1 << 20)
        await store.queueTransaction([{ op: 'remove', cid, oid: o('a') }])
        expect((await store.space()).dataBytes).toBe(empty.dataBytes)
      }))

    for (let seed = 1; seed <= harness.sequences; seed++) {
      it(`a random sequence ends as in the model (seed ${seed})`, () =>
        harness.run(async (under) => {
          const d = dice(seed)
          let { store } = under
          let model: Model = new Map()
          const setUp: StoreOp[] = ['1.0', '1.1', 'meta'].map((id) => ({ op: 'createCollection', cid: id }))
          model = applyToModel(model, setUp) as Model
          await store.queueTransaction(setUp)
          const pending: Promise<void>[] = []
          for (let i = 0; i < 120; i++) {
            const transaction = Array.from({ length: 1 + d.below(5) }, () => randomOp(d, { large: true }))
            const next = applyToModel(model, transaction)
            const done = store.queueTransaction(transaction)
            if (next) {
              model = next
              pending.push(done)
            } else pending.push(codeOf(done).then((code) => expect(['ENOENT', 'EEXIST']).toContain(code)))
            if (d.below(6) === 0) await Promise.all(pending.splice(0))
            if (d.below(25) === 0) expect(await dumpStore(store)).toEqual(dumpModel(model))
            if (d.below(40) === 0) {
              await Promise.all(pending.splice(0))
              store = await under.reopen()
            }
          }
          await Promise.all(pending)
          expect(await dumpStore(store)).toEqual(dumpModel(model))
        }))
    }
  })
}
