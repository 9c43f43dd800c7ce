// Images on a cluster inside this process: several clients, a dead owner, and a short run against the model.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Cluster } from '../../../cluster/mod.ts'
import { SimRandom } from '../../../src/env/sim/mod.ts'
import type { Rados } from '../../../src/librados/mod.ts'
import { RBD } from '../../../src/rbd/mod.ts'
import { deadOwner, resizeAcross, snapshotsAcross, takeTurns } from '../../support/image-clients.ts'
import { ImageModel } from '../../support/image-model.ts'

let cluster: Cluster
let first: Rados
let second: Rados
beforeAll(async () => {
  cluster = await Cluster.start({ mons: 1, osds: 2, rgw: 0 })
  first = await cluster.connect()
  second = await cluster.connect()
  await first.createPool('rbd', { pgNum: 8 })
  await first.createPool('data', { pgNum: 4 })
})
afterAll(async () => {
  await first?.close()
  await second?.close()
  await cluster?.stop()
})
const both = async () => [await first.openPool('rbd'), await second.openPool('rbd')] as const

test('the exclusive lock goes to whoever writes', async () => takeTurns(...(await both())))
test('a resize is known to all', async () => resizeAcross(...(await both())))
test('a snapshot holds what was acknowledged to another client', async () => {
  await snapshotsAcross(...(await both()), ['layering', 'exclusive-lock', 'object-map', 'fast-diff'])
  await snapshotsAcross(...(await both()), ['layering'])
})
test('random operations agree with the model, with a data pool of its own too', async () => {
  const model = new ImageModel((await both())[0], new SimRandom(7, 'images'))
  while (model.steps < 150) await model.step()
  await model.checkAll()
  await model.close()
  const [io] = await both()
  await RBD.create(io, 'apart', 1 << 20, { dataPool: 'data' })
  const data = new ImageModel(io, new SimRandom(8, 'images'), { prefix: 'other-' })
  await data.adopt('apart', 1 << 20)
  for (let n = 0; n < 60; n++) await data.step()
  await data.checkAll()
  await data.close()
  const oids: string[] = []
  for await (const { oid } of (await first.openPool('data')).list()) oids.push(oid)
  expect(oids.some((oid) => new RegExp(`^rbd_data\\.${io.poolId}\\.[0-9a-f]{16}\\.[0-9a-f]{16}$`).test(oid))).toBe(true)
})
test('a dead owner is shut out and its lock taken', async () => {
  const dying = await cluster.connect()
  await deadOwner(await dying.openPool('rbd'), await second.openPool('rbd'), () => dying.close())
})
