import { expect, test } from 'vitest'
import { FileSystem } from '../../../src/cephfs/mod.ts'
import { SimRandom } from '../../../src/env/sim/mod.ts'
import { MdsHarness } from '../../support/mds-harness.ts'

async function tree(fs: FileSystem, path: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const name of (await fs.readdir(path)).sort()) {
    const at = `${path === '/' ? '' : path}/${name}`
    const stat = await fs.lstat(at)
    if (stat.isDirectory()) found[name] = await tree(fs, at)
    else if (stat.isSymbolicLink()) found[name] = `-> ${await fs.readlink(at)}`
    else found[name] = await fs.readFile(at, 'utf8')
  }
  return found
}

test.each([{}, { mds_cache_inodes_max: 100, mds_bal_split_size: 10, mds_bal_merge_size: 4 }])(
  'a snapshot keeps the tree as it was, over changes, take-overs and other snapshots (%j)',
  async (options) => {
    const mds = await MdsHarness.create(options)
    const fs = await FileSystem.mountOn(mds.port())
    const other = await FileSystem.mountOn(mds.port('client.b'))
    await fs.mkdir('/d/sub/deep', { recursive: true })
    for (let i = 0; i < 25; i++) await fs.writeFile(`/d/f${i}`, `first ${i}`)
    await fs.writeFile('/d/sub/deep/x', 'deep')
    await fs.symlink('f1', '/d/link')
    await fs.link('/d/f2', '/d/sub/hard')
    const writer = await other.open('/d/f3', 'r+')
    await writer.write('FIRST', 0)
    const before = await tree(fs, '/d')
    await fs.mkdir('/d/.snap/one')
    expect(await fs.readdir('/d/.snap')).toEqual(['one'])
    expect(await tree(fs, '/d/.snap/one')).toEqual(before)

    await writer.write('second', 0)
    await writer.close()
    for (let i = 0; i < 20; i++) await (i % 2 === 0 ? fs.unlink(`/d/f${i}`) : fs.writeFile(`/d/f${i}`, `second ${i}`))
    await fs.rename('/d/sub/deep', '/deep')
    await fs.writeFile('/deep/x', 'changed elsewhere')
    await fs.rm('/d/sub', { recursive: true })
    await fs.writeFile('/d/new', 'new')
    expect(await tree(fs, '/d/.snap/one')).toEqual(before)
    const between = await tree(fs, '/d')
    await fs.mkdir('/d/.snap/two')
    await fs.rm('/d', { recursive: true }).catch(() => {})
    expect(await tree(fs, '/d/.snap/two')).toEqual(between)

    await mds.restart()
    expect(await tree(other, '/d/.snap/one')).toEqual(before)
    expect(await tree(other, '/d/.snap/two')).toEqual(between)
    await expect(fs.writeFile('/d/.snap/one/f1', 'no')).rejects.toMatchObject({ code: 'EROFS' })
    await expect(fs.rmdir('/d')).rejects.toMatchObject({ code: 'ENOTEMPTY' })
    await expect(fs.mkdir('/d/.snap/two')).rejects.toMatchObject({ code: 'EEXIST' })

    await fs.rename('/d/.snap/two', '/d/.snap/three')
    await fs.rmdir('/d/.snap/one')
    expect(await fs.readdir('/d/.snap')).toEqual(['three'])
    await mds.until(() => {
      mds.tick()
      return !mds.core.snaps.isTrimming
    })
    expect(await tree(other, '/d/.snap/three')).toEqual(between)
    await fs.rmdir('/d/.snap/three')
    await fs.rmdir('/d')
    await fs.rm('/deep', { recursive: true })
    await mds.until(() => {
      mds.tick()
      return !mds.core.snaps.isTrimming
    })
    expect(await fs.readdir('/')).toEqual([])
    for (const client of [fs, other]) await client.unmount()
    expect(await mds.findings()).toEqual([])
    const index = await (await mds.memory.openPool('meta')).omapGet('mds_snapindex').catch(() => ({ entries: [] }))
    expect(index.entries).toEqual([])
    expect(mds.failures).toEqual([])
    await mds.stop()
  },
)

test.each([1, 2, 3, 4])(
  'random changes between random snapshots of random directories, take-overs and small fragments: seed %i',
  async (seed) => {
    const random = new SimRandom(seed, 'snapshots')
    const mds = await MdsHarness.create({ mds_cache_inodes_max: 100, mds_bal_split_size: 10, mds_bal_merge_size: 4 })
    const fs = await FileSystem.mountOn(mds.port())
    const pick = <T>(...of: T[]): T => of[random.below(of.length)] as T
    const path = (): string => `/${Array.from({ length: 1 + random.below(3) }, () => pick('a', 'b', 'c')).join('/')}`
    const kept = new Map<string, Record<string, unknown>>()
    const history: string[] = []
    const attempt = async (what: string, work: Promise<unknown>): Promise<boolean> =>
      work.then(
        () => history.push(what) > 0,
        () => false,
      )
    for (let step = 0; step < 160; step++) {
      const [p, q] = [path(), path()]
      await pick(
        () => attempt(`mkdir ${p}`, fs.mkdir(p)),
        () => attempt(`mkdir ${q}`, fs.mkdir(q)),
        () => attempt(`write ${p}`, fs.writeFile(p, `${seed}:${step}`)),
        () => attempt(`append ${p}`, fs.appendFile(p, `+${step}`)),
        () => attempt(`rename ${p} ${q}`, fs.rename(p, q)),
        () => attempt(`link ${p} ${q}`, fs.link(p, q)),
        () => attempt(`unlink ${p}`, fs.unlink(p)),
        () => attempt(`truncate ${p}`, fs.truncate(p, 2)),
        () => attempt(`rmdir ${p}`, fs.rmdir(p)),
      )()
      if (random.below(12) === 0) {
        const dir = pick('', p)
        const name = `s${step}`
        if (await attempt(`snapshot ${dir}/${name}`, fs.mkdir(`${dir}/.snap/${name}`)))
          kept.set(name, await tree(fs, dir === '' ? '/' : dir))
      }
      if (random.below(40) === 0) await mds.restart()
      if (random.below(10) === 0) mds.tick()
      if (random.below(30) === 0 && kept.size > 3) {
        const [name] = [...kept.keys()]
        for (const { at } of await snapshots(fs)) if (at.endsWith(`/${name}`)) await fs.rmdir(at)
        kept.delete(name as string)
        history.push(`removed ${name}`)
      }
      if (step % 20 === 19) await check()
    }
    async function check(): Promise<void> {
      const found = await snapshots(fs)
      expect(found.map(({ name }) => name).sort()).toEqual([...kept.keys()].sort())
      for (const { at, name } of found) expect(await tree(fs, at), `${at}\n${history.slice(-40).join('\n')}`).toEqual(kept.get(name))
    }
    await check()
    for (const { at } of await snapshots(fs)) await fs.rmdir(at)
    await mds.until(() => {
      mds.tick()
      return !mds.core.snaps.isTrimming
    })
    await fs.unmount()
    expect(await mds.findings()).toEqual([])
    const index = await (await mds.memory.openPool('meta')).omapGet('mds_snapindex').catch(() => ({ entries: [] }))
    expect(index.entries).toEqual([])
    expect(mds.failures).toEqual([])
    await mds.stop()
  },
)

/** Every snapshot, wherever its directory is now. */
async function snapshots(fs: FileSystem, path = ''): Promise<{ at: string; name: string }[]> {
  const here = (await fs.readdir(`${path}/.snap`)).map((name) => ({ at: `${path}/.snap/${name}`, name }))
  const names = await fs.readdir(path === '' ? '/' : path, { withFileTypes: true })
  const below = await Promise.all(names.filter((entry) => entry.isDirectory()).map(({ name }) => snapshots(fs, `${path}/${name}`)))
  return [...here, ...below.flat()]
}
