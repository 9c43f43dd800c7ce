// A cluster port over a librados connection.
import { entity, silentLogger } from '../base/mod.ts'
import type { Rados } from '../librados/mod.ts'
import { createMessenger } from '../msg/mod.ts'
import { Errno } from './errors.ts'
import type { ClusterPort } from './port.ts'

export function portOf(rados: Rados): ClusterPort {
  const { env, monClient, options } = rados
  const { name } = monClient
  return {
    env,
    log: silentLogger,
    name,
    radosAddr: rados.addr,
    pools: {
      async open(pool, namespace) {
        const found = rados.osdMap.pools.get(pool as never)
        if (!found) throw new Errno('EIO', `there is no pool ${pool}`)
        return rados.openPool(found.name, { namespace })
      },
      has: (pool) => rados.osdMap.pools.has(pool as never),
      reach: (epoch) => rados.waitForOsdMap(epoch),
    },
    subscribeFsMap: (listener) => rados.subscribeFsMap(listener),
    createMessenger: (dispatcher) =>
      createMessenger({
        env,
        self: entity(name),
        nonce: env.random.below(0xffff_fffe) + 1,
        auth: { client: monClient },
        options,
        log: silentLogger,
        dispatcher,
      }),
  }
}
