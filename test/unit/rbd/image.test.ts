// Images as their users see them, on pools in memory.
import { expect, test } from 'vitest'
import { mapExtent, objectBytes, objectCount, objectToFile } from '../../../src/librados/mod.ts'
import { Image, RBD } from '../../../src/rbd/mod.ts'
import { MemoryRados } from '../../support/memory-ioctx.ts'

const MiB = 1 << 20
const bytes = (length: number, fill: number): Uint8Array => new Uint8Array(length).map((_, i) => (fill + i * 7) & 0xff)

async function pool(name = 'rbd') {
  const rados = new MemoryRados()
  await rados.createPool(name)
  return { rados, io: await rados.openPool(name) }
}

test('what is written is read, across objects and stripes, and again after opening anew', async () => {
  const { io } = await pool()
  for (const options of [{ order: 16 }, { order: 16, stripeUnit: 4096, stripeCount: 3 }, { order: 16, features: ['layering'] as const }]) {
    const name = `image-${JSON.stringify(options)}`.replace(/[/@]/g, '')
    await RBD.create(io, name, 1 * MiB + 1234, options)
    const image = await Image.open(io, name)
    expect(image.size).toBe(MiB + 1234)
    const data = bytes(300_000, 3)
    await image.write(50_001, data)
    await image.write(MiB, [bytes(1000, 1), bytes(234, 2)])
    await image.discard(70_000, 100_000)
    await image.writeZeroes(MiB, 10, { noHole: true })
    const model = new Uint8Array(image.size)
    model.set(data, 50_001)
    model.set(bytes(1000, 1), MiB)
    model.set(bytes(234, 2), MiB + 1000)
    model.fill(0, 70_000, 170_000).fill(0, MiB, MiB + 10)
    expect(Buffer.compare(await image.read(0, image.size), model)).toBe(0)
    await image.flush()
    await image.close()
    const again = await Image.open(io, name, { readOnly: true })
    expect(Buffer.compare(await again.read(0, again.size), model)).toBe(0)
    const status = await again.blockStatus(0, again.size)
    expect(status.reduce((at, e) => (e.offset === at ? at + e.length : -1), 0)).toBe(again.size)
    for (const { offset, length, allocated } of status) {
      if (!allocated) expect(model.subarray(offset, offset + length).every((b) => b === 0)).toBe(true)
    }
    await expect(again.write(0, data)).rejects.toMatchObject({ code: 'EROFS' })
    await expect(again.read(again.size - 1, 2)).rejects.toMatchObject({ code: 'EINVAL' })
    await again.close()
  }
})

test('layouts map every byte to one place and back, as a walk by the byte does', () => {
  for (const layout of [
    { objectSize: 64, stripeUnit: 64, stripeCount: 1 },
    { objectSize: 64, stripeUnit: 16, stripeCount: 3 },
    { objectSize: 64, stripeUnit: 8, stripeCount: 2 },
    { objectSize: 64, stripeUnit: 64, stripeCount: 4 },
  ]) {
    const size = 1000
    const used = new Map<number, number>()
    for (let at = 0; at < size; at++) {
      const stripe = Math.floor(at / layout.stripeUnit / layout.stripeCount)
      const perObject = layout.objectSize / layout.stripeUnit
      const objectNo = Math.floor(stripe / perObject) * layout.stripeCount + (Math.floor(at / layout.stripeUnit) % layout.stripeCount)
      const offset = (stripe % perObject) * layout.stripeUnit + (at % layout.stripeUnit)
      expect(mapExtent(layout, at, 1)).toEqual([{ objectNo, pieces: [{ offset, length: 1, at: 0 }] }])
      expect(objectToFile(layout, objectNo, offset, 1)).toEqual([{ offset: at, length: 1, at: 0 }])
      used.set(objectNo, Math.max(used.get(objectNo) ?? 0, offset + 1))
      expect([...used].every(([n, bytes]) => objectBytes(layout, n, at + 1) === bytes)).toBe(true)
      expect(objectCount(layout, at + 1)).toBe(Math.max(...used.keys()) + 1)
    }
    const whole = mapExtent(layout, 0, size)
    expect(whole.flatMap(({ pieces }) => pieces).reduce((sum, { length }) => sum + length, 0)).toBe(size)
  }
})

test('compareAndWrite writes where the bytes are those, and only there', async () => {
  const { io } = await pool()
  await RBD.create(io, 'a', MiB, { order: 16 })
  await using image = await Image.open(io, 'a')
  await image.compareAndWrite(512, new Uint8Array(512), bytes(512, 9))
  await expect(image.compareAndWrite(512, new Uint8Array(512), bytes(512, 1))).rejects.toMatchObject({ code: 'ECANCELED' })
  await image.compareAndWrite(512, bytes(512, 9), bytes(512, 1))
  expect(await image.read(512, 512)).toEqual(bytes(512, 1))
  await expect(image.compareAndWrite(65_535, new Uint8Array(2), new Uint8Array(2))).rejects.toMatchObject({ code: 'EINVAL' })
})

test('a fresh image of 10 TiB takes next to nothing and opens at once', async () => {
  const { io, rados } = await pool()
  await RBD.create(io, 'big', 10 * 2 ** 40)
  const before = rados.reads + rados.writes
  await using image = await Image.open(io, 'big')
  await image.write(5 * 2 ** 40 + 17, bytes(10, 1))
  expect(await image.read(5 * 2 ** 40 + 17, 10)).toEqual(bytes(10, 1))
  expect(await image.read(9 * 2 ** 40, 4096)).toEqual(new Uint8Array(4096))
  expect(rados.reads + rados.writes - before).toBeLessThan(25)
  // What takes the whole image in hand takes only what is there.
  let data = 0
  for await (const piece of image.sparse()) data += piece.data?.byteLength ?? 0
  expect(data).toBe(27)
  const status = await image.blockStatus(0, image.size)
  expect(status.filter(({ allocated }) => allocated)).toEqual([{ offset: 5 * 2 ** 40, length: 27, allocated: true }])
  await image.discard(0, image.size)
  expect(await image.read(5 * 2 ** 40, 100)).toEqual(new Uint8Array(100))
  expect(rados.reads + rados.writes - before).toBeLessThan(60)
})
