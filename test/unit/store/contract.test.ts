// The contract suite over every store there is.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createNodeEnv } from '../../../src/env/node/mod.ts'
import { SimWorld } from '../../../src/env/sim/mod.ts'
import {
  fsckBlockStore,
  MemoryStore,
  mkfsBlockStore,
  type ObjectStore,
  openBlockStore,
  type StoreTunables,
} from '../../../src/store/mod.ts'
import { objectStoreContract, type StoreUnderTest } from '../../contract/object-store.ts'

type Body = (test: StoreUnderTest) => Promise<void>

async function overMemory(totalBytes: number, body: Body): Promise<void> {
  const first = new MemoryStore({ totalBytes })
  const test: StoreUnderTest = {
    store: first,
    async reopen() {
      await test.store.close()
      test.store = new MemoryStore({ disk: first.disk, totalBytes })
      return test.store
    },
  }
  await body(test)
}
objectStoreContract('MemoryStore', { run: (body) => overMemory(1 << 30, body), runSmall: overMemory, sequences: 3 })

type Sizes = { sizeBytes?: number; logBytes?: number }

async function overSim(sizes: Sizes, body: Body, tunables: Partial<StoreTunables> = {}): Promise<void> {
  const world = new SimWorld({ seed: 11 })
  const env = world.process('osd.0')
  const path = '/var/osd.0'
  const scenario = async (): Promise<void> => {
    await mkfsBlockStore(env, path, sizes)
    const test: StoreUnderTest = {
      store: await openBlockStore(env, path, { tunables }),
      async reopen() {
        await test.store.close()
        test.store = await openBlockStore(env, path, { tunables })
        return test.store
      },
    }
    await body(test)
    await test.store.close()
    expect((await fsckBlockStore(env, path)).errors).toEqual([])
  }
  await world.run(scenario())
}
objectStoreContract('BlockStore in simulation', {
  run: (body) => overSim({ sizeBytes: 1 << 30, logBytes: 1 << 20 }, body),
  runSmall: (sizeBytes, body) => overSim({ sizeBytes, logBytes: 256 << 10 }, body),
  sequences: 4,
})

// Nothing stays in memory, everything is applied at once, and hardly anything may be queued.
const pressed: Partial<StoreTunables> = {
  cacheBytes: 1,
  applyBytes: 1,
  applyDelayMs: 1,
  checkpointIdleMs: 1,
  deferredMaxBytes: 4096,
  maxPendingBytes: 1,
}
objectStoreContract('BlockStore under pressure', {
  run: (body) => overSim({ sizeBytes: 32 << 20, logBytes: 512 << 10 }, body, pressed),
  runSmall: (sizeBytes, body) => overSim({ sizeBytes, logBytes: 256 << 10 }, body, pressed),
  sequences: 4,
})

async function overNode(sizes: Sizes, body: Body): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'sepiola-store-'))
  const path = join(root, 'osd')
  const env = createNodeEnv()
  let store: ObjectStore | undefined
  try {
    await mkfsBlockStore(env, path, sizes)
    store = await openBlockStore(env, path)
    const test: StoreUnderTest = {
      store,
      async reopen() {
        await test.store.close()
        store = await openBlockStore(env, path)
        test.store = store
        return store
      },
    }
    await body(test)
  } finally {
    await store?.close()
    await rm(root, { recursive: true, force: true })
  }
}
objectStoreContract('BlockStore on this disk', {
  run: (body) => overNode({ sizeBytes: 1 << 30, logBytes: 1 << 20 }, body),
  runSmall: (sizeBytes, body) => overNode({ sizeBytes, logBytes: 256 << 10 }, body),
  sequences: 1,
})
