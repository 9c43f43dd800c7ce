// Pools that are full while they are written to: writers hear it, reading and removing go on, nothing that was acknowledged is lost; with room made
// everything goes on.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Cluster } from '../../cluster/mod.ts'
import { silentLogger } from '../../src/base/mod.ts'
import { FileSystem, tellMds } from '../../src/cephfs/mod.ts'
import { createNodeEnv } from '../../src/env/node/mod.ts'
import type { Rados } from '../../src/librados/mod.ts'
import { Image, ImageExports, RBD, startNbd } from '../../src/rbd/mod.ts'
import { NbdClient } from '../support/nbd-client.ts'

const KIB64 = 65_536
const MIB = 1 << 20
const NBD_ENOSPC = 28
const META = 'cephfs.cephfs.meta'
const DATA = 'cephfs.cephfs.data'

let cluster: Cluster
let rados: Rados
beforeAll(async () => {
  cluster = await Cluster.start({ mons: 1, osds: 3, mds: 1, rgw: 0, mode: 'processes', options: { osd_stats_interval_ms: 200 } })
  rados = await cluster.connect()
}, 60_000)
afterAll(async () => {
  await rados?.close()
  await cluster?.stop()
})

async function quota(pool: string, bytes: number): Promise<void> {
  const { rc, outs } = await rados.monCommand({ prefix: 'osd pool set-quota', pool, field: 'max_bytes', val: String(bytes) })
  if (rc !== 0) throw new Error(outs)
}
const isFull = (error: unknown): boolean => /^(ENOSPC|EDQUOT)$/.test((error as { code?: string }).code ?? '')
/** Until it is as wanted: the monitors see what is used, and daemons hear of it, a moment later. */
async function until(what: string, done: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) if (await done()) return
  throw new Error(`${what} did not happen`)
}
const tryFull = async (call: () => Promise<unknown>): Promise<boolean> => {
  try {
    await call()
    return false
  } catch (error) {
    if (!isFull(error)) throw error
    return true
  }
}
async function scrub(): Promise<void> {
  const { code, data } = await tellMds(rados, '0', { prefix: 'scrub start', path: '/', scrubops: ['recursive'], wait: true })
  expect({ code, errors: (JSON.parse(new TextDecoder().decode(data)) as { errors: unknown }).errors }).toEqual({ code: 0, errors: [] })
}
const pattern = (n: number): Uint8Array => new Uint8Array(KIB64).fill(1 + (n % 255))
const same = (bytes: Uint8Array | string, n: number): boolean => Buffer.from(bytes).equals(pattern(n))

test('images: writers of the library and over NBD hear it, and the bytes are those that were acknowledged', async () => {
  await rados.createPool('rbd', { pgNum: 8 })
  const io = await rados.openPool('rbd')
  await RBD.create(io, 'disk', 64 * MIB)
  await RBD.create(io, 'served', 64 * MIB)
  await quota('rbd', 4 * MIB)
  const server = await startNbd({
    env: createNodeEnv(),
    log: silentLogger,
    exports: new ImageExports(rados, { specs: [{ pool: 'rbd', namespace: '', image: 'served', snapshot: undefined }] }),
    listen: [{ host: '127.0.0.1', port: 0 }],
  })
  const nbd = await NbdClient.connect({ port: (server.addresses[0] as { port: number }).port })
  await nbd.go('rbd/served')
  const image = await Image.open(io, 'disk')
  // Blocks of the one and of the other, each the number that was last acknowledged; and those of which nobody knows.
  const blocks = new Map<number, number>()
  const unknown = new Set<number>()
  const served = new Map<number, number>()
  const library = async (lane: number): Promise<void> => {
    for (let n = lane; ; n += 3) {
      const block = n % 1000
      try {
        await image.write(block * KIB64, pattern(n))
        blocks.set(block, n)
      } catch (error) {
        if (!isFull(error)) throw error
        unknown.add(block)
        return
      }
    }
  }
  const overNbd = async (): Promise<number> => {
    for (let n = 0; ; n++) {
      const { error } = await nbd.ask(1, (n % 1000) * KIB64, KIB64, 0, pattern(n))
      if (error !== 0) return error
      served.set(n % 1000, n)
    }
  }
  const [, , , error] = await Promise.all([library(0), library(1), library(2), overNbd()])
  expect(error).toBe(NBD_ENOSPC)
  expect(blocks.size).toBeGreaterThan(0)
  expect(served.size).toBeGreaterThan(0)
  const verify = async (): Promise<void> => {
    for (const [block, n] of blocks) if (!unknown.has(block)) expect(same(await image.read(block * KIB64, KIB64), n)).toBe(true)
    for (const [block, n] of served) expect(same(await nbd.read(block * KIB64, KIB64), n)).toBe(true)
  }
  await verify()
  expect((await nbd.ask(3, 0, 0)).error).toBe(0)
  // One that lost its lock to a full pool would be stuck with it.
  await image.close()
  const again = await Image.open(io, 'disk')
  expect(await tryFull(() => again.write(0, pattern(1)))).toBe(true)
  await again.close()

  await quota('rbd', 400 * MIB)
  const writer = await Image.open(io, 'disk')
  await until('a write', async () => !(await tryFull(() => writer.write(999 * KIB64, pattern(7)))))
  expect(same(await writer.read(999 * KIB64, KIB64), 7)).toBe(true)
  for (const [block, n] of blocks)
    if (!unknown.has(block) && block !== 999) expect(same(await writer.read(block * KIB64, KIB64), n)).toBe(true)
  expect(await writer.checkObjectMap()).toBe(0)
  await until('a write over NBD', async () => (await nbd.ask(1, 0, KIB64, 0, pattern(9))).error === 0)
  await writer.createSnapshot('s')
  await writer.close()
  nbd.destroy()
  await server.stop()

  // Room is made by removing, however full it is.
  await quota('rbd', MIB)
  const full = await Image.open(io, 'disk')
  await until('a full pool', () => tryFull(() => full.write(0, pattern(2))))
  await full.removeSnapshot('s')
  await full.close()
  await RBD.remove(io, 'disk')
  expect((await RBD.list(io)).map(({ name }) => name)).toEqual(['served'])
}, 90_000)

test('a tree: its data pool is full, then its metadata pool, and its MDS dies', async () => {
  const fs = await FileSystem.mount(rados)
  await using other = await FileSystem.mount(rados)
  const kept = new Map<string, number>()
  let next = 0
  const write = async (at: FileSystem): Promise<void> => {
    const n = next++
    await at.writeFile(`/f${n}`, pattern(n))
    kept.set(`/f${n}`, n)
  }
  const verify = async (at: FileSystem): Promise<void> => {
    for (const [path, n] of kept) expect(same(await at.readFile(path), n)).toBe(true)
  }
  await write(fs)
  await quota(DATA, 2 * MIB)
  await Promise.all([fs, other].map((at) => until('a full data pool', () => tryFull(() => write(at)))))
  await verify(fs)
  await verify(other)
  // Names are still made and taken away.
  await fs.mkdir('/d')
  await other.rename('/f0', '/d/f0')
  kept.set('/d/f0', 0)
  kept.delete('/f0')
  for (const path of [...kept.keys()].slice(1)) {
    await other.unlink(path)
    kept.delete(path)
  }
  await quota(DATA, 0)
  await until('a write', async () => !(await tryFull(() => write(other))))

  await quota(META, 1)
  await until('a full metadata pool', () => tryFull(() => fs.mkdir(`/e${next++}`)))
  await expect(other.writeFile('/new', 'x')).rejects.toThrow(/^ENOSPC: /)
  await verify(other)
  await verify(fs)
  const [gone] = [...kept.keys()].slice(-1) as [string]
  await fs.unlink(gone)
  kept.delete(gone)
  await cluster.kill('mds.a')
  await cluster.start('mds.a')
  await using third = await FileSystem.mount(rados)
  await verify(third)
  await verify(fs)
  await expect(third.stat(gone)).rejects.toThrow(/^ENOENT: /)
  await until('a full metadata pool', () => tryFull(() => third.mkdir(`/e${next++}`)))
  await quota(META, 0)
  await until('a directory', async () => !(await tryFull(() => third.mkdir('/g'))))
  await write(third)
  await fs.unmount()
  await verify(other)
  await scrub()
}, 90_000)
