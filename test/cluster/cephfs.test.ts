// Two clients hammer one directory tree on real processes while metadata servers and OSDs are killed and return: every completed operation ends as
// the model says and is seen by both and by a third, and a scrub finds nothing; once everything is removed and purged, no data object is left.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Cluster } from '../../cluster/mod.ts'
import { FileSystem, tellMds } from '../../src/cephfs/mod.ts'
import { SimRandom } from '../../src/env/sim/mod.ts'
import type { Rados } from '../../src/librados/mod.ts'
import { Hammer } from '../support/fs-hammer.ts'

const DATA_POOL = 'cephfs.cephfs.data'
let cluster: Cluster
let connections: Rados[]
beforeAll(async () => {
  cluster = await Cluster.start({ mons: 1, osds: 3, mds: 2, mode: 'processes', store: 'block' })
  connections = [await cluster.connect(), await cluster.connect(), await cluster.connect()]
}, 120_000)
afterAll(async () => {
  for (const rados of connections ?? []) await rados.close()
  await cluster?.stop()
})

/** The metadata server that is active, as the monitors see it. */
async function active(): Promise<`mds.${string}`> {
  const { out } = await (connections[0] as Rados).monCommand({ prefix: 'fs dump', format: 'json' })
  const dump = JSON.parse(new TextDecoder().decode(out)) as {
    filesystems: { mdsmap: { info: Record<string, { name: string; state: string }> } }[]
  }
  const serving = Object.values(dump.filesystems[0]?.mdsmap.info ?? {}).find(({ state }) => state === 'up:active')
  return `mds.${serving?.name ?? 'a'}`
}
async function objects(): Promise<string[]> {
  const io = await (connections[0] as Rados).openPool(DATA_POOL)
  const found: string[] = []
  for await (const { oid } of io.list()) found.push(oid)
  return found
}

test('two clients and a model agree while metadata servers and OSDs die', async () => {
  const clients = [await FileSystem.mount(connections[0] as Rados), await FileSystem.mount(connections[1] as Rados)]
  const stages = [
    async () => {
      const id = await active()
      await cluster.kill(id)
      await sleep(1500)
      await cluster.start(id)
    },
    async () => {
      await cluster.kill('osd.1')
      await sleep(1000)
      await cluster.start('osd.1')
    },
  ]
  let killing = true
  let kills = 0
  const killer = (async () => {
    for (let i = 0; killing; i++) {
      await sleep(700)
      await (stages[i % stages.length] as () => Promise<void>)()
      kills++
    }
  })()
  const hammer = new Hammer({ clients, random: new SimRandom(20), rounds: 12, operations: 40 })
  try {
    await hammer.run()
    while (kills < stages.length) await sleep(100)
  } finally {
    killing = false
    await killer
  }
  for (const client of clients) await hammer.verify(client)
  const third = await FileSystem.mount(connections[2] as Rados)
  await hammer.verify(third)
  const scrub = await tellMds(connections[2] as Rados, (await active()).slice('mds.'.length), {
    prefix: 'scrub start',
    path: '/',
    scrubops: 'recursive',
    wait: true,
  })
  expect([scrub.code, JSON.parse(new TextDecoder().decode(scrub.data))]).toEqual([0, expect.objectContaining({ errors: [] })])

  for (const name of await third.readdir('/')) await third.rm(`/${name}`, { recursive: true })
  for (const fs of [...clients, third]) await fs.unmount()
  while ((await objects()).length > 0) await sleep(100)
  expect(await objects()).toEqual([])
}, 240_000)

test('the README lines run', async () => {
  await using fs = await FileSystem.mount(connections[0] as Rados)
  await fs.mkdir('/notes/today', { recursive: true })
  await fs.writeFile('/notes/today/a.txt', 'hello')
  await fs.mkdir('/notes/.snap/before')
  await fs.appendFile('/notes/today/a.txt', ', world')
  expect(await fs.readFile('/notes/.snap/before/today/a.txt', 'utf8')).toBe('hello')
  expect((await fs.readdir('/notes', { recursive: true })).sort()).toEqual(['today', 'today/a.txt'])
})
