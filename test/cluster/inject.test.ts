// Faults injected into the disks and network of real daemons: what the cluster makes of them, and that it is whole once they are cleared.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Cluster } from '../../cluster/mod.ts'
import type { IoCtx, Rados } from '../../src/librados/mod.ts'

let cluster: Cluster
let rados: Rados
let io: IoCtx
beforeAll(async () => {
  const options = { osd_heartbeat_interval_ms: 300, osd_heartbeat_grace_ms: 1500, osd_read_lease_ms: 1000, osd_stats_interval_ms: 500 }
  cluster = await Cluster.start({ mons: 1, osds: 3, rgw: 0, mode: 'processes', store: 'block', options })
  rados = await cluster.connect()
  await rados.createPool('data', { pgNum: 4 })
  io = await rados.openPool('data')
}, 60_000)
afterAll(async () => {
  await rados?.close()
  await cluster?.stop()
})

const payload = new Uint8Array(300_000).fill(7)
async function until(what: string, probe: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    if (await probe()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${what} did not happen`)
}
const hasCheck = async (code: string): Promise<boolean> => code in (await cluster.status()).health.checks
const osds = ['osd.0', 'osd.1', 'osd.2']

test('full disks refuse writes, keep what there is, and take writes again', async () => {
  await io.writeFull('before', payload)
  for (const osd of osds) await cluster.inject(osd, { diskFull: true })
  await until('the pool is full', () => hasCheck('POOL_FULL'))
  await expect(io.writeFull('during', payload)).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(await io.read('before')).toHaveLength(payload.length)
  for (const osd of osds) await cluster.inject(osd, {})
  await until('there is room', async () => !(await hasCheck('POOL_FULL')))
  await io.writeFull('after', payload)
  await cluster.waitForClean()
}, 60_000)

test('an OSD whose disk fails ends, and comes back once the disk works', async () => {
  await cluster.inject('osd.1', { diskError: true })
  // It finds out with its next write; one that it cannot even begin is refused.
  for (let i = 0; i < 8; i++) {
    await io.writeFull(`object-${i}`, payload).catch((error: Error) => expect(error).toMatchObject({ code: 'EIO' }))
  }
  await until('osd.1 has ended', async () => cluster.daemons().find(({ name }) => name === 'osd.1')?.state === 'dead')
  await cluster.inject('osd.1', {})
  await cluster.start('osd.1')
  await cluster.waitForClean()
}, 60_000)

test('an OSD that nothing reaches is taken for down, and returns by itself', async () => {
  await cluster.inject('osd.2', { netDrop: true })
  await until('osd.2 is down', () => hasCheck('OSD_DOWN'))
  await io.writeFull('while-cut-off', payload)
  await cluster.inject('osd.2', {})
  await until('osd.2 is up', async () => !(await hasCheck('OSD_DOWN')))
  await cluster.waitForClean()
  expect(await io.read('while-cut-off')).toHaveLength(payload.length)
}, 60_000)

test('slow disks and links cost time alone', async () => {
  await cluster.inject('osd.0', { diskSlowMs: 30, netDelayMs: 20 })
  for (let i = 0; i < 4; i++) await io.writeFull(`slow-${i}`, payload)
  expect(await io.read('slow-3')).toHaveLength(payload.length)
  await cluster.inject('osd.0', {})
  await expect(cluster.inject('osd.7', {})).rejects.toMatchObject({ code: 'ENOENT' })
  await cluster.waitForClean()
}, 60_000)
