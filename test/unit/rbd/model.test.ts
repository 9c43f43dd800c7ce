// Random operations on images in memory against a model, without faults and with a crash at a random write every so often.
import { expect, test } from 'vitest'
import { SimRandom } from '../../../src/env/sim/mod.ts'
import { ImageModel } from '../../support/image-model.ts'
import { MemoryRados } from '../../support/memory-ioctx.ts'

async function run(seed: number, steps: number, crashes: boolean): Promise<ImageModel> {
  const random = new SimRandom(seed, 'images')
  let rados = new MemoryRados()
  await rados.createPool('rbd')
  const model = new ImageModel(await rados.openPool('rbd'), random)
  try {
    while (model.steps < steps) {
      if (crashes) rados.crashAtWrite(1 + random.below(60), random.below(2) === 0)
      try {
        for (let n = 0; n < 40; n++) await model.step()
        if (!crashes) await model.checkAll()
      } catch (error) {
        if ((error as { code?: string }).code !== 'ESHUTDOWN') throw error
        const next = rados.another()
        rados.vanish()
        rados = next
        await model.recover(await rados.openPool('rbd'))
      }
    }
    rados.fault = undefined
    await model.checkAll()
    await model.close()
    return model
  } catch (error) {
    throw new Error(`seed ${seed}, step ${model.steps}: ${(error as Error).message}\n${model.log.join('\n')}`, { cause: error })
  }
}

test('thousands of random operations on images, snapshots and clones agree with the model', async () => {
  const counts = new Map<string, number>()
  for (const seed of [1, 2, 3, 4])
    for (const [name, n] of (await run(seed, 800, false)).counts) counts.set(name, (counts.get(name) ?? 0) + n)
  for (const name of ['clone', 'flatten', 'rollback', 'copyByDiffs', 'diff', 'resize']) expect(counts.get(name)).toBeGreaterThan(5)
}, 60_000)

test('a crash at any write leaves what was before or what was asked for, and nothing that cannot be finished', async () => {
  for (const seed of [11, 12, 13, 14, 59]) await run(seed, 500, true)
}, 60_000)
