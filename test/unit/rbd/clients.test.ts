// Several clients at one image, on pools in memory: hand-over of the lock, snapshots across clients, owners that die.
import { expect, test } from 'vitest'
import { RadosError } from '../../../src/librados/types.ts'
import { Image, RBD } from '../../../src/rbd/mod.ts'
import { deadOwner, resizeAcross, snapshotsAcross, takeTurns } from '../../support/image-clients.ts'
import { MemoryRados } from '../../support/memory-ioctx.ts'

async function two() {
  const first = new MemoryRados()
  await first.createPool('rbd')
  const second = first.another()
  return { first, second, a: await first.openPool('rbd'), b: await second.openPool('rbd') }
}

test('the exclusive lock goes to whoever writes', async () => {
  const { a, b } = await two()
  await takeTurns(a, b)
})
test('a snapshot holds what was acknowledged to another client, with the exclusive lock', async () => {
  const { a, b } = await two()
  await snapshotsAcross(a, b, ['layering', 'exclusive-lock', 'object-map', 'fast-diff'])
})
test('a snapshot holds what was acknowledged to another client, without the exclusive lock', async () => {
  const { a, b } = await two()
  await snapshotsAcross(a, b, ['layering'])
})
test('a resize is known to all', async () => {
  const { a, b } = await two()
  await resizeAcross(a, b)
})
test('a dead owner is shut out and its lock taken', async () => {
  const { first, a, b } = await two()
  await deadOwner(a, b, () => {
    // Its watch is gone; the process lives on and tries to write.
    first.loseWatches()
  })
})
test('a lock taken by hand is respected, an open image is not removed, features change while it is open', async () => {
  const { a, b } = await two()
  await RBD.create(a, 'image', 1 << 20, { order: 16 })
  const image = await Image.open(a, 'image')
  await b.lockExclusive(image.session.oid, 'rbd_lock', { cookie: 'mine', tag: '' })
  await expect(image.write(0, new Uint8Array(10))).rejects.toThrow(/image rbd\/image is locked by client\.admin/)
  await b.unlock(image.session.oid, 'rbd_lock', 'mine')
  await image.write(0, new Uint8Array(10).fill(1))
  await expect(RBD.remove(b, 'image')).rejects.toMatchObject({ code: 'EBUSY' })
  await expect(RBD.trash.move(b, 'image')).rejects.toMatchObject({ code: 'EBUSY' })
  const other = await Image.open(b, 'image')
  await other.disableFeatures(['fast-diff', 'object-map', 'exclusive-lock'])
  await image.write(100, new Uint8Array(10).fill(2))
  await other.createSnapshot('s')
  await image.write(100_000, new Uint8Array(10).fill(3))
  await other.enableFeatures(['exclusive-lock', 'object-map', 'fast-diff'])
  await image.write(200_000, new Uint8Array(10).fill(4))
  expect(await other.checkObjectMap()).toBe(0)
  await expect(other.enableFeatures(['object-map'])).rejects.toMatchObject({ code: 'EINVAL' })
  await expect(other.disableFeatures(['object-map'])).rejects.toThrow(/fast-diff needs object-map/)
  const found: string[] = []
  for await (const { offset, length } of other.diffIterate({ fromSnapshot: 's', wholeObject: true })) found.push(`${offset}+${length}`)
  expect(found).toEqual(['65536+65536', '196608+65536'])
  await image.close()
  await other.close()
})
test('the trash keeps, gives back and purges', async () => {
  const { a } = await two()
  await RBD.create(a, 'image', 1 << 20)
  const image = await Image.open(a, 'image')
  await image.write(5, new Uint8Array([1, 2, 3]))
  await image.close()
  const id = await RBD.trash.move(a, 'image', 60_000)
  expect(await RBD.list(a)).toEqual([])
  await expect(Image.open(a, 'image')).rejects.toMatchObject({ code: 'ENOENT' })
  expect(await RBD.trash.list(a)).toMatchObject([{ id, name: 'image' }])
  await expect(RBD.trash.remove(a, id)).rejects.toMatchObject({ code: 'EPERM' })
  expect(await RBD.trash.purge(a)).toEqual([])
  expect(await RBD.trash.restore(a, id, 'back')).toBe('back')
  const back = await Image.open(a, 'back')
  expect(await back.read(5, 3)).toEqual(new Uint8Array([1, 2, 3]))
  await back.close()
  await RBD.trash.move(a, 'back')
  expect(await RBD.trash.purge(a)).toEqual([id])
  expect(await RBD.trash.list(a)).toEqual([])
  const left: string[] = []
  for await (const { oid } of a.list()) left.push(oid)
  expect(left.sort()).toEqual(['rbd_directory', 'rbd_info', 'rbd_trash'])
})
test('a full pool refuses changes and leaves the image as it was', async () => {
  const { first, a } = await two()
  await RBD.create(a, 'image', 1 << 20, { order: 16 })
  const image = await Image.open(a, 'image')
  const data = new Uint8Array(100_000).fill(7)
  await image.write(0, data)
  for (const [n, what] of [/^rbd_data/, /^rbd_object_map/, /^rbd_/].entries()) {
    first.fault = ({ kind, oid }) => {
      if (kind === 'write' && what.test(oid)) throw new RadosError('ENOSPC', `${oid}: ENOSPC`)
      return undefined
    }
    await expect(image.write(300_000 + 200_000 * n, data)).rejects.toMatchObject({ code: 'ENOSPC' })
    if (what.test('rbd_header')) {
      await expect(image.createSnapshot('s')).rejects.toMatchObject({ code: 'ENOSPC' })
      await expect(image.resize(2 << 20)).rejects.toMatchObject({ code: 'ENOSPC' })
      await expect(RBD.create(a, 'other', 1 << 20)).rejects.toMatchObject({ code: 'ENOSPC' })
    }
    first.fault = undefined
    expect([image.size, image.snapshots()]).toEqual([1 << 20, []])
    expect(Buffer.compare(await image.read(0, 100_000), data)).toBe(0)
    expect(await image.checkObjectMap()).toBe(0)
  }
  await image.write(300_000, data)
  await image.createSnapshot('s')
  expect(await image.checkObjectMap()).toBe(0)
  expect((await RBD.list(a)).map(({ name }) => name)).toEqual(['image'])
  await image.close()
})
test('snapshots of an image with a data pool are snapshots of that pool, and are trimmed there', async () => {
  const { first, a } = await two()
  await first.createPool('data')
  await RBD.create(a, 'image', 1 << 20, { order: 16, dataPool: 'data' })
  const image = await Image.open(a, 'image')
  await image.write(0, new Uint8Array(10).fill(1))
  await image.createSnapshot('s')
  await image.write(0, new Uint8Array(10).fill(2))
  const [rbd, data] = [first.pools.get('rbd'), first.pools.get('data')]
  expect([rbd?.lastSnap, data?.lastSnap]).toEqual([0, 1])
  const oid = [...(data?.objects.keys() ?? [])][0] as string
  expect(data?.snapSet(oid).clones).toHaveLength(1)
  await image.removeSnapshot('s')
  expect(data?.snapSet(oid).clones).toEqual([])
  await image.close()
})
