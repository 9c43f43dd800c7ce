// Several clients at one image: what must hold wherever the pools are, in memory or in a cluster.
import { expect } from 'vitest'
import type { IoCtx } from '../../src/librados/types.ts'
import { type FeatureName, Image, RBD } from '../../src/rbd/mod.ts'

const BLOCK = 4096
const EXCLUSIVE: readonly FeatureName[] = ['layering', 'exclusive-lock', 'object-map', 'fast-diff']
const same = (found: Uint8Array, expected: Uint8Array): void => expect(Buffer.compare(found, expected)).toBe(0)
const block = (n: number): Uint8Array => new Uint8Array(BLOCK).fill(n)

/** Each sees what the other has written; the lock goes to and fro. */
export async function takeTurns(a: IoCtx, b: IoCtx): Promise<void> {
  await RBD.create(a, 'turns', 64 * BLOCK, { order: 14, features: EXCLUSIVE })
  const images = [await Image.open(a, 'turns'), await Image.open(b, 'turns')] as const
  for (let n = 1; n <= 12; n++) {
    const [writer, reader] = n % 2 ? images : [images[1], images[0]]
    await writer.write(n * BLOCK, block(n))
    expect(writer.session.lockHeld).toBe(true)
    for (let m = 1; m <= n; m++) same(await reader.read(m * BLOCK, BLOCK), block(m))
  }
  // Both at once.
  await Promise.all([1, 2, 3, 4].flatMap((n) => images.map((image, i) => image.write((20 + 2 * n + i) * BLOCK, block(100 + 2 * n + i)))))
  for (let n = 2; n < 10; n++) same(await images[0].read((20 + n) * BLOCK, BLOCK), block(100 + n))
  expect(await images[1].checkObjectMap()).toBe(0)
  await images[0].close()
  await images[1].close()
}

/** A snapshot that one client takes holds every write that another was told of before, and none that began after. */
export async function snapshotsAcross(a: IoCtx, b: IoCtx, features: readonly FeatureName[]): Promise<void> {
  const name = `across-${features.length}`
  await RBD.create(a, name, 400 * BLOCK, { order: 14, features })
  const [writer, taker] = [await Image.open(a, name), await Image.open(b, name)]
  let acked = 0
  let stop = false
  const writing = (async () => {
    while (!stop && acked < 399) {
      await writer.write((acked + 1) * BLOCK, block(((acked + 1) % 255) + 1))
      acked++
    }
  })()
  const taken: { name: string; before: number; after: number }[] = []
  for (let n = 0; n < 5; n++) {
    const before = acked
    await taker.createSnapshot(`s${n}`)
    taken.push({ name: `s${n}`, before, after: acked })
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  stop = true
  await writing
  for (const { name: snapshot, before, after } of taken) {
    const at = await Image.open(b, name, { snapshot })
    const bytes = await at.read(0, at.size)
    let found = 0
    while (found < 399 && bytes[(found + 1) * BLOCK] !== 0) {
      same(bytes.subarray((found + 1) * BLOCK, (found + 2) * BLOCK), block(((found + 1) % 255) + 1))
      found++
    }
    const rest = bytes.subarray((found + 1) * BLOCK)
    same(rest, new Uint8Array(rest.byteLength))
    expect(found).toBeGreaterThanOrEqual(before)
    // One more may have been under way.
    expect(found).toBeLessThanOrEqual(after + 1)
    await at.close()
  }
  await writer.write(0, block(7))
  expect(writer.snapshots().map(({ name }) => name)).toEqual(['s0', 's1', 's2', 's3', 's4'])
  await writer.close()
  await taker.close()
}

/** A resize by one is known to the other. */
export async function resizeAcross(a: IoCtx, b: IoCtx): Promise<void> {
  await RBD.create(a, 'resized', 10 * BLOCK, { order: 14, features: EXCLUSIVE })
  const [one, other] = [await Image.open(a, 'resized'), await Image.open(b, 'resized', { readOnly: true })]
  const sizes: number[] = []
  other.onResize((size) => sizes.push(size))
  await one.write(0, block(1))
  await one.resize(20 * BLOCK)
  await one.write(19 * BLOCK, block(2))
  same(await other.read(19 * BLOCK, BLOCK), block(2))
  await one.resize(5 * BLOCK)
  expect(sizes).toEqual([20 * BLOCK, 5 * BLOCK])
  await expect(other.read(19 * BLOCK, BLOCK)).rejects.toMatchObject({ code: 'EINVAL' })
  await one.close()
  await other.close()
}

/** The owner stops answering; another shuts it out and goes on. The first can write no more, and says why. */
export async function deadOwner(a: IoCtx, b: IoCtx, kill: () => Promise<void> | void): Promise<void> {
  await RBD.create(a, 'orphan', 10 * BLOCK, { order: 14, features: EXCLUSIVE })
  const first = await Image.open(a, 'orphan', { watchTimeoutMs: 1000 })
  await first.write(0, block(1))
  await kill()
  const second = await Image.open(b, 'orphan')
  await second.write(BLOCK, block(2))
  same(await second.read(0, 2 * BLOCK), Buffer.concat([block(1), block(2)]))
  // An object that the first owner's map says is not there: it must not go by that map any more.
  await second.write(9 * BLOCK, block(3))
  await expect(first.read(9 * BLOCK, BLOCK)).rejects.toMatchObject({ code: 'ESHUTDOWN' })
  await expect(first.write(BLOCK, block(9))).rejects.toThrow(/image .*orphan: this client was shut out/)
  await expect(first.write(BLOCK, block(9))).rejects.toMatchObject({ code: 'ESHUTDOWN' })
  same(await second.read(BLOCK, BLOCK), block(2))
  await first.close()
  await second.close()
}
