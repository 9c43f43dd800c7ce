// Clients hammer one tree while the MDS is killed at any moment: see test/support/fs-hammer.ts.
import { expect, test } from 'vitest'
import { SimRandom } from '../../../src/env/sim/mod.ts'
import { Hammer } from '../../support/fs-hammer.ts'
import { Mounted } from '../../support/mounted.ts'

test.each(process.env['SEEDS'] ? process.env['SEEDS'].split(',').map(Number) : [1, 2, 3])(
  'every completed operation is seen by everybody, whatever happens to the MDS: seed %i',
  async (seed) => {
    const random = new SimRandom(seed)
    const mounted = await Mounted.create()
    const clients = [await mounted.mount(), await mounted.mount(), await mounted.mount({ maxInodes: 12 })]
    let killing = true
    const killer = (async () => {
      while (killing) {
        for (let turns = random.below(400); turns > 0 && killing; turns--) await new Promise((resolve) => setImmediate(resolve))
        await mounted.mds.restart()
      }
    })()
    const hammer = new Hammer({ clients, random: new SimRandom(seed + 1000), rounds: 12, operations: 25 })
    try {
      await hammer.run()
    } finally {
      killing = false
      await killer
    }
    for (const client of clients) await hammer.verify(client)
    await hammer.verify(await mounted.mount())
    await mounted.end()
    expect(hammer.history.length).toBeGreaterThan(0)
  },
)
