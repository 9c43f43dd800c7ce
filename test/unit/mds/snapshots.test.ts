import { expect, test } from 'vitest'
import { FileSystem } from '../../../src/cephfs/mod.ts'
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
