// Snapshots from a client's side, on a small MDS.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FileSystem } from '../../../src/cephfs/mod.ts'
import { FakeCluster } from '../../support/fake-mds.ts'

let a: FileSystem
let b: FileSystem
beforeEach(async () => {
  const cluster = await FakeCluster.create()
  a = await FileSystem.mountOn(cluster.port())
  b = await FileSystem.mountOn(cluster.port())
})
afterEach(async () => {
  await a.unmount()
  await b.unmount()
})

test('snapshots are directories under .snap: made, read, listed, removed', async () => {
  await a.mkdir('/d')
  await using handle = await a.open('/d/f', 'w')
  await handle.write('before')
  await b.mkdir('/d/.snap/one')
  await handle.write(' after')
  expect(await b.readFile('/d/f', 'utf8')).toBe('before after')
  for (const fs of [a, b]) {
    expect(await fs.readFile('/d/.snap/one/f', 'utf8')).toBe('before')
    expect((await fs.stat('/d/.snap/one/f')).size).toBe(6)
    expect(await fs.readdir('/d/.snap')).toEqual(['one'])
    expect(await fs.readdir('/d/.snap/one')).toEqual(['f'])
    expect((await fs.stat('/d/.snap')).isDirectory()).toBe(true)
    await expect(fs.writeFile('/d/.snap/one/f', 'x')).rejects.toMatchObject({ code: 'EROFS' })
    await expect(fs.unlink('/d/.snap/one/f')).rejects.toMatchObject({ code: 'EROFS' })
  }
  expect(await a.readdir('/d')).toEqual(['f'])
  await expect(a.mkdir('/d/.snap/one')).rejects.toMatchObject({ code: 'EEXIST' })
  await a.rmdir('/d/.snap/one')
  expect(await b.readdir('/d/.snap')).toEqual([])
  await expect(b.stat('/d/.snap/one')).rejects.toMatchObject({ code: 'ENOENT' })
})
