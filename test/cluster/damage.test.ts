// Bytes of a file system's metadata damaged by hand: the rank is given up, named damaged, and writes nothing; with the bytes put back it serves again.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Cluster } from '../../cluster/mod.ts'
import { FileSystem, tellMds } from '../../src/cephfs/mod.ts'
import type { IoCtx, Rados } from '../../src/librados/mod.ts'

let cluster: Cluster
let rados: Rados
let meta: IoCtx
beforeAll(async () => {
  cluster = await Cluster.start({ mons: 1, osds: 1, size: 1, mds: 1, rgw: 0, mode: 'processes', store: 'memory' })
  rados = await cluster.connect()
  meta = await rados.openPool('cephfs.cephfs.meta')
  await using fs = await FileSystem.mount(rados)
  for (let i = 0; i < 20; i++) await fs.writeFile(`/f${i}`, `file ${i}`)
}, 60_000)
afterAll(async () => {
  await rados?.close()
  await cluster?.stop()
})

async function command(args: object): Promise<string> {
  const { rc, outs, out } = await rados.monCommand({ format: 'json', ...args })
  if (rc !== 0) throw new Error(outs)
  return new TextDecoder().decode(out)
}
async function until(what: string, done: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) if (await done()) return
  throw new Error(`${what} did not happen`)
}
const isActive = async (): Promise<boolean> => JSON.stringify((await cluster.status()).fsmap.by_rank).includes('up:active')
/** Every object of the metadata pool, whole. */
async function contents(): Promise<string[]> {
  const all: string[] = []
  for await (const { oid } of meta.list()) {
    const { entries } = await meta.omapGet(oid, { max: 1000 })
    const header = await meta.omapGetHeader(oid)
    all.push(
      [oid, await meta.read(oid), header, ...entries.flat()]
        .map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString('hex')))
        .join(' '),
    )
  }
  return all.sort()
}
async function flip(oid: string, at: number): Promise<() => Promise<unknown>> {
  const whole = await meta.read(oid)
  const bad = Uint8Array.from(whole)
  bad[at < 0 ? bad.length + at : at] = (bad.at(at) as number) ^ 0xff
  await meta.writeFull(oid, bad)
  return () => meta.writeFull(oid, whole)
}
async function flipValue(oid: string, key: string): Promise<() => Promise<unknown>> {
  const value = (await meta.omapGetByKeys(oid, [key])).get(key) as Uint8Array
  const bad = Uint8Array.from(value)
  bad[bad.length - 1] = (bad.at(-1) as number) ^ 0xff
  await meta.omapSet(oid, [[key, bad]])
  return () => meta.omapSet(oid, [[key, value]])
}

test.each<[string, RegExp, () => Promise<() => Promise<unknown>>]>([
  ["the journal's header", /200\.00000000/, () => flip('200.00000000', -1)],
  ["the journal's middle", /200\.00000001 "offset \d+": /, () => flip('200.00000001', -1500)],
  ["the journal's last frame", /200\.00000001 "offset \d+": /, () => flip('200.00000001', -1)],
  ['the inode table', /mds0_inotable "next": /, () => flipValue('mds0_inotable', 'next')],
])(
  '%s',
  async (_what, named, damage) => {
    await until('an active MDS', isActive)
    // What is damaged has to be there, and has to be read.
    expect((await tellMds(rados, '0', { prefix: 'flush journal' })).code).toBe(0)
    await using fs = await FileSystem.mount(rados)
    // These are in the journal alone.
    for (let i = 0; i < 10; i++) await fs.writeFile(`/journaled${i}`, 'x')
    await cluster.kill('mds.a')
    const restore = await damage()
    const before = await contents()
    await cluster.start('mds.a')
    await until('a damaged rank', async () => /fs cephfs mds\.0 is damaged/.test(await command({ prefix: 'health', detail: 'detail' })))
    const log = JSON.parse(await command({ prefix: 'log last', num: 100 })) as { message: string }[]
    expect(log.findLast(({ message }) => message.includes('reports damage'))?.message).toMatch(named)
    await until('a standby', async () => JSON.stringify((await cluster.status()).fsmap).includes('"up:standby":1'))
    // Whose journal is whole has noted in its header that it took over, and nothing else.
    const isJournal = named.source.startsWith('200')
    const kept = (all: string[]): string[] => all.filter((object) => isJournal || !object.startsWith('200.00000000 '))
    expect(kept(await contents())).toEqual(kept(before))
    await restore()
    await command({ prefix: 'mds repaired', role: '0' })
    await until('an active MDS', isActive)
    expect(await fs.readFile('/f7', 'utf8')).toBe('file 7')
    expect(await fs.readFile('/journaled9', 'utf8')).toBe('x')
  },
  60_000,
)
