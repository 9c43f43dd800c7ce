// The gateway dies at every RADOS write of a PUT, a DELETE and a multipart completion, before and after the write has taken
// effect. Whatever another gateway then finds is whole: old or new, never half; the index says what the heads say; and garbage
// collection leaves exactly the stripes that are referred to.
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Bucket } from '../../../src/rgw/bucket/layout.ts'
import { listObjects } from '../../../src/rgw/bucket/list.ts'
import type { CompletePart } from '../../../src/rgw/bucket/multipart.ts'
import type { Upload } from '../../../src/rgw/bucket/objects.ts'
import type { Store } from '../../../src/rgw/store.ts'
import { MemoryRados } from '../../support/memory-ioctx.ts'
import { openTestStore } from './harness.ts'

const STRIPE = 64 << 10
const HOUR = 3_600_000
const options = { rgw_obj_stripe_size_bytes: STRIPE }
const put = { metadata: {}, owner: 'o' }

function uploadOf(data: Uint8Array): Upload {
  let at = 0
  return {
    size: data.byteLength,
    async next() {
      if (at >= data.byteLength) return undefined
      const chunk = data.subarray(at, at + 10_000)
      at += chunk.byteLength
      return chunk
    },
    digest: () => ({ md5: Buffer.from(data.subarray(0, 4)).toString('hex'), checksum: undefined }),
  }
}

async function readWhole(store: Store, bucket: Bucket, key: string): Promise<Buffer | undefined> {
  try {
    const opened = await store.objects.open(bucket, key, { offset: 0, length: STRIPE })
    const chunks: Uint8Array[] = []
    for await (const chunk of store.objects.read(bucket, opened, 0, opened.head.size)) chunks.push(chunk)
    return Buffer.concat(chunks)
  } catch (error) {
    if ((error as { code?: string }).code === 'NoSuchKey') return undefined
    throw error
  }
}

interface Scene {
  readonly rados: MemoryRados
  readonly store: Store
  readonly bucket: Bucket
  now: number
}
async function scene(rados = new MemoryRados(), now = 1e12): Promise<Scene> {
  const made = { rados, now } as { -readonly [K in keyof Scene]: Scene[K] }
  made.store = await openTestStore(rados, { options, now: () => made.now })
  made.bucket = (await made.store.buckets.find('b')) ?? (await made.store.buckets.create('b', 'o', 0))
  return made
}

const stripes = (rados: MemoryRados): string[] => rados.names('default.rgw.buckets.data').filter((name) => name.includes('__shadow_'))
const pendings = (rados: MemoryRados): string[] =>
  [...(rados.pools.get('default.rgw.buckets.index')?.objects.values() ?? [])].flatMap(({ omap }) =>
    [...omap.keys()].filter((k) => k.startsWith('p')),
  )

/** Runs an operation again and again, with a crash one write later each time, until it gets through. */
async function atEveryWrite(
  prepare: (at: Scene) => Promise<void>,
  act: (at: Scene) => Promise<unknown>,
  check: (after: Scene, outcome: 'done' | 'crashed') => Promise<void>,
): Promise<number> {
  for (let n = 1; n < 100; n++) {
    let crashed = false
    for (const applied of [false, true]) {
      const before = await scene()
      await prepare(before)
      await before.store.index.flush()
      before.rados.crashAtWrite(n, applied)
      let outcome: 'done' | 'crashed' = 'done'
      try {
        await act(before)
      } catch {
        outcome = 'crashed'
      }
      await before.store.index.flush()
      await before.store.gc.stop()
      await new Promise((resolve) => setImmediate(resolve))
      const died = (() => {
        try {
          before.rados.fault?.({ pool: '', namespace: '', oid: '', kind: 'read' })
          return false
        } catch {
          return true
        }
      })()
      crashed ||= died
      before.rados.fault = undefined
      const after = await scene(before.rados, before.now)
      await check(after, outcome)
      // A stale pending entry is repaired by the next listing, and the collector then leaves what is in use alone.
      after.now += HOUR
      await listObjects(after.store.context, after.store.index, after.bucket, { prefix: '', delimiter: '', after: '', max: 1000 })
      await settled(() => pendings(after.rados).length === 0)
      await check(after, outcome)
      for (let round = 0; round < 3; round++) {
        after.now += 24 * HOUR
        await after.store.gc.process()
      }
      await check(after, outcome)
      await expectNoLeak(after)
      await after.store.stop()
    }
    if (!crashed) return n - 1
  }
  throw new Error('it never got through')
}

async function settled(fact: () => boolean): Promise<void> {
  for (let i = 0; i < 2000 && !fact(); i++) await new Promise((resolve) => setImmediate(resolve))
  expect(fact()).toBe(true)
}

/** Every stripe belongs to a head or to a part of an upload that is going on. */
async function expectNoLeak({ rados, store, bucket }: Scene): Promise<void> {
  const { entries } = await listObjects(store.context, store.index, bucket, { prefix: '', delimiter: '', after: '', max: 1000 })
  const used = new Set<string>()
  for (const { key } of entries) for (const { tag } of (await store.objects.open(bucket, key, undefined)).pieces) used.add(tag ?? '')
  const uploads = [...(rados.pools.get('default.rgw.buckets.non-ec')?.objects ?? [])]
  const inUploads = uploads.map(([, { omap }]) => [...omap.values()].map((value) => Buffer.from(value).toString('latin1')).join()).join()
  for (const name of stripes(rados)) {
    const tag = name.split('_').at(-2) as string
    expect(used.has(tag) || inUploads.includes(tag), name).toBe(true)
  }
}

async function expectListed(at: Scene, key: string): Promise<void> {
  const { entries } = await listObjects(at.store.context, at.store.index, at.bucket, { prefix: '', delimiter: '', after: '', max: 1000 })
  const data = await readWhole(at.store, at.bucket, key)
  const entry = entries.find((one) => one.key === key)?.entry
  expect(entry?.size).toBe(data?.byteLength)
  if (data) expect(entry?.etag).toBe((await at.store.objects.open(at.bucket, key, undefined)).head.etag)
}

const small = randomBytes(1000)
const large = randomBytes(3 * STRIPE + 17)
const larger = randomBytes(5 * STRIPE)

describe('a crash at every write', () => {
  for (const [what, before, after] of [
    ['a new small object', undefined, small],
    ['a new large object', undefined, large],
    ['small over large', large, small],
    ['large over large', larger, large],
    ['large over small', small, large],
  ] as const) {
    test(`PUT: ${what}`, async () => {
      const writes = await atEveryWrite(
        async ({ store, bucket }) => {
          if (before) await store.objects.put(bucket, 'k', uploadOf(before), put)
        },
        ({ store, bucket }) => store.objects.put(bucket, 'k', uploadOf(after), put),
        async (at, outcome) => {
          const data = await readWhole(at.store, at.bucket, 'k')
          const isNew = data?.equals(after) ?? false
          const isOld = before === undefined ? data === undefined : (data?.equals(before) ?? false)
          expect(isNew || (outcome === 'crashed' && isOld)).toBe(true)
          await expectListed(at, 'k')
        },
      )
      expect(writes).toBeGreaterThanOrEqual(3)
    })
  }

  for (const [what, before] of [
    ['small', small],
    ['large', large],
  ] as const) {
    test(`DELETE: ${what}`, async () => {
      await atEveryWrite(
        async ({ store, bucket }) => void (await store.objects.put(bucket, 'k', uploadOf(before), put)),
        ({ store, bucket }) => store.objects.remove(bucket, 'k'),
        async (at, outcome) => {
          const data = await readWhole(at.store, at.bucket, 'k')
          expect(data === undefined || (outcome === 'crashed' && data.equals(before))).toBe(true)
          await expectListed(at, 'k')
        },
      )
    })
  }

  test('multipart: upload, completion over an old object, and the client trying again', async () => {
    const parts = [randomBytes(5 << 20), randomBytes(70_000)]
    const whole = Buffer.concat(parts)
    let uploadId = ''
    let retry: CompletePart[] = []
    await atEveryWrite(
      async ({ store, bucket }) => {
        await store.objects.put(bucket, 'k', uploadOf(large), put)
        uploadId = await store.multipart.create(bucket, 'k', { metadata: {}, owner: 'o' })
        retry = []
        for (const [n, part] of parts.entries()) {
          const { etag } = await store.multipart.putPart(bucket, 'k', uploadId, n + 1, uploadOf(part))
          retry.push({ number: n + 1, etag, checksums: new Map() })
        }
        await store.multipart.putPart(bucket, 'k', uploadId, 7, uploadOf(small))
      },
      ({ store, bucket }) => store.multipart.complete(bucket, 'k', uploadId, retry, {}),
      async (at, outcome) => {
        const data = await readWhole(at.store, at.bucket, 'k')
        expect(data?.equals(whole) || (outcome === 'crashed' && data?.equals(large))).toBe(true)
        await expectListed(at, 'k')
        await at.store.multipart.complete(at.bucket, 'k', uploadId, retry, {})
        expect((await readWhole(at.store, at.bucket, 'k'))?.equals(whole)).toBe(true)
        await at.store.index.flush()
        await expectListed(at, 'k')
      },
    )
  }, 60_000)
})

test('an upload that breaks off leaves nothing behind', async () => {
  const { store, bucket, rados } = await scene()
  const broken = uploadOf(larger)
  let chunks = 0
  const upload: Upload = { ...broken, next: async () => (++chunks > 25 ? Promise.reject(new Error('gone')) : broken.next()) }
  await expect(store.objects.put(bucket, 'k', upload, put)).rejects.toThrow('gone')
  expect(stripes(rados)).toEqual([])
  await store.index.flush()
  expect(pendings(rados)).toEqual([])
})

test('readers finish an object that is replaced and deleted meanwhile', async () => {
  const at = await scene()
  const { store, bucket } = at
  await store.objects.put(bucket, 'k', uploadOf(larger), put)
  const opened = await store.objects.open(bucket, 'k', { offset: 0, length: 10 })
  await store.objects.put(bucket, 'k', uploadOf(large), put)
  await store.objects.remove(bucket, 'k')
  await store.gc.process()
  const tail: Uint8Array[] = []
  for await (const chunk of store.objects.read(bucket, opened, STRIPE, larger.byteLength)) tail.push(chunk)
  expect(Buffer.concat(tail).equals(larger.subarray(STRIPE))).toBe(true)
  at.now += HOUR
  await store.gc.process()
  expect(stripes(at.rados)).toEqual([])
})

test('concurrent puts and deletes from two gateways leave the index equal to the heads', async () => {
  const rados = new MemoryRados()
  let seed = 7
  const random = (n: number): number => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
  rados.delay = async () => {
    for (let i = random(6); i > 0; i--) await new Promise((resolve) => setImmediate(resolve))
  }
  const gateways = [await openTestStore(rados, { options }), await openTestStore(rados, { options })] as const
  const bucket = await gateways[0].buckets.create('b', 'o', 0)
  for (let round = 0; round < 15; round++) {
    const operations = Array.from({ length: 20 }, async () => {
      const { objects } = gateways[random(2)] as Store
      const key = `k${random(3)}`
      if (random(3) === 0) await objects.remove(bucket, key)
      else await objects.put(bucket, key, uploadOf(randomBytes(random(3) === 0 ? STRIPE + random(1000) : random(1000))), put)
    })
    await Promise.all(operations)
    for (const { index } of gateways) await index.flush()
    expect(pendings(rados)).toEqual([])
    for (const key of ['k0', 'k1', 'k2']) {
      for (const store of gateways) await expectListed({ rados, store, bucket, now: 0 }, key)
    }
  }
  for (const store of gateways) await store.stop()
})
