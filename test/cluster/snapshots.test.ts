// Self-managed snapshots on real daemons with disks: they outlive kill -9 of every OSD in turn, and what they held is given back.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { Cluster } from '../../cluster/mod.ts'

const run = promisify(execFile)
const OBJECTS = 12
const bytesOf = (seed: number, length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (seed * 131 + i * 7 + (i >> 8)) & 255)
const content = (object: number, generation: number): Uint8Array => bytesOf(object * 10 + generation, 200_000 + object * 4096)

test('snapshots survive kills and are trimmed once they are removed', { timeout: 120_000 }, async () => {
  const options = { osd_heartbeat_interval_ms: 300, osd_heartbeat_grace_ms: 1500, osd_read_lease_ms: 1000 }
  const cluster = await Cluster.start({ mons: 1, osds: 3, mode: 'processes', options })
  try {
    const rados = await cluster.connect()
    await rados.createPool('data', { pgNum: 4 })
    const pool = await rados.openPool('data')
    const snaps: number[] = []
    const objects = Array.from({ length: OBJECTS }, (_, i) => i)
    for (const generation of [1, 2, 3]) {
      const io = pool.withSnapContext({ seq: snaps[0] ?? 0, snaps })
      await Promise.all(objects.map((i) => io.writeFull(`o${i}`, content(i, generation))))
      await cluster.kill(`osd.${generation - 1}`)
      // Now in the middle, under a snapshot that this OSD does not hear of.
      snaps.unshift(await pool.createSelfManagedSnap())
      const now = pool.withSnapContext({ seq: snaps[0] as number, snaps })
      await Promise.all(objects.map((i) => now.write(`o${i}`, bytesOf(99, 4096), 8192)))
      await cluster.start(`osd.${generation - 1}`)
      await cluster.waitForClean({ timeoutMs: 30_000 })
    }
    const [third, second, first] = snaps as [number, number, number]
    const now = pool.withSnapContext({ seq: third, snaps })
    await now.remove('o0')
    await now.rollback('o1', first)
    for (const osd of ['osd.0', 'osd.2']) {
      await cluster.kill(osd)
      for (const [snap, generation] of [
        [first, 1],
        [second, 2],
        [third, 3],
      ] as const) {
        const io = pool.withSnap(snap)
        for (const i of objects) expect(Buffer.compare(await io.read(`o${i}`), content(i, generation))).toBe(0)
      }
      expect(Buffer.compare(await pool.read('o1'), content(1, 1))).toBe(0)
      await expect(pool.read('o0')).rejects.toThrow(/ENOENT/)
      await cluster.start(osd)
      await cluster.waitForClean({ timeoutMs: 30_000 })
    }
    const sepiola = async (...args: string[]): Promise<string> => (await run(process.execPath, ['dist/sepiola.js', ...args])).stdout
    const cli = (...args: string[]): Promise<string> => sepiola('--dir', cluster.dir, 'rados', '-p', 'data', ...args)
    expect(await cli('listsnaps', 'o0')).toBe(
      `o0:\ncloneid\tsnaps\tsize\toverlap\n${[first, second, third].map((snap) => `${snap}\t${snap}\t200000\t[]\n`).join('')}`,
    )
    for (const snap of snaps) await pool.removeSelfManagedSnap(snap)
    const removed = async (): Promise<unknown> => {
      await rados.waitForLatestOsdMap()
      return rados.osdMap.poolByName('data')?.removedSnaps.length
    }
    while ((await removed()) !== 0) await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await pool.listSnaps('o1')).toMatchObject({ clones: [] })
    await expect(pool.listSnaps('o0')).rejects.toThrow(/ENOENT/)
    const counted = async (): Promise<number | undefined> => (await rados.stats()).pools.find(({ name }) => name === 'data')?.objects
    while ((await counted()) !== OBJECTS - 1) await new Promise((resolve) => setTimeout(resolve, 200))
    // What was shared, trimmed and given back adds up, also after a death.
    for (const osd of ['osd.0', 'osd.1']) {
      await cluster.kill(osd)
      expect(await sepiola('objectstore', 'fsck', join(cluster.dir, osd))).toMatch(/^fsck success$/m)
    }
    await rados.close()
  } finally {
    await cluster.stop()
  }
})
