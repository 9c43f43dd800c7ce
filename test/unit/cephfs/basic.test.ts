import { expect, test } from 'vitest'
import { FileSystem } from '../../../src/cephfs/mod.ts'
import { FakeCluster } from '../../support/fake-mds.ts'

test('a file is written, read, renamed and removed', async () => {
  const cluster = await FakeCluster.create()
  await using fs = await FileSystem.mountOn(cluster.port())
  await fs.mkdir('/a/b', { recursive: true })
  await fs.writeFile('/a/b/x', 'hello')
  expect(await fs.readFile('/a/b/x', 'utf8')).toBe('hello')
  await fs.rename('/a/b/x', '/a/y')
  expect(await fs.readdir('/a')).toEqual(expect.arrayContaining(['b', 'y']))
  await fs.rm('/a', { recursive: true })
  await expect(fs.stat('/a')).rejects.toMatchObject({ code: 'ENOENT', message: "ENOENT: no such file or directory, stat '/a'" })
})
